import type { NearMiss } from './near-miss.ts'

/** What courts, police and prosecutors really write, and how it reaches a mailbox: forwarded, scanned, by a portal. */
export const courts: readonly NearMiss[] = [
  {
    name: 'convocation au commissariat, scannée par la personne convoquée',
    language: 'fr',
    from: 'lucette.tremoulet@gmail.com',
    subject: 'Ma convocation de jeudi',
    carrier: 'scan',
    cover: 'Pour info, je serai absente jeudi matin.',
    text: `MINISTÈRE DE L'INTÉRIEUR
POLICE NATIONALE – Commissariat de Vaubrunes
CONVOCATION
Madame Lucette Trémoulet est priée de se présenter au commissariat de police de Vaubrunes, 14 rue des Tanneurs, bureau 207, le jeudi 12 mars 2026 à 9 heures 30, pour affaire la concernant (procédure n° 2026/00417).
Vous serez entendue par le brigadier-chef Poulain. Veuillez vous munir de la présente convocation et d'une pièce d'identité. En cas d'empêchement, prévenez le service au 02 55 31 40 18.
À défaut de comparution, le procureur de la République pourra vous contraindre à comparaître par la force publique (article 78 du code de procédure pénale).`,
    level: 'clear',
  },
  {
    name: "convocation en vue d'une audition libre",
    language: 'fr',
    from: 'secretariat@cabinet-marsac-avocats.example',
    subject: 'Dossier Valette – convocation gendarmerie',
    carrier: 'pdf',
    cover: 'Maître, veuillez trouver ci-joint la convocation reçue par notre client. Bien à vous.',
    text: `GENDARMERIE NATIONALE
Compagnie de Saint-Orens – Brigade territoriale autonome
CONVOCATION EN VUE D'UNE AUDITION LIBRE
Vu les articles 61-1 et 62-2 du code de procédure pénale,
Monsieur Régis Valette, il existe des raisons plausibles de soupçonner que vous avez commis ou tenté de commettre l'infraction suivante : détention d'images à caractère pédopornographique, faits commis à Saint-Orens entre le 3 janvier 2025 et le 9 mai 2025, prévus et réprimés par l'article 227-23 du code pénal.
Vous êtes invité à vous présenter le mardi 7 avril 2026 à 14 h 00 à la brigade, 3 avenue du Moulin, pour être entendu par l'adjudant Cazenave. Vous avez le droit d'être assisté par un avocat, de quitter à tout moment les locaux, de faire des déclarations, de répondre aux questions ou de vous taire.
Téléphone de l'unité : 05 44 10 22 61.`,
    level: 'clear',
  },
  {
    name: 'citation à comparaître comme prévenu',
    language: 'fr',
    from: 'etude@huissiers-leroux.example',
    subject: 'Signification',
    carrier: 'pdf',
    cover: 'Ci-joint copie de l’acte signifié ce jour à domicile.',
    text: `CITATION DEVANT LE TRIBUNAL CORRECTIONNEL
L'an deux mille vingt-six et le trois mars, à la demande de Monsieur le procureur de la République près le tribunal judiciaire de Montfaucon,
J'ai, commissaire de justice soussigné, donné citation à Monsieur Éloi Barrière à comparaître en personne à l'audience du tribunal correctionnel, palais de justice, salle B, le 18 mai 2026 à 13 h 30,
comme prévenu d'avoir à Montfaucon exercé des violences et commis un outrage envers une personne chargée d'une mission de service public, faits prévus par les articles 222-13 et 433-5 du code pénal et punis de trois ans d'emprisonnement et de 45 000 euros d'amende.
Si vous ne comparaissez pas, vous serez jugé en votre absence. Vous pouvez vous faire assister d'un avocat ; le bureau d'aide juridictionnelle répond au 04 77 20 51 36.`,
    level: 'clear',
  },
  {
    name: 'avis à victime du parquet',
    language: 'fr',
    from: 'sophie.arnoult@orange.fr',
    subject: 'avis du tribunal',
    carrier: 'picture',
    cover: 'Maman, voilà la lettre que j’ai reçue.',
    text: `TRIBUNAL JUDICIAIRE DE CHÂTELBOURG – PARQUET
AVIS À VICTIME
Madame, vous avez déposé plainte le 4 novembre 2025 pour des faits d'agression sexuelle sur mineur de quinze ans dont votre enfant a été victime. L'auteur présumé sera jugé à l'audience du tribunal correctionnel du 9 juin 2026 à 9 h, salle 2. Vous pouvez vous constituer partie civile. Si vous n'êtes ni présente ni représentée, le tribunal statuera en votre absence sur l'action publique.
Bureau d'aide aux victimes : 03 80 11 47 90, du lundi au vendredi.
Le procureur de la République`,
    level: 'clear',
  },
  {
    name: 'avis de classement sans suite',
    language: 'fr',
    from: 'h.delmas@wanadoo.fr',
    subject: 'Tr: classement',
    carrier: 'pdf',
    cover: 'Enfin ! C’est fini.',
    text: `PARQUET DU TRIBUNAL JUDICIAIRE D'ARMENON
AVIS DE CLASSEMENT SANS SUITE
Monsieur, vous avez été mis en cause dans la procédure n° 25/118/0042 pour diffusion d'image d'un mineur présentant un caractère pornographique. Après examen de cette procédure, j'ai décidé de la classer sans suite, l'enquête n'ayant pas permis de réunir des preuves suffisantes. Les poursuites pourraient toutefois être reprises si des éléments nouveaux apparaissaient avant la prescription.
Le procureur de la République`,
    level: 'clear',
  },
  {
    name: 'ordonnance pénale',
    language: 'fr',
    from: 'greffe.police@justice.example',
    subject: 'Notification ordonnance pénale n° 311/2026',
    carrier: 'pdf',
    cover: 'Veuillez trouver la notification de l’ordonnance pénale vous concernant.',
    text: `TRIBUNAL DE POLICE DE BRESSAC
NOTIFICATION D'ORDONNANCE PÉNALE
Vous avez été déclaré coupable d'excès de vitesse d'au moins 30 km/h et condamné à une amende de 300 euros. Vous disposez d'un délai de trente jours à compter de la présente pour payer l'amende au comptable du Trésor public ou former opposition au greffe, 2 place du Palais, bureau 11, ouvert de 9 h à 16 h, tél. 04 90 18 33 27. À défaut de paiement, le comptable procédera au recouvrement forcé. Références à rappeler : 311/2026, télépaiement sur amendes.gouv.fr.`,
    level: 'clear',
  },
  {
    name: 'confirmation de pré-plainte en ligne',
    language: 'fr',
    from: 'nepasrepondre@pre-plainte.example',
    subject: 'Votre pré-plainte n° 8812-2026',
    carrier: 'text',
    text: `Bonjour, votre pré-plainte en ligne pour escroquerie a été transmise au commissariat de Lormières. Un policier vous contactera par téléphone dans les 72 heures afin de convenir d'un rendez-vous. Vous devrez vous présenter au commissariat, 8 quai Nord, muni d'une pièce d'identité, pour signer votre plainte. Toute déclaration mensongère est passible de poursuites pénales (article 434-26 du code pénal). Ne répondez pas à ce message.`,
    level: 'clear',
  },
  {
    name: 'rappel de rendez-vous du service pénitentiaire',
    language: 'fr',
    from: 'rappel@suivi-justice.example',
    subject: 'Rappel de convocation',
    carrier: 'text',
    text: `Vous êtes convoqué au service pénitentiaire d'insertion et de probation, 22 rue Basse à Rouvray, le 24 mars à 10h15. En cas d'absence, votre conseiller devra en informer le juge de l'application des peines. Plus d'informations au 02 48 00 71 19.`,
    level: 'clear',
  },
  {
    name: 'Ladung als Beschuldigter, eingescannt',
    language: 'de',
    from: 'torben.haselhoff@web.de',
    subject: 'Fwd: Vorladung',
    carrier: 'scan',
    cover: 'Hallo Herr Anwalt, das kam heute mit der Post. Was soll ich tun?',
    text: `Polizeidirektion Ostenbruch
Kriminalkommissariat 12
Vorladung als Beschuldigter
Sehr geehrter Herr Haselhoff, gegen Sie wird ein Ermittlungsverfahren wegen des Verdachts des Besitzes kinderpornographischer Inhalte (§ 184b StGB) geführt. Es ist beabsichtigt, Sie in dieser Sache zu vernehmen. Sie werden gebeten, am Montag, 16.03.2026 um 10:00 Uhr auf der Dienststelle, Ringstraße 40, Zimmer 3.11, zu erscheinen. Sachbearbeiterin: KHKin Wendelin, Telefon 0541 22 91 04.
Als Beschuldigter steht es Ihnen frei, sich zur Sache zu äußern oder nicht auszusagen und jederzeit einen Verteidiger zu befragen. Geben Sie bei Rückfragen das Aktenzeichen 540 Js 118/26 an.`,
    level: 'clear',
  },
  {
    name: 'schriftliche Äußerung im Strafverfahren',
    language: 'de',
    from: 'kanzlei@rae-brockmann.example',
    subject: 'Anhörungsbogen Mandant Petersen',
    carrier: 'pdf',
    cover: 'Anbei der Anhörungsbogen in Sachen Petersen mit der Bitte um Rückruf.',
    text: `Polizeiinspektion Harsum – Schriftliche Äußerung als Beschuldigter
Sehr geehrter Herr Petersen, Ihnen wird vorgeworfen, am 11.01.2026 gegen 17:20 Uhr eine Unfallflucht begangen zu haben (§ 142 StGB). Nach § 163a StPO wird Ihnen Gelegenheit gegeben, sich innerhalb von zwei Wochen auf beiliegendem Bogen schriftlich zu äußern. Machen Sie davon keinen Gebrauch, wird der Vorgang ohne Ihre Stellungnahme an die Staatsanwaltschaft Hildesheim abgegeben. Rückfragen an POK Meier, Zimmer 12, Tel. 05127 4410, montags bis freitags 8 bis 15 Uhr.`,
    level: 'clear',
  },
  {
    name: 'Einstellungsnachricht der Staatsanwaltschaft',
    language: 'de',
    from: 'mandy.kroll@t-online.de',
    subject: 'Einstellung!!',
    carrier: 'picture',
    cover: 'Schau mal, endlich vorbei.',
    text: `Staatsanwaltschaft Görlenz
Ermittlungsverfahren gegen Sie wegen Verbreitung kinderpornografischer Inhalte
Sehr geehrte Frau Kroll, das oben bezeichnete Verfahren habe ich gemäß § 170 Abs. 2 StPO eingestellt. Ein hinreichender Tatverdacht besteht nicht. Die sichergestellten Datenträger können Sie nach telefonischer Vereinbarung unter 03581 70 22 10 abholen. Mit freundlichen Grüßen, Staatsanwältin`,
    level: 'clear',
  },
  {
    name: 'Strafbefehl',
    language: 'de',
    from: 'k.osterwald@gmx.de',
    subject: 'Strafbefehl',
    carrier: 'scan',
    cover: 'Sehr geehrte Frau Rechtsanwältin, im Anhang der Strafbefehl, zugestellt am 2. März.',
    text: `Amtsgericht Lindenau
Strafbefehl
Die Staatsanwaltschaft beschuldigt Sie, einen anderen rechtswidrig bedroht zu haben, Vergehen strafbar nach § 241 StGB. Beweismittel: Zeuge Kuhn, Lichtbilder. Auf Antrag der Staatsanwaltschaft wird gegen Sie eine Geldstrafe von 40 Tagessätzen zu je 50 Euro festgesetzt. Sie haben die Kosten des Verfahrens zu tragen. Gegen diesen Strafbefehl können Sie innerhalb von zwei Wochen nach Zustellung bei dem Amtsgericht Einspruch einlegen. Wird kein Einspruch eingelegt, wird der Strafbefehl rechtskräftig und vollstreckbar. Geschäftsstelle: Zimmer 118, Telefon 0341 88 20 31.`,
    level: 'clear',
  },
  {
    name: 'Zeugenladung',
    language: 'de',
    from: 'poststelle@ag-wedernsee.example',
    subject: 'Ladung zum Termin',
    carrier: 'pdf',
    cover: 'Ihre Ladung finden Sie im Anhang.',
    text: `Amtsgericht Wedernsee – Strafrichter
Ladung als Zeuge in der Strafsache gegen M. wegen Betruges
Sie werden als Zeuge geladen auf Dienstag, 21. April 2026, 11:15 Uhr, Sitzungssaal 4, 1. Stock, Marktplatz 1. Erscheinen Sie ohne genügende Entschuldigung nicht, so werden Ihnen die Kosten auferlegt und ein Ordnungsgeld bis 1.000 Euro festgesetzt; auch die zwangsweise Vorführung ist zulässig. Bringen Sie diese Ladung mit. Bei Verhinderung: 03984 60 17.`,
    level: 'clear',
  },
  {
    name: 'police invitation for a voluntary interview',
    language: 'en',
    from: 'gareth.plimsoll@yahoo.co.uk',
    subject: 'FW: police letter',
    carrier: 'scan',
    cover: 'Hi, this came in the post. Can your firm represent me?',
    text: `Northmarsh Constabulary
Invitation to attend a voluntary interview under caution
Dear Mr Plimsoll, you are suspected of the offence of making indecent images of children contrary to section 1 of the Protection of Children Act 1978. You are invited to attend Northmarsh police station, Kiln Road, on Wednesday 18 March 2026 at 2.00 pm. You are not under arrest and are free to leave at any time. You have the right to free and independent legal advice. If you do not attend, an officer may consider whether your arrest is necessary. Officer in the case: DC 4471 Ashdown, telephone 01632 960 118.`,
    level: 'clear',
  },
  {
    name: 'postal requisition',
    language: 'en',
    from: 'reception@hartwell-solicitors.example',
    subject: 'Your court papers',
    carrier: 'pdf',
    cover: 'Dear Ms Odell, please find attached the requisition we discussed. Kind regards, Priti',
    text: `WRITTEN CHARGE AND POSTAL REQUISITION
Crown Prosecution Service
You are charged with the offence set out below: on 2 October 2025 at Sedgeley you assaulted Thomas Reay by beating him, contrary to section 39 of the Criminal Justice Act 1988. The maximum penalty is six months' imprisonment.
You must attend Sedgeley Magistrates' Court, Castle Street, courtroom 3, on 14 April 2026 at 9.45 am. If you do not attend the court may issue a warrant for your arrest. Please contact a solicitor as soon as possible. Court office: 01632 960 443.`,
    level: 'clear',
  },
  {
    name: 'jury summons',
    language: 'en',
    from: 'nora.whitcombe@gmail.com',
    subject: 'jury duty scan',
    carrier: 'scan',
    cover: 'Hi boss, scan of the summons as requested by HR.',
    text: `JURY SUMMONS
You are hereby summoned to attend for jury service at the Crown Court at Easthaven, Quay House, on Monday 11 May 2026 at 9.00 am. You must reply within 7 days of receiving this summons. Warning: you may be fined up to £1,000 if you do not reply, or if you fail to attend without reasonable excuse. Reply online or call the Jury Central Summoning Bureau on 0300 456 1024. Juror number 100 442 871.`,
    level: 'clear',
  },
  {
    name: 'county court subpoena for a witness through lawyers',
    language: 'en',
    from: 'paralegal@dunmorelaw.example',
    subject: 'Subpoena – State v. Harker',
    carrier: 'pdf',
    cover: 'Please see the attached subpoena. Call me with any questions.',
    text: `IN THE CIRCUIT COURT OF TALLOW COUNTY
SUBPOENA TO APPEAR AND TESTIFY
TO: Dr. Imogen Salter. YOU ARE COMMANDED to appear before the court at the Tallow County Courthouse, 200 Main Street, Courtroom 5B, on April 22, 2026 at 8:30 a.m. to testify in State v. Harker, a case of aggravated sexual abuse of a minor. If you fail to appear, you may be held in contempt of court and a bench warrant may issue. Clerk of Court (555) 010-7731. Issued by: Dunmore Law, counsel for the defendant.`,
    level: 'clear',
  },
  {
    name: 'notice of electronic filing',
    language: 'en',
    from: 'ecf-notices@docketmail.example',
    subject: 'Activity in Case 2:26-cr-00118 USA v. Lorne Motion to Suppress',
    carrier: 'text',
    text: `This is an automatic e-mail message generated by the CM/ECF system. Please DO NOT RESPOND to this e-mail because the mail box is unattended. U.S. District Court. Notice of Electronic Filing. The following transaction was entered on 3/2/2026. Case Name: USA v. Lorne. Document Number: 41. Docket Text: MOTION to Suppress Evidence as to defendant charged with possession of child pornography. Response due within 14 days. Click on the document number to open the document: 41. Notice has been electronically mailed to: counsel of record.`,
    level: 'clear',
  },
  {
    name: 'cédula de citación',
    language: 'es',
    from: 'procura@mendezprocuradores.example',
    subject: 'Cédula de citación D.P. 214/2026',
    carrier: 'pdf',
    cover: 'Adjunto cédula para su conocimiento.',
    text: `JUZGADO DE INSTRUCCIÓN N.º 4 DE VILLAR DEL SOTO
CÉDULA DE CITACIÓN
Procedimiento: Diligencias previas 214/2026. Delito: abusos sexuales a menor.
Por resolución dictada en el día de la fecha se cita a D. Anselmo Recuenco Pardo, en calidad de investigado, para que comparezca ante este Juzgado, calle Olmo 7, planta 2.ª, el día 23 de abril de 2026 a las 10:30 horas, a fin de recibirle declaración, debiendo comparecer asistido de letrado. Se le apercibe de que, de no comparecer ni alegar justa causa, la orden de comparecencia podrá convertirse en orden de detención. Teléfono del juzgado: 976 20 81 44.
La Letrada de la Administración de Justicia`,
    level: 'clear',
  },
  {
    name: 'citación de testigo reenviada por un trabajador',
    language: 'es',
    from: 'pilar.abascal.ruiz@hotmail.com',
    subject: 'Justificante juzgado',
    carrier: 'picture',
    cover: 'Hola, os mando la citación para justificar la ausencia.',
    text: `ADMINISTRACIÓN DE JUSTICIA. Juzgado de lo Penal n.º 2. Se cita a doña Pilar Abascal Ruiz como testigo para el acto del juicio oral que se celebrará el 6 de mayo de 2026 a las 9:45 horas en la sala de vistas 3, avenida del Puerto 12. Si no comparece incurrirá en multa de 200 a 5.000 euros y podrá ser procesada por obstrucción a la justicia. Traiga su DNI. Tel. 985 10 63 72.`,
    level: 'clear',
  },
  {
    name: 'decreto di citazione a giudizio',
    language: 'it',
    from: 'segreteria@studiolegalefarnetti.example',
    subject: 'Decreto di citazione – Sig. Bonalumi',
    carrier: 'pdf',
    cover: 'Gentile cliente, in allegato il decreto che ci è stato notificato.',
    text: `PROCURA DELLA REPUBBLICA presso il Tribunale di Montecorvo
DECRETO DI CITAZIONE DIRETTA A GIUDIZIO (art. 550 c.p.p.)
Il Pubblico Ministero, visti gli atti del procedimento penale n. 1188/25 R.G.N.R., cita Bonalumi Ettore, imputato del reato di cui all'art. 600-quater c.p. perché deteneva materiale pornografico realizzato utilizzando minori, a comparire davanti al Tribunale in composizione monocratica, aula 6, via Garibaldi 22, per l'udienza del 15 maggio 2026 ore 9.00, con l'avvertimento che non comparendo sarà giudicato in assenza. Cancelleria: tel. 0521 48 90 33.`,
    level: 'clear',
  },
  {
    name: 'avviso di conclusione delle indagini',
    language: 'it',
    from: 'avv.tirelli@pec-studio.example',
    subject: 'Art. 415-bis',
    carrier: 'pdf',
    cover: 'In allegato quanto in oggetto, ci sentiamo domani in studio.',
    text: `PROCURA DELLA REPUBBLICA DI VALDORO
AVVISO ALL'INDAGATO DELLA CONCLUSIONE DELLE INDAGINI PRELIMINARI
Il Pubblico Ministero avvisa che sono concluse le indagini nei confronti della S.V. per il reato di truffa aggravata. L'indagato ha facoltà, entro venti giorni, di presentare memorie, produrre documenti, chiedere di essere sottoposto a interrogatorio e di prendere visione degli atti depositati presso la segreteria, stanza 14, dal lunedì al venerdì ore 9-12, telefono 0376 21 99 80.`,
    level: 'clear',
  },
  {
    name: 'notificação para constituição de arguido',
    language: 'pt',
    from: 'rui.cardigo@sapo.pt',
    subject: 'notificação da GNR',
    carrier: 'scan',
    cover: 'Dr., recebi isto hoje na caixa do correio.',
    text: `GUARDA NACIONAL REPUBLICANA – Posto Territorial de Vale Seco
NOTIFICAÇÃO
Fica V. Ex.ª notificado para comparecer neste Posto, sito na Rua da Fonte 9, no dia 19 de março de 2026, pelas 15h00, a fim de ser constituído arguido e interrogado no âmbito do inquérito NUIPC 44/26.3, por factos suscetíveis de integrar o crime de pornografia de menores. A falta injustificada será punida com multa e poderá ser ordenada a sua detenção (artigos 116.º e 273.º do CPP). Telefone 271 80 55 10. O militar encarregado, Cabo Afonso.`,
    level: 'clear',
  },
  {
    name: 'intimação de audiência pelo advogado',
    language: 'pt',
    from: 'contato@peixotoadv.example',
    subject: 'Audiência designada',
    carrier: 'text',
    text: `Prezada Sra. Helena, o juiz designou audiência de instrução para o dia 28/04/2026, às 14h30, no Fórum de Barra Alta, sala 5. A senhora foi intimada como testemunha no processo que apura o crime de estelionato. O não comparecimento pode implicar condução coercitiva e multa. Ligue para o escritório no (31) 3555-0148 para combinarmos a preparação.`,
    level: 'clear',
  },
  {
    name: 'wezwanie na komendę, zdjęcie telefonem',
    language: 'pl',
    from: 'bartek.wilczur@wp.pl',
    subject: 'wezwanie',
    carrier: 'picture',
    cover: 'Panie mecenasie, przesyłam zdjęcie wezwania.',
    text: `KOMENDA POWIATOWA POLICJI W ŻABNICY
WEZWANIE
Na podstawie art. 129 k.p.k. wzywa się Pana Bartłomieja Wilczura do osobistego stawiennictwa w dniu 17 marca 2026 r. o godz. 9:00 w KPP Żabnica, ul. Szkolna 5, pokój 21, w charakterze podejrzanego w sprawie RSD-118/26 o czyn z art. 202 § 4a k.k. (posiadanie treści pornograficznych z udziałem małoletniego). Stawiennictwo obowiązkowe; w razie nieusprawiedliwionego niestawiennictwa można zarządzić zatrzymanie i przymusowe doprowadzenie. Prowadzi: asp. Nowak, tel. 47 833 21 05.`,
    level: 'clear',
  },
  {
    name: 'dagvaarding als verdachte',
    language: 'nl',
    from: 'secretariaat@vandenheuvel-advocaten.example',
    subject: 'Dagvaarding cliënt',
    carrier: 'pdf',
    cover: 'Geachte heer, bijgaand de dagvaarding zoals besproken.',
    text: `ARRONDISSEMENTSPARKET OOSTERWIJK
DAGVAARDING VAN VERDACHTE
Parketnummer 05-118842-26. De officier van justitie roept u op om als verdachte te verschijnen op de terechtzitting van de politierechter op 12 mei 2026 om 10.40 uur, Kade 3, zaal 2, terzake dat u op 4 december 2025 opzettelijk een afbeelding van een seksuele gedraging van een minderjarige in bezit heeft gehad (artikel 240b Wetboek van Strafrecht). U heeft recht op bijstand van een advocaat. Verschijnt u niet, dan kan de rechter bij verstek vonnis wijzen. Informatie: 026 355 10 70.`,
    level: 'clear',
  },
  {
    name: 'uitnodiging voor verhoor',
    language: 'nl',
    from: 'joris.lambrecht@telenet.be',
    subject: 'Brief van de politie',
    carrier: 'scan',
    cover: 'Papa, kan jij eens kijken?',
    text: `LOKALE POLITIE ZONE MOERVAART
UITNODIGING TOT VERHOOR – Salduz categorie III
Geachte heer Lambrecht, u wordt uitgenodigd voor een verhoor als verdachte over volgende feiten: belaging en inbreuk op de wet elektronische communicatie. U hebt recht op een vertrouwelijk overleg met een advocaat. Gelieve u aan te bieden op maandag 23 maart 2026 om 13.30 uur in het commissariaat, Dorpsstraat 88, bij inspecteur De Wulf. Kan u niet, bel dan 09 310 44 18. Breng uw identiteitskaart mee.`,
    level: 'clear',
  },
  {
    name: 'předvolání obviněného',
    language: 'cs',
    from: 'milada.hronova@seznam.cz',
    subject: 'Předvolání - syn',
    carrier: 'scan',
    cover: 'Dobrý den, posílám předvolání, které přišlo do schránky.',
    text: `POLICIE ČESKÉ REPUBLIKY – Obvodní oddělení Kamenná
PŘEDVOLÁNÍ OBVINĚNÉHO
Předvolávám Vás k výslechu v trestní věci pro přečin výroby a jiného nakládání s dětskou pornografií podle § 192 trestního zákoníku na den 20. 3. 2026 v 8.30 hodin na adresu Nádražní 14, dveře č. 9. Pokud se bez dostatečné omluvy nedostavíte, můžete být předveden nebo Vám může být uložena pořádková pokuta do 50 000 Kč. Vyřizuje: por. Vlk, tel. 974 888 120.`,
    level: 'clear',
  },
  {
    name: 'idézés tanúként',
    language: 'hu',
    from: 'toth.boglarka@freemail.hu',
    subject: 'idézés másolata',
    carrier: 'picture',
    cover: 'Kedves Főnök, csütörtökön emiatt hiányzom.',
    text: `Szentesházai Járásbíróság
IDÉZÉS
A bíróság a vádlott ellen csalás bűntette miatt indított büntetőügyben Önt tanúként idézi a 2026. április 9. napján 9 óra 15 perckor kezdődő tárgyalásra, Kossuth tér 2., II. emelet, 14. tárgyalóterem. Ha szabályszerű idézésre nem jelenik meg, elővezetése rendelhető el, és rendbírsággal sújtható. Telefon: 63 511 204.`,
    level: 'clear',
  },
  {
    name: 'citație de la parchet',
    language: 'ro',
    from: 'office@cabinetionescu-avocati.example',
    subject: 'Citație client',
    carrier: 'pdf',
    cover: 'Bună ziua, atașat citația primită de client.',
    text: `PARCHETUL DE PE LÂNGĂ JUDECĂTORIA VALEA MARE
CITAȚIE
Sunteți citat pentru data de 26 martie 2026, ora 11:00, la sediul Parchetului, str. Teilor nr. 4, camera 8, în calitate de suspect, în dosarul penal nr. 918/P/2025, având ca obiect săvârșirea infracțiunii de pornografie infantilă, prevăzută de art. 374 Cod penal. În caz de neprezentare se poate emite mandat de aducere. Aveți dreptul la un avocat. Telefon 0245 210 733. Procuror`,
    level: 'clear',
  },
  {
    name: 'κλήση σε απολογία',
    language: 'el',
    from: 'grafeio@dikigoroi-melas.example',
    subject: 'Κλήση πελάτη',
    carrier: 'pdf',
    cover: 'Καλημέρα, επισυνάπτω την κλήση.',
    text: `ΠΡΩΤΟΔΙΚΕΙΟ ΛΙΜΝΩΝ – ΑΝΑΚΡΙΤΗΣ
ΚΛΗΣΗ ΚΑΤΗΓΟΡΟΥΜΕΝΟΥ
Καλείσθε να εμφανιστείτε ενώπιον της Ανακρίτριας, οδός Αθηνάς 12, 2ος όροφος, γραφείο 5, στις 2 Απριλίου 2026 και ώρα 10:00, για να απολογηθείτε ως κατηγορούμενος για την πράξη της πορνογραφίας ανηλίκων. Έχετε δικαίωμα να παραστείτε με συνήγορο. Σε περίπτωση μη εμφάνισης μπορεί να εκδοθεί ένταλμα βίαιης προσαγωγής. Τηλ. 22310 44 120.`,
    level: 'clear',
  },
  {
    name: 'призовка за разпит',
    language: 'bg',
    from: 'ivaylo.stoev@abv.bg',
    subject: 'призовката',
    carrier: 'scan',
    cover: 'Здравейте, ето призовката, която получих.',
    text: `ОД НА МВР – РАЙОННО УПРАВЛЕНИЕ ДОЛНА БАНЯ
ПРИЗОВКА
Призовава се Ивайло Стоев да се яви на 18.03.2026 г. в 10:30 часа в сградата на РУ, ул. „Цар Симеон“ 3, стая 208, за разпит в качеството на свидетел по досъдебно производство № 77/2026 за престъпление по чл. 159 от НК. При неявяване без уважителни причини може да бъде доведен принудително. Разследващ полицай: Т. Колев, тел. 0722 66 014.`,
    level: 'clear',
  },
  {
    name: 'повестка свидетелю',
    language: 'ru',
    from: 'pavel.zimin@yandex.ru',
    subject: 'повестка',
    carrier: 'picture',
    cover: 'Посмотри, что пришло.',
    text: `Следственный отдел по городу Каменск
ПОВЕСТКА
Гражданин Зимин П. А. вызывается 19 марта 2026 года к 11 часам 00 минут по адресу: ул. Ленина, 40, каб. 312, к следователю Орловой для допроса в качестве свидетеля по уголовному делу. Явка обязательна. В случае неявки без уважительных причин свидетель может быть подвергнут приводу. При себе иметь паспорт. Телефон 8 343 200-11-45.`,
    level: 'clear',
  },
  {
    name: 'повістка про виклик',
    language: 'uk',
    from: 'advokat@bondar-law.example',
    subject: 'Повістка клієнту',
    carrier: 'pdf',
    cover: 'Доброго дня, надсилаю копію повістки.',
    text: `ГОЛОВНЕ УПРАВЛІННЯ НАЦІОНАЛЬНОЇ ПОЛІЦІЇ – СЛІДЧИЙ ВІДДІЛ
ПОВІСТКА ПРО ВИКЛИК
Відповідно до ст. 133, 135 КПК України викликаю Вас на 24 березня 2026 року о 10 годині за адресою: вул. Садова, 11, кабінет 15, для допиту як підозрюваного у кримінальному провадженні за ознаками злочину, передбаченого ст. 301-1 КК України (дитяча порнографія). У разі неприбуття може бути застосовано привід та накладено грошове стягнення. Слідчий Гнатюк, тел. 044 200 31 17.`,
    level: 'clear',
  },
  {
    name: 'kutsu kuulusteluun',
    language: 'fi',
    from: 'asiakas.pertti@luukku.com',
    subject: 'Poliisin kirje',
    carrier: 'scan',
    cover: 'Hei, tässä se kirje.',
    text: `KESKI-LAAKSON POLIISILAITOS
KUTSU ESITUTKINTAAN
Teitä epäillään rikoksesta: sukupuolisiveellisyyttä loukkaavan lasta esittävän kuvan hallussapito. Teidän tulee saapua kuulusteluun torstaina 26.3.2026 klo 12.00 poliisiasemalle, Kauppakatu 6, huone 114. Teillä on oikeus käyttää avustajaa. Jos jäätte saapumatta ilman hyväksyttävää syytä, teidät voidaan noutaa. Tutkija: vanhempi konstaapeli Lehto, puh. 0295 440 118.`,
    level: 'clear',
  },
  {
    name: 'kallelse till huvudförhandling',
    language: 'sv',
    from: 'malin@advokatbyran-nordvik.example',
    subject: 'Kallelse B 118-26',
    carrier: 'pdf',
    cover: 'Hej, bifogar kallelsen. Vi ses på kontoret på onsdag.',
    text: `SJÖVIKS TINGSRÄTT
KALLELSE TILL HUVUDFÖRHANDLING
Du är åtalad för barnpornografibrott. Du ska inställa dig personligen till förhandling den 28 april 2026 kl. 09.30, Storgatan 2, sal 3. Om du uteblir kan tingsrätten avgöra målet i din frånvaro, besluta att du ska hämtas av polis eller döma ut vite på 3 000 kr. Har du frågor, ring 0470-56 01 18. Ange mål B 118-26.`,
    level: 'clear',
  },
  {
    name: 'indkaldelse som vidne',
    language: 'da',
    from: 'kirsten.hald@mail.dk',
    subject: 'Fri d. 14. april',
    carrier: 'picture',
    cover: 'Hej, her er indkaldelsen til personalemappen.',
    text: `RETTEN I ØSTERVIG
INDKALDELSE SOM VIDNE
Du indkaldes som vidne i straffesag nr. 3-118/2026 mod tiltalte for vold. Du skal møde i retten, Torvet 1, retssal C, tirsdag den 14. april 2026 kl. 9.30. Hvis du udebliver uden lovligt forfald, kan du idømmes en bøde eller afhentes af politiet. Spørgsmål: 99 68 10 22.`,
    level: 'clear',
  },
  {
    name: 'innkalling til avhør',
    language: 'nb',
    from: 'stian.foss@online.no',
    subject: 'innkalling',
    carrier: 'scan',
    cover: 'Dette fikk jeg i posten.',
    text: `NORDFJELL POLITIDISTRIKT
INNKALLING TIL AVHØR SOM MISTENKT
Du er mistenkt for overtredelse av straffeloven § 311, fremstilling av seksuelle overgrep mot barn. Du innkalles til avhør ved Nordfjell politistasjon, Havnegata 4, rom 205, onsdag 25. mars 2026 kl. 10.00. Du har rett til å la deg bistå av forsvarer og har ikke plikt til å forklare deg. Kontakt politibetjent Moe, tlf. 75 58 90 11.`,
    level: 'clear',
  },
  {
    name: 'mahkeme tebligatı',
    language: 'tr',
    from: 'avukat@yildizhukuk.example',
    subject: 'Duruşma tebligatı',
    carrier: 'pdf',
    cover: 'Merhaba, tebligat ektedir.',
    text: `T.C. KARAAĞAÇ ASLİYE CEZA MAHKEMESİ
DURUŞMA DAVETİYESİ
Sanık olarak hakkınızda müstehcenlik suçundan açılan kamu davasının duruşması 30 Nisan 2026 günü saat 10.15'te, Adalet Sarayı 2. kat 7 numaralı duruşma salonunda yapılacaktır. Mazeretsiz olarak gelmediğiniz takdirde zorla getirilmenize karar verilecektir. Dosya no 2026/118. Kalem telefonu: 0312 555 18 40.`,
    level: 'clear',
  },
  {
    name: 'استدعاء شاهد',
    language: 'ar',
    from: 'salim.haddad@gmail.com',
    subject: 'استدعاء المحكمة',
    carrier: 'scan',
    cover: 'السلام عليكم، هذه صورة الاستدعاء.',
    text: `المحكمة الابتدائية بالواحة
استدعاء شاهد
يطلب من السيد سليم حداد الحضور بصفته شاهدا في القضية الجنحية عدد 118/2026 المتعلقة بالنصب، بجلسة يوم 14 أبريل 2026 على الساعة التاسعة صباحا 9:00 بالقاعة رقم 3، شارع الاستقلال. وفي حالة عدم الحضور بدون عذر يمكن الحكم عليك بغرامة أو إحضارك بواسطة القوة العمومية. الهاتف: 0522 44 10 18.`,
    level: 'clear',
  },
  {
    name: 'gerechtelijke brief via het portaal e-Justice',
    language: 'nl',
    from: 'noreply@ebox-berichten.example',
    subject: 'U hebt een nieuw document van Justitie',
    carrier: 'html',
    text: `Beste, er staat een nieuw document van de FOD Justitie voor u klaar in uw eBox. Meld u aan met itsme of uw eID op de website van eBox om het te lezen. Wij zenden u om veiligheidsredenen nooit een rechtstreekse link en vragen nooit persoonlijke gegevens per e-mail. U ontvangt deze melding omdat u uw eBox hebt geactiveerd.`,
    level: 'clear',
  },
  {
    name: 'teade e-toimikust',
    language: 'et',
    from: 'teavitus@etoimik-info.example',
    subject: 'Teile on edastatud kohtudokument',
    carrier: 'text',
    text: `Lugupeetud menetlusosaline, Lääneranna Maakohus on Teile avaliku e-toimiku kaudu kätte toimetanud dokumendi kriminaalasjas nr 1-26-118. Palun logige ID-kaardiga e-toimikusse ja kinnitage kättesaamine. Kui dokumenti 10 päeva jooksul ei avata, toimetatakse see kätte muul viisil. Küsimuste korral helistage kantseleisse 620 01 18.`,
    level: 'clear',
  },
]
