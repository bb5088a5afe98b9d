/** A letter of the fraud and who sends it; every name and address is invented. */
export interface FreshLetter {
  readonly language: string
  readonly from: string
  readonly subject: string
  readonly text: string
  /** Why it is not moved yet; the row fails as soon as it is. */
  readonly yet?: string
}

/** Written one after the other before any of them was judged, in the writer's own words. */
export const freshLetters: readonly FreshLetter[] = [
  {
    language: 'fr',
    from: 'bureau.central771@gmail.com',
    subject: 'Dossier 77-B',
    text: "BUREAU CENTRAL NATIONAL\nÀ l'attention de l'utilisateur de cette adresse.\nNos enquêteurs ont suivi vos connexions pendant six mois. Vous avez visionné et échangé des vidéos de mineurs à caractère sexuel, faits réprimés par la loi. Une information judiciaire est ouverte à votre encontre. Nous vous laissons jusqu'à après-demain pour nous adresser votre version par retour de courriel. Sans nouvelles de vous, la maison d'arrêt vous attend et vos proches recevront une copie des vidéos.\nLe contrôleur général, Théophile Armangaud",
    yet: 'nobody known signs it, and "bureau central" passes for a place: suspicious',
  },
  {
    language: 'fr',
    from: 'secretariat@ecole-des-tilleuls.example',
    subject: 'Notification officielle',
    text: "Madame, Monsieur,\nLa Sous-direction de la lutte contre la criminalité numérique a relevé à votre charge : attentat à la pudeur, corruption de mineure par voie électronique, recel d'images pédopornographiques. Votre dossier est complet. Avant de le confier au magistrat, nous souhaitons connaître vos arguments, que vous rédigerez ici même sous deux jours. Passé ce terme, un équipage se présentera à votre domicile et la presse régionale publiera votre identité.\nColonel Honoré Despierres",
    yet: 'what is done to the reader stands in words that nobody knows: clear',
  },
  {
    language: 'fr',
    from: 'cabinet.direction93@outlook.com',
    subject: 'Affaire vous concernant',
    text: "Bonjour,\nje dirige la cellule qui traque les prédateurs d'enfants sur internet. Votre ordinateur a été identifié. Je vous propose de régler cela entre nous, par écrit uniquement, avant que le procureur ne s'en mêle. Racontez-moi ce que vous avez fait avec ces fillettes sur le tchat. Vous avez 48 h. Ne téléphonez pas, la ligne est surveillée. Si vous vous taisez, c'est la prison et tout votre village saura.\nCommissaire divisionnaire Lazare Brunoy",
  },
  {
    language: 'de',
    from: 'amt.direktion55@web.de',
    subject: 'Aktenzeichen 55/K/2026',
    text: 'ZENTRALSTELLE ZUR BEKÄMPFUNG DER INTERNETKRIMINALITÄT\nAn den Inhaber dieses Postfachs\nBei einer verdeckten Überwachung wurde festgestellt, dass Sie Bildmaterial von Minderjährigen angesehen und weitergegeben haben. Sie sind damit Beschuldigter. Wir räumen Ihnen zwei Tage ein, sich hier schriftlich zu erklären. Verstreicht diese Zeit ungenutzt, holen Beamte Sie zu Hause ab, und Ihr Arbeitgeber erfährt den Grund.\nDer Amtsleiter, Ltd. Kriminaldirektor Eckbert Sölch',
  },
  {
    language: 'de',
    from: 'sekretariat@musikschule-erlental.example',
    subject: 'Dringend: Ihr Verfahren',
    text: 'Sehr geehrte Dame, sehr geehrter Herr,\nEuropol hat uns Ihre Daten übergeben. Man wirft Ihnen vor: Besitz kinderpornografischer Dateien, Anbahnung von Kontakten zu Kindern, Entblößung vor der Kamera. Um Ihnen die Schande eines öffentlichen Prozesses zu ersparen, nehmen wir Ihre Darstellung auf diesem Weg entgegen. Schreiben Sie uns bis übermorgen. Tun Sie es nicht, ergeht Haftbefehl, und das Fernsehen berichtet.\nGeneralbundesanwalt Dr. Hagen Morgenroth',
  },
  {
    language: 'en',
    from: 'unit.commander404@gmail.com',
    subject: 'Case file 404',
    text: 'CHILD EXPLOITATION TASK FORCE\nTo whom this mailbox belongs,\nOur technicians traced your connection to a forum where pictures of undressed minors are traded. You are now the target of an inquiry. Before I sign the papers I want to hear your side, in writing, here, no later than Thursday. Do not call, do not come. If you stay silent, two officers will be at your door and your name will be on the evening news.\nChief Superintendent Barnaby Holloway',
  },
  {
    language: 'en',
    from: 'accounts@dunmore-bakery.example',
    subject: 'Official notice of indictment',
    text: 'Sir/Madam,\nBy order of the International Police Bureau you stand indicted on the following counts: (1) possession of child abuse material, (2) lewd exposure before a webcam, (3) luring of a minor. You may submit a statement in your own defence to this mail within two days of receipt. Should no statement reach us, we shall request your immediate apprehension, and your spouse and superiors will be sent the recordings.\nSigned: the Under-Director, Percival Achterberg',
    yet: '"stand indicted", "your immediate apprehension": words that nobody knows: clear',
  },
  {
    language: 'es',
    from: 'oficina.central808@hotmail.com',
    subject: 'Notificación 808',
    text: 'UNIDAD CENTRAL DE DELITOS TECNOLÓGICOS\nAl titular de este buzón:\nHemos comprobado que usted ha descargado y compartido imágenes de niños desnudos. Se ha abierto una causa contra su persona. Tiene hasta pasado mañana para contarnos por este medio qué ocurrió. Si guarda silencio, los agentes irán a buscarle a su casa y sus vecinos se enterarán de todo.\nEl comisario principal, Florencio Aldecoa',
  },
  {
    language: 'es',
    from: 'administracion@gimnasio-arrabal.example',
    subject: 'Aviso del juzgado',
    text: 'Estimado/a señor/a:\nInterpol nos traslada que figura usted como autor de los hechos siguientes: tenencia de pornografía de menores, exhibicionismo ante menores, captación de menores por la red. Su expediente está listo para el juez. Le damos la oportunidad de explicarse por correo en el plazo de dos días naturales. De no hacerlo se dictará orden de busca y captura y se publicará su fotografía en la prensa.\nLa directora general, Casilda Urrutia',
  },
  {
    language: 'it',
    from: 'direzione.centrale12@libero.it',
    subject: 'Fascicolo n. 12',
    text: 'DIREZIONE CENTRALE ANTICRIMINE\nAl titolare di questa casella,\nabbiamo accertato che Lei ha scaricato filmati con bambini e scritto a ragazzine minorenni. Il Suo nome è ora nel registro degli indagati. Le diamo due giorni per scriverci come sono andate le cose. Se non lo farà, due agenti verranno a prenderLa e la Sua famiglia vedrà i filmati.\nIl questore Ermete Salvadori',
  },
  {
    language: 'it',
    from: 'info@panificio-valdarno.example',
    subject: 'Convocazione',
    text: "Gentile signore o signora,\nper disposizione di Europol Lei deve rispondere di: detenzione di immagini pedopornografiche, atti osceni in rete, adescamento. Per rispetto della Sua riservatezza L'ascolteremo soltanto per posta elettronica. Invii la Sua difesa entro dopodomani. In difetto sarà emesso un ordine di cattura e i giornali ne parleranno.\nGenerale Ottaviano Brancaleoni",
  },
  {
    language: 'nl',
    from: 'hoofdbureau31@hotmail.nl',
    subject: 'Dossier 31',
    text: 'HOOFDBUREAU DIGITALE RECHERCHE\nAan de gebruiker van dit adres,\nOnze rechercheurs hebben vastgesteld dat u beelden van minderjarigen hebt bekeken en doorgestuurd. Er loopt een zaak tegen u. U krijgt twee dagen om ons hier te schrijven wat u te zeggen hebt. Doet u dat niet, dan komen wij u thuis ophalen en hoort uw werkgever waarom.\nHoofdcommissaris Gijsbrecht Terlinden',
  },
  {
    language: 'nl',
    from: 'administratie@kapsalon-oost.example',
    subject: 'Officiële kennisgeving',
    text: 'Geachte heer, mevrouw,\nNamens Interpol stel ik u in kennis dat u wordt vervolgd wegens: kinderpornografie, ontucht voor de webcam, benadering van kinderen. Om uw goede naam te sparen gebeurt het verhoor schriftelijk. Mail uw verdediging binnen 2 dagen. Anders gaat een arrestatieteam op pad en krijgt de krant uw foto.\nProcureur-generaal Wolfert Anckarsteen',
  },
  {
    language: 'pl',
    from: 'biuro.glowne66@wp.pl',
    subject: 'Sprawa nr 66',
    text: 'CENTRALNE BIURO ZWALCZANIA CYBERPRZESTĘPCZOŚCI\nDo użytkownika tej skrzynki.\nUstaliliśmy, że oglądał Pan i rozsyłał nagie zdjęcia dzieci. Wszczęto przeciwko Panu śledztwo. Ma Pan dwa dni, by odpisać nam i przedstawić swoją wersję. Jeżeli Pan tego nie zrobi, funkcjonariusze przyjdą po Pana do domu, a sąsiedzi i pracodawca dowiedzą się wszystkiego.\nNadinspektor Bożydar Kiełkowski',
  },
  {
    language: 'pl',
    from: 'sekretariat@szkola-nad-rzeka.example',
    subject: 'Zawiadomienie urzędowe',
    text: 'Szanowni Państwo,\nEuropol przekazał nam Państwa dane w związku z: posiadaniem pornografii dziecięcej, obnażaniem się przed kamerą, uwodzeniem nieletnich. Dla zachowania poufności przesłuchanie odbywa się listownie. Prosimy o wyjaśnienia na ten adres do pojutrza. W razie milczenia zostanie wydany list gończy, a sprawę nagłośni telewizja.\nProkurator Generalny Kazimierz Wądołowski',
  },
  {
    language: 'pt',
    from: 'direcao.nacional19@gmail.com',
    subject: 'Processo 19',
    text: 'DIREÇÃO NACIONAL DE COMBATE AO CIBERCRIME\nAo titular desta caixa de correio,\napurámos que o senhor viu e partilhou imagens de crianças despidas. Corre contra si um inquérito. Dispõe de dois dias para nos escrever a sua defesa. Se não o fizer, os agentes irão buscá-lo a casa e os seus familiares saberão o motivo.\nO superintendente-chefe, Belmiro Antunes',
  },
  {
    language: 'sv',
    from: 'central.enhet27@hotmail.se',
    subject: 'Ärende 27',
    text: 'CENTRALA ENHETEN MOT NÄTBROTT\nTill innehavaren av denna brevlåda,\nVi har konstaterat att du har tittat på och spridit bilder av avklädda barn. En utredning pågår mot dig. Du får två dygn på dig att skriva hit och ge din förklaring. Hör du inte av dig hämtas du i hemmet och din chef får veta varför.\nPolismästare Torgny Bergenskans',
  },
  {
    language: 'da',
    from: 'central.enhed90@hotmail.dk',
    subject: 'Sag 90',
    text: 'DEN CENTRALE ENHED MOD INTERNETKRIMINALITET\nTil brugeren af denne postkasse,\nVi har konstateret, at De har set og videresendt billeder af nøgne børn. Der er rejst sag mod Dem. De har to døgn til at skrive Deres forklaring hertil. Hører vi ikke fra Dem, bliver De hentet i hjemmet, og Deres familie får grunden at vide.\nPolitimester Asger Rosenvinge',
  },
  {
    language: 'cs',
    from: 'ustredi.odbor14@seznam.cz',
    subject: 'Spis č. 14',
    text: 'ÚSTŘEDNÍ ODBOR POČÍTAČOVÉ KRIMINALITY\nUživateli této schránky,\nzjistili jsme, že jste si prohlížel a přeposílal snímky nahých dětí. Je proti vám vedeno řízení. Máte dva dny na to, abyste nám sem napsal svou obhajobu. Neučiníte-li tak, přijedou si pro vás domů a zaměstnavatel se dozví proč.\nGenerálmajor Vratislav Hlubučka',
  },
  {
    language: 'cs',
    from: 'kancelar@zakladni-skola-lipa.example',
    subject: 'Úřední oznámení',
    text: 'Vážená paní, vážený pane,\njménem Interpolu vám sděluji, že jste stíhán pro: přechovávání dětské pornografie, obnažování před kamerou, navazování kontaktů s dětmi. Kvůli utajení vás vyslechneme jen písemně. Pošlete vyjádření do pozítří. Jinak bude vydán příkaz k zatčení a vaše jméno zveřejní tisk.\nNejvyšší státní zástupce Bohdan Skřivánek',
  },
  {
    language: 'ro',
    from: 'directia.centrala44@yahoo.ro',
    subject: 'Dosar 44',
    text: 'DIRECȚIA CENTRALĂ DE COMBATERE A CRIMINALITĂȚII INFORMATICE\nCătre titularul acestei căsuțe,\nAm constatat că ați privit și ați distribuit imagini cu copii dezbrăcați. Sunteți cercetat. Aveți două zile să ne scrieți aici apărarea dumneavoastră. Dacă nu o faceți, veniți ridicat de acasă, iar familia va afla motivul.\nChestor-șef Decebal Vornicescu',
  },
  {
    language: 'hu',
    from: 'kozpont.osztaly58@freemail.hu',
    subject: '58. ügy',
    text: 'KÖZPONTI KIBERBŰNÖZÉSI OSZTÁLY\nA postafiók tulajdonosának!\nMegállapítottuk, hogy Ön meztelen gyermekekről készült képeket nézett és küldött tovább. Eljárás indult Ön ellen. Két napja van, hogy ide megírja a védekezését. Ha nem teszi, otthonából állítjuk elő, és a munkahelye is megtudja, miért.\nRendőr vezérőrnagy Szilárd Kaplonyi',
  },
  {
    language: 'tr',
    from: 'merkez.daire71@hotmail.com',
    subject: 'Dosya 71',
    text: 'BİLİŞİM SUÇLARI MERKEZ DAİRESİ\nBu posta kutusunun sahibine,\nÇocukların çıplak görüntülerini izlediğiniz ve paylaştığınız belirlendi. Hakkınızda dosya açıldı. Savunmanızı iki gün içinde buraya yazın. Yazmazsanız evinizden alınacaksınız ve iş yeriniz nedenini öğrenecek.\nEmniyet Müdürü Gündüz Akıncıoğlu',
  },
  {
    language: 'uk',
    from: 'golovne.upr36@ukr.net',
    subject: 'Справа 36',
    text: 'ГОЛОВНЕ УПРАВЛІННЯ БОРОТЬБИ З КІБЕРЗЛОЧИНАМИ\nВласникові цієї скриньки.\nМи встановили, що ви переглядали й пересилали знімки оголених дітей. Проти вас відкрито провадження. Маєте дві доби, щоб написати сюди свої пояснення. Якщо цього не зробите, вас заберуть із дому, а на роботі дізнаються чому.\nГенерал Мстислав Бережанський',
  },
  {
    language: 'el',
    from: 'kentriki.dief83@gmail.com',
    subject: 'Φάκελος 83',
    text: 'ΚΕΝΤΡΙΚΗ ΔΙΕΥΘΥΝΣΗ ΗΛΕΚΤΡΟΝΙΚΟΥ ΕΓΚΛΗΜΑΤΟΣ\nΠρος τον κάτοχο αυτής της θυρίδας,\nδιαπιστώσαμε ότι είδατε και διακινήσατε εικόνες γυμνών παιδιών. Έχει ανοίξει φάκελος εναντίον σας. Έχετε δύο ημέρες να μας γράψετε εδώ την απολογία σας. Αλλιώς θα σας πάρουν από το σπίτι και θα το μάθει ο εργοδότης σας.\nΟ Ταξίαρχος Πολύβιος Καλαμάτης',
  },
  {
    language: 'hr',
    from: 'sredisnja.uprava25@net.hr',
    subject: 'Spis 25',
    text: 'SREDIŠNJA UPRAVA ZA RAČUNALNI KRIMINAL\nKorisniku ovog pretinca,\nutvrdili smo da ste gledali i prosljeđivali slike gole djece. Protiv vas se vodi postupak. Imate dva dana da nam ovamo napišete svoju obranu. Ako to ne učinite, doći ćemo po vas kući, a poslodavac će doznati zašto.\nGlavni ravnatelj Zvonimir Krešelj',
  },
  {
    language: 'fi',
    from: 'keskus.yksikko47@luukku.com',
    subject: 'Asia 47',
    text: 'KESKUSYKSIKKÖ VERKKORIKOKSIA VASTAAN\nTämän postilaatikon haltijalle,\nOlemme todenneet, että olette katsellut ja levittänyt kuvia alastomista lapsista. Teitä vastaan on vireillä tutkinta. Teillä on kaksi vuorokautta aikaa kirjoittaa tänne selityksenne. Ellette tee niin, teidät haetaan kotoa ja työnantajanne saa tietää syyn.\nPoliisipäällikkö Kaarlo Honkaranta',
  },
  {
    language: 'bg',
    from: 'centralno.upr62@abv.bg',
    subject: 'Преписка 62',
    text: 'ЦЕНТРАЛНО УПРАВЛЕНИЕ ЗА БОРБА С КИБЕРПРЕСТЪПНОСТТА\nДо притежателя на тази поща,\nустановихме, че сте гледали и препращали снимки на голи деца. Срещу Вас е образувано дело. Имате два дни да ни напишете тук защитата си. Ако не го сторите, ще Ви отведат от дома Ви, а работодателят Ви ще научи защо.\nГлавен комисар Драгомир Чавдаров',
  },
]
