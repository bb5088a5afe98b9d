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
    {
      name: 'from Abidjan, in its own French',
      subject: 'MESSAGE IMPORTANT POUR VOTRE PERSONNE',
      text: `Bonjour Mr/Mme, c'est le Colonel-Major Théodore Kassagne de la brigade des mœurs qui vous écrit. Suite à des fouilles effectuées par nos agents dans le réseau internet, votre adresse est sortie dans plusieurs dossiers : pédopornographie, pédophilie, exhibition sexuelle, cyber pornographie. Toutes les vidéos et les messages que vous échangiez avec les mineures ont été conservés par nos agents en ligne et c'est la preuve de vos actes. Veuillez nous donner vos raisons par mail pour que nous puissions voir la sanction à appliquer, et ce dans les trois jours. Au-delà, le dossier part chez le procureur, un mandat sera lancé et votre photo passera à la télé. Vous voilà averti.`,
    },
    {
      name: 'a native official of Switzerland',
      subject: 'Réf. P/11823/2026 – avis d’ouverture d’instruction',
      text: `Office fédéral de la police, Division Cybercriminalité. Nous vous informons qu'une instruction pénale a été ouverte à votre encontre pour acquisition et mise à disposition de représentations d'actes d'ordre sexuel avec des mineurs (art. 197 CP), infraction passible d'une peine privative de liberté de cinq ans au plus. Un délai de 48 heures vous est imparti pour faire valoir vos observations par retour de courriel. Toute démarche téléphonique ou visite est à proscrire dans l'intérêt de l'enquête. À défaut, le Ministère public sera saisi, un mandat d'amener décerné et votre inscription au casier des délinquants sexuels requise. Le chef de division, Yvan Pralong`,
    },
    {
      name: 'short and rude',
      subject: 'derniere chance',
      text: `Police judiciaire. Nous savons ce que vous regardez sur votre ordinateur et avec quelles fillettes vous parlez. Tout est enregistré. Vous avez 24 heures pour répondre à ce mail et vous expliquer. Sinon on vient vous chercher chez vous et votre femme, vos enfants, votre patron et les journaux sauront tout. N'appelez personne.`,
    },
    {
      name: 'a table of penalties',
      subject: 'Acte d’accusation EUROPOL 2026/4417',
      text: `EUROPOL – Cabinet de la directrice. Monsieur, les faits ci-après sont rattachés à votre adresse IP :
1. détention d'images pédophiles – 5 ans de réclusion
2. corruption de mineur par voie électronique – 7 ans
3. exhibition devant webcam – 15 000 € d'amende
4. proxénétisme – 10 ans
Vous pouvez déposer votre défense sous trois jours à l'adresse cabinet.mineurs@gmail.com, afin qu'il soit statué sur la peine. En cas de silence, Madame la procureure ordonnera votre arrestation et les associations de protection de l'enfance seront avisées. Affaire classée confidentielle.`,
    },
    {
      name: 'a witness behind a link',
      wider: true,
      subject: 'Citation à témoin – Tribunal judiciaire',
      text: `Vous êtes cité à comparaître en qualité de témoin dans une affaire de blanchiment. Votre citation est consultable en ligne : cliquez ici pour télécharger le document. Le lien expire dans 24 heures. À défaut d'ouverture, vous encourez une amende de 3 750 euros et pourrez être conduit par la force publique.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'RE: votre dossier',
      text: `Nous avons bien reçu vos explications. Le juge accepte un règlement à l'amiable si vous versez aujourd'hui la somme de 3 940 euros sur le compte de l'agent chargé du dossier. Après paiement, le dossier sera classé et personne n'en saura rien. Sinon vous serez interpellé demain matin. Gardez cela pour vous.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Un mot en privé',
      text: `Bonsoir, je suis le commandant Anselme Roubaud et depuis trente ans je protège les enfants. Ce que j'ai trouvé sur votre ordinateur m'a bouleversé : des petits sans vêtements, et ce que vous leur écriviez. Avant de faire remonter tout cela, je voudrais entendre de vous, avec vos mots et dans cette boîte, comment vous en êtes arrivé là. Vous avez jusqu'à après-demain midi. Ensuite cela ne dépendra plus de moi : madame la procureure vous fera écrouer et les journaux imprimeront votre nom. N'en dites rien à âme qui vive, pas même à votre épouse.`,
    },
    {
      name: 'from Benin, in another order',
      subject: 'AFFAIRE VOUS CONCERNANT',
      text: `Salut à vous. Ici la Direction de la Sûreté et de la Cyber-sécurité internationale. Nos éléments sur le terrain du net ont mis la main sur vos échanges à caractère sexuel avec des enfants ainsi que vos photos nues. Cela fait de vous un pédophile aux yeux de la loi. Nous vous prions donc de vous manifester par écrit électronique pour vous faire entendre et nous donner les motifs de vos agissements, afin que la commission statue. Délai : trois jours francs. Dépassé ce temps, le dossier est déposé chez le procureur, vos photos circuleront dans tous les médias et un mandat international vous attend.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: 'PV 2026/117 – droit de présenter des observations',
      text: `Office mineurs, Direction nationale de la police judiciaire. Dans le cadre d'une opération internationale, il a été constaté que des fichiers pédopornographiques ont été obtenus au moyen de votre compte de messagerie. Vous avez désormais la qualité de mis en cause. La faculté vous est offerte de présenter des observations sous 48 heures, exclusivement par voie électronique. Il n'est donné aucun renseignement par téléphone. L'absence de réponse vaudra reconnaissance des faits et entraînera votre interpellation ainsi que votre inscription au fichier des auteurs d'infractions sexuelles.`,
    },
    {
      name: 'blunt',
      subject: 'plainte en cours',
      text: `INTERPOL, cybercriminalité. Ton IP est dans un réseau de pédopornographie. Captures d'écran, chats, webcam : on a tout. La plainte n'est pas encore chez le procureur. Tu as 48 heures pour nous envoyer ton explication par mail. Si tu te tais, on te sort du lit menotté à six heures du matin et tes collègues reçoivent les fichiers.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Douane – enquête',
      text: `Un colis à votre nom contenait des stupéfiants. Une enquête pénale pour trafic de drogue est ouverte contre vous. Ouvrez dès aujourd'hui le lien ci-dessous, téléchargez votre convocation et envoyez une photo de votre carte d'identité. À défaut, le mandat d'arrêt sera exécuté à 20 heures.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Troisième et dernier appel',
      text: `Vous n'avez pas répondu à nos deux courriers et vous avez aggravé votre cas. Le dossier sera remis aujourd'hui à 18 heures au parquet et la télévision sera prévenue. Seule une réponse immédiate à cette adresse peut encore l'empêcher. Direction de la Police, Brigade des mineurs`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministère de la Justice – note 88/K',
      text: 'Cher citoyen, notre patrouille d’internet a relié votre nom au visionnage de vidéos d’abus sur des enfants. Nous exigeons que vous rédigiez de votre main des aveux, que vous les photographiiez et nous les renvoyiez à ce courriel sous quatre jours. Vous éviterez ainsi un procès public. Faute de quoi votre passeport sera bloqué, votre employeur avisé et vous serez placé en détention. Le sous-secrétaire, Barnabé Quintin',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Votre affaire chez Europol',
      text: 'Bonjour, je m’appelle Lisbeth Aarsen et je traite chez Europol l’affaire dans laquelle vous êtes le principal suspect. Il s’agit d’échanges d’images de mineurs dénudés sur un forum. Je peux encore retenir le dossier. Pour cela il me faut votre récit sincère, par écrit et en toute confidentialité, à mon adresse, au plus tard le troisième jour. Sinon je devrai le remettre au parquet, qui vous fera rechercher dans toute l’Europe.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Signification du tribunal',
      text: 'Vous trouverez ci-joint l’acte d’accusation dressé contre vous pour escroquerie. Ouvrez le fichier avec le mot de passe 4471. Si vous ne faites pas opposition sous 24 heures, le jugement sera définitif et l’huissier ainsi que la police interviendront. Cour d’appel',
    },
    {
      name: 'a tired investigator, almost kind, tenth batch',
      subject: 'À lire seul',
      text: "Madame, Monsieur,\nJe ne prends pas plaisir à vous écrire. Voilà trois semaines que votre connexion est suivie par l'Office mineurs de la police nationale, et ce que nous y avons relevé ne laisse guère de doute : photos d'enfants dénudés, échanges avec une fille de treize ans, fichiers gardés sur votre disque.\nJe vous offre une seule faveur, celle de vous expliquer avant les autres. Répondez à ce courriel, racontez-moi tout, avant demain soir. Si je reste sans nouvelles, la juge signera et deux équipages seront chez vous à six heures du matin ; vos voisins sauront pourquoi.\nCapitaine Yvon Lestrade",
    },
    {
      name: 'a form with boxes, tenth batch',
      subject: 'Réf. 2026/PJ/8841',
      yet: 'from a free mailbox, what is known of it does not suffice',
      text: "FICHE DE MISE EN CAUSE – À RETOURNER COMPLÉTÉE\nService : Gendarmerie nationale, section de recherches\nQualité du destinataire : MIS EN CAUSE\nFaits : consultation de sites pédopornographiques (6 fois), sollicitation d'un mineur (2 fois)\nObservations du mis en cause : ...............\nMode de retour : par retour de mail exclusivement\nDate limite : 48 h après lecture\nSanction du non-retour : avis de recherche, garde à vue, signalement à l'employeur",
    },
    {
      name: 'a clerk reminds of a settlement, tenth batch',
      wider: true,
      subject: 'Suite et fin',
      text: "Bonjour, nous avons bien noté votre souhait d'éviter le tribunal. Le montant de la transaction pénale a été ramené à 2 450 euros. Une fois le virement reçu, le procureur classera l'affaire et rien ne paraîtra. Sans paiement avant vendredi, la procédure reprendra et vous serez conduit au commissariat menotté. La comptable du service",
    },
    {
      name: 'brigadier fatigué, of the fifth writer’s batch one',
      subject: 'Re: votre dossier',
      text: "Bonjour, ici le brigadier Morel, cellule cyber. J'ai votre dossier sous les yeux : des échanges à caractère sexuel avec des gamines de douze ans et des photos de vous dévêtu. Tout est enregistré. Avant de le transmettre au parquet je vous laisse deux jours pour me raconter par retour de mail comment vous en êtes arrivé là. Passé ce délai on vient vous chercher et votre entourage saura pourquoi.",
    },
    {
      name: 'canadien, of the fifth writer’s batch one',
      subject: 'Avis de poursuite – SQ / GRC',
      text: "La Division de la cybercriminalité de la GRC vous avise qu'une plainte a été enregistrée contre vous relativement à du matériel d'exploitation sexuelle d'enfants trouvé dans votre ordinateur. Vous disposez de 48 heures pour soumettre vos explications par courriel. À défaut, un mandat sera décerné, votre nom sera inscrit au Registre des délinquants sexuels et divulgué aux médias.",
    },
    {
      name: 'sans nommer, of the fifth writer’s batch one',
      subject: 'Ce que vous savez',
      text: "Nous savons ce que vous regardez la nuit et l'âge de celles que vous regardez. Nos agents d'Europol l'ont filmé. Écrivez-nous ici, avant demain soir, ce que vous avez à dire pour votre défense. Sinon : procureur, menottes, télévision.",
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Dernière possibilité',
      text: "Nous avons bien reçu votre défense. Le magistrat consent à une transaction de 3 900 euros. Effectuez le virement instantané avant 17 h et adressez-nous le reçu ; le dossier sera clos et personne n'en saura rien.",
    },
    {
      name: 'coupons',
      wider: true,
      subject: 'Règlement',
      text: "Achetez trois coupons PCS de 250 € chez un buraliste et envoyez-moi les codes par mail avant 18 h. C'est le seul moyen d'arrêter la procédure. N'en parlez à personne, l'affaire est confidentielle. Le commissaire",
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
    {
      name: 'a witness with place and hour',
      from: 'bta.guingamp@gendarmerie.example',
      subject: 'Convocation témoin',
      text: `Madame Le Goff, je vous prie de bien vouloir vous présenter à la brigade de gendarmerie de Guingamp, 12 rue du Maréchal Joffre, le jeudi 16 avril 2026 à 9 h 30, afin d'être entendue comme témoin dans une affaire de vol. Merci de vous munir d'une pièce d'identité. En cas d'empêchement, appelez le 02 96 00 11 12. Adjudant Morvan`,
    },
    {
      name: 'a lawyer to a client',
      from: 'cabinet@martel-avocats.example',
      subject: 'Votre dossier pénal',
      text: `Cher Monsieur, j'ai reçu votre convocation devant le tribunal correctionnel : il vous est reproché la détention d'images pédopornographiques. Ne faites aucune déclaration sans moi et ne répondez à aucun courriel. Le parquet me donne accès au dossier lundi. Il me faut votre accord signé sous 48 heures. L'audience est le 20 mai à 13 h 30. Maître Martel`,
    },
    {
      name: 'an association of victims',
      from: 'contact@aide-victimes.example',
      subject: 'Fausses convocations : vous n’êtes pas seul',
      text: `Depuis janvier nous recevons chaque jour des personnes âgées qui ont reçu un faux courriel de la gendarmerie ou d'Europol les accusant de pédopornographie, avec 72 heures pour se justifier. C'est une arnaque. Vous n'êtes accusé de rien. Ne répondez pas, ne payez pas, parlez-en. Si vous avez payé, prévenez votre banque et déposez plainte. Notre permanence : 01 80 52 33 76, de 9 h à 19 h.`,
    },
    {
      name: 'a bailiff',
      from: 'etude@huissiers-loire.example',
      subject: 'Dernier avis avant saisie',
      text: `Monsieur, malgré nos relances, la somme de 1 142,80 euros due à notre mandant reste impayée. À défaut de règlement sous 8 jours, nous procéderons à l'exécution forcée du jugement rendu le 3 février 2026 (saisie sur compte bancaire). Pour convenir d'un échéancier, appelez l'étude au 02 41 55 01 20 du lundi au vendredi, de 9 h à 12 h, ou répondez à ce courriel. Commissaire de justice`,
    },
    {
      name: 'the police summon a suspect',
      from: 'cp.vierzon@police.example',
      subject: 'Convocation en audition libre',
      text: `Monsieur, vous êtes convoqué le mercredi 22 avril à 10 heures au commissariat de Vierzon, 14 rue Gourdon, 1er étage, bureau 7, pour être entendu librement sur des faits d'escroquerie dont vous êtes soupçonné. Vous pouvez être assisté d'un avocat et mettre fin à l'audition à tout moment. Téléphone : 02 48 52 70 05. À défaut de vous présenter, vous pourrez être contraint à comparaître par la force publique.`,
    },
    {
      name: 'a lawyer before action',
      from: 'cabinet@perrinavocat.example',
      subject: 'Mise en demeure',
      text: `Monsieur, je suis le conseil de monsieur Blin, que vous avez traité de pédophile sur un réseau social. Je vous mets en demeure de retirer cette publication sous 48 heures et de m'en justifier par retour de courriel. À défaut, nous déposerons plainte pour diffamation devant le tribunal correctionnel. Un règlement amiable reste possible. Maître Perrin`,
    },
    {
      name: 'a notice of the portal',
      from: 'ne-pas-repondre@portail-justiciable.example',
      subject: 'Nouveau document disponible',
      text: `Un nouveau document relatif à votre affaire RG 26/00118 devant le tribunal judiciaire de Bourges est disponible dans votre espace personnel. Connectez-vous avec FranceConnect pour le consulter. Vous disposez d'un mois pour faire appel à compter de la notification. Merci de ne pas répondre à ce message automatique.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'lucien.mercier@orange.example',
      subject: 'TR: j’ai reçu ça',
      quotes: true,
      text: `Bonjour Claire, j'ai reçu ça ce matin et je ne sais pas si c'est vrai. Je n'ai rien fait. Dois-je répondre ?
---------- Message transféré ----------
De : Police
Vous êtes convoqué pour pédopornographie et pédophilie. Envoyez vos justifications par mail sous 72 heures, faute de quoi le rapport ira au procureur et un mandat d'arrêt sera délivré.`,
    },
    {
      name: 'the youth office on a report',
      from: 'protection.enfance@departement.example',
      subject: 'Invitation à un entretien',
      text: 'Madame, il nous a été signalé qu’un adulte avait envoyé des messages sexuels à votre fils sur internet. Nous souhaitons en parler avec vous le mercredi 15 avril à 14 heures, à la maison du département, bureau 2.08. Vous pouvez venir accompagnée. En cas d’empêchement, appelez-moi au 02 41 21 14 08. Il ne vous est rien reproché.',
    },
    {
      name: 'human resources hear an employee',
      from: 'rh@logistiquenord.example',
      subject: 'Enquête interne – confidentiel',
      text: 'Monsieur, une plainte a été déposée contre vous pour harcèlement sexuel envers une collègue. Vous avez la possibilité de présenter vos observations par écrit jusqu’à jeudi midi, en répondant à ce courriel ou en venant à mon bureau. Le CSE est informé. Nous vous demandons la confidentialité. Sans réponse de votre part, nous déciderons au vu des éléments recueillis.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevention@police-info.example',
      subject: 'Lettre : à quoi ressemble la fausse convocation',
      text: 'Chers lecteurs, les escrocs écrivent par exemple : « Vous faites l’objet de poursuites pour pédopornographie. Répondez sous 72 heures, sinon un mandat d’arrêt sera délivré. » Rien n’est vrai. La police ne convoque jamais par courriel. Supprimez le message, parlez-en à vos proches et, si vous avez payé, prévenez votre banque et déposez plainte.',
    },
    {
      name: 'a daughter asks about a letter, tenth batch',
      from: 'sophie.marchandeau@gmail.com',
      subject: 'Papa a reçu ça',
      text: "Coucou Julien, papa a reçu ce matin un courriel soi-disant de la gendarmerie qui l'accuse de pédopornographie, il doit répondre sous 72 h sinon on l'arrête. Il n'en dort plus. Toi qui travailles dans l'informatique, dis-moi que c'est du vent ! Je t'appelle ce soir. Sophie",
    },
  ],
}
