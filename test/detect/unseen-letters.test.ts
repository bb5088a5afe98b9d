import { expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { evidenceOfGiven, mailOf, part, type Given } from './given.ts'

/** Letters of languages in which fewer were found, each written when no word of it had been added for it. */
const unseen: readonly (readonly [string, string])[] = [
  [
    'el',
    'Γενική Διεύθυνση Αστυνομίας, Τμήμα Δίωξης Ηλεκτρονικού Εγκλήματος. Προς τον κάτοχο αυτής της ηλεκτρονικής θυρίδας. Οι πράκτορές μας κατέγραψαν τις επισκέψεις σας σε ιστοσελίδες με άσεμνο υλικό παιδιών. Κατηγορείστε για κατοχή παιδικής πορνογραφίας και αποπλάνηση ανηλίκων. Έχετε προθεσμία 48 ωρών να μας γράψετε την υπεράσπισή σας σε αυτή τη διεύθυνση. Ειδεμή ο εισαγγελέας θα διατάξει τη σύλληψή σας και θα ενημερωθούν οι οικείοι σας. Ο Διευθυντής',
  ],
  [
    'hi',
    'केंद्रीय साइबर अपराध मुख्यालय। महोदय/महोदया, हमारे अधिकारियों ने पाया है कि आपने इंटरनेट पर नाबालिगों की अश्लील तस्वीरें देखीं और बाँटी हैं। आपके नाम पर मुकदमा दर्ज है। 48 घंटों में इसी पते पर अपना बयान लिख भेजें। समय बीतने पर हम फाइल सरकारी वकील को सौंप देंगे और पुलिस आपको पकड़ने आएगी। आपका नाम समाचार चैनलों पर दिखाया जाएगा। मुख्य आयुक्त',
  ],
  [
    'lt',
    'Lietuvos kriminalinės policijos biuras. Jūsų interneto adresas užfiksuotas lankantis svetainėse su vaikų išnaudojimo vaizdais. Jums iškelta baudžiamoji byla dėl pedofilijos ir vaikų pornografijos laikymo. Turite dvi paras raštu pasiaiškinti šiuo el. pašto adresu. Praleidus terminą, prokuroras išduos arešto orderį, o jūsų nuotrauka bus paskelbta per televiziją. Komisaras generolas',
  ],
  [
    'lv',
    'Valsts policijas Kibernoziegumu pārvalde. Mūsu darbinieki konstatēja, ka Jūs esat skatījies un glabājis aizliegtus materiālus ar bērniem. Pret Jums ierosināta krimināllieta par pedofiliju un bērnu pornogrāfiju. Dodam Jums 48 stundas rakstiski paskaidroties uz šo e-pasta adresi. Ja nereaģēsiet, prokurors parakstīs aizturēšanas orderi un ziņosim Jūsu darba devējam un radiem. Policijas ģenerālis',
  ],
  [
    'tr',
    'Emniyet Siber Suçlarla Mücadele Daire Başkanlığı. Yaptığımız teknik takipte çocuklara ait müstehcen içerikleri indirdiğiniz ve paylaştığınız anlaşılmıştır. Hakkınızda dava açılmıştır. Bu adrese 48 saat içinde yazılı savunmanızı yollayınız. Süre geçerse dosyanız savcıya verilecek, yakalama kararı çıkarılacak ve aileniz ile iş yeriniz haberdar edilecektir. Daire Başkanı',
  ],
  [
    'uk',
    'Департамент кіберполіції. Наші спеціалісти встановили, що ви переглядали та поширювали порнографічні матеріали з малолітніми. Стосовно вас розпочато кримінальну справу. Протягом двох діб надішліть на цю адресу письмові виправдання. Якщо не відповісте, справу буде передано прокурору, вас оголосять у розшук і затримають, а знімки покажуть по телебаченню. Генерал поліції',
  ],
  [
    'sl',
    'Generalna policijska uprava, Center za računalniško preiskovanje. Ugotovili smo, da ste na spletu gledali in hranili posnetke spolnih zlorab otrok. Zoper vas teče kazenski postopek. V dveh dneh nam na ta naslov pošljite pisni zagovor. Če tega ne storite, bo državni tožilec odredil vašo aretacijo, o zadevi pa bomo obvestili vašo družino in medije. Direktor uprave',
  ],
  [
    'ar',
    'مديرية الشرطة القضائية، قسم الجرائم المعلوماتية. رصد خبراؤنا دخولكم إلى مواقع إباحية خاصة بالقاصرين وتبادلكم صوراً خليعة. أنتم موضوع بحث جنائي. عليكم موافاتنا بردكم المكتوب على هذا العنوان الإلكتروني في ظرف يومين. وبعد انقضاء الأجل سيصدر وكيل الملك أمراً باعتقالكم وسننشر اسمكم في القنوات. المدير العام',
  ],
  [
    'hu',
    'Országos Kiberbűnözés Elleni Főosztály. Technikai megfigyelésünk szerint Ön gyermekekről készült szexuális felvételeket töltött le és osztott meg. Ön ellen eljárás folyik. Két napon belül írásban védekezzen erre az e-mail-címre. Ha elmulasztja, az ügyész letartóztatását rendeli el, ügyét pedig a sajtónak és hozzátartozóinak is átadjuk. A főigazgató',
  ],
  [
    'sv',
    'Nationella operativa avdelningen, Cyberbrottsenheten. Vår spaning visar att du har sett och spridit sexuella bilder på minderåriga. Du är misstänkt för barnpornografibrott och grooming. Inom två dygn ska du lämna ditt skriftliga försvar till denna adress. Hörs du inte av begär åklagaren dig anhållen, och din familj och arbetsgivare får veta allt. Polisdirektören',
  ],
  [
    'ca',
    "Comissaria General d'Investigació Criminal. Els nostres agents han comprovat que ha visualitzat i compartit imatges sexuals de menors. Està vostè acusat de possessió de pornografia infantil i d'assetjament de menors per internet. Disposa de dos dies per enviar la seva defensa per escrit a aquesta adreça. Si no ho fa, el jutge ordenarà la seva detenció i el seu nom sortirà a la televisió. El comissari en cap",
  ],
  [
    'da',
    'National Enhed for Særlig Kriminalitet. Vores efterforskere har registreret, at du har hentet og delt seksuelle billeder af børn. Du er under mistanke for besiddelse af børneporno og blufærdighedskrænkelse. Du har to døgn til at indsende dit skriftlige forsvar til denne adresse. Svarer du ikke, udsteder anklageren en anholdelsesordre, og din familie og din chef får besked. Politidirektøren',
  ],
]

test.each(unseen)('%s: found in the body and in a picture', (_, text) => {
  const given: readonly Given[] = [
    { from: 'office740@gmail.com', body: text },
    { from: 'ines@escola.example', picture: text, parts: [part('letter.jpg')] },
  ]
  const levels = given.map((one) => judge(mailOf(one), evidenceOfGiven(one), []).level)
  expect(levels).toEqual(['fake-summons', 'fake-summons'])
})
