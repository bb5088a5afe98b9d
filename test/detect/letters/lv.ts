import type { LetterFile } from '../letter-file.ts'

const classic = `TIESAS PAVĒSTE
Es, apakšā parakstījies Valdemārs Kalnozols, Valsts policijas priekšnieks un nepilngadīgo aizsardzības brigādes vadītājs, sazinos ar jums drīz pēc datora konfiskācijas kiberinfiltrācijas dēļ, lai informētu jūs, ka pret jums ir ierosinātas vairākas tiesvedības:
- bērnu pornogrāfija
- pedofilija
- ekshibicionisms
- kiberpornogrāfija
Jūs bijāt mērķis internetā (sludinājumu vietnes), un video ierakstīja mūsu kiberpolicists, un tie ir pierādījumi par jūsu noziegumiem. Konfidencialitātes nolūkos sūtām jums šo e-pastu. Lūdzam atbildēt pa e-pastu, rakstot savus paskaidrojumus, lai tos varētu izskatīt un pārbaudīt, lai novērtētu sankcijas, stingrā termiņā 72 stundu laikā. Pēc šī termiņa mēs būsim spiesti nosūtīt savu ziņojumu prokuroram apcietināšanas ordera izdošanai, un jūs iekļaus seksuālo noziedznieku reģistrā. Jūsu lieta tiks nosūtīta plašsaziņas līdzekļiem, un jūsu ģimene uzzinās, ko jūs darāt pie datora. Tagad jūs esat brīdināts.`

