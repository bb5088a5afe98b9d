/** Whole small letters of the fraud, written for these tests; every name and address is invented. */
export interface Letter {
  readonly language: string
  readonly text: string
}

export const letters: readonly Letter[] = [
  {
    language: 'fr',
    text: `CONVOCATION JUDICIAIRE
Je soussigné Aldebert Quintefeuille, directeur général de la gendarmerie nationale et chef de la brigade de protection des mineurs, je vous contacte après une saisie informatique de cyber-infiltration. Vous faites l'objet de plusieurs poursuites judiciaires :
- pornographie infantile
- pédophilie
- exhibitionnisme
- cyberpornographie
Vos images ont été enregistrées par notre cyber-gendarme et constituent les preuves de vos infractions. Par mesure de confidentialité, faites-vous entendre par mail en nous envoyant vos justifications, qui seront examinées et vérifiées afin d'évaluer les sanctions, dans un délai strict de 72 heures. Passé ce délai, nous transmettrons notre rapport au procureur pour un mandat d'arrêt et vous serez fiché comme délinquant sexuel. Le dossier ira aux médias et votre famille le saura. Vous êtes maintenant prévenu.`,
  },
  {
    language: 'en',
    text: `JUDICIAL SUMMONING
I am Commissioner Barnaby Thistlewood, head of the brigade for the protection of minors. I contact you shortly after a computer seizure of cyber-infiltration to inform you that you are the subject of several legal proceedings:
- child pornography
- paedophilia
- exhibitionism
- cyber pornography
The videos were recorded by our cyber gendarme and constitute the proof of your offences. For reasons of confidentiality we write by e-mail. Make yourself heard by e-mail and send your justifications so that they may be examined and verified in order to assess the sanctions, within a strict deadline of 72 hours. After this period we will forward our report to the prosecutor, who will issue an arrest warrant, and you will be registered as a sex offender. Your file will be sent to television channels and your family will know. Now you are warned.`,
  },
  {
    language: 'de',
    text: `VORLADUNG VOR GERICHT
Ich bin Polizeidirektor Gundolf Ehrenpreis, Leiter der Abteilung für Jugendschutz der Bundespolizei. Ich kontaktiere Sie kurz nach einer Computerbeschlagnahme von Cyber-Infiltration. Gegen Sie wurde ein Strafverfahren eingeleitet wegen:
- Kinderpornografie
- Pädophilie
- Exhibitionismus
- Cyber-Pornografie
Die Videos wurden von unserem Cyber-Polizisten aufgezeichnet und sind die Beweise Ihrer Straftaten. Aus Gründen der Vertraulichkeit schreiben wir per E-Mail. Senden Sie uns Ihre Rechtfertigung per E-Mail, damit sie geprüft und verifiziert wird, um die Sanktionen zu bewerten, innerhalb von 48 Stunden. Nach Ablauf dieser Frist leiten wir die Akte an die Staatsanwaltschaft weiter, die einen Haftbefehl erlässt, und Sie werden als Sexualstraftäter registriert. Die Medien und Ihre Familie werden informiert. Jetzt sind Sie gewarnt.`,
  },
  {
    language: 'pt',
    text: `CONVOCATÓRIA
Eu, abaixo assinado, sou o diretor Evaristo Malvar da Polícia Judiciária, chefe da brigada de proteção de menores. Entro em contacto consigo após uma apreensão do computador da infiltração cibernética. É objeto de vários processos judiciais:
- pornografia infantil
- pedofilia
- exibicionismo
- pornografia cibernética
Os vídeos gravados pelo nosso ciber-gendarme constituem a prova das suas infrações. Por razões de confidencialidade, faça-se ouvir por e-mail e envie as suas justificações para que sejam examinadas e verificadas a fim de avaliar as sanções, num prazo estrito de 72 horas. Após este prazo enviaremos o relatório ao procurador para emitir um mandado de prisão e será registado como delinquente sexual. O processo será divulgado nos meios de comunicação e a sua família saberá. Agora está avisado.`,
  },
  {
    language: 'es',
    text: `CITACIÓN JUDICIAL
Yo, el abajo firmante, soy el comisario Leovigildo Arrizabal, jefe de la brigada de protección de menores de la Policía Nacional. Me pongo en contacto con usted tras una incautación informática de ciberinfiltración. Usted es objeto de varios procesos judiciales:
- pornografía infantil
- pedofilia
- exhibicionismo
- ciberpornografía
Los vídeos grabados por nuestro gendarme cibernético constituyen la prueba de sus delitos. Por razones de confidencialidad, hágase oír por correo electrónico y envíe sus justificaciones para que sean examinadas y verificadas a fin de evaluar las sanciones, en un plazo estricto de 72 horas. Pasado este plazo enviaremos el informe al fiscal para dictar una orden de arresto y será inscrito en el registro de delincuentes sexuales. Se difundirá en los medios de comunicación y su familia lo sabrá. Ahora está avisado.`,
  },
  {
    language: 'it',
    text: `CITAZIONE IN GIUDIZIO
Io sottoscritto, sono il direttore Ermenegildo Castagnaro della Polizia di Stato, capo della brigata per la protezione dei minori. La contatto dopo un sequestro informatico di cyber-infiltrazione. Lei è oggetto di diversi procedimenti giudiziari:
- pornografia infantile
- pedofilia
- esibizionismo
- cyberpornografia
I video registrati dal nostro cyber gendarme costituiscono la prova dei suoi reati. Per motivi di riservatezza, si faccia sentire via e-mail inviando le sue giustificazioni affinché siano esaminate e verificate al fine di valutare le sanzioni, entro un termine rigoroso di 72 ore. Trascorso questo termine invieremo il rapporto al procuratore per un mandato di arresto e sarà iscritto nel registro dei delinquenti sessuali. Il fascicolo sarà diffuso dai mass media e la sua famiglia saprà. Ora è avvisato.`,
  },
  {
    language: 'nl',
    text: `GERECHTELIJKE OPROEPING
Ik ondergetekende ben de directeur Wolfert Strandvliet van de federale politie, hoofd van de brigade bescherming van minderjarigen. Ik neem contact met u op na een inbeslagname van cyber-infiltratie. U bent het voorwerp van verschillende gerechtelijke procedures tegen u:
- kinderpornografie
- pedofilie
- exhibitionisme
- cyberpornografie
De video's zijn opgenomen door onze cyber-gendarme en vormen het bewijs van uw misdrijven. Om redenen van vertrouwelijkheid verzoeken wij u per e-mail te antwoorden met uw rechtvaardigingen, zodat ze onderzocht en geverifieerd worden om de sancties te bepalen, binnen een strikte termijn van 72 uur. Na deze termijn sturen wij ons rapport naar de procureur voor een arrestatiebevel en wordt u geregistreerd als zedendelinquent. Het dossier gaat naar de media en uw familie zal het weten. Nu bent u gewaarschuwd.`,
  },
]

