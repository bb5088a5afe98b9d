/** A whole mail, invented for these tests, as every name and address is. */
interface Sample {
  readonly name: string
  readonly from: string
  readonly subject: string
  readonly body: string
}

/** Fake courts, prosecutors, tax police, witness summonses, and the later mails of the fraud. */
export const wider: readonly Sample[] = [
  {
    name: 'a court notice behind a link',
    from: 'notice@courtoffice-online.example',
    subject: 'Notice to appear in court',
    body: 'Dear Sir, you are hereby summoned to appear in the District Court regarding case No. 4471/26. You must read the attached court notice and prepare all documents. If you do not appear, the judge will hear the case in your absence and a warrant may be issued. Open the link to download your court notice. Clerk of Court',
  },
  {
    name: 'a witness subpoena behind a link',
    from: 'clerk@gmail.com',
    subject: 'Witness subpoena',
    body: 'You are required to appear as a witness before the grand jury. Download your subpoena from the link below within 24 hours. Failure to comply may result in your arrest. United States District Court',
  },
  {
    name: 'the tax police',
    from: 'dgfip-enquete@outlook.com',
    subject: 'Avis de poursuites',
    body: "La police fiscale vous informe qu'une procédure pénale pour fraude fiscale et blanchiment a été ouverte contre vous. Vous devez répondre par mail dans un délai de 48 heures avec vos explications. À défaut, votre dossier sera transmis au procureur de la République.",
  },
  {
    name: 'a witness summons behind a link',
    from: 'greffe.tribunal@gmail.com',
    subject: 'Convocation témoin',
    body: "Vous êtes convoqué en qualité de témoin dans une affaire pénale. Veuillez télécharger votre convocation via le lien ci-dessous sous 24 heures. Faute de quoi un mandat d'amener sera délivré par le procureur.",
  },
  {
    name: 'a prosecutor, money laundering',
    from: 'staatsanwaltschaft.berlin@gmx.de',
    subject: 'Ermittlungsverfahren',
    body: 'Gegen Sie wurde ein Ermittlungsverfahren wegen Geldwäsche und Betrug eingeleitet. Die Staatsanwaltschaft fordert Sie auf, innerhalb von 48 Stunden per E-Mail Stellung zu nehmen. Andernfalls wird ein Haftbefehl erlassen.',
  },
  {
    name: 'a later payment',
    from: 'abteilung.polizei@gmail.com',
    subject: 'Letzte Mahnung Ihrer Akte',
    body: 'Wir haben keine Antwort von Ihnen erhalten. Um das Verfahren einzustellen, müssen Sie eine Geldstrafe von 4.800 € per Überweisung zahlen, sonst wird Ihre Akte an den Staatsanwalt weitergeleitet und Sie werden verhaftet. Bundespolizei',
  },
  {
    name: 'a settlement',
    from: 'case.europol@gmail.com',
    subject: 'Your file',
    body: 'We received your message. To close the file out of court you may choose an amicable settlement of 8,500 euros by bank transfer within 24 hours. Otherwise the file goes to the prosecutor and the media and your family will know. Europol',
  },
  {
    name: 'a fine to close the file',
    from: 'expediente@gmail.com',
    subject: 'Su expediente',
    body: 'Hemos recibido su respuesta. Para archivar el expediente debe pagar una multa de 3.500 euros por transferencia bancaria antes de 24 horas. De lo contrario se enviará el informe al fiscal y será detenido. Policía Nacional',
  },
  {
    name: 'an intimação behind a link',
    from: 'intimacao@tribunal-online.example',
    subject: 'Intimação judicial',
    body: 'Você está sendo intimado a comparecer perante o Ministério Público Federal para prestar depoimento no processo nº 0045-2026. Clique aqui para visualizar a intimação. O não comparecimento implicará condução coercitiva.',
  },
  {
    name: 'a dagvaarding behind a link',
    from: 'deurwaarder@outlook.com',
    subject: 'Dagvaarding',
    body: 'U wordt gedagvaard om te verschijnen voor de rechtbank. Download uw dagvaarding via de link. Indien u niet binnen 48 uur reageert, wordt een arrestatiebevel uitgevaardigd. Openbaar Ministerie',
  },
  {
    name: 'a witness citation',
    from: 'tribunale.notifiche@gmail.com',
    subject: 'Notifica di citazione',
    body: 'Lei è citato a comparire davanti al Tribunale penale come testimone. Scarichi la citazione dal link entro 24 ore. In caso contrario sarà emesso un mandato di accompagnamento dalla Procura della Repubblica.',
  },
  {
    name: 'a last warning',
    from: 'brigade.mineurs@gmail.com',
    subject: 'Dernier avertissement',
    body: "Nous n'avons reçu aucune réponse de votre part. Ceci est notre dernier avertissement avant l'envoi de votre dossier au procureur et votre inscription au fichier des délinquants sexuels. Répondez sous 24 heures. Gendarmerie nationale",
  },
  {
    name: 'two ways out, signed with a rank',
    from: 'commandant.durandal@gmail.com',
    subject: 'Suite de votre dossier',
    body: "Monsieur, deux options s'offrent à vous : l'audience publique, ou le règlement de l'amende de 6 750 euros par virement instantané. Votre famille ne saura rien. Sans réponse sous 24 heures le mandat d'arrêt sera exécuté. Commandant Durandal",
  },
  {
    name: 'Abschluss Ihrer Akte (de1)',
    from: 'kanzlei.bka@gmail.com',
    subject: 'Abschluss Ihrer Akte',
    body: 'Sehr geehrter Herr, Ihre Stellungnahme wurde von der Staatsanwaltschaft geprüft. Damit die Angelegenheit außergerichtlich beendet wird, ist eine Kaution von 3.900 Euro bis heute 18 Uhr auf das unten genannte Konto zu überweisen. Bei Nichtzahlung wird der Haftbefehl vollstreckt. Hauptkommissar Lindenblatt',
  },
  {
    name: 'Vorladung als Zeuge (de2)',
    from: 'info@steuerfahndung-service.example',
    subject: 'Vorladung als Zeuge',
    body: 'Sie werden hiermit als Zeuge in einem Strafverfahren geladen. Einzelheiten finden Sie in der Akte, die Sie über den folgenden Link herunterladen können. Das Nichterscheinen kann mit einem Ordnungsgeld oder Vorführung bestraft werden. Amtsgericht',
  },
  {
    name: 'Letzte Aufforderung (de3)',
    from: 'zoll.ermittlung@outlook.de',
    subject: 'Letzte Aufforderung',
    body: 'Trotz unserer Vorladung haben Sie sich nicht gemeldet. Dies ist die letzte Aufforderung. Antworten Sie binnen 24 Stunden auf diese E-Mail, sonst wird die Polizei Sie zu Hause festnehmen. Interpol Berlin',
  },
  {
    name: 'Strafbefehl (de4)',
    from: 'a@firma.example',
    subject: 'Strafbefehl',
    body: 'Gegen Sie liegt ein Strafbefehl des Amtsgerichts vor. Laden Sie das Dokument herunter und begleichen Sie die Geldstrafe innerhalb von 48 Stunden, um eine Verhaftung zu vermeiden.',
  },
  {
    name: 'Citation à comparaître (fr1)',
    from: 'huissier.justice@gmail.com',
    subject: 'Citation à comparaître',
    body: 'Vous êtes cité à comparaître comme témoin devant le tribunal judiciaire. Consultez la citation en cliquant sur le lien. Toute absence non justifiée est punie par la loi.',
  },
  {
    name: 'Clôture du dossier (fr2)',
    from: 'europol.dossier@outlook.fr',
    subject: 'Clôture du dossier',
    body: 'Suite à votre courrier, le procureur accepte de clôturer votre dossier contre le versement d’une caution de 5 200 euros. Le paiement se fait par recharge PCS ou virement. Sans paiement ce soir, vous serez arrêté et votre nom sera publié.',
  },
  {
    name: 'Contrôle fiscal pénal (fr3)',
    from: 'impots.controle@laposte.net',
    subject: 'Contrôle fiscal pénal',
    body: 'Nos services ont constaté des revenus non déclarés. Vous êtes passible de cinq ans d’emprisonnement. Contactez notre enquêteur par courriel avant 48 heures pour régulariser et éviter la transmission au parquet. Direction générale des finances publiques',
  },
  {
    name: 'Dernier rappel avant arrestation (fr4)',
    from: 'x@ecole.example',
    subject: 'Dernier rappel avant arrestation',
    body: 'Madame, malgré notre convocation vous n’avez pas répondu. Les gendarmes se présenteront à votre domicile dans 24 heures. Il vous reste la possibilité de nous écrire pour un arrangement. Brigade criminelle',
  },
  {
    name: 'Votre paiement (fr5)',
    from: 'police.nationale.75@gmail.com',
    subject: 'Votre paiement',
    body: 'Nous n’avons pas encore reçu le paiement de votre amende. Envoyez le reçu et le code du coupon aujourd’hui. Passé minuit, votre dossier part au tribunal.',
  },
  {
    name: 'Notificación judicial (es1)',
    from: 'juzgado@gmail.com',
    subject: 'Notificación judicial',
    body: 'El Juzgado de Instrucción le cita a declarar como investigado en el procedimiento 334/26. Descargue la notificación en el enlace. Si no comparece se dictará orden de detención.',
  },
  {
    name: 'Acuerdo (es2)',
    from: 'acuerdo.interpol@hotmail.com',
    subject: 'Acuerdo',
    body: 'El fiscal ha aceptado cerrar su caso mediante el pago de una fianza de 2.900 euros. Debe hacer la transferencia hoy. En caso contrario la policía irá a su domicilio y sus familiares serán informados.',
  },
  {
    name: 'Delito fiscal (es3)',
    from: 'agencia.tributaria@gmail.com',
    subject: 'Delito fiscal',
    body: 'La Agencia Tributaria ha abierto un expediente por delito fiscal contra usted. Responda a este correo en 24 horas con sus explicaciones para evitar el embargo y la prisión.',
  },
  {
    name: 'Avviso di garanzia (it1)',
    from: 'gdf.indagini@libero.it',
    subject: 'Avviso di garanzia',
    body: 'La Guardia di Finanza ha aperto un procedimento penale nei suoi confronti per evasione fiscale e riciclaggio. Risponda via e-mail entro 48 ore per evitare l’arresto.',
  },
  {
    name: 'Chiusura pratica (it2)',
    from: 'x@gmail.com',
    subject: 'Chiusura pratica',
    body: 'Il procuratore propone una transazione amichevole: versi 4.300 euro con bonifico e la pratica sarà archiviata. Altrimenti il mandato di arresto sarà eseguito entro 24 ore.',
  },
  {
    name: 'Laatste waarschuwing (nl1)',
    from: 'politie.zaak@gmail.com',
    subject: 'Laatste waarschuwing',
    body: 'Wij hebben geen antwoord ontvangen. Betaal de boete van 2.750 euro vandaag per overschrijving om vervolging te voorkomen. Anders wordt u thuis gearresteerd en wordt uw familie ingelicht. Politie',
  },
  {
    name: 'Strafrechtelijk onderzoek (nl2)',
    from: 'fiod@outlook.com',
    subject: 'Strafrechtelijk onderzoek',
    body: 'De FIOD is een strafrechtelijk onderzoek tegen u gestart wegens belastingfraude en witwassen. U dient binnen 48 uur per e-mail te reageren met uw verklaring.',
  },
  {
    name: 'Mandado de intimação (pt1)',
    from: 'pf.intimacao@gmail.com',
    subject: 'Mandado de intimação',
    body: 'A Polícia Federal intima V. Sa. a prestar esclarecimentos. Acesse o link para visualizar o mandado. O não comparecimento poderá resultar em prisão.',
  },
  {
    name: 'Acordo (pt2)',
    from: 'acordo@gmail.com',
    subject: 'Acordo',
    body: 'O procurador aceita arquivar o seu processo mediante pagamento de uma coima de 1.950 euros por MB Way. Se não pagar em 24 horas será detido e a sua família será informada. Polícia Judiciária',
  },
  {
    name: 'Tax evasion investigation (en1)',
    from: 'hmrc.investigation@gmail.com',
    subject: 'Tax evasion investigation',
    body: 'HMRC has opened a criminal investigation into your undeclared income. Reply to this e-mail within 24 hours with your explanation to avoid arrest and prosecution.',
  },
  {
    name: 'Final notice before arrest (en2)',
    from: 'x@school.example',
    subject: 'Final notice before arrest',
    body: 'We have had no reply to our summons. This is the final notice. Officers will come to your home within 24 hours unless you answer by e-mail. Interpol Cyber Division',
  },
  {
    name: 'Payment confirmation (en3)',
    from: 'interpol.case@gmail.com',
    subject: 'Payment confirmation',
    body: 'Your bail of 4,200 euros has not arrived. Send the voucher codes today, otherwise the prosecutor will publish your file and you will be arrested.',
  },
  {
    name: 'Wezwanie dla świadka (pl1)',
    from: 'prokuratura@gmail.com',
    subject: 'Wezwanie dla świadka',
    body: 'Wzywa się Pana do stawienia się w charakterze świadka. Proszę pobrać wezwanie z linku. Niestawiennictwo grozi zatrzymaniem przez policję w ciągu 48 godzin.',
  },
  {
    name: 'Повестка (ru1)',
    from: 'sk.rf@mail.ru',
    subject: 'Повестка',
    body: 'Вы вызываетесь в качестве свидетеля по уголовному делу. Скачайте повестку по ссылке. В случае неявки вы будете задержаны полицией.',
  },
]

