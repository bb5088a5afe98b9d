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
  ],
}
