import type { LetterFile } from '../letter-file.ts'

const classic = `TEISMO ŠAUKIMAS
Aš, žemiau pasirašęs Vytenis Kalnagiris, policijos generalinis komisaras ir nepilnamečių apsaugos brigados vadovas, susisiekiu su jumis netrukus po kibernetinės infiltracijos kompiuterio konfiskavimo, kad praneščiau, jog prieš jus pradėta keletas teisminių procesų:
- vaikų pornografija
- pedofilija
- ekshibicionizmas
- kibernetinė pornografija
Jūs tapote taikiniu internete (skelbimų svetainė), o vaizdo įrašus užfiksavo mūsų kibernetinis policininkas ir jie yra įrodymai dėl jūsų nusikaltimų. Dėl konfidencialumo siunčiame jums šį elektroninį laišką. Prašome atsakyti el. paštu ir atsiųsti savo pasiaiškinimus, kad jie būtų ištirti ir patikrinti siekiant įvertinti sankcijas, per griežtą 72 valandų terminą. Pasibaigus šiam terminui būsime priversti perduoti ataskaitą prokurorui dėl arešto orderio, o jūs būsite įtrauktas į seksualinių nusikaltėlių registrą. Jūsų byla bus perduota žiniasklaidai ir jūsų šeima sužinos, ką darote prie kompiuterio. Dabar esate įspėtas.`

