import type { LetterFile } from '../letter-file.ts'

const classic = `BÍRÓSÁGI IDÉZÉS
Alulírott Csanaki Botond, országos rendőrfőkapitány, a kiskorúak védelmével foglalkozó brigád vezetője, felveszem Önnel a kapcsolatot nem sokkal a számítógép lefoglalása és a kiberinfiltráció után. Ön több bírósági eljárás alanya:
- gyermekpornográfia
- pedofília
- exhibicionizmus
- kiberpornográfia
Miután az interneten (hirdetési oldal) célponttá vált, képeit és videóit kibercsendőrünk rögzítette, és ezek képezik bűncselekményei bizonyítékait. Titoktartási okokból e-mailben írunk. Kérjük, küldje el indoklását e-mailben, hogy megvizsgálhassuk és ellenőrizhessük a szankciók értékelése céljából, szigorú határidőn, 48 órán belül. A határidő lejárta után kénytelenek leszünk jelentésünket továbbítani az ügyésznek, aki elfogatóparancsot ad ki, és Önt bejegyzik a szexuális bűnelkövetők nyilvántartásába. Aktáját átadjuk a médiának, és családja megtudja, mit csinál a számítógépe előtt. Most már figyelmeztettük Önt.`

export const letters: LetterFile = {
  language: 'hu',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Nemzeti Rendőrség, Kiberbűnözés Elleni Osztály. Tisztelt Uram! Nyomozásunk során megállapítottuk, hogy Ön tiltott, gyermekeket ábrázoló tartalmakat töltött le. Ön ellen büntetőeljárás indult. 48 órája van, hogy e-mailben válaszoljon és magyarázatát elküldje. Ellenkező esetben letartóztatják, és értesítjük családját és munkáltatóját. Dr. Zsengellér Ottó rendőr ezredes',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Ügyészség. Köszönjük válaszát. Önnek két lehetősége van: bírósági tárgyalás és börtön, vagy peren kívüli egyezség. Ahhoz, hogy az Ön ellen indult eljárást megszüntessük, 24 órán belül fizesse meg a 7 425 euró összegű bírságot banki átutalással. Az ügyet kezelje bizalmasan.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'UTOLSÓ FIGYELMEZTETÉS. Nem kaptunk választ az Europol idézésére. Ha 24 órán belül nem fizeti be az 1 850 eurós bírságot, járőr érkezik a lakására és letartóztatják.',
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'Büntetőeljárás',
      text: 'A NAV és a rendőrség büntetőeljárást indított Ön ellen adócsalás és pénzmosás miatt. 48 órán belül e-mailben válaszoljon, és küldje el a magyarázatát. Ellenkező esetben az ügyet átadjuk az ügyészségnek.',
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Tanúidézés',
      text: 'Fővárosi Törvényszék. Önt tanúként idézik egy büntetőügyben. Az idézést az alábbi linkre kattintva töltheti le. Ha nem jelenik meg, elővezetését rendeljük el.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Megegyezés',
      text: 'Megkaptuk a válaszát. Az ügy lezárásához 24 órán belül banki átutalással 850 000 Ft bírságot kell fizetnie. Ha megtagadja, letartóztatjuk. Bűnügyi Rendőrség',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Utolsó figyelmeztetés',
      text: 'Az idézésünkre nem válaszolt. Ez az utolsó lehetőség: még ma válaszoljon erre az e-mailre, különben a rendőrök kimennek az otthonához.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Óvadék',
      text: 'A letartóztatás elkerüléséhez fizessen be 500 000 Ft óvadékot bitcoinban, és küldje el a személyi igazolványa másolatát. Interpol Budapest',
    },
    {
      name: 'other order',
      subject: '2231. számú akta',
      text: 'Internetkapcsolatának elemzése során informatikai nyomozóink gyermekek bántalmazását bemutató oldalak látogatását és kiskorúakkal folytatott obszcén beszélgetéseket állapítottak meg. Ön gyanúsítottként szerepel. Legkésőbb két napon belül írásban, erre az e-mail címre fejtse ki magatartásának okát. Ellenkező esetben az ügyész letartóztatást indítványoz, és értesítjük a munkáltatóját. Rendőrség',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – tanú',
      text: 'Egy nemzetközi emberkereskedelmi nyomozásban Önt fontos tanúként azonosítottuk. Vallomását 24 órán belül e-mailben kell megtennie. Aki megtagadja, bűncselekményt követ el, és körözni fogjuk.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Neve törlése',
      text: 'Első befizetése megérkezett. Nevének a szexuális bűnelkövetők nyilvántartásából való törléséhez még 1870 euró ügyintézési díj szükséges. Fizessen azonnal, különben az ügyész újranyitja az ügyet. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Az ügyészség ajánlata',
      text: 'Nyilvános tárgyalás helyett fizethet 3480 eurót, ezután az aktát megsemmisítjük. Ha elutasítja, a rokonai és a sajtó is megtudja. Kizárólag azonnali átutalással, ma estig.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Kereset',
      text: 'Önnel szemben per van folyamatban. Az iratok a biztonságos linken érhetők el. Ha figyelmen kívül hagyja, 48 órán belül távollétében ítéletet hoznak. Bíróság',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'BÍRÓSÁGI IDÉZÉS\nAlulírott Hollósi Gergely vezérőrnagy, országos rendőrfőkapitány és a kiskorúak védelmének brigádvezetője, röviddel a kiberbeszivárgás számítógépes lefoglalása után lépek kapcsolatba Önnel, hogy tájékoztassam: több bírósági eljárás tárgya: gyermekpornográfia, pedofília, exhibicionizmus, kiberpornográfia. Kérjük, hallgattassa meg magát e-mailben indoklásainak megírásával 72 órás szigorú határidőn belül.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Rendőrség. A telefonodon gyerekekről készült képeket találtunk. Válaszolj erre a mailre 24 órán belül vagy érted megyünk. Szabó zászlós',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'KÉSZENLÉTI RENDŐRSÉG NEMZETI NYOMOZÓ IRODA, ügyszám: 4471/26.bü.\nÉrtesítem, hogy Önnel szemben gyermekpornográfia bűntettének megalapozott gyanúja miatt eljárás indult (Btk. 204. §). Az eljárás titkosságára tekintettel kihallgatására írásban kerül sor. Felhívom, hogy két napon belül nyilatkozatát jelen elektronikus címre terjessze elő. Ellenkező esetben az iratokat letartóztatás indítványozása végett az ügyészségnek megküldöm.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Kedves uram/hölgyem, az Interpol budapesti biztosa vagyok. Videóink vannak, amelyeken Ön meztelen egy kiskorú előtt. Kibercsendőrünk mindent rögzített és ez a bűneinek bizonyítéka. Küldje el védekezését mailben 48 órán belül. Ha az idő lejár, a jelentés az ügyészhez megy, bekerül a szexuális bűnözők nyilvántartásába, a család és a televízió pedig látni fogja, mit csinál a számítógép előtt. Most figyelmeztetve van.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'BÜNTETÉSI TÁBLÁZAT: gyermekpornográfia – 5 év börtön és 30 millió forint; pedofília – 10 év; szeméremsértés – 1 év; kiskorúak csábítása – 3 év. Cselekményeit társkereső oldalakon állapították meg. A Legfőbb Ügyészség három napot ad, hogy erre az idézésre elektronikusan feleljen. A válasz elmaradása lakásán történő őrizetbe vételt von maga után.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'A Belügyminisztérium közli: IP-címét a gyermekek internetes szexuális kizsákmányolása elleni nemzetközi akcióban azonosították. Lehetősége van a nyomozónak írásban erre a címre kifejteni álláspontját legkésőbb 24 óráig. Ha nem jelentkezik, elfogatóparancsot adunk ki és értesítjük munkáltatóját.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'NAV Bűnügyi Főigazgatóság. Adócsalás és pénzmosás miatt nyomozunk Ön ellen. Feleljen az e-mailre 24 órán belül, ha el akarja kerülni az őrizetbe vételt és számlája zárolását.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'A Győri Járásbíróság tanúként idézi Önt büntetőügyben. Az idézést az alábbi gombra kattintva tekintheti meg. Ha nem jelenik meg, elővezetik és pénzbírságot kap.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Utolsó felszólítás letartóztatás előtt. Nem reagált az Europol idézésére. Az ügy egyezséggel lezárható, ha ma befizet 387 000 forintot. Különben az ügy a bíróhoz és az újságokhoz kerül.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'A 220 000 forint óvadékot 17 óráig át kell utalnia a megadott számlára, hogy ne kerüljön előzetesbe. Senkivel ne beszéljen erről, a nyomozás titkos. Ügyészség',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'E postafiók tulajdonosának. A fájlmegosztó hálózatok figyelése során kiberbűnözési osztályunk megállapította, hogy Ön kiskorúakról készült szexuális tartalmat nézett és tárolt. Két napja van, hogy erre az üzenetre válaszolva magyarázatot adjon. Ha nem reagál, az ügy az ügyészséghez kerül, és otthonában őrizetbe veszik. Nagy Péter rendőr alezredes, Országos Rendőr-főkapitányság',
    },
    {
      name: 'an investigator and a camera',
      text: 'Szia, az Interpol nyomozója vagyok. Kamera előtt mutogattad magad 13 éves lányoknak, minden beszélgetés megvan. Írj nekem e-mailt holnap estig, különben a felvételt megkapja a feleséged, a főnököd és az újságok.',
    },
    {
      name: 'a translated accusation',
      text: 'VÁD ÖN ELLEN. Kiberbeszivárgásos számítógép-lefoglalást követően értesítjük, hogy több eljárás tárgya: gyermekpornó, pedofília, exhibicionizmus, internetes pornográfia. Küldje el indokait a fenti címre, hogy a szankciók felméréséhez ellenőrizhessük. Szigorú határidő: 72 óra. Ezt követően a jelentést átadjuk az ügyésznek elfogatóparancs kiadására. Figyelmeztettük. Az országos rendőrfőkapitány',
    },
    {
      name: 'a device that is linked',
      text: 'Fontos rendőrségi közlemény. Az Ön eszköze gyermekek szexuális kizsákmányolásához köthető. Magánszférája védelmében a meghallgatás e-mailben történik. Ne telefonáljon és ne jöjjön be az őrsre. Vegye fel a kapcsolatot az illetékes tiszttel 24 órán belül, máskülönben járőr megy Önért.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'A NAV bűnügyi főigazgatósága eljárást indított Ön ellen pénzmosás és adócsalás miatt. Küldje el nyilatkozatát e-mailben 48 órán belül. Ellenkező esetben számláit zárolják, és az akta az ügyészségre kerül.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Idézés',
      text: 'Önt tanúként idézték a járásbíróságra. Az idézés megtekintéséhez nyomja meg az alábbi gombot. A meg nem jelenés pénzbírsággal vagy elővezetéssel jár.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Válaszát megkaptuk. Az ügy tárgyalás nélkül lezárható, ha egy napon belül átutal 900 000 forint óvadékot. Ha nem fizet, az elfogatóparancsot végrehajtják. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Tisztelt Polgár! Fedett nyomozónk 12 éves lánynak adta ki magát, és Ön pénzért intim képeket kért tőle. Ez bűncselekmény. Adja elő a saját verzióját írásban, e-mailben, mielőtt két nap eltelik. Ellenkező esetben bíróság elé kerül, és munkáltatóját értesítjük. Kovács főhadnagy',
    },
    {
      name: 'traced to an address',
      text: 'Europol értesítés! Gyermekekről készült illegális pornográfiát követtek vissza az Ön IP-címére. 6 év börtön fenyegeti. 36 órája van válaszolni erre az üzenetre teljes nevével és útlevele másolatával. Ne hagyja figyelmen kívül.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Utolsó lehetőség a kényszerintézkedés előtt: a rendőrségnél elfogatóparancs áll készen az Ön nevére csalás és személyazonosság-lopás miatt. Ha el akarja kerülni a börtönt, fizessen be ma 400 000 forintot, és visszavonják.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'IDÉZÉS 2209. SZ.',
      text: 'MAGYAR KÖZTÁRSASÁG – ORSZÁGOS RENDŐR-FŐKAPITÁNYSÁG – KISKORÚAK VÉDELMI BRIGÁDJA\nAz Ön figyelmébe. Én, alulírott Halmágyi Tibor, a nemzeti rendőrség főigazgatója, röviddel a kiber-beszivárgás számítógépes lefoglalása után fordulok Önhöz, hogy tájékoztassam, hogy Ön több bírósági eljárás tárgya: gyermekpornográfia, pedofília, exhibicionizmus, kiberpornográfia, szexkereskedelem. Kérjük, hallgattassa meg magát e-mailben, indoklásainak megírásával, hogy azokat megvizsgálhassák és ellenőrizhessék a szankciók értékelése céljából, szigorú 72 órás határidőn belül. E határidő után kötelesek leszünk jelentésünket továbbítani az ügyésznek, hogy elfogatóparancsot adjon ki Ön ellen. Most figyelmeztetve van.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Rendőrség',
      text: 'Tudjuk, mit néz éjszakánként a neten: gyerekekről készült képeket. Minden el van mentve. Egy napja van, hogy válaszoljon erre a levélre és magyarázatot adjon. Ha nem teszi, bilinccsel megyünk Önért, és megtudja a felesége, a főnöke meg a Blikk is. Nemzeti Nyomozó Iroda, Csiszér Gábor százados',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Értesítés gyanúsításról, 13000/1882/2026. bü.',
      text: 'FŐVÁROSI FŐÜGYÉSZSÉG\nTárgy: a Btk. 204. §-ába ütköző gyermekpornográfia bűntette\nÉrtesítem, hogy Önnel szemben megalapozott gyanú áll fenn kiskorúakról készült pornográf felvételek megszerzése, tartása és hozzáférhetővé tétele miatt. A büntetési tétel két évtől nyolc évig terjedő szabadságvesztés.\nJelen értesítés kézhezvételétől számított két napon belül írásbeli nyilatkozatot tehet elektronikus levélben. Nyilatkozat hiányában indítványozzuk őrizetbe vételét, adatait pedig felvesszük a szexuális bűnelkövetők nyilvántartásába. A nyomozás titkossága miatt telefonos felvilágosítást nem adunk.\ndr. Szalkai Emőke ügyész',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Személyes ügy',
      text: 'Tisztelt Polgártárs! Az Europol magyarországi irodáját vezetem. Amit embereim az Ön gépén találtak, egészen kicsi gyerekeket érint, többet ide nem írok. Vádat emeltek Ön ellen. Három napot adok, hogy erre a címre válaszoljon és magyarázatot adjon, mielőtt az ügy bíróságra kerül. Ha hallgat, letartóztatják, és az egész rokonság megtudja. Senkinek ne beszéljen róla. Catherine De Bolle',
    },
    {
      name: 'tax link, sixth batch',
      subject: 'NAV Bűnügyi Igazgatóság: idézés',
      wider: true,
      text: 'A NAV Bűnügyi Főigazgatósága eljárást indított Ön ellen költségvetési csalás és pénzmosás miatt. Kihallgatásra idézzük. Az idézés megtekintéséhez kattintson a linkre és töltse le a dokumentumot: http://nav-idezes.example. Ha 24 órán belül nem teszi meg, körözést adunk ki Ön ellen.',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Megegyezés',
      wider: true,
      text: 'Megkaptuk a magyarázatát, de az ügyész nem fogadta el. Az ügy tárgyalás nélkül lezárható, ha ma befizeti az 1 200 000 forintos bírságot banki átutalással vagy ajándékkártyával. A bizonylatot erre a címre küldje. Ellenkező esetben holnap reggel őrizetbe veszik.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'INTERPOL FIGYELMEZTETÉS',
      text: 'Jó napot uram, itt az internetes bűnözés elleni küzdelem központi szolgálata. Ügynökeink rajtakapták Önt, amint egy 13 éves lány előtt maszturbál egy társkereső oldalon. A videó a kezünkben van. Kérjük, sürgősen vegye fel velünk a kapcsolatot e-mailben, hogy rendezze a helyzetét, máskülönben a legközelebbi rendőrőrsre viszik, és 7 év börtönt meg 15000 euró bírságot kap. Jean Lacroix ezredes',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Gyanúsítotti értesítés',
      text: 'A Nemzeti Nyomozó Iroda Kiberbűnözés Elleni Főosztálya megállapította, hogy az Ön IP-címéről gyermekek szexuális kizsákmányolását ábrázoló anyagokat töltöttek le és terjesztettek. Ön a mai naptól gyanúsított. Írásbeli vallomását 48 órán belül küldje meg a nyomozó elektronikus postafiókjába. Válasz hiányában letartóztatására kerül sor, és a sajtót is tájékoztatjuk. Pálos Ferenc r. alezredes',
    },
    {
      name: 'kind, seventh batch',
      subject: 'Szeretnék segíteni',
      text: 'Ügyeletes ügyész vagyok, előttem fekszik az Ön aktája. Meztelen gyerekek fényképei vannak benne az Ön telefonjáról. Magam is nagymama vagyok, nehéz ezt látnom. Mégis szeretném hallani az Ön igazát, mielőtt a rendőrök elviszik. Írjon nekem péntekig. Ha nem teszi, aláírom a parancsot, és az egész rokonság megtudja.',
    },
    {
      name: 'broken, seventh batch',
      subject: 'Vád ellened',
      text: 'Tisztelt állampolgár! Önnek van vád pedofília és erkölcstelen cselekmény kiskorúval. Bizonyíték: video, fotó, beszélgetés, kiber rendőrség rögzített. Kérünk küldeni magyarázat a mi e-mail 72 óra alatt. Utána az iratok átadva ügyész és Önt letartóztatva. Interpol főtitkár',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Tanúidézés',
      wider: true,
      text: 'A Debreceni Járásbíróság tanúként idézi Önt. Az idézést itt kattintva töltheti le: http://birosag-idezes.example, azonosítsa magát a netbank adataival. Ha egy napon belül nem válaszol, a rendőrség előállítja.',
    },
    {
      name: 'Interpol, seventh batch',
      subject: 'Interpol: körözés',
      wider: true,
      text: 'Az Interpol nemzetközi körözést adott ki Ön ellen kábítószer-csempészet miatt. A körözés visszavonásához 900 000 forint óvadékot kell befizetnie bitcoinban. Válaszoljon erre a levélre 48 órán belül, és az ügyintéző elküldi az utasításokat. A banknak ne szóljon.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Utolsó figyelmeztetés az elfogás előtt',
      wider: true,
      text: 'Még mindig nem kaptuk meg írásbeli magyarázatát. Ez az utolsó figyelmeztetés. Ha ma nem küldi el e-mailben, holnap reggel a rendőrök az otthonában lesznek, és az ügyet nyilvánosságra hozzuk. Országos Rendőr-főkapitányság',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Az Ön internetvonala',
      text: 'Jó estét! A rendőrség számítógépes bűnözés elleni osztályának éjszakai ügyelete írja. Az Ön vonaláról három hete olyan lányokról töltenek le filmeket, akik még nincsenek tizenkét évesek. A szolgáltató kiadta a nevét és az utcáját. Magyarázatát holnap délig várjuk ebbe a postafiókba. Ha üres lesz, hívjuk a bírót, járőrkocsi megy Önhöz, az újságírók pedig általában előttünk érnek oda. Gombkötő Árpád őrnagy',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Jogi lépés',
      text: 'FIGYELEM GYANÚSÍTOTT. A Nemzetközi Bűnügyi Rendőrség Szervezete ügyet nyújtott be az Ön neve ellen kiskorú pornográfia megtekintése, letöltése és továbbítása miatt. Ez 5 év börtönnel büntethető. Önnek elrendelték, hogy válaszoljon vissza erre az e-mailre 24 órán belül az igazolásával; ha nem sikerül, letartóztatási parancsot adunk ki és blokkoljuk bankszámláit.',
    },
    {
      name: 'court link, eighth batch',
      subject: '12.P.889/2026. ügy',
      wider: true,
      text: 'Ön ellen keresetet nyújtottak be az Egri Járásbíróságon. Az ügyben Ön nélkül döntenek, ha 24 órán belül nem nyitja meg a linket és nem olvassa el az idézést. Aki nem válaszol, azt a rendőrség körözi. http://idezes-olvas.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Bizonyítékok',
      text: 'Baranya Vármegyei Rendőr-főkapitányság, súlyos bűncselekmények osztálya. Az Ön dossziéjában negyven képernyőrészlet van: keresőszavak, csevegés egy tizenhárom évessel, és filmek, amelyeken gyerekeket használnak ki. Mindez az Ön mobiljáról történt. Írjon beismerést vagy védőbeszédet, és küldje ide legkésőbb 36 óra múlva. Másoknak ne említse. Védőbeszéd nélkül távollétében elítélik és bebörtönzik.',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'iroda@ugyvedek.example',
      text: 'Tisztelt Uram! A tárgyalás 2026. május 12-én 9:30 órakor lesz a Járásbíróságon, 7. számú tárgyaló, Hosszú utca 5. Az ügyész pénzbüntetést indítványoz. Kérem, hozza magával a személyi igazolványát. dr. Kelemen Piroska ügyvéd, tel. 06 1 222 1111',
    },
    {
      name: 'a bank warns',
      from: 'biztonsag@bank.example',
      quotes: true,
      text: `Figyelem, csalás! Csalók a rendőrség nevével visszaélve leveleket küldenek. Ne válaszoljon és ne fizessen! Íme a hamis levél szövege:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'eszter@gmail.com',
      quotes: true,
      text: `Szia, apám ezt a levelet kapta. Szerinted ez valódi vagy csalás? Nem tudom, mit tegyünk.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'titkarsag@iskola.example',
      text: 'Kedves Szülők! Március 5-én 17 órakor a díszteremben a rendőrség előadást tart az internet veszélyeiről: grooming, gyermekpornográfia, zaklatás. Kérjük, a részvételt péntekig e-mailben jelezzék vissza.',
    },
    {
      name: 'an unpaid invoice',
      from: 'szamlazas@energia.example',
      text: 'Fizetési felszólítás: számlájának 12 450 Ft összege nem érkezett meg. Kérjük, 3 napon belül átutalással rendezze. Ellenkező esetben a követelést végrehajtónak adjuk át.',
    },
    {
      name: 'news of a trial',
      from: 'szerkesztoseg@hirlap.example',
      text: 'Nyolc év szabadságvesztésre ítélt a törvényszék egy férfit gyermekpornográfia és szexuális erőszak miatt. Az ügyész súlyosbítást kért. Az Europol is segítette a nyomozást. Leiratkozás a hírlevélről.',
    },
    {
      name: 'lawyer',
      from: 'iroda@kovacs.example',
      subject: 'Tárgyalás',
      text: 'Tisztelt Uram! A tárgyalás május 12-én, kedden 10 órakor lesz a Pesti Központi Kerületi Bíróságon, a 3. teremben. Kérem, hívjon a 06 1 555 1212 számon. Ügyvédje',
    },
    {
      name: 'police advice',
      from: 'sajto@police-hu.example',
      subject: 'Hamis e-mailek',
      text: 'Hamis e-mailek terjednek a rendőrség és az Europol nevében, amelyek gyermekpornográfiával vádolják a címzettet, és 48 órán belül választ kérnek. Ez csalás. Ne válaszoljanak és ne fizessenek.',
    },
    {
      name: 'debt collector',
      from: 'koveteles@ceg.example',
      subject: 'Utolsó felszólítás',
      text: 'A 31 200 Ft tartozás nem érkezett be. Ha 8 napon belül nem fizet, fizetési meghagyásos eljárást indítunk. Tel. 06 1 100 2003.',
    },
    {
      name: 'tax office',
      from: 'nav@ado.example',
      subject: 'Felszólítás',
      text: 'Felszólítjuk, hogy bevallását 15 napon belül nyújtsa be. Mulasztás esetén bírság szabható ki. Tájékoztatás: 1819.',
    },
    {
      name: 'worried',
      from: 'eszter@otthon.example',
      subject: 'Igaz ez?',
      text: 'Anya, jött egy e-mail a rendőrségtől, hogy vádolnak, és 48 órán belül válaszolnom kell. Igaz ez, vagy átverés?',
    },
    {
      name: 'lawyer, gmail',
      from: 'dr.szabo.ugyved@gmail.com',
      subject: 'Kihallgatása',
      text: 'Tisztelt Uram! Az ügyészség csalással gyanúsítja. A kihallgatás pénteken 11 órakor lesz a kapitányságon, Fő utca 4. Ne válaszoljon egyedül az idézésre. Előbb hívjon a 06 30 123 4567 számon.',
    },
    {
      name: 'daughter, gmail',
      from: 'dora.k@gmail.com',
      subject: 'Papa fél',
      text: 'Anya, papa kapott egy e-mailt, hogy gyermekpornográfiával vádolják, és 48 órán belül válaszolnia kell, különben börtönbe kerül. Ez csalás, ugye? Egészen remeg.',
    },
    {
      name: 'social services',
      from: 'gyamhivatal@jaras.example',
      subject: 'Megbeszélés',
      text: 'Meghívjuk a május 12-én 10 órakor, a 214-es szobában tartandó megbeszélésre a nevelőapa elleni szexuális visszaélés ügyében. Részt vesz a kiskorú ügyvédje.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'birosag@birosag-pecs.example',
      text: 'Idézzük, hogy tanúként jelenjen meg 2026. március 14-én 9 óra 30 perckor a Pécsi Járásbíróságon, Széchenyi tér 14., II. emelet 12. tárgyalóterem. Személyi igazolványát hozza magával. Igazolatlan távolmaradás esetén rendbírság szabható ki. Telefon: 72/123-456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'ugyved@kisugyvediiroda.example',
      text: 'Tisztelt Kovács úr! Az ügyészség vádat emelt Ön ellen szexuális zaklatás miatt. Védőjeként azt tanácsolom, hogy a találkozásunkig ne tegyen vallomást. Jöjjön be az irodába kedden 18 órakor. Dr. Kis Anna ügyvéd',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'ado@onkormanyzat-pelda.example',
      text: 'Tisztelt Adózó! A gépjárműadó második részletét szeptember 15-ig fizetheti be. Késedelem esetén végrehajtási eljárás indulhat. Kérdés esetén hívja az adóosztályt: 1/234-5678, vagy keresse fel ügyfélfogadási időben.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'zsuzsi@gmail.com',
      text: 'Szia, nagypapa kapott egy mailt állítólag az Europoltól, hogy gyermekpornót nézett és 72 órán belül válaszolnia kell. Teljesen kétségbe van esve. Ez ugye csalás? Hívjuk a rendőrséget?',
    },
    {
      name: 'from ors, third batch',
      from: 'ors@rendorseg.example',
      text: 'Jó napot! Kerékpárjának ellopása ügyében sértettként hallgatjuk meg. Kérem, jelenjen meg március 12-én, szerdán 10 órakor a kapitányságon, Fő utca 5., 12-es szoba, személyi igazolvánnyal. Ha nem tud jönni, hívja a 06 1 443 5000 számot.',
    },
    {
      name: 'from anna, third batch',
      from: 'anna@csalad.example',
      text: 'Szia, apu kapott egy levelet állítólag a rendőrségtől, hogy gyermekpornográfiával vádolják és 72 órán belül válaszoljon. Teljesen kikészült. Ugye ez átverés? Nem válaszoltunk semmit.',
    },
    {
      name: 'from koveteles, third batch',
      from: 'koveteles@ceg.example',
      text: 'A 221. számú, 18 000 Ft összegű számla továbbra is kiegyenlítetlen. Ha 10 napon belül nem érkezik meg a befizetés, fizetési meghagyást kezdeményezünk. Kérdés esetén hívja a 06 1 123 4567 számot.',
    },
    {
      name: 'from ugyved, fourth batch',
      from: 'ugyved@iroda.example',
      text: 'Jó napot! Az ügyészség vádat emelt Ön ellen testi sértés miatt. A tárgyalás május 4-én 9.30-kor lesz a Győri Járásbíróságon, 3. terem. Előtte találkoznunk kell; észrevételeit péntekig küldje el e-mailben. Üdvözlettel dr. Kis ügyvéd',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@ceg.example',
      text: 'Minden munkatársnak: hamis e-mailek terjednek a rendőrség nevében gyermekpornográfiáról. Ne válaszoljanak, ne kattintsanak semmire, és továbbítsák az IT-nak. A rendőrség soha nem ír ilyet.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'szegedrk@csongrad.police.hu',
      subject: 'Idézés',
      text: 'Idézem, hogy gyanúsítotti kihallgatás céljából 2026. március 20-án 10 órakor jelenjen meg a Szegedi Rendőrkapitányságon (Szeged, Párizsi krt. 16-18., II. emelet 205. szoba). Hozza magával személyazonosító okmányát. Védőt hatalmazhat meg. Akadályoztatása esetén hívja a 62/562-400 telefonszámot.',
    },
    {
      name: 'lawyer, sixth batch',
      from: 'iroda@drkocsis.example',
      subject: 'Vádirat',
      text: 'Tisztelt Nagy Úr! Megérkezett az ügyészség vádirata, gyermekpornográfia miatt emeltek vádat Ön ellen. Nélkülem ne tegyen vallomást. Kérem, péntekig írja meg nekem e-mailben a magyarázatát, hétfőn 11-kor az irodában átbeszéljük. dr. Kocsis Réka ügyvéd',
    },
    {
      name: 'prevention, sixth batch',
      from: 'hirlevel@onkormanyzat.example',
      subject: 'Figyelmeztetés',
      text: 'A rendőrség hamis levelekre figyelmeztet, amelyekben a címzettet gyermekpornográfiával vádolják, és 72 órán belül e-mailben kérnek magyarázatot, letartóztatással fenyegetve. Csalásról van szó. Ne válaszoljon, ne fizessen, törölje a levelet. A rendőrség nem küld ilyet e-mailben.',
    },
    {
      name: 'worried, sixth batch',
      from: 'zsofi@otthon.example',
      subject: 'apu kapott egy levelet',
      text: 'Szia! Apu ma kapott egy levelet, állítólag az Europoltól, hogy pedofíliával vádolják, és három napon belül válaszolnia kell, különben letartóztatják. Teljesen összetört. Lehet ez igazi? Kinek kell szólni?',
    },
    {
      name: 'speeding, seventh batch',
      from: 'noreply@police.hu',
      subject: 'Közigazgatási bírság',
      text: 'Önre 50 000 forint közigazgatási bírságot szabtunk ki gyorshajtás miatt. A bírságot 30 napon belül kell befizetni. A határozat ellen 15 napon belül fellebbezhet a főkapitánysághoz. Tájékoztatás: 06-1-443-5000.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'drsipos@vedelem.example',
      subject: 'Vádemelés',
      text: 'Kedves Gábor! Az ügyészség ma vádat emelt Ön ellen szexuális visszaélés miatt. 48 órán belül be kell nyújtanunk a fellebbezést. Ma este küldje el nekem e-mailben a magyarázatát, a rendőrségen ne mondjon semmit. Minden bizalmas marad. Az Ön védője, dr. Sipos András ügyvéd',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@birosag.hu',
      subject: 'Értesítés elektronikus kézbesítésről',
      text: 'A 12.B.3312/2026. számú ügyben irat érkezett az Ön elektronikus tárhelyére. A tárgyalás 2026. május 4-én 10 órakor lesz a Fővárosi Törvényszéken, Markó u. 27., fszt. 45. tárgyalóterem. Felvilágosítás: 06-1-354-6000.',
    },
    {
      name: 'press, seventh batch',
      from: 'hirek@ujsag.example',
      subject: 'Reggeli hírek',
      text: 'Vádat emelt az ügyészség egy volt edző ellen, akit kiskorúak szexuális bántalmazásával és gyermekpornográfiával vádolnak. A férfi november óta letartóztatásban van. Akár 15 év börtönt is kaphat. Az ügyvédje tagad.',
    },
    {
      name: 'collector, eighth batch',
      from: 'info@koveteles.example',
      subject: 'Utolsó fizetési felszólítás',
      text: 'Tartozása 41 200 forint. Ha 10 napon belül nem fizet, fizetési meghagyást kezdeményezünk a közjegyzőnél, majd végrehajtót kérünk. Ha vitatja a követelést, válaszoljon erre a levélre vagy hívja a 06-1-234-5600 számot.',
    },
    {
      name: 'bank, eighth batch',
      from: 'kyc@bank.example',
      subject: 'Kérdések a befizetésével kapcsolatban',
      text: 'A pénzmosás megelőzéséről szóló törvény alapján kérjük, három napon belül adjon magyarázatot a 7 000 000 forintos befizetésre. Válasz hiányában korlátozhatjuk számláját és bejelentést teszünk a NAV Pénzmosás Elleni Irodájának. Válaszolni a netbankban lehet.',
    },
    {
      name: 'forward, eighth batch',
      from: 'pista@otthon.example',
      subject: 'FW: idézés',
      quotes: true,
      text: 'Szia Kati, ezt kaptam ma reggel. Meg tudnád nézni jogászként? Nem csináltam semmit.\nFeladó: Országos Rendőr-főkapitányság <rendorseg.hu@gmail.com>\nÖnt gyermekpornográfiával és pedofíliával vádolják. Küldje el magyarázatát e-mailben 72 órán belül, különben az ügyet átadjuk az ügyésznek és elfogatóparancsot adunk ki.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'budapest@birosag.hu',
      subject: 'Tanúidézés',
      text: 'Idézem tanúként 2026. június 3-án 13 óra 30 percre a Pesti Központi Kerületi Bíróságra (Markó u. 25., II. em. 207. tárgyalóterem). Ha igazolatlanul elmarad, rendbírsággal sújtható vagy elővezethető. Telefon: 06-1-354-6000.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'baranya@police.hu',
      subject: 'Bejelentése',
      text: 'Köszönjük bejelentését az „Europol” nevében küldött hamis levélről. Ügyszám: 02000/4471/2026. A levelet őrizze meg. Lehet, hogy telefonon keressük. Mást nem kell tennie. Ha aggódik, hívja a 112-t.',
    },
    {
      name: 'school, ninth batch',
      from: 'igazgato@nyirfaiskola.example',
      subject: 'Szülőknek',
      text: 'Egyik tanárunkat őrizetbe vették gyermekek szexuális bántalmazásának gyanúja miatt. A rendőrség nyomoz. Ha gyermeke mesélt valamit, hívja a 112-t vagy az iskolapszichológust. Szülői értekezlet csütörtökön 18 órakor az aulában. Beszéljen nyugodtan a gyermekével.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@nav.gov.hu',
      subject: 'Felhívás',
      text: 'A NAV felhívást küldött Ügyfélkapujára. Kérjük, május 14-ig adjon magyarázatot a lakás eladására. Válasz hiányában az adót megállapíthatjuk és mulasztási bírságot szabhatunk ki. Telefon: 1819.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'iroda@jarasbirosag.example',
      subject: 'Idézés',
      text: 'A Budai Járásbíróság a 14.P.2211/2026 számú ügyben 2026. április 9. napján 9 óra 30 percre a 112. számú tárgyalóterembe idézi tanúként. Személyi igazolványát hozza magával. Meg nem jelenés esetén bírság szabható ki. Telefon: 06 1 345 6789.',
    },
    {
      name: 'debt, of the lead’s batch three',
      from: 'ugyfel@behajto.example',
      subject: 'Fizetési felszólítás',
      text: 'Tisztelt Ügyfelünk! 48 200 Ft tartozása lejárt. Kérjük, 8 napon belül rendezze, ellenkező esetben fizetési meghagyást kezdeményezünk a közjegyzőnél. Kérdés esetén hívja a 06 1 222 3344 számot.',
    },
    {
      name: 'son, of the lead’s batch three',
      from: 'bence.n@mail.example',
      subject: 'Anyu leveléről',
      text: 'Szia, anyu kapott egy e-mailt az Interpoltól, hogy pedofíliával vádolják és 72 órán belül válaszoljon. Szerintem ez átverés, de teljesen kikészült. Meg tudnád nézni, hogy valódi-e?',
    },
    {
      name: 'lawyer, of the lead’s batch three',
      from: 'dr.kiss@ugyved.example',
      subject: 'Kihallgatás',
      text: 'Tisztelt Uram! A rendőrség Önt gyanúsítottként hallgatja ki május 6-án 10 órakor a Teve utcában. Kérem, előtte ne tegyen vallomást, és ne válaszoljon senkinek. A meghatalmazást aláírva e-mailben küldje vissza. dr. Kiss Éva ügyvéd',
    },
    {
      name: 'school, of the lead’s batch three',
      from: 'titkarsag@altiskola.example',
      subject: 'Internetbiztonsági est',
      text: 'Kedves Szülők! Csütörtökön 17 órakor a rendőrség megelőzési előadója beszél a gyermekek elleni szexuális visszaélésekről és a zaklató üzenetekről. Kérjük, szerdáig válaszoljanak e-mailben, hogy jönnek-e.',
    },
  ],
}
