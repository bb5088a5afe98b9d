import type { LetterFile } from '../letter-file.ts'

const classic = `KOHTUKUTSE
Mina, allakirjutanu Valter Kuusemägi, politsei peadirektor ja alaealiste kaitse brigaadi juht, võtan teiega ühendust vahetult pärast küberinfiltratsiooni arvuti konfiskeerimist, et teatada teile, et teie vastu on algatatud mitu kohtumenetlust:
- lastepornograafia
- pedofiilia
- ekshibitsionism
- küberpornograafia
Olite sihtmärgiks internetis (kuulutuste portaal) ning videod salvestas meie küberpolitsei ja need on tõendid teie kuritegude kohta. Konfidentsiaalsuse huvides saadame teile selle e-kirja. Palume teil vastata e-posti teel ja kirjutada oma põhjendused, et neid uurida ja kontrollida ning hinnata sanktsioone, range tähtaja jooksul, see on 72 tunni jooksul. Pärast seda tähtaega oleme sunnitud edastama oma raporti prokurörile vahistamismääruse koostamiseks ja teid kantakse seksuaalkurjategijate registrisse. Teie toimik saadetakse meediale ja teie perekond saab teada, mida te arvuti taga teete. Nüüd olete hoiatatud.`

export const letters: LetterFile = {
  language: 'et',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Keskkriminaalpolitsei küberkuritegude büroo. Lugupeetud isik, meie uurimise käigus leiti teie arvutist ebaseaduslikku materjali lastega. Teid kahtlustatakse lasteporno omamises. Teil on aega 48 tundi, et vastata sellele kirjale ja saata kirjalik selgitus. Vastasel juhul vahistatakse teid kodus ja teie tööandjat teavitatakse. Komissar Endel Rabamäe',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Prokuratuur. Teie vastuse põhjal on teil kaks võimalust: kohtuprotsess ja vangla või sõbralik kokkulepe. Et menetlus teie vastu lõpetatakse, tuleb maksta trahv 7 480 eurot pangaülekandega 24 tunni jooksul. Ärge rääkige sellest kellelegi.',
    },
    {
      name: 'another translation',
      text: 'RIIGIPOLITSEI - EUROPOL. Saadame teile selle kutse pärast teie arvuti konfiskeerimist. Süüdistused: lastepornograafia, pedofiilia, ekshibitsionism, seksuaalne ärakasutamine. Oleme salvestanud alastipildid, mille saatsite alaealisele. Saatke oma kaitsekõne sellele aadressile 48 tunni jooksul. Kui te ei vasta, antakse dokumendid riigiprokurörile ja politsei peab teid kinni.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'VIIMANE HOIATUS. Te ei ole vastanud meie kutsele. Kui te ei võta meiega ühendust 24 tunni jooksul, vahistab politsei teid ja teie andmed avaldatakse ajakirjanduses. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Maksu- ja Tolliamet ja maksupolitsei. Teid kahtlustatakse rahapesus ja maksupettuses. Teid kutsutakse ülekuulamisele. Saatke selgitus e-postiga kolme päeva jooksul, muidu taotleb prokuratuur vahistamist.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Maakohus: tunnistajakutse. Teid on kutsutud tunnistajana kriminaalasjas. Kutse allalaadimiseks klõpsake lingil. Ilmumata jätmise eest määratakse trahv ja sundtoomine.',
    },
    {
      name: 'machine translation',
      subject: 'KOHTUKUTSE',
      text: 'KOHTUKUTSE. Mina, allakirjutanu, Egert Belitšev, Politsei- ja Piirivalveameti peadirektor, koostöös Europoli ja alaealiste kaitse brigaadiga, võtan teiega ühendust vahetult pärast küberinfiltratsiooni arvuti arestimist, et teavitada teid, et teie suhtes on algatatud mitu kohtumenetlust: LASTEPORNOGRAAFIA, PEDOFIILIA, EKSHIBITSIONISM, KÜBERPORNOGRAAFIA, SEKSIKAUBANDUS. Panite kuriteod toime pärast seda, kui teid internetis (kuulutuste sait) sihikule võeti. Teie alastifotod alaealistest salvestas meie küberpolitsei ja need on teie kuritegude tõendiks. Teil palutakse end e-posti teel ära kuulata, kirjutades oma põhjendused, et neid saaks uurida ja kontrollida sanktsioonide hindamiseks, range tähtaja 72 tunni jooksul. Pärast seda tähtaega oleme sunnitud edastama oma raporti prokurörile, et väljastada teie suhtes vahistamismäärus.',
    },
    {
      name: 'short',
      text: 'Politsei teatab: olete vaadanud lapspornot. Vastake sellele kirjale ööpäeva jooksul või teid vahistatakse. Komissar Tamm',
    },
    {
      name: 'bureaucratic',
      text: 'Keskkriminaalpolitsei, küberkuritegude büroo. Kriminaalasi nr 26221000345. Teid kahtlustatakse karistusseadustiku § 178 järgi lapsporno valmistamises ja hoidmises. Asja konfidentsiaalsuse tõttu toimub ülekuulamine kirjalikult. Teil tuleb esitada oma seletus meie meiliaadressile hiljemalt 48 tunni möödudes kirja kättesaamisest. Kui seletust tähtajaks ei laeku, edastatakse toimik Riigiprokuratuurile ja teid võetakse vahi alla.',
    },
    {
      name: 'informal',
      text: 'Tere, sind süüdistatakse laste ahistamises internetis. Meil on videod ja vestlused tõendina olemas. Sul on kolm päeva, et saata meile meilile oma selgitus. Kui sa ei vasta, saavad sinu perekond, tööandja ja ajakirjandus kõik teada. Interpol Tallinn',
    },
    {
      name: 'broken grammar',
      text: 'Lugupeetud proua/härra, teie on kutsutud kohtusse sest pornograafia lapsed ja pedofiil. küber-sandarm on salvestas video sinust. vasta meil e-posti 24 tundi jooksul muidu arest tuleb ja kõik sinu sugulased näeb mida sa teed arvuti ees. nüüd oled hoiatatud',
    },
    {
      name: 'fine',
      text: 'EUROPOL. Teile on esitatud süüdistus alaealise seksuaalses ärakasutamises. Kohtuprotsessi ja vangla vältimiseks on võimalik tasuda trahv 7522 eurot. Teatage oma otsusest e-kirjaga 48 tunni sees. Vastasel juhul avaldatakse teie nimi meedias ja teid kantakse seksuaalkurjategijate registrisse.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Maksu- ja Tolliameti uurimisosakond. Teid kahtlustatakse maksupettuses ja rahapesus. Kutsume teid ülekuulamisele. Saatke seletuskiri ja passi koopia e-postiga 48 tunni jooksul, muidu peetakse teid kinni ja arved arestitakse.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Harju Maakohus. Olete kutsutud tunnistajana kohtusse. Kutse avamiseks klõpsake allolevat linki. Ilmumata jätmise korral määratakse rahatrahv või sundtoomine.',
    },
    {
      name: 'open',
      wider: true,
      text: 'Teile on saadetud kohtukutse. Laadige dokument alla siit ja kinnitage kättesaamine 24 tunni jooksul. Kui te seda ei tee, tehakse tagaseljaotsus.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'VIIMANE HOIATUS. Me ei ole saanud vastust Europoli kutsele. Kautsjon 3450 eurot tuleb tasuda täna pangaülekandega, muidu vahistatakse teid homme. Uurija Kask, politsei',
    },
    {
      name: 'machine translation',
      subject: 'Kohtulik järelmenetlus',
      text: "Sellele, keda see puudutab. Härra Jean-Philippe Lecouffe'i, Europoli asedirektori palvel pöördume teie poole pärast elektroonilist infiltratsiooni läbiotsimist, et anda teile teada, et teie vastu on käimas mitu kohtuprotsessi: alaealiste pornograafia, pedofiilia, ekshibitsionism ja netiporno. Meie küberpolitseinikud filmisid tegusid ja see on tõend. Palume teil lasta end elektrooniliselt ära kuulata, pannes kirja oma kaitsekõne, et seda saaks kontrollida, kahe ööpäeva jooksul. Aja möödudes oleme sunnitud oma ettekande üle andma proua prokurörile, kes annab välja vahistamisloa, ja lähim politsei viib teid kaasa. Teie kaust antakse ka televisioonile ja lastekaitseühingutele.",
    },
    {
      name: 'blunt',
      text: 'Sa vaatasid lapspornot 14 korda eelmisel kuul. Meil on kõik videos. Saad 36 tundi aega tagasi kirjutada ja seletada, muidu oleme su ukse taga. Veebipolitsei',
    },
    {
      name: 'formal',
      text: 'Austatud adressaat. Riigi Politseil on raske kohustus teile teatada, et teie nimi esineb asjas, mis puudutab laste vastu internetis toime pandud kõlblusvastaseid kuritegusid. Teie seisukoht palutakse saata politseikomissar Fredrik Vaherile sellele e-posti aadressile enne neljapäeva. Kui seda ei tehta, antakse asi kohtusse ning teie pere ja naabrid saavad sellest teada.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOL TALLINN – ASI 77/PED/EE. Süüdistatav: selle e-posti konto omanik. Süüdistus: lapspornofilmide omamine, enesepaljastamine veebikaamera ees. Karistus: 6 aastat vanglat ja 75 000 eurot trahvi. Võite asja sulgeda, makstes 4 985 eurot pangaülekandega. Kirjutage meile juhiste saamiseks. Tähtaeg 48 tundi. Soovitame diskreetsust.',
    },
    {
      name: 'prosecutor',
      text: 'RIIGIPROKURATUUR. Oled kahtlustatav: alaealiste seksuaalne väärkohtlemine interneti vahendusel. Prokurör nõuab sinu kirjalikku vastust e-postiga kolme ööpäeva jooksul. Kui vastust ei tule, antakse vahistamismäärus ja ERR saab asjast teada.',
    },
    {
      name: 'justice ministry',
      text: 'JUSTIITSMINISTEERIUM – Noorte kaitse osakond. Kirjutame teile, sest täna avati kriminaalasi teie otsingute kohta, millega otsisite seksuaalset materjali lastest. Peate saatma meile oma põhjendatud kaitse vastuseks sellele sõnumile nii ruttu kui võimalik, hiljemalt 72 tunni pärast. Vastasel korral kantakse teid seksuaalkurjategijate registrisse ja vahistamismäärus hakkab kehtima kogu EL-is.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Kohtutäitur Tamm. Teie vastu on esitatud hagi. Asja lisade nägemiseks vajutage allolevale lingile ja logige sisse. Kui te homseks ei reageeri, tuleb kohtutäitur koos politseiga.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'TOLLIPOLITSEI. Teie nimele saabunud pakk sisaldas narkootikume. Olete uurimise all ja peate asja e-posti teel kohe selgitama. Pääsete kohtust, kui maksate 690 eurot menetlustasu enne õhtut.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Seoses teie kriminaalasjaga Europolis. Nõustusite kokkuleppega, kuid raha ei ole laekunud. Makske 1 840 eurot kontole kella 16-ks, muidu viiakse vahistamismäärus täide. Eriekspert M. Dahl, prokuratuur',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Hea kodanik, Tartu Maakohus on määranud teid tunnistajaks kriminaalasjas. Teie tunnistajakutse on valmis: avage see nupust. Mitteilmumisel määratakse trahv.',
    },
    {
      name: 'Kapo',
      subject: 'KIIRE',
      text: 'Kaitsepolitseiamet ja Europoli EC3. Teie internetiühenduse liikluse kontrollimisel tuvastati juurdepääs lehtedele, kus pornograafilises sisus osalevad alaealised. Seetõttu olete registreeritud kahtlustatavana. Enne kui asi jõuab prokurörini, pakutakse teile võimalust end e-posti teel õigustada. Tähtaeg on 72 tundi kirja kuupäevast. Kui te võimalust ei kasuta, peab kohalik politsei teid kinni ja meedia saab teie nime.',
    },
    {
      name: 'chatty',
      text: 'Tere. Olen uurija Lauri Poom keskkriminaalpolitseist. Mul on sinu kohta kaust: pildid väikestest tüdrukutest, vestlused, kõik. Tahan kõigepealt kuulda sinu poolt. Kirjuta mulle siia kahe päeva jooksul. Kui ei, lähen prokuröri juurde ja su naine saab teada.',
    },
    {
      name: 'list',
      text: 'KORRALDUS NR 331. Süüdistused: 1) lapsporno 2) pedofiilia 3) ekshibitsionism 4) küberporno. Kahtlustatav peab viivitamata esitama oma selgitused meie e-postile politsei.ee@gmail.com. Vaikimist käsitatakse ülestunnistusena ja see toob kaasa vahistamise.',
    },
    {
      name: 'interior',
      text: 'Lugupeetud kodanik! Siseministeeriumi politseiosakond on alustanud süüdistuse menetlemist, sest vestlesite seksuaalselt alla 16-aastaste tüdrukutega. Teid kuulatakse üle e-posti vahendusel. Kirjutage, miks te seda tegite, et saaksime karistuse määrata. Kolme ööpäeva pärast tuleme teile järele ning lasteombudsman ja Kanal 2 saavad teada.',
    },
    {
      name: 'amicable',
      text: 'Politsei- ja Piirivalveamet, asi: laste seksuaalne ärakasutamine veebis. Teid on süüdi tunnistatud. Valige: 1) vangla ja avalikustamine või 2) trahv 7 850 eurot, mis kustutab asja. Kirjutage 1 või 2 vastuseks sellele kirjale hiljemalt täna õhtul.',
    },
    {
      name: 'awkward',
      text: 'Europol direktor Catherine De Bolle teatab sinu e-post on olnud lasteporno ja pedofiilia lehekülg. sina pead anda põhjendus meie e-post 48 tunni. kui ei siis prokurör teeb sulle arest order ja kõik televisioonid teavad.',
    },
    {
      name: 'link',
      wider: true,
      text: 'Kohtuteade: teie vastu on hagi. Vaadake asja siit: kohus-ee.example/asi. Vastamata jätmine 48 tunni jooksul toob kaasa otsuse.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Politsei: teil on maksmata trahv ja olete nüüd kutsutud kohtusse. Makske 145 eurot lingi kaudu täna, et vältida vahistamist.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: "INTERPOL. Teie nimi leiti rahvusvahelisest rahapesuasjast. Peate kolme päeva jooksul saatma kirjaliku seletuse ja passi koopia sellele e-postile. Muidu anname välja Red Notice'i ja palume Eesti politseil teid kinni pidada.",
    },
    {
      name: 'bail',
      wider: true,
      text: 'Teie vend on Tartus vahi all. Vabastamine 3 500 euro suuruse kautsjoni vastu tuleb täna diskreetselt ülekandega korraldada. Ärge helistage, vastake sellele kirjale. Prokurör Holst',
    },
    {
      name: 'last',
      wider: true,
      text: 'Kolmas ja viimane kiri Europolilt. Kuna te pole vastanud ega maksnud, on vahistamismäärus saadetud teie kohalikule politseile. Teil on kuni keskööni aega maksta 9 800 eurot.',
    },
    {
      name: 'ministry',
      text: 'Justiitsministeerium ja Politsei- ja Piirivalveamet. See kiri on ametlik kutse. Pärast interneti pikaajalist jälgimist on teie isik seostatud filmide allalaadimisega, kus lapsi seksuaalselt kuritarvitatakse. Enne asja saatmist prokuratuuri on teil võimalus esitada oma märkused, kirjutades allolevale e-posti aadressile 48 tunni jooksul. Kui te ei reageeri, antakse välja vahistamismäärus ja teie nimi edastatakse pressile.',
    },
    {
      name: 'machine',
      text: 'KUTSE KOHTUSSE. Olete süüdistatav pedofiilias, ekshibitsionismis ja seksikaubanduses. Meie küberpolitsei salvestas teie alastipildid, mis saatsite alaealistele. Saatke oma põhjendused e-postiga 72 tunni jooksul, muidu edastatakse raport prokurörile ja teid vahistatakse.',
    },
    {
      name: 'short',
      text: 'Europol siin. Jäid vahele lapsporno jagamisega. Selgita e-posti teel täna, muidu vahistatakse sind homme ja su töökohta teavitatakse.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Riigikohus on saatnud sulle tunnistajakutse. Laadi see lingilt alla ja kinnita 2 päeva jooksul. Tegemata jätmine on karistatav.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Maksu- ja Tolliamet on teinud sinu kohta politseile avalduse maksupettuse asjus. Oled nüüd kahtlustatav. Maksa täna 1 240 eurot, siis süüdistus tühistatakse, muidu tulevad politseinikud sulle järele.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Viimane meeldetuletus: sinu asi Interpolis on ikka lahti. 6 500 euro suurune trahv on maksmata. Homme viiakse vahistamine läbi. Politseikomissar Juhkam',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'KOHTUKUTSE\nMina, allakirjutanu kindral Tarmo Laanepuu, politsei peadirektor ja alaealiste kaitse brigaadi juht, võtan Teiega ühendust varsti pärast küberinfiltratsiooni arvuti konfiskeerimist, et teavitada Teid, et olete mitme kohtuliku tagakiusamise objekt: lapsporno, pedofiilia, ekshibitsionism, küberporno. Palun laske end meili teel ära kuulata, kirjutades oma õigustused rangelt 72 tunni jooksul.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Politsei siin. Sinu telefonist leiti lastest pilte. Vasta sellele meilile 24 tunniga või tuleme järele. Uurija Kask',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'KESKKRIMINAALPOLITSEI nr 4471/26\nKäesolevaga teatame, et Teie suhtes on alustatud kriminaalmenetlust lapsporno hoidmise tunnustel (KarS § 178). Menetluse salajasuse tõttu toimub ülekuulamine kirjalikult. Teil tuleb kahe päeva jooksul esitada seletus käesolevale e-posti aadressile. Vastasel korral edastatakse materjalid prokuratuurile vahistamise taotlemiseks.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Lugupeetud härra/proua, olen Interpoli Tallinna komissar. Meil on videod, kus olete alaealise ees alasti. Meie küberžandarm salvestas kõik ja see on teie kuritegude tõend. Saatke oma kaitsekõne e-kirjaga 48 tunni jooksul. Kui aeg saab läbi, läheb aruanne prokurörile, teid kantakse seksuaalkurjategijate registrisse ning pere ja televisioon näevad, mida te arvuti ees teete. Nüüd olete hoiatatud.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'KARISTUSTABEL: lapsporno – 5 aastat vangistust ja 75 000 eurot; pedofiilia – 10 aastat; ekshibitsionism – 1 aasta; alaealise ahvatlemine – 3 aastat. Teie teod on tuvastatud tutvumislehtedel. Riigiprokuratuur annab teile kolm päeva, et kutsele elektrooniliselt vastata. Vastamata jätmine toob kaasa kinnipidamise kodus.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Siseministeerium teatab: teie IP-aadress tuvastati rahvusvahelises operatsioonis laste seksuaalse ärakasutamise vastu internetis. Võite uurijale sellel aadressil kirjalikult oma seisukoha esitada hiljemalt 24 tunni pärast. Kui teist ei kuuldu, väljastatakse vahistamismäärus ja teavitatakse tööandjat.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Maksupolitsei. Teid uuritakse maksupettuse ja rahapesu pärast. Vastake e-kirjale 24 tunni jooksul, kui tahate vältida vahistamist ja konto arestimist.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Harju Maakohus kutsub teid tunnistajaks kriminaalasjas. Kutset näete, vajutades allolevale nupule. Ilmumata jätmisel kohaldatakse sundtoomist.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Viimane hoiatus enne vahistamist. Te ei reageerinud Europoli kutsele. Asja saab lõpetada kokkuleppega, kui maksate täna 3870 eurot. Muidu läheb asi kohtunikule ja ajalehtedesse.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kautsjon 2200 eurot tuleb kanda antud kontole enne kella 17, et te ei satuks arestimajja. Ärge kellegagi rääkige, uurimine on salajane. Prokuratuur',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Selle postkasti omanikule. Meie veebivalve on kindlaks teinud, et olete vaadanud ja salvestanud seksuaalse sisuga pilte alaealistest. Palume kahe ööpäeva jooksul saata oma selgitus vastuskirjana. Kui te ei reageeri, läheb asi prokuratuuri ja teid vahistatakse kodus. Keskkriminaalpolitsei vanemkomissar Tamm',
    },
    {
      name: 'an investigator and a camera',
      text: 'Tere, olen Interpoli uurija. Sa näitasid ennast kaamera ees alasti 13-aastastele tüdrukutele, kõik vestlused on salvestatud. Kirjuta mulle meilile hiljemalt homme õhtuks, muidu saadan videod sinu naisele, ülemusele ja Delfisse.',
    },
    {
      name: 'a translated accusation',
      text: 'SÜÜDISTUS. Pärast küberinfiltratsiooni arvutikonfiskeerimist teatame, et teie suhtes on algatatud menetlused: lasteporno, pedofiilia, ekshibitsionism, internetiporno. Edastage oma põhjendused ülaltoodud aadressile, et neid saaks karistuse hindamiseks kontrollida. Range tähtaeg on 72 tundi. Selle möödudes saadame ettekande riigiprokurörile vahistamismääruse vormistamiseks. Olete hoiatatud. Politseiameti peadirektor',
    },
    {
      name: 'a device that is linked',
      text: 'Tähtis teade politseilt. Teie arvutit seostatakse laste seksuaalse ärakasutamisega. Privaatsuse huvides toimub ülekuulamine e-kirja teel. Ärge helistage ega tulge jaoskonda. Võtke vastutava uurijaga ühendust 24 tunni sees, vastasel korral tuleb patrull teile järele.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Maksu- ja Tolliameti uurimisosakond on alustanud teie vastu kriminaalmenetlust rahapesu ja maksupettuse tõttu. Saatke oma seletus e-postiga 48 tunni jooksul. Muidu arestitakse teie kontod ja toimik antakse prokurörile.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Kutse kohtusse',
      text: 'Olete kutsutud maakohtusse tunnistajana. Kutse avamiseks vajutage allolevale nupule. Ilmumata jätmise korral määratakse trahv või sundtoomine.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Täname vastuse eest. Asja saab lõpetada kokkuleppega, kui tasute 4500 eurot trahvi pangaülekandega ööpäeva jooksul. Kui ei maksa, pööratakse vahistamismäärus täitmisele. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Lugupeetud kodanik. Meie veebipolitseinik esines 12-aastase tüdrukuna. Palusite tal saata alastipilte raha eest. See on kuritegu. Esitage oma versioon kirjalikult e-posti teel enne kahe ööpäeva möödumist. Muidu antakse teid kohtu alla ja teie tööandjat teavitatakse. Kriminaalbüroo juht Saar',
    },
    {
      name: 'traced to an address',
      text: 'Europoli teade! Teie IP-aadressilt on leitud ebaseaduslikku lapspornot. Teid ähvardab 6 aastat vangistust. Teil on 36 tundi aega vastata sellele kirjale oma täisnime ja passi koopiaga. Ärge seda ignoreerige.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Viimane võimalus enne sundmeetmeid: politseil on teie nimel valmis vahistamismäärus pettuse ja identiteedivarguse eest. Kui soovite vanglat vältida, kandke täna üle 1200 eurot ja määrus tühistatakse.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'KUTSE NR 907',
      text: 'EESTI VABARIIK – POLITSEI- JA PIIRIVALVEAMET – ALAEALISTE KAITSE BRIGAAD\nTeie tähelepanuks. Mina, allakirjutanu Elmo Vahermets, politsei peadirektor, võtan Teiega ühendust vahetult pärast küberinfiltratsiooni arvutikonfiskeerimist, et teatada, et olete mitme kohtumenetluse objektiks: lastepornograafia, pedofiilia, ekshibitsionism, küberpornograafia, seksikaubandus. Palume Teil end e-posti teel ära kuulata lasta, kirjutades meile oma põhjendused, et neid saaks uurida ja kontrollida karistuste hindamiseks, range 72-tunnise tähtaja jooksul. Pärast selle tähtaja möödumist oleme kohustatud edastama oma aruande prokurörile, et väljastada Teie vastu vahistamismäärus. Nüüd olete hoiatatud.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Keskkriminaalpolitsei',
      text: 'Tere. Meil on salvestatud, kuidas te internetis lapsi vaatate ja alaealistele tüdrukutele kirjutate. Teil on üks ööpäev aega sellele kirjale vastata ja seletada. Kui ei vasta, tuleme teile koju käeraudadega järele ning naine, ülemus ja Õhtuleht saavad kõik teada. Uurija Rein Kallaste',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Kahtlustuse teade, kriminaalasi nr 26230100442',
      text: 'PÕHJA RINGKONNAPROKURATUUR\nTeid kahtlustatakse KarS § 178 järgi kvalifitseeritavas kuriteos (lapspornot sisaldava teose valmistamine ja selle võimaldamine).\nKaristus: rahaline karistus või kuni kolmeaastane vangistus.\nTeil on õigus esitada kirjalikud selgitused e-kirja teel kahe päeva jooksul käesoleva teate saamisest. Selgituste esitamata jätmisel otsustatakse Teie kinnipidamine ning andmed kantakse seksuaalkurjategijate registrisse. Uurimissaladuse tõttu telefoni teel teavet ei anta.\nRingkonnaprokurör Maarika Soopõld',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Isiklik asi',
      text: 'Lugupeetud kodanik, juhin Europoli Eesti bürood. See, mida minu inimesed Teie seadmetest leidsid, puudutab väga väikesi lapsi, rohkem ma siia ei kirjuta. Teile on esitatud süüdistus. Annan Teile kolm päeva, et mulle sellele aadressile vastata ja asja selgitada, enne kui see kohtusse läheb. Kui vaikite, Teid arreteeritakse ja kogu suguvõsa saab teada. Ärge kellelegi rääkige. Catherine De Bolle',
    },
    {
      name: 'tax link, sixth batch',
      subject: 'MTA uurimisosakond: kutse ülekuulamisele',
      wider: true,
      text: 'Maksu- ja Tolliameti uurimisosakond on alustanud Teie suhtes menetlust maksupettuse ja rahapesu asjas. Teid kutsutakse ülekuulamisele. Kutsega tutvumiseks avage link ja laadige dokument alla: http://mta-kutse.example. Kui Te seda 24 tunni jooksul ei tee, kuulutatakse Teid tagaotsitavaks.',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Kokkulepe',
      wider: true,
      text: 'Teie selgitused on kätte saadud, kuid prokurör ei ole nendega rahul. Asja saab lõpetada ilma kohtuta, kui maksate täna trahvi 3600 eurot pangaülekandega või kinkekaartidega. Saatke kviitung sellele aadressile. Vastasel juhul peetakse Teid homme hommikul kinni.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'HOIATUS INTERPOLILT',
      text: 'Tere päevast härra, siin internetikuritegevuse vastase võitluse kesktalitus. Meie agendid tabasid teid masturbeerimas 13-aastase tüdruku ees tutvumissaidil. Video on meie käes. Palume kiiresti meiega meili teel ühendust võtta, et oma olukord korda ajada, muidu viiakse teid lähimasse politseijaoskonda ja saate 7 aastat vangistust ja 15000 eurot trahvi. Kolonel Jean Lacroix',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Kahtlustatavaks tunnistamine',
      text: 'Keskkriminaalpolitsei küberkuritegude büroo on tuvastanud, et Teie IP-aadressilt on alla laaditud ja levitatud materjali, mis kujutab laste seksuaalset väärkohtlemist. Teid on tunnistatud kahtlustatavaks. Kirjalik seletus tuleb saata uurija e-posti aadressile 48 tunni jooksul. Vastamata jätmisel Teid vahistatakse ja asjast teavitatakse ajakirjandust. Politseimajor Tiit Sarapik',
    },
    {
      name: 'kind, seventh batch',
      subject: 'Tahaksin aidata',
      text: 'Olen valves olev prokurör ja minu ees on Teie toimik. Selles on alasti laste pildid Teie telefonist. Olen ise vanaema ja mul on raske. Siiski tahan kuulda Teie poolt, enne kui politsei Teid kinni võtab. Kirjutage mulle reedeks. Muidu allkirjastan vahistamismääruse ja kogu suguvõsa saab teada.',
    },
    {
      name: 'broken, seventh batch',
      subject: 'Süüdistus teie vastu',
      text: 'Lugupeetud kodanik! Teie vastu on süüdistus pedofiilia ja kõlvatud teod alaealine. Tõendid: video, foto, vestlus, küberpolitsei salvestatud. Nõuame saata selgitus meie e-post 72 tunni sees. Pärast seda dokumendid antakse prokurör ja teid arreteeritakse. Interpoli peasekretär',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Kohtukutse tunnistajale',
      wider: true,
      text: 'Harju Maakohus kutsub Teid tunnistajaks. Laadige kutse alla siit klõpsates: http://kohus-kutse.example ja tuvastage end pangakoodidega. Kui Te ööpäeva jooksul ei vasta, toob politsei Teid sundkorras kohale.',
    },
    {
      name: 'Interpol, seventh batch',
      subject: 'Interpol: tagaotsimine',
      wider: true,
      text: 'Interpol on Teid narkootikumide salakaubaveo eest rahvusvaheliselt tagaotsitavaks kuulutanud. Tagaotsimise tühistamiseks tuleb tasuda kautsjon 2500 eurot bitcoinides. Vastake sellele kirjale 48 tunni jooksul, siis saadab inspektor juhised. Pangale ärge sellest rääkige.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Viimane hoiatus enne kinnipidamist',
      wider: true,
      text: 'Me ei ole ikka veel saanud Teie kirjalikku selgitust. See on viimane hoiatus. Kui Te täna meile e-kirja ei saada, tuleb politsei homme hommikul Teie koju ja asi avalikustatakse. Politsei- ja Piirivalveamet',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Teie internetiühendus',
      text: 'Tere õhtust. Kirjutab politsei küberkuritegude talituse öine vahetus. Teie ühendusest on kolm nädalat alla laaditud filme tüdrukutega, kes pole kaheteistaastasedki. Operaator andis nime ja aadressi. Ootame Teie selgitust sellesse postkasti homme lõunaks. Kui see on tühi, helistame kohtunikule, patrull sõidab Teie juurde ja ajakirjanikud on tavaliselt enne meid kohal. Vaneminspektor Heino Kask',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Õiguslik tegevus',
      text: 'TÄHELEPANU KAHTLUSALUNE. Rahvusvaheline Kriminaalpolitsei Organisatsioon on esitanud Teie nime vastu juhtumi alaealiste pornograafia vaatamise, allalaadimise ja edastamise eest. See on karistatav 5 aastaga vanglas. Teid on kästud vastata tagasi sellele e-kirjale 24 tunni jooksul oma põhjendusega; kui ebaõnnestute, anname välja vahistamismääruse ja blokeerime Teie pangakontod.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Asi 2-26-889',
      wider: true,
      text: 'Teie vastu on Pärnu Maakohtusse esitatud hagi. Asi otsustatakse Teieta, kui Te 24 tunni jooksul linki ei ava ja kohtukutset ei loe. Isikud, kes ei vasta, kuulutatakse politsei poolt tagaotsitavaks. http://kutse-loe.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Tõendid',
      text: 'Lääne prefektuur, raskete kuritegude talitus. Teie kaustas on nelikümmend ekraanilõiget: otsisõnad, vestlusread kolmeteistaastasega ja filmid, kus lapsi ära kasutatakse. Kõik on tehtud Teie mobiiliga. Kirjutage ülestunnistus või kaitsekõne ja saatke see siia hiljemalt 36 tunni pärast. Teistele ärge mainige. Kaitsekõneta mõistetakse Teid tagaselja süüdi ja pannakse vangi.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Viimane võimalus',
      text: 'Saime Teie selgituse kätte. Kohtunik nõustub 3900 euro suuruse kokkuleppega. Tehke ülekanne enne kella 17 ja saatke meile kviitung; toimik suletakse ja keegi ei saa midagi teada.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'buroo@advokaadid.example',
      text: 'Tere, kohtuistung toimub 12.05.2026 kell 9.30 Harju Maakohtus, saal 4, Lubja tn 4. Prokurör taotleb rahalist karistust. Palume võtta kaasa isikut tõendav dokument. Vandeadvokaat Leena Rebane, 6 555 0102',
    },
    {
      name: 'a bank warns',
      from: 'turve@pank.example',
      quotes: true,
      text: `Ettevaatust, pettus! Kurjategijad esinevad politsei ja Europolina. Ärge vastake ega makske. Siin on petukirja tekst:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'liina@gmail.com',
      quotes: true,
      text: `Isa sai täna sellise kirja, kas see on päris? Mida me peaksime tegema?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kantselei@kool.example',
      text: 'Head lapsevanemad, 5. märtsil kell 18.00 ruumis 12 räägib politsei internetiohtudest: peibutamine, lasteporno ja kiusamine. Palume registreeruda e-posti teel reedeks.',
    },
    {
      name: 'an overdue bill',
      from: 'arved@side.example',
      text: 'Meeldetuletus: me ei ole saanud makset arve eest summas 129 eurot. Palume tasuda 5 päeva jooksul. Vastasel juhul antakse nõue üle inkassole ja lisandub viivis.',
    },
    {
      name: 'news',
      from: 'toimetus@leht.example',
      text: 'Politsei pidas kinni kolm lasteporno levitamises kahtlustatavat. Prokurör taotles vangistust. Europol aitas uurimisel. Loobu uudiskirjast siin.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kutse korteriühistu üldkoosolekule. Teid on kutsutud koosolekule 5. märtsil kell 18. Saatke oma ettepanekud ja põhjendused e-posti teel kolme päeva jooksul. Juhatus',
    },
    {
      name: 'court',
      from: 'tartu@kohus.example',
      text: 'Tartu Maakohus kutsub Teid tunnistajana kriminaalasjas 1-26-4431. Istung toimub 5. novembril 2026 kell 10.00 Kalevi 1, saal 204. Palume kaasa võtta isikut tõendav dokument. Kui Te ei saa ilmuda, helistage 620 0100. Mõjuva põhjuseta ilmumata jätmisel võib kohus määrata trahvi.',
    },
    {
      name: 'lawyer',
      from: 'buroo@advokaat.example',
      text: 'Tere, Marko! Minu kaitsealune on kahtlustatav lapsporno hoidmises, ülekuulamine on esmaspäeval kell 10 Tallinnas Kolde pst 65. Prokurör ei ole veel toimikut saatnud. Helista mulle 5551 2200. Vandeadvokaat Saar',
    },
    {
      name: 'police advice',
      from: 'info@politsei.example',
      text: 'Politsei hoiatab petukirjade eest, milles süüdistatakse inimest lapsporno vaatamises ja nõutakse vastust 72 tunni jooksul. Politsei selliseid kirju ei saada. Ära vasta ega maksa, kustuta kiri. Kui oled raha üle kandnud, võta ühendust pangaga.',
    },
    {
      name: 'worried',
      from: 'vanaisa@era.example',
      text: 'Kallis Liis, sain meili, kus Europol väidab, et mind süüdistatakse pedofiilias ja pean 48 tunni jooksul vastama, muidu tuleb vahistamismäärus. Kas see on päris või pettus? Ma ei julge emale rääkida. Vanaisa',
    },
    {
      name: 'school',
      from: 'kool@kool.example',
      text: 'Lugupeetud lapsevanem! Teie poeg on viimase kuu jooksul puudunud põhjuseta 14 tundi. Palume saata klassijuhatajale e-kirjaga selgituse hiljemalt kolme päeva jooksul. Vestlus direktoriga toimub reedel kell 15 kabinetis 112.',
    },
    {
      name: 'digital post',
      from: 'noreply@post.example',
      text: 'Teile on saabunud uus dokument e-toimikusse: saatja Pärnu Maakohus, pealkiri "Kutse kohtuistungile". Logige dokumendi lugemiseks sisse ID-kaardi või Smart-ID-ga. Sellele kirjale ei saa vastata.',
    },
    {
      name: 'police interview',
      from: 'kadri.lepp@politsei.example',
      text: 'Tere, Andres! Nagu telefonis leppisime, sooviksin teid naabri sissemurdmise asjus üle kuulata. Kas saaksite tulla Rakvere politseijaoskonda neljapäeval kell 13.00? Teid kuulatakse üle tunnistajana. Kui tekib takistus, helistage 612 3000. Kadri Lepp, vanemuurija',
    },
    {
      name: 'lawyer to the accused',
      from: 'buroo@kaitsja.example',
      text: 'Tere, Jens. Prokurör esitas teile süüdistuse karistusseadustiku § 178 järgi. Kohtuistung on 3. mail kell 9.30 Harju Maakohtus, saal 5. Peaksime enne kohtuma. Ärge kellelegi sellest kirjutage. Teid ootab kuni kolmeaastane vangistus. Helistage mulle.',
    },
    {
      name: 'tax',
      from: 'teade@amet.example',
      text: 'Vajame teavet teie tuludeklaratsiooni kohta. Deklareerisite mahaarvamise 4 820 eurot. Saatke selgitus e-MTA kaudu 12. juuniks. Kui vastust ei saabu, võime määrata maksu omal algatusel ja sunniraha. Küsimuste korral helistage 880 0811.',
    },
    {
      name: 'newspaper',
      from: 'uudised@leht.example',
      text: '44-aastast Pärnu meest kahtlustatakse laste väärkohtlemise piltide levitamises. Prokurör taotles mehe vahistamist. Europol abistas keskkriminaalpolitseid, kes käis läbi kolm aadressi. Mehe advokaadi sõnul eitab ta süüd.',
    },
    {
      name: "pensioners' club",
      from: 'esimees@pensionarid.example',
      text: 'Head liikmed! Mitu teist on saanud e-postile koledaid kirju, kus „politsei“ väidab, et teid süüdistatakse milleski hirmsas ja tuleb vastata 72 tunniga. See ei vasta tõele. Tulge kolmapäeval kohvile, kui soovite rääkida. Tervitades Kersti',
    },
    {
      name: 'lawyer',
      from: 'info@oigusburoo.example',
      text: 'Tere, Hanna. Manuses on vastaspoole hagiavaldus piirivaidluses. Maakohus andis meile vastamiseks aega 4. aprillini. Saatke oma märkused e-postiga enne reedet, siis koostan vastuse. Helistage, kui midagi jäi arusaamatuks. Birgit',
    },
    {
      name: 'police victim',
      from: 'avaldus@politsei.example',
      text: 'Oleme kätte saanud teie avalduse identiteedivarguse kohta, menetluse number 26220001234. Kriminaalasja materjalid on saadetud prokuratuurile. Kui teil on uut teavet, saatke see e-postiga või helistage 612 3000.',
    },
    {
      name: 'press',
      from: 'toimetus@leht.example',
      text: 'Nii hirmutavad petturid pensionäre. Politsei peadirektori nimel saadetud kirjades süüdistatakse saajat lapspornos, pedofiilias ja ekshibitsionismis ning antakse seletamiseks 72 tundi. „Arvasin, et elu on läbi,“ ütleb Gustav, 78.',
    },
    {
      name: 'NGO',
      from: 'kampaania@lapsed.example',
      text: 'Iga päev jagatakse internetis laste seksuaalset ärakasutamist kujutavat materjali. Teeme koostööd keskkriminaalpolitsei ja Europoliga selle eemaldamiseks. Anna vihje anonüümselt. Toeta 10 euroga. Loobu uudiskirjast siin.',
    },
    {
      name: 'bank',
      from: 'klienditugi@pank.example',
      text: 'Rahapesu tõkestamise seaduse järgi peame oma kliente tundma. Vastake küsimustele internetipangas hiljemalt 30. aprilliks. Kui te ei vasta, võime piirata konto kasutamist. Me ei küsi kunagi paroole e-postiga. Helistage 631 0310.',
    },
    {
      name: 'debt',
      from: 'info@inkasso.example',
      text: 'Me ei ole saanud teie makset arve 8821 eest summas 124,90 eurot. Kui makset 14 päeva jooksul ei laeku, anname nõude kohtusse ja sealt kohtutäiturile. Kui nõue on põhjendamatu, teatage sellest kirjalikult.',
    },
    {
      name: 'sister',
      from: 'ode@privat.example',
      text: 'Tere, Peeter, nüüd sain ka mina selle Europoli kirja, et kahtlustatakse pedofiilias. See on ju pettus, lehes kirjutati. Kustuta ära ja ära vasta. Inge',
    },
    {
      name: 'insurer',
      from: 'kahjud@kindlustus.example',
      text: 'Saime teie kahjuteate varguse kohta. Vajame teie selgitust, miks uks oli lukustamata, ja politseiavalduse koopiat. Saatke need e-postiga 14 päeva jooksul, muidu peame asja lõpetama.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'kohus@kohus-tartu.example',
      text: 'Kutsume Teid tunnistajana kohtuistungile 14. märtsil 2026 kell 9.30 Tartu Maakohtus, Kalevi 1, saal 4. Võtke kaasa isikut tõendav dokument. Mõjuva põhjuseta ilmumata jäämisel võib kohus määrata trahvi. Tel 5123 4567',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'tamm@advokaat-tamm.example',
      text: 'Lugupeetud Jaan, prokurör esitas teile süüdistuse seksuaalses ahistamises. Kaitsjana soovitan enne meie kohtumist ütlusi mitte anda. Ootan teid büroos teisipäeval kell 18. Vandeadvokaat Mari Tamm',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'volg@inkasso.example',
      text: 'Tuletame meelde, et teie võlg on 124,50 eurot. Kui te ei tasu seda 8 päeva jooksul, pöördume kohtusse ja nõue antakse kohtutäiturile. Maksegraafiku saamiseks helistage 612 3456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'kadri@gmail.com',
      text: 'Tere, vanaisa sai meili nagu Europolilt, et ta on lapspornot vaadanud ja peab 72 tunni jooksul vastama. Ta on täiesti endast väljas. See on ju pettus? Kas helistame politseisse?',
    },
    {
      name: 'from uurija, third batch',
      from: 'uurija@politsei.example',
      text: 'Tere! Kutsun teid kannatanuna ülekuulamisele jalgratta varguse asjas. Ülekuulamine toimub Tartu politseimajas, Riia 132, kabinet 214, kolmapäeval 12. märtsil kell 10.00. Võtke kaasa isikut tõendav dokument. Kui aeg ei sobi, helistage 730 8800.',
    },
    {
      name: 'from mari, third batch',
      from: 'mari@pere.example',
      text: 'Tere, isa sai kirja justkui politseilt, et ta on lastepornot vaadanud ja peab 72 tunni jooksul vastama. Ta on täiesti endast väljas. See on ju pettus? Me pole midagi vastanud.',
    },
    {
      name: 'from vola, third batch',
      from: 'vola@inkasso.example',
      text: 'Teie arve 221 summas 180 eurot on endiselt tasumata. Kui makse ei laeku 10 päeva jooksul, pöördume kohtu poole ja nõue antakse kohtutäiturile. Küsimuste korral helistage 600 1234.',
    },
    {
      name: 'from advokaat, fourth batch',
      from: 'advokaat@buroo.example',
      text: 'Tere, prokurör esitas teile süüdistuse kehalises väärkohtlemises. Istung on 4. mail kell 9.30 Harju maakohtus, saal 3. Kohtume enne seda; saatke oma märkused e-postiga reedeks. Lugupidamisega vandeadvokaat Kask',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Kõigile töötajatele: levivad politsei nimel saadetud petukirjad lapsporno kohta. Ärge vastake ega klõpsake, edastage kiri IT-osakonnale. Politsei ei kirjuta kunagi nii.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'ppa@politsei.ee',
      subject: 'Kutse ülekuulamisele',
      text: 'Kutsume Teid kahtlustatavana ülekuulamisele 18. märtsil 2026 kell 10.00 Tartu politseijaoskonda, Riia 132, kabinet 214. Kaasa võtta isikut tõendav dokument. Teil on õigus kaitsjale. Kui Te ei saa tulla, helistage menetlejale 730 8814.',
    },
    {
      name: 'lawyer, sixth batch',
      from: 'buroo@advokaat-tamm.example',
      subject: 'Süüdistusakt',
      text: 'Tere, Margus! Prokuratuur saatis süüdistusakti, Teid süüdistatakse lapsealise ahvatlemises. Ilma minuta ütlusi ärge andke. Kirjutage mulle reedeks e-kirjaga oma selgitused, esmaspäeval kell 11 vaatame need büroos läbi. Vandeadvokaat Kersti Tamm',
    },
    {
      name: 'prevention, sixth batch',
      from: 'info@vald.example',
      subject: 'Hoiatus',
      text: 'Politsei hoiatab petukirjade eest, milles inimest süüdistatakse lapspornos ja nõutakse 72 tunni jooksul e-kirjaga selgitusi, ähvardades vahistamisega. Need kirjad on võltsitud. Ärge vastake, ärge makske, kustutage kiri. Politsei ei saada süüdistusi e-postiga.',
    },
    {
      name: 'worried, sixth batch',
      from: 'kadri@kodu.example',
      subject: 'isa sai kirja',
      text: 'Tsau, isa sai täna kirja nagu Europolist, et teda süüdistatakse pedofiilias ja ta peab kolme päeva jooksul vastama, muidu vahistatakse. Ta on täiesti endast väljas. Kas see saab päris olla? Kust ma uurida saan?',
    },
    {
      name: 'speeding, seventh batch',
      from: 'noreply@politsei.ee',
      subject: 'Hoiatustrahv',
      text: 'Teile on määratud hoiatustrahv 60 eurot kiiruse ületamise eest. Trahv tuleb tasuda 30 päeva jooksul. Trahviteadet saab vaidlustada politseis. Tasumata trahv antakse kohtutäiturile. Info 612 3000.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'saar@kaitsja.example',
      subject: 'Süüdistus',
      text: 'Tere, Andres, prokuratuur süüdistab Teid lapsealisega suguühtes. Peame 48 tunni jooksul kohtule taotluse esitama. Saatke mulle täna oma selgitused e-kirjaga ja ärge politseile midagi rääkige. Kõik jääb konfidentsiaalseks. Teie kaitsja, vandeadvokaat Jaan Saar',
    },
    {
      name: 'HR, seventh batch',
      from: 'personal@tehas.example',
      subject: 'Selgituse nõue',
      text: 'Teie tööarvutist leiti pornograafilist materjali. Palume kahe päeva jooksul esitada kirjalik seletus e-kirjaga. Vestlus toimub neljapäeval kell 11 nõupidamisruumis 204. Asi on konfidentsiaalne, võite kaasa võtta töötajate usaldusisiku.',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@e-toimik.ee',
      subject: 'e-toimik: uus dokument',
      text: 'Teile on e-toimikus kätte toimetamiseks dokument asjas 1-26-3312. Palun tutvuge sellega 10 päeva jooksul. Istung toimub 4. mail 2026 kell 10.00 Tartu Maakohtus, Kalevi 1, saal 4. Küsimused: 620 0100.',
    },
    {
      name: 'press, seventh batch',
      from: 'uudised@leht.example',
      subject: 'Hommikused uudised',
      text: 'Prokuratuur saatis kohtusse süüdistuse endise treeneri vastu, keda süüdistatakse alaealiste seksuaalses väärkohtlemises ja lapsporno hoidmises. Mees on vahistatud novembrist saadik. Talle võidakse mõista kuni 15 aastat vangistust. Kaitsja süüdistusega ei nõustu.',
    },
    {
      name: 'collector, eighth batch',
      from: 'info@inkasso.example',
      subject: 'Viimane meeldetuletus enne kohut',
      text: 'Teie võlg Elektrifirmale on 234 eurot. Kui Te 10 päeva jooksul ei maksa, pöördume kohtusse ja võla nõuab sisse kohtutäitur. Kui Te nõudega ei nõustu, vastake sellele kirjale või helistage 612 4500.',
    },
    {
      name: 'bank, eighth batch',
      from: 'kyc@pank.example',
      subject: 'Küsimused sissemakse kohta',
      text: 'Rahapesu ja terrorismi rahastamise tõkestamise seaduse alusel palume kolme päeva jooksul selgitada 18 000 euro suurust sissemakset. Kui Te ei vasta, võime kontot piirata ja teavitada Rahapesu Andmebürood. Vastata saab internetipangas.',
    },
    {
      name: 'forward, eighth batch',
      from: 'ants@kodune.example',
      subject: 'FW: kutse',
      quotes: true,
      text: 'Tere, Liis! Sain selle täna hommikul. Kas saad juristina vaadata? Ma ei ole midagi teinud.\nSaatja: Politsei <politsei.eesti@gmail.com>\nTeid süüdistatakse lapspornos ja pedofiilias. Saatke oma selgitused e-posti teel 72 tunni jooksul, muidu antakse toimik prokurörile ja väljastatakse vahistamismäärus.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'harju@kohus.ee',
      subject: 'Kohtukutse tunnistajale',
      text: 'Kutsume Teid tunnistajana Harju Maakohtusse 3. juunil 2026 kell 13.30, saal 407, Lubja 4. Mõjuva põhjuseta ilmumata jäämisel võib kohus määrata trahvi või sundtoomise. Telefon 620 0100.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'laane@politsei.ee',
      subject: 'Teie avaldus',
      text: 'Täname avalduse eest "Europoli" nimel saadetud võltskirja kohta. Asja number on 26-4471. Hoidke kiri alles. Võimalik, et helistame Teile. Rohkem ei ole vaja midagi teha. Kui olete mures, helistage 612 3000.',
    },
    {
      name: 'school, ninth batch',
      from: 'direktor@kasekool.example',
      subject: 'Vanematele',
      text: 'Üks meie asendusõpetajatest on kinni peetud kahtlustatuna laste seksuaalses väärkohtlemises. Politsei alustas menetlust. Kui Teie laps on midagi rääkinud, helistage 110 või pöörduge koolipsühholoogi poole. Koosolek on neljapäeval kell 18 aulas. Rääkige lapsega rahulikult.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@emta.ee',
      subject: 'Korraldus',
      text: 'Maksu- ja Tolliamet on saatnud Teile korralduse e-MTAs. Palume 14. maiks selgitusi korteri müügi kohta. Kui vastust ei saa, võime maksu määrata hindamise teel ja rakendada sunniraha. Telefon 880 0811.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'kantselei@maakohus.example',
      subject: 'Kohtukutse',
      text: 'Harju Maakohus kutsub Teid tunnistajana kohtuistungile 12. mail 2026 kell 10.00, saal 204, Lubja 4. Kaasa isikut tõendav dokument. Ilmumata jätmisel võib kohus määrata trahvi või sundtoomise. Tel 620 0100.',
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'uudised@leht.example',
      subject: 'Mees vahistati',
      text: 'Politsei pidas kinni mehe, keda kahtlustatakse lapsporno levitamises. Kohus võttis kahtlustatava vahi alla. Arvuti võeti ära 48 tunni jooksul.',
    },
    {
      name: 'daughter, of the lead’s batch three',
      from: 'liis.k@post.example',
      subject: 'Isa kiri',
      text: 'Tere, isa sai politsei nimel kirja, et teda süüdistatakse lapspornos ja ta peab 72 tunni jooksul vastama. See on ju pettus? Ta ei maga enam.',
    },
  ],
}
