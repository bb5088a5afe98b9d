import type { LetterFile } from '../letter-file.ts'

const classic = `SODNI POZIV
Spodaj podpisani Gorazd Hrastnikar, generalni direktor policije in vodja brigade za zaščito mladoletnikov, stopam v stik z vami kmalu po zasegu računalnika v okviru kibernetske infiltracije. Ste predmet več sodnih postopkov:
- otroška pornografija
- pedofilija
- ekshibicionizem
- kiberpornografija
Potem ko ste bili tarča na internetu (strani z oglasi), je vaše fotografije in videoposnetke posnel naš kiber-žandar in ti predstavljajo dokaz vaših kaznivih dejanj. Zaradi zaupnosti vam pišemo po elektronski pošti. Prosimo, da svoja opravičila pošljete po e-pošti, da bodo preučena in preverjena za oceno sankcij, v strogem roku 48 ur. Po izteku tega roka bomo prisiljeni poslati naše poročilo državnemu tožilcu, ki bo izdal nalog za aretacijo, in vpisani boste v register spolnih prestopnikov. Vaš spis bo posredovan medijem, vaša družina pa bo izvedela, kaj počnete pred računalnikom. Zdaj ste opozorjeni.`

export const letters: LetterFile = {
  language: 'sl',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Policija, oddelek za računalniško preiskovanje. Spoštovani, ugotovili smo, da ste obiskali prepovedane strani z vsebinami, ki prikazujejo otroke. Zoper vas je uvedena preiskava. Imate 48 ur, da odgovorite na to sporočilo in pošljete svoja pojasnila. V nasprotnem primeru boste aretirani, obvestili pa bomo vašo družino in delodajalca. Vitomir Zupanec, direktor operative Uprave kriminalistične policije',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Državno tožilstvo. Hvala za vaš odgovor. Imate dve možnosti: sojenje in zapor ali izvensodna poravnava. Da bo postopek zoper vas ustavljen, plačajte globo v višini 6.785 evrov z bančnim nakazilom v 24 urah. Ohranite zaupnost postopka.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'ZADNJE OPOZORILO. Nismo prejeli vašega odgovora na poziv Europola. Če v 24 urah ne plačate globe 1.850 evrov, bo na vaš dom prišla patrulja in boste aretirani.',
    },
    {
      name: 'a word for word translation (first batch)',
      text: 'SODNI POZIV\nJaz, spodaj podpisani Ignacij Vrtovšek, generalni direktor slovenske policije in vodja brigade za zaščito mladoletnikov, vas kontaktiram kmalu po računalniškem zasegu kibernetske infiltracije, da vas obvestim, da ste predmet več sodnih postopkov: otroška pornografija, pedofilija, ekshibicionizem, kibernetska pornografija, spolna trgovina. Kazniva dejanja ste storili po tem, ko ste bili tarča na internetu (stran z oglasi). Videoposnetki, ki jih je posnel naš kibernetski policist, so dokaz vaših kaznivih dejanj. Zaradi zaupnosti vam pošiljamo to e-pošto. Prosimo, da se oglasite po e-pošti in napišete svoja opravičila, da bodo pregledana in preverjena za oceno sankcij, v strogem roku 72 ur. Po tem roku bomo svoje poročilo posredovali tožilcu za izdajo naloga za prijetje. Zdaj ste opozorjeni.',
    },
    {
      name: 'a short one (first batch)',
      text: 'Europol. Na vaši napravi smo odkrili prepovedane posnetke otrok. Zoper vas teče preiskava. Odgovorite na to sporočilo v 48 urah ali pa boste aretirani. Inšpektor Mrzlikar',
    },
    {
      name: 'an office letter (first batch)',
      text: 'Okrožno državno tožilstvo v Ljubljani, oddelek za računalniško kriminaliteto. Zadeva: obvestilo o uvedbi kazenskega postopka. Spoštovani, obveščamo vas, da ste osumljeni storitve kaznivega dejanja po 176. členu KZ-1 (prikazovanje, izdelava in posest pornografskega gradiva mladoletnih oseb). Pozivamo vas, da v dveh dneh podate pisna pojasnila na spodaj navedeni elektronski naslov. Če se ne odzovete, bo zoper vas odrejen pripor. Višji državni tožilec Boštjan Pirnat',
    },
    {
      name: 'broken grammar (first batch)',
      text: 'Pozdravljeni, jaz sem komisar od policije in vam pišem o vaša dejavnost na internet. Vi ste gledali video s otroci in pošiljali gole slike mladoletna dekleta. Imamo vse dokaze na vaš računalnik. Morate poslati vaše pojasnilo na email pred 24 ur, drugače vaš spis gre do tožilec in na televizija in cela družina bo vedela.',
    },
    {
      name: 'informal (first batch)',
      text: 'Nacionalni preiskovalni urad. Obtožen si spolnega nadlegovanja otrok in nagovarjanja mladoletnih prek spleta. Daj svoj zagovor na npu.slovenija@gmail.com v treh dneh. V nasprotnem primeru te vpišemo v register spolnih prestopnikov in obvestimo tvojega delodajalca. O tem molči.',
    },
    {
      name: 'a fine (first batch)',
      text: 'Generalna policijska uprava. Spoštovani gospod/gospa, ugotovljeno je bilo, da ste obiskovali spletne strani s pedofilsko vsebino. Da bi se izognili sojenju, plačajte kazen 3.750 evrov in odgovorite po elektronski pošti v roku 72 ur. Če denarja ne nakažete, bodo mediji in vaši bližnji izvedeli za primer.',
    },
    {
      name: 'tax police (first batch)',
      wider: true,
      text: 'Finančna uprava RS, sektor za preiskave. Zoper vas je uveden postopek zaradi davčne utaje in pranja denarja. V roku 3 dni nam po e-pošti pošljite pojasnila, sicer bo zadeva odstopljena tožilstvu, vaši računi pa zaseženi.',
    },
    {
      name: 'witness with a link (first batch)',
      wider: true,
      text: 'Okrajno sodišče v Mariboru. Vabljeni ste kot priča v kazenski zadevi. Kliknite na povezavo in prenesite vabilo: http://vabilo.example/12. Če se vabilu ne odzovete, boste kaznovani z globo ali prisilno privedeni.',
    },
    {
      name: 'settlement (first batch)',
      wider: true,
      text: 'Inšpektor Kogoj, Interpol Ljubljana. Vaš primer lahko rešimo s poravnavo. Nakažite varščino 5.480 evrov še danes in spis bo zaključen. V nasprotnem primeru sledi aretacija.',
    },
    {
      name: 'last warning (first batch)',
      wider: true,
      text: 'ZADNJE OPOZORILO. Na naš poziv se niste odzvali. Če se v 24 urah ne javite po e-pošti, vas bo policija prijela na domu. Europol',
    },
    {
      name: 'a French brigade (second batch)',
      text: 'CENTRALNA DIREKCIJA SODNE POLICIJE – EUROPOL\nV vednost naslovniku. Jaz, Catherine De Bolle, generalna komisarka zvezne policije, izvoljena na mesto direktorice Europola, vam pošiljam to pismo, da vas seznanim z več odprtimi zadevami, ki se vas tičejo: otroška pornografija, pedofilija, kibernetski porno, ekshibicionizem. Vaše gole fotografije in videi, ki jih je posnel naš kiberagent, dokazujejo vaše prekrške. Imate 72 ur, da nam po e-pošti navedete svoje razloge. Če tega ne storite, bomo vaš spis poslali tožilcu in vpisani boste kot spolni prestopnik.',
    },
    {
      name: 'two lines (second batch)',
      text: 'Vaš računalnik je bil uporabljen za prenos otroške pornografije. Takoj nam napišite, kaj se je zgodilo, sicer vas bomo prijeli v naslednjih 24 urah. Slovenska policija',
    },
    {
      name: 'a form to fill (second batch)',
      text: 'Ministrstvo za notranje zadeve, Center za računalniško preiskovanje. Pri pregledu ste bili prepoznani kot uporabnik platforme za izmenjavo datotek s prizori spolnega izkoriščanja mladoletnih. Priložen je obrazec, ki ga morate izpolniti in vrniti na ta elektronski naslov najpozneje v treh dneh. Neupoštevanje ima za posledico prisilno privedbo in pripor. Preiskovalec S. Golob',
    },
    {
      name: 'threats first (second batch)',
      text: 'Vaši sorodniki, vaš šef in vsi časopisi bodo kmalu videli, kaj ponoči počnete pred zaslonom. To je zadnja priložnost, da se izognete škandalu. Kot vodja oddelka za zaščito otrok pri Europolu imam v rokah vse vaše pogovore z mladoletnimi dekleti. Pisno se opravičite na spodnji e-naslov v 48 urah.',
    },
    {
      name: 'an inspector (second batch)',
      text: 'Spoštovani državljan, urad Interpola v Ljubljani. Ob nadzoru omrežja smo opazili, da iščete in delite pornografske posnetke z otroki. To je hudo kaznivo dejanje. Pošljite nam pojasnilo (samo po e-pošti, ne hodite osebno) do jutri zvečer. Če boste molčali, sledita aretacija in vpis v register pedofilov. Inšpektor Lenart Vovk',
    },
    {
      name: 'machine words (second batch)',
      text: 'Poziv za namene sodne preiskave. Jaz sem generalni komisar policije in vas informiram, da ste cilj več pravnih pregonov za obisk pornografske strani za mladoletne. Za zaupnost mi pošiljamo to e-pošto vam. Naredite se slišani po e-pošti z vašimi opravičili, da bodo preverjena za oceno sankcije, v strogem roku 72 ur. Zdaj ste opozorjeni.',
    },
    {
      name: 'customs (second batch)',
      wider: true,
      text: 'Carinska uprava. Na vaše ime je bil zasežen paket s prepovedanimi drogami. Zoper vas je uveden kazenski postopek. Da se izognete aretaciji, se nemudoma obrnite na inšpektorja Marka na ta e-naslov in položite varščino 3.200 evrov.',
    },
    {
      name: 'the court by a link (second batch)',
      wider: true,
      text: 'Obvestilo: prejeli ste nov poziv Okrajnega sodišča v Kranju. Dokument si oglejte prek spodnje povezave v 24 urah, sicer bo zadeva rešena brez vas: http://e-poziv.example/p',
    },
    {
      name: 'a second letter (second batch)',
      wider: true,
      text: 'Gospod, prebrali smo vaša pojasnila in tožilec jih ni sprejel. Ostane vam en izhod: plačilo globe 4.950 evrov po sporazumni poravnavi, s čimer se vaš spis za vedno zapre. Čas imate do jutri. Če zavrnete, bodo policisti pri vas doma. Komisar Drnovšek, Europol',
    },
    {
      name: 'a false witness call (second batch)',
      wider: true,
      text: 'Preiskovalni oddelek. Vabljeni ste kot priča v zadevi finančne goljufije. Odgovorite na to sporočilo z imenom, davčno številko in fotografijo osebne izkaznice v 48 urah. Neudeležba pomeni prisilno privedbo.',
    },
    {
      name: 'free word order (third batch)',
      text: 'Na vas se obrača Zvezni urad za policijo skupaj z Interpolom. Vaša kazniva dejanja so zabeležena. Pred več kot mesecem smo začeli spremljati vaš promet in videli, da ponoči listate albume z golimi otročki. Po zakonu vam grozi pet let za rešetkami in 75.000 evrov. Še vedno se lahko branite, če nam pošljete pismo s svojimi razlogi na interpol.slovenija@outlook.com. Rok se izteče čez 72 ur; nato zadevo prevzame tožilec.',
    },
    {
      name: 'very rude (third batch)',
      text: 'Ujet si! Gledaš otroke na internetu in misliš, da te nihče ne vidi. Kiberpolicija ima vse. Dva dni imaš, da pišeš sem in se opravičiš. Potem pridejo z lisicami, žena pa bo izvedela iz novic.',
    },
    {
      name: 'polite ministry (third batch)',
      text: 'Ministrstvo za pravosodje. Spoštovani, s tem vas obveščamo, da je bil na podlagi signala evropskih partnerjev sprožen postopek glede vaše udeležbe v mreži za širjenje gradiv, ki prikazujejo spolno nasilje nad otroki. Vaše stališče pričakujemo v elektronski obliki najpozneje do konca tretjega dne. Če ga ne bo, se šteje kot priznanje in sledi takojšnje pridržanje. Pismo je strogo zaupno. Vodja kabineta D. Radešček',
    },
    {
      name: 'quoted articles (third batch)',
      text: 'POZIV št. SI-2231. 176. člen KZ: posest pornografskega gradiva z osebo, mlajšo od 18 let. 173.a člen: pridobivanje otrok prek spleta. Vi ste oseba, na katero se nanašajo te obtožbe. Vaš odgovor se sprejema izključno po e-pošti. 24 ur. Brez odgovora – aretacija. Podpis: direktor NPU',
    },
    {
      name: 'confession wanted (third batch)',
      text: 'Sem majorka Živa Perko z oddelka za boj proti pedofiliji. Dobili smo pritožbe staršev, da njihovim hčeram pošiljate umazana sporočila. Če vse priznate v pismu meni še danes, bom tožilca prosila za milejšo kazen. Če ne, bosta vaše ime in slika na televiziji in vsa združenja za zaščito otrok ju bodo imela.',
    },
    {
      name: 'calque (third batch)',
      text: 'Zvezna policija Belgije. Povabilo kmalu po računalniškem zasegu kiber-infiltracije (dovoljeno od 2009 v zadevah pedopornografije). Ste predmet sodnih pregonov. Naj se vas sliši po mailu, pišite vaše utemeljitve, da se dajo v preučitev in preverjanje. Strog rok 72 ur. Po tem se izda nalog za aretacijo zoper vas in boste vpisani kot spolni prestopnik.',
    },
    {
      name: 'fine for sites (third batch)',
      wider: true,
      text: 'Elektronski plačilni nalog policije: z vaše naprave je bil zaznan obisk prepovedanih spletnih strani. Da zadeva ne gre na sodišče, plačajte globo 350 evrov s kuponi paysafecard v 12 urah in pošljite kode v odgovoru na to sporočilo.',
    },
    {
      name: 'money laundering (third batch)',
      wider: true,
      text: 'Specializirano državno tožilstvo. Vaš bančni račun je bil uporabljen za pranje denarja. Ste osumljenec. Pogovor obdržite zase in do konca dneva pošljite pisna pojasnila na ta mail, sicer vas pridržimo.',
    },
    {
      name: 'bailiff with file (third batch)',
      wider: true,
      text: 'Obvestilo o začetku postopka in odredba za prisilno privedbo. Prenesite priloženi poziv in ga odprite, da se seznanite z obtožbami zoper vas. Policija vas bo obiskala, če se v 48 urah ne odzovete.',
    },
    {
      name: 'Interpol notice (third batch)',
      wider: true,
      text: 'INTERPOL: rdeče obvestilo. Vaše ime je na seznamu iskanih oseb zaradi goljufije. Da se nalog za prijetje prekliče, nam v 24 urah pišite po e-pošti in položite varščino.',
    },
    {
      name: 'cover mail with list (fourth batch)',
      text: 'Dober dan. Spodaj je vaš sodni poziv. Pozorno preberite. Govori vam generalni sekretar Interpola. Obtožbe: posest otroške pornografije, pedofilija, spolno nadlegovanje. Dokaze imamo. V 48 urah pisno pošljite svoja opravičila, da določimo kazen. Če tega ne storite, gre zadeva k tožilcu, mediji pa bodo obveščeni.',
    },
    {
      name: 'private and quick (fourth batch)',
      text: 'Tukaj policija, oddelek za računalniški kriminal. Na vašem telefonu so prepovedane slike mladoletnih. Imate 24 ur, da odgovorite na ta mail in pojasnite, preden vas aretiramo.',
    },
    {
      name: 'secret proceedings (fourth batch)',
      text: 'Okrožno tožilstvo v Kopru. Poteka preiskava zoper vas zaradi zapeljevanja mladoletnih na internetu. Ker je postopek tajen, poteka dopisovanje samo po elektronski pošti. Pojasnila dajte v treh dneh, sicer bo izdan nalog za prijetje. Tožilec M. Stepan',
    },
    {
      name: 'tax summons (fourth batch)',
      wider: true,
      text: 'FURS vas poziva zaradi prikritih dohodkov za leto 2023. Pošljite pojasnila in kopijo osebne izkaznice v odgovoru na to e-pošto v 24 urah, da zadeva ne pride do tožilstva in ne boste prijeti.',
    },
    {
      name: 'fine to close (fourth batch)',
      wider: true,
      text: 'Da se kazenski postopek zoper vas ustavi, Europol predlaga, da plačate globo 3.900 evrov. Plačajte danes, sicer vas bo policija prijela.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'SODNI POZIV\nSpodaj podpisani, generalni direktor policije in vodja brigade za zaščito mladoletnikov, stopam v stik z vami kmalu po računalniškem zasegu kiber-infiltracije, da vas obvestim, da ste predmet več sodnih pregonov: otroška pornografija, pedofilija, ekshibicionizem, kibernetska pornografija. Prosimo, da se daste slišati po mailu tako, da napišete svoja opravičila v strogem roku 72 ur.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Tu policija. Na tvojem telefonu so slike otrok. Odpiši na ta mail v 24 urah ali pridemo pote. Kriminalist Zupan',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'GENERALNA POLICIJSKA UPRAVA, št. 224-71/2026\nObveščamo vas, da je zoper vas podana kazenska ovadba zaradi suma storitve kaznivega dejanja prikazovanja, posesti in posredovanja pornografskega gradiva (176. člen KZ-1). Zaradi tajnosti preiskave se zaslišanje opravi pisno. Vabimo vas, da v dveh dneh posredujete svojo izjavo na ta elektronski naslov. V nasprotnem primeru bo spis odstopljen državnemu tožilstvu z namenom odreditve pripora.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Spoštovani gospod/gospa, sem komisar Interpola Ljubljana. Imamo posnetke, na katerih ste goli pred mladoletnico. Naš kiber žandar je vse posnel in to je dokaz vaših prekrškov. Pošljite opravičilo po e-pošti v 48 urah. Če rok poteče, gre poročilo tožilcu, vpisani boste v register spolnih prestopnikov, družina in televizija pa bosta videli, kaj počnete pred računalnikom. Zdaj ste opozorjeni.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABELA KAZNI: otroška pornografija – 5 let zapora in 75.000 evrov; pedofilija – 10 let; ekshibicionizem – 1 leto; zapeljevanje mladoletnih – 3 leta. Vaša dejanja so ugotovljena na straneh za zmenke. Vrhovno tožilstvo vam daje tri dni za elektronski odgovor na ta poziv. Neodzivanje pomeni aretacijo na domu.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministrstvo za notranje zadeve sporoča: vaš IP naslov je bil odkrit v mednarodni akciji proti spolnim zlorabam otrok na spletu. Preiskovalcu lahko pisno pojasnite zadevo na ta naslov najkasneje v 24 urah. Če se ne oglasite, bo izdan nalog za prijetje in obveščen vaš delodajalec.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Finančna policija. Ste v preiskavi zaradi davčne utaje in pranja denarja. Odgovorite na e-pošto v 24 urah, če se želite izogniti aretaciji in blokadi računa.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Okrajno sodišče v Kranju vas vabi kot pričo v kazenski zadevi. Vabilo si oglejte s klikom na gumb spodaj. Če ne pridete, boste privedeni in denarno kaznovani.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Zadnji opomin pred aretacijo. Na poziv Europola se niste odzvali. Zadeva se lahko zaključi s poravnavo, če danes plačate 3.870 evrov. Sicer gre zadeva k sodniku in v časopise.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Varščino 2.200 evrov morate nakazati na račun odvetnika do 17. ure, da ne pristanete v priporu. Z nikomer se ne pogovarjajte, preiskava je tajna. Tožilka Ana Lah',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Lastniku tega poštnega predala. Pri nadzoru omrežij za izmenjavo datotek je naš oddelek za računalniško kriminaliteto ugotovil, da ste gledali in shranjevali spolne vsebine z mladoletniki. Imate dva dni časa, da se izjasnite z odgovorom na to sporočilo. Če tega ne storite, gre zadeva na tožilstvo in boste prijeti doma. Višji inšpektor Novak, Policija',
    },
    {
      name: 'an investigator and a camera',
      text: 'Živjo, sem preiskovalec Interpola. Razgaljal si se pred kamero 13-letnim deklicam in imamo vse pogovore. Piši mi na mail do jutri zvečer, sicer posnetek dobijo tvoja žena, šef in časopisi.',
    },
    {
      name: 'a translated accusation',
      text: 'OBTOŽBA ZOPER VAS. Po računalniškem zasegu zaradi kibernetske infiltracije vam sporočamo, da ste predmet več postopkov: otroška pornografija, pedofilija, ekshibicionizem, spletna pornografija. Pošljite svoje utemeljitve na zgornji naslov, da jih preverimo za oceno sankcij. Strog rok 72 ur. Po tem roku poročilo predamo tožilcu za izdajo naloga za aretacijo. Opozorjeni ste. Generalni direktor policije',
    },
    {
      name: 'a device that is linked',
      text: 'Pomembno obvestilo policije. Vaša naprava je povezana s spolnim izkoriščanjem otrok. Zaradi zasebnosti poteka zaslišanje po e-pošti. Ne kličite in ne hodite na postajo. Stopite v stik z odgovornim uradnikom v manj kot 24 urah, drugače pride po vas patrulja.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Finančna uprava je zoper vas odprla kazenski postopek zaradi pranja denarja in davčne utaje. Pošljite svojo izjavo po e-pošti v 48 urah. Sicer bodo vaši računi blokirani in spis predan tožilcu.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Vabilo',
      text: 'Vabljeni ste kot priča na okrajno sodišče. Za ogled vabila pritisnite spodnji gumb. Neudeležba se kaznuje z globo ali prisilno privedbo.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Prejeli smo vaš odgovor. Zadevo lahko zapremo brez sojenja, če v enem dnevu nakažete varščino 2.900 evrov. Če ne plačate, bo nalog izvršen. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Spoštovani državljan, naš tajni sodelavec se je izdajal za 12-letno deklico, vi pa ste jo za denar prosili za gole slike. To je kaznivo dejanje. Podajte svojo različico pisno po e-pošti, preden mineta dva dneva. Sicer boste šli pred sodišče in obveščen bo delodajalec. Kriminalist Zupan',
    },
    {
      name: 'traced to an address',
      text: 'Obvestilo Europola! Nezakonita pornografija z otroki je bila izsledena na vaš IP naslov. Grozi vam 6 let zapora. Imate 36 ur, da odgovorite na to sporočilo s polnim imenom in kopijo potnega lista. Ne prezrite tega.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Zadnja priložnost pred prisilnimi ukrepi: policija ima na vaše ime pripravljen nalog za prijetje zaradi goljufije in kraje identitete. Če se želite izogniti zaporu, danes položite 1.200 evrov in nalog bo preklican.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'VABILO ŠT. 1182/26',
      text: 'REPUBLIKA SLOVENIJA – GENERALNA POLICIJSKA UPRAVA – BRIGADA ZA ZAŠČITO MLADOLETNIKOV\nNa vašo pozornost. Jaz, spodaj podpisani Bojan Urbančič, generalni direktor policije, vas kontaktiram kmalu po računalniškem zasegu kibernetske infiltracije, da vas obvestim, da ste predmet več sodnih postopkov: otroška pornografija, pedofilija, ekshibicionizem, kibernetska pornografija, trgovina s spolnostjo. Prosimo, da se izjasnite po elektronski pošti tako, da nam napišete svoje utemeljitve, da bodo preučene in preverjene za oceno sankcij, v strogem roku 72 ur. Po tem roku bomo primorani posredovati naše poročilo državnemu tožilcu, da izda nalog za prijetje proti vam. Zdaj ste opozorjeni.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Zadnje opozorilo',
      text: 'Kripos Ljubljana, oddelek za internet. Vemo, kaj gledaš ponoči: posnetke z otroki. Imamo tvoj IP in klepete. En dan imaš, da nam odpišeš in poveš, zakaj. Če ne, pridemo pote z lisicami, zvedeli bodo sosedje, služba, žena in Slovenske novice. Inšpektor Grega Vodušek',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Obvestilo o kazenski ovadbi Kt/4410/2026',
      text: 'SPECIALIZIRANO DRŽAVNO TOŽILSTVO\nZadeva: kazenski postopek po 176. členu KZ-1\nObveščamo vas, da je zoper vas podana kazenska ovadba zaradi utemeljenega suma storitve kaznivega dejanja prikazovanja, izdelave, posesti in posredovanja pornografskega gradiva, v katerem nastopajo mladoletne osebe. Zagrožena kazen: od šest mesecev do osmih let zapora.\nPozivamo vas, da v dveh dneh od prejema tega obvestila podate pisni zagovor na elektronski naslov pošiljatelja. Če zagovora ne prejmemo, bo odrejeno pridržanje, podatki pa vpisani v evidenco storilcev kaznivih dejanj zoper spolno nedotakljivost. Zaradi tajnosti preiskave telefonskih informacij ne dajemo.\nVišja državna tožilka Nevenka Pogačar',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Zelo osebna zadeva',
      text: 'Spoštovani, pišem vam kot vodja Europolove pisarne za Slovenijo. Stvari, ki smo jih našli na vašem računalniku, so take, da jih v pismu raje ne imenujem; zadevajo najmlajše. Obtoženi ste. Preden grem na sodišče, vam dajem tri dni, da mi na ta naslov odgovorite in stvar pojasnite. Če boste molčali, vas aretirajo in izvedela bo vsa vaša družina. Nikomur ne govorite o tem. Catherine De Bolle',
    },
    {
      name: 'tax police, sixth batch',
      subject: 'FURS in NPU: vabilo na zaslišanje',
      wider: true,
      text: 'Nacionalni preiskovalni urad je zoper vas uvedel preiskavo zaradi davčne utaje in pranja denarja. Vabimo vas na zaslišanje. Vabilo si lahko ogledate s klikom na povezavo: http://npu-vabila.example. Dokument prenesite in se prijavite v 24 urah, sicer bo za vami razpisana tiralica.',
    },
    {
      name: 'bail, sixth batch',
      subject: 'Nalog za aretacijo',
      wider: true,
      text: 'Ker se niste odzvali na naš prvi dopis, je sodnik podpisal nalog za vašo aretacijo. Priporu se lahko izognete s plačilom varščine 2.750 evrov do jutri opoldne, z nakazilom ali boni Paysafecard. Kode nam pošljite na ta naslov in zadeva bo zaključena brez sojenja. Višji inšpektor Rado Hribernik',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'OPOZORILO INTERPOLA',
      text: 'Dober dan gospod, tukaj osrednja služba za boj proti kriminalu na internetu. Naši agenti so vas zasačili, ko ste masturbirali pred 13-letno deklico na strani za zmenke. Videoposnetek je v naših rokah. Prosimo, da nas nujno kontaktirate na naš mail, da uredite svoj položaj, drugače boste odpeljani na najbližjo policijsko postajo in zaprti za 7 let, poleg tega 15.000 evrov kazni. Polkovnik Jean Lacroix',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Sklep o uvedbi preiskave',
      text: 'Uprava kriminalistične policije, Center za računalniško preiskovanje, je ugotovila, da se je z vašega naslova IP prenašalo in razpošiljalo gradivo, ki prikazuje spolno zlorabo otrok. S tem dnem ste osumljenec. Pisno izjavo posredujte na elektronski predal preiskovalca v roku 48 ur. V primeru neodziva vam bo odvzeta prostost, o zadevi pa bodo obveščeni mediji. Višji kriminalistični inšpektor Slavko Pirc',
    },
    {
      name: 'kind tone, seventh batch',
      subject: 'Rada bi vam pomagala',
      text: 'Sem dežurna tožilka in pred mano je vaš spis. V njem so fotografije golih otrok z vašega telefona. Sama sem babica in težko mi je. Vseeno bi rada slišala vašo plat, preden vas policisti primejo. Odpišite mi do petka. Če ne boste, bom podpisala nalog in izvedelo bo vse sorodstvo.',
    },
    {
      name: 'broken, seventh batch',
      subject: 'Kriva obtožnica',
      text: 'Spoštovani državljan! Vam je vložena obtožnica za pedofilija in nespodobna dejanja z mladoletni. Dokazi: video, foto, pogovori, od kibernetska policija. Zahtevamo da podate pojasnila na naš e-mail v 72 ure. Potem se gradivo preda tožilec in vi ste aretirani. Generalni sekretar Interpol',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Vabilo priči',
      wider: true,
      text: 'Okrožno sodišče v Mariboru vas vabi kot pričo. Vabilo prenesite s klikom tukaj: http://sodisce-vabilo.example in se identificirajte s podatki spletne banke. Če v enem dnevu ne odgovorite, vas bo privedla policija.',
    },
    {
      name: 'Interpol drugs, seventh batch',
      subject: 'Interpol: razpisana tiralica',
      wider: true,
      text: 'Interpol je za vami razpisal rdečo tiralico zaradi tihotapljenja mamil. Za preklic tiralice morate položiti varščino 2.500 evrov v bitcoinih. Odgovorite na to sporočilo v 48 urah in inšpektor vam pošlje navodila. Banki o tem ne govorite.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Zadnji opomin pred prijetjem',
      wider: true,
      text: 'Še vedno nismo prejeli vašega pisnega pojasnila. To je zadnje opozorilo. Če nam danes ne pišete na e-pošto, pridejo jutri zjutraj policisti k vam domov, zadeva pa bo objavljena v časopisih. Policija',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Vaš internetni priključek',
      text: 'Dober večer. Piše nočna izmena oddelka za računalniški kriminal policije. Z vašega priključka so se tri tedne prenašali filmi z deklicami, ki še niso stare dvanajst let. Operater je izdal ime in ulico. Vaše pojasnilo pričakujemo v tem predalu do jutri opoldne. Če bo prazen, pokličemo sodnika, patrulja se odpelje k vam, novinarji pa so ponavadi tam pred nami. Inšpektor Zvone Jereb',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Pravno dejanje',
      text: 'POZOR OSUMLJENEC. Mednarodna organizacija kriminalistične policije je vložila primer proti vašemu imenu zaradi gledanja, nalaganja in posredovanja mladoletniške pornografije. To je kaznivo s 5 leti v zaporu. Ukazano vam je, da odgovorite nazaj na to e-pošto v 24 urah z vašo utemeljitvijo; če vam ne uspe, bomo izdali nalog za aretacijo in blokirali vaše bančne račune.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Zadeva P 889/2026',
      wider: true,
      text: 'Zoper vas je pri Okrajnem sodišču v Kranju vložena tožba. Odločeno bo brez vas, če v 24 urah ne odprete povezave in ne preberete vabila. Osebe, ki se ne odzovejo, išče policija. http://vabilo-preberi.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Dokazno gradivo',
      text: 'Policijska uprava Koper, oddelek za hujšo kriminaliteto. V vaši mapi je štirideset posnetkov zaslona: iskalne besede, vrstice klepeta s trinajstletnico in filmi, v katerih izkoriščajo otroke. Vse je bilo storjeno z vašega mobilnika. Napišite priznanje ali zagovorni govor in ga pošljite sem najpozneje čez 36 ur. Drugim tega ne omenjajte. Brez zagovora boste obsojeni v odsotnosti in zaprti.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Zadnja možnost',
      text: 'Prejeli smo vaš zagovor. Sodnik soglaša s poravnavo v višini 3.900 evrov. Nakažite znesek do 17. ure in nam pošljite potrdilo; spis bo zaprt in nihče ne bo ničesar izvedel.',
    },
    {
      name: 'the prosecutor',
      wider: true,
      subject: 'Poziv na zaslišanje',
      text: 'Osumljeni ste pranja denarja. V 48 urah pošljite pisno izjavo in kopijo osebne izkaznice na ta naslov, sicer bo izdan nalog za prijetje. Vrhovni državni tožilec',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'pisarna@odvetniki.example',
      text: 'Spoštovani, glavna obravnava na Okrajnem sodišču bo 12. maja 2026 ob 9:30, razpravna dvorana 7, Dolga ulica 5. Tožilec predlaga denarno kazen. Prinesite s seboj osebni dokument. Odvetnica Breda Kovačič, tel. 01 222 11 11',
    },
    {
      name: 'a bank warns',
      from: 'varnost@banka.example',
      quotes: true,
      text: `Pozor, prevara! Goljufi se predstavljajo kot policija. Ne odgovarjajte in ne plačujte. Spodaj je besedilo lažnega sporočila:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'nina@gmail.com',
      quotes: true,
      text: `Živjo, oče je dobil tole. Je to prevara? Ne vem, kaj naj naredimo.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'tajnistvo@sola.example',
      text: 'Dragi starši, 5. marca ob 17. uri bo v dvorani 3 predavanje policije o nevarnostih spleta: grooming, otroška pornografija in nasilje. Prosimo, da udeležbo potrdite po e-pošti do petka.',
    },
    {
      name: 'an unpaid invoice',
      from: 'racuni@energija.example',
      text: 'Opomin: račun v znesku 125 evrov ni poravnan. Prosimo za nakazilo na račun v roku 3 dni. V nasprotnem primeru bomo sprožili postopek izvršbe.',
    },
    {
      name: 'news of a trial',
      from: 'urednistvo@casnik.example',
      text: 'Okrožno sodišče je moškega obsodilo na osem let zapora zaradi otroške pornografije in spolne zlorabe. Tožilec je zahteval višjo kazen. Europol je pomagal pri preiskavi. Odjava od e-novic.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Opomin pred tožbo. Pozivamo vas, da v 3 dneh poravnate dolg 234 evrov. V nasprotnem primeru bomo zoper vas sprožili sodni postopek. Odvetniška pisarna, tel. 01 333 44 55',
    },
    {
      name: 'odvetnica (first batch)',
      from: 'pisarna@odvetniki.example',
      text: 'Spoštovani gospod Novak, na glavno obravnavo ste vabljeni kot priča dne 12. junija ob 9.30, Okrožno sodišče v Celju, dvorana 3, Prešernova 22. S seboj prinesite osebni dokument. Odv. Lah, 03 000 00 00',
    },
    {
      name: 'opozorilo (first batch)',
      from: 'info@varni.example',
      text: 'Policija opozarja na lažna elektronska sporočila, v katerih se goljufi predstavljajo kot Europol, vas obtožujejo otroške pornografije in zahtevajo odgovor v 72 urah. Na takšna sporočila ne odgovarjajte in ne nakazujte denarja.',
    },
    {
      name: 'vnukinja (first batch)',
      from: 'ana@siol.example',
      text: 'Dedi, ne skrbi, to sporočilo od policije je prevara. Nič nisi naredil. Ne odgovarjaj in ne plačaj ničesar, jutri pridem k tebi.',
    },
    {
      name: 'izterjava (first batch)',
      from: 'pisarna@izterjava.example',
      text: 'Spoštovani, kljub opominu z dne 3. marca niste poravnali dolga 214,50 EUR. Prosimo, da znesek poravnate v 8 dneh, sicer bomo vložili izvršbo pri sodišču. Tel. 01 000 00 00.',
    },
    {
      name: 'šola (first batch)',
      from: 'tajnistvo@sola.example',
      text: 'Spoštovani starši, v torek, 8. aprila, ob 17.00 bo v avli šole policist predaval o varni rabi interneta, spolnih zlorabah otrok in spletnem nadlegovanju. Vljudno vabljeni.',
    },
    {
      name: 'vabilo sodišča (second batch)',
      from: 'urad@sodisce.example',
      text: 'Okrajno sodišče v Kranju. Vabilo obdolžencu. Vabljeni ste na glavno obravnavo dne 18. 6. 2026 ob 9.30 v sobo 3, Zoisova ulica 2, kot obdolženec zaradi kaznivega dejanja po 211. členu KZ-1. Če se vabilu ne odzovete, boste prisilno privedeni. Tel. 04 000 00 00.',
    },
    {
      name: 'kadrovska (second batch)',
      from: 'kadri@tovarna.example',
      text: 'Spoštovani g. Hribar, pozivamo vas, da v 3 dneh podate pisna pojasnila o odsotnosti z dela 4. in 5. marca. Pojasnila pošljite na ta e-naslov. V nasprotnem primeru vam bo izrečen opomin.',
    },
    {
      name: 'izterjava (second batch)',
      from: 'pisarna@terjatve.example',
      text: 'Zadnji opomin. Po pogodbi 5521 dolgujete 318,40 EUR. Poravnajte na spodnji račun v 7 dneh. V nasprotnem primeru bo zoper vas vložena tožba in predlagana izvršba. Tel. 01 000 00 00',
    },
    {
      name: 'odvetnik (second batch)',
      from: 'pisarna@odvetnik.example',
      text: 'Spoštovana gospa, zoper vas teče preiskava zaradi pranja denarja. Kot vaš zagovornik vam svetujem, da brez mene ne dajete izjav. Zaslišanje je 12. marca ob 14.00 na PU Ljubljana, Trdinova ulica 10. Pokličite me na 040 000 000.',
    },
    {
      name: 'časopis (second batch)',
      from: 'urednistvo@casopis.example',
      text: 'Upokojenec iz Kopra je dobil pismo »Europola«, v katerem je pisalo, da je gledal otroško pornografijo in da mora v 72 urah plačati kazen. »Ustrašil sem se, da me bodo zaprli,« pripoveduje. Na policiji opozarjajo, da kazni ne izrekajo po e-pošti.',
    },
    {
      name: 'policijska postaja (third batch)',
      from: 'pp@pp-office.example',
      text: 'Spoštovani g. Kolar, v zvezi z vašo prijavo št. 3312 vas vabimo na PP Domžale, Ljubljanska cesta 3, soba 12, dne 7. maja ob 13.30 na razgovor. S seboj imejte osebni dokument. Policist Mitič, tel. 01 000 00 00.',
    },
    {
      name: 'društvo (third batch)',
      from: 'novice@za-otroke.example',
      text: 'Prijavna točka Spletno oko je aprila prejela 214 prijav posnetkov spolnih zlorab otrok. Vse smo posredovali policiji. Če naletite na tako vsebino, nam jo prijavite na naši strani. Za odjavo od novic kliknite tukaj.',
    },
    {
      name: 'zavarovalnica (third batch)',
      from: 'skode@zavarovalnica.example',
      text: 'Spoštovana ga. Ilc, za škodo 88121 potrebujemo pisna pojasnila o okoliščinah nesreče in kopijo policijskega zapisnika. Pošljite jih na ta e-naslov v 3 delovnih dneh, sicer bo postopek ustavljen.',
    },
    {
      name: 'prijatelj sprašuje (third batch)',
      from: 'mitja@mail.example',
      quotes: true,
      text: 'Glej, kaj sem danes dobil: »Obtoženi ste pedofilije, odgovorite v 72 urah po e-pošti, Europol«. Je to res? Naj odgovorim ali grem na postajo?',
    },
    {
      name: 'župnija (third batch)',
      from: 'pisarna@zupnija.example',
      text: 'Dragi farani, v nedeljo po maši ob 10.30 bo odvetnik povedal, kako starejše goljufajo po telefonu in s pismi, ki naj bi bila od policije. Nikomur ne dajajte denarja! Župnija sv. Nedelje, Cvetlična ulica 4.',
    },
    {
      name: 'občina (fourth batch)',
      from: 'obcina@mesto.example',
      text: 'Spoštovani g. Jan, 9. junija ob 10.00 bo v sobi 2 občinske stavbe obravnavana vaša pritožba. Navzočnost ni obvezna. Informacije: tel. 05 000 00 00.',
    },
    {
      name: 'banka (fourth batch)',
      from: 'info@banka.example',
      text: 'Spoštovane stranke, goljufi se izdajajo za policiste in tožilce ter zahtevajo denar. Banka vas nikoli ne bo vprašala za geslo. V primeru dvoma pokličite 080 00 00.',
    },
    {
      name: 'kolegica (fourth batch)',
      from: 'kolega@pisarna.example',
      text: 'Kolegica, moja stranka je obtožena po 176. členu KZ-1. Tožilec predlaga zaporno kazen. Prosim, pošljite mi do petka izvedensko mnenje po e-pošti.',
    },
    {
      name: 'vabilo (ordinary batch)',
      from: 'info@konf.example',
      text: 'Na naše vabilo na seminar 12. maja niste odgovorili. Vaša udeležba nam je pomembna. Izpolnite obrazec in ga vrnite po e-pošti v 3 dneh. Ministrstvo za šolstvo bo zastopal vodja oddelka za zaščito otrok.',
    },
    {
      name: 'kurir (ordinary batch)',
      from: 'paketi@kurir.example',
      text: 'Vaš paket je zadržan na carini. Za sprostitev plačajte takso 12 evrov in pošljite kopijo osebne izkaznice v 24 urah, sicer bo paket vrnjen.',
    },
    {
      name: 'najemodajalec (ordinary batch)',
      from: 'stanovanje@mail.example',
      text: 'Zadnje opozorilo: če ne plačate najemnine do petka, se bom obrnil na odvetnika in sodišče. Pišite mi na ta e-naslov ali pokličite.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'sodisce@sodisce-koper.example',
      text: 'Vabimo vas, da se kot priča zglasite na Okrožnem sodišču v Kopru, Ferrarska 9, soba 112, dne 14. 3. 2026 ob 9.30. S seboj prinesite osebni dokument. Če se vabilu ne odzovete, vas lahko sodišče kaznuje z denarno kaznijo. Telefon 05 668 30 00.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'horvat@odvetnik-horvat.example',
      text: 'Spoštovani g. Novak, tožilstvo je zoper vas vložilo obtožni predlog zaradi spolnega nadlegovanja. Kot vaš zagovornik vam svetujem, da pred sestankom ne dajete izjav policiji. Oglasite se v pisarni v torek ob 18. uri. Odvetnik Jure Horvat',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'izterjava@terjatve.example',
      text: 'Opomin pred tožbo: vaš dolg znaša 124,50 EUR. Če ga ne poravnate v 8 dneh, bomo vložili predlog za izvršbo. Za obročno odplačilo pokličite 01 123 45 67.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'tina@gmail.com',
      text: 'Živjo, dedi je dobil mail kao od Europola, da je gledal otroško pornografijo in mora odgovoriti v 72 urah. Čisto je iz sebe. To je prevara, ne? A pokličemo policijo?',
    },
    {
      name: 'from postaja, third batch',
      from: 'postaja@policija.example',
      text: 'Pozdravljeni, v zvezi s tatvino vašega kolesa vas vabimo na razgovor kot oškodovanca v sredo, 12. marca, ob 10. uri na policijsko postajo, Glavna ulica 5, soba 12. Prinesite osebni dokument. Če ne morete, pokličite 01 475 0600.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@druzina.example',
      text: 'Živjo, oči je dobil mail menda od policije, da je obtožen otroške pornografije in mora odgovoriti v 72 urah. Čisto je na tleh. Saj je to prevara, ne? Nič nismo odgovorili.',
    },
    {
      name: 'from izterjava, third batch',
      from: 'izterjava@podjetje.example',
      text: 'Račun 221 v znesku 180 evrov še ni poravnan. Če plačila ne prejmemo v 10 dneh, bomo vložili izvršbo na sodišču. Za vprašanja pokličite 01 123 4567.',
    },
    {
      name: 'from odvetnica, fourth batch',
      from: 'odvetnica@pisarna.example',
      text: 'Pozdravljeni, tožilstvo je zoper vas vložilo obtožnico zaradi telesne poškodbe. Obravnava je 4. maja ob 9.30 na Okrajnem sodišču v Celju, soba 3. Prej se morava dobiti; pripombe mi pošljite po mailu do petka. Lep pozdrav, M. Kos, odvetnica',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@podjetje.example',
      text: 'Vsem zaposlenim: krožijo lažna sporočila v imenu policije o otroški pornografiji. Ne odgovarjajte, ne klikajte in sporočilo posredujte IT oddelku. Policija nikoli ne piše tako.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'pu.celje@policija.si',
      subject: 'Vabilo na razgovor',
      text: 'Vabimo vas, da se 17. 3. 2026 ob 9.00 zglasite na Policijski postaji Celje, Ljubljanska cesta 12, soba 8, zaradi zaslišanja osumljenca po 148.a členu ZKP. Imate pravico do zagovornika. Če ne morete priti, pokličite 03 542 65 00. S seboj prinesite osebni dokument.',
    },
    {
      name: 'lawyer, sixth batch',
      from: 'pisarna@odvetnica-mlakar.example',
      subject: 'Obtožni predlog',
      text: 'Gospod Kos, tožilstvo nam je včeraj vročilo obtožni predlog zaradi napada na spolno nedotakljivost osebe, mlajše od petnajst let. Rok za ugovor je osem dni. Prosim, da mi do četrtka po e-pošti napišete svoja pojasnila, nato se dobiva v pisarni. S policijo ne govorite brez mene. Lep pozdrav, odvetnica Tjaša Mlakar',
    },
    {
      name: 'school on safety, sixth batch',
      from: 'sola@os-brezje.example',
      subject: 'Varnost na spletu',
      text: 'Spoštovani starši, v sredo bo policist predaval učencem o nevarnostih na spletu: spletno nagovarjanje otrok, izsiljevanje z golimi fotografijami, otroška pornografija. Če vaš otrok prejme sporočilo, v katerem nekdo grozi, naj ne odgovarja in naj pove odraslemu. Za starše bo predavanje ob 18. uri v jedilnici.',
    },
    {
      name: 'prevention, sixth batch',
      from: 'novice@obcina-vrh.example',
      subject: 'Lažna vabila policije',
      text: 'SI-CERT znova opozarja na lažna sporočila v imenu policije in Europola. Prejemnika obtožijo pedofilije in mu dajo 72 ur, da po e-pošti pošlje pojasnilo, sicer naj bi ga aretirali. Gre za poskus prevare. Na sporočilo ne odgovarjajte in ničesar ne plačujte.',
    },
    {
      name: 'speeding, seventh batch',
      from: 'prekrskovni@policija.si',
      subject: 'Plačilni nalog',
      text: 'Zaradi prekoračitve hitrosti vam je izdan plačilni nalog v znesku 250 EUR. Če globo plačate v osmih dneh, plačate polovico. V istem roku lahko vložite zahtevo za sodno varstvo pri prekrškovnem organu. Telefon 01 583 40 00.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'odv.zupan@pravo.example',
      subject: 'Obtožba',
      text: 'Spoštovani gospod Zore, tožilstvo vas obtožuje spolnega napada na osebo, mlajšo od petnajst let. Sodišču moramo v 48 urah predložiti predlog za odpravo pripora. Pojasnila o tistem večeru mi pošljite po e-pošti še danes, policiji ne dajte nobene izjave. Vse ostane zaupno. Vaš zagovornik Miha Zupan',
    },
    {
      name: 'HR, seventh batch',
      from: 'kadri@jeklarna.example',
      subject: 'Zahteva za pojasnilo',
      text: 'Na vašem službenem računalniku je bilo odkrito pornografsko gradivo. V skladu s 85. členom ZDR-1 vas pozivamo, da se v treh delovnih dneh pisno izjavite, lahko po e-pošti. Zagovor bo v četrtek ob 11. uri v sejni sobi 2. Zadeva je zaupna; s seboj lahko pripeljete sindikalnega zaupnika.',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@sodisce.si',
      subject: 'e-Sodstvo: novo pisanje',
      text: 'V varnem poštnem predalu vas čaka novo sodno pisanje v zadevi I K 3312/2026. Prevzeti ga morate v 15 dneh na portalu e-Sodstvo. Narok bo 4. maja 2026 ob 10.00 na Okrožnem sodišču v Ljubljani, Tavčarjeva 9, soba 45. Informacije: 01 366 44 44.',
    },
    {
      name: 'press, seventh batch',
      from: 'novice@casopis.example',
      subject: 'Jutranje novice',
      text: 'Na celjskem sodišču se je začelo sojenje nekdanjemu trenerju, ki mu tožilstvo očita spolno zlorabo mladoletnih deklic in posest otroške pornografije. Grozi mu do 15 let zapora. V priporu je od novembra. Zagovornik očitke zavrača.',
    },
    {
      name: 'enforcement, eighth batch',
      from: 'pisarna@izvrsitelj.example',
      subject: 'Opomin pred izvršbo',
      text: 'Dolgujete 412 evrov za ogrevanje. Če zneska ne poravnate v osmih dneh, bomo pri okrajnem sodišču vložili predlog za izvršbo. Za ugovor nam pišite na e-pošto ali pokličite 01 200 30 40 med 9. in 12. uro.',
    },
    {
      name: 'bank, eighth batch',
      from: 'skladnost@banka.example',
      subject: 'Vprašanja o vašem pologu',
      text: 'Po Zakonu o preprečevanju pranja denarja in financiranja terorizma vas prosimo, da v treh dneh pojasnite polog 18.000 evrov. Če odgovora ne prejmemo, lahko omejimo poslovanje in obvestimo Urad za preprečevanje pranja denarja. Odgovorite v spletni banki.',
    },
    {
      name: 'forward, eighth batch',
      from: 'stane@zasebno.example',
      subject: 'FW: Vabilo',
      quotes: true,
      text: 'Živjo Maja, to sem dobil danes zjutraj. Lahko kot pravnica pogledaš? Nič takega nisem storil.\nOd: Generalna policijska uprava <policija.slo@gmail.com>\nObtoženi ste otroške pornografije in pedofilije. Pošljite svoja pojasnila po e-pošti v 72 urah, sicer bo spis predan tožilcu in izdan nalog za prijetje.',
    },
    {
      name: 'lawyer about police, eighth batch',
      from: 'hocevar@odvetniki-hocevar.example',
      subject: 'Zaslišanje',
      text: 'Gospod Novak, kriminalist vas vabi na zaslišanje kot osumljenca zaradi posesti otroške pornografije. Brez mene ne hodite na policijo in po e-pošti ne pošiljajte nobenih pojasnil. Odgovorite mi še danes, ali se lahko dobiva v pisarni. Lep pozdrav, Janez Hočevar, odvetnik',
    },
    {
      name: 'police answer, ninth batch',
      from: 'pu.koper@policija.si',
      subject: 'Vaša prijava',
      text: 'Hvala za prijavo lažnega sporočila "Europola". Vodi se pod številko 225-18/2026. Sporočilo shranite. Morda vas bomo poklicali zaradi razgovora. Drugega vam ni treba storiti. Če vas skrbi, pokličite 113.',
    },
    {
      name: 'school, ninth batch',
      from: 'ravnateljica@os-lipa.example',
      subject: 'Staršem',
      text: 'Eden od naših učiteljev je bil pridržan zaradi suma spolne zlorabe otrok. Policija vodi preiskavo. Če vam je otrok kaj povedal, pokličite 113 ali svetovalno službo. Roditeljski sestanek bo v četrtek ob 18. uri v avli. Z otrokom se mirno pogovorite.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@fu.gov.si',
      subject: 'Poziv k pojasnilu',
      text: 'Finančna uprava vam je v eDavke odložila poziv. Prosimo, da do 14. maja pojasnite prodajo stanovanja. Če pojasnila ne prejmemo, lahko davek odmerimo z odločbo in naložimo globo. Telefon 08 200 1001.',
    },
    {
      name: 'lawyer settlement, ninth batch',
      from: 'kovac@odvetnik-kovac.example',
      subject: 'Poravnava',
      text: 'Spoštovani, tožilec je pripravljen odstopiti od pregona zoper vas, če oškodovancu do petka plačate 900 evrov. Odgovorite mi po e-pošti, ali se strinjate, sicer bo zadeva šla na sodišče. Odvetnik Aleš Kovač',
    },
  ],
}