export const letters: LetterFile = {
  language: 'lt',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Lietuvos kriminalinės policijos biuras, kibernetinių nusikaltimų tyrimo valdyba. Gerbiamasis, tyrimo metu nustatyta, kad jūsų kompiuteryje rasta draudžiama medžiaga su vaikais. Prieš jus pradėtas ikiteisminis tyrimas. Turite 48 valandas atsakyti į šį laišką ir pateikti rašytinį paaiškinimą. Priešingu atveju būsite sulaikytas namuose, o jūsų darbdavys bus informuotas. Vyresnysis tyrėjas Jurgis Balandėnas',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Generalinė prokuratūra. Pagal jūsų atsakymą turite du variantus: teismas ir kalėjimas arba taikus susitarimas. Kad byla prieš jus būtų nutraukta, turite sumokėti baudą 6 480 eurų banko pavedimu per 24 valandas. Nepasakokite apie tai niekam.',
    },
    {
      name: 'another translation',
      text: 'VALSTYBĖS POLICIJA - EUROPOLAS. Siunčiame jums šį šaukimą po jūsų kompiuterio konfiskavimo. Kaltinimai: vaikų pornografija, pedofilija, ekshibicionizmas, seksualinis išnaudojimas. Užfiksavome nuogas nuotraukas, kurias siuntėte nepilnametei. Atsiųskite savo gynybos kalbą šiuo adresu per 48 valandas. Jei neatsakysite, dokumentai bus perduoti generaliniam prokurorui ir policija jus sulaikys.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'PASKUTINIS ĮSPĖJIMAS. Jūs neatsakėte į mūsų šaukimą. Jei per 24 valandas su mumis nesusisieksite, policija jus suims, o jūsų duomenys bus paskelbti spaudoje. Europolas',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Valstybinė mokesčių inspekcija ir mokesčių policija. Jūs įtariamas pinigų plovimu ir mokesčių slėpimu. Esate kviečiamas į apklausą. Atsiųskite paaiškinimą el. paštu per tris dienas, kitaip prokuroras prašys jus suimti.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Apylinkės teismas: liudytojo šaukimas. Jūs šaukiamas liudytoju baudžiamojoje byloje. Spustelėkite nuorodą, kad atsisiųstumėte šaukimą. Už neatvykimą skiriama bauda ir atvesdinimas.',
    },
    {
      name: 'machine translation',
      subject: 'ŠAUKIMAS',
      text: 'TEISMO ŠAUKIMAS. Aš, žemiau pasirašęs, Renatas Požėla, policijos generalinis komisaras, kartu su Europolu ir nepilnamečių apsaugos brigada, kreipiuosi į jus netrukus po kibernetinės infiltracijos kompiuterio konfiskavimo, kad informuočiau, jog prieš jus pradėti keli teisminiai procesai: VAIKŲ PORNOGRAFIJA, PEDOFILIJA, EKSHIBICIONIZMAS, KIBERNETINĖ PORNOGRAFIJA, PREKYBA SEKSU. Jūs padarėte nusikaltimus po to, kai buvote nusitaikytas internete (skelbimų svetainė). Nepilnamečių nuogas nuotraukas įrašė mūsų kibernetinė policija ir jos yra jūsų nusikaltimų įrodymas. Prašome būti išklausytam el. paštu, parašant savo pasiteisinimus, kad jie būtų išnagrinėti ir patikrinti, siekiant įvertinti sankcijas, per griežtą 72 valandų terminą. Praėjus šiam terminui, būsime priversti perduoti savo ataskaitą prokurorui, kad būtų išduotas arešto orderis jums, ir jus įrašys į seksualinių nusikaltėlių registrą.',
    },
    {
      name: 'short',
      text: 'Policija praneša: jūs žiūrėjote vaikų pornografiją. Atsakykite į šį laišką per parą, kitaip būsite suimtas. Komisaras Petraitis',
    },
    {
      name: 'bureaucratic',
      text: 'Lietuvos kriminalinės policijos biuras, Kibernetinių nusikaltimų tyrimo valdyba. Ikiteisminis tyrimas Nr. 01-1-11223-26. Jūs įtariamas pagal BK 309 str. disponavimu pornografinio turinio dalykais, kuriuose vaizduojami vaikai. Dėl konfidencialumo apklausa vykdoma raštu. Savo paaiškinimą privalote pateikti mūsų el. pašto adresu ne vėliau kaip per 48 valandas nuo šio rašto gavimo. Negavus paaiškinimo, medžiaga bus perduota Generalinei prokuratūrai ir jums bus skirtas suėmimas.',
    },
    {
      name: 'informal',
      text: 'Labas, tu esi kaltinamas vaikų tvirkinimu internete. Turime vaizdo įrašus ir pokalbius kaip įrodymą. Turi tris dienas atsiųsti mums savo pasiaiškinimą el. laišku. Jei neatsakysi, sužinos tavo šeima, darbdavys ir žiniasklaida. Interpolas Vilnius',
    },
    {
      name: 'broken grammar',
      text: 'Gerbiamas pone/ponia, jūs esat iškviestas teismas dėl pornografija vaikai ir pedofilas. kiber žandaras įrašė video iš jūsų. atsakyti el pašto 24 valandos laike kitaip arešto orderis ir visi jūsų giminės matys ką jūs darote priešais kompiuteris. dabar jūs įspėtas',
    },
    {
      name: 'fine',
      text: 'EUROPOLAS. Jums pareikšti kaltinimai dėl nepilnamečio asmens seksualinio išnaudojimo. Norėdami išvengti teismo ir kalėjimo, galite sumokėti 4 870 eurų baudą. Apie savo sprendimą praneškite el. paštu per 48 valandas. Priešingu atveju jūsų pavardė bus paviešinta per televiziją ir spaudoje.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Finansinių nusikaltimų tyrimo tarnyba (FNTT). Jūs įtariamas mokesčių vengimu ir pinigų plovimu. Kviečiame jus į apklausą. Per 48 valandas atsiųskite paaiškinimą ir paso kopiją šiuo el. paštu, kitaip būsite sulaikytas, o sąskaitos areštuotos.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Vilniaus miesto apylinkės teismas. Esate šaukiamas į teismą kaip liudytojas. Norėdami atidaryti šaukimą, spustelėkite žemiau esančią nuorodą. Už neatvykimą gali būti skirta bauda arba atvesdinimas.',
    },
    {
      name: 'open',
      wider: true,
      text: 'Jums išsiųstas teismo šaukimas. Atsisiųskite dokumentą čia ir patvirtinkite gavimą per 24 valandas. To nepadarius, bus priimtas sprendimas už akių.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'PASKUTINIS ĮSPĖJIMAS. Negavome atsakymo į Europolo šaukimą. Užstatas 3450 eurų turi būti sumokėtas šiandien banko pavedimu, kitaip rytoj būsite areštuotas. Tyrėjas Kazlauskas, policija',
    },
    {
      name: 'machine translation',
      subject: 'Teisinė priežiūra',
      text: "Tam, kurį tai liečia. Pono Jeano Philippe'o Lecouffe'o, Europolo direktoriaus pavaduotojo, prašymu kreipiamės į jus po elektroninės infiltracijos kratos, kad praneštume, jog prieš jus vyksta keli teismo procesai: nepilnamečių pornografija, pedofilija, ekshibicionizmas ir internetinė pornografija. Mūsų kibernetiniai policininkai nufilmavo šiuos veiksmus ir tai yra įrodymas. Prašome leistis išklausomam elektroniniu būdu, surašant savo gynybinę kalbą, kad ją būtų galima patikrinti, per dvi paras. Laikui pasibaigus, būsime priversti savo pranešimą atiduoti poniai prokurorei, kuri išduos sulaikymo leidimą, ir artimiausia policija jus išsiveš. Jūsų bylą gaus ir televizija bei vaikų apsaugos draugijos.",
    },
    {
      name: 'blunt',
      text: 'Praėjusį mėnesį 14 kartų žiūrėjai vaikų porno. Viską turime vaizdo įraše. Turi 36 valandas parašyti atgal ir pasiaiškinti, kitaip būsime prie tavo durų. Kibernetinė policija',
    },
    {
      name: 'formal',
      text: 'Didžiai gerbiamas adresate. Nacionalinė policija turi sunkią pareigą pranešti, kad jūsų vardas minimas byloje dėl dorovės nusikaltimų prieš vaikus internete. Savo nuomonę prašome atsiųsti policijos komisarui Fredrikui Vanagui šiuo el. pašto adresu iki ketvirtadienio. Jei to nebus, byla bus perduota teismui, o šeima ir kaimynai bus informuoti.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOLAS VILNIUS – BYLA 77/PED/LT. Kaltinamasis: šios el. pašto paskyros savininkas. Kaltinimas: vaikų pornografijos filmų laikymas, apsinuoginimas prieš internetinę kamerą. Bausmė: 6 metai kalėjimo ir 75 000 eurų bauda. Galite bylą uždaryti sumokėję 4 985 eurus pavedimu. Rašykite mums dėl nurodymų. Terminas 48 valandos. Rekomenduojame diskretiškumą.',
    },
    {
      name: 'prosecutor',
      text: 'GENERALINĖ PROKURATŪRA. Esi įtariamasis: nepilnamečių seksualinis išnaudojimas internetu. Prokuroras reikalauja tavo rašytinio atsakymo el. paštu per tris paras. Jei atsakymo nebus, bus priimta suėmimo nutartis ir LRT sužinos apie bylą.',
    },
    {
      name: 'justice ministry',
      text: 'TEISINGUMO MINISTERIJA – Jaunimo apsaugos skyrius. Rašome jums, nes šiandien pradėta baudžiamoji byla dėl jūsų paieškų, kuriose ieškojote seksualinės medžiagos su vaikais. Turite atsiųsti mums savo motyvuotą gynybą kaip atsakymą į šią žinutę kuo greičiau, vėliausiai po 72 valandų. Kitu atveju jus įrašys į seksualinių nusikaltėlių registrą, o arešto orderis įsigalios visoje ES.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Antstolė Liepienė. Jums iškelta byla. Norėdami pamatyti bylos priedus, spauskite žemiau esančią nuorodą ir prisijunkite. Jei iki rytojaus nereaguosite, antstolė atvyks kartu su policija.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'MUITINĖS POLICIJA. Jūsų vardu gautoje siuntoje buvo narkotikų. Esate tiriamas ir privalote nedelsdami pasiaiškinti el. paštu. Teismo išvengsite, jei iki vakaro sumokėsite 690 eurų bylos mokestį.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Dėl jūsų baudžiamosios bylos Europole. Sutikote su taikos sutartimi, bet pinigai negauti. Perveskite 1 840 eurų į sąskaitą iki 16 val., kitaip arešto orderis bus įvykdytas. Specialistas M. Dalas, prokuratūra',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Gerbiamas gyventojau, Šiaulių apylinkės teismas paskyrė jus liudytoju baudžiamojoje byloje. Jūsų liudytojo šaukimas parengtas: atidarykite jį mygtuku. Už neatvykimą skiriama bauda.',
    },
    {
      name: 'VSD',
      subject: 'SKUBU',
      text: 'Valstybės saugumo departamentas ir Europolo EC3. Tikrinant jūsų interneto ryšio srautą nustatyta prieiga prie puslapių, kuriuose pornografiniame turinyje dalyvauja nepilnamečiai. Todėl esate užregistruotas kaip įtariamasis. Prieš bylai pasiekiant prokurorą, jums siūloma pasiaiškinti el. paštu. Terminas – 72 valandos nuo laiško datos. Nepasinaudojus pasiūlymu, vietos policija jus sulaikys, o žiniasklaida gaus jūsų pavardę.',
    },
    {
      name: 'chatty',
      text: 'Labas. Esu tyrėjas Laurynas Bomas iš Kriminalinės policijos. Turiu aplanką apie tave: mažų mergaičių nuotraukos, pokalbiai, viskas. Pirma noriu išgirsti tavo pusę. Parašyk man čia per dvi dienas. Jei ne, eisiu pas prokurorą ir tavo žmona sužinos.',
    },
    {
      name: 'list',
      text: 'ĮSAKYMAS NR. 331. Kaltinimai: 1) vaikų pornografija 2) pedofilija 3) ekshibicionizmas 4) kiberpornografija. Įtariamasis privalo nedelsdamas pateikti savo paaiškinimus mūsų el. paštu policija.lt@gmail.com. Tylėjimas bus laikomas prisipažinimu ir lems suėmimą.',
    },
    {
      name: 'interior',
      text: 'Gerbiamas pilieti! Vidaus reikalų ministerijos policijos departamentas pradėjo persekiojimą, nes seksualiai susirašinėjote su mergaitėmis iki 16 metų. Būsite apklaustas el. paštu. Parašykite, kodėl tai darėte, kad galėtume skirti bausmę. Po trijų parų atvažiuosime jūsų paimti, o vaiko teisių kontrolierė ir LNK bus informuoti.',
    },
    {
      name: 'amicable',
      text: 'Policijos departamentas, byla: vaikų seksualinis išnaudojimas internete. Pripažinti kaltu. Pasirinkite: 1) kalėjimas ir viešumas arba 2) 7 850 eurų bauda, kuri panaikina bylą. Parašykite 1 arba 2 atsakydami į šį laišką vėliausiai šįvakar.',
    },
    {
      name: 'awkward',
      text: 'Europolas direktorė Catherine De Bolle pranešti tavo el paštas buvo vaikų pornografija ir pedofilija puslapis. tu turi duoti pasiteisinimas mūsų el paštas 48 valandas. jei ne tai prokuroras daro tau areštas orderis ir visi televizija žinos.',
    },
    {
      name: 'link',
      wider: true,
      text: 'Teismo pranešimas: jums pareikštas ieškinys. Bylą žiūrėkite čia: teismas-lt.example/byla. Neatsakius per 48 valandas bus priimtas sprendimas.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Policija: turite nesumokėtą baudą ir dabar esate šaukiamas į teismą. Sumokėkite 145 eurus per nuorodą šiandien, kad išvengtumėte sulaikymo.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: 'INTERPOLAS. Jūsų pavardė rasta tarptautinėje pinigų plovimo byloje. Per tris dienas turite atsiųsti rašytinį paaiškinimą ir paso kopiją šiuo el. paštu. Kitaip išduosime Red Notice ir prašysime Lietuvos policijos jus sulaikyti.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Jūsų brolis suimtas Klaipėdoje. Paleidimą už 3 500 eurų užstatą reikia šiandien diskretiškai sutvarkyti pavedimu. Neskambinkite, atsakykite į šį laišką. Prokuroras Holstas',
    },
    {
      name: 'last',
      wider: true,
      text: 'Trečias ir paskutinis laiškas iš Europolo. Kadangi nei atsakėte, nei sumokėjote, arešto orderis išsiųstas jūsų vietos policijai. Turite laiko iki vidurnakčio sumokėti 9 800 eurų.',
    },
    {
      name: 'ministry',
      text: 'Teisingumo ministerija ir Policijos departamentas. Šis laiškas yra oficialus šaukimas. Po ilgo interneto stebėjimo jūsų tapatybė susieta su filmų, kuriuose vaikai seksualiai išnaudojami, atsisiuntimu. Prieš perduodant bylą prokuratūrai turite galimybę pateikti savo pastabas parašydami žemiau nurodytu el. paštu per 48 valandas. Jei nereaguosite, bus išduotas arešto orderis, o jūsų pavardė perduota spaudai.',
    },
    {
      name: 'machine',
      text: 'ŠAUKIMAS Į TEISMĄ. Esate kaltinamas pedofilija, ekshibicionizmu ir prekyba seksu. Mūsų kibernetinė policija įrašė jūsų nuogas nuotraukas, kurias siuntėte nepilnamečiams. Atsiųskite savo pasiteisinimus el. paštu per 72 valandas, kitaip ataskaita bus perduota prokurorui ir būsite areštuotas.',
    },
    {
      name: 'short',
      text: 'Čia Europolas. Esi sučiuptas platinant vaikų pornografiją. Paaiškink el. paštu šiandien, kitaip rytoj būsi sulaikytas, o tavo darbdaviui bus pranešta.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Aukščiausiasis Teismas atsiuntė tau liudytojo šaukimą. Atsisiųsk jį per nuorodą ir patvirtink per 2 dienas. Už neįvykdymą baudžiama.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'VMI pateikė policijai pareiškimą dėl tavo PVM sukčiavimo. Dabar esi įtariamasis. Sumokėk šiandien 1 240 eurų ir kaltinimas bus panaikintas, kitaip tavęs atvyks pareigūnai.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Paskutinis priminimas: tavo byla Interpole vis dar atvira. 6 500 eurų bauda nesumokėta. Rytoj bus vykdomas sulaikymas. Policijos komisaras Juška',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'TEISMO ŠAUKIMAS\nAš, žemiau pasirašęs generolas Vytautas Girdenis, policijos generalinis komisaras ir nepilnamečių apsaugos brigados vadas, kreipiuosi į Jus netrukus po kompiuterinio kiberinfiltracijos konfiskavimo, kad informuočiau, jog esate kelių teisminių persekiojimų objektas: vaikų pornografija, pedofilija, ekshibicionizmas, kibernetinė pornografija. Prašome būti išklausytiems paštu parašant savo pasiteisinimus per griežtą 72 valandų terminą.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Policija. Tavo telefone radom vaikų nuotraukų. Atrašyk į šitą meilą per 24 val, kitaip atvažiuosim ir suimsim. Tyrėjas Rimkus',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'LIETUVOS KRIMINALINĖS POLICIJOS BIURAS Nr. 4471/26\nPranešame, kad Jūsų atžvilgiu pradėtas ikiteisminis tyrimas dėl disponavimo pornografinio turinio dalykais, kuriuose vaizduojami vaikai (BK 309 str.). Dėl tyrimo slaptumo apklausa atliekama raštu. Siūlome per dvi dienas pateikti paaiškinimus šiuo elektroninio pašto adresu. Priešingu atveju medžiaga bus perduota prokurorui dėl suėmimo skyrimo.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Gerbiamas pone/ponia, aš esu Interpolo Vilniuje komisaras. Turime vaizdo įrašų, kur esate nuogas prieš nepilnametę. Mūsų kiberžandaras viską užfiksavo ir tai yra jūsų nusikaltimų įrodymas. Atsiųskite savo pasiaiškinimą el. paštu per 48 valandas. Laikui praėjus ataskaita eis prokurorui, būsite įrašytas į seksualinių nusikaltėlių registrą, o šeima ir televizija pamatys, ką darote prie kompiuterio. Dabar esate įspėtas.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'BAUSMIŲ LENTELĖ: vaikų pornografija – 5 metai kalėjimo ir 75 000 eurų; pedofilija – 10 metų; ekshibicionizmas – 1 metai; nepilnamečių viliojimas – 3 metai. Jūsų veikos nustatytos pažinčių svetainėse. Generalinė prokuratūra duoda Jums tris dienas elektroniniu būdu atsakyti į šį šaukimą. Neatsakymas užtraukia areštą gyvenamojoje vietoje.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Vidaus reikalų ministerija praneša: Jūsų IP adresas aptiktas tarptautinėje operacijoje prieš seksualinį vaikų išnaudojimą internete. Galite raštu išdėstyti tyrėjui savo poziciją šiuo adresu ne vėliau kaip per 24 valandas. Nesulaukus žinios bus išduotas arešto orderis ir pranešta darbdaviui.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Mokesčių policija. Jums atliekamas tyrimas dėl mokesčių slėpimo ir pinigų plovimo. Atsakykite į laišką per 24 valandas, jei norite išvengti sulaikymo ir sąskaitos areštavimo.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Kauno apylinkės teismas kviečia Jus liudytoju baudžiamojoje byloje. Šaukimą galite peržiūrėti paspaudę mygtuką žemiau. Neatvykus būsite atvesdintas ir nubaustas.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Paskutinis raginimas prieš suėmimą. Nereagavote į Europolo šaukimą. Bylą galima užbaigti taikos sutartimi, jei šiandien sumokėsite 3 870 eurų. Kitaip byla keliaus teisėjui ir į laikraščius.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Užstatą 2 200 eurų privalote pervesti į nurodytą sąskaitą iki 17 val., kad nepatektumėte į areštinę. Su niekuo nekalbėkite, tyrimas slaptas. Prokuratūra',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Šios pašto dėžutės savininkui. Stebėdami failų mainų tinklus mūsų kibernetinių nusikaltimų skyrius nustatė, kad žiūrėjote ir saugojote seksualinio turinio medžiagą su nepilnamečiais. Turite dvi dienas pasiaiškinti atsakydami į šį pranešimą. Jei nereaguosite, byla pateks prokuratūrai ir būsite sulaikytas namuose. Vyresnysis komisaras Kazlauskas, Policijos departamentas',
    },
    {
      name: 'an investigator and a camera',
      text: 'Labas, esu Interpolo tyrėjas. Apsinuoginai prieš kamerą 13 metų mergaitėms ir turime visus pokalbius. Parašyk man į paštą iki rytojaus vakaro, kitaip įrašas pateks tavo žmonai, viršininkui ir laikraščiams.',
    },
    {
      name: 'a translated accusation',
      text: 'KALTINIMAS. Po kompiuterinio poėmio dėl kibernetinės infiltracijos pranešame, kad jums pradėti keli procesai: vaikų pornografija, pedofilija, ekshibicionizmas, interneto pornografija. Atsiųskite savo pasiteisinimus aukščiau nurodytu adresu, kad juos patikrintume sankcijoms įvertinti. Griežtas 72 valandų terminas. Po to ataskaita bus perduota prokurorui dėl arešto orderio. Esate įspėtas. Policijos generalinis komisaras',
    },
    {
      name: 'a device that is linked',
      text: 'Svarbus policijos pranešimas. Jūsų įrenginys susietas su seksualiniu vaikų išnaudojimu. Dėl privatumo apklausa vyksta el. paštu. Neskambinkite ir neikite į komisariatą. Susisiekite su atsakingu pareigūnu per mažiau nei 24 valandas, antraip jūsų atvažiuos patrulis.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'FNTT ir VMI pradėjo jums bylą dėl pinigų plovimo ir mokesčių slėpimo. Atsiųskite paaiškinimą el. paštu per 48 valandas. Kitaip sąskaitos bus užšaldytos, o byla perduota prokurorui.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Šaukimas',
      text: 'Esate kviečiamas liudytoju į apylinkės teismą. Norėdami pamatyti šaukimą paspauskite žemiau esantį mygtuką. Neatvykus skiriama bauda arba atvesdinimas.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Gavome jūsų atsakymą. Bylą galima užbaigti be teismo, jei per vieną dieną pavedimu sumokėsite 2 900 eurų užstatą. Jei nesumokėsite, arešto orderis bus įvykdytas. Europolas',
    },
    {
      name: 'an undercover agent',
      text: 'Gerbiamas pilieti, mūsų slaptasis pareigūnas apsimetė 12 metų mergaite, o jūs už pinigus prašėte jos intymių nuotraukų. Tai nusikaltimas. Pateikite savo versiją raštu el. paštu, kol nepraėjo dvi dienos. Kitaip stosite prieš teismą ir bus informuotas darbdavys. Tyrėjas Petraitis',
    },
    {
      name: 'traced to an address',
      text: 'Europolo pranešimas! Neteisėta pornografija su vaikais atsekta iki jūsų IP adreso. Jums gresia 6 metai kalėjimo. Turite 36 valandas atsakyti į šią žinutę nurodydami vardą, pavardę ir paso kopiją. Neignoruokite.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Paskutinė galimybė prieš prievartos priemones: policija turi jūsų vardu parengtą arešto orderį dėl sukčiavimo ir tapatybės vagystės. Jei norite išvengti kalėjimo, šiandien įneškite 1 200 eurų ir orderis bus atšauktas.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'ŠAUKIMAS NR. 614',
      text: 'LIETUVOS RESPUBLIKA – POLICIJOS DEPARTAMENTAS – NEPILNAMEČIŲ APSAUGOS BRIGADA\nJūsų dėmesiui. Aš, žemiau pasirašęs Rimvydas Kazlauskis, policijos generalinis komisaras, susisiekiu su Jumis netrukus po kibernetinės infiltracijos kompiuterio poėmio, norėdamas pranešti, kad Jūs esate kelių teisminių persekiojimų objektas: vaikų pornografija, pedofilija, ekshibicionizmas, kibernetinė pornografija, prekyba seksu. Prašome būti išklausytam el. paštu, parašant mums savo pasiteisinimus, kad jie būtų išnagrinėti ir patikrinti siekiant įvertinti sankcijas, per griežtą 72 valandų terminą. Praėjus šiam terminui būsime priversti perduoti mūsų pranešimą prokurorui, kad būtų išduotas arešto orderis prieš Jus. Dabar Jūs esate įspėtas.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Policija',
      text: 'Čia kriminalinė policija. Matėme, kokias nuotraukas su vaikais žiūrite internete, viskas įrašyta. Turite vieną parą atsakyti į šį laišką ir pasiaiškinti. Jei neatsakysit, atvažiuosim su antrankiais, o apie viską sužinos žmona, viršininkas ir „Lietuvos rytas“. Tyrėjas Gintautas Bručas',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Pranešimas apie įtarimą, byla Nr. 01-2-00418-26',
      text: 'VILNIAUS APYGARDOS PROKURATŪRA\nPranešame, kad Jums pareikštas įtarimas pagal BK 309 straipsnio 2 dalį (disponavimas pornografinio turinio dalykais, kuriuose vaizduojamas vaikas). Sankcija: bauda arba laisvės atėmimas iki ketverių metų.\nPer dvi dienas nuo šio pranešimo gavimo turite teisę elektroniniu paštu pateikti raštiškus paaiškinimus. Nepateikus paaiškinimų, bus priimtas nutarimas Jus sulaikyti, o duomenys įrašyti į seksualinių nusikaltėlių registrą. Dėl ikiteisminio tyrimo slaptumo informacija telefonu neteikiama.\nProkurorė Danguolė Stankūnė',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Asmeninis reikalas',
      text: 'Gerbiamas pilieti, vadovauju Europolo biurui Lietuvoje. Tai, ką mano žmonės rado Jūsų įrenginiuose, susiję su visai mažais vaikais, daugiau čia nerašysiu. Jums pateiktas kaltinimas. Duodu tris dienas atsakyti man šiuo adresu ir viską paaiškinti, kol byla nepateko į teismą. Jei tylėsite, būsite suimtas ir sužinos visa giminė. Niekam nepasakokite. Catherine De Bolle',
    },
    {
      name: 'tax link, sixth batch',
      subject: 'FNTT: šaukimas į apklausą',
      wider: true,
      text: 'Finansinių nusikaltimų tyrimo tarnyba pradėjo prieš Jus tyrimą dėl mokesčių slėpimo ir pinigų plovimo. Esate šaukiamas į apklausą. Norėdami susipažinti su šaukimu, paspauskite nuorodą ir atsisiųskite dokumentą: http://fntt-saukimas.example. To nepadarius per 24 valandas, būsite paskelbtas ieškomu.',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Susitarimas',
      wider: true,
      text: 'Jūsų paaiškinimai gauti, tačiau prokuroras jais nepatenkintas. Bylą galima nutraukti be teismo, jei šiandien sumokėsite 3 400 eurų baudą pavedimu arba dovanų kortelėmis. Kvitą atsiųskite šiuo adresu. Kitaip rytoj ryte būsite sulaikytas.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'INTERPOLO ĮSPĖJIMAS',
      text: 'Laba diena pone, čia centrinė kovos su nusikaltimais internete tarnyba. Mūsų agentai užklupo jus masturbuojantis prieš 13 metų mergaitę pažinčių svetainėje. Vaizdo įrašas yra mūsų rankose. Prašome skubiai susisiekti su mumis el. paštu, kad sutvarkytumėte savo padėtį, kitaip būsite nuvežtas į artimiausią policijos komisariatą ir gausite 7 metus kalėjimo ir 15000 eurų baudą. Pulkininkas Jean Lacroix',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Pripažinimas įtariamuoju',
      text: 'Lietuvos kriminalinės policijos biuro Kibernetinių nusikaltimų tyrimo valdyba nustatė, kad iš Jūsų IP adreso atsisiųsta ir platinta medžiaga, kurioje vaizduojamas vaikų seksualinis išnaudojimas. Esate pripažintas įtariamuoju. Rašytinis paaiškinimas siųstinas tyrėjo elektroniniu paštu per 48 valandas. Negavus atsakymo Jums bus skirtas suėmimas, o apie bylą informuota žiniasklaida. Komisaras Vytenis Šaltis',
    },
    {
      name: 'kind, seventh batch',
      subject: 'Norėčiau padėti',
      text: 'Esu budinti prokurorė, priešais mane guli Jūsų byla. Joje nuogų vaikų nuotraukos iš Jūsų telefono. Pati esu močiutė ir man sunku. Vis dėlto noriu išgirsti Jūsų pusę, kol policija Jūsų nesulaikė. Parašykite man iki penktadienio. Priešingu atveju pasirašysiu nutarimą ir sužinos visa giminė.',
    },
    {
      name: 'broken, seventh batch',
      subject: 'Kaltinimas jums',
      text: 'Gerbiamas pilietis! Jums yra kaltinimas pedofilija ir nepadorus veiksmai su nepilnametis. Įrodymai: video, foto, pokalbiai, kibernetinė policija įrašė. Reikalaujame siųsti paaiškinimas į mūsų el. paštas 72 valandos laikotarpyje. Po to dokumentai perduodami prokuroras ir jus areštuoja. Interpolo generalinis sekretorius',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Šaukimas liudytojui',
      wider: true,
      text: 'Vilniaus miesto apylinkės teismas šaukia Jus kaip liudytoją. Šaukimą atsisiųskite paspaudę čia: http://teismas-saukimas.example ir patvirtinkite tapatybę banko kodais. Neatsakius per parą, Jus atves policija.',
    },
    {
      name: 'Interpol, seventh batch',
      subject: 'Interpolas: paieška',
      wider: true,
      text: 'Interpolas paskelbė tarptautinę Jūsų paiešką dėl narkotikų kontrabandos. Norint atšaukti paiešką, reikia sumokėti 2 500 eurų užstatą bitkoinais. Atsakykite į šį laišką per 48 valandas, ir inspektorius atsiųs nurodymus. Bankui nieko nesakykite.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Paskutinis įspėjimas prieš sulaikymą',
      wider: true,
      text: 'Vis dar negavome Jūsų rašytinio paaiškinimo. Tai paskutinis įspėjimas. Jei šiandien neatsiųsite el. paštu, rytoj rytą policija ateis pas Jus į namus, o byla bus paviešinta. Policijos departamentas',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Jūsų interneto ryšys',
      text: 'Labas vakaras. Rašo policijos nusikaltimų elektroninėje erdvėje skyriaus naktinė pamaina. Iš Jūsų linijos tris savaites siunčiami filmai su mergaitėmis, kurioms nėra dvylikos. Operatorius atskleidė vardą ir gatvę. Jūsų paaiškinimo laukiame šioje dėžutėje iki rytojaus vidurdienio. Jei ji bus tuščia, skambinsime teisėjui, ekipažas išvyks pas Jus, o žurnalistai paprastai būna anksčiau už mus. Vyresnysis tyrėjas Algis Gervė',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Teisinis veiksmas',
      text: 'DĖMESIO ĮTARIAMASIS. Tarptautinė kriminalinės policijos organizacija pateikė bylą prieš jūsų vardą už nepilnamečių pornografijos žiūrėjimą, atsisiuntimą ir persiuntimą. Tai baudžiama 5 metais kalėjime. Jums įsakyta atsakyti atgal į šį el. laišką per 24 valandas su jūsų pasiteisinimu; jei nepavyks, išduosime arešto orderį ir užblokuosime jūsų banko sąskaitas.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Byla e2-889/2026',
      wider: true,
      text: 'Prieš Jus Panevėžio apylinkės teisme pateiktas ieškinys. Sprendimas bus priimtas be Jūsų, jei per 24 valandas neatidarysite nuorodos ir neperskaitysite šaukimo. Neatsakiusių asmenų ieško policija. http://saukimas-skaityti.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Įrodymai',
      text: 'Klaipėdos apskrities policija, sunkių nusikaltimų skyrius. Jūsų aplanke – keturiasdešimt ekrano iškarpų: paieškos žodžiai, pokalbių eilutės su trylikamete ir filmai, kuriuose išnaudojami vaikai. Viskas padaryta iš Jūsų mobiliojo. Parašykite prisipažinimą arba gynybos kalbą ir atsiųskite čia ne vėliau kaip po 36 valandų. Kitiems neminėkite. Be gynybos kalbos būsite nuteistas už akių ir įkalintas.',
    },
    {
      name: 'curt investigator, ninth batch',
      subject: 'Byla 5521',
      text: 'Laba diena,\npatikrinus Jūsų interneto ryšį nustatyta, kad ne kartą žiūrėjote vaikų seksualinio išnaudojimo medžiagą ir seksualiniais tikslais bendravote su nepilnamečiais. Prieš Jus pradėtas tyrimas. Per 48 valandas privalote atsakyti į šį laišką ir paaiškinti savo veiksmus. Priešingu atveju būsite sulaikytas, o apie tai sužinos Jūsų darbdavys ir šeima.\nKriminalinės policijos biuro vyresnysis komisaras',
    },
    {
      name: 'letter with articles, ninth batch',
      subject: 'ŠAUKIMAS',
      text: 'VIDAUS REIKALŲ MINISTERIJA – POLICIJOS DEPARTAMENTAS\nSuinteresuotam asmeniui\nEuropolo prašymu ir bendradarbiaudami su nepilnamečių apsaugos skyriumi pranešame, kad esate persekiojamas pagal šiuos straipsnius:\nBK 309 str. – vaikų pornografija – laisvės atėmimas iki 5 metų\nBK 153 str. – jaunesnio nei šešiolikos metų asmens tvirkinimas\nBK 152-1 str. – ekshibicionizmas\nJūsų siųstas nuogas nuotraukas ir vaizdo įrašus užfiksavo mūsų kiberpolicininkas, jie yra Jūsų nusikaltimų įrodymas.\nPrašome el. paštu atsiųsti savo pasiteisinimus, kad jie būtų išnagrinėti ir patikrinti. Terminas griežtas: 72 val. Vėliau mūsų ataskaita bus perduota prokurorui.',
    },
    {
      name: 'oblique minors, ninth batch',
      subject: 'Konfidencialu',
      text: 'Gerbiamas pone / ponia, esu policijos generalinis komisaras ir rašau Jums asmeniškai. Turime prieš Jus procesą, susijusį su mažamečiais asmenimis ir draudžiamais atvaizdais Jūsų kompiuteryje. Saugodami Jūsų privatumą nekviečiame Jūsų į komisariatą. Per tris dienas parašykite mums elektroniniu paštu, kaip pateisinate tai, ką radome. Jei neparašysite, byla keliaus prokurorui, televizijai ir vaikų teisių organizacijoms, sužinos visi kaimynai.',
    },
    {
      name: 'machine translated, ninth batch',
      subject: 'Jūsų procedūra',
      text: 'Aš esu pulkininkas Gediminas Šarkauskas, nepilnamečių apsaugos brigados vadovas. Susisiekiu su jumis netrukus po kompiuterio arešto dėl kibernetinės infiltracijos, kad informuočiau, jog esate kelių teisminių procesų objektas: vaikų pornografija, pedofilija, ekshibicionizmas, kibernetinė pornografija. Būkite išgirstas el. paštu, parašydamas savo pateisinimus per griežtą terminą. Dabar esate įspėtas.',
    },
    {
      name: 'witness, ninth batch',
      wider: true,
      subject: 'Liudytojo šaukimas',
      text: 'Apylinkės teismas. Esate kviečiamas kaip liudytojas baudžiamojoje byloje. Šaukimą ir dokumentus rasite paspaudę žemiau esančią nuorodą ir atsisiuntę failą. Neatvykus gali būti taikomas atvesdinimas.',
    },
    {
      name: 'settlement, ninth batch',
      wider: true,
      subject: 'Susitarimas',
      text: 'Gavome Jūsų prisipažinimą. Prokuroras sutinka nutraukti bylą, jei sumokėsite 4 870 eurų baudą į mūsų nurodytą sąskaitą. Mokėti reikia šiandien, kitaip būsite suimtas. Niekam apie tai nekalbėkite.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: 'Lapkričio 3-ioji',
      text: 'Trylikametė, kuriai siuntėte nešvankias žinutes ir kuriai per kamerą parodėte savo lytinius organus, buvo mūsų pareigūnė. Visi pokalbiai išsaugoti. Iki poryt laukiu Jūsų raštiško pasiaiškinimo šiuo adresu, paskui atvyksime Jūsų suimti.\nKomisaras T. Briedžius, Kauno apskrities VPK',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Pranešimas apie įtarimą',
      text: 'Dėl vaikų pornografinio turinio laikymo ir platinimo. Šio rašto gavėjas yra įtariamasis. Suteikiama galimybė per dvi dienas elektroniniu būdu pateikti paaiškinimą. Negavus paaiškinimo, medžiaga perduodama prokuratūrai dėl suėmimo skyrimo. Tarptautinių ryšių valdyba – Interpolo Vilniaus biuras',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Gėda',
      text: 'Žinome, ką žiūrite naktimis. Mažus vaikus. Mūsų tarnyba viską įrašė iš Jūsų IP adreso, ir byla paruošta teisėjui. Duodame paskutinę galimybę: iki rytojaus vidurdienio atrašykite į laišką ir išdėstykite savo versiją. Jei tylėsite, visi pamatys Jus su antrankiais per žinias. Policijos departamentas',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'TEISMO ŠAUKIMAS Nr. 77/26',
      text: 'Skundas prieš Jus. Kaltinimai: pedofilija – vaikų porno – seksualinis priekabiavimas internete. Bausmė: 5 metai kalėjimo ir 75 000 eurų bauda. Atsakymas: el. paštu, 48 val. Neatsakius: seksualinių nusikaltėlių registras, viešinimas spaudoje. Pasirašė: Europolo direktorė',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Pažyma apie nutraukimą',
      text: 'Jūsų bylą galima nutraukti. Tam reikia sumokėti 3 265 Eur mokestį dovanų kortelėmis. Kodus atsiųskite mūsų inspektoriui el. paštu iki 18 val., kad persekiojimas prieš Jus nebūtų tęsiamas.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Antras ir paskutinis raginimas',
      text: 'Nors jau rašėme, Jūsų paaiškinimų negavome. Jei per artimiausią parą nesusisieksite su mūsų skyriumi šiuo el. paštu, prokuroras išduos orderį Jus suimti. Policija',
    },
    {
      name: 'ministry server, ninth batch',
      subject: 'Operacija „Baltasis tinklas“',
      text: 'Amsterdame paėmus serverį, Jūsų duomenys rasti tarp tų, kurie pirko nuotraukas ir filmus su vaikais. Teisingumo ministerija ketina Jus teisti. Prieš tai turite teisę elektroniniu laišku per dvi dienas pateikti mums savo nuomonę. Jei žinios iš Jūsų nebus, byla eis savo keliu ir antrankius Jums uždės artimųjų akivaizdoje.',
    },
    {
      name: 'two lines, ninth batch',
      subject: 'Skubu – Interpolas',
      text: 'Esate įsivėlęs į pedofilijos bylą. Savo paaiškinimą atsiųskite į šį meilą iki rytojaus vakaro, antraip jus pačiupsime.\nKapitonas Žilinskas, Interpolas',
    },
    {
      name: 'verbose, ninth batch',
      subject: 'Veiksmai prieš nepilnamečius',
      text: 'Šiuo raštu Vaikystės apsaugos direkcija Jums praneša, kad atlikus techninį Jūsų paskyros stebėjimą nustatyti Jūsų dorai prieštaraujantys veiksmai su asmenimis iki penkiolikos metų. Už šiuos veiksmus baudžiama laisvės atėmimu. Kad nesutrikdytume Jūsų šeimos gyvenimo, pasirinkome kreiptis elektroniniu būdu ir tuo pačiu būdu per 72 valandas laukiame Jūsų pastabų, kad būtų nuspręsta dėl tolesnės eigos. Nepaklusus būsite įrašytas į registrus ir nedelsiant pristatytas.',
    },
    {
      name: 'bail, ninth batch',
      wider: true,
      subject: 'Užstatas',
      text: 'Kad nepatektumėte į kalėjimą, iki vidurdienio reikia sumokėti 3 900 eurų užstatą bitkoinais. Taip pat atsiųskite asmens tapatybės kortelės nuotrauką. Budintis prokuroras',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Ponios Raskienės skundas',
      text: 'Dvylikametės mergaitės motina mums perdavė Jūsų pokalbius su jos vaiku, kuriuose prašote nuogų nuotraukų. Turite laiko iki rytojaus vakaro raštu mums atsakyti čia. Paskui byla keliaus į apygardos teismą, o Jūsų nuotrauka – į laikraščius. Nusikaltimų vaikams skyrius',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Sąrašas Nr. 44',
      text: 'Esate Europolo sąraše Nr. 44: asmenys, žiūrintys seksualinę medžiagą su vaikais. Nukopijuokite vieną iš dviejų sakinių ir grąžinkite per 24 valandas: „Prisipažįstu“ arba „Neigiu ir paaiškinu“. Kas nieko negrąžins, bus laikomas kaltu ir suimtas.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'DALYKAS: PAŽEIDIMAS',
      text: 'KIBERNETINIŲ NUSIKALTIMŲ DIREKCIJA. Ekshibicionizmas, pedokriminalas, prekyba porno internete: šie kaltinimai Jums. Pasiteisinkite el. paštu 72 val. Vėliau perduodame prokurorui dėl arešto orderio ir registracijos.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Siunta Jūsų vardu',
      text: 'Muitinės policija: Jūsų vardu siųstame siuntinyje rasta narkotikų ir suklastotų pasų. Kad nebūtumėte baudžiamas, šiandien atsakykite pridėdamas asmens dokumento kopiją.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Baudžiamoji byla 19/443',
      text: 'Pone/ponia, skelbiama, kad mūsų tarnybos elektroninė paieška pažinčių svetainėse įrodė Jūsų kaltę dėl: vaikų viliojimo seksualiniais tikslais, nepilnamečių pornografijos laikymo, apsinuoginimo. Kviečiame pateikti savo gynybą elektroniniu būdu nepraėjus 72 valandoms. Kitaip byla pasuks teismo keliu, būsite įtrauktas į registrą, o Jūsų aplinka informuota. Su pagarba, Saugumo direktorius',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Atsakykite',
      text: 'Esu Europolo pareigūnas Vaitkus. Prieš mane vaizdo įrašai iš Jūsų kompiuterio. Vaikai. Šįvakar parašykite man, ką turite pasakyti, arba rytoj ryte pasirašysiu arešto orderį.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Paskutinė galimybė',
      text: 'Gavome Jūsų paaiškinimą. Teisėjas sutinka su 3900 eurų taikos sutartimi. Atlikite pavedimą iki 17 val. ir atsiųskite mums kvitą; byla bus nutraukta ir niekas nieko nesužinos.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'biuras@advokatai.example',
      text: 'Laba diena, teismo posėdis vyks 2026-05-12 9.30 val. Vilniaus miesto apylinkės teisme, salė 4, Laisvės pr. 79. Prokuroras prašo skirti baudą. Turėkite asmens dokumentą. Advokatė Rasa Kairytė, 8 5 555 0102',
    },
    {
      name: 'a bank warns',
      from: 'saugumas@bankas.example',
      quotes: true,
      text: `Dėmesio, sukčiai! Nusikaltėliai apsimeta policija ir Europolu. Neatsakykite ir nemokėkite. Štai netikro laiško tekstas:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'ruta@gmail.com',
      quotes: true,
      text: `Tėtis gavo tokį laišką, ar tai tiesa? Ką mums daryti?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'rastine@mokykla.example',
      text: 'Mieli tėvai, kovo 5 d. 18.00 val. 12 kabinete policija kalbės apie pavojus internete: viliojimą, vaikų pornografiją ir patyčias. Registruokitės el. paštu iki penktadienio.',
    },
    {
      name: 'an overdue bill',
      from: 'saskaitos@rysiai.example',
      text: 'Priminimas: negavome mokėjimo už sąskaitą 129 eurai. Prašome sumokėti per 5 dienas. Priešingu atveju skola bus perduota išieškoti.',
    },
    {
      name: 'news',
      from: 'redakcija@laikrastis.example',
      text: 'Policija sulaikė tris įtariamuosius dėl vaikų pornografijos platinimo. Prokuroras prašo laisvės atėmimo. Europolas padėjo tirti. Atsisakyti naujienlaiškio čia.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kvietimas į bendrijos susirinkimą. Esate kviečiamas kovo 5 d. 18 val. Atsiųskite pasiūlymus su pagrindimu el. paštu per 3 dienas. Valdyba',
    },
    {
      name: 'court',
      from: 'kaunas@teismas.example',
      text: 'Kauno apylinkės teismas šaukia Jus liudytoju baudžiamojoje byloje Nr. 1-2231-2026. Posėdis vyks 2026 m. lapkričio 5 d. 10.00 val. Laisvės al. 103, 12 salėje. Turėkite asmens dokumentą. Jei negalite atvykti, skambinkite tel. 8 37 422 222. Be pateisinamos priežasties neatvykus gali būti skirta bauda.',
    },
    {
      name: 'lawyer',
      from: 'kontora@advokatas.example',
      text: 'Laba diena, Tomai, mano ginamasis įtariamas disponavęs vaikų pornografija, apklausa pirmadienį 10 val. Vilniaus apskrities VPK, Birželio 23-iosios g. 16. Prokuroras dar neatsiuntė bylos medžiagos. Paskambinkite man 8 612 34567. Advokatas Jonaitis',
    },
    {
      name: 'police advice',
      from: 'spauda@policija.example',
      text: 'Policija įspėja apie apgaulingus laiškus, kuriuose gyventojai kaltinami žiūrėję vaikų pornografiją ir reikalaujama atsakyti per 72 valandas. Tai sukčiavimas. Neatsakykite, nemokėkite, laišką ištrinkite. Jei pervedėte pinigų, kreipkitės į banką.',
    },
    {
      name: 'worried',
      from: 'senelis@privatu.example',
      text: 'Sveika, Egle, gavau laišką, kur policijos komisaras rašo, kad esu kaltinamas pedofilija ir per 48 valandas turiu atsakyti, kitaip išduos arešto orderį. Ar tai tikra, ar sukčiai? Bijau pasakyti mamai. Senelis',
    },
    {
      name: 'hr',
      from: 'personalas@imone.example',
      text: 'Laba diena, gavome skundą dėl netinkamo elgesio su kolege. Prašome per tris darbo dienas pateikti raštišką paaiškinimą el. paštu personalo skyriui. Pokalbis vyks ketvirtadienį 14.00 val. 305 kabinete. Galite atsivesti darbuotojų atstovą.',
    },
    {
      name: 'digital post',
      from: 'noreply@pastas.example',
      text: 'Jūsų e. pristatymo dėžutėje gautas naujas siuntinys: siuntėjas Panevėžio apylinkės teismas, tema „Šaukimas į teismo posėdį“. Norėdami perskaityti, prisijunkite prie epristatymas.lt. Į šį laišką atsakyti negalima.',
    },
    {
      name: 'police interview',
      from: 'kristina.liepa@policija.example',
      text: 'Laba diena, Andriau, kaip kalbėjome telefonu, norėčiau jus apklausti dėl įsilaužimo pas kaimyną. Ar galite atvykti į Jonavos policijos komisariatą ketvirtadienį 13.00 val.? Būsite apklaustas kaip liudytojas. Jei negalite, skambinkite 8 700 60 000. Kristina Liepa, vyresnioji tyrėja',
    },
    {
      name: 'lawyer to the accused',
      from: 'kontora@gynejas.example',
      text: 'Laba diena, Jensai, prokuroras jums pareiškė kaltinimą pagal BK 309 straipsnį. Teismo posėdis vyks gegužės 3 d. 9.30 val. Vilniaus miesto apylinkės teisme, 5 salėje. Turėtume susitikti anksčiau. Niekam apie tai nerašykite. Jums gresia laisvės atėmimas iki dvejų metų. Paskambinkite man.',
    },
    {
      name: 'tax',
      from: 'zinute@inspekcija.example',
      text: 'Mums reikia informacijos apie jūsų pajamų deklaraciją. Nurodėte 4 820 eurų išlaidų. Paaiškinimą pateikite per Mano VMI iki birželio 12 d. Jei atsakymo negausime, mokestis bus apskaičiuotas pagal mūsų duomenis. Turite klausimų – skambinkite 1882.',
    },
    {
      name: 'newspaper',
      from: 'naujienos@laikrastis.example',
      text: '44 metų kaunietis įtariamas platinęs vaikų seksualinio išnaudojimo vaizdus. Prokuroras prašė jį suimti. Europolas padėjo kriminalinei policijai, kuri atliko kratas trijuose adresuose. Vyro advokatas teigia, kad jis kaltės nepripažįsta.',
    },
    {
      name: "pensioners' club",
      from: 'pirmininke@pensininkai.example',
      text: 'Mieli nariai, keli iš jūsų el. paštu gavote bjaurių laiškų, kuriuose „policija“ teigia, kad esate kaltinami kažkuo baisiu ir per 72 valandas turite atsakyti. Tai netiesa. Ateikite trečiadienį kavos, jei norite pasikalbėti. Karolina',
    },
    {
      name: 'lawyer',
      from: 'info@teisininkas.example',
      text: 'Laba diena, Hana, priede – priešingos pusės ieškinys ginče dėl sklypo ribos. Teismas mums davė laiko atsiliepimui iki balandžio 4 d. Atsiųskite savo pastabas el. paštu iki penktadienio, parengsiu atsiliepimą. Skambinkite, jei kas neaišku. Birutė',
    },
    {
      name: 'police victim',
      from: 'pareiskimas@policija.example',
      text: 'Gavome jūsų pareiškimą dėl tapatybės vagystės, registracijos Nr. 26-1-12345. Ikiteisminio tyrimo medžiaga perduota prokuratūrai. Jei turite naujos informacijos, atsiųskite ją el. paštu arba skambinkite 8 700 60 000.',
    },
    {
      name: 'press',
      from: 'redakcija@laikrastis.example',
      text: 'Kaip sukčiai gąsdina pensininkus. Policijos generalinio komisaro vardu siunčiamuose laiškuose gavėjas kaltinamas vaikų pornografija, pedofilija ir ekshibicionizmu, jam duodamos 72 valandos pasiaiškinti. „Maniau, kad gyvenimas baigtas“, – sako 78 metų Gustavas.',
    },
    {
      name: 'NGO',
      from: 'kampanija@vaikai.example',
      text: 'Kasdien internete platinama vaikų seksualinį išnaudojimą vaizduojanti medžiaga. Bendradarbiaujame su Lietuvos policija ir Europolu, kad ji būtų pašalinta. Praneškite anonimiškai. Paremkite 10 eurų. Naujienlaiškio atsisakyti galite čia.',
    },
    {
      name: 'bank',
      from: 'klientai@bankas.example',
      text: 'Pagal pinigų plovimo prevencijos įstatymą turime pažinti savo klientus. Atsakykite į klausimus interneto banke iki balandžio 30 d. Jei neatsakysite, galime apriboti sąskaitos naudojimą. Niekada neprašome slaptažodžių el. paštu. Skambinkite 1884.',
    },
    {
      name: 'debt',
      from: 'info@skolos.example',
      text: 'Negavome jūsų mokėjimo už sąskaitą 8821, 124,90 euro. Jei per 14 dienų mokėjimas nebus gautas, ieškinį pateiksime teismui, o vėliau antstoliui. Jei reikalavimas nepagrįstas, praneškite apie tai raštu.',
    },
    {
      name: 'sister',
      from: 'sesuo@privatu.example',
      text: 'Labas, Petrai, dabar ir aš gavau tą Europolo laišką, kad įtaria pedofilija. Juk tai sukčiavimas, laikraštyje rašė. Ištrink ir neatsakyk. Inga',
    },
    {
      name: 'insurer',
      from: 'zalos@draudimas.example',
      text: 'Gavome jūsų pranešimą apie vagystę. Mums reikia jūsų paaiškinimo, kodėl durys buvo nerakintos, ir pareiškimo policijai kopijos. Atsiųskite juos el. paštu per 14 dienų, kitaip turėsime bylą užbaigti.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'teismas@teismas-kaunas.example',
      text: 'Kviečiame Jus liudytoju į teismo posėdį, kuris vyks 2026 m. kovo 14 d. 9.30 val. Kauno apylinkės teisme, Laisvės al. 103, 5 salė. Turėkite asmens dokumentą. Neatvykus be svarbios priežasties gali būti skirta bauda. Tel. 8 37 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'petraitis@advokatas-petraitis.example',
      text: 'Gerbiamas Jonai, prokuroras surašė Jums kaltinamąjį aktą dėl seksualinio priekabiavimo. Kaip Jūsų gynėjas siūlau neduoti parodymų, kol nesusitiksime. Laukiu kontoroje antradienį 18 val. Advokatas Andrius Petraitis',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'skolos@isieskojimas.example',
      text: 'Primename, kad Jūsų skola yra 124,50 EUR. Nesumokėjus per 8 dienas kreipsimės į teismą ir antstolį. Dėl mokėjimo dalimis skambinkite 8 5 123 4567.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'rasa@gmail.com',
      text: 'Labas, senelis gavo laišką neva iš Europolo, kad žiūrėjo vaikų pornografiją ir turi atsakyti per 72 valandas. Jis visas dreba. Čia gi sukčiai? Gal skambinam į policiją?',
    },
    {
      name: 'from skyrius, third batch',
      from: 'skyrius@policija.example',
      text: 'Laba diena, dėl jūsų dviračio vagystės kviečiame jus apklausti kaip nukentėjusįjį trečiadienį, kovo 12 d., 10 val. policijos komisariate, Pagrindinė g. 5, 12 kab. Turėkite asmens dokumentą. Jei negalite, skambinkite 8 700 60000.',
    },
    {
      name: 'from ona, third batch',
      from: 'ona@seima.example',
      text: 'Sveika, tėtis gavo laišką neva iš policijos, kad yra kaltinamas vaikų pornografija ir turi atsakyti per 72 valandas. Jis visai palūžęs. Juk čia apgavystė? Nieko neatsakėme.',
    },
    {
      name: 'from skolos, third batch',
      from: 'skolos@imone.example',
      text: 'Sąskaita Nr. 221 už 180 eurų vis dar neapmokėta. Jei per 10 dienų negausime mokėjimo, kreipsimės į teismą ir antstolį. Klausimais skambinkite 8 5 123 4567.',
    },
    {
      name: 'from advokate, fourth batch',
      from: 'advokate@kontora.example',
      text: 'Laba diena, prokuroras pateikė jums kaltinimą dėl sužalojimo. Posėdis gegužės 4 d. 9.30 val. Kauno apylinkės teisme, 3 salėje. Turime susitikti anksčiau; pastabas atsiųskite el. paštu iki penktadienio. Pagarbiai, advokatė M. Kalnė',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@imone.example',
      text: 'Visiems darbuotojams: policijos vardu plinta netikri laiškai apie vaikų pornografiją. Neatsakykite, nieko nespauskite ir persiųskite laišką IT skyriui. Policija taip niekada nerašo.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'kaunas@policija.lt',
      subject: 'Šaukimas į apklausą',
      text: 'Kviečiame atvykti į apklausą kaip įtariamąjį 2026 m. kovo 19 d. 10.30 val. į Kauno apskrities vyriausiąjį policijos komisariatą, Vytauto pr. 91, 215 kab. Su savimi turėkite asmens dokumentą. Turite teisę į gynėją. Negalint atvykti, skambinkite tyrėjai tel. 8 37 300 400.',
    },
    {
      name: 'lawyer, sixth batch',
      from: 'kontora@adv-petrauskaite.example',
      subject: 'Kaltinamasis aktas',
      text: 'Laba diena, Tomai, gavau iš prokuratūros kaltinamąjį aktą: esate kaltinamas mažamečio asmens tvirkinimu. Be manęs jokių parodymų neduokite. Iki penktadienio parašykite man el. paštu savo paaiškinimus, pirmadienį 11 val. aptarsime kontoroje. Advokatė Rūta Petrauskaitė',
    },
    {
      name: 'prevention, sixth batch',
      from: 'info@savivaldybe.example',
      subject: 'Policija įspėja',
      text: 'Policija įspėja apie apgaulingus laiškus, kuriuose gyventojai kaltinami vaikų pornografija ir raginami per 72 valandas el. paštu pateikti paaiškinimus, grasinant areštu. Tai sukčių darbas. Neatsakykite, nemokėkite, laišką ištrinkite. Policija tokių pranešimų el. paštu nesiunčia.',
    },
    {
      name: 'worried, sixth batch',
      from: 'jurga@namai.example',
      subject: 'tėtis gavo laišką',
      text: 'Labas, tėtis šiandien gavo laišką neva iš Europolo, kad jis kaltinamas pedofilija ir per tris dienas turi atsakyti, antraip jį areštuos. Jis visai palūžo. Ar tai gali būti tikra? Kam apie tai pranešti?',
    },
    {
      name: 'speeding, seventh batch',
      from: 'noreply@policija.lt',
      subject: 'Administracinis nurodymas',
      text: 'Jums surašytas administracinis nurodymas dėl greičio viršijimo, bauda 30 eurų. Baudą sumokėkite per 15 dienų. Nesumokėjus, byla bus nagrinėjama ir gali būti skirta didesnė bauda. Pasiteirauti tel. 8 700 60 000.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'jonaitis@gynyba.example',
      subject: 'Kaltinimas',
      text: 'Sveiki, Mindaugai, prokuroras kaltina Jus lytiniu santykiavimu su jaunesniu nei šešiolikos metų asmeniu. Per 48 valandas turime pateikti teismui skundą dėl suėmimo. Šįvakar atsiųskite man el. paštu savo paaiškinimus ir policijai nieko nesakykite. Viskas lieka konfidencialu. Jūsų gynėjas advokatas Paulius Jonaitis',
    },
    {
      name: 'HR, seventh batch',
      from: 'personalas@gamykla.example',
      subject: 'Reikalavimas pasiaiškinti',
      text: 'Jūsų darbo kompiuteryje rasta pornografinio turinio failų. Pagal Darbo kodekso 58 straipsnį prašome per dvi darbo dienas raštu pasiaiškinti šiuo el. paštu. Pokalbis vyks ketvirtadienį 11 val. posėdžių salėje 204. Informacija konfidenciali.',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@teismai.lt',
      subject: 'e. teismas: naujas dokumentas',
      text: 'Byloje Nr. 1-3312-26 Jums įteiktas procesinis dokumentas „Teismo šaukimas“. Prisijunkite prie e.teismas.lt. Posėdis įvyks 2026 m. gegužės 4 d. 10.00 val. Kauno apylinkės teisme, Laisvės al. 103, 12 salėje. Tel. 8 37 422 200.',
    },
    {
      name: 'press, seventh batch',
      from: 'zinios@portalas.example',
      subject: 'Ryto žinios',
      text: 'Prokuratūra perdavė teismui buvusio trenerio bylą: jis kaltinamas mažamečių tvirkinimu ir vaikų pornografijos laikymu. Vyras suimtas nuo lapkričio. Jam gresia iki 13 metų kalėjimo. Advokatas kaltinimus neigia.',
    },
    {
      name: 'collector, eighth batch',
      from: 'info@skolos.example',
      subject: 'Paskutinis priminimas prieš teismą',
      text: 'Jūsų skola už elektrą – 234 eurai. Jei per 10 dienų nesumokėsite, kreipsimės į teismą, o skolą išieškos antstolis. Jei su reikalavimu nesutinkate, atsakykite į šį laišką arba skambinkite 8 5 123 4500.',
    },
    {
      name: 'bank, eighth batch',
      from: 'kyc@bankas.example',
      subject: 'Klausimai dėl Jūsų įnašo',
      text: 'Pagal Pinigų plovimo ir teroristų finansavimo prevencijos įstatymą prašome per tris dienas paaiškinti 18 000 eurų įnašą. Negavę atsakymo galime apriboti sąskaitą ir informuoti Finansinių nusikaltimų tyrimo tarnybą. Atsakyti galite interneto banke.',
    },
    {
      name: 'forward, eighth batch',
      from: 'petras@namie.example',
      subject: 'FW: šaukimas',
      quotes: true,
      text: 'Labas, Rasa, šitą gavau šįryt. Ar galėtum kaip teisininkė pažiūrėti? Nieko nepadariau.\nNuo: Policijos departamentas <policija.lietuva@gmail.com>\nEsate kaltinamas vaikų pornografija ir pedofilija. Atsiųskite paaiškinimus el. paštu per 72 valandas, kitaip byla bus perduota prokurorui ir išduotas arešto orderis.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'vilnius@teismas.lt',
      subject: 'Šaukimas liudytojui',
      text: 'Kviečiame Jus kaip liudytoją į Vilniaus miesto apylinkės teismą 2026 m. birželio 3 d. 13.30 val., 407 salė, Laisvės pr. 79A. Neatvykus be svarbios priežasties gali būti skirta bauda arba atvesdinimas. Tel. 8 5 273 8912.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'klaipeda@policija.lt',
      subject: 'Dėl Jūsų pareiškimo',
      text: 'Dėkojame už pareiškimą apie netikrą „Europolo“ laišką. Registracijos numeris 26-4471. Laišką išsaugokite. Gali būti, kad Jums paskambinsime dėl apklausos. Daugiau nieko daryti nereikia. Jei nerimaujate, skambinkite 112.',
    },
    {
      name: 'school, ninth batch',
      from: 'direktore@berzumokykla.example',
      subject: 'Tėvams',
      text: 'Vienas mūsų mokytojų sulaikytas įtariant vaikų seksualiniu išnaudojimu. Policija pradėjo tyrimą. Jei Jūsų vaikas ką nors pasakojo, skambinkite 112 arba kreipkitės į psichologą. Tėvų susirinkimas ketvirtadienį 18 val. aktų salėje. Kalbėkitės su vaiku ramiai.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@vmi.lt',
      subject: 'Prašymas paaiškinti',
      text: 'VMI atsiuntė Jums prašymą „Mano VMI“. Iki gegužės 14 d. prašome pateikti paaiškinimus dėl buto pardavimo. Negavę atsakymo galime mokestį apskaičiuoti patys ir skirti baudą. Tel. 1882.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'rastine@apylinkesteismas.example',
      subject: 'Šaukimas į posėdį',
      text: 'Vilniaus apylinkės teismas kviečia Jus kaip liudytoją į teismo posėdį 2026 m. gegužės 12 d. 10.00 val., 5 salė, Laisvės pr. 79A. Su savimi turėkite asmens dokumentą. Neatvykus gali būti skirta bauda. Tel. 8 5 219 8000.',
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'redakcija@naujienos.example',
      subject: 'Sulaikytas įtariamasis',
      text: 'Policija sulaikė vyrą, kuris įtariamas vaikų pornografijos platinimu. Prokuratūra pradėjo ikiteisminį tyrimą, teismas leido įtariamąjį suimti trims mėnesiams. Per kratą paimti kompiuteriai.',
    },
    {
      name: 'daughter, of the lead’s batch three',
      from: 'ruta.p@pastas.example',
      subject: 'Dėl tėčio laiško',
      text: 'Sveikas, tėtis gavo laišką neva iš policijos, kad jis kaltinamas pedofilija ir turi atsakyti per 48 valandas. Manau, tai apgavystė, bet jis labai išsigando. Ką daryti?',
    },
    {
      name: 'lawyer, of the lead’s batch three',
      from: 'info@advokatekazlauske.example',
      subject: 'Jūsų byla',
      text: 'Gerb. pone, prokuroras Jums pareiškė įtarimą dėl sukčiavimo. Apklausa vyks birželio 3 d. 14 val. Iki tol prašau niekam neteikti paaiškinimų. Atsiųskite man el. paštu įgaliojimą. Advokatė Kazlauskienė',
    },
    {
      name: 'tax, of the lead’s batch three',
      from: 'vmi@mokesciai.example',
      subject: 'Priminimas',
      text: 'Primename, kad deklaraciją už 2025 metus reikia pateikti iki gegužės 4 d. Nepateikus laiku, gali būti taikoma administracinė nuobauda. Konsultuojame tel. 1882.',
    },
    {
      name: 'police campaign, ninth batch',
      from: 'spauda@policija.lt',
      subject: 'Įspėjame dėl apgaulingų laiškų',
      text: 'Policija įspėja gyventojus: sukčiai policijos generalinio komisaro vardu siunčia elektroninius laiškus, kuriuose gavėjas kaltinamas vaikų pornografija ir raginamas atsakyti per 72 valandas. Tai apgaulė. Neatsakykite, neatidarykite priedų ir nemokėkite pinigų. Kilus klausimų skambinkite 112.',
    },
    {
      name: 'lawyer on client, ninth batch',
      from: 'info@petrauskas-advokatai.example',
      subject: 'Mūsų klientas – apklausa',
      text: 'Kolega, mūsų klientas šaukiamas į apklausą kaip įtariamasis pagal BK 309 str. Paaiškinimus reikia pateikti per 48 valandas, iki penktadienio. Prašau el. paštu atsiųsti bylos kopijas ir atsiliepimo projektą. Pas ikiteisminio tyrimo teisėją einame antradienį 10.00 val.',
    },
    {
      name: 'court notice, ninth batch',
      from: 'vilniaus.apylinkes@teismas.lt',
      subject: 'Civilinė byla Nr. e2-4487-112/2026',
      text: 'Pranešame, kad civilinė byla Nr. e2-4487-112/2026 bus nagrinėjama 2027 m. sausio 14 d. 9.00 val. Vilniaus miesto apylinkės teisme, Laisvės pr. 79A, 204 salėje. Kviečiame atvykti asmeniškai arba per atstovą. Informacija tel. (8 5) 255 0114.',
    },
    {
      name: 'school incident, ninth batch',
      from: 'rastine@azuolo-mokykla.example',
      subject: 'Dėl mokinių nuotraukų',
      text: 'Gerbiami tėvai, mokyklos pokalbių grupėje išplatinta nuoga nepilnametės mokinės nuotrauka. Apie tai pranešėme policijai. Tokių nuotraukų persiuntimas yra vaikų pornografijos platinimas. Prašome per 48 val. el. paštu atsakyti, ar dalyvausite susitikime su psichologe pirmadienį 18 val. aktų salėje.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'personalas@vezejai.example',
      subject: 'Dėl pasiaiškinimo',
      text: 'Gerb. Tomai, lapkričio 12 ir 13 d. neatvykote į darbą ir apie tai nepranešėte. Prašome per 48 valandas raštu pasiaiškinti, atsakyti galite į šį el. laišką. Nepateikus pasiaiškinimo, pažeidimas bus vertinamas pagal Darbo kodeksą ir gali būti skirtas įspėjimas.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'rasa.k@gmail.com',
      subject: 'Fwd: ŠAUKIMAS',
      text: 'Labas, Andriau, tėtis vakar gavo tokį laišką iš kažkokio policijos komisaro ir visą naktį nemiegojo. Rašo apie vaikų pornografiją ir kad turi atsakyti per 72 valandas. Ar tai tikra? Tu išmanai kompiuterius, pasakyk, ką daryti.',
    },
    {
      name: 'police witness, ninth batch',
      from: 'vilniaus3@policija.lt',
      subject: 'Kvietimas liudyti',
      text: 'Prašome atvykti į Vilniaus apskrities VPK 3-iąjį komisariatą, Birželio 23-iosios g. 16, 205 kab., gruodžio 2 d., trečiadienį, 11.00 val. duoti parodymus kaip liudytojui dėl Jūsų kaimyno automobilio vagystės. Turėkite asmens dokumentą. Tel. (8 5) 271 0123.',
    },
    {
      name: 'lawyer to client, ninth batch',
      from: 'info@manto-kontora.example',
      subject: 'Jūsų byla',
      text: 'Gerbiamas Domantai, gavau bylos medžiagą. Prokuratūra Jus kaltina sukčiavimu, o tyrėjas prašo raštiško paaiškinimo. Prašau per dvi dienas el. paštu atsiųsti, ką žinote, kad galėčiau parengti atsiliepimą. Kol nesusitiksime, niekam apie bylą nekalbėkite. Kontora: (8 5) 255 0140.',
    },
    {
      name: 'newspaper, ninth batch',
      from: 'naujienos@rytas.example',
      subject: 'Ryto naujienos',
      text: 'Dėl vaikų pornografijos sulaikytas 45 metų vyras: jo kompiuteryje rasta tūkstančiai failų. Teismas jį suėmė. Taip pat: nauja sukčiavimo internetu banga prieš senjorus. Atsisakyti prenumeratos galite čia.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@policija.lt',
      subject: 'Registracijos Nr. 2026/88412',
      text: 'Jūsų pareiškimas dėl sukčiavimo internete užregistruotas Nr. 2026/88412. Su Jumis susisieks tyrėjas. Jei turite daugiau duomenų, atsiųskite juos tuo pačiu el. paštu nurodydami numerį. Tel. 112.',
    },
    {
      name: 'training, ninth batch',
      from: 'mokymai@saugusvaikas.example',
      subject: 'Mokymai apie viliojimą',
      text: 'Kviečiame mokytojus į mokymus „Nepilnamečių viliojimas internete seksualiniais tikslais“. Pranešimą skaitys kriminalinės policijos tyrėja. Iki rytojaus el. paštu atsakykite, ar dalyvausite.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@vmi.lt',
      subject: 'Pranešimas apie mokestinę nepriemoką',
      text: 'Informuojame, kad turite 41,23 Eur mokestinę nepriemoką. Nesumokėjus iki 2026-12-15, gali būti pradėtas priverstinis išieškojimas. Sumokėti galite prisijungę prie Mano VMI. Į šį laišką neatsakykite. Tel. 1882.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@vaikulinija.example',
      subject: 'Kaip atrodo netikras orderis',
      text: 'Tūkstančiai žmonių gauna laiškus, neva siųstus Europolo, kuriuose jie kaltinami pedofilija ir per 72 valandas reikalaujama paaiškinimų. Neišsigąskite ir nemokėkite. Policija nesiunčia šaukimų el. paštu.',
    },
  ],
}