/** Genuine mail that comes close, two in each language; nothing of it may be a fake summons. */
export interface Genuine extends Letter {
  readonly name: string
  readonly from: string
  /** Where it quotes a letter it may be suspicious; else it is clear. */
  readonly quotes?: true
}

export const genuine: readonly Genuine[] = [
  {
    language: 'fr',
    name: 'a lawyer to her client',
    from: 'h.rastignol@avocats.example',
    text: "Madame, vous êtes convoquée devant le tribunal correctionnel le 12 mars à 14h, salle 5, 4 rue des Lices. Je vous attends un quart d'heure avant. Le procureur requiert une amende. Maître Rastignol, 02 99 00 00 00",
  },
  {
    language: 'fr',
    name: 'a warning that quotes the letter',
    from: 'info@seniors-actifs.example',
    quotes: true,
    text: `Attention arnaque : ne répondez pas. Voici le texte du faux courrier :\n\n${letters[0]?.text ?? ''}`,
  },
  {
    language: 'en',
    name: 'a child protection newsletter',
    from: 'news@childsafe.example',
    text: 'This month Europol arrested forty suspects of child pornography and sex trafficking. The prosecutor spoke of a new register of sex offenders. View this email in your browser or unsubscribe.',
  },
  {
    language: 'en',
    name: 'a friend asks',
    from: 'bob@gmail.com',
    quotes: true,
    text: `Is this real? I received this today.\n\n${letters[1]?.text ?? ''}`,
  },
  {
    language: 'de',
    name: 'a law firm to the police',
    from: 'kanzlei@recht.example',
    text: 'Sehr geehrte Damen und Herren, namens meines Mandanten beantrage ich Akteneinsicht im Ermittlungsverfahren wegen des Verdachts der Verbreitung kinderpornografischer Schriften. Bitte übersenden Sie die Akte innerhalb von zwei Wochen. Rechtsanwältin Holm',
  },
  {
    language: 'de',
    name: 'a data protection request with a deadline',
    from: 'anna@web.de',
    text: 'Sehr geehrte Damen und Herren des Bundeskriminalamts, gemäß Art. 15 DSGVO bitte ich um Auskunft innerhalb eines Monats. Andernfalls behalte ich mir rechtliche Schritte vor.',
  },
  {
    language: 'pt',
    name: 'a hearing with place and hour',
    from: 'secretaria@advogados.example',
    text: 'Fica notificado da audiência de julgamento no dia 12 de maio, às 14h30, no tribunal da comarca, sala 2. O nosso constituinte deve trazer o cartão de cidadão. Telefone 213 000 000.',
  },
  {
    language: 'pt',
    name: 'a bank warns',
    from: 'avisos@banco.example',
    text: 'Cuidado com a burla: os criminosos fazem-se passar pela Polícia Judiciária, falam de pornografia infantil e pedem resposta em 72 horas. Não responda e não pague.',
  },
  {
    language: 'es',
    name: 'a journalist on the fraud',
    from: 'redaccion@diario.example',
    text: 'La Policía Nacional alerta de una estafa: los delincuentes envían una falsa citación, acusan de pornografía infantil, pedofilia y exhibicionismo y exigen respuesta en 72 horas. No responda.',
  },
  {
    language: 'es',
    name: 'a court clerk on a hearing',
    from: 'procuradora@despacho.example',
    text: 'Estimada compañera: se ha señalado la vista oral para el 3 de junio a las 10 horas en el juzgado de lo penal, sala 4. El acusado debe acudir con su abogado.',
  },
  {
    language: 'it',
    name: 'a school on prevention',
    from: 'segreteria@scuola.example',
    text: 'Gentili genitori, la Polizia Postale incontra le classi il 5 maggio alle ore 10 in aula magna per parlare di adescamento, pedopornografia e cyberbullismo. Prevenzione e formazione.',
  },
  {
    language: 'it',
    name: 'a colleague asks',
    from: 'carla@ditta.example',
    quotes: true,
    text: `Ho ricevuto questa mail, secondo te è vera? Cosa devo fare?\n\n${letters[5]?.text ?? ''}`,
  },
  {
    language: 'nl',
    name: 'a municipality fine',
    from: 'belasting@gemeente.example',
    text: 'U ontvangt een aanmaning voor de parkeerboete van 68 euro. Betaal binnen veertien dagen. Bij vragen belt u 010 000 0000 of komt u naar balie 3 van het stadhuis.',
  },
  {
    language: 'nl',
    name: 'a jurist on a case',
    from: 'advocaat@kantoor.example',
    text: 'Geachte confrater, de beklaagde wordt op 4 juni om 9 uur gedagvaard voor de rechtbank, zaal 2, wegens bezit van kinderporno. Het dossier ligt ter inzage bij de griffie.',
  },
]

