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
]