export const letters: LetterFile = {
  language: 'lv',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Valsts policija, Kibernoziegumu apkarošanas pārvalde. Cienījamais adresāt, izmeklēšanā konstatēts, ka jūsu datorā atrasti aizliegti materiāli ar bērniem. Pret jums uzsākts kriminālprocess. Jums ir 48 stundas, lai atbildētu uz šo e-pastu un nosūtītu rakstisku paskaidrojumu. Pretējā gadījumā jūs aizturēs dzīvesvietā un paziņos jūsu darba devējam. Galvenais inspektors Eduards Priedkalns',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Prokuratūra. Pēc jūsu atbildes jums ir divas iespējas: tiesa un cietums vai mierizlīgums. Lai lieta pret jums tiktu izbeigta, jums jāsamaksā naudas sods 6 480 eiro ar bankas pārskaitījumu 24 stundu laikā. Nestāstiet par to nevienam.',
    },
    {
      name: 'another translation',
      text: 'VALSTS POLICIJA - EIROPOLS. Nosūtām jums šo izsaukumu pēc jūsu datora konfiskācijas. Apsūdzības: bērnu pornogrāfija, pedofilija, ekshibicionisms, seksuāla izmantošana. Mēs esam ierakstījuši kailfoto, ko nosūtījāt nepilngadīgajai. Nosūtiet savu aizstāvības runu uz šo adresi 48 stundu laikā. Ja neatbildēsiet, dokumentus nodosim ģenerālprokuroram un policija jūs aizturēs.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'PĒDĒJAIS BRĪDINĀJUMS. Jūs neesat atbildējis uz mūsu izsaukumu. Ja nesazināsieties ar mums 24 stundu laikā, policija jūs aizturēs un jūsu dati tiks publicēti presē. Eiropols',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Valsts ieņēmumu dienests un finanšu policija. Jūs tiekat turēts aizdomās par naudas atmazgāšanu un izvairīšanos no nodokļiem. Jūs tiekat izsaukts uz nopratināšanu. Nosūtiet paskaidrojumu pa e-pastu trīs dienu laikā, citādi prokurors pieprasīs apcietinājumu.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Rajona tiesa: liecinieka pavēste. Jūs esat uzaicināts kā liecinieks krimināllietā. Noklikšķiniet uz saites, lai lejupielādētu pavēsti. Par neierašanos piemēros naudas sodu un piespiedu atvešanu.',
    },
    {
      name: 'machine translation',
      subject: 'PAVĒSTE',
      text: 'TIESAS PAVĒSTE. Es, apakšā parakstījies, Armands Ruks, Valsts policijas priekšnieks, sadarbībā ar Eiropolu un nepilngadīgo aizsardzības brigādi, sazinos ar Jums neilgi pēc kiberinfiltrācijas datora konfiskācijas, lai informētu, ka pret Jums ir uzsākti vairāki tiesvedības procesi: BĒRNU PORNOGRĀFIJA, PEDOFILIJA, EKSHIBICIONISMS, KIBERPORNOGRĀFIJA, SEKSA TIRDZNIECĪBA. Jūs izdarījāt noziegumus pēc tam, kad internetā (sludinājumu vietnē) tikāt mērķēts. Nepilngadīgo kailfoto ierakstīja mūsu kiberpolicists, un tie ir Jūsu noziegumu pierādījums. Jūs tiekat lūgts tikt uzklausīts pa e-pastu, uzrakstot savus attaisnojumus, lai tos varētu izskatīt un pārbaudīt, lai novērtētu sankcijas, stingrā 72 stundu termiņā. Pēc šī termiņa mums būs jānosūta mūsu ziņojums prokuroram, lai izdotu pret Jums apcietināšanas orderi, un Jūs tiksiet reģistrēts dzimumnoziedznieku reģistrā.',
    },
    {
      name: 'short',
      text: 'Valsts policija paziņo: jūs esat skatījies bērnu pornogrāfiju. Atbildiet uz šo vēstuli diennakts laikā, citādi jūs arestēs. Komisārs Bērziņš',
    },
    {
      name: 'bureaucratic',
      text: 'Galvenās kriminālpolicijas pārvaldes Kibernoziegumu apkarošanas nodaļa. Kriminālprocess Nr. 11816001226. Jūs tiekat turēts aizdomās par Krimināllikuma 166. panta trešajā daļā paredzēto noziegumu. Lietas konfidencialitātes dēļ nopratināšana notiek rakstveidā. Jums ir jāiesniedz savs paskaidrojums uz mūsu e-pasta adresi ne vēlāk kā 48 stundas pēc vēstules saņemšanas. Ja paskaidrojums netiks saņemts, materiāli tiks nodoti prokuratūrai un Jums piemēros apcietinājumu. Iemesls: bērnu seksuālas izmantošanas materiālu glabāšana.',
    },
    {
      name: 'informal',
      text: 'Sveiki, tevi apsūdz par bērnu pavešanu internetā. Mums ir video un sarunas kā pierādījumi. Tev ir trīs dienas, lai atsūtītu savu paskaidrojumu e-pastā. Ja neatbildēsi, uzzinās tava ģimene, darba devējs un mediji. Interpols Rīga',
    },
    {
      name: 'broken grammar',
      text: 'Cienījamā kundze/kungs, jūs ir izsaukts tiesā par pornogrāfija bērni un pedofils. kiber žandarms ir ierakstījis video no jums. atbildēt e-pasts 24 stundas laikā savādāk arests orderis un visi jūsu radinieki redzēs ko jūs dara priekšā dators. tagad jūs esat brīdināti',
    },
    {
      name: 'fine',
      text: 'EIROPOLS. Jums ir izvirzīta apsūdzība par nepilngadīgas personas seksuālu izmantošanu. Lai izvairītos no tiesas un cietuma, varat samaksāt naudas sodu 4 870 eiro apmērā. Paziņojiet savu lēmumu pa e-pastu 48 stundu laikā. Pretējā gadījumā jūsu vārds tiks publiskots televīzijā un presē.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Valsts ieņēmumu dienesta Nodokļu un muitas policija. Jūs tiekat turēts aizdomās par izvairīšanos no nodokļu nomaksas un naudas atmazgāšanu. Jūs tiekat izsaukts uz nopratināšanu. Nosūtiet paskaidrojumu un pases kopiju uz šo e-pastu 48 stundu laikā, citādi tiksiet aizturēts un konti tiks arestēti.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Rīgas pilsētas tiesa. Jūs esat uzaicināts uz tiesu kā liecinieks. Lai atvērtu pavēsti, noklikšķiniet uz saites zemāk. Par neierašanos var piemērot naudas sodu vai piespiedu atvešanu.',
    },
    {
      name: 'open',
      wider: true,
      text: 'Jums nosūtīta tiesas pavēste. Lejupielādējiet dokumentu šeit un apstipriniet saņemšanu 24 stundu laikā. Ja to neizdarīsiet, tiks pieņemts aizmugurisks spriedums.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'PĒDĒJAIS BRĪDINĀJUMS. Mēs neesam saņēmuši atbildi uz Eiropola izsaukumu. Drošības nauda 3450 eiro jāsamaksā šodien ar bankas pārskaitījumu, citādi rīt jūs apcietinās. Izmeklētājs Kalniņš, policija',
    },
    {
      name: 'machine translation',
      subject: 'Tiesiskā uzraudzība',
      text: 'Tam, uz ko tas attiecas. Pēc Žana Filipa Lekufa kunga, Eiropola direktora vietnieka, lūguma vēršamies pie jums pēc elektroniskas infiltrācijas kratīšanas, lai darītu jums zināmu, ka pret jums notiek vairākas tiesas prāvas: nepilngadīgo pornogrāfija, pedofilija, ekshibicionisms un tiešsaistes porno. Mūsu kiberpolicisti nofilmēja šīs darbības, un tas ir pierādījums. Lūdzam jūs ļaut sevi uzklausīt elektroniski, uzrakstot savu aizstāvības runu, lai to varētu pārbaudīt, divu diennakšu laikā. Laikam paejot, esam spiesti nodot savu ziņojumu prokurores kundzei, kas izdos aizturēšanas atļauju, un tuvākā policija jūs aizvedīs. Jūsu mapi saņems arī televīzija un bērnu aizsardzības biedrības.',
    },
    {
      name: 'blunt',
      text: 'Tu pagājušajā mēnesī 14 reizes skatījies bērnu porno. Mums viss ir video. Tev ir 36 stundas, lai atrakstītu un paskaidrotu, citādi būsim pie tavām durvīm. Kiberpolicija',
    },
    {
      name: 'formal',
      text: 'Augsti godātais adresāt! Nacionālajai policijai ir smags pienākums paziņot, ka jūsu vārds figurē lietā par tikumības noziegumiem pret bērniem internetā. Jūsu viedoklis lūgts nosūtīt policijas komisāram Fredrikam Vanagam uz šo e-pasta adresi līdz ceturtdienai. Ja tas nenotiks, lieta tiks nodota tiesai, un ģimene un kaimiņi tiks informēti.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOLS RĪGA – LIETA 77/PED/LV. Apsūdzētais: šī e-pasta konta īpašnieks. Apsūdzība: bērnu pornogrāfijas filmu glabāšana, atkailināšanās tīmekļa kameras priekšā. Sods: 6 gadi cietumā un 75 000 eiro sods. Varat lietu slēgt, samaksājot 4 985 eiro ar pārskaitījumu. Rakstiet mums, lai saņemtu norādījumus. Termiņš 48 stundas. Iesakām diskrētumu.',
    },
    {
      name: 'prosecutor',
      text: 'ĢENERĀLPROKURATŪRA. Tu esi aizdomās turamais: nepilngadīgo seksuāla izmantošana internetā. Prokurors prasa tavu rakstisku atbildi pa e-pastu trīs diennakšu laikā. Ja atbildes nebūs, tiks izdots apcietināšanas lēmums un LTV uzzinās par lietu.',
    },
    {
      name: 'justice ministry',
      text: 'TIESLIETU MINISTRIJA – Jauniešu aizsardzības nodaļa. Rakstām jums, jo šodien ierosināta krimināllieta par jūsu meklējumiem, kuros meklējāt seksuālus materiālus ar bērniem. Jums jānosūta mums sava pamatota aizstāvība kā atbilde uz šo ziņu pēc iespējas ātrāk, vēlākais pēc 72 stundām. Pretējā gadījumā jūs ierakstīs dzimumnoziedznieku reģistrā un aresta orderis stāsies spēkā visā ES.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Zvērināts tiesu izpildītājs Liepa. Pret jums ir celta prasība. Lai redzētu lietas pielikumus, spiediet uz zemāk esošās saites un pieslēdzieties. Ja līdz rītdienai nereaģēsiet, tiesu izpildītājs ieradīsies kopā ar policiju.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'MUITAS POLICIJA. Uz jūsu vārda saņemtajā sūtījumā bija narkotikas. Jūs tiekat izmeklēts un jums nekavējoties jāpaskaidro pa e-pastu. No tiesas izvairīsieties, ja līdz vakaram samaksāsiet lietas nodevu 690 eiro.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Par jūsu krimināllietu Eiropolā. Jūs piekritāt izlīgumam, bet nauda nav saņemta. Pārskaitiet 1 840 eiro uz kontu līdz plkst. 16, citādi aresta orderis tiks izpildīts. Speciālists M. Dāls, prokuratūra',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Cienījamo iedzīvotāj! Zemgales rajona tiesa jūs iecēlusi par liecinieku krimināllietā. Jūsu liecinieka pavēste ir gatava: atveriet to ar pogu. Par neierašanos paredzēts sods.',
    },
    {
      name: 'VDD',
      subject: 'STEIDZAMI',
      text: 'Valsts drošības dienests un Eiropola EC3. Pārbaudot jūsu interneta pieslēguma datu plūsmu, konstatēta piekļuve lapām, kurās pornogrāfiskā saturā piedalās nepilngadīgie. Tāpēc jūs esat reģistrēts kā aizdomās turētais. Pirms lieta nonāk pie prokurora, jums tiek piedāvāts sniegt skaidrojumu pa e-pastu. Termiņš ir 72 stundas no vēstules datuma. Ja piedāvājumu neizmantosiet, vietējā policija jūs aizturēs un mediji saņems jūsu vārdu.',
    },
    {
      name: 'chatty',
      text: 'Sveiki. Esmu izmeklētājs Lauris Bomis no Kriminālpolicijas. Man par tevi ir mape: mazu meiteņu bildes, sarakste, viss. Gribu vispirms dzirdēt tavu pusi. Raksti man šeit divu dienu laikā. Ja ne, iešu pie prokurora, un tava sieva uzzinās.',
    },
    {
      name: 'list',
      text: 'RĪKOJUMS NR. 331. Apsūdzības: 1) bērnu pornogrāfija 2) pedofilija 3) ekshibicionisms 4) kiberporno. Aizdomās turētajam nekavējoties jāiesniedz savi paskaidrojumi mūsu e-pastā policija.lv@gmail.com. Klusēšana tiks uzskatīta par atzīšanos un novedīs pie apcietināšanas.',
    },
    {
      name: 'interior',
      text: 'Cienījamais pilsoni! Iekšlietu ministrijas policijas departaments uzsācis kriminālvajāšanu, jo jūs seksuāli sarakstījāties ar meitenēm, kas jaunākas par 16 gadiem. Jūs nopratinās ar e-pasta starpniecību. Uzrakstiet, kāpēc to darījāt, lai varam noteikt sodu. Pēc trim diennaktīm brauksim jums pakaļ, un tiesībsargs un TV3 tiks informēti.',
    },
    {
      name: 'amicable',
      text: 'Valsts policija, lieta: bērnu seksuāla izmantošana tīmeklī. Jūs esat atzīts par vainīgu. Izvēlieties: 1) cietums un publicitāte vai 2) 7 850 eiro sods, kas dzēš lietu. Uzrakstiet 1 vai 2 atbildē uz šo e-pastu vēlākais šovakar.',
    },
    {
      name: 'awkward',
      text: 'Eiropols direktors Catherine De Bolle paziņot tavs e-pasts ir bijis bērnu pornogrāfija un pedofilija lapa. tev vajag dot attaisnojums mūsu e-pasts 48 stundas. ja nē tad prokurors dara tev arests orderis un visi televīzija zinās.',
    },
    {
      name: 'link',
      wider: true,
      text: 'Tiesas ziņa: pret jums ir prasība. Lietu skatiet šeit: tiesa-lv.example/lieta. Neatbildot 48 stundu laikā, tiks taisīts spriedums.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Policija: jums ir nesamaksāts sods un tagad esat izsaukts uz tiesu. Samaksājiet 145 eiro, izmantojot saiti, šodien, lai izvairītos no aizturēšanas.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: 'INTERPOLS. Jūsu vārds atrasts starptautiskā naudas atmazgāšanas lietā. Trīs dienu laikā jums jāatsūta rakstisks paskaidrojums un pases kopija uz šo e-pastu. Citādi izdosim Red Notice un lūgsim Latvijas policiju jūs aizturēt.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Jūsu brālis ir apcietināts Liepājā. Atbrīvošana pret 3 500 eiro drošības naudu šodien jānokārto diskrēti ar pārskaitījumu. Nezvaniet, atbildiet uz šo e-pastu. Prokurors Holsts',
    },
    {
      name: 'last',
      wider: true,
      text: 'Trešā un pēdējā vēstule no Eiropola. Tā kā neesat ne atbildējis, ne samaksājis, aresta orderis ir nosūtīts jūsu vietējai policijai. Jums ir laiks līdz pusnaktij samaksāt 9 800 eiro.',
    },
    {
      name: 'ministry',
      text: 'Tieslietu ministrija un Valsts policija. Šī vēstule ir oficiāls uzaicinājums. Pēc ilgstošas interneta novērošanas jūsu identitāte ir saistīta ar tādu filmu lejupielādi, kurās bērni tiek seksuāli izmantoti. Pirms lieta tiek nosūtīta prokuratūrai, jums ir iespēja iesniegt savas piezīmes, rakstot uz zemāk norādīto e-pastu 48 stundu laikā. Ja nereaģēsiet, tiks izdots aresta orderis un jūsu vārds tiks nodots presei.',
    },
    {
      name: 'machine',
      text: 'UZAICINĀJUMS UZ TIESU. Jūs esat apsūdzēts pedofilijā, ekshibicionismā un seksa tirdzniecībā. Mūsu kiberpolicija ierakstīja jūsu kailfoto, ko sūtījāt nepilngadīgajiem. Nosūtiet savus attaisnojumus pa e-pastu 72 stundu laikā, citādi ziņojums tiks nodots prokuroram un jūs arestēs.',
    },
    {
      name: 'short',
      text: 'Šeit Eiropols. Tu esi pieķerts bērnu pornogrāfijas izplatīšanā. Paskaidro pa e-pastu šodien, citādi rīt tevi aizturēs un tavam darba devējam paziņos.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Augstākā tiesa tev nosūtījusi liecinieka pavēsti. Lejupielādē to no saites un apstiprini 2 dienu laikā. Par neizpildi draud sods.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'VID par tevi iesniedzis policijā iesniegumu par PVN krāpšanu. Tagad tu esi aizdomās turamais. Samaksā šodien 1 240 eiro, tad apsūdzību atcels, citādi tev pakaļ brauks policisti.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Pēdējais atgādinājums: tava lieta Interpolā joprojām ir atvērta. 6 500 eiro sods nav samaksāts. Rīt notiks aizturēšana. Policijas komisārs Jukšs',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'ZIŅOJUMS PAR TIESVEDĪBU\nValsts policijas priekšnieks, datornoziegumu apkarošanas nodaļa. Ar šo oficiālo dokumentu darām Jums zināmu, ka pēc jūsu elektronisko ierīču attālinātas pārbaudes konstatēti faili ar nepilngadīgām personām. Jūsu nodarījums kvalificēts kā pedofilija un bērnu pornogrāfijas izplatīšana. Jums ir dotas septiņdesmit divas stundas, lai rakstiski izskaidrotu savu rīcību, atbildot uz šo elektronisko vēstuli. Ja klusēsiet, materiāli nonāks prokuratūrā un tiks parakstīts aizturēšanas orderis.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'Labdien! Es esmu Jānis Vītoliņš, Eiropola Rīgas biroja direktors. Mēs jums sūtām šo uzaicinājumu īsi pēc kiber infiltrācijas datora konfiskācijas. Jūs esat vairāku tiesas vajāšanu priekšmets: bērnu pornogrāfija, pedofilija, ekshibicionisms, kiberpornogrāfija, seksuālā tirdzniecība. Lūdzu likt sevi uzklausīt pa pastu, rakstot jūsu pamatojumus 48 stundu laikā. Tagad jūs esat informēts.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'POLICIJA. Tava IP adrese izmantota, lai skatītos bērnu porno. Atbildi uz šo meilu 24h laikā vai atbrauksim pie tevis un arestēsim. Izmeklētājs A. Kalns',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'Iekšlietu ministrija, Nepilngadīgo aizsardzības brigāde\nLietas Nr. 4471/LV\nSodu tabula: bērnu pornogrāfija – 5 gadi un 75 000 EUR; pedofilija – 8 gadi; ekshibicionisms – 2 gadi; seksuāla uzmākšanās – 3 gadi. Jūsu nodarījumus ir ierakstījis mūsu kibernētiskais žandarms. Nosūtiet mums savu aizstāvību uz zemāk minēto adresi trīs dienu laikā, pretējā gadījumā jūsu vārds tiks iekļauts dzimumnoziedznieku sarakstā un nodots televīzijai.',
    },
    {
      name: 'a prosecutor (another hand)',
      text: 'Godātais kungs/kundze, Rīgas apgabaltiesas prokurors Edgars Siliņš ierosinājis lietu par sarunām ar nepilngadīgo internetā, kurās jūs izģērbāties kameras priekšā. Videoieraksti pievienoti lietai. Konfidencialitātes labad zvanīt nav nepieciešams – viedokli sūtiet tikai uz e-pastu ne vēlāk kā 48 stundas pēc šīs vēstules saņemšanas. Neatbildot, jūs tiksiet aizturēts tuvākajā policijas iecirknī, bet ģimene un kolēģi par to uzzinās.',
    },
    {
      name: 'a COPJ with bent words (another hand)',
      text: 'TIESAS PAVĒSTE COPJ. Jums ir pienākums 72 stundu laikā pa e-pastu sniegt savus taisnojumus par zemāk minētajiem pārkāpumiem: pornogrāfija ar bērniem, pedofilija, nepilngadīgo samaitāšana. Jūsu taisnojumi tiks pārbaudīti, lai izvērtētu sankcijas. Pēc šī termiņa mēs sūtīsim ziņojumu prokuratūrai. Ģenerālis Arvis Rukmanis, Valsts policija',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Valsts ieņēmumu dienesta Nodokļu un muitas policija. Pret jums uzsākta pārbaude par nodokļu nemaksāšanu un naudas legalizāciju. Lai izvairītos no apcietināšanas, 48 stundu laikā atsūtiet paskaidrojumu uz šo e-pastu.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Zemgales rajona tiesa aicina jūs kā liecinieku krimināllietā. Pavēsti varat apskatīt, nospiežot uz šīs saites. Par neatsaukšanos 24 stundu laikā paredzēta piespiedu atvešana.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Pēdējais atgādinājums. Tā kā jūs nereaģējāt uz mūsu uzaicinājumu, policija rīt izpildīs aresta orderi. Vienīgā iespēja ir izlīgums: samaksājiet soda naudu 4 870 eiro uz norādīto kontu, un lieta tiks izbeigta. Europol',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Jūsu advokāta honorārs un drošības nauda 2 300 EUR jāiemaksā šodien, citādi tiesnesis nosūtīs jūs uz izmeklēšanas cietumu. Nevienam par to nestāstiet. Tiesas izpildītājs Interpols',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Valsts policijas Noziegumu pret bērniem apkarošanas nodaļa. Divpadsmitgadīgas meitenes vecāki iesnieguši sūdzību, jo Jūs ar viņu sarakstījāties un sūtījāt savu dzimumorgānu attēlus. Visa sarakste ir saglabāta. Pirms nododam lietu prokuratūrai, dodam Jums iespēju izskaidrot savu uzvedību. Rakstiet atbildi izmeklētājam uz augstāk norādīto e-pastu līdz ceturtdienai. Klusēšana tiks uzskatīta par atzīšanos, un Jūs tiksiet apcietināts aizmuguriski.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Tavs e-pasts ir sarakstā ar bērnu izmantošanas filmu pircējiem, ko Interpols izņēma Francijā. Es, Pēteris Akmens, IT noziegumu nodaļas vadītājs, dodu tev iespēju paskaidrot, pirms informēju tavu sievu un avīzes. 48h. Atbildi tikai uz mailu, nezvani.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Lūdzu izlasiet pievienoto pavēsti. Noziegumi, ko esat izdarījis: seksuāla vardarbība pret nepilngadīgajiem, interneta pornogrāfija, pedofilija. Sūtiet savus pamatojumus trīs diennakšu laikā. Ja atbildes nebūs, tuvākais policijas iecirknis izpildīs arestu.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Cienījamais pilsoni! Mūsu kiberaģenti konstatējuši nelikumīgus lapu apmeklējumus ar nepilngadīgajiem. Sods ir brīvības atņemšana uz pieciem gadiem. Lūdzam iesūtīt savu atzīšanos vai aizstāvību uz šo pastkasti ne vēlāk kā rīt, citādi vārds tiks publicēts seksuālo noziedznieku reģistrā.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Muitas kriminālpārvalde: uz jūsu vārda atrasta paka ar narkotikām. Jūs turat aizdomās par kontrabandu. Lai izvairītos no aizturēšanas, šodien piedalieties videonopratināšanā un atsūtiet pases kopiju uz šo e-pastu.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Jums ir neapmaksāts sods un izdots aresta orderis. Nopērciet dāvanu kartes par 300 eiro un atsūtiet kodus, tad orderis tiks atcelts. Policijas kanceleja',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Lieta gandrīz slēgta. Pēc jūsu pirmā maksājuma vēl jāsamaksā 940 eiro par izziņu par izmeklēšanas izbeigšanu. Ja šodien nesamaksāsiet, prokurors lietu atvērs no jauna.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Šīs pastkastes īpašniekam. Tīmekļa uzraudzības laikā Kibernoziegumu apkarošanas pārvalde konstatēja, ka esat skatījies un glabājis seksuāla rakstura attēlus ar nepilngadīgajiem. Lūdzam divu diennakšu laikā sniegt skaidrojumu, atbildot uz šo vēstuli. Ja nereaģēsiet, lieta nonāks prokuratūrā un jūs aizturēs mājās. Galvenais inspektors Kalniņš',
    },
    {
      name: 'an investigator and a camera',
      text: 'Sveiks, esmu Interpola izmeklētājs. Tu kailojies kameras priekšā 13 gadus vecām meitenēm, un visas sarunas ir saglabātas. Uzraksti man uz e-pastu līdz rītvakaram, citādi video tiks tavai sievai, priekšniekam un Delfi.',
    },
    {
      name: 'a translated accusation',
      text: 'APSŪDZĪBA. Pēc datora arestēšanas kiberinfiltrācijas dēļ paziņojam, ka pret jums ierosinātas vairākas lietas: bērnu pornogrāfija, pedofilija, ekshibicionisms, interneta porno. Nosūtiet savus paskaidrojumus uz augstāk norādīto adresi, lai tos varētu pārbaudīt soda noteikšanai. Stingrs termiņš 72 stundas. Pēc tam ziņojums tiks nodots ģenerālprokuroram aresta ordera izdošanai. Jūs esat brīdināts. Valsts policijas priekšnieks',
    },
    {
      name: 'a device that is linked',
      text: 'Svarīgs policijas paziņojums. Jūsu dators ir saistīts ar bērnu seksuālu izmantošanu. Privātuma dēļ nopratināšana notiek e-pastā. Nezvaniet un nenāciet uz iecirkni. Sazinieties ar atbildīgo izmeklētāju 24 stundu laikā, pretējā gadījumā patruļa jums brauks pakaļ.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'VID Finanšu policija uzsākusi pret jums kriminālprocesu par naudas atmazgāšanu un izvairīšanos no nodokļiem. Atsūtiet paskaidrojumu pa e-pastu 48 stundu laikā. Citādi jūsu konti tiks bloķēti un lieta nodota prokuroram.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Tiesas pavēste',
      text: 'Jūs esat uzaicināts uz tiesas sēdi kā liecinieks. Lai apskatītu pavēsti, nospiediet pogu zemāk. Neierašanās gadījumā piemēros naudas sodu vai piespiedu atvešanu.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Paldies par atbildi. Lietu var izbeigt bez tiesas, ja diennakts laikā ar pārskaitījumu samaksāsiet 3900 eiro sodu. Ja nemaksāsiet, aresta lēmums tiks izpildīts. Eiropols',
    },
    {
      name: 'an undercover agent',
      text: 'Godātais pilsoni! Mūsu tīmekļa policists uzdevās par 12 gadus vecu meiteni. Jūs lūdzāt viņai sūtīt kailfoto par naudu. Tas ir noziegums. Iesniedziet savu versiju rakstveidā pa e-pastu, pirms pagājušas divas diennaktis. Citādi stāsieties tiesas priekšā un par to uzzinās darba devējs. Kriminālpolicijas inspektors Ozols',
    },
    {
      name: 'traced to an address',
      text: 'Eiropola paziņojums! Jūsu IP adresē atrasts nelikumīgs pornogrāfisks saturs ar bērniem. Jums draud 6 gadi cietumā. Jums ir 36 stundas, lai atbildētu uz šo ziņu ar pilnu vārdu un pases kopiju. Neignorējiet to.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Pēdējā iespēja pirms piespiedu līdzekļiem: policijai uz jūsu vārda ir gatavs aresta orderis par krāpšanu un identitātes zādzību. Ja vēlaties izvairīties no cietuma, šodien iemaksājiet 1200 eiro un orderis tiks atsaukts.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'PAVĒSTE Nr. 2281',
      text: 'LATVIJAS REPUBLIKA – VALSTS POLICIJA – NEPILNGADĪGO AIZSARDZĪBAS BRIGĀDE\nJūsu zināšanai. Es, apakšā parakstījies Armands Rozītis, Valsts policijas ģenerāldirektors, sazinos ar Jums neilgi pēc datora konfiskācijas kiberinfiltrācijas ceļā, lai informētu, ka Jūs esat vairāku tiesvedību objekts: bērnu pornogrāfija, pedofilija, ekshibicionisms, kiberpornogrāfija, seksuālā tirdzniecība. Lūdzam Jūs sniegt savu liecību pa e-pastu, rakstot mums savus pamatojumus, lai tos varētu izskatīt un pārbaudīt nolūkā izvērtēt sankcijas, stingrā 72 stundu termiņā. Pēc šī termiņa beigām mums būs pienākums nosūtīt mūsu ziņojumu prokuroram, lai izdotu aresta orderi pret Jums. Tagad Jūs esat brīdināts.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Pēdējais laiks',
      text: 'Sveiki. Te Kiberpolicija. Mums ir ieraksti, kā jūs tīmeklī skatāties aizliegtas bildes ar bērniem un sarakstāties ar mazgadīgām meitenēm. Ja diennakts laikā nepaskaidrosiet to, atbildot uz šo vēstuli, brauksim jums pakaļ ar roku dzelžiem un par visu uzzinās kaimiņi, darbavieta un TV3 ziņas. Galvenais inspektors Guntis Vējonis, kiberpolicija.lv@inbox.lv',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Paziņojums par aizdomām, krimināllieta Nr. 11816004926',
      text: 'Rīgas tiesas apgabala prokuratūra informē, ka pret Jums uzsākts kriminālprocess pēc Krimināllikuma 166. panta trešās daļas (pornogrāfiska rakstura materiālu, kuros attēlota bērnu seksuāla izmantošana, glabāšana un izplatīšana). Panta sankcija paredz brīvības atņemšanu uz laiku līdz trim gadiem, probācijas uzraudzību un naudas sodu. Jums ir tiesības divu darba dienu laikā no šī paziņojuma saņemšanas elektroniski iesniegt rakstveida paskaidrojumus uz e-pasta adresi, no kuras nosūtīts šis paziņojums. Paskaidrojumu neiesniegšanas gadījumā tiks pieņemts lēmums par Jūsu aizturēšanu un ziņas iekļautas dzimumnoziedznieku reģistrā. Izmeklēšanas noslēpuma dēļ informāciju pa tālruni nesniedzam. Prokurore Vizma Eglāja',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Personiski',
      text: 'Godātais pilsoni! Eiropola Latvijas birojs ilgāku laiku ir sekojis Jūsu darbībām internetā. Tas, ko esam atraduši, skar bērnus, un mēs to šeit nenosauksim – Jūs pats zināt. Pret Jums ir celta apsūdzība. Dodam trīs dienas, lai rakstiski izskaidrotos, atbildot uz šo e-pastu. Ja klusēsiet, lieta nonāks pie ģenerālprokurora un Jūs tiksiet arestēts. Nestāstiet nevienam. Izpilddirektore Katrīna De Bolle',
    },
    {
      name: 'tax police link, sixth batch',
      subject: 'VID Nodokļu un muitas policija – uzaicinājums',
      wider: true,
      text: 'Nodokļu un muitas policija ir ierosinājusi pret Jums lietu par izvairīšanos no nodokļu nomaksas un noziedzīgi iegūtu līdzekļu legalizāciju. Jūs tiekat izsaukts uz nopratināšanu. Lai iepazītos ar pavēsti, atveriet saiti un lejupielādējiet dokumentu: http://vid-pavestes.example. Ja 24 stundu laikā to neizdarīsiet, tiksiet izsludināts meklēšanā.',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Izlīgums',
      wider: true,
      text: 'Jūsu paskaidrojumi ir saņemti, tomēr tie prokuroru nepārliecināja. Lietu iespējams slēgt bez tiesas, ja līdz šodienas vakaram samaksāsiet soda naudu 3 900 eiro ar pārskaitījumu uz mūsu grāmatveža kontu vai ar Paysafecard kuponiem. Kvīti sūtiet uz šo adresi. Pretējā gadījumā rīt no rīta jūs apcietinās.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'BRĪDINĀJUMS NO INTERPOLA',
      text: 'Labdien kungs, šeit centrālais dienests cīņai pret noziegumiem internetā. Mūsu aģenti jūs pieķēra masturbējam 13 gadus vecas meitenes priekšā iepazīšanās vietnē. Video ir mūsu rokās. Lūdzam steidzami sazināties ar mums uz e-pastu, lai nokārtotu jūsu situāciju, citādi jūs nogādās tuvākajā policijas iecirknī un ieslodzīs uz 7 gadiem ar 15000 eiro sodu. Pulkvedis Žans Lakruā',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Lēmums par personas atzīšanu par aizdomās turēto',
      text: 'Valsts policijas Kibernoziegumu apkarošanas pārvalde konstatējusi, ka no Jūsu iekārtas lejupielādēti un izplatīti materiāli, kuros redzama bērnu seksuāla izmantošana. Ar šo Jūs tiekat atzīts par aizdomās turēto. Rakstveida liecība nosūtāma uz izmeklētāja elektronisko pastu 48 stundu laikā. Termiņa neievērošanas gadījumā tiks piemērots apcietinājums un par lietu tiks informēti plašsaziņas līdzekļi. Pulkvežleitnants Arnis Strods',
    },
    {
      name: 'kind tone, seventh batch',
      subject: 'Vēlos Jums palīdzēt',
      text: 'Esmu dežurējošā prokurore un uz mana galda stāv Jūsu lieta. Tajā ir kailu bērnu fotogrāfijas no Jūsu datora. Man pašai ir mazbērni un ir smagi to redzēt. Gribu dzirdēt Jūsu taisnību, iekams policija Jūs aizturēs. Atrakstiet man līdz piektdienai. Ja nē, parakstīšu orderi un visa Jūsu dzimta to uzzinās.',
    },
    {
      name: 'Russian-influenced bad grammar, seventh batch',
      subject: 'Uzrādīta apsūdzība',
      text: 'Cienījamais pilsonis! Jums uzrādīta apsūdzība par pedofilija un izvirtīgas darbības pret nepilngadīgiem. Pierādījumi: video, foto, sarakste, saņemti no kiberpolicija. Pieprasam sniegt paskaidrojumi uz mūsu e-pasts 72 stundas laikā. Pēc tam materiāli tiek nodoti prokuratūra un Jūs arestē. Interpola ģenerālsekretārs',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Tiesas pavēste lieciniekam',
      wider: true,
      text: 'Rīgas pilsētas tiesa aicina Jūs kā liecinieku. Pavēsti lejupielādējiet, noklikšķinot šeit: http://tiesas-paveste.example, un apstipriniet identitāti ar internetbankas piekļuvi. Ja diennakts laikā neatbildēsiet, policija Jūs atvedīs piespiedu kārtā.',
    },
    {
      name: 'Interpol drugs, seventh batch',
      subject: 'Interpols: izsludināta meklēšana',
      wider: true,
      text: 'Interpols izdevis sarkano paziņojumu uz Jūsu vārda par narkotiku kontrabandu. Lai meklēšanu atceltu, jāiemaksā drošības nauda 2 500 eiro bitkoinos. Atbildiet uz šo vēstuli 48 stundu laikā, un inspektors nosūtīs norādījumus. Bankai par to nesakiet.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Pēdējais brīdinājums pirms aizturēšanas',
      wider: true,
      text: 'Joprojām neesam saņēmuši Jūsu rakstisko paskaidrojumu. Šis ir pēdējais brīdinājums. Ja šodien neatrakstīsiet uz mūsu e-pastu, rīt no rīta policija ieradīsies pie Jums mājās, bet lieta tiks publiskota. Valsts policija',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Jūsu interneta pieslēgums',
      text: 'Labvakar. Raksta Valsts policijas IT noziegumu nodaļas nakts maiņa. No jūsu pieslēguma trīs nedēļas lejupielādētas filmas ar meitenēm, kurām nav divpadsmit. Operators izsniedza vārdu un adresi. Jūsu skaidrojumu gaidām šajā pastkastē līdz rītdienas pusdienlaikam. Ja tā būs tukša, zvanīsim tiesnesim, ekipāža izbrauks pie jums, un žurnālisti parasti ir klāt pirms mums. Inspektors Viesturs Krauklis',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Juridiska darbība',
      text: 'UZMANĪBU AIZDOMĀS TURAMAIS. Starptautiskā kriminālpolicijas organizācija ir iesniegusi lietu pret jūsu vārdu par nepilngadīgo pornogrāfijas skatīšanos, lejupielādi un pārsūtīšanu. Tas ir sodāms ar 5 gadiem cietumā. Jums pavēl atbildēt atpakaļ uz šo e-pastu 24 stundu laikā ar jūsu attaisnojumu; ja neizdosies, mēs izdosim aresta orderi un bloķēsim jūsu bankas kontus.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Lieta C-889/26',
      wider: true,
      text: 'Pret Jums celta prasība Zemgales rajona tiesā. Lieta tiks izskatīta bez Jums, ja 24 stundu laikā neatvērsiet saiti un neiepazīsieties ar pavēsti. Personas, kuras neatbild, tiek izsludinātas policijas meklēšanā. http://pavesti-lasit.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Pierādījumi',
      text: 'Valsts policijas Kurzemes reģiona pārvalde, smago noziegumu nodaļa. Jūsu lietas mapē ir četrdesmit ekrānattēli: meklējumi, čata rindas ar trīspadsmitgadnieci un filmas, kurās izmanto bērnus. Tas viss darīts no Jūsu mobilā. Uzrakstiet atzīšanos vai aizstāvības runu un sūtiet to šurp ne vēlāk kā pēc 36 stundām. Citiem to neminiet. Bez aizstāvības runas Jūs notiesās aizmuguriski un liks cietumā.',
    },
    {
      name: 'curt investigator, ninth batch',
      subject: 'Lieta 5521',
      text: 'Labdien,\npārbaudot jūsu interneta pieslēgumu, konstatēts, ka jūs vairākkārt skatījāties bērnu seksuālas izmantošanas materiālus un seksuālos nolūkos sarakstījāties ar nepilngadīgajiem. Pret jums ir uzsākta izmeklēšana. 48 stundu laikā jums jāatbild uz šo e-pastu un jāpaskaidro sava rīcība. Pretējā gadījumā jūs aizturēs, un to uzzinās jūsu darba devējs un ģimene.\nGalvenās kriminālpolicijas pārvaldes priekšnieks',
    },
    {
      name: 'letter with articles, ninth batch',
      subject: 'PAVĒSTE',
      text: 'IEKŠLIETU MINISTRIJA – VALSTS POLICIJA\nIeinteresētajai personai\nPēc Eiropola lūguma un sadarbībā ar nepilngadīgo aizsardzības nodaļu paziņojam, ka jūs tiekat saukts pie kriminālatbildības par šādiem nodarījumiem:\nKL 166. pants – bērnu pornogrāfija – brīvības atņemšana līdz 6 gadiem\nKL 162. pants – pavešana netiklībā\nKL 162.1 pants – pamudināšana iesaistīties seksuālās darbībās\nJūsu sūtītās kailfotogrāfijas un videoierakstus ir fiksējis mūsu kiberpolicists, un tie ir jūsu noziegumu pierādījums.\nLūdzam nosūtīt savus attaisnojumus pa e-pastu, lai tos izskatītu un pārbaudītu. Termiņš ir stingrs: 72 stundas. Pēc tam mūsu ziņojums tiks nodots prokuroram.',
    },
    {
      name: 'oblique minors, ninth batch',
      subject: 'Konfidenciāli',
      text: 'Cienītais kungs / kundze, esmu Valsts policijas priekšnieks un rakstu jums personīgi. Mums ir lieta pret jums, kas saistīta ar mazgadīgām personām un aizliegtiem attēliem jūsu datorā. Lai sargātu jūsu privāto dzīvi, mēs jūs neaicinām uz iecirkni. Trīs dienu laikā uzrakstiet mums e-pastā, kā jūs attaisnojat atrasto. Ja nerakstīsiet, lieta nonāks pie prokurora, televīzijā un bērnu tiesību organizācijās, un to uzzinās visi kaimiņi.',
    },
    {
      name: 'machine translated, ninth batch',
      subject: 'Jūsu procedūra',
      text: 'Es esmu pulkvedis Valdemārs Krastenbergs, nepilngadīgo aizsardzības brigādes vadītājs. Es sazinos ar jums neilgi pēc kiberinfiltrācijas datora konfiskācijas, lai informētu, ka esat vairāku tiesas procesu objekts: bērnu pornogrāfija, pedofilija, ekshibicionisms, kiberpornogrāfija. Lieciet sevi uzklausīt pa e-pastu, rakstot savus pamatojumus stingrā termiņā. Tagad jūs esat brīdināts.',
    },
    {
      name: 'witness, ninth batch',
      wider: true,
      subject: 'Liecinieka pavēste',
      text: 'Rajona tiesa. Jūs tiekat aicināts kā liecinieks krimināllietā. Lai skatītu pavēsti un dokumentus, noklikšķiniet uz saites zemāk un lejupielādējiet failu. Neierašanās gadījumā var tikt piemērota piespiedu atvešana.',
    },
    {
      name: 'settlement, ninth batch',
      wider: true,
      subject: 'Izlīgums',
      text: 'Esam saņēmuši jūsu atzīšanos. Prokurors piekrīt izbeigt lietu, ja samaksāsiet naudas sodu 4870 eiro apmērā uz mūsu norādīto kontu. Jāmaksā šodien, citādi jūs apcietinās. Nevienam par to nestāstiet.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: '3. novembris',
      text: 'Trīspadsmitgadīgā meitene, kurai jūs rakstījāt piedauzīgas ziņas un kurai kamerā parādījāt savus dzimumorgānus, bija mūsu darbiniece. Visas sarakstes ir saglabātas. Līdz parītdienai gaidu jūsu rakstisku paskaidrojumu uz šo adresi, pēc tam braucam jūs arestēt.\nPulkvežleitnants T. Zvirbulis, Kurzemes reģiona pārvalde',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Paziņojums par aizdomām',
      text: 'Par bērnu pornogrāfiska satura glabāšanu un izplatīšanu. Šīs vēstules saņēmējs atzīts par aizdomās turēto. Tiek dota iespēja divu dienu laikā elektroniski iesniegt paskaidrojumu. Ja paskaidrojums netiks saņemts, materiāli tiks nodoti prokuratūrai apcietinājuma piemērošanai. Starptautiskās sadarbības pārvalde – Interpola Rīgas birojs',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Kauns',
      text: 'Mēs zinām, ko jūs skatāties naktīs. Mazus bērnus. Mūsu dienests visu ir ierakstījis no jūsu IP adreses, un lieta ir sagatavota tiesnesim. Dodam pēdējo iespēju: līdz rītdienas pusdienlaikam atbildiet uz e-pastu un pastāstiet savu versiju. Ja klusēsiet, visi jūs redzēs rokudzelžos ziņās. Valsts policija',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'TIESAS PAVĒSTE Nr. 77/26',
      text: 'Sūdzība pret jums. Apsūdzības: pedofilija – bērnu porno – seksuāla uzmākšanās internetā. Sods: 5 gadi cietumā un 75 000 eiro. Atbilde: pa e-pastu, 48 st. Bez atbildes: dzimumnoziedznieku reģistrs, publicēšana presē. Parakstījusi: Eiropola direktore',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Izziņa par izbeigšanu',
      text: 'Jūsu lietu var izbeigt. Tam nepieciešama nodeva 3265 EUR, ko maksā ar dāvanu kartēm. Kodus nosūtiet e-pastā mūsu inspektoram līdz plkst. 18, lai vajāšana pret jums netiktu turpināta.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Otrais un pēdējais atgādinājums',
      text: 'Lai gan jau rakstījām, jūsu paskaidrojumus neesam saņēmuši. Ja tuvākās diennakts laikā nesazināsieties ar mūsu nodaļu šajā e-pastā, prokurors izdos jūsu aresta orderi. Policija',
    },
    {
      name: 'ministry server, ninth batch',
      subject: 'Operācija „Baltais tīkls”',
      text: 'Amsterdamā izņemot serveri, jūsu dati atrasti starp tiem, kas pirkuši fotogrāfijas un filmas ar bērniem. Tieslietu ministrija gatavojas jūs tiesāt. Pirms tam jums ir tiesības elektroniskā vēstulē divu dienu laikā darīt mums zināmu savu viedokli. Ja no jums ziņu nebūs, lieta ies savu gaitu un rokudzelžus jums uzliks tuvinieku acu priekšā.',
    },
    {
      name: 'two lines, ninth batch',
      subject: 'Steidzami – Interpols',
      text: 'Jūs esat sapinies pedofilijas lietā. Savu paskaidrojumu sūtiet uz šo meilu līdz rītvakaram, citādi mēs jūs savāksim.\nKapteinis Žagars, Interpols',
    },
    {
      name: 'verbose, ninth batch',
      subject: 'Darbības pret nepilngadīgajiem',
      text: 'Ar šo vēstuli Bērnības aizsardzības direkcija dara jums zināmu, ka pēc jūsu konta tehniskās uzraudzības ir konstatētas jūsu tikumībai pretējas darbības ar personām, kas jaunākas par piecpadsmit gadiem. Par šīm darbībām soda ar brīvības atņemšanu. Lai netraucētu jūsu ģimenes dzīvi, esam izvēlējušies vērsties elektroniskā ceļā un tādā pašā ceļā 72 stundu laikā gaidām jūsu apsvērumus, lai lemtu par tālāko. Nepakļaušanās gadījumā jūs ierakstīs reģistros un nekavējoties nogādās pie mums.',
    },
    {
      name: 'bail, ninth batch',
      wider: true,
      subject: 'Drošības nauda',
      text: 'Lai nenonāktu cietumā, līdz pusdienlaikam jāiemaksā drošības nauda 3900 eiro bitkoinos. Atsūtiet arī savas ID kartes foto. Dežūrējošais prokurors',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Raskas kundzes sūdzība',
      text: 'Divpadsmitgadīgas meitenes māte mums iesniegusi jūsu sarunas ar viņas bērnu, kurās jūs prasāt kailfoto. Jums ir laiks līdz rītvakaram rakstiski mums atbildēt šeit. Pēc tam lieta dosies uz apgabaltiesu, bet jūsu foto – uz avīzēm. Noziegumu pret bērniem nodaļa',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Saraksts Nr. 44',
      text: 'Jūs esat Eiropola sarakstā Nr. 44: personas, kas skatās seksuālu materiālu ar bērniem. Nokopējiet vienu no diviem teikumiem un atsūtiet atpakaļ 24 stundu laikā: „Atzīstos” vai „Noliedzu un paskaidroju”. Kas neko neatsūtīs, tiks uzskatīts par vainīgu un arestēts.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'PRIEKŠMETS: PĀRKĀPUMS',
      text: 'KIBERNOZIEGUMU DIREKCIJA. Ekshibicionisms, pedokriminalitāte, porno tirdzniecība internetā: šīs apsūdzības attiecas uz jums. Attaisnojieties pa e-pastu 72 stundas. Pēc tam nododam prokuroram aresta orderim un reģistrācijai.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Sūtījums uz jūsu vārda',
      text: 'Muitas policija: sūtījumā uz jūsu vārda atrastas narkotikas un viltotas pases. Lai izvairītos no kriminālvajāšanas, šodien atbildiet, pievienojot personas dokumenta kopiju.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Krimināllieta 19/443',
      text: 'Cienītais kungs/kundze, darām zināmu, ka mūsu dienesta elektroniskā meklēšana iepazīšanās vietnēs ir pierādījusi jūsu vainu: bērnu pavedināšana seksuālos nolūkos, nepilngadīgo pornogrāfijas glabāšana, atkailināšanās. Aicinām iesniegt savu aizstāvību elektroniski, pirms pagājušas 72 stundas. Citādi lieta ies tiesas ceļu, jūs iekļaus reģistrā un informēs jūsu apkārtni. Ar cieņu, Drošības direktors',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Atbildiet',
      text: 'Esmu Eiropola virsnieks Vītols. Manā priekšā ir video no jūsu datora. Bērni. Šovakar rakstiet man, ko varat teikt, vai arī rīt no rīta es parakstīšu aresta orderi.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Pēdējā iespēja',
      text: 'Esam saņēmuši Jūsu paskaidrojumu. Tiesnesis piekrīt izlīgumam par 3900 eiro. Veiciet pārskaitījumu līdz plkst. 17 un atsūtiet mums kvīti; lieta tiks slēgta un neviens neko neuzzinās.',
    },
    {
      name: 'a settlement, again',
      wider: true,
      subject: 'Vienošanās',
      text: 'Prokurors piekrīt izbeigt lietu, ja šodien samaksāsiet sodu 1900 EUR un atsūtīsiet maksājuma apliecinājumu. Ja nesamaksāsiet, rīt jūs aizturēs. Nevienam par to nestāstiet.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'birojs@advokati.example',
      text: 'Labdien, tiesas sēde notiks 12.05.2026 plkst. 9.30 Rīgas rajona tiesā, zālē 4, Abrenes ielā 3. Prokurors lūdz naudas sodu. Lūdzu, ņemiet līdzi pasi. Zvērināta advokāte Ilze Bērziņa, 67 555 010 2',
    },
    {
      name: 'a bank warns',
      from: 'drosiba@banka.example',
      quotes: true,
      text: `Uzmanību, krāpšana! Krāpnieki uzdodas par policiju un Eiropolu. Neatbildiet un nemaksājiet. Zemāk ir viltus vēstules teksts:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'liga@gmail.com',
      quotes: true,
      text: `Tētis saņēma šādu vēstuli, vai tas ir īsts? Ko mums darīt?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kanceleja@skola.example',
      text: 'Cienījamie vecāki, 5. martā plkst. 18.00 telpā 12 policija stāstīs par briesmām internetā: bērnu pornogrāfija, pazemošana un krāpšana. Pieteikties pa e-pastu līdz piektdienai.',
    },
    {
      name: 'an overdue bill',
      from: 'rekini@sakari.example',
      text: 'Atgādinājums: neesam saņēmuši maksājumu par rēķinu 129 eiro. Lūdzam samaksāt 5 dienu laikā. Pretējā gadījumā parāds tiks nodots piedziņai.',
    },
    {
      name: 'news',
      from: 'redakcija@avize.example',
      text: 'Valsts policija aizturēja trīs aizdomās turamos par bērnu pornogrāfijas izplatīšanu. Prokurors lūdz cietumsodu. Eiropols palīdzēja izmeklēšanā. Atteikties no jaunumiem šeit.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Uzaicinājums uz biedrības kopsapulci. Jūs esat uzaicināts 5. martā plkst. 18. Lūdzam atbildēt pa e-pastu 3 dienu laikā un nosūtīt savus priekšlikumus ar pamatojumu. Valde',
    },
    {
      name: 'court',
      from: 'vidzeme@tiesa.example',
      text: 'Vidzemes rajona tiesa uzaicina Jūs kā liecinieku krimināllietā Nr. 11390012325. Tiesas sēde notiks 2026. gada 5. novembrī plkst. 10.00 Valmierā, Voldemāra Baloža ielā 13a, 2. zālē. Lūdzam līdzi ņemt pasi. Ja nevarat ierasties, zvaniet 64207360. Par neierašanos bez attaisnojoša iemesla var piemērot naudas sodu.',
    },
    {
      name: 'lawyer',
      from: 'birojs@advokats.example',
      text: 'Labdien, Jāni! Mans klients ir aizdomās turētais par bērnu pornogrāfijas glabāšanu, nopratināšana pirmdien plkst. 10 Čiekurkalna 1. līnijā 1. Prokurors lietas materiālus vēl nav atsūtījis. Piezvaniet man uz 29 123 456. Zvērināts advokāts Ozols',
    },
    {
      name: 'police advice',
      from: 'prese@policija.example',
      text: 'Valsts policija brīdina par viltus e-pastiem, kuros cilvēks tiek apsūdzēts par bērnu pornogrāfijas skatīšanos un tiek pieprasīts atbildēt 72 stundu laikā. Tā ir krāpšana. Neatbildiet, nemaksājiet un izdzēsiet vēstuli. Ja esat samaksājuši, sazinieties ar banku.',
    },
    {
      name: 'worried',
      from: 'opis@privats.example',
      text: 'Sveika, Līga! Saņēmu e-pastu, kurā policijas priekšnieks raksta, ka mani apsūdz pedofilijā un man 48 stundu laikā jāatbild, citādi izdos orderi. Vai tas ir īsts, vai krāpnieki? Baidos teikt mammai. Opis',
    },
    {
      name: 'debt',
      from: 'parads@piedzina.example',
      text: 'Brīdinājums par parādu. Neesam saņēmuši samaksu par rēķinu Nr. 5521 par summu 86,40 EUR. Lūdzam apmaksāt 10 dienu laikā. Pretējā gadījumā lieta tiks nodota tiesai un zvērinātam tiesu izpildītājam. Jautājumu gadījumā zvaniet 67 000 111.',
    },
    {
      name: 'digital post',
      from: 'noreply@pasts.example',
      text: 'Jūsu oficiālajā elektroniskajā adresē saņemts jauns sūtījums: sūtītājs Kurzemes rajona tiesa, temats "Uzaicinājums uz tiesas sēdi". Lai to lasītu, pieslēdzieties portālā latvija.lv ar eParakstu. Uz šo e-pastu nevar atbildēt.',
    },
    {
      name: 'police interview',
      from: 'kristine.liepa@vp.example',
      text: 'Labdien, Andri! Kā runājām pa telefonu, vēlētos jūs nopratināt par kaimiņa dzīvokļa uzlaušanu. Vai varat ierasties Ogres policijas iecirknī ceturtdien plkst. 13.00? Jūs nopratinās kā liecinieku. Ja nevarat, zvaniet 65 021 500. Kristīne Liepa, vecākā inspektore',
    },
    {
      name: 'lawyer to the accused',
      from: 'birojs@aizstavis.example',
      text: 'Labdien, Jens! Prokurors jums ir uzrādījis apsūdzību pēc Krimināllikuma 166. panta. Tiesas sēde būs 3. maijā plkst. 9.30 Rīgas pilsētas tiesā, 5. zālē. Mums pirms tam jātiekas. Nevienam par to nerakstiet. Jums draud cietumsods līdz trim gadiem. Piezvaniet man.',
    },
    {
      name: 'tax',
      from: 'zina@dienests.example',
      text: 'Mums vajadzīga informācija par jūsu gada ienākumu deklarāciju. Esat norādījis attaisnotos izdevumus 4 820 eiro. Iesniedziet paskaidrojumu EDS līdz 12. jūnijam. Ja atbildi nesaņemsim, nodoklis tiks aprēķināts pēc mūsu datiem. Jautājumu gadījumā zvaniet 67 120 000.',
    },
    {
      name: 'newspaper',
      from: 'zinas@avize.example',
      text: '44 gadus vecs Jelgavas iedzīvotājs tiek turēts aizdomās par bērnu seksuālas izmantošanas materiālu izplatīšanu. Prokurors lūdza viņu apcietināt. Eiropols palīdzēja Valsts policijai, kas veica kratīšanas trīs adresēs. Vīrieša advokāts saka, ka viņš vainu noliedz.',
    },
    {
      name: "pensioners' club",
      from: 'vaditaja@pensionari.example',
      text: 'Mīļie biedri! Vairāki no jums e-pastā saņēmuši nejaukas vēstules, kurās "policija" apgalvo, ka jūs apsūdz kaut kā briesmīgā un jāatbild 72 stundu laikā. Tā nav taisnība. Nāciet trešdien uz kafiju, ja gribat parunāties. Kerija',
    },
    {
      name: 'lawyer',
      from: 'info@jurists.example',
      text: 'Labdien, Hanna! Pielikumā pretējās puses prasības pieteikums robežu strīdā. Tiesa mums devusi laiku atbildēt līdz 4. aprīlim. Atsūtiet savas piezīmes pa e-pastu līdz piektdienai, tad sagatavošu paskaidrojumus. Zvaniet, ja kaut kas neskaidrs. Birgita',
    },
    {
      name: 'police victim',
      from: 'iesniegums@vp.example',
      text: 'Esam saņēmuši jūsu iesniegumu par identitātes zādzību, reģistrācijas numurs 20/5-123456. Materiāli nosūtīti prokuratūrai. Ja jums ir jauna informācija, sūtiet to pa e-pastu vai zvaniet 67 075 333.',
    },
    {
      name: 'press',
      from: 'redakcija@avize.example',
      text: 'Kā krāpnieki biedē pensionārus. Policijas priekšnieka vārdā sūtītajās vēstulēs saņēmējs tiek apsūdzēts bērnu pornogrāfijā, pedofilijā un ekshibicionismā, un viņam dod 72 stundas, lai paskaidrotu. "Domāju, ka dzīve ir galā," saka Gustavs, 78.',
    },
    {
      name: 'NGO',
      from: 'kampana@berni.example',
      text: 'Katru dienu internetā izplata materiālus par bērnu seksuālu izmantošanu. Sadarbojamies ar Valsts policiju un Eiropolu, lai tos izņemtu. Ziņo anonīmi. Atbalsti ar 10 eiro. Atteikties no jaunumiem šeit.',
    },
    {
      name: 'bank',
      from: 'klienti@banka.example',
      text: 'Saskaņā ar naudas atmazgāšanas novēršanas likumu mums jāpazīst savi klienti. Atbildiet uz jautājumiem internetbankā līdz 30. aprīlim. Ja neatbildēsiet, varam ierobežot konta lietošanu. Mēs nekad neprasām paroles pa e-pastu. Zvaniet 67 444 444.',
    },
    {
      name: 'debt',
      from: 'info@inkaso.example',
      text: 'Neesam saņēmuši jūsu maksājumu par rēķinu 8821, 124,90 eiro. Ja 14 dienu laikā maksājums nebūs saņemts, prasību iesniegsim tiesā un tālāk tiesu izpildītājam. Ja prasība nav pamatota, rakstiski paziņojiet mums par to.',
    },
    {
      name: 'sister',
      from: 'masa@privats.example',
      text: 'Sveiks, Pēteri! Nu arī es saņēmu to Eiropola vēstuli, ka tur aizdomās par pedofiliju. Tā taču ir krāpšana, avīzē rakstīja. Izdzēs un neatbildi. Inga',
    },
    {
      name: 'insurer',
      from: 'zaudejumi@apdrosinasana.example',
      text: 'Esam saņēmuši jūsu pieteikumu par zādzību. Mums vajadzīgs jūsu paskaidrojums, kāpēc durvis nebija aizslēgtas, un iesnieguma policijai kopija. Atsūtiet to pa e-pastu 14 dienu laikā, citādi lietu nāksies slēgt.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'berzina@berzinalaw.example',
      text: 'Labdien, Kalniņa kungs! Nosūtu Jums apsūdzības kopiju Jūsu krimināllietā. Pirms nopratināšanas 14. martā plkst. 10.00 Rīgas pilsētas tiesā, Abrenes ielā 3, lūdzu atnākt uz biroju, lai pārrunātu aizstāvības stratēģiju. Zvērināta advokāte Ilze Bērziņa, tālr. 67 221 340',
    },
    {
      name: 'a tax office (another hand)',
      from: 'info@vid-pakalpojumi.example',
      text: 'Valsts ieņēmumu dienests atgādina, ka gada ienākumu deklarācija jāiesniedz līdz 1. jūnijam. Ja nodokļa parāds netiks samaksāts, tiks aprēķināta nokavējuma nauda. Jautājumu gadījumā zvaniet 67120000 vai apmeklējiet klientu centru Talejas ielā 1.',
    },
    {
      name: 'a school evening (another hand)',
      from: 'skola@vidusskola12.example',
      text: 'Cienījamie vecāki! Ceturtdien plkst. 18.00 aktu zālē policijas inspektore stāstīs par bērnu drošību internetā, uzmākšanos un seksuālu izmantošanu. Lūdzam līdz pirmdienai atbildēt uz šo e-pastu, vai piedalīsieties.',
    },
    {
      name: 'a granddaughter asks (another hand)',
      from: 'anna.ozola@gmail.com',
      text: 'Sveiks, Pēteri! Tētis šodien saņēma e-pastu it kā no Eiropola, ka viņš skatījies bērnu pornogrāfiju un 72 stundās jāatbild. Viņš ir pavisam satraukts un negrib ne ar vienu runāt. Tā taču ir krāpšana? Ko lai dara, zvanīt policijai?',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'janis.kalns@policija-ogre.example',
      text: 'Labdien! Izskatu jūsu iesniegumu par velosipēda zādzību. Mums vajadzētu jūs nopratināt kā cietušo. Zvaniet man 65 123 456 darba dienās 8–16, sarunāsim laiku iecirknī, Brīvības ielā 5. Izmeklētājs Jānis Kalns',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@uznemums.example',
      text: 'Labdien, Eva! Saņēmām trauksmes cēlēja ziņojumu par aizskaršanu jūsu nodaļā. Lūdzam līdz piektdienai iesniegt rakstisku paskaidrojumu. Informācija ir konfidenciāla. Jautājumi personāla daļai, iekšējais 330.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redakcija@vietejaavize.example',
      text: 'POLICIJA BRĪDINA: vēstulē teikts, ka saņēmējs tiek turēts aizdomās par bērnu pornogrāfiju un 72 stundās jāatbild, citādi lieta nonāks prokuratūrā. "Tā ir tīra krāpšana," saka policijas pārstāve. Abonējiet mūsu jaunumus.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'klienti@banka.example',
      text: 'Esam apturējuši aizdomīgu pārskaitījumu no jūsu konta. Vai jūs apkrāpa kāds, kas uzdodas par policistu? Zvaniet uz 67 123 456. Nekad neizpaudiet kodus.',
    },
    {
      name: 'from izmekletajs, third batch',
      from: 'izmekletajs@policija.example',
      text: 'Labdien! Aicinu jūs uz nopratināšanu cietušā statusā saistībā ar velosipēda zādzību. Nopratināšana notiks Rīgas iecirknī, Brīvības ielā 61, 214. kabinetā, trešdien, 12. martā plkst. 10.00. Līdzi jāņem pase. Ja laiks neder, zvaniet 67014002.',
    },
    {
      name: 'from liga, third batch',
      from: 'liga@gimene.example',
      text: 'Čau, tētis saņēma e-pastu it kā no policijas, ka viņš skatījies bērnu pornogrāfiju un 72 stundu laikā jāatbild. Viņš ir pilnīgi sagrauts. Tā taču ir krāpšana? Neko neesam atbildējuši.',
    },
    {
      name: 'from paradi, third batch',
      from: 'paradi@inkaso.example',
      text: 'Jūsu rēķins Nr. 221 par 180 eiro joprojām nav apmaksāts. Ja maksājums nesaņemts 10 dienu laikā, vērsīsimies tiesā. Jautājumu gadījumā zvaniet 67 123456.',
    },
    {
      name: 'from advokats, fourth batch',
      from: 'advokats@birojs.example',
      text: 'Labdien! Prokurors jums cēlis apsūdzību par miesas bojājumiem. Tiesas sēde 4. maijā plkst. 9.30 Rīgas rajona tiesā, 3. zālē. Pirms tam jātiekas; piezīmes atsūtiet uz e-pastu līdz piektdienai. Ar cieņu, zvērināta advokāte Liepa',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Visiem darbiniekiem: izplatās krāpnieciski e-pasti policijas vārdā par bērnu pornogrāfiju. Neatbildiet, neklikšķiniet un pārsūtiet vēstuli IT daļai. Policija nekad tā neraksta.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'zemgale@vp.gov.lv',
      subject: 'Uzaicinājums ierasties',
      text: 'Jums jāierodas uz nopratināšanu kā aizdomās turētajam 2026. gada 11. martā plkst. 14.00 Valsts policijas Zemgales reģiona pārvaldē Jelgavā, Katoļu ielā 1, 312. kabinetā. Līdzi jāņem personu apliecinošs dokuments. Jums ir tiesības uz aizstāvi. Izmeklētāja tālrunis 63004200.',
    },
    {
      name: 'lawyer to client, sixth batch',
      from: 'birojs@kalnina.example',
      subject: 'Par jūsu lietu',
      text: 'Labdien, Andri! Prokurore vakar man atsūtīja lēmumu par saukšanu pie kriminālatbildības – jūs apsūdz pēc 162. panta (pavešana netiklībā). Bez manis nekādas liecības nesniedziet. Uzrakstiet man e-pastā savus paskaidrojumus līdz piektdienai, tad sagatavosim iebildumus. Tiekamies birojā otrdien desmitos. Zvērināta advokāte Inese Kalniņa',
    },
    {
      name: 'police prevention, sixth batch',
      from: 'prese@pasvaldiba.example',
      subject: 'Policija brīdina',
      text: 'Valsts policija brīdina par viltus vēstulēm, kurās krāpnieki uzdodas par policijas priekšnieku un apgalvo, ka saņēmējs tiek apsūdzēts pedofilijā un 72 stundu laikā jāatbild uz e-pastu. Neatbildiet, nemaksājiet un ziņojiet policijai pa tālruni 110. Policija pavēstes šādā veidā nesūta.',
    },
    {
      name: 'worried wife, sixth batch',
      from: 'dace.o@majas.example',
      subject: 'vai tas ir īsts?',
      text: 'Čau! Vīram atnāca e-pasts it kā no Eiropola, ka viņš esot apsūdzēts par bērnu pornogrāfiju un viņam draud cietums, ja trīs dienu laikā neatbildēs. Viņš ir pavisam slims no tā. Vai tev liekas, ka tas ir īsts? Kur par to var paziņot?',
    },
    {
      name: 'speeding fine, seventh batch',
      from: 'pazinojumi@csdd.gov.lv',
      subject: 'Administratīvais sods',
      text: 'Jums piemērots naudas sods 80 eiro par ātruma pārsniegšanu. Sods samaksājams 15 dienu laikā. Lēmumu var pārsūdzēt Valsts policijā mēneša laikā. Ja sods netiks samaksāts, lietu nodos zvērinātam tiesu izpildītājam. Tālrunis uzziņām 67025777.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'ozols@advokatiozols.example',
      subject: 'Apsūdzība',
      text: 'Sveiki, Kaspar! Prokurors šodien uzrādīja apsūdzību pēc 160. panta par seksuālu vardarbību. Mums 48 stundu laikā jāiesniedz lūgums tiesai. Atsūtiet man uz e-pastu savus paskaidrojumus par to vakaru, un policijai neko nesakiet. Viss, ko man uzticat, paliek konfidenciāli. Jūsu aizstāvis Edgars Ozols',
    },
    {
      name: 'HR, seventh batch',
      from: 'personals@kokapstrade.example',
      subject: 'Paskaidrojuma pieprasījums',
      text: 'Labdien! Drošības dienests jūsu darba datorā konstatējis pornogrāfiska rakstura failus. Saskaņā ar Darba likuma 90. pantu lūdzam divu dienu laikā rakstveidā, uz šo e-pastu, sniegt paskaidrojumu. Saruna notiks ceturtdien plkst. 11 sapulču telpā 204. Lūdzam ievērot konfidencialitāti.',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@elieta.lv',
      subject: 'e-lieta: jauns dokuments',
      text: 'Jūsu lietā Nr. 11088004926 pievienots dokuments “Tiesas pavēste”. Lai to apskatītu, pieslēdzieties portālam elieta.lv ar eParakstu. Tiesas sēde notiks 2026. gada 4. maijā plkst. 10.00 Rīgas pilsētas tiesā, Abrenes ielā 3, 18. zālē. Uzziņas: 67088200.',
    },
    {
      name: 'press, seventh batch',
      from: 'zinas@portals.example',
      subject: 'Rīta ziņas',
      text: 'Prokuratūra nodevusi tiesai krimināllietu pret kādreizējo treneri, kuru apsūdz par nepilngadīgo pavešanu netiklībā un bērnu pornogrāfijas glabāšanu. Vīrietim draud līdz divpadsmit gadiem cietumā. Viņš atrodas apcietinājumā kopš novembra. Advokāts apsūdzību noraida.',
    },
    {
      name: 'bailiff, eighth batch',
      from: 'birojs@tiesuizpilditajs.example',
      subject: 'Paziņojums par parāda piespiedu izpildi',
      text: 'Zvērināta tiesu izpildītāja Aija Krūze paziņo, ka par labu SIA “Siltums” no Jums piedzenami 412 eiro. Ja 10 dienu laikā parāds netiks samaksāts, tiks uzsākta piespiedu izpilde un vērsta piedziņa uz darba algu. Pieņemšana otrdienās plkst. 9.00–12.00, Brīvības ielā 40, 5. kabinetā, tālr. 67111222.',
    },
    {
      name: 'bank, eighth batch',
      from: 'atbilstiba@banka.example',
      subject: 'Jautājumi par Jūsu darījumu',
      text: 'Saskaņā ar Noziedzīgi iegūtu līdzekļu legalizācijas novēršanas likumu lūdzam trīs dienu laikā sniegt paskaidrojumus par 18 000 eiro iemaksu. Ja atbilde netiks saņemta, konts var tikt ierobežots un par to paziņots Finanšu izlūkošanas dienestam. Atbildēt var internetbankā.',
    },
    {
      name: 'forward, eighth batch',
      from: 'uldis@privats.example',
      subject: 'FW: Pavēste',
      quotes: true,
      text: 'Sveika, Ilze! Šito es šorīt saņēmu. Vai vari paskatīties, tu taču esi juriste? Neko tādu neesmu darījis.\nNo: Valsts policija <policija.lv@gmail.com>\nJūs esat apsūdzēts bērnu pornogrāfijā un pedofilijā. Nosūtiet savus paskaidrojumus uz e-pastu 72 stundu laikā, citādi lieta tiks nodota prokuroram un izdots aresta orderis.',
    },
    {
      name: 'lawyer about police, eighth batch',
      from: 'liepa@advokati-liepa.example',
      subject: 'Nopratināšana',
      text: 'Labdien, Jāni! Izmeklētāja aicina jūs uz nopratināšanu kā aizdomās turēto krimināllietā par pornogrāfijas ar bērniem glabāšanu. Bez manis uz policiju neejiet un nekādus paskaidrojumus pa e-pastu nesūtiet. Atbildiet man šodien, vai varat satikties birojā. Ar cieņu, zvērināts advokāts Toms Liepa',
    },
    {
      name: 'police answer, ninth batch',
      from: 'kurzeme@vp.gov.lv',
      subject: 'Par Jūsu iesniegumu',
      text: 'Paldies par iesniegumu par viltus vēstuli no "Eiropola". Iesniegums reģistrēts ar numuru 20/12-4471. Saglabājiet vēstuli. Iespējams, sazināsimies ar Jums pa tālruni. Neko vairāk darīt nevajag. Ja esat satraukts, zvaniet 110.',
    },
    {
      name: 'school, ninth batch',
      from: 'direktore@liepuskola.example',
      subject: 'Vecākiem',
      text: 'Viens no mūsu skolotājiem ir aizturēts aizdomās par bērnu seksuālu izmantošanu. Policija uzsākusi kriminālprocesu. Ja jūsu bērns ko stāstījis, sazinieties ar policiju pa tālruni 110. Vecāku sapulce notiks ceturtdien plkst. 18.00 aktu zālē. Runājiet ar bērnu mierīgi.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@vid.gov.lv',
      subject: 'Pieprasījums sniegt paskaidrojumus',
      text: 'VID ir nosūtījis Jums pieprasījumu EDS. Lūdzam līdz 14. maijam sniegt paskaidrojumus par dzīvokļa pārdošanu. Ja atbildi nesaņemsim, varam aprēķināt nodokli pēc mūsu rīcībā esošās informācijas un piemērot soda naudu. Tālrunis 67120000.',
    },
    {
      name: 'lawyer invoice settlement, ninth batch',
      from: 'ozola@birojs-ozola.example',
      subject: 'Izlīgums',
      text: 'Labdien! Prokurors piekrīt izbeigt kriminālprocesu pret jums, ja cietušajam līdz piektdienai samaksāsiet 900 eiro un parakstīsim izlīgumu. Atbildiet man uz e-pastu, vai piekrītat. Citādi lieta nonāks tiesā. Zvērināta advokāte Laima Ozola',
    },
    {
      name: 'police campaign, ninth batch',
      from: 'prese@vp.gov.lv',
      subject: 'Brīdinājums par krāpnieciskām vēstulēm',
      text: 'Valsts policija brīdina iedzīvotājus: krāpnieki Valsts policijas priekšnieka vārdā sūta e-pastus, kuros saņēmējs tiek apsūdzēts bērnu pornogrāfijā un aicināts atbildēt 72 stundu laikā. Tā ir krāpšana. Neatbildiet, neveriet vaļā pielikumus un nemaksājiet. Jautājumu gadījumā zvaniet 110.',
    },
    {
      name: 'lawyer on client, ninth batch',
      from: 'birojs@kalnins-zab.example',
      subject: 'Mūsu klients – pratināšana',
      text: 'Kolēģi, mūsu klients ir uzaicināts uz pratināšanu kā aizdomās turētais pēc KL 166. panta. Paskaidrojumi jāsniedz 48 stundu laikā, līdz piektdienai. Lūdzu, atsūti man e-pastā lietas materiālu kopijas un iesnieguma projektu. Pie izmeklēšanas tiesneša ejam otrdien plkst. 10.00.',
    },
    {
      name: 'court notice, ninth batch',
      from: 'riga@tiesas.lv',
      subject: 'Civillieta Nr. C30448726',
      text: 'Paziņojam, ka civillieta Nr. C30448726 tiks izskatīta 2027. gada 14. janvārī plkst. 9.00 Rīgas pilsētas tiesā, Abrenes ielā 3, 204. zālē. Lūdzam ierasties personīgi vai ar pārstāvi. Informācija pa tālruni 67 555 0114.',
    },
    {
      name: 'school incident, ninth batch',
      from: 'skola@ozolu-vsk.example',
      subject: 'Par skolēnu fotogrāfijām',
      text: 'Cienījamie vecāki! Skolas saziņas grupā izplatīta nepilngadīgas skolnieces kailfoto. Par to esam ziņojuši policijai. Šādu attēlu pārsūtīšana ir bērnu pornogrāfijas izplatīšana. Lūdzam 48 stundu laikā atbildēt uz šo e-pastu, vai piedalīsieties sapulcē ar psiholoģi pirmdien plkst. 18 aktu zālē.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'personals@parvadataji.example',
      subject: 'Par paskaidrojumu',
      text: 'Cien. Kaspar, 12. un 13. novembrī jūs neieradāties darbā un par to nepaziņojāt. Lūdzam 48 stundu laikā sniegt rakstisku paskaidrojumu, atbildēt varat uz šo e-pastu. Ja paskaidrojuma nebūs, darba devējs lems par piezīmi saskaņā ar Darba likumu.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'ilze.k@gmail.com',
      subject: 'Fwd: PAVĒSTE',
      text: 'Čau, Andri, tētis vakar saņēma šādu vēstuli no kaut kāda policijas priekšnieka un visu nakti negulēja. Raksta par bērnu pornogrāfiju un ka 72 stundu laikā jāatbild. Vai tas ir pa īstam? Tu saproti no datoriem, pasaki, ko darīt.',
    },
    {
      name: 'police witness, ninth batch',
      from: 'riga.centrs@vp.gov.lv',
      subject: 'Uzaicinājums liecināt',
      text: 'Lūdzam ierasties Rīgas Centra iecirknī, Gaujas ielā 15, 205. kabinetā, trešdien, 2. decembrī, plkst. 11.00, lai sniegtu liecību par jūsu kaimiņa automašīnas zādzību. Līdzi jāņem personas dokuments. Tālr. 67 208 0123.',
    },
    {
      name: 'lawyer to client, ninth batch',
      from: 'birojs@mansons-zab.example',
      subject: 'Jūsu lieta',
      text: 'Cienījamais Dāvi, esmu saņēmis lietas materiālus. Prokuratūra jūs apsūdz krāpšanā, un izmeklētājs lūdz rakstisku paskaidrojumu. Lūdzu, divu dienu laikā atsūtiet man e-pastā, ko zināt, lai varu sagatavot atbildi. Līdz tikšanās brīdim nevienam par lietu nestāstiet. Birojs: 67 555 0140.',
    },
    {
      name: 'newspaper, ninth batch',
      from: 'jaunumi@rits.example',
      subject: 'Rīta ziņas',
      text: 'Par bērnu pornogrāfiju aizturēts 45 gadus vecs vīrietis: viņa datorā atrasti tūkstošiem failu. Tiesa viņam piemērojusi apcietinājumu. Vēl: jauns krāpšanas vilnis internetā pret senioriem. Atteikties no jaunumiem var šeit.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@vp.gov.lv',
      subject: 'Reģistrācijas Nr. 2026/88412',
      text: 'Jūsu iesniegums par krāpšanu internetā reģistrēts ar Nr. 2026/88412. Ar jums sazināsies izmeklētājs. Ja jums ir vēl informācija, sūtiet to uz to pašu e-pastu, norādot numuru. Tālr. 110.',
    },
    {
      name: 'training, ninth batch',
      from: 'kursi@drosibernam.example',
      subject: 'Kursi par iedraudzināšanu',
      text: 'Aicinām skolotājus uz kursiem „Nepilngadīgo pavedināšana internetā”. Lekciju lasīs izmeklētāja no Kibernoziegumu apkarošanas pārvaldes. Līdz rītdienai atbildiet uz e-pastu, vai piedalīsieties.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@vid.gov.lv',
      subject: 'Paziņojums par parādu',
      text: 'Informējam, ka jums ir nodokļu parāds 41,23 EUR. Ja tas netiks samaksāts līdz 15.12.2026., var tikt uzsākta piespiedu piedziņa. Samaksāt var EDS. Uz šo ziņu neatbildiet. Tālr. 67 120 000.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@bernutalrunis.example',
      subject: 'Kā izskatās viltus orderis',
      text: 'Tūkstošiem cilvēku saņem vēstules, it kā no Eiropola, kurās viņi tiek apsūdzēti pedofilijā un 72 stundu laikā tiek prasīti paskaidrojumi. Nebaidieties un nemaksājiet. Policija nesūta pavēstes pa e-pastu.',
    },
  ],
}