/** Letters that say the same in other words: no list, no calque, hardly a phrase of the template. */
export const reworded: readonly Letter[] = [
  {
    language: 'fr',
    text: "Ministère de l'Intérieur – Direction centrale de la police judiciaire. Objet : convocation. Bonjour, veuillez prendre connaissance de la procédure engagée suite à l'analyse de votre activité en ligne. Nos agents vous ont identifié sur des plateformes de contenus interdits mettant en scène des enfants. Ces faits sont passibles de prison. Merci de transmettre votre version des faits à l'adresse ci-dessous sous deux jours, faute de quoi une patrouille se rendra chez vous. Gardez cette affaire pour vous. Commissaire divisionnaire Lormont",
  },
  {
    language: 'fr',
    text: "EUROPOL. Vous avez consulté des sites illégaux à caractère pédophile. Une enquête est ouverte contre vous. Répondez à ce courriel dans les 24h pour éviter l'arrestation. Interpol collabore.",
  },
  {
    language: 'en',
    text: 'FINAL NOTICE. This is the National Crime Agency. Our monitoring found illegal images of minors on your device. A case has been opened in your name. You have 48 hours to respond to this email with your explanation, otherwise officers will come to arrest you and your employer and relatives will be told. Detective Superintendent Harold Wick',
  },
  {
    language: 'en',
    text: 'Dear citizen, Interpol cyber division has recorded your visits to prohibited adult websites involving children. To close the file you can pay a penalty of $1,850 in Bitcoin or gift cards within 24 hours. Do not discuss with anyone.',
  },
  {
    language: 'de',
    text: 'Bundeskriminalamt – Abteilung Cybercrime. Sehr geehrte Damen und Herren, im Rahmen unserer Ermittlungen wurde festgestellt, dass Sie verbotene Inhalte mit Kindern aufgerufen haben. Sie haben zwei Tage Zeit, sich schriftlich per E-Mail zu äußern. Sollten wir nichts von Ihnen hören, wird ein Haftbefehl vollstreckt. Bitte wahren Sie Stillschweigen. Kriminaldirektor Heribert Zwanziger',
  },
  {
    language: 'de',
    text: 'Interpol Wien: Ihre IP-Adresse wurde bei einer verdeckten Operation erfasst. Vorwurf: Besitz kinderpornografischer Dateien und Pädophilie. Zahlen Sie 2.450 Euro Bußgeld per Überweisung binnen 24 Stunden, sonst werden Sie verhaftet.',
  },
  {
    language: 'pt',
    text: 'POLÍCIA JUDICIÁRIA. Exmo. Senhor, no âmbito de uma investigação apurámos que acedeu a conteúdos ilegais com crianças. Deverá responder por e-mail no prazo de dois dias com a sua explicação. Se não o fizer, será detido e o seu nome divulgado na televisão. O inspetor-chefe Baltazar Romeira',
  },
  {
    language: 'es',
    text: 'Dirección General de la Policía. Hemos detectado en su ordenador material prohibido con menores. Se ha abierto una causa contra usted. Dispone de 48 horas para contestar por correo con su versión; en caso contrario, se dictará orden de busca y captura y se avisará a sus familiares. Comisario principal Práxedes Olmedillo',
  },
  {
    language: 'it',
    text: 'POLIZIA DI STATO. Dalle nostre indagini risulta che lei ha visitato siti vietati con minori. È stato aperto un fascicolo a suo nome. Ha 48 ore per rispondere a questa mail con le sue spiegazioni, altrimenti verrà arrestato e i giornali pubblicheranno il suo nome. Il Questore Anselmo Bertinotti',
  },
  {
    language: 'nl',
    text: 'Federale Politie – Cybercrime Unit. Wij hebben vastgesteld dat u verboden beelden van kinderen hebt bekeken. Er is een dossier tegen u geopend. U heeft 48 uur om per e-mail uw verklaring te sturen. Doet u dit niet, dan komt de politie u aanhouden en worden uw werkgever en familie ingelicht. Hoofdinspecteur Gijsbrecht Halewijn',
  },
]

