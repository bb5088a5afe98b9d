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
    {
      name: 'a word for word translation (first batch)',
      text: 'СУДСКИ ПОЗИВ\nЈа, доле потписани генерал Градимир Врцељ, директор полиције и шеф бригаде за заштиту малолетника, контактирам вас убрзо након рачунарске заплене сајбер инфилтрације да вас обавестим да сте предмет више судских поступака: дечја порнографија, педофилија, егзибиционизам, сајбер порнографија, трговина сексом. Починили сте прекршаје након што сте били мета на интернету (сајт за огласе). Видео снимци које је снимио наш сајбер полицајац представљају доказ ваших кривичних дела. Ради поверљивости шаљемо вам овај имејл. Молимо вас да се изјасните путем имејла и напишете своја оправдања како би била прегледана и проверена ради процене санкција, у строгом року од 72 сата. Након тог рока проследићемо наш извештај тужиоцу ради издавања налога за хапшење. Сада сте упозорени.',
    },
    {
      name: 'a short one (first batch)',
      text: 'INTERPOL BEOGRAD. Gledali ste zabranjene snimke sa decom. Protiv vas se vodi istraga. Odgovorite na ovaj mejl u roku od 24 sata da biste izbegli hapšenje. Inspektor Vasiljev',
    },
    {
      name: 'an office letter (first batch)',
      text: 'Посебно тужилаштво за високотехнолошки криминал. Предмет: обавештење о покретању кривичног поступка. Поштовани, обавештавамо Вас да је против Вас поднета кривична пријава због дела из члана 185. Кривичног законика (искоришћавање малолетног лица за порнографију). Позивате се да у року од два дана доставите писано изјашњење на доле наведену адресу електронске поште. Уколико се не одазовете, биће расписана потерница. Заменик тужиоца Слободан Мрђа',
    },
    {
      name: 'broken grammar (first batch)',
      text: 'Zdravo, ja sam komesar od policija i pišem vam o vaša aktivnost na internet. Vi ste gledao video sa mala deca i slao gole slike maloletnice. Mi imamo sve dokazi na vaš kompjuter. Morate poslati vaše objašnjenje na email pre 48 sati, ako ne vaš dosije ide kod tužilac i na televizija i cela porodica će znati.',
    },
    {
      name: 'informal (first batch)',
      text: 'MUP Srbije, odeljenje za visokotehnološki kriminal. Osumnjičen si za polno uznemiravanje dece i vrbovanje maloletnika preko interneta. Pošalji svoju odbranu na mup.vtk@gmail.com za tri dana, inače upadamo u stan, a tvoje ime ide u registar pedofila. Nikom ne pričaj o ovome.',
    },
    {
      name: 'Republika Srpska (first batch)',
      text: 'Министарство унутрашњих послова Републике Српске. Поштовани/а, оптужени сте за поседовање дечије порнографије, педофилију и непристојно излагање. Пошаљите образложење на ову електронску адресу најкасније за 72 сата. У супротном, случај преузима Окружно јавно тужилаштво, а медији и ваша породица биће обавештени о вашим делима.',
    },
    {
      name: 'tax police (first batch)',
      wider: true,
      text: 'Poreska policija. Protiv vas je pokrenut postupak zbog utaje poreza i pranja novca. U roku od 3 dana dostavite izjašnjenje na ovaj mejl, u suprotnom predmet prosleđujemo tužilaštvu, a računi će vam biti blokirani.',
    },
    {
      name: 'witness with a link (first batch)',
      wider: true,
      text: 'Виши суд у Београду. Позвани сте као сведок у кривичном предмету. Преузмите позив на линку: http://e-poziv.example/sr. У случају недоласка бићете новчано кажњени или приведени.',
    },
    {
      name: 'settlement (first batch)',
      wider: true,
      text: 'Inspektor Lazić, Evropol. Tužilac pristaje na vansudsko poravnanje. Uplatite kauciju od 3.960 evra danas i predmet se zatvara. U suprotnom bićete uhapšeni.',
    },
    {
      name: 'last warning (first batch)',
      wider: true,
      text: 'ПОСЛЕДЊЕ УПОЗОРЕЊЕ. Нисте одговорили на наш позив. Ако нам се у року од 24 часа не јавите на имејл, полиција ће вас ухапсити. Европол',
    },
    {
      name: 'a French brigade (second batch)',
      text: 'ЦЕНТРАЛНА УПРАВА ПРАВОСУДНЕ ПОЛИЦИЈЕ – ЕВРОПОЛ\nНа пажњу примаоцу. Ја, Катрин Де Бол, главни комесар савезне полиције, изабрана на место директорке Европола, шаљем вам овај допис како бих вас известила о неколико отворених предмета који се тичу вас: дечја порнографија, педофилија, сајбер порно, егзибиционизам. Ваше голе фотографије и видео снимци које је снимио наш сајбер агент доказују ваше прекршаје. Имате 72 сата да нам имејлом изнесете своје разлоге. Ако то не учините, ваш досије шаљемо тужиоцу и бићете уписани као сексуални преступник.',
    },
    {
      name: 'two lines (second batch)',
      text: 'Vaš računar je korišćen za preuzimanje dečje pornografije. Odmah nam napišite šta se dogodilo, inače ćemo vas privesti u naredna 24 sata. MUP Srbije',
    },
    {
      name: 'a form to fill (second batch)',
      text: 'Министарство унутрашњих послова, Служба за борбу против високотехнолошког криминала. Приликом провере идентификовани сте као корисник платформе за размену фајлова са призорима сексуалног искоришћавања малолетника. У прилогу је образац који сте дужни да попуните и вратите на ову електронску адресу најкасније за три дана. Непоступање повлачи принудно довођење и притвор. Истражитељ С. Голубовић',
    },
    {
      name: 'threats first (second batch)',
      text: 'Vaša rodbina, vaš šef i sve novine uskoro će videti šta noću radite ispred ekrana. Ovo je poslednja prilika da izbegnete skandal. Kao rukovodilac odeljenja za zaštitu dece pri Evropolu imam u rukama sve vaše razgovore sa maloletnim devojčicama. Pismeno se opravdajte na donji mejl za 48 sati.',
    },
    {
      name: 'an inspector (second batch)',
      text: 'Поштовани грађанине, биро Интерпола у Београду. Надзором мреже уочено је да тражите и делите порнографске снимке са децом. То је тешко кривично дело. Пошаљите нам објашњење (само имејлом, не долазите лично) до сутра увече. Ако ћутите, следи хапшење и упис у регистар педофила. Инспектор Лазар Вук',
    },
    {
      name: 'machine words (second batch)',
      text: 'Poziv za svrhe sudske istrage. Ja sam generalni komesar policije i informišem vas da ste cilj više pravnih progona za posetu pornografskog sajta za maloletne. Za poverljivost mi šaljemo ovaj imejl vama. Učinite da vas čuju imejlom sa vašim opravdanjima kako bi se proverila za procenu sankcije, u strogom roku 72 sata. Sada ste upozoreni.',
    },
    {
      name: 'customs (second batch)',
      wider: true,
      text: 'Управа царина. На ваше име задржан је пакет са опојним дрогама. Против вас је покренут кривични поступак. Да бисте избегли хапшење, одмах се обратите инспектору Марковићу на овај имејл и уплатите јемство од 3.200 евра.',
    },
    {
      name: 'the court by a link (second batch)',
      wider: true,
      text: 'Obaveštenje: primili ste novi poziv Osnovnog suda u Nišu. Dokument pogledajte putem linka u nastavku u roku od 24 sata, inače će predmet biti rešen bez vas: http://e-poziv.example/n',
    },
    {
      name: 'a second letter (second batch)',
      wider: true,
      text: 'Господине, прочитали смо ваше објашњење и тужилац га није прихватио. Остаје вам један излаз: плаћање казне од 4.950 евра споразумним поравнањем, чиме се ваш досије заувек затвара. Имате времена до сутра. Ако одбијете, полицајци ће бити код вас кући. Комесар Дрнић, Европол',
    },
    {
      name: 'a false witness call (second batch)',
      wider: true,
      text: 'Istražno odeljenje. Pozvani ste kao svedok u predmetu finansijske prevare. Odgovorite na ovu poruku sa imenom, JMBG-om i slikom lične karte u roku od 48 sati. Nedolazak povlači prinudno dovođenje.',
    },
    {
      name: 'free word order (third batch)',
      text: 'Обраћа вам се Савезна канцеларија полиције заједно са Интерполом. Ваша кривична дела су забележена. Пре више од месец дана почели смо да пратимо ваш саобраћај и видели да ноћу листате албуме са голом дечицом. По закону вам прети пет година иза решетака и 75.000 евра. Још се можете бранити ако нам пошаљете писмо са својим разлозима на interpol.srbija@outlook.com. Рок истиче за 72 сата; потом предмет преузима тужилац.',
    },
    {
      name: 'very rude (third batch)',
      text: 'Uhvaćen si! Gledaš decu na internetu i misliš da te niko ne vidi. Sajber policija ima sve. Dva dana imaš da pišeš ovde i opravdaš se. Onda dolaze s lisicama, a žena će saznati iz vesti.',
    },
    {
      name: 'polite ministry (third batch)',
      text: 'Министарство правде. Поштовани/а, овим путем вас обавештавамо да је на основу дојаве европских партнера покренут поступак у вези са вашим учешћем у мрежи за ширење материјала који приказује сексуално насиље над децом. Ваше изјашњење очекујемо у електронском облику најкасније до краја трећег дана. Ако изостане, сматраће се признањем и следи тренутно задржавање. Допис је строго поверљив. Шеф кабинета Д. Радић',
    },
    {
      name: 'quoted articles (third batch)',
      text: 'POZIV br. SR-2231. Član 185 KZ: posedovanje pornografskog materijala sa licem mlađim od 18 godina. Član 185b: vrbovanje dece preko interneta. Vi ste lice na koje se odnose ove optužbe. Vaš odgovor se prima isključivo imejlom. 24 sata. Bez odgovora – hapšenje. Potpis: načelnik VTK',
    },
    {
      name: 'confession wanted (third batch)',
      text: 'Ја сам мајор Жива Перић из одељења за борбу против педофилије. Примили смо притужбе родитеља да њиховим ћеркама шаљете прљаве поруке. Ако све признате писмом мени још данас, замолићу тужиоца за блажу казну. Ако не, ваше име и слика биће на телевизији и имаће их сва удружења за заштиту деце.',
    },
    {
      name: 'calque (third batch)',
      text: 'Savezna policija Belgije. Pozivnica ubrzo nakon računarske zaplene sajber-infiltracije (dozvoljeno od 2009. u pitanjima pedopornografije). Vi ste predmet sudskih progona. Neka vas čuju mejlom, pišite vaša opravdanja da bi bila stavljena na ispitivanje i proveru. Strogi rok 72 sata. Posle toga izdaje se nalog za hapšenje protiv vas i bićete upisani kao seksualni delikvent.',
    },
    {
      name: 'fine for sites (third batch)',
      wider: true,
      text: 'Електронски прекршајни налог МУП-а: са вашег уређаја утврђена је посета забрањеним сајтовима. Да предмет не иде на суд, платите казну 350 евра paysafecard боновима у року од 12 сати и пошаљите кодове одговором на ову поруку.',
    },
    {
      name: 'money laundering (third batch)',
      wider: true,
      text: 'Tužilaštvo za organizovani kriminal. Vaš bankovni račun korišćen je za pranje novca. Osumnjičeni ste. Razgovor zadržite za sebe i do kraja dana pošaljite pisano izjašnjenje na ovaj mejl, inače vas zadržavamo.',
    },
    {
      name: 'bailiff with file (third batch)',
      wider: true,
      text: 'Обавештење о покретању поступка и налог за принудно довођење. Преузмите приложени позив и отворите га како бисте се упознали са оптужбама против вас. Полиција ће вас посетити ако не реагујете за 48 сати.',
    },
    {
      name: 'Interpol notice (third batch)',
      wider: true,
      text: 'INTERPOL: crvena poternica. Vaše ime je na spisku traženih lica zbog prevare. Da se nalog za hapšenje povuče, javite nam se imejlom za 24 sata i položite kauciju.',
    },
    {
      name: 'cover mail with list (fourth batch)',
      text: 'Добар дан. У наставку је ваш судски позив. Пажљиво прочитајте. Говори вам генерални секретар Интерпола. Оптужбе: поседовање дечје порнографије, педофилија, сексуално узнемиравање. Докази су код нас. За 48 сати писмено пошаљите своја оправдања да одредимо казну. Ако то не учините, предмет иде тужиоцу, а медији ће бити обавештени.',
    },
    {
      name: 'private and quick (fourth batch)',
      text: 'Ovde policija, odeljenje za računarski kriminal. Na vašem telefonu su zabranjene slike maloletnika. Imate 24 sata da odgovorite na ovaj mejl i objasnite, pre nego što vas uhapsimo.',
    },
    {
      name: 'secret proceedings (fourth batch)',
      text: 'Више јавно тужилаштво у Нишу. У току је истрага против вас због врбовања малолетника на интернету. Пошто је поступак тајан, преписка се води само електронском поштом. Дајте објашњење за три дана, иначе ће бити издат налог за хапшење. Тужилац М. Степановић',
    },
    {
      name: 'tax summons (fourth batch)',
      wider: true,
      text: 'Poreska uprava poziva vas zbog prikrivenih prihoda za 2023. Pošaljite objašnjenje i kopiju lične karte odgovorom na ovaj mejl za 24 sata, da predmet ne ode tužilaštvu i da ne budete uhapšeni.',
    },
    {
      name: 'fine to close (fourth batch)',
      wider: true,
      text: 'Да се кривични поступак против вас обустави, Европол предлаже да платите казну од 3.900 евра. Платите данас, иначе ће вас полиција ухапсити.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'СУДСКИ ПОЗИВ\nЈа, доле потписани генерал Миодраг Станић, директор Полиције и шеф бригаде за заштиту малолетника, контактирам Вас убрзо након рачунарске заплене сајбер инфилтрације како бих Вас обавестио да сте предмет више судских поступака: дечја порнографија, педофилија, егзибиционизам, сајбер порнографија. Молимо Вас да се изјасните путем мејла пишући своја оправдања у строгом року од 72 сата.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Policija. Našli smo ti na telefonu slike dece. Odgovori na mejl za 24h ili dolazimo da te uhapsimo. Inspektor Kovač',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'MUP – Odeljenje za visokotehnološki kriminal, br. 4471/26\nObaveštavate se da je protiv Vas podneta krivična prijava zbog krivičnog dela prikazivanje i posedovanje pornografskog materijala i iskorišćavanje maloletnog lica za pornografiju (čl. 185 KZ). Iz razloga tajnosti istrage saslušanje se vrši pismeno. Pozivate se da u roku od dva dana dostavite izjašnjenje na ovu adresu elektronske pošte. U protivnom, spisi će biti ustupljeni tužilaštvu radi određivanja pritvora.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Poštovani gospodine/gospođo, ja sam komesar Interpola Beograd. Imamo snimke na kojima se golišavi pokazujete pred maloletnicom. Naš sajber žandarm je sve zabeležio i to je dokaz vaših prekršaja. Pošaljite opravdanje mejlom za 48 sati. Ako rok istekne, izveštaj ide javnom tužiocu, bićete upisani u registar seksualnih prestupnika, a porodica i televizija videće šta radite ispred kompjutera. Sada ste upozoreni.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABELA KAZNI: dečja pornografija – 5 godina zatvora i 75.000 evra; pedofilija – 10 godina; egzibicionizam – 1 godina; navođenje maloletnika – 3 godine. Vaša dela su utvrđena na sajtovima za upoznavanje. Republičko tužilaštvo Vam daje tri dana da elektronski odgovorite na ovaj poziv. Neodgovaranje povlači hapšenje na kućnoj adresi.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministarstvo unutrašnjih poslova saopštava: Vaša IP adresa je otkrivena u međunarodnoj akciji protiv seksualnog zlostavljanja dece na internetu. Imate priliku da se istražitelju pismeno obratite na ovu adresu najkasnije za 24 časa. Ako se ne javite, izdaje se nalog za hapšenje i obaveštava se vaš poslodavac.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Poreska policija. Pod istragom ste zbog utaje poreza i pranja novca. Odgovorite na mejl u roku od 24 sata ako želite da izbegnete hapšenje i blokadu računa.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Osnovni sud u Nišu poziva Vas kao svedoka u krivičnom predmetu. Poziv možete videti klikom na dugme ispod. Ako se ne odazovete, bićete privedeni i novčano kažnjeni.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Poslednja opomena pred hapšenje. Niste reagovali na poziv Evropola. Predmet se može zatvoriti poravnanjem ako danas uplatite 3.870 evra. U suprotnom predmet ide sudiji i u novine.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kauciju od 2.200 evra morate uplatiti na račun advokata do 17 časova da ne biste završili u pritvoru. Ne pričajte ni sa kim, istraga je tajna. Zamenik tužioca',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Vlasniku ovog sandučeta. Nadzorom mreža za razmenu fajlova naše odeljenje za visokotehnološki kriminal utvrdilo je da ste gledali i čuvali seksualni sadržaj sa maloletnicima. Imate dva dana da date objašnjenje odgovorom na ovu poruku. U suprotnom predmet ide tužilaštvu i bićete uhapšeni kod kuće. Glavni inspektor Jović, MUP',
    },
    {
      name: 'an investigator and a camera',
      text: 'Zdravo, ja sam istražitelj Interpola. Skidao si se pred kamerom devojčicama od 13 godina i imamo sve razgovore. Javi mi se na mejl do sutra uveče, inače snimak ide tvojoj ženi, šefu i novinama.',
    },
    {
      name: 'a translated accusation',
      text: 'ОПТУЖБА ПРОТИВ ВАС. Након рачунарске заплене сајбер инфилтрацијом обавештавамо вас да сте предмет више поступака: дечија порнографија, педофилија, егзибиционизам, интернет порнографија. Доставите своја оправдања на горњу адресу ради провере и процене санкција. Строг рок 72 сата. После тога извештај се шаље тужиоцу ради налога за хапшење. Упозорени сте. Директор полиције',
    },
    {
      name: 'a device that is linked',
      text: 'Važno obaveštenje policije. Vaš uređaj je povezan sa seksualnim iskorišćavanjem dece. Zbog privatnosti saslušanje se obavlja mejlom. Ne zovite i ne dolazite u stanicu. Stupite u kontakt sa nadležnim službenikom za manje od 24 sata, inače po vas dolazi patrola.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Poreska policija otvorila je krivični predmet protiv vas zbog pranja novca i utaje poreza. Pošaljite izjavu mejlom u roku od 48 sati. Inače će vam računi biti blokirani, a spis predat tužiocu.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Poziv',
      text: 'Pozvani ste kao svedok u osnovni sud. Za pregled poziva pritisnite dugme ispod. Nedolazak se kažnjava novčano ili prinudnim dovođenjem.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Примили смо ваш одговор. Случај се може затворити без суђења ако у року од једног дана уплатите кауцију од 2.900 евра. Ако не платите, налог ће се извршити. Европол',
    },
    {
      name: 'an undercover agent',
      text: 'Poštovani građanine, naš prikriveni istražitelj predstavljao se kao devojčica od 12 godina, a vi ste od nje za novac tražili gole slike. To je krivično delo. Iznesite svoju verziju pismeno mejlom pre nego što prođu dva dana. Inače idete na sud i poslodavac će biti obavešten. Inspektor Babić',
    },
    {
      name: 'traced to an address',
      text: 'Обавештење Европола! Незаконита порнографија са децом праћена је до ваше ИП адресе. Прети вам 6 година затвора. Имате 36 сати да одговорите на ову поруку пуним именом и копијом пасоша. Не занемарујте ово.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Poslednja prilika pre prinudnih mera: policija ima spreman nalog za hapšenje na vaše ime zbog prevare i krađe identiteta. Ako želite da izbegnete zatvor, danas položite 1.200 evra i nalog će biti povučen.',
    },
    {
      name: 'machine translation, Cyrillic, of a stranger’s batch one',
      subject: 'ПОЗИВ КОЈИ СЕ ОДНОСИ НА ВАС',
      text: 'Ја, генерални директор националне жандармерије, обраћам вам се убрзо након рачунарске заплене сајбер инфилтрације (овлашћен посебно у области дечије порнографије, педофилије, егзибиционизма, сајбер порнографије) да вас обавестим да сте предмет више важећих судских поступака.\nПочинили сте прекршаје након што сте били на мети на интернету (сајт за огласе); голе видео снимке и фотографије које сте слали снимио је наш сајбер жандарм и они представљају доказ ваших прекршаја.\nЗбог поверљивости шаљемо вам овај мејл. Молимо вас да будете саслушани поштом тако што ћете написати своја оправдања како би била испитана и проверена у циљу процене санкција, у строгом року од 72 сата.\nНакон тог рока бићемо приморани да проследимо наш извештај тужиоцу ради издавања налога за ваше хапшење и бићете уписани у национални регистар сексуалних преступника. Сада сте упозорени.',
    },
    {
      name: 'blunt, Latin, of a stranger’s batch one',
      subject: 'predmet 771 hitno',
      text: 'MUP Srbije, visokotehnološki kriminal.\nSa vašeg računara skidani su snimci golih maloletnika. Imamo prepisku sa devojčicom od 12 godina i snimak kamere.\nOsumnjičeni ste. Imate 24 sata da odgovorite na ovaj mejl i objasnite. Ako ne, dolazimo po vas, a saznaće žena, komšije i firma.\nNe zovite stanicu, predmet je tajni.',
    },
    {
      name: 'bureaucrat, Latin, Bosnia, of a stranger’s batch one',
      subject: 'Poziv osumnjičenom, broj T20 0 KTPO 417/26',
      text: 'REPUBLIKA SRBIJA\nREPUBLIČKO JAVNO TUŽILAŠTVO\nPOSEBNO ODELJENJE ZA VISOKOTEHNOLOŠKI KRIMINAL\nObaveštavate se da je protiv Vas pokrenuta istraga zbog sledećih krivičnih dela:\nčlan 185 KZ, iskorišćavanje maloletnog lica za pornografiju: zatvor do osam godina\nčlan 185b KZ, iskorišćavanje računarske mreže za polna dela prema maloletnicima: do pet godina\nčlan 182 KZ, nedozvoljene polne radnje: do tri godine\nPismeno izjašnjenje dostavite isključivo elektronskim putem na ovu adresu u roku od tri dana. U slučaju nepostupanja predmet će biti ustupljen nadležnom tužiocu radi određivanja pritvora.\nNačelnik odeljenja',
    },
    {
      name: 'father figure, unnamed, of a stranger’s batch one',
      subject: 'Lično i poverljivo',
      text: 'Poštovani gospodine,\njavljam vam se kao direktor policije, ali i kao otac troje dece. Ono što je naš tim za internet našao na vašem računaru, slike male dece bez odeće, ne može ostati bez kazne. Protiv vas se vodi postupak za seksualne zločine nad decom.\nDajem vam 48 sati da mi na ovaj mejl iskreno napišete svoju odbranu. Ako ćutite, spise predajem tužilaštvu, sledi hapšenje i sve televizije će objaviti vaše ime i sliku.\nNemojte nikome pričati o ovome.',
    },
    {
      name: 'tax, of a stranger’s batch one',
      wider: true,
      subject: 'Poreska policija',
      text: 'Poreska policija je protiv vas podnela krivičnu prijavu zbog utaje poreza i pranja novca. Da biste izbegli pritvor, uplatite kauciju od 2.850 evra u roku od 48 sati i pošaljite potvrdu i sliku lične karte kao odgovor na ovaj mejl.',
    },
    {
      name: 'link, of a stranger’s batch one',
      wider: true,
      subject: 'Судски позив',
      text: 'Основни суд у Новом Саду. Позвани сте као сведок у кривичном поступку. Да бисте видели позив, кликните на линк и преузмите документ. Ако у року од 24 сата не отворите документ, биће издата наредба за принудно довођење.',
    },
    {
      name: 'odd words, Latin, of a stranger’s batch two',
      subject: 'Službeni dopis',
      text: 'Iz odseka za maloletničku delinkvenciju\nVlasniku ovog sandučeta\nTokom praćenja na mreži utvrdili smo da ste radili gadosti pred ekranom gledajući malu decu i da kod sebe držite takve filmove.\nU roku od dva dana pošaljite na isto sanduče napismeno šta imate da kažete. U suprotnom papiri idu gospodinu tužiocu, odmah vas privodimo, ime ide na spisak izopačenih, a slika u novine.',
    },
    {
      name: 'colloquial, Cyrillic, of a stranger’s batch two',
      subject: 'полицијска управа',
      text: 'Поштовани, код нас стоји пријава на ваше име: порнићи са децом и прљаве поруке малолетници. Ако до сутра у 12 не пошаљете мејл шта имате да кажете, судија потписује папир и стављамо вам лисице. После брука за цео крај и на послу. Нека остане међу нама.',
    },
    {
      name: 'Interpol, Latin, of a stranger’s batch two',
      subject: 'INTERPOL crvena poternica',
      text: 'Međunarodna organizacija kriminalističke policije, Lion\nPoštovani/a, posle nadzora vaše aktivnosti u sobama za ćaskanje utvrđena je vaša umešanost u:\nzavođenje maloletnice preko mreže ........ 3 godine robije\ngledanje porno klipova sa maloletnicima ........ 5 godina i 75.000 evra\nrazgolićavanje pred kamerom ........ 1 godina\nOčekujemo vašu odbranu u pisanom obliku na elektronsku poštu komesara u okviru 72 sata, nakon čega ćete biti traženi u svim državama članicama.',
    },
    {
      name: 'polite, Cyrillic, of a stranger’s batch two',
      subject: 'Обавештење које се тиче вас',
      text: 'Добар дан, ја сам начелник задужен за заштиту деце. Са жаљењем вас извештавам да је ваш рачунар коришћен за преглед сексуалног садржаја са децом и да је против вас заведена пријава. Будите љубазни да пошаљете свој исказ електронском поштом у размаку од 48 часова како бисмо одмерили одговарајућу казну. Ако ништа не примимо, преузеће вас тужилаштво и бићете спроведени у најближу станицу.',
    },
    {
      name: 'bail, of a stranger’s batch two',
      wider: true,
      subject: 'Kaucija',
      text: 'Nakon rešenja o vašem pritvoru možete izbeći zatvor uplatom kaucije od 2.750 evra preko Western Uniona za 24 sata. Sliku priznanice pošaljite istražnom sudiji na ovaj mejl i predmet se zatvara.',
    },
    {
      name: 'last warning, of a stranger’s batch two',
      wider: true,
      subject: 'Poslednja opomena pred izvršenje',
      text: 'Nismo primili odgovor na prethodni poziv. Ovo je poslednja opomena policije: ako do ponoći ne odgovorite na mejl, nalog će sutra ujutru biti izvršen u vašoj kući.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Poslednja mogućnost',
      text: 'Primili smo vašu odbranu. Sudija pristaje na poravnanje od 3.900 evra. Uplatite iznos do 17 časova i pošaljite nam potvrdu; predmet će biti zatvoren i niko ništa neće saznati.',
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
    {
      name: 'advokat (first batch)',
      from: 'kancelarija@advokat.example',
      text: 'Poštovani gospodine Petroviću, pozvani ste kao svedok 7. maja u 10.30 časova, Osnovni sud u Novom Sadu, sudnica 14, Sutjeska 3. Ponesite ličnu kartu. Adv. Ilić, 021 000 000',
    },
    {
      name: 'упозорење (first batch)',
      from: 'vesti@portal.example',
      text: 'МУП упозорава грађане на лажне имејлове у којима се преваранти представљају као Европол, оптужују примаоца за дечју порнографију и траже одговор у року од 72 сата. Не одговарајте и не уплаћујте новац.',
    },
    {
      name: 'unuka (first batch)',
      from: 'mila@mail.example',
      text: 'Deko, ne brini, ovaj mejl od policije je prevara. Ništa nisi uradio. Nemoj da odgovaraš i ništa ne plaćaj, dolazim sutra.',
    },
    {
      name: 'dug (first batch)',
      from: 'naplata@komunalno.example',
      text: 'Poštovani, niste izmirili račun u iznosu od 4.350 dinara. Molimo vas da dug platite u roku od 8 dana, u suprotnom ćemo pokrenuti izvršni postupak. Telefon 011 000 000.',
    },
    {
      name: 'škola (first batch)',
      from: 'skola@os.example',
      text: 'Драги родитељи, у четвртак 10. априла у 18 часова у свечаној сали инспектор за високотехнолошки криминал говориће о безбедности деце на интернету и педофилији. Добро дошли.',
    },
    {
      name: 'судски позив (second batch)',
      from: 'pisarnica@sud-office.example',
      text: 'Основни суд у Нишу. Позив окривљеном. Позивате се на главни претрес 18. јуна 2026. у 9.30 часова, судница 3, Војводе Путника бб, као окривљени због кривичног дела из чл. 208. КЗ. Ако се не одазовете, бићете принудно доведени. Тел. 018 000 000.',
    },
    {
      name: 'kadrovska (second batch)',
      from: 'kadrovska@fabrika.example',
      text: 'Poštovani g. Petroviću, pozivamo Vas da u roku od 3 dana dostavite pisano izjašnjenje o odsustvu sa rada 4. i 5. marta. Izjašnjenje pošaljite na ovu adresu. U suprotnom će Vam biti izrečena opomena.',
    },
    {
      name: 'naplata (second batch)',
      from: 'kancelarija@naplata.example',
      text: 'Poslednja opomena. Po ugovoru 5521 dugujete 31.840 dinara. Uplatite na navedeni račun u roku od 7 dana. U protivnom ćemo protiv Vas podneti tužbu i predlog za izvršenje. Tel. 011 000 0000',
    },
    {
      name: 'адвокатица (second batch)',
      from: 'kancelarija@advokatica.example',
      text: 'Поштована госпођо, против Вас се води истрага због прања новца. Као Ваш бранилац саветујем да без мене не дајете исказ. Саслушање је 12. марта у 14.00 у ПУ за град Београд, Булевар деспота Стефана 107. Позовите ме на 063 000 000.',
    },
    {
      name: 'novine (second batch)',
      from: 'redakcija@novine.example',
      text: 'Penzioner iz Čačka dobio je pismo „Evropola“ u kojem je stajalo da je gledao dečju pornografiju i da za 72 sata mora da plati kaznu. „Uplašio sam se da će me uhapsiti“, priča on. Iz MUP-a podsećaju da se kazne ne izriču mejlom.',
    },
    {
      name: 'policijska stanica (third batch)',
      from: 'ps@ps-office.example',
      text: 'Poštovani g. Kolaru, u vezi sa Vašom prijavom br. 3312 pozivamo Vas u PS Palilula, Gradska ulica 3, soba 12, dana 7. maja u 13.30 časova radi obavljanja razgovora. Ponesite ličnu kartu. Službenik Mitić, tel. 011 000 0000.',
    },
    {
      name: 'удружење (third batch)',
      from: 'vesti@za-decu.example',
      text: 'Национални контакт центар примио је у априлу 214 пријава снимака сексуалног злостављања деце. Све смо проследили полицији. Ако наиђете на такав садржај, пријавите га на нашој страници. За одјаву са билтена кликните овде.',
    },
    {
      name: 'osiguranje (third batch)',
      from: 'stete@osiguranje.example',
      text: 'Poštovana gđo Ilić, za štetu 88121 potrebno nam je pisano izjašnjenje o okolnostima nezgode i kopija policijskog zapisnika. Pošaljite ih na ovu adresu u roku od 3 radna dana, inače će postupak biti obustavljen.',
    },
    {
      name: 'пријатељ пита (third batch)',
      from: 'mitar@mail.example',
      quotes: true,
      text: 'Види шта сам данас добио: „Оптужени сте за педофилију, одговорите за 72 сата имејлом, Европол“. Је ли ово стварно? Да одговорим или да одем у станицу?',
    },
    {
      name: 'parohija (third batch)',
      from: 'kancelarija@parohija.example',
      text: 'Dragi vernici, u nedelju posle liturgije u 10.30 advokat će govoriti o tome kako starije varaju telefonom i pismima tobože od policije. Nikome ne dajte novac! Hram Svete Nedelje, Cvetna ulica 4.',
    },
    {
      name: 'opština (fourth batch)',
      from: 'opstina@uprava.example',
      text: 'Poštovani g. Janiću, 9. juna u 10.00 časova u sobi 2 gradske uprave razmatraće se vaša pritužba. Prisustvo nije obavezno. Informacije: tel. 018 000 000.',
    },
    {
      name: 'банка (fourth batch)',
      from: 'info@banka.example',
      text: 'Поштовани клијенти, преваранти се представљају као полицајци и тужиоци и траже новац. Банка вас никада неће питати за лозинку. У случају сумње позовите 0800 000.',
    },
    {
      name: 'koleginica (fourth batch)',
      from: 'kolega@kancelarija.example',
      text: 'Koleginice, moj branjenik je optužen po čl. 185 KZ. Tužilac traži kaznu zatvora. Molim pošaljite mi do petka nalaz veštaka mejlom.',
    },
    {
      name: 'poziv (ordinary batch)',
      from: 'info@konf.example',
      text: 'Niste odgovorili na naš poziv na seminar 12. maja. Vaše učešće nam je važno. Popunite obrazac i vratite ga mejlom u roku od 3 dana. Ministarstvo prosvete predstavljaće rukovodilac odeljenja za zaštitu dece.',
    },
    {
      name: 'курир (ordinary batch)',
      from: 'paketi@kurir.example',
      text: 'Ваш пакет је задржан на царини. За отпуштање платите таксу 1.200 динара и пошаљите копију личне карте у року од 24 сата, иначе ће пакет бити враћен.',
    },
    {
      name: 'stanodavac (ordinary batch)',
      from: 'stan@mail.example',
      text: 'Poslednja opomena: ako ne platite kiriju do petka, obratiću se advokatu i sudu. Pišite mi na ovaj mejl ili pozovite.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'sud@sud-novisad.example',
      text: 'Pozivate se da kao svedok pristupite u Osnovni sud u Novom Sadu, Sutjeska 3, sudnica 14, dana 14.03.2026. u 9.30 časova. Poneti ličnu kartu. Ukoliko ne dođete, a izostanak ne opravdate, možete biti privedeni ili kažnjeni. Tel. 021 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'ilic@advokatilic.example',
      text: 'Poštovani gospodine Petroviću, tužilaštvo je podiglo optužni predlog protiv Vas zbog nedozvoljenih polnih radnji. Kao Vaš branilac predlažem da ne dajete izjavu policiji pre nego što se vidimo. Svratite u kancelariju u utorak u 18 časova. Advokat Zoran Ilić',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'naplata@infostan-primer.example',
      text: 'Opomena pred utuženje: Vaš dug iznosi 12.450 dinara. Ukoliko ga ne izmirite u roku od 8 dana, predmet ustupamo javnom izvršitelju. Za reprogram pozovite 011 123 456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'milica@gmail.com',
      text: 'Ćao, deda je dobio mejl kao od Evropola da je gledao dečju pornografiju i da mora da odgovori za 72 sata. Sav se trese. To je valjda prevara? Da zovemo policiju?',
    },
    {
      name: 'from stanica, third batch',
      from: 'stanica@policija.example',
      text: 'Poštovani, u vezi sa krađom vašeg bicikla pozivamo vas na razgovor kao oštećenog u sredu 12. marta u 10 časova u policijsku stanicu, Glavna 5, soba 12. Ponesite ličnu kartu. Ako ne možete, pozovite 011 123 4567.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@porodica.example',
      text: 'Ćao, tata je dobio mejl kao od policije da je optužen za dečju pornografiju i mora da odgovori za 72 sata. Skroz je slomljen. To je prevara, zar ne? Nismo odgovorili.',
    },
    {
      name: 'from naplata, third batch',
      from: 'naplata@firma.example',
      text: 'Račun 221 na iznos 18.000 dinara još nije plaćen. Ne primimo li uplatu u roku od 10 dana, pokrećemo izvršenje. Za pitanja pozovite 011 123 4567.',
    },
    {
      name: 'from advokat, fourth batch',
      from: 'advokat@kancelarija.example',
      text: 'Poštovani, tužilaštvo je podiglo optužnicu protiv vas zbog telesne povrede. Pretres je 4. maja u 9.30 u Osnovnom sudu u Nišu, sudnica 3. Moramo ranije da se vidimo; primedbe mi pošaljite mejlom do petka. Srdačno, M. Kos, advokat',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Svim zaposlenima: kruže lažni mejlovi u ime policije o dečjoj pornografiji. Ne odgovarajte, ne klikćite i prosledite poruku IT-u. Policija nikada ne piše ovako.',
    },
    {
      name: 'real summons, of a stranger’s batch one',
      from: 'prijem@bg.vi.sud.rs',
      subject: 'Позив за сведока',
      text: 'Виши суд у Београду позива Вас да као сведок приступите на главни претрес у предмету К 331/26, дана 19.01.2027. године у 09,30 часова, судница бр. 12, Савска 17а. Понети личну карту. Тел. 011/3601-280.',
    },
    {
      name: 'lawyer, of a stranger’s batch one',
      from: 'adv.jovic@jovicadvokati.rs',
      subject: 'Vaš predmet',
      text: 'Poštovani gospodine Petroviću, pregledao sam spise. Na teret Vam se stavlja prevara i falsifikovanje, a tužilac Vas poziva na saslušanje u petak u 11 časova. Kao Vaš branilac savetujem da bez mene ne dajete izjavu. Dođite sutra u kancelariju da pripremimo odbranu. Advokat Jović',
    },
    {
      name: 'police warning, of a stranger’s batch one',
      from: 'mediji@mup.gov.rs',
      subject: 'Upozorenje na lažne mejlove',
      text: 'MUP upozorava građane na lažne mejlove koji se šalju u ime policije i Evropola. U njima se primalac optužuje za dečju pornografiju i traži se odgovor u roku od 72 sata. Reč je o prevari. Policija građane ne poziva mejlom. Ne odgovarajte, ne uplaćujte novac, obrišite poruku i prijavite je.',
    },
    {
      name: 'grandson, of a stranger’s batch one',
      from: 'nikola.s@gmail.com',
      subject: 'dedi stigao mejl',
      text: "Tetka, dedi je stigao mejl da je optužen za neke strašne stvari sa decom i da mora da odgovori za 48 sati ili će ga uhapsiti. Deda ne spava. Je l' to stvarno od policije ili je prevara? Ja sam mu rekao da ništa ne odgovara.",
    },
    {
      name: 'HR, of a stranger’s batch two',
      from: 'hr@morava-tekstil.rs',
      subject: 'Interna provera',
      text: 'Poštovani kolega, kadrovska služba je primila pritužbu na Vaše ponašanje. Pokrenuta je interna provera i molimo Vas da pisano izjašnjenje dostavite mejlom u roku od tri radna dana. Stvar je poverljiva. Možete dovesti predstavnika sindikata.',
    },
    {
      name: 'school, of a stranger’s batch two',
      from: 'skola@os-vuk.edu.rs',
      subject: 'Безбедност деце на интернету',
      text: 'Драги родитељи, у четвртак у 18 часова у свечаној сали полицајац за високотехнолошки криминал говори о опасностима на мрежи: врбовање, порнографија, сексуална уцена, насиље. Улаз је слободан.',
    },
    {
      name: 'collector, of a stranger’s batch two',
      from: 'info@naplata-plus.rs',
      subject: 'Dugovanje',
      text: 'Poštovani, Vaše dospelo dugovanje iznosi 12.480 dinara. Molimo da ga izmirite u roku od 72 sata, u suprotnom će poverilac podneti predlog za izvršenje javnom izvršitelju. Za otplatu na rate pozovite 011 333 22 11.',
    },
    {
      name: 'portal, of a stranger’s batch two',
      from: 'no-reply@portal.sud.rs',
      subject: 'Novo obaveštenje',
      text: 'U predmetu P 3391/2026 zakazano je ročište za 18.02.2027. u 09.30 časova, sudnica 4. Poziv možete videti nakon prijave na portal. Poruka je automatska, ne odgovarajte na nju.',
    },
    {
      name: 'uncle, of a stranger’s batch two',
      from: 'pera.i55@gmail.com',
      subject: 'vidi šta mi je stiglo',
      quotes: true,
      text: 'Sestriću, danas mi stiglo ovo i ništa ne razumem: "predmet ste sudskog gonjenja zbog dečije pornografije, imate 72 sata da odgovorite, u suprotnom nalog za hapšenje". Ja samo vesti čitam. Da nije stvarno policija? Zovi me.',
    },
    {
      name: 'lawyer to colleague, of a stranger’s batch two',
      from: 'kancelarija@simic-adv.rs',
      subject: 'Predmet Vašeg branjenika',
      text: 'Kolega, povodom optužbe protiv Vašeg branjenika za nedozvoljene polne radnje: tužilac je predmet ustupio sudu, rok za odgovor je tri dana. Pošaljite mi mejlom svoj nacrt. Advokat Simić',
    },
  ],
}
