import type { LetterFile } from '../letter-file.ts'

const classic = `SUDSKI POZIV
Ja, dole potpisani Gvozden Ćiribašić, direktor policije i načelnik brigade za zaštitu maloletnika, kontaktiram vas ubrzo nakon zaplene računara putem sajber infiltracije da vas obavestim da ste predmet više sudskih postupaka:
- dečja pornografija
- pedofilija
- egzibicionizam
- sajber pornografija
Nakon što ste bili meta na internetu (sajt za oglase), počinili ste krivična dela; vaše fotografije i snimke zabeležio je naš sajber žandarm i one predstavljaju dokaz vaših krivičnih dela. Iz razloga poverljivosti pišemo vam mejlom. Molimo vas da pošaljete svoja opravdanja putem mejla kako bi bila ispitana i proverena radi procene sankcija, u strogom roku od 72 sata. Nakon isteka ovog roka bićemo primorani da prosledimo naš izveštaj tužiocu, koji će izdati nalog za hapšenje, i bićete upisani u registar seksualnih prestupnika. Vaš predmet biće poslat medijima i vaša porodica će saznati šta radite ispred računara. Sada ste upozoreni.`

const cyrillic = `СУДСКИ ПОЗИВ
Ја, доле потписани Гвозден Ћирибашић, директор полиције и начелник бригаде за заштиту малолетника, контактирам вас убрзо након заплене рачунара путем сајбер инфилтрације. Против вас се води више кривичних поступака:
- дечја порнографија
- педофилија
- егзибиционизам
- сајбер порнографија
Из разлога поверљивости обраћамо вам се имејлом. Пошаљите своја објашњења имејлом у року од 48 часова, у супротном ћемо извештај проследити тужиоцу, који ће издати налог за хапшење, бићете уписани у регистар сексуалних преступника, а ваша породица и медији биће обавештени. Сада сте упозорени.`

export const letters: LetterFile = {
  language: 'sr',
  fakes: [
    { name: 'the classic', text: classic },
    { name: 'in Cyrillic', text: cyrillic },
    {
      name: 'short, in other words',
      text: 'MUP Srbije, Odeljenje za visokotehnološki kriminal. Poštovani, tokom istrage utvrđeno je da ste preuzimali zabranjene sadržaje sa decom. Protiv vas je pokrenut krivični postupak. Imate 48 sati da odgovorite na ovaj mejl i dostavite pisano objašnjenje. U suprotnom će policija doći na vašu kućnu adresu, a vaš poslodavac biće obavešten. Inspektor Mladen Krstonošić',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Interpol – Javno tužilaštvo. Primili smo vaš odgovor. Imate dve mogućnosti: suđenje i zatvorsku kaznu ili vansudsko poravnanje. Da bi predmet protiv vas bio zatvoren, uplatite kaznu od 6.785 evra bankovnim transferom u roku od 24 sata. Nikome ne govorite o ovome.',
    },
    {
      name: 'a witness, with a link',
      wider: true,
      text: 'Više javno tužilaštvo. Pozvani ste kao svedok u predmetu 1187/2026. Preuzmite poziv na sledećem linku. Ako ne odgovorite u roku od 48 sati, biće izdat nalog za hapšenje.',
    },
    {
      name: 'the tax police',
      wider: true,
      text: 'Poreska policija: protiv vas je pokrenut krivični postupak zbog utaje poreza. Pošaljite objašnjenje mejlom u roku od 24 sata ili uplatite kaznu od 245.000 dinara, u suprotnom ćete biti uhapšeni.',
    },
    {
      name: 'an access to sites',
      text: 'Ministarstvo unutrašnjih poslova. Ovaj poziv vam se upućuje jer je proverom vaše internet veze utvrđen pristup pedofilskim sajtovima. U roku od tri dana napišite svoju verziju događaja, inače predmet ide tužilaštvu i u novine.',
    },
    {
      name: 'messages to a minor',
      text: 'Поштовани грађанине, пишем вам у име Европола. Утврђено је да сте размењивали непристојне поруке са малолетницом и биће вам суђено. Чувајте тајну, не зовите телефоном, одговорите на имејл за 24 часа, иначе ћете бити ухапшени.',
    },
  ],
  genuine: [
    {
      name: 'counsel gives the day of the hearing',
      from: 'kancelarija@advokati.example',
      text: 'Poštovani, glavni pretres je zakazan za 12. maj 2026. u 9:30 časova u Osnovnom sudu u Nišu, sudnica 5, ulica Vojvode Putnika 1. Javni tužilac predlaže novčanu kaznu. Ponesite ličnu kartu. Advokat Jelena Simić, tel. 018 000 000',
    },
    {
      name: 'a bank warns, in Cyrillic',
      from: 'obavestenja@banka.example',
      text: 'Пажња, превара: преваранти шаљу лажне позиве у име Европола, оптужују за дечју порнографију и траже одговор у року од 72 сата. Не одговарајте и не плаћајте.',
    },
    {
      name: 'somebody asks',
      from: 'milan@gmail.com',
      quotes: true,
      text: `Danas sam dobio ovaj mejl. Da li je ovo pravo ili prevara? Šta da radim?\n\n${classic}`,
    },
    {
      name: 'the news of an arrest',
      from: 'redakcija@novine.example',
      text: 'Policija je u Novom Sadu uhapsila muškarca zbog sumnje da je preuzimao i delio dečju pornografiju. Viši javni tužilac odredio mu je zadržavanje do 48 sati, saopštio je MUP.',
    },
    {
      name: 'a parking fine',
      from: 'parking@grad.example',
      text: 'Doplatna parking karta za vaše vozilo iznosi 1.990 dinara. Uplatite je u roku od osam dana na šalteru 2 ili bankovnim transferom. Prigovor se podnosi pisanim putem.',
    },
    {
      name: 'counsel on a charge',
      from: 'kanzlei@firma.example',
      text: 'Poštovani klijente, protiv vas je podignuta optužnica za posedovanje dečje pornografije, a tužilac traži dve godine zatvora. Suđenje je 4. maja u 10 časova u Osnovnom sudu, sudnica 3. Pre toga dođite u kancelariju ili me pozovite na 011 000 000. Advokat Ilić',
    },
    {
      name: 'blackmail with a video',
      from: 'x@mail.example',
      text: 'Hakovao sam tvoj računar i snimio te dok si gledao sajtove za odrasle. Ako za 48 sati ne pošalješ 900 dolara u bitkoinima, snimak će dobiti tvoja porodica i prijatelji.',
    },
    {
      name: 'a warning of the police',
      from: 'presse@polizei.example',
      text: 'МУП упозорава: грађани добијају поруке наводно од Европола да је против њих покренут поступак због педофилије и егзибиционизма, траже се објашњења за 72 сата и прети хапшењем. То је превара, не одговарајте.',
    },
  ],
}