/** Mail that accuses, threatens, demands or summons and is no fake summons: other frauds, bills, real procedures. */
export const alike: readonly {
  readonly name: string
  readonly from: string
  readonly subject: string
  readonly body: string
}[] = [
  {
    name: 'blackmail with a video',
    from: 'x@mail.example',
    subject: 'Your account',
    body: 'I recorded you in front of your computer while you visited adult sites. I will send the video to your family, friends and colleagues. Pay $900 in bitcoin within 48 hours. Do not tell anyone. This is my last warning.',
  },
  {
    name: 'blackmail with a video, French',
    from: 'x@gmail.com',
    subject: 'Vous êtes filmé',
    body: "J'ai piraté votre ordinateur et je vous ai filmé pendant que vous visitiez des sites pornographiques. Payez 500 euros en bitcoin sous 48 heures sinon j'envoie la vidéo à votre famille et vos proches. Ne contactez pas la police.",
  },
  {
    name: 'phishing',
    from: 'no-reply@secure-bank.example',
    subject: 'Account suspended',
    body: 'Your account has been suspended. Click here within 24 hours to verify your identity and send a copy of your ID card, otherwise it will be closed permanently.',
  },
  {
    name: 'debt',
    from: 'recouvrement@creances.example',
    subject: 'Mise en demeure',
    body: 'Madame, faute de paiement de la somme de 450 euros dans un délai de 8 jours, une procédure judiciaire sera engagée à votre encontre devant le tribunal judiciaire. Vous pouvez régler par virement bancaire ou convenir d’un règlement à l’amiable. Répondez par courriel ou appelez le 01 40 00 00 00.',
  },
  {
    name: 'bailiff',
    from: 'etude@huissier.example',
    subject: 'Signification',
    body: 'Un procès-verbal de saisie vous sera signifié. Conformément à l’article L.111-1 du code des procédures civiles, vous disposez de 8 jours. Commissaire de justice, tél. 02 41 00 00 00.',
  },
  {
    name: 'copyright',
    from: 'legal@rights.example',
    subject: 'Abmahnung',
    body: 'Sehr geehrter Herr, über Ihren Anschluss wurden urheberrechtlich geschützte Inhalte verbreitet. Ihre IP-Adresse wurde erfasst. Geben Sie die Unterlassungserklärung ab und zahlen Sie 950 Euro innerhalb von 10 Tagen. Andernfalls werden rechtliche Schritte gegen Sie eingeleitet. Rechtsanwälte Wolf',
  },
  {
    name: 'police',
    from: 'm.keller@polizei-gateway.example',
    subject: 'Ihre Vernehmung',
    body: 'Sehr geehrter Herr Maier, Sie werden als Beschuldigter in der Ermittlungssache wegen Verdachts der Sachbeschädigung vorgeladen. Termin: 12.05.2026, 10 Uhr, Polizeiinspektion Mitte, Zimmer 12. Rufen Sie uns bitte unter 089 1234567 an. Sie haben das Recht auf einen Verteidiger. Keller, Kriminalhauptkommissar',
  },
  {
    name: 'policeFr',
    from: 'brigade.rennes@gateway.example',
    subject: 'Convocation',
    body: 'Monsieur, vous êtes convoqué le 14 mars 2026 à 9h30 au commissariat de Rennes, 22 boulevard de la Tour, bureau 4, pour une affaire vous concernant. Vous pouvez être assisté d’un avocat. Contact : brigadier Le Goff, 02 99 65 00 22.',
  },
  {
    name: 'lawyer',
    from: 's.ortega@bufete.example',
    subject: 'Su causa',
    body: 'Estimado señor: le informo que ha sido imputado por posesión de pornografía infantil y que la fiscalía pide dos años de prisión. La vista es el 4 de mayo a las 10:00 en el juzgado de lo penal nº 3. Venga a mi despacho antes; llámeme al 91 555 00 00.',
  },
  {
    name: 'lawyerGmail',
    from: 'avv.rossi@gmail.com',
    subject: 'Procedimento penale',
    body: 'Gentile signore, il procedimento a suo carico per detenzione di materiale pedopornografico va in udienza preliminare il 3 giugno alle ore 9. Il pubblico ministero ha chiesto il rinvio a giudizio. Mi chiami in studio. Avv. Rossi',
  },
  {
    name: 'victim',
    from: 'foster@charity.example',
    subject: 'Your report',
    body: 'Thank you for contacting us about the letter you received. Nobody has accused you of anything: the letter from "Europol" about child pornography and exhibitionism is a fraud. Do not answer it and do not pay. You may report it to the police.',
  },
  {
    name: 'hr',
    from: 'rh@firma.example',
    subject: 'Entretien préalable',
    body: 'Vous êtes convoqué à un entretien préalable le 12 avril à 10h en salle 3. Des faits de harcèlement sexuel vous sont reprochés. Vous pouvez vous faire assister. Cette procédure est confidentielle.',
  },
  {
    name: 'tax',
    from: 'info@belasting.example',
    subject: 'Aanslag',
    body: 'U hebt een boete van 68 euro gekregen. Betaal binnen 14 dagen per overschrijving. Bezwaar maken kan per brief.',
  },
  {
    name: 'judgeMail',
    from: 'greffe@tj-nantes.example',
    subject: 'Audience',
    body: 'Maître, le prévenu est poursuivi pour exhibitionnisme et détention d’images pédopornographiques. Le procureur de la République requiert. Audience le 3 mai à 14h, salle 2. Merci de transmettre vos conclusions par mail dans les 48 heures.',
  },
  {
    name: 'socialworker',
    from: 'aide@departement.example',
    subject: 'Signalement',
    body: 'Bonjour, suite au signalement, le mineur a été entendu par la brigade de protection des mineurs. Le père est mis en examen pour agression sexuelle et corruption de mineur; un mandat d’arrêt existe. Merci de rester discret, l’affaire est confidentielle. Répondez-moi par mail avant demain.',
  },
  {
    name: 'journal',
    from: 'j.martin@journal.example',
    subject: 'Papier arnaque',
    body: 'Relis mon papier: « Les escrocs se font passer pour le général de gendarmerie. Vous faites l’objet de poursuites, dit la lettre. Pédopornographie, pédophilie, exhibitionnisme. 72 heures pour envoyer vos justifications par mail, sinon mandat d’arrêt et fichier des délinquants sexuels. »',
  },
  {
    name: 'itaware',
    from: 'security@partner.example',
    subject: 'Phishing der Woche',
    body: 'Aktuell kursieren gefälschte Vorladungen von Europol. So erkennen Sie sie: Drohung mit Haftbefehl, Frist 48 Stunden, Antwort per E-Mail. Antworten Sie nicht und melden Sie die Mail.',
  },
]
