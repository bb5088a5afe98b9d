import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'fr',
  fakes: [
    {
      name: 'Belgium',
      text: "PARQUET FÉDÉRAL - POLICE FÉDÉRALE DE BELGIQUE. Monsieur, vous êtes suspect dans une instruction pour pornographie enfantine et pédophilie. Le commissaire général vous enjoint de faire parvenir vos moyens de défense endéans les 72 heures à notre boîte mail, à défaut le juge d'instruction délivrera un mandat d'arrêt et vous serez signalé au BNG. Safeonweb",
    },
    {
      name: 'Switzerland',
      text: "FEDPOL - MINISTÈRE PUBLIC DE LA CONFÉDÉRATION. Une procédure pénale est ouverte contre vous pour pédopornographie. Veuillez prendre position par courriel dans un délai de 48 heures. Passé ce délai un mandat d'amener sera décerné par le procureur général du canton. Vous pouvez payer une caution de 2 950 CHF.",
    },
    {
      name: 'Québec',
      wider: true,
      text: "SÛRETÉ DU QUÉBEC - GRC. Une enquête de plusieurs mois sur votre réseau a révélé de la pornographie juvénile et du leurre d'enfants. Vous êtes sommé de vous présenter devant la GRC. Répondez à ce courriel au plus vite, sinon un mandat sera émis par le DPCP et vous serez inscrit au registre national des délinquants sexuels. Inspecteur-chef Odilon Taschereau",
    },
    {
      name: 'Morocco',
      wider: true,
      text: 'DIRECTION GÉNÉRALE DE LA SÛRETÉ NATIONALE - DGSN. Vous êtes convoqué par la brigade nationale de police judiciaire pour cybercriminalité et pédophilie. Le procureur du Roi près le tribunal de première instance ordonne votre réponse par mail sous 48h. À défaut vous serez déféré. Possibilité de transaction : 15 000 dirhams par Wafacash.',
    },
    {
      name: 'Ivory Coast',
      text: "PLCC - PLATEFORME DE LUTTE CONTRE LA CYBERCRIMINALITÉ. ABIDJAN. Vous faites l'objet d'une plainte pour chantage et pédophilie. Le commissaire divisionnaire vous demande de régler l'amende de 450 000 FCFA par Orange Money ou Wave sous 24h faute de quoi vous serez arrêté par Interpol Côte d'Ivoire.",
    },
    {
      name: 'Luxembourg',
      wider: true,
      text: "POLICE GRAND-DUCALE - PARQUET DE LUXEMBOURG. Vous êtes inculpé de détention de matériel pédopornographique. Envoyez votre prise de position par courriel endéans les 48 heures. Sinon mandat d'arrêt. Le directeur général",
    },
    {
      name: 'a witness summons',
      wider: true,
      text: "Tribunal judiciaire. Citation à témoin. Vous êtes cité à comparaître comme témoin. Téléchargez votre convocation via ce lien. Le défaut de comparution est puni d'une amende de 3 750 euros.",
    },
    {
      name: 'customs and tax, Belgium',
      wider: true,
      subject: 'SPF Finances – infraction',
      text: 'Le SPF Finances et la police fédérale ont ouvert à votre encontre une enquête pour blanchiment et fraude fiscale. Veuillez nous adresser vos explications par retour de courriel endéans les 48 heures. Passé ce délai, le dossier sera transmis au parquet de Bruxelles.',
    },
    {
      name: 'witness link, Québec',
      wider: true,
      subject: 'Assignation à comparaître',
      text: "Cour du Québec. Vous êtes assigné à comparaître comme témoin dans une affaire criminelle. Cliquez sur le lien pour télécharger l'assignation. À défaut, un mandat d'arrestation sera lancé contre vous.",
    },
    {
      name: 'settlement, West Africa',
      wider: true,
      subject: "Règlement à l'amiable",
      text: "Nous accusons réception de votre mail. Pour éviter le procès, le commissaire vous propose un arrangement à l'amiable : une amende transactionnelle de 1 250 000 FCFA à payer par Western Union ce jour. Faute de paiement, vous serez interpellé. Police judiciaire d'Abidjan",
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Dernier avertissement avant poursuites',
      text: "Sauf erreur de notre part, vous n'avez pas donné suite à notre convocation. Ceci est le dernier rappel. Répondez ce jour par mail au commandant, sans quoi les gendarmes viendront vous interpeller à votre domicile.",
    },
    {
      name: 'bail, Switzerland',
      wider: true,
      subject: 'Caution',
      text: "Pour éviter la détention préventive, vous devez verser une caution de 5 000 CHF par carte prépayée ou en bitcoins et nous envoyer une copie de votre carte d'identité. À défaut de paiement, vous serez arrêté. Fedpol",
    },
    {
      name: 'open your summons',
      wider: true,
      subject: 'Convocation n° 2026/114',
      text: "Une plainte a été déposée contre vous. Merci d'ouvrir la pièce jointe et de prendre connaissance de la convocation. Sans réponse de votre part sous trois jours, vous serez jugé par défaut. Tribunal judiciaire de Paris",
    },
    {
      name: 'Maghreb, DGSN',
      wider: true,
      subject: 'Convocation de la DGSN',
      text: "La Direction générale de la sûreté nationale vous convoque pour une affaire d'escroquerie et de blanchiment d'argent. Répondez à cet e-mail sous 24 h avec une copie de votre CIN, sinon un avis de recherche sera lancé.",
    },
    {
      name: 'other order, Luxembourg',
      subject: 'Dossier 2231',
      text: "L'examen de votre connexion par nos cyber-enquêteurs de la Police grand-ducale a révélé des visites de sites montrant des abus sur enfants ainsi que des conversations obscènes avec des jeunes filles mineures. Vous êtes donc suspect. Expliquez votre conduite par écrit à cette adresse électronique, au plus tard dans deux jours. À défaut, le parquet demandera un mandat et votre employeur sera averti.",
    },
    {
      name: 'customs',
      wider: true,
      subject: 'Douane – saisie',
      text: "Un colis à votre nom contenant des stupéfiants a été intercepté. Vous êtes soupçonné d'importation de drogue. Fournissez votre déclaration par mail sous un jour afin d'éviter une perquisition et une arrestation.",
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Jugement à venir',
      text: 'Une action en justice est en cours contre vous. Les pièces sont disponibles derrière le lien sécurisé. Si vous ignorez ce message, un jugement sera rendu en votre absence dans 48 heures. Greffe',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – témoignage',
      text: "Dans une enquête internationale sur la traite d'êtres humains, vous avez été identifié comme témoin important. Vous devez faire votre déposition par mail dans les 24 heures. Quiconque refuse commet une infraction et sera recherché.",
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Radiation de votre nom',
      text: "Votre premier paiement nous est parvenu. Pour que votre nom soit radié du fichier des délinquants sexuels, il reste des frais administratifs de 1 870 euros. Payez sans délai, sinon le procureur rouvrira l'affaire. Europol",
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Proposition du parquet',
      text: "Au lieu d'un procès public, vous pouvez payer 3 480 euros, après quoi votre dossier sera détruit. En cas de refus, vos proches et la presse l'apprendront. Uniquement par virement instantané avant ce soir.",
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Transaction',
      text: "Après lecture de votre réponse, le juge accepte une transaction. Payez une amende de 3 200 euros en bitcoin avant demain et le dossier sera clos ; sinon le mandat d'arrêt sera exécuté. Interpol",
    },
    {
      name: 'witness',
      wider: true,
      subject: 'Témoin',
      text: "Cour d'assises. Votre témoignage est nécessaire. Téléchargez la citation par le lien et confirmez aujourd'hui. Si vous ne venez pas, la police vous amènera.",
    },
    {
      name: 'tax',
      wider: true,
      subject: 'Fraude fiscale',
      text: 'Police fiscale. Une procédure pénale est en cours contre votre société pour fraude fiscale. Répondez sous 48 heures par mail, sinon vous serez arrêté.',
    },
    {
      name: 'a colonel of the brigade (another hand)',
      text: 'ASSIGNATION JUDICIAIRE\nJe suis le Colonel Hubert Lagardère, patron de la Brigade des Mineurs. Suite à un contrôle de votre adresse, il ressort que vous avez consulté du porno avec des petites filles et des petits garçons et envoyé votre nudité sur webcam. Les fichiers sont chez nous. Vous avez trois jours pour nous écrire ici votre version des faits, sinon le dossier part chez le procureur et vous serez fiché.',
    },
    {
      name: 'a few short lines (another hand)',
      text: "Police. On a trouvé des photos d'enfants sur ton tel. Réponds à ce mail sous 24h sinon on vient te chercher. Brigadier Morin",
    },
    {
      name: 'an officious writer (another hand)',
      text: "OFFICE MINEURS – PV 4471/26\nIl est porté à votre connaissance qu'une enquête est diligentée à votre encontre du chef de détention d'images à caractère pédopornographique. Eu égard au secret de l'enquête, votre audition aura lieu par écrit. Il vous appartient de faire parvenir sous deux jours vos observations à la présente adresse électronique. À défaut, la procédure sera transmise au parquet aux fins de délivrance d'un mandat d'amener.",
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: "Bonjour monsieur/madame, moi c'est le commissaire de l'Interpol Abidjan. On a des vidéos où tu es nu devant une mineure. Notre cyber-gendarme a tout enregistré et c'est la preuve de tes infractions. Envoie ta défense par mail dans 48 heures. Si le temps passe, le rapport part chez le procureur, tu seras inscrit au fichier des délinquants sexuels et la famille et la télé vont voir ce que tu fais devant l'ordinateur. Te voilà averti.",
    },
    {
      name: 'a table of penalties (another hand)',
      text: "BARÈME DES PEINES : pédopornographie – 5 ans de prison et 75 000 € ; pédophilie – 10 ans ; exhibition – 1 an ; sollicitation de mineurs – 3 ans. Vos actes ont été constatés sur des sites de rencontre. Le Parquet vous accorde trois jours pour répondre par voie électronique à la présente. L'absence de réponse entraîne l'interpellation à votre domicile.",
    },
    {
      name: 'an address found in an operation (another hand)',
      text: "La Police cantonale communique : votre adresse IP est apparue dans une opération internationale contre l'exploitation sexuelle des enfants en ligne. Vous pouvez vous expliquer par écrit auprès de l'enquêteur à cette adresse au plus tard dans les 24 heures. Sans nouvelles de votre part, un mandat d'arrêt sera décerné et votre employeur avisé.",
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: "Douane judiciaire. Vous êtes soupçonné de fraude fiscale et de blanchiment. Répondez à ce courriel sous 24 heures si vous voulez éviter l'interpellation et le blocage de votre compte.",
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Le tribunal de Lille vous cite comme témoin dans une affaire pénale. Consultez la citation en appuyant sur le bouton ci-dessous. Faute de comparaître, vous serez amené par la force publique.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: "Dernier rappel avant arrestation. Vous n'avez pas réagi à la citation d'Europol. L'affaire peut se clore par une transaction si vous versez 3 870 euros aujourd'hui. Sinon elle ira chez le juge et dans les journaux.",
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: "La caution de 2 200 euros doit être virée sur le compte indiqué avant 17 h, sinon c'est la détention provisoire. N'en parlez à personne, l'enquête est secrète. Europol Paris",
    },
    {
      name: 'parents have complained (a third hand)',
      text: "Commissariat, Groupe mineurs victimes. Les parents d'une fillette de douze ans ont porté plainte car vous avez chatté avec elle et envoyé des photos de vos parties intimes. Toute la conversation est conservée. Avant de saisir le procureur nous vous laissons l'occasion de vous justifier. Écrivez votre réponse à l'enquêteur au mail ci-dessus avant jeudi. Le silence vaut aveu et vous serez arrêté par défaut.",
    },
    {
      name: 'a list of buyers (a third hand)',
      text: "Ton mail figure sur la liste des acheteurs de films d'abus sur enfants qu'Interpol a saisie en Belgique. Moi, Pierre Caillou, chef des délits informatiques, je te donne une chance de t'expliquer avant que j'avertisse ta femme et les journaux. 48h. Réponds seulement par mail, n'appelle pas.",
    },
    {
      name: 'a summons attached (a third hand)',
      text: "Veuillez lire la citation jointe. Les crimes que vous avez faits : harcèlement sexuel sur mineurs, pornographie sur internet, pédophilie. Adressez vos motifs dans l'intervalle de trois jours. Sans retour, le poste de police le plus proche exécutera l'ordre d'arrestation.",
    },
    {
      name: 'dear citizen (a third hand)',
      text: "Cher citoyen ! Nos cyberagents ont relevé des visites illégales sur des sites avec mineurs. La peine est de cinq ans d'emprisonnement. Vous êtes prié d'envoyer vos aveux ou votre défense dans cette boîte au plus tard demain, autrement le nom sera publié au registre des criminels sexuels.",
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: "Douanes – service d'enquêtes : de la drogue a été trouvée dans un colis à votre nom. Vous êtes suspect de contrebande. Pour ne pas être interpellé, participez aujourd'hui à l'interrogatoire en visio et envoyez copie de votre passeport à ce mail.",
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Vous avez une amende impayée et un mandat est lancé. Achetez des cartes cadeaux pour 500 euros et envoyez les codes, le mandat sera levé. Bureau de Police',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: "Le dossier est presque clos. Après votre premier paiement il reste 940 euros pour le certificat de non-poursuite. Faute de paiement aujourd'hui le procureur rouvre le dossier.",
    },
    {
      name: 'to the holder of a mailbox',
      text: "Au titulaire de cette boîte mail. Lors de la surveillance de réseaux d'échange, notre section de lutte contre la cybercriminalité a constaté que vous avez consulté et stocké des contenus sexuels de mineurs. Vous avez deux jours pour vous expliquer en répondant à ce message. À défaut l'affaire partira au parquet et vous serez appréhendé chez vous. Commandant Petit, Police judiciaire",
    },
    {
      name: 'an investigator and a camera',
      text: "Salut, je suis enquêteur à Interpol. Tu t'es masturbé devant la caméra face à des filles de 13 ans et on a toutes les conversations. Écris-moi par mail avant demain soir sinon la vidéo part chez ta femme, ton patron et les journaux.",
    },
    {
      name: 'a translated accusation',
      text: "ACCUSATION À VOTRE ENCONTRE. Suite à une saisie d'ordinateur pour cyber infiltration nous portons à votre connaissance que vous êtes visé par des procédures : images pédopornographiques, pédophilie, exhibition, porno sur internet. Adressez vos motifs à l'adresse ci-dessus pour vérification et évaluation des peines. Délai de rigueur 72 h. Passé ce délai le rapport ira au procureur pour mandat. Vous voilà averti. Le directeur général",
    },
    {
      name: 'a device that is linked',
      text: "Communiqué important de la police. Votre appareil est lié à l'exploitation sexuelle d'enfants. Pour préserver votre intimité l'audition se fait par courriel. N'appelez pas et ne venez pas au poste. Prenez contact avec l'officier chargé du dossier sous 24 h, sans quoi une patrouille viendra vous chercher.",
      yet: 'nobody signs it, and "de la police" alone is no claim: suspicious',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: "La brigade de répression fiscale a ouvert une affaire contre vous pour blanchiment et évasion fiscale. Envoyez votre déclaration par courriel sous 48 h. Sinon vos comptes seront gelés et l'affaire confiée au procureur.",
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Citation',
      text: "Vous êtes appelé à témoigner au tribunal correctionnel. Appuyez sur le bouton ci-dessous pour voir la citation. Le défaut de comparution est puni d'amende ou de comparution forcée.",
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: "Nous avons bien reçu votre réponse. L'affaire peut être close sans procès si vous versez une caution de 2 900 euros par virement sous un jour. Si vous ne payez pas, le mandat sera exécuté. Europol",
    },
    {
      name: 'an undercover agent',
      text: "Cher citoyen, notre agent infiltré s'est fait passer pour une fillette de 12 ans et vous lui avez demandé des photos intimes contre de l'argent. C'est un délit. Exposez votre version par écrit par courrier électronique avant que deux jours ne soient écoulés. Sinon vous irez au tribunal et votre employeur sera informé. Capitaine Morel",
    },
    {
      name: 'traced to an address',
      text: "Avis Europol ! De la pornographie illégale avec des enfants a été tracée jusqu'à votre adresse IP. Vous risquez 6 ans de prison. Vous avez 36 heures pour répondre à ce message avec votre nom complet et une copie du passeport. N'ignorez pas ceci.",
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: "Dernière chance avant mesures de contrainte : la police tient prêt un mandat d'arrêt à votre nom pour escroquerie et usurpation d'identité. Si vous souhaitez éviter la prison, déposez aujourd'hui 1 200 euros et le mandat sera levé.",
    },
  ],
  genuine: [
    {
      name: 'a Belgian lawyer',
      from: 'avocat@barreau.example',
      text: 'Madame, le procureur du Roi vous cite devant le tribunal correctionnel de Namur le 4 juin 2026 à 9h, salle B. Le prévenu peut se faire assister. Une transaction pénale reste possible. Bien à vous, Me Delvaux, 081 22 33 44',
    },
    {
      name: 'a Swiss insurer',
      from: 'sinistres@assurance.example',
      text: "Madame, nous avons bien reçu la copie du procès-verbal de la police cantonale. Merci de nous retourner le formulaire signé par courriel d'ici au 15 mai. Avec nos meilleures salutations.",
    },
    {
      name: 'Québec, jury duty',
      from: 'info@jures.example',
      text: 'Vous pourriez être appelé comme juré au palais de justice de Laval, salle 2.04, le 9 juin à 8h45, 2800, boulevard Saint-Martin. Pour une dispense, téléphonez au 450 555-0142 dans les vingt jours.',
    },
    {
      name: 'mobile money receipt',
      from: 'recu@operateur.example',
      text: 'Votre paiement Orange Money de 15 000 FCFA à la boutique Kadi a réussi. Frais : 150 FCFA. Merci de votre confiance.',
    },
    {
      name: 'press on a raid',
      from: 'redaction@journal.example',
      text: 'La PLCC a interpellé trois brouteurs à Abidjan. Le procureur a requis cinq ans de prison pour escroquerie et chantage. Europol a félicité les enquêteurs. Se désabonner',
    },
    {
      name: 'lawyer',
      from: 'cabinet@me-roux.example',
      subject: 'Audition libre',
      text: 'Cher Monsieur, la brigade de gendarmerie de Meaux souhaite vous entendre en audition libre jeudi 12 mars à 14 h au sujet de la plainte pour agression sexuelle sur mineur. Je vous accompagnerai. Ne répondez à aucune question avant mon arrivée et appelez-moi au 01 60 00 00 00.',
    },
    {
      name: 'debt collector',
      from: 'contact@recouvrement.example',
      subject: 'Mise en demeure',
      text: "Malgré nos relances, la somme de 412 euros demeure impayée. À défaut de règlement sous huit jours, nous saisirons le tribunal judiciaire par voie d'injonction de payer. Vous pouvez nous joindre au 09 70 00 00 00.",
    },
    {
      name: 'school',
      from: 'cpe@college.example',
      subject: 'Convocation conseil de discipline',
      text: 'Madame, Monsieur, vous êtes convoqués avec votre fils au conseil de discipline du 14 mars à 17 h, salle 12. Il peut présenter sa défense par écrit. En votre absence, le conseil délibérera valablement.',
    },
    {
      name: 'real summons by gendarmerie',
      from: 'bt.meaux@gendarmerie.example',
      subject: 'Convocation',
      text: "Je vous prie de bien vouloir vous présenter à la brigade de Meaux, 3 rue du Bac, le mardi 10 mars à 9 h 30, pour une affaire vous concernant. Munissez-vous de votre pièce d'identité et de la présente. En cas d'empêchement, téléphonez au 01 60 11 11 11. Adjudant Lemoine",
    },
    {
      name: 'mediator',
      from: 'mediateur@conciliation.example',
      subject: 'Proposition de conciliation',
      text: "Saisi d'un différend avec votre voisin, je vous propose une réunion le 3 avril à 15 h en mairie pour chercher un arrangement à l'amiable. Votre réponse par courriel sous quinze jours m'obligerait.",
    },
    {
      name: 'traffic fine',
      from: 'noreply@amendes.example',
      subject: 'Avis de contravention',
      text: "Un avis de contravention a été émis pour votre véhicule. Le montant de l'amende forfaitaire est de 90 euros si vous payez dans les 30 jours. Vous pouvez contester en ligne ou par lettre recommandée. Renseignements : 0811 10 10 10.",
    },
    {
      name: 'insurer',
      from: 'sinistres@mutuelle.example',
      subject: 'Votre déclaration',
      text: "Nous avons bien reçu votre déclaration de vol. Merci de nous transmettre par mail le récépissé du dépôt de plainte et une copie de votre pièce d'identité sous dix jours. Sans ces justificatifs, votre dossier sera classé sans suite.",
    },
    {
      name: 'worried grandmother',
      from: 'mamie@maison.example',
      subject: "j'ai reçu ça",
      text: "Ma chérie, j'ai reçu un mail de la gendarmerie qui dit que ton grand-père est convoqué et qu'il faut répondre sous 72 heures. Il n'ose plus dormir. Est-ce que c'est vrai ? Appelle-moi vite.",
    },
    {
      name: 'ministry policy',
      from: 'lettre@observatoire.example',
      subject: 'Lettre du mois',
      text: "Le parquet de Créteil a requis cinq ans de prison contre un homme poursuivi pour détention d'images pédopornographiques. L'office mineurs rappelle que la procédure a commencé par un signalement d'Europol. Pour se désinscrire, cliquez ici.",
    },
    {
      name: 'lawyer, gmail',
      from: 'me.durand.avocat@gmail.com',
      subject: 'Votre audition',
      text: "Chère Madame, le parquet vous reproche une escroquerie. L'audition a lieu vendredi à 11 h au commissariat, rue de la Paix 4. Ne répondez pas vous-même à la convocation. Appelez-moi d'abord au 06 12 34 56 78.",
    },
    {
      name: 'daughter, gmail',
      from: 'chloe.m@gmail.com',
      subject: 'Papi a peur',
      text: "Maman, papi a reçu un mail comme quoi il est accusé de pédopornographie et qu'il doit répondre sous 48 heures sinon il ira en prison. C'est une arnaque, hein ? Il tremble.",
    },
    {
      name: 'lawyer of a victim',
      from: 'contact@cabinet-lemaire.example',
      subject: 'Constitution de partie civile',
      text: "Madame, suite à votre plainte pour agression sexuelle sur votre fille mineure, le juge d'instruction vous convoque comme partie civile. L'homme mis en examen est en détention provisoire. Merci de m'envoyer par mail vos justificatifs de préjudice d'ici lundi afin que je réponde au procureur.",
    },
    {
      name: 'judge to colleague',
      from: 's.petit@magistrats.example',
      subject: 'Audience',
      text: "Cher collègue, le prévenu poursuivi pour détention d'images pédopornographiques a été convoqué par OPJ (COPJ) pour l'audience du 3 juin. Son avocat demande un renvoi. Les scellés informatiques sont au greffe. Réponds-moi par mail sous 48 heures.",
    },
    {
      name: 'association training',
      from: 'formation@enfance.example',
      subject: 'Formation',
      text: 'Les inscrits sont convoqués à 9 h, salle 3. Programme : pédocriminalité en ligne, rôle de la brigade de protection des mineurs, procédure pénale, signalement à Pharos. Justificatif de présence envoyé par mail.',
    },
    {
      name: 'town hall',
      from: 'etatcivil@mairie.example',
      subject: "Votre dossier de carte d'identité",
      text: "Votre dossier est incomplet. Merci d'envoyer par mail sous huit jours une copie de votre passeport et un justificatif de domicile, sans quoi la demande sera classée.",
    },
    {
      name: 'parish',
      from: 'paroisse@saint-luc.example',
      subject: 'Lettre aux familles',
      text: "Chers parents, un ancien animateur a été mis en examen pour atteintes sexuelles sur mineurs. Le procureur demande aux témoins de se faire connaître auprès de la gendarmerie au 01 60 22 22 22. La cellule d'écoute du diocèse est à votre disposition.",
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'greffe@tribunal-niort.example',
      text: "Vous êtes cité en qualité de témoin à l'audience du tribunal correctionnel de Niort, 7 rue du Palais, salle 2, le 14 mars 2026 à 9 h 30. Munissez-vous d'une pièce d'identité. En cas de non-comparution, une amende peut être prononcée. Tél. 05 49 12 34 56",
    },
    {
      name: 'a lawyer (another hand)',
      from: 'cabinet@avocate-morel.example',
      text: 'Cher Monsieur, le parquet vous a cité devant le tribunal pour harcèlement sexuel. En qualité de conseil, je vous recommande de ne faire aucune déclaration avant notre rendez-vous. Passez au cabinet mardi à 18 h. Maître Claire Morel',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'recouvrement@energie-exemple.example',
      text: "Dernière relance : vous restez devoir 124,50 €. Sans paiement sous 8 jours, nous saisirons le tribunal d'une injonction de payer. Pour un échéancier, appelez le 09 69 12 34 56.",
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'lea@gmail.com',
      text: "Coucou, papi a reçu un mail soi-disant d'Europol disant qu'il a regardé de la pédopornographie et qu'il doit répondre sous 72 heures. Il est dans tous ses états. C'est une arnaque, non ? On appelle la police ?",
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'nicolas@commissariat-exemple.example',
      text: 'Bonjour, je suis en charge de votre plainte pour vol de vélo. Nous aurions besoin de vous entendre comme victime. Appelez-moi au 01 23 45 67 89 en semaine de 8 h à 16 h, nous fixerons une heure au commissariat, 5 rue Haute. Nicolas Dallier, gardien de la paix',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'conformite@groupe.example',
      text: "Bonjour Eva, nous avons reçu un signalement pour harcèlement dans votre service. Merci de nous remettre un écrit d'ici vendredi. Les éléments sont confidentiels. Questions : RH, poste 330.",
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redaction@journal-local.example',
      text: "LA POLICE ALERTE : le mail affirme que le destinataire est poursuivi pour pédopornographie et doit répondre sous 72 heures, sinon le dossier part au procureur. « C'est une arnaque », rappelle la police. Abonnez-vous à notre lettre.",
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'clients@banque.example',
      text: "Nous avons bloqué un virement suspect de votre compte. Avez-vous été trompé par quelqu'un se disant policier ? Appelez le 09 69 12 34 56. Ne donnez jamais vos codes.",
    },
    {
      name: 'from brigade, third batch',
      from: 'brigade@police.example',
      text: "Bonjour, au sujet du vol de votre vélo nous devons vous entendre comme plaignant. Présentez-vous mercredi 12 mars à 10 h 00 au commissariat, 5 rue Principale, bureau 12, avec une pièce d'identité. En cas d'empêchement appelez le 01 53 71 53 71.",
    },
    {
      name: 'from anne, third batch',
      from: 'anne@famille.example',
      text: "Coucou, papa a reçu un mail soi-disant de la police disant qu'il est accusé de pédopornographie et doit répondre sous 72 h. Il est effondré. C'est bien une arnaque ? On n'a rien répondu.",
    },
    {
      name: 'from recouvrement, third batch',
      from: 'recouvrement@societe.example',
      text: 'La facture 221 de 180 euros reste impayée. Sans règlement sous 10 jours nous saisirons le tribunal. Pour toute question appelez le 0800 123 456.',
    },
    {
      name: 'from avocate, fourth batch',
      from: 'avocate@cabinet.example',
      text: "Bonjour, le parquet vous poursuit pour violences. L'audience est le 4 mai à 9 h 30 au tribunal de Tours, salle 3. Il faut nous voir avant ; envoyez-moi vos remarques par mail d'ici vendredi. Bien à vous, M. Roux, avocate",
    },
    {
      name: 'from rh, fourth batch',
      from: 'rh@entreprise.example',
      text: "À tout le personnel : de faux mails circulent au nom de la police à propos de pédopornographie. Ne répondez pas, ne cliquez sur rien et transférez le mail à l'informatique. La police n'écrit jamais ainsi.",
    },
  ],
}