/** Other frauds, bills, and real summonses. */
export const swindles: readonly Sample[] = [
  {
    name: 'a parcel',
    from: 'info@dhl-paket.example',
    subject: 'Your parcel',
    body: 'Your parcel could not be delivered. Pay the customs fee of 2.99 euros within 48 hours. Click here. Otherwise the parcel is returned.',
  },
  {
    name: 'a bank',
    from: 'security@bank-login.example',
    subject: 'Account suspended',
    body: 'Your account has been suspended. Verify your identity within 24 hours by clicking the link, otherwise your account will be closed.',
  },
  {
    name: 'a recorded video',
    from: 'x@random.example',
    subject: 'I recorded you',
    body: 'I have hacked your device and recorded a video of you. Send 900 dollars in bitcoin within 48 hours or your family and colleagues will see the video.',
  },
  {
    name: 'a tax refund',
    from: 'remboursement@impots-service.example',
    subject: 'Remboursement',
    body: "Vous avez droit à un remboursement d'impôts de 284 euros. Cliquez ici pour communiquer vos coordonnées bancaires sous 48 heures.",
  },
  {
    name: 'a last reminder',
    from: 'inkasso@mahnung.example',
    subject: 'Letzte Mahnung',
    body: 'Trotz Mahnung haben wir keine Zahlung erhalten. Bitte überweisen Sie 120 Euro innerhalb von 7 Tagen, sonst leiten wir ein gerichtliches Mahnverfahren ein.',
  },
  {
    name: 'a false chief',
    from: 'boss@gmail.com',
    subject: 'Quick task',
    body: 'Are you at your desk? I need you to buy gift cards for a client today and keep it confidential. Answer by e-mail, I cannot talk by phone.',
  },
  {
    name: 'a traffic fine',
    from: 'noreply@cjib-betalen.example',
    subject: 'Openstaande boete',
    body: 'U heeft een openstaande verkeersboete van 65 euro. Klik hier om te betalen binnen 48 uur om verhoging te voorkomen.',
  },
  {
    name: 'jury service',
    from: 'jury@county.example',
    subject: 'Jury service',
    body: 'You have been selected for jury service and are summoned to appear at the county court, Room 4, on 12/03/2026 at 9:00 am. Call 020 7946 0000 with questions. Download the guide from our page.',
  },
  {
    name: 'a lottery',
    from: 'win@gmail.com',
    subject: 'You won',
    body: 'You won 850,000 euros in the international lottery approved by Interpol. Send a copy of your passport by e-mail and the fee within 72 hours.',
  },
  {
    name: 'an inheritance',
    from: 'barrister@gmail.com',
    subject: 'Inheritance',
    body: 'I am barrister Cuthbert, lawyer of your late relative. Please keep this confidential and answer by e-mail to claim 4.5 million dollars.',
  },
  {
    name: "a lawyer's office",
    from: 'kanzlei@recht.example',
    subject: 'Ladung zum Termin',
    body: 'In der Strafsache unseres Mandanten übersenden wir die Ladung des Amtsgerichts zum Termin am 12.03.2026, 9:15 Uhr, Saal 4. Rückfragen unter 030 1234567.',
  },
  {
    name: 'Anzeige (v1)',
    from: 'anna.huber@gmail.com',
    subject: 'Anzeige',
    body: 'Hallo Frau Doktor, ich war gestern bei der Polizei und habe Strafanzeige erstattet. Die Staatsanwaltschaft meldet sich. Bitte antworten Sie mir per E-Mail bis morgen.',
  },
  {
    name: 'vol (v2)',
    from: 'paul@gmail.com',
    subject: 'vol',
    body: 'Bonjour, la gendarmerie m’a dit que le procureur allait classer le dossier. Pouvez-vous me répondre par mail sous 48 heures ? On m’a volé ma voiture et l’amende de stationnement continue.',
  },
  {
    name: 'Stationnement (v3)',
    from: 'mairie@ville.example',
    subject: 'Stationnement',
    body: 'Votre amende de 35 euros reste impayée. Vous pouvez payer par virement ou sur le site. Sans paiement, elle sera majorée.',
  },
  {
    name: 'Mahnung (v4)',
    from: 'info@inkasso.example',
    subject: 'Mahnung',
    body: 'Zahlen Sie 250 Euro innerhalb von 48 Stunden per Überweisung, sonst geht die Sache vor das Amtsgericht und an den Gerichtsvollzieher.',
  },
  {
    name: 'Hearing (v5)',
    from: 'secretary@court.example',
    subject: 'Hearing',
    body: 'You are summoned as a witness to appear at Crown Court, Courtroom 2, on 14/04/2026 at 10:00 am. Telephone 020 7946 0011.',
  },
  {
    name: 'my fine (v6)',
    from: 'john@gmail.com',
    subject: 'my fine',
    body: 'I paid the speeding fine by bank transfer, the police said the warrant was withdrawn. Please confirm by e-mail within 24 hours.',
  },
  {
    name: 'Excursion (v7)',
    from: 'info@school.example',
    subject: 'Excursion',
    body: 'The police will visit the school. Answer by e-mail by Friday if your child may take part.',
  },
  {
    name: 'multa (v8)',
    from: 'ana@gmail.com',
    subject: 'multa',
    body: 'Hola, la policía me puso una multa y la pagué por transferencia; el juzgado me citó el martes a las 9:30. ¿Puedes mirar si el abogado lo sabe? Responde por correo.',
  },
  {
    name: 'Campaign (v9)',
    from: 'kids@ngo.example',
    subject: 'Campaign',
    body: 'Our campaign against child pornography: Europol reported new arrests; answer our survey by e-mail within 72 hours.',
  },
  {
    name: 'an interpreter is asked to a hearing',
    from: 'geschaeftsstelle@gericht.example',
    subject: 'Ladung als Dolmetscherin, 12.05.2026',
    body: 'Sehr geehrte Frau Ostrowska, in der Strafsache wegen Menschenhandels werden Sie zur Hauptverhandlung am 12.05.2026 um 9:15 Uhr, Saal 214, als Dolmetscherin für Polnisch geladen. Der Angeklagte befindet sich in Haft, die Staatsanwaltschaft hat die Vorführung veranlasst. Bitte bestätigen Sie den Termin per E-Mail bis morgen. Telefon 030 1234567.',
  },
]
