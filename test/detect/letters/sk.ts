import type { LetterFile } from '../letter-file.ts'

const classic = `SÚDNE PREDVOLANIE
Ja, dolu podpísaný Svetozár Hrabinský, prezident Policajného zboru a riaditeľ brigády na ochranu maloletých, Vás kontaktujem krátko po zaistení počítača v rámci kybernetickej infiltrácie. Ste predmetom niekoľkých súdnych konaní:
- detská pornografia
- pedofília
- exhibicionizmus
- kyberpornografia
Po tom, ako ste boli zacielený na internete (inzertné stránky), boli Vaše fotografie a videá zaznamenané naším kyberžandárom a predstavujú dôkazy Vašich trestných činov. Z dôvodu dôvernosti Vám píšeme e-mailom. Žiadame Vás, aby ste zaslali svoje odôvodnenia e-mailom, aby mohli byť preskúmané a overené za účelom posúdenia sankcií, v prísnej lehote 48 hodín. Po uplynutí tejto lehoty odovzdáme našu správu prokurátorovi, ktorý vydá zatykač, a budete zapísaný do registra sexuálnych delikventov. Váš spis bude odovzdaný médiám a Vaša rodina uvidí, čo robíte pred počítačom. Teraz ste varovaný.`

export const letters: LetterFile = {
  language: 'sk',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Národná kriminálna agentúra, odbor počítačovej kriminality. Vážený pán, zistili sme, že ste navštívili zakázané stránky s obsahom zneužívajúcim deti. Proti Vám bolo začaté trestné stíhanie. Máte 48 hodín na to, aby ste odpovedali na tento e-mail a podali vysvetlenie. Ak neodpoviete, budete zadržaný a budeme informovať Vašu rodinu aj zamestnávateľa. plk. Dalimír Kostrian, riaditeľ útvaru',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Okresná prokuratúra. Ďakujeme za Vašu odpoveď. Máte dve možnosti: súd a väzenie, alebo mimosúdne vyrovnanie. Aby bolo trestné stíhanie proti Vám zastavené, zaplaťte pokutu vo výške 6 875 eur bankovým prevodom do 24 hodín. Zachovajte mlčanlivosť.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'POSLEDNÉ VAROVANIE. Nedostali sme Vašu odpoveď na predvolanie Europolu. Ak do 24 hodín nezaplatíte pokutu 1 850 eur, príde k Vám domov hliadka a budete zatknutý.',
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'Trestné stíhanie',
      text: 'Finančná správa a Policajný zbor začali proti vám trestné stíhanie pre daňové úniky a pranie špinavých peňazí. Máte 48 hodín na odpoveď e-mailom s vysvetlením. Inak bude spis postúpený prokuratúre.',
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Predvolanie svedka',
      text: 'Okresný súd Košice. Ste predvolaný ako svedok v trestnej veci. Stiahnite si predvolanie cez odkaz nižšie. Ak sa nedostavíte, budete predvedený políciou.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Zmier',
      text: 'Dostali sme vašu odpoveď. Na uzavretie prípadu treba zaplatiť pokutu 3 500 eur prevodom do 24 hodín. Ak odmietnete, budete zatknutý. Kriminálna polícia',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Posledné varovanie',
      text: 'Na naše predvolanie ste nereagovali. Toto je posledná výzva: odpovedzte ešte dnes na tento e-mail, inak polícia príde k vám domov.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Kaucia',
      text: 'Aby ste sa vyhli väzbe, zložte kauciu 2 000 eur v bitcoinoch a pošlite kópiu občianskeho preukazu. Interpol Bratislava',
    },
    {
      name: 'other order',
      subject: 'Spis 2231',
      text: 'Rozborom vášho pripojenia naši počítačoví vyšetrovatelia zistili návštevy stránok so zneužívaním detí a oplzlé rozhovory s maloletými. Ste vedený ako podozrivý. Vysvetlite písomne na túto adresu, najneskôr do dvoch dní, svoje konanie. V opačnom prípade prokurátor navrhne väzbu a upovedomíme vášho zamestnávateľa. Policajný zbor',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – svedok',
      text: 'V medzinárodnom vyšetrovaní obchodu s ľuďmi ste boli označený za dôležitého svedka. Výpoveď podajte e-mailom do 24 hodín. Kto odmietne, dopúšťa sa trestného činu a bude hľadaný.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Výmaz z registra',
      text: 'Prvá platba dorazila. Na výmaz vášho mena z registra sexuálnych delikventov zostávajú správne poplatky 1 870 eur. Zaplaťte ihneď, inak prokurátor vec znovu otvorí. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Ponuka prokuratúry',
      text: 'Namiesto verejného procesu môžete zaplatiť 3 480 eur, potom bude spis zničený. Ak odmietnete, dozvedia sa to príbuzní a tlač. Len okamžitým prevodom do dnešného večera.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Žaloba',
      text: 'Na súde je na vás podaná žaloba. Listiny sú dostupné pod zabezpečeným odkazom. Ak správu budete ignorovať, do 48 hodín padne rozsudok pre zmeškanie.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'SÚDNE PREDVOLANIE\nDolupodpísaný generál Ľubomír Hríb, riaditeľ polície a šéf brigády na ochranu maloletých, kontaktujem Vás krátko po počítačovom zaistení kyberinfiltrácie, aby som Vás informoval, že ste predmetom viacerých súdnych stíhaní: detská pornografia, pedofília, exhibicionizmus, kyberpornografia. Nechajte sa prosím vypočuť mailom tým, že napíšete svoje ospravedlnenia v prísnej lehote 72 hodín.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Tu polícia. V tvojom telefóne sme našli fotky detí. Odpíš na tento mail do 24 hod, inak prídeme po teba. Kpt. Hudák',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'PREZÍDIUM POLICAJNÉHO ZBORU, ČVS: PPZ-4471/26\nTýmto sa Vám oznamuje, že voči Vám bolo vznesené obvinenie pre prečin prechovávania detskej pornografie podľa § 370 Trestného zákona. Z dôvodu utajenia sa výsluch vykoná písomne. Vyzývame Vás, aby ste v lehote dvoch dní zaslali vyjadrenie na túto elektronickú adresu. V opačnom prípade bude spis odstúpený prokurátorovi s návrhom na väzobné stíhanie.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Vážený pán/pani, som komisár Interpolu Bratislava. Máme videá, na ktorých ste nahý pred neplnoletou. Náš kyberžandár všetko nahral a je to dôkaz vašich priestupkov. Pošlite svoje ospravedlnenie mailom do 48 hodín. Ak čas uplynie, správa ide prokurátorovi, budete zapísaný do registra sexuálnych delikventov a rodina aj televízia uvidia, čo robíte pred počítačom. Teraz ste varovaný.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABUĽKA TRESTOV: detská pornografia – 5 rokov väzenia a 75 000 eur; pedofília – 10 rokov; exhibicionizmus – 1 rok; zvádzanie maloletých – 3 roky. Vaše skutky boli zistené na zoznamkách. Generálna prokuratúra Vám dáva tri dni, aby ste na túto výzvu odpovedali elektronicky. Neodpovedanie má za následok zatknutie v mieste bydliska.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministerstvo vnútra oznamuje: Vaša IP adresa bola odhalená v medzinárodnej akcii proti sexuálnemu zneužívaniu detí na internete. Máte možnosť vysvetliť vec vyšetrovateľovi písomne na tejto adrese najneskôr do 24 hodín. Ak sa neozvete, bude vydaný zatykač a upovedomený Váš zamestnávateľ.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Finančná polícia. Vyšetrujeme Vás pre daňový únik a pranie špinavých peňazí. Odpovedzte na mail do 24 hodín, ak sa chcete vyhnúť zadržaniu a zablokovaniu účtu.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Okresný súd Trnava Vás predvoláva ako svedka v trestnej veci. Predvolanie si pozrite kliknutím na tlačidlo nižšie. Ak sa nedostavíte, budete predvedený a pokutovaný.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Posledná výzva pred zatknutím. Na predvolanie Europolu ste nereagovali. Vec možno uzavrieť zmierom, ak dnes zaplatíte 3 870 eur. Inak pôjde vec k sudcovi a do novín.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kauciu 2 200 eur musíte poslať na účet advokáta do 17.00, aby ste nešli do väzby. S nikým sa nerozprávajte, vyšetrovanie je tajné. Prokurátorka Eva Lisá',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Majiteľovi tejto schránky. Pri monitorovaní sietí náš útvar počítačovej kriminality zistil, že ste si prezerali a ukladali sexuálny obsah s maloletými. Do dvoch dní nám podajte vysvetlenie odpoveďou na túto správu. Ak tak neurobíte, vec pôjde na prokuratúru a budete zadržaný doma. Vyšetrovateľ kpt. Novák, Policajný zbor',
    },
    {
      name: 'an investigator and a camera',
      text: 'Ahoj, som vyšetrovateľ Interpolu. Obnažoval si sa pred kamerou 13-ročným dievčatám a všetky rozhovory máme uložené. Napíš mi na mail do zajtra večera, inak video dostane tvoja žena, šéf a noviny.',
    },
    {
      name: 'a translated accusation',
      text: 'OBŽALOBA. V nadväznosti na počítačové zhabanie z kybernetickej infiltrácie Vám oznamujeme, že ste predmetom viacerých konaní: detské porno, pedofília, exhibicionizmus, kyberpornografia. Zašlite svoje odôvodnenia na vyššie uvedenú adresu, aby mohli byť overené na posúdenie sankcií. Prísna lehota 72 hodín. Po jej uplynutí správu postúpime prokurátorovi na vydanie zatykača. Ste varovaný. Prezident policajného zboru',
    },
    {
      name: 'a device that is linked',
      text: 'Dôležité oznámenie polície. Váš počítač je spojený so sexuálnym vykorisťovaním detí. Kvôli ochrane súkromia prebieha výsluch cez e-mail. Netelefonujte a nechoďte na oddelenie. Spojte sa so zodpovedným vyšetrovateľom do 24 hodín, v opačnom prípade po Vás príde hliadka.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Kriminálny úrad finančnej správy začal proti Vám trestné stíhanie za pranie špinavých peňazí a daňový únik. Pošlite svoje vyjadrenie mailom do 48 hodín. Inak Vám zablokujeme účty a spis odovzdáme prokurátorovi.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Predvolanie na súd',
      text: 'Boli ste predvolaný ako svedok na okresný súd. Predvolanie si zobrazíte stlačením tlačidla nižšie. Nedostavenie sa trestá pokutou alebo predvedením políciou.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Ďakujeme za odpoveď. Prípad možno uzavrieť bez súdu, ak do jedného dňa zaplatíte pokutu 2 900 eur prevodom. Ak nezaplatíte, zatykač bude vykonaný. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Vážený občan, náš internetový policajt sa vydával za 12-ročné dievča a Vy ste od nej žiadali nahé fotky za peniaze. Ide o trestný čin. Uveďte svoju verziu písomne e-mailom skôr, než uplynú dva dni. Inak pôjdete pred súd a bude informovaný Váš zamestnávateľ. Komisár Kováč',
    },
    {
      name: 'traced to an address',
      text: 'Oznámenie Europolu! Nezákonný pornografický obsah s deťmi bol vystopovaný na Vašu IP adresu. Hrozí Vám 6 rokov väzenia. Máte 36 hodín na odpoveď na túto správu s celým menom a kópiou pasu. Neignorujte to.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Posledná šanca pred donucovacími opatreniami: polícia má na Vaše meno pripravený zatykač pre podvod a krádež identity. Ak sa chcete vyhnúť väzeniu, zložte dnes 1 200 eur a zatykač bude stiahnutý.',
    },
    {
      name: 'a machine from the French',
      subject: 'SÚDNE PREDVOLANIE',
      text: `Do vašej pozornosti: ja, dolu podpísaný generál Vendelín Hrabina, riaditeľ žandárstva a veliteľ brigády ochrany maloletých, vás kontaktujem krátko po počítačovom zaistení kybernetickej infiltrácie, aby som vám oznámil, že ste predmetom viacerých platných súdnych stíhaní: detská pornografia, pedofília, exhibicionizmus, kyberpornografia. Spáchali ste priestupky po tom, čo ste boli zacielený na internete. Nahé fotografie zaznamenal náš kybernetický žandár a tvoria dôkazy vašich priestupkov. Z dôvodu dôvernosti vám posielame tento e-mail. Vyzývame vás, aby ste sa nechali vypočuť e-mailom a napísali nám svoje odôvodnenia v prísnej lehote 72 hodín. Po tejto lehote budeme nútení odovzdať našu správu prokurátorovi, ktorý vydá zatykač. Teraz ste varovaný.`,
    },
    {
      name: 'a native official',
      subject: 'ČVS: ORP-221/2-OVK-2026 – upovedomenie',
      text: `Prezídium Policajného zboru, Národná centrála osobitných druhov kriminality. Upovedomujeme Vás, že voči Vašej osobe bolo začaté trestné stíhanie pre prečin prechovávania detskej pornografie podľa § 370 Trestného zákona, za ktorý hrozí trest odňatia slobody až na dva roky. Ste povinný do 48 hodín doručiť písomné vyjadrenie, a to výlučne odpoveďou na túto správu. Osobné ani telefonické vybavovanie nie je možné. Ak tak neurobíte, vec bude postúpená okresnej prokuratúre s návrhom na vzatie do väzby a Vaše meno bude zapísané v registri páchateľov sexuálnych deliktov. plk. JUDr. Matúš Kornhauser`,
    },
    {
      name: 'short and rude',
      subject: 'posledná výzva',
      text: `Polícia. Vieme, čo pozeráte na počítači a s akými dievčatkami si píšete. Všetko máme nahraté. Máte 24 hodín, aby ste odpísali na tento mail a vysvetlili to. Inak si po vás prídeme domov a dozvie sa to manželka, deti, šéf aj televízia. Nikomu nevolajte. kpt. Ondrej Lisický`,
    },
    {
      name: 'a list of penalties',
      subject: 'Obvinenie EUROPOL 6612/26',
      text: `EUROPOL – kancelária riaditeľky. Vážený pán, k vašej IP adrese boli priradené tieto skutky:
1. držba pedofilných snímok – 5 rokov väzenia
2. nadväzovanie kontaktov s maloletými cez internet – 3 roky
3. obnažovanie pred webkamerou – pokuta 19 000 eur
4. sexuálne obchodovanie s ľuďmi – 12 rokov
Svoju obhajobu pošlite do troch dní na adresu kancelaria.maloleti@gmail.com, aby sme mohli určiť sankciu. Ak budete mlčať, prokurátorka nariadi vaše okamžité zatknutie a informujeme združenia na ochranu detí.`,
    },
    {
      name: 'a witness behind a link',
      wider: true,
      subject: 'Predvolanie svedka – Okresný súd',
      text: `Boli ste predvolaný ako svedok v trestnej veci legalizácie výnosov z trestnej činnosti. Predvolanie si otvoríte kliknutím na tento odkaz: Stiahnuť súdny dokument. Platnosť odkazu vyprší o 24 hodín. Ak si ho neprevezmete, bude vám uložená poriadková pokuta a môžete byť predvedený políciou.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'Re: vaša vec',
      text: `Vaše vysvetlenie sme dostali. Sudca súhlasí s mimosúdnym urovnaním, ak ešte dnes zaplatíte sankciu 2 890 eur prevodom na účet vyšetrovateľa. Po zaplatení bude spis uzavretý a nikto sa nič nedozvie. V opačnom prípade budete zajtra zatknutý. Zachovajte mlčanlivosť.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Slovo medzi štyrmi očami',
      text: `Dobrý večer, som podplukovník Imrich Stanko a tridsať rokov sa venujem ochrane detí. To, čo som našiel vo vašom počítači, mnou otriaslo: deti bez oblečenia a veci, ktoré ste im písali. Skôr než to posuniem vyššie, chcem od vás vlastnými slovami a do tejto schránky počuť, ako k tomu došlo. Máte čas do pozajtra do poludnia. Potom to už nebude v mojich rukách: prokurátorka vás dá zatknúť a noviny vytlačia vaše meno. Nehovorte o tom s nikým, ani s manželkou.`,
    },
    {
      name: 'the machine in another order',
      subject: 'ZÁLEŽITOSŤ, KTORÁ SA VÁS TÝKA',
      text: `My, ústredné riaditeľstvo súdnej polície, vás informujeme, že v nadväznosti na operáciu infiltrácie online je vaša osoba citovaná vo viacerých veľmi závažných priestupkoch: sledovanie pornografie detí, pedofília, exhibovanie, kybersex s maloletými. Nahrávky vyhotovené naším agentom kyberpriestoru dokazujú vašu vinu. Aby sa zachovala diskrétnosť, musíte nám e-mailom doručiť vaše ospravedlnenia, aby boli preskúmané a overené s cieľom vyhodnotiť sankcie, v prísnej lehote troch dní. Potom bude správa zaslaná pani prokurátorke a bude po vás pátrať najbližšie žandárstvo. Ste upozornený.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: 'KRP-P-117/VYS-2026 – právo vyjadriť sa',
      text: `Krajské riaditeľstvo Policajného zboru, odbor počítačovej kriminality. V rámci medzinárodnej akcie sa zistilo, že z vašej e-mailovej schránky boli získané súbory s detskou pornografiou. Týmto ste vedený ako obvinená osoba. Poskytuje sa vám možnosť podať námietky do 48 hodín, výlučne elektronicky. Informácie po telefóne neposkytujeme. Márne uplynutie lehoty sa považuje za priznanie a bude mať za následok predvedenie a zápis do registra sexuálnych páchateľov.`,
    },
    {
      name: 'blunt',
      subject: 'oznámenie v behu',
      text: `INTERPOL, počítačová kriminalita. Tvoja IP je v sieti s detským pornom. Snímky obrazovky, chaty, kamera: máme všetko. Trestné oznámenie ešte nie je u prokurátora. Máš 48 hodín, aby si nám mailom poslal vysvetlenie. Ak budeš mlčať, vytiahneme ťa ráno o šiestej z postele v putách a kolegovia dostanú súbory.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Colný úrad – vyšetrovanie',
      text: `V zásielke na vaše meno boli zaistené drogy. Bolo voči vám začaté trestné stíhanie pre obchodovanie s drogami. Ešte dnes otvorte nižšie uvedený odkaz, stiahnite si predvolanie a nahrajte fotografiu občianskeho preukazu. Ak tak neurobíte do 20.00, bude vykonaný príkaz na zatknutie.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Tretia a posledná výzva',
      text: `Na naše dva listy ste neodpovedali a zhoršili ste svoje postavenie. Spis bude dnes o 18.00 odovzdaný prokuratúre a upovedomíme televíziu. Zastaviť to môže už len okamžitá odpoveď na túto adresu. Riaditeľstvo polície, oddelenie maloletých`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerstvo spravodlivosti – záznam 88/K',
      text: 'Vážený občan, naša internetová hliadka spojila vaše meno so sledovaním videí zneužívania detí. Vyzývame vás, aby ste vlastnou rukou napísali priznanie, odfotili ho a do štyroch dní poslali späť na tento e-mail. Ušetríte si verejné pojednávanie. Inak vám bude zablokovaný pas, upovedomený zamestnávateľ a budete vzatý do väzby. Štátny tajomník Blažej Kvetko',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Váš prípad v Europole',
      text: 'Dobrý deň, volám sa Lisbeth Aarsenová a v Europole vediem prípad, v ktorom ste hlavným podozrivým. Ide o výmenu nahých záberov maloletých na fóre. Spis ešte môžem zadržať. Potrebujem na to vašu úprimnú výpoveď, písomne a dôverne na moju adresu, najneskôr na tretí deň. Inak ho musím vydať prokuratúre, ktorá po vás vyhlási pátranie v celej Európe.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Doručenie súdu',
      text: 'V prílohe nájdete obžalobu voči vám pre podvod. Súbor otvorte heslom 4471. Ak do 24 hodín nepodáte odpor, rozsudok nadobudne právoplatnosť a zakročí exekútor a polícia. Krajský súd',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: '3. november',
      text: 'Dievča vo veku 13 rokov, ktorému ste posielali oplzlé správy a ktorému ste na kamere ukázali pohlavné orgány, bola naša policajtka. Všetky rozhovory sú uložené. Do pozajtra čakám vaše písomné vysvetlenie na tejto adrese, potom si pre vás prídeme.\nMajor T. Brezovský, odbor počítačovej kriminality',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Upovedomenie',
      text: 'Vec: prechovávanie a rozširovanie detskej pornografie. Adresát tohto listu vystupuje v konaní ako podozrivý. Týmto sa mu umožňuje vyjadriť sa elektronicky v lehote dvoch dní. Po jej márnom uplynutí bude spis odstúpený prokuratúre s návrhom na väzobné stíhanie. Úrad medzinárodnej policajnej spolupráce – Interpol Bratislava',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Hanba',
      text: 'Vieme, čo pozeráte po nociach. Malé deti. Náš útvar zaznamenal všetko z vašej IP adresy a spis je pripravený pre sudcu. Dávame vám poslednú šancu: do zajtra do obeda odpíšte na mail a povedzte svoju verziu. Ak budete mlčať, všetci vás uvidia v putách v správach. Prezídium Policajného zboru',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'PREDVOLANIE č. 77/26',
      text: 'Sťažnosť na vás. Obvinenia: pedofília – detské porno – sexuálne obťažovanie cez internet. Trest: 5 rokov väzenia a pokuta 75 000 €. Odpoveď: e-mailom, 48 hod. Bez odpovede: register sexuálnych delikventov, zverejnenie v tlači. Podpis: riaditeľka Europolu',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Potvrdenie o zastavení',
      text: 'Váš prípad možno uzavrieť. Treba zaplatiť poplatok 3 265 € darčekovými kartami. Kódy pošlite mailom nášmu inšpektorovi do 18:00, aby sa v stíhaní proti vám nepokračovalo.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Druhá a posledná upomienka',
      text: 'Napriek nášmu predošlému listu sme od vás nedostali vysvetlenie. Ak sa v najbližších 24 hodinách neozvete nášmu oddeleniu na tento mail, prokurátor vydá na vás zatykač. Polícia',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Podnet pani Raškovej',
      text: 'Matka dvanásťročného dievčaťa nám odovzdala rozhovory, ktoré ste viedli s jej dieťaťom a v ktorých žiadate nahé fotografie. Máte čas do zajtra večera písomne nám tu odpovedať. Potom vec pôjde na krajský súd a vaša fotografia do novín. Oddelenie trestnej činnosti na deťoch',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Zoznam 44',
      text: 'Ste na zozname 44 Europolu: osoby, ktoré pozerajú sexuálny materiál s deťmi. Skopírujte jednu z dvoch viet a pošlite ju späť do 24 hodín: „Priznávam sa“ alebo „Popieram a vysvetľujem“. Kto nič nepošle, bude považovaný za vinného a zatknutý.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'PREDMET: PORUŠENIE',
      text: 'RIADITEĽSTVO KYBERZLOČINU. Exhibicionizmus, pedokriminalita, obchod s pornom na internete: tieto obvinenia sa vás týkajú. Ospravedlňte sa mailom 72 hodín. Potom postupujeme prokurátorovi na zatykač a registráciu.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Balík na vaše meno',
      text: 'Colná polícia: v balíku na vaše meno sa našli drogy a falošné pasy. Aby ste neboli stíhaný, odpovedzte dnes s kópiou občianskeho preukazu.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Trestný spis 19/443',
      text: 'Pán/pani, oznamuje sa vám, že elektronické pátranie nášho útvaru na zoznamkách dokázalo vašu vinu v týchto veciach: kontakt s deťmi na sexuálne účely, prechovávanie pornografie maloletých, obnažovanie. Vyzývame vás predložiť svoju obhajobu elektronicky skôr, než uplynie 72 hodín. Inak vec pôjde súdnou cestou, zapíšu vás do registra a upovedomia vaše okolie. S úctou, riaditeľ bezpečnosti',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Odpovedzte',
      text: 'Som dôstojník Europolu Vlk. Mám pred sebou videá z vášho počítača. Deti. Napíšte mi dnes večer, čo k tomu poviete, alebo zajtra ráno podpíšem zatykač.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Posledná možnosť',
      text: 'Vašu obhajobu sme dostali. Sudca súhlasí s vyrovnaním vo výške 3 900 eur. Uhraďte prevod do 17. hodiny a pošlite nám potvrdenie, spis bude uzavretý a nikto sa nič nedozvie.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'kancelaria@advokati.example',
      text: 'Vážený pán, hlavné pojednávanie na Okresnom súde sa koná 12. mája 2026 o 9:30, pojednávacia miestnosť č. 7, Dlhá ulica 5. Prokurátor navrhuje peňažný trest. Vezmite so sebou občiansky preukaz. Advokátka Jarmila Slobodová, tel. 02 2222 1111',
    },
    {
      name: 'a town warns',
      from: 'podatelna@mesto.example',
      quotes: true,
      text: `Pozor na podvod! Podvodníci sa vydávajú za políciu. Neodpovedajte a neplaťte. Nižšie je ukážka falošnej správy:\n\n${classic}`,
    },
    {
      name: 'a son asks',
      from: 'peter@gmail.com',
      quotes: true,
      text: `Ahoj, dostal som tento e-mail. Je to pravda alebo podvod? Neviem, čo mám robiť.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'riaditelka@skola.example',
      text: 'Milí rodičia, dňa 5. marca o 17.00 hod. sa v aule uskutoční prednáška polície o rizikách internetu: grooming, detská pornografia a kyberšikana. Účasť prosím potvrďte e-mailom do piatku.',
    },
    {
      name: 'an unpaid invoice',
      from: 'fakturacia@energie.example',
      text: 'Upomienka: doteraz sme nezaznamenali platbu faktúry v sume 125 eur. Prosíme o úhradu bankovým prevodom do 3 dní. V opačnom prípade pohľadávku odovzdáme na súdne vymáhanie.',
    },
    {
      name: 'news of a trial',
      from: 'redakcia@noviny.example',
      text: 'Krajský súd poslal muža na osem rokov do väzenia za detskú pornografiu a sexuálne zneužívanie. Prokurátor žiadal vyšší trest. Europol pri vyšetrovaní pomáhal. Odhlásiť odber newslettera.',
    },
    {
      name: 'lawyer',
      from: 'ak@kovac.example',
      subject: 'Pojednávanie',
      text: 'Vážený pán, pojednávanie je v utorok 12. mája o 10.00 na Okresnom súde, miestnosť č. 3. Zavolajte mi na 02 555 1212. Váš advokát',
    },
    {
      name: 'police advice',
      from: 'tlac@policia.example',
      subject: 'Falošné e-maily',
      text: 'Šíria sa falošné e-maily v mene polície a Europolu, ktoré obviňujú z detskej pornografie a žiadajú odpoveď do 48 hodín. Ide o podvod. Neodpovedajte a neplaťte.',
    },
    {
      name: 'debt collector',
      from: 'vymahanie@firma-sk.example',
      subject: 'Predžalobná výzva',
      text: 'Dlžná suma 120 eur nebola uhradená. Ak nezaplatíte do 7 dní, podáme žalobu na súd. Tel. 02 100 200 30.',
    },
    {
      name: 'tax office',
      from: 'danovy@fs-sk.example',
      subject: 'Výzva',
      text: 'Správca dane vás vyzýva na podanie daňového priznania v lehote 15 dní. Za nepodanie hrozí pokuta. Info na tel. 048 431 7222.',
    },
    {
      name: 'worried',
      from: 'zuzana@doma-sk.example',
      subject: 'Je to pravda?',
      text: 'Mami, prišiel mi e-mail od polície, že som obvinená a mám 48 hodín na odpoveď. Je to pravda alebo podvod?',
    },
    {
      name: 'lawyer, gmail',
      from: 'judr.horvath@gmail.com',
      subject: 'Váš výsluch',
      text: 'Vážený pán, prokurátor vás viní z podvodu. Výsluch je v piatok o 11.00 na oddelení, Dlhá 4. Na predvolanie sám neodpovedajte. Najprv mi zavolajte na 0900 123 456.',
    },
    {
      name: 'daughter, gmail',
      from: 'lucia.b@gmail.com',
      subject: 'Dedo sa bojí',
      text: 'Mami, dedovi prišiel e-mail, že je obvinený z detskej pornografie a má do 48 hodín odpovedať, inak pôjde do väzenia. Je to podvod, však? Celý sa trasie.',
    },
    {
      name: 'social services',
      from: 'upsvr@okres.example',
      subject: 'Rokovanie',
      text: 'Pozývame vás na rokovanie 12. mája o 10.00, kancelária 214, vo veci trestného konania pre pohlavné zneužívanie proti otčimovi. Zúčastní sa opatrovníčka maloletej.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'sud@sud-nitra.example',
      text: 'Predvolávame Vás ako svedka na hlavné pojednávanie na Okresný súd Nitra, Štúrova 9, dňa 14. 3. 2026 o 9.30 h, č. dv. 14. Prineste si občiansky preukaz. Ak sa bez ospravedlnenia nedostavíte, môže Vám byť uložená poriadková pokuta. Tel. 037 123 45 67',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'ak@ak-mraz.example',
      text: 'Vážený pán Kováč, vyšetrovateľ Vám vzniesol obvinenie pre sexuálne obťažovanie. Ako Váš obhajca odporúčam nevypovedať, kým sa nestretneme. Príďte do kancelárie v utorok o 18.00. JUDr. Peter Mráz, advokát',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'vymahanie@pohladavky.example',
      text: 'Predžalobná výzva: dlhujete 124,50 eur. Ak dlh neuhradíte do 8 dní, podáme návrh na súd a vec odovzdáme exekútorovi. Splátkový kalendár dohodnete na 02 123 456 78.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'jana@gmail.com',
      text: 'Ahoj, dedo dostal mail akože z Europolu, že pozeral detskú pornografiu a musí odpovedať do 72 hodín. Celý sa trasie. To je podvod, nie? Nezavoláme políciu?',
    },
    {
      name: 'from oddelenie, third batch',
      from: 'oddelenie@policia.example',
      text: 'Dobrý deň, vo veci krádeže Vášho bicykla Vás predvolávam na výsluch poškodeného. Dostavte sa v stredu 12. marca o 10.00 na obvodné oddelenie, Hlavná 5, č. dverí 12. Prineste občiansky preukaz. Ak nemôžete, volajte 0961 123 456.',
    },
    {
      name: 'from jana, third batch',
      from: 'jana@rodina.example',
      text: 'Ahoj, ockovi prišiel mail akože od polície, že je obvinený z detskej pornografie a má odpovedať do 72 hodín. Je z toho úplne hotový. To je podvod, nie? Nič sme neodpísali.',
    },
    {
      name: 'from pohladavky, third batch',
      from: 'pohladavky@inkaso.example',
      text: 'Faktúra 221 na 180 eur je stále neuhradená. Ak platbu nedostaneme do 10 dní, podáme návrh na súd a následne exekúciu. Otázky zodpovieme na 02 123 456.',
    },
    {
      name: 'from advokat, fourth batch',
      from: 'advokat@kancelaria.example',
      text: 'Dobrý deň, prokurátor na Vás podal obžalobu za ublíženie na zdraví. Pojednávanie je 4. mája o 9.30 na Okresnom súde Nitra, miestnosť 3. Musíme sa stretnúť predtým; pošlite mi pripomienky mailom do piatku. JUDr. Malá, advokátka',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Všetkým zamestnancom: šíria sa falošné e-maily v mene polície o detskej pornografii. Neodpovedajte, na nič neklikajte a prepošlite správu IT oddeleniu. Polícia takto nikdy nepíše.',
    },
    {
      name: 'a witness with place and hour',
      from: 'oopz.levoca@minv.example',
      subject: 'Predvolanie svedka',
      text: `Vážená pani Kováčová, predvolávam Vás ako svedkyňu vo veci krádeže na deň 16. apríla 2026 o 9.30 hod. na Obvodné oddelenie PZ Levoča, Novoveská 12, č. dverí 8. Prineste si občiansky preukaz. Ak sa nemôžete dostaviť, ospravedlňte sa na tel. č. 0961 723 112. por. Novotný`,
    },
    {
      name: 'a lawyer to a client',
      from: 'ak@advokatlesko.example',
      subject: 'Vaša trestná vec',
      text: `Dobrý deň, pán Dudáš, doručili mi uznesenie o vznesení obvinenia pre prečin detskej pornografie. Nevypovedajte bezo mňa a na žiadne správy od polície neodpovedajte. Potrebujem od Vás do 48 hodín podpísané plnomocenstvo. Prokurátor má spis, nazriem doň v pondelok. Výsluch je 20. apríla o 10.00, stretneme sa predtým v kancelárii. Mgr. Lesko, advokát`,
    },
    {
      name: 'the police warn',
      from: 'prevencia@minv.example',
      subject: 'Podvodné e-maily v mene polície',
      text: `Polícia upozorňuje na podvodné e-maily, v ktorých sa páchatelia vydávajú za Europol alebo políciu, obviňujú ľudí z pedofílie a žiadajú odpoveď do 72 hodín pod hrozbou zatknutia. Ide o podvod. Polícia takto nikoho nepredvoláva. Neodpovedajte, neplaťte a správu vymažte. Povedzte o tom svojim rodičom a starým rodičom.`,
    },
    {
      name: 'a mother asks',
      from: 'jana.bielik@zoznam.example',
      subject: 'je to pravé?',
      text: `Ahoj Miro, otcovi prišiel mail akože z polície, že je obvinený z nejakej pornografie a má sa do 72 hodín ospravedlniť, inak ho zatknú. Je z toho úplne hotový. Podľa mňa je to podvod, ale nie som si istá. Mám volať na políciu? Má na to odpovedať? Jana`,
    },
    {
      name: 'the police summon a suspect',
      from: 'oop.snina@minv.example',
      subject: 'Predvolanie podozrivého',
      text: `Predvolávam Vás ako podozrivého vo veci priestupku proti majetku na deň 22. apríla o 10.00 hod. na Obvodné oddelenie PZ Snina, Partizánska 14, 1. poschodie, č. dverí 7. Máte právo zvoliť si obhajcu. V prípade otázok volajte 0961 843 705. Ak sa bez ospravedlnenia nedostavíte, môžete byť predvedený.`,
    },
    {
      name: 'a lawyer before action',
      from: 'kancelaria@akhorvath.example',
      subject: 'Predžalobná výzva',
      text: `Vážený pán Krajči, v mene svojho klienta pána Sabola Vás vyzývam, aby ste do 48 hodín odstránili príspevok, v ktorom ho označujete za pedofila, a potvrdili mi to odpoveďou na tento e-mail. V opačnom prípade podáme trestné oznámenie pre ohováranie a žalobu na súd. JUDr. Horváth, advokát`,
    },
    {
      name: 'a notice of the portal',
      from: 'noreply@slovenskoportal.example',
      subject: 'Nová správa v schránke',
      text: `V elektronickej schránke máte nové rozhodnutie Okresného súdu Martin. Prihláste sa občianskym preukazom s čipom. Ak správu neprevezmete do 15 dní, považuje sa za doručenú. Na túto správu neodpovedajte.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'stefan.mraz@centrum.example',
      subject: 'Fwd: toto mi prišlo',
      quotes: true,
      text: `Ahoj Zuzka, toto mi prišlo a neviem, či je to pravda. Ja som nič neurobil. Mám odpovedať?
---------- Preposlaná správa ----------
Od: Polícia
Ste predvolaný pre detskú pornografiu a pedofíliu. Pošlite svoje odôvodnenie e-mailom do 72 hodín, inak bude správa odovzdaná prokurátorovi a vydaný zatykač.`,
    },
    {
      name: 'the youth office on a report',
      from: 'upsvar@mesto.example',
      subject: 'Pozvanie na rozhovor',
      text: 'Vážená pani Adamová, dozvedeli sme sa, že dospelý posielal vášmu synovi cez internet sexuálne správy. Radi by sme sa s vami porozprávali v stredu 15. apríla o 14.00 na mestskom úrade, č. dverí 208. Môžete si niekoho priviesť. Ak nemôžete, zavolajte mi na 045 211 408. Nič sa vám nevyčíta.',
    },
    {
      name: 'human resources hear an employee',
      from: 'personalne@logistikasever.example',
      subject: 'Vyjadrenie k podnetu – dôverné',
      text: 'Vážený pán Sanda, boli proti vám vznesené obvinenia zo sexuálneho obťažovania kolegyne. Dávame vám možnosť písomne sa vyjadriť do štvrtka do 12.00; môžete odpovedať na tento e-mail alebo prísť do mojej kancelárie. Odbory sú informované. Prosíme o mlčanlivosť. Ak odpoveď nedostaneme, rozhodneme podľa dostupných podkladov.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevencia@policia-info.example',
      subject: 'Spravodaj: takto vyzerá falošné predvolanie',
      text: 'Milí čitatelia, podvodníci píšu napríklad: "Ste vyšetrovaný pre detskú pornografiu. Odpovedzte do 72 hodín, inak bude vydaný zatykač." Nič z toho nie je pravda. Polícia nikdy nepredvoláva e-mailom. Správu vymažte, povedzte o nej rodine a ak ste zaplatili, obráťte sa na banku a podajte oznámenie.',
    },
    {
      name: 'school incident, ninth batch',
      from: 'riaditel@zsduby.example',
      subject: 'Fotografie žiakov',
      text: 'Vážení rodičia, v skupinovom čete na škole sa šírila nahá fotografia maloletej žiačky. Vec sme oznámili polícii. Preposielanie takých snímok je šírenie detskej pornografie. Prosíme, odpovedzte na tento e-mail do 48 hodín, či prídete na stretnutie so psychologičkou v pondelok o 18:00 v aule.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'personalne@doprava.example',
      subject: 'Žiadosť o vyjadrenie',
      text: 'Pán Marek, 12. a 13. novembra ste neprišli do práce a neoznámili ste to. Žiadame vás o písomné vyjadrenie do 48 hodín, odpovedať môžete na tento e-mail. Ak sa nevyjadríte, zamestnávateľ posúdi vec ako porušenie pracovnej disciplíny podľa Zákonníka práce.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'zuzana.k@gmail.com',
      subject: 'Fwd: PREDVOLANIE',
      text: 'Ahoj, Andrej, tato včera dostal tento list od nejakého policajného prezidenta a celú noc nespal. Píšu o detskej pornografii a že musí odpovedať do 72 hodín. Je to pravé? Ty sa vyznáš v počítačoch, povedz, čo máme robiť.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@minv.sk',
      subject: 'ČVS 88412/2026',
      text: 'Vaše oznámenie o podvode na internete bolo zaevidované pod číslom 88412/2026. Ozve sa vám vyšetrovateľ. Ak máte ďalšie údaje, pošlite ich na tento e-mail a uveďte číslo. Tel. 158.',
    },
    {
      name: 'quarrel, ninth batch',
      from: 'jan.m@gmail.com',
      subject: 'Naposledy',
      text: 'Mária, ak mi do zajtra neodpovieš kvôli peniazom, idem na políciu a podám oznámenie. Dozvie sa to aj tvoja rodina. Napíš sem, čo chceš robiť. Ján',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@financnasprava.sk',
      subject: 'Oznámenie o nedoplatku',
      text: 'Evidujeme voči vám daňový nedoplatok 41,23 €. Ak ho neuhradíte do 15.12.2026, môže sa začať daňové exekučné konanie. Uhradiť ho môžete cez osobnú internetovú zónu. Na túto správu neodpovedajte. Tel. 048 43 17 222.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@linkadeti.example',
      subject: 'Ako vyzerá falošné predvolanie',
      text: 'Tisíce ľudí dostávajú listy údajne od Europolu, v ktorých ich obviňujú z pedofílie a žiadajú vysvetlenie do 72 hodín. Neľakajte sa a neplaťte. Polícia neposiela predvolania e-mailom.',
    },
  ],
}
