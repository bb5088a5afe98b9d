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
