import type { LetterFile } from '../letter-file.ts'

const classic = `SUDSKI POZIV
Ja, dolje potpisani Krševan Bobovec, glavni ravnatelj policije i voditelj brigade za zaštitu maloljetnika, kontaktiram Vas nedugo nakon zapljene računala u okviru kibernetičke infiltracije. Predmet ste više sudskih postupaka:
- dječja pornografija
- pedofilija
- egzibicionizam
- kiberpornografija
Nakon što ste bili meta na internetu (stranice s oglasima), Vaše fotografije i videozapise snimio je naš kiber-žandar i oni predstavljaju dokaz Vaših kaznenih djela. Iz razloga povjerljivosti pišemo Vam elektroničkom poštom. Molimo Vas da svoja opravdanja pošaljete e-mailom kako bi bila ispitana i provjerena radi procjene sankcija, u strogom roku od 48 sati. Nakon isteka tog roka bit ćemo prisiljeni proslijediti naše izvješće državnom odvjetniku, koji će izdati uhidbeni nalog, i bit ćete upisani u registar seksualnih prijestupnika. Vaš spis bit će dostavljen medijima, a Vaša obitelj vidjet će što radite pred računalom. Sada ste upozoreni.`

export const letters: LetterFile = {
  language: 'hr',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Ministarstvo unutarnjih poslova, služba kibernetičke sigurnosti. Poštovani, utvrdili smo da ste posjetili zabranjene stranice sa sadržajem koji prikazuje djecu. Protiv Vas je pokrenuta istraga. Imate 48 sati da odgovorite na ovaj e-mail i dostavite svoje očitovanje. U protivnom ćete biti uhićeni i obavijestit ćemo Vašu obitelj i poslodavca. Tihomir Graničar, direktor operacija kriminalističke policije',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Državno odvjetništvo. Zahvaljujemo na Vašem odgovoru. Imate dvije mogućnosti: suđenje i zatvor ili izvansudsku nagodbu. Kako bi postupak protiv Vas bio obustavljen, platite kaznu u iznosu od 6.975 eura bankovnim prijenosom u roku od 24 sata. Čuvajte povjerljivost postupka.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'POSLJEDNJE UPOZORENJE. Nismo primili Vaš odgovor na poziv Europola. Ako u roku od 24 sata ne platite kaznu od 1.850 eura, policija će doći na Vašu adresu i bit ćete uhićeni.',
    },
    {
      name: 'a word for word translation (first batch)',
      text: 'SUDSKI POZIV\nJa, dolje potpisani Tvrtko Bakarić, glavni ravnatelj policije i načelnik brigade za zaštitu maloljetnika, kontaktiram vas ubrzo nakon računalne zapljene kibernetičke infiltracije kako bih vas obavijestio da ste predmet nekoliko sudskih postupaka: dječja pornografija, pedofilija, egzibicionizam, kibernetička pornografija, trgovina seksom. Počinili ste prekršaje nakon što ste bili meta na internetu (stranica s oglasima). Videozapisi koje je snimio naš kibernetički policajac predstavljaju dokaz vaših kaznenih djela. Radi povjerljivosti šaljemo vam ovu e-poštu. Molimo da se očitujete e-poštom pišući svoja opravdanja kako bi bila pregledana i provjerena radi procjene sankcija, u strogom roku od 72 sata. Nakon tog roka proslijedit ćemo naše izvješće državnom odvjetniku za izdavanje uhidbenog naloga. Sada ste upozoreni.',
    },
    {
      name: 'a short one (first batch)',
      text: 'MUP RH. Na vašem računalu pronađen je zabranjeni sadržaj s djecom. Protiv vas je pokrenuta istraga. Odgovorite na ovu poruku u roku 24 sata kako biste izbjegli uhićenje. Načelnik Jerko Soldo',
    },
    {
      name: 'an office letter (first batch)',
      text: 'Općinsko državno odvjetništvo u Zagrebu, Odjel za kibernetički kriminalitet. Predmet: obavijest o pokretanju kaznenog postupka. Poštovani, obavještavamo Vas da postoji osnovana sumnja da ste počinili kazneno djelo iz čl. 163. Kaznenog zakona (iskorištavanje djece za pornografiju). Pozivate se da u roku od dva dana dostavite pisano očitovanje na niže navedenu adresu elektroničke pošte. Ukoliko se ne odazovete, protiv Vas će biti raspisana tjeralica. Zamjenik državnog odvjetnika Krešimir Pulić',
    },
    {
      name: 'broken grammar (first batch)',
      text: 'Pozdrav, ja sam direktor od policija i kontaktiram vas zbog vaš aktivnost na internet. Vi gledali video sa mala djeca i slali gole slike maloljetnice. Imamo svi dokazi na vaš kompjuter. Morate poslati vaše objašnjenje na mail prije 48 sati, inače vaš dosje ide kod tužitelj i na televiziju i cijela obitelj će znati.',
    },
    {
      name: 'informal (first batch)',
      text: 'Europol, odjel za seksualno zlostavljanje djece. Optužen si za mamljenje djece putem interneta i bludne radnje. Javi se na europol.hrvatska@gmail.com i napiši svoju obranu u tri dana. Inače ti ime ide u registar seksualnih prijestupnika, a poslodavac i rodbina dobivaju dopis. Nikome ni riječi.',
    },
    {
      name: 'a fine (first batch)',
      text: 'Ravnateljstvo policije. Poštovani/a, utvrđeno je da ste posjedovali dječju pornografiju i posjećivali pedofilske stranice. Kako biste izbjegli suđenje, uplatite kaznu od 4.680 eura i javite se povratnom poštom u roku 72 h. Ako ne platite, slučaj predajemo medijima.',
    },
    {
      name: 'tax police (first batch)',
      wider: true,
      text: 'Porezna uprava, Služba za financijske istrage. Protiv vas se vodi istraga zbog utaje poreza i pranja novca. Dostavite očitovanje elektroničkom poštom u roku od 3 dana, u suprotnom predmet ustupamo DORH-u, a vaši računi bit će blokirani.',
    },
    {
      name: 'witness with a link (first batch)',
      wider: true,
      text: 'Općinski kazneni sud u Zagrebu. Pozvani ste kao svjedok u kaznenom predmetu. Preuzmite poziv na poveznici: http://e-poziv.example/3. U slučaju nedolaska bit ćete kažnjeni novčanom kaznom ili dovedeni prisilno.',
    },
    {
      name: 'settlement (first batch)',
      wider: true,
      text: 'Inspektor Vukas, Interpol Zagreb. Državni odvjetnik pristaje na nagodbu. Uplatite jamčevinu od 5.870 eura još danas i spis se zatvara. U protivnom slijedi uhićenje.',
    },
    {
      name: 'last warning (first batch)',
      wider: true,
      text: 'ZADNJA OPOMENA. Niste odgovorili na naš poziv. Ako se u roku od 24 sata ne javite na ovaj mail, policija će vas uhititi kod kuće. Europol',
    },
    {
      name: 'a French brigade (second batch)',
      text: 'SREDIŠNJA UPRAVA PRAVOSUDNE POLICIJE – EUROPOL\nNa pažnju primatelju. Ja, Catherine De Bolle, glavna povjerenica savezne policije, izabrana na mjesto direktorice Europola, šaljem vam ovaj dopis kako bih vas izvijestila o nekoliko otvorenih predmeta koji se tiču vas: dječja pornografija, pedofilija, kiberpornografija, egzibicionizam. Vaše gole fotografije i videa koje je snimio naš kiberagent dokazuju vaše prekršaje. Imate 72 sata da nam e-poštom iznesete svoje razloge. Ako to ne učinite, vaš ćemo spis poslati tužitelju i bit ćete upisani kao seksualni prijestupnik.',
    },
    {
      name: 'two lines (second batch)',
      text: 'Vaše računalo korišteno je za preuzimanje dječje pornografije. Odmah nam napišite što se dogodilo, inače ćemo vas privesti u sljedeća 24 sata. Hrvatska policija',
    },
    {
      name: 'a form to fill (second batch)',
      text: 'Ministarstvo unutarnjih poslova, Služba kibernetičke sigurnosti. Prilikom provjere identificirani ste kao korisnik platforme za razmjenu datoteka s prizorima spolnog iskorištavanja maloljetnika. U privitku je obrazac koji ste dužni ispuniti i vratiti na ovu adresu elektroničke pošte najkasnije za tri dana. Nepostupanje povlači prisilno dovođenje i istražni zatvor. Istražitelj S. Golubić',
    },
    {
      name: 'threats first (second batch)',
      text: 'Vaša rodbina, vaš šef i sve novine uskoro će vidjeti što noću radite pred ekranom. Ovo je zadnja prilika da izbjegnete skandal. Kao voditelj odjela za zaštitu djece pri Europolu imam u rukama sve vaše razgovore s maloljetnim djevojčicama. Pismeno se opravdajte na donji mail u 48 sati.',
    },
    {
      name: 'an inspector (second batch)',
      text: 'Poštovani građanine, ured Interpola u Zagrebu. Nadzorom mreže uočeno je da tražite i dijelite pornografske snimke s djecom. To je teško kazneno djelo. Pošaljite nam objašnjenje (samo e-mailom, ne dolazite osobno) do sutra navečer. Ako šutite, slijedi uhićenje i upis u registar pedofila. Inspektor Lovro Vuk',
    },
    {
      name: 'machine words (second batch)',
      text: 'Poziv za svrhe sudske istrage. Ja sam generalni komesar policije i informiram vas da ste cilj više pravnih progona za posjet pornografske stranice za maloljetne. Za povjerljivost mi šaljemo ovaj e-mail vama. Učinite da vas se čuje e-mailom s vašim opravdanjima kako bi se provjerila za procjenu sankcije, u strogom roku 72 sata. Sada ste upozoreni.',
    },
    {
      name: 'customs (second batch)',
      wider: true,
      text: 'Carinska uprava. Na vaše ime zadržan je paket s opojnim drogama. Protiv vas je pokrenut kazneni postupak. Da biste izbjegli uhićenje, odmah se obratite inspektoru Markoviću na ovaj e-mail i položite jamčevinu od 3.200 eura.',
    },
    {
      name: 'the court by a link (second batch)',
      wider: true,
      text: 'Obavijest: primili ste novi poziv Općinskog suda u Osijeku. Dokument pogledajte putem poveznice u nastavku u roku 24 sata, inače će predmet biti riješen bez vas: http://e-poziv.example/p',
    },
    {
      name: 'a second letter (second batch)',
      wider: true,
      text: 'Gospodine, pročitali smo vaše objašnjenje i tužitelj ga nije prihvatio. Ostaje vam jedan izlaz: plaćanje kazne od 4.950 eura mirnom nagodbom, čime se vaš dosje zauvijek zatvara. Imate vremena do sutra. Ako odbijete, policajci će biti kod vas kući. Komesar Drnić, Europol',
    },
    {
      name: 'a false witness call (second batch)',
      wider: true,
      text: 'Istražni odjel. Pozvani ste kao svjedok u predmetu financijske prijevare. Odgovorite na ovu poruku s imenom, OIB-om i slikom osobne iskaznice u roku od 48 sati. Nedolazak povlači prisilno dovođenje.',
    },
    {
      name: 'free word order (third batch)',
      text: 'Obraća vam se Savezni ured policije zajedno s Interpolom. Vaša kaznena djela su zabilježena. Prije više od mjesec dana počeli smo pratiti vaš promet i vidjeli da noću listate albume s golom dječicom. Po zakonu vam prijeti pet godina iza rešetaka i 75.000 eura. Još se možete braniti ako nam pošaljete pismo sa svojim razlozima na interpol.hrvatska@outlook.com. Rok istječe za 72 sata; potom predmet preuzima tužitelj.',
    },
    {
      name: 'very rude (third batch)',
      text: 'Uhvaćen si! Gledaš djecu na internetu i misliš da te nitko ne vidi. Cyber policija ima sve. Dva dana imaš da pišeš ovdje i opravdaš se. Onda dolaze s lisicama, a žena će saznati iz vijesti.',
    },
    {
      name: 'polite ministry (third batch)',
      text: 'Ministarstvo pravosuđa. Poštovani/a, ovim vas putem obavještavamo da je na temelju dojave europskih partnera pokrenut postupak glede vašeg sudjelovanja u mreži za širenje materijala koji prikazuje seksualno nasilje nad djecom. Vaše očitovanje očekujemo u elektroničkom obliku najkasnije do kraja trećeg dana. Ako izostane, smatrat će se priznanjem i slijedi trenutačno zadržavanje. Dopis je strogo povjerljiv. Voditelj kabineta D. Radić',
    },
    {
      name: 'quoted articles (third batch)',
      text: 'POZIV br. HR-2231. Članak 163. KZ-a: posjedovanje pornografskog materijala s osobom mlađom od 18 godina. Članak 161.: mamljenje djece putem interneta. Vi ste osoba na koju se odnose ove optužbe. Vaš odgovor prima se isključivo e-poštom. 24 sata. Bez odgovora – uhićenje. Potpis: ravnatelj PNUSKOK-a',
    },
    {
      name: 'confession wanted (third batch)',
      text: 'Ja sam bojnica Živa Perić iz odjela za borbu protiv pedofilije. Primili smo pritužbe roditelja da njihovim kćerima šaljete prljave poruke. Priznate li sve pismom meni još danas, zamolit ću tužitelja za blažu kaznu. Ako ne, vaše ime i slika bit će na televiziji i imat će ih sve udruge za zaštitu djece.',
    },
    {
      name: 'calque (third batch)',
      text: 'Savezna policija Belgije. Pozivnica ubrzo nakon računalne zapljene kiber-infiltracije (dopušteno od 2009. u pitanjima pedopornografije). Vi ste predmet sudskih progona. Neka vas se čuje mailom, pišite vaša opravdanja da bi bila stavljena na ispitivanje i provjeru. Strogi rok 72 sata. Poslije toga izdaje se nalog za uhićenje protiv vas i bit ćete upisani kao seksualni delinkvent.',
    },
    {
      name: 'fine for sites (third batch)',
      wider: true,
      text: 'Elektronički prekršajni nalog MUP-a: s vašeg uređaja utvrđen je posjet zabranjenim stranicama. Da predmet ne ide na sud, platite kaznu 350 eura paysafecard bonovima u roku 12 sati i pošaljite kodove odgovorom na ovu poruku.',
    },
    {
      name: 'money laundering (third batch)',
      wider: true,
      text: 'USKOK. Vaš bankovni račun korišten je za pranje novca. Osumnjičenik ste. Razgovor zadržite za sebe i do kraja dana pošaljite pisano očitovanje na ovaj mail, inače vas zadržavamo.',
    },
    {
      name: 'bailiff with file (third batch)',
      wider: true,
      text: 'Obavijest o pokretanju postupka i nalog za prisilno dovođenje. Preuzmite priloženi poziv i otvorite ga kako biste se upoznali s optužbama protiv vas. Policija će vas posjetiti ako ne reagirate u 48 sati.',
    },
    {
      name: 'Interpol notice (third batch)',
      wider: true,
      text: 'INTERPOL: crvena tjeralica. Vaše ime je na popisu traženih osoba zbog prijevare. Da se nalog za uhićenje povuče, javite nam se e-poštom u 24 sata i položite jamčevinu.',
    },
    {
      name: 'cover mail with list (fourth batch)',
      text: 'Dobar dan. U nastavku je vaš sudski poziv. Pažljivo pročitajte. Govori vam glavni tajnik Interpola. Optužbe: posjedovanje dječje pornografije, pedofilija, spolno uznemiravanje. Dokazi su kod nas. U 48 sati pisano pošaljite svoja opravdanja da odredimo kaznu. Ne učinite li to, predmet ide tužitelju, a mediji će biti obaviješteni.',
    },
    {
      name: 'private and quick (fourth batch)',
      text: 'Ovdje policija, odjel za računalni kriminal. Na vašem mobitelu su zabranjene slike maloljetnika. Imate 24 sata da odgovorite na ovaj mail i objasnite, prije nego što vas uhitimo.',
    },
    {
      name: 'secret proceedings (fourth batch)',
      text: 'Županijsko državno odvjetništvo u Rijeci. U tijeku je istraga protiv vas zbog mamljenja maloljetnika na internetu. Budući da je postupak tajan, dopisivanje se vodi samo elektroničkom poštom. Dajte objašnjenje za tri dana, inače će biti izdan nalog za uhićenje. Tužitelj M. Stipan',
    },
    {
      name: 'tax summons (fourth batch)',
      wider: true,
      text: 'Porezna uprava poziva vas zbog prikrivenih prihoda za 2023. Pošaljite objašnjenje i presliku osobne iskaznice odgovorom na ovaj e-mail u 24 sata, da predmet ne ode državnom odvjetništvu i da ne budete uhićeni.',
    },
    {
      name: 'fine to close (fourth batch)',
      wider: true,
      text: 'Da se kazneni postupak protiv vas obustavi, Europol predlaže da platite kaznu od 3.900 eura. Platite danas, inače će vas policija uhititi.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'SUDSKI POZIV\nJa, dolje potpisani general Hrvoje Lončarek, glavni ravnatelj policije i voditelj brigade za zaštitu maloljetnika, kontaktiram Vas nedugo nakon računalne zapljene kiber infiltracije kako bih Vas obavijestio da ste predmet više sudskih progona: dječja pornografija, pedofilija, egzibicionizam, kiber pornografija. Molimo da se očitujete putem maila pišući svoja opravdanja u strogom roku od 72 sata.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Ovdje policija. Na tvom mobitelu našli smo slike djece. Odgovori na mail u 24 h ili dolazimo po tebe. Kriminalist Horvat',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'RAVNATELJSTVO POLICIJE, Klasa: 213-01/26\nObavješćujemo Vas da je protiv Vas podnesena kaznena prijava zbog sumnje na kazneno djelo iskorištavanja djece za pornografiju (čl. 163. KZ). Zbog tajnosti izvida ispitivanje se obavlja pisanim putem. Pozivate se u roku od dva dana dostaviti očitovanje na ovu adresu elektroničke pošte. U protivnom će spis biti ustupljen državnom odvjetništvu radi određivanja istražnog zatvora.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Poštovani gospodine/gospođo, ja sam povjerenik Interpola Zagreb. Imamo snimke na kojima ste goli pred maloljetnicom. Naš kiber žandar je sve snimio i to je dokaz vaših prekršaja. Pošaljite obranu mailom za 48 sati. Prođe li rok, izvješće ide državnom odvjetniku, bit ćete upisani u registar seksualnih prijestupnika, a obitelj i televizija vidjet će što radite pred računalom. Sada ste upozoreni.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABLICA KAZNI: dječja pornografija – 5 godina zatvora i 75.000 eura; pedofilija – 10 godina; egzibicionizam – 1 godina; mamljenje djece – 3 godine. Vaša djela utvrđena su na stranicama za upoznavanje. Državno odvjetništvo daje Vam tri dana da elektronički odgovorite na ovaj poziv. Izostanak odgovora povlači uhićenje na kućnoj adresi.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministarstvo unutarnjih poslova priopćuje: Vaša IP adresa otkrivena je u međunarodnoj akciji protiv spolnog zlostavljanja djece na internetu. Istražitelju možete pisano iznijeti svoju stranu na ovu adresu najkasnije za 24 sata. Ako se ne javite, izdaje se uhidbeni nalog i obavještava Vaš poslodavac.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Porezna policija. Pod istragom ste zbog utaje poreza i pranja novca. Odgovorite na mail u roku 24 sata ako želite izbjeći uhićenje i blokadu računa.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Općinski sud u Splitu poziva Vas kao svjedoka u kaznenom predmetu. Poziv možete vidjeti klikom na gumb u nastavku. Ako ne dođete, bit ćete privedeni i novčano kažnjeni.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Posljednja opomena prije uhićenja. Niste reagirali na poziv Europola. Predmet se može zatvoriti nagodbom ako danas uplatite 3.870 eura. U protivnom predmet ide sucu i u novine.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Jamčevinu od 2.200 eura morate uplatiti na navedeni račun do 17 sati da ne završite u pritvoru. Ne razgovarajte ni s kim, istraga je tajna. Europol Zagreb',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Vlasniku ovog sandučića. Nadzorom mreža za razmjenu datoteka naš odjel kibernetičkog kriminala utvrdio je da ste gledali i pohranjivali seksualni sadržaj s maloljetnicima. Imate dva dana da se očitujete odgovorom na ovu poruku. U protivnom predmet ide u odvjetništvo i bit ćete uhićeni kod kuće. Glavni inspektor Horvat, MUP',
    },
    {
      name: 'an investigator and a camera',
      text: 'Bok, ja sam istražitelj Interpola. Razgolitio si se pred kamerom curicama od 13 godina i imamo sve razgovore. Javi mi se mailom do sutra navečer, inače snimka ide tvojoj ženi, šefu i novinama.',
    },
    {
      name: 'a translated accusation',
      text: 'OPTUŽBA PROTIV VAS. Nakon računalne zapljene kibernetičkom infiltracijom obavještavamo vas da ste predmet više postupaka: dječja pornografija, pedofilija, egzibicionizam, internetska pornografija. Dostavite svoja opravdanja na gornju adresu radi provjere i procjene sankcija. Strogi rok 72 sata. Nakon toga izvješće se prosljeđuje tužitelju radi uhidbenog naloga. Upozoreni ste. Glavni ravnatelj policije',
    },
    {
      name: 'a device that is linked',
      text: 'Važna obavijest policije. Vaš uređaj povezan je sa seksualnim iskorištavanjem djece. Radi vaše privatnosti ispitivanje se provodi e-poštom. Ne zovite i ne dolazite u postaju. Stupite u kontakt s nadležnim službenikom za manje od 24 sata, inače po vas dolazi patrola.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Porezna uprava otvorila je kazneni predmet protiv vas zbog pranja novca i utaje poreza. Pošaljite izjavu e-poštom u roku 48 sati. Inače će vam računi biti blokirani, a spis predan tužitelju.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Poziv',
      text: 'Pozvani ste kao svjedok na općinski sud. Za pregled poziva pritisnite gumb ispod. Nedolazak se kažnjava novčano ili prisilnim dovođenjem.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Primili smo vaš odgovor. Slučaj se može zatvoriti bez suđenja ako u roku jednog dana uplatite jamčevinu od 2.900 eura. Ako ne platite, nalog će se izvršiti. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Poštovani građanine, naš prikriveni istražitelj predstavljao se kao djevojčica od 12 godina, a vi ste od nje za novac tražili gole slike. To je kazneno djelo. Iznesite svoju verziju pisano e-poštom prije nego što prođu dva dana. Inače idete na sud i poslodavac će biti obaviješten. Inspektor Babić',
    },
    {
      name: 'traced to an address',
      text: 'Obavijest Europola! Nezakonita pornografija s djecom ušla je u trag vašoj IP adresi. Prijeti vam 6 godina zatvora. Imate 36 sati da odgovorite na ovu poruku punim imenom i preslikom putovnice. Ne zanemarujte ovo.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Posljednja prilika prije prisilnih mjera: policija ima spreman uhidbeni nalog na vaše ime zbog prijevare i krađe identiteta. Ako želite izbjeći zatvor, danas položite 1.200 eura i nalog će biti povučen.',
    },
    {
      name: 'machine translation, of a stranger’s batch one',
      subject: 'POZIV KOJI SE TIČE VAS',
      text: 'Ja, glavni ravnatelj nacionalne žandarmerije, kontaktiram vas nedugo nakon računalne zapljene kibernetičke infiltracije (ovlašten osobito za dječju pornografiju, pedofiliju, egzibicionizam, kibernetičku pornografiju) kako bih vas obavijestio da ste predmet nekoliko sudskih progona koji su na snazi.\nPočinili ste prekršaje nakon što ste bili na meti na internetu (stranica s oglasima); gole videozapise i fotografije koje ste slali snimio je naš kibernetički žandar i predstavljaju dokaz vaših prekršaja.\nRadi povjerljivosti šaljemo vam ovaj e-mail. Molimo vas da budete saslušani poštom tako da napišete svoja opravdanja kako bi bila razmotrena i provjerena u svrhu procjene sankcija, u strogom roku od 72 sata.\nNakon tog roka bit ćemo primorani proslijediti naše izvješće državnom odvjetniku radi izdavanja uhidbenog naloga protiv vas i bit ćete upisani u nacionalni registar seksualnih prijestupnika. Sada ste upozoreni.',
    },
    {
      name: 'blunt, of a stranger’s batch one',
      subject: 'spis 771 žurno',
      text: 'Služba kibernetičke sigurnosti MUP-a.\nS vašeg računala skidane su snimke gole djece. Imamo dopisivanje s curicom od 12 godina i snimku kamere.\nOsumnjičeni ste. Imate 24 sata da odgovorite na ovu poruku i objasnite. Inače dolazimo po vas, a doznat će žena, susjedi i poslodavac.\nNe zovite postaju, spis je tajan.',
    },
    {
      name: 'bureaucrat, of a stranger’s batch one',
      subject: 'Poziv za ispitivanje osumnjičenika K-417/26',
      text: 'REPUBLIKA HRVATSKA\nMINISTARSTVO UNUTARNJIH POSLOVA\nRAVNATELJSTVO POLICIJE\nObavještavamo Vas da je protiv Vas pokrenut kazneni postupak zbog sljedećih kaznenih djela:\nčl. 163. KZ, iskorištavanje djece za pornografiju: kazna zatvora od jedne do osam godina\nčl. 161. KZ, mamljenje djece za zadovoljenje spolnih potreba: do tri godine\nčl. 155. KZ, bludne radnje: do pet godina\nPisano očitovanje dužni ste dostaviti isključivo elektroničkom poštom na ovu adresu u roku od tri dana od primitka. U protivnom će spis biti dostavljen nadležnom državnom odvjetništvu s prijedlogom za određivanje istražnog zatvora.\nGlavni ravnatelj policije',
    },
    {
      name: 'Ivorian, of a stranger’s batch one',
      subject: 'Europol tužba protiv vas',
      text: 'Dobar dan gospodine/gospođo\nVaša osoba je umiješana u stvari pedofilije, pornića s djecom, seksualne trgovine i golog pokazivanja. Naše službe cyber policije vidjele su vas na stranici za upoznavanje i sve je snimljeno.\nMolimo da pišete svoje razloge e-mailom kroz 48 sati. Kad vrijeme prođe, dosje ide republičkom tužitelju, na televiziju i udrugama protiv pedofila, pa će obitelj i svi bliski vidjeti što radite ispred računala.\nZapovjednik brigade za zaštitu maloljetnika',
    },
    {
      name: 'settlement, of a stranger’s batch one',
      wider: true,
      subject: 'Prijedlog nagodbe',
      text: 'Nastavno na naš poziv, Europol vam nudi dvije mogućnosti: suđenje i zatvor ili sporazumno rješenje uz plaćanje novčane kazne od 4.785 eura. Čim uplatite bankovnim prijenosom ili darovnim karticama, spis se zatvara i briše. Rok je do sutra navečer, u suprotnom slijedi uhićenje.',
    },
    {
      name: 'link, of a stranger’s batch one',
      wider: true,
      subject: 'Sudski poziv',
      text: 'Općinski kazneni sud u Zagrebu. Pozvani ste kao svjedok u kaznenom postupku. Kako biste vidjeli poziv, kliknite na poveznicu i preuzmite dokument. Ako u roku od 24 sata ne otvorite dokument, bit će izdan dovedbeni nalog.',
    },
    {
      name: 'odd words, of a stranger’s batch two',
      subject: 'Službeni dopis',
      text: 'Iz odsjeka za maloljetničku delinkvenciju\nVlasniku ovog sandučića\nTijekom praćenja na mreži utvrdili smo da ste radili gadosti pred zaslonom gledajući malu djecu i da kod sebe držite takve filmove.\nU dva dana pošaljite na isti sandučić napismeno što imate reći. U suprotnom papiri idu gospodinu tužitelju, odmah vas privodimo, ime ide na popis izopačenih, a slika u novine.',
    },
    {
      name: 'colloquial, of a stranger’s batch two',
      subject: 'policijska uprava',
      text: 'Poštovani, kod nas stoji prijava na vaše ime: pornići s djecom i prljave poruke maloljetnici. Ako do sutra u 12 ne pošaljete mail što imate reći, sudac potpisuje papir i stavljamo vam lisice. Poslije bruka po cijelom kvartu i na poslu. Neka ostane među nama.',
    },
    {
      name: 'Interpol, of a stranger’s batch two',
      subject: 'INTERPOL crvena tjeralica',
      text: 'Međunarodna organizacija kriminalističke policije, Lyon\nPoštovani/a, nakon nadzora vaše aktivnosti u sobama za čavrljanje utvrđena je vaša umiješanost u:\nzavođenje maloljetnice putem mreže ........ 3 godine zatvora\ngledanje porno uradaka s maloljetnicima ........ 5 godina i 75.000 eura\nrazgolićavanje pred kamerom ........ 1 godina\nOčekujemo vašu obranu u pisanom obliku na elektroničku poštu povjerenika unutar 72 sata, nakon čega ćete biti traženi u svim državama članicama.',
    },
    {
      name: 'polite, of a stranger’s batch two',
      subject: 'Obavijest koja se tiče vas',
      text: 'Dobar dan, ja sam načelnik zadužen za zaštitu djece. Sa žaljenjem vas izvješćujem da je vaše računalo korišteno za pregled seksualnog sadržaja s djecom i da je protiv vas zaprimljena prijava. Budite ljubazni poslati svoj iskaz elektroničkim putem u razmaku od 48 sati kako bismo odmjerili prikladnu kaznu. Ako ništa ne zaprimimo, preuzet će vas državno odvjetništvo i bit ćete sprovedeni u najbližu postaju.',
    },
    {
      name: 'bail, of a stranger’s batch two',
      wider: true,
      subject: 'Jamčevina',
      text: 'Nakon odluke o vašem pritvoru možete izbjeći zatvor uplatom jamčevine od 2.750 eura preko Western Uniona u 24 sata. Sliku potvrde pošaljite istražnom sucu na ovaj mail i predmet se zatvara.',
    },
    {
      name: 'last warning, of a stranger’s batch two',
      wider: true,
      subject: 'Posljednja opomena prije izvršenja',
      text: 'Nismo primili odgovor na prethodni poziv. Ovo je posljednja opomena policije: ako do ponoći ne odgovorite na mail, nalog će sutra ujutro biti izvršen u vašoj kući.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Posljednja mogućnost',
      text: 'Primili smo Vašu obranu. Sudac pristaje na nagodbu od 3.900 eura. Izvršite uplatu do 17 sati i pošaljite nam potvrdu; spis će biti zatvoren i nitko neće ništa saznati.',
    },
    {
      name: 'a payment demand',
      wider: true,
      subject: 'Kazna',
      text: 'Da bismo obustavili postupak, uplatite kaznu od 2.900 eura još danas i pošaljite potvrdu na ovaj mail. Ako ne platite, slijedi uhićenje i obavijest poslodavcu. Ravnatelj policije',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'ured@odvjetnici.example',
      text: 'Poštovani, rasprava pred Općinskim sudom održat će se 12. svibnja 2026. u 9:30, sudnica 7, Duga ulica 5. Državni odvjetnik predlaže novčanu kaznu. Ponesite osobnu iskaznicu. Odvjetnica Zrinka Lovrić, tel. 01 222 1111',
    },
    {
      name: 'a bank warns',
      from: 'sigurnost@banka.example',
      quotes: true,
      text: `Oprez, prijevara! Prevaranti se lažno predstavljaju kao policija. Nemojte odgovarati ni plaćati. U nastavku je tekst lažne poruke:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'ana@gmail.com',
      quotes: true,
      text: `Bok, tata je dobio ovaj mail. Je li ovo istina ili prijevara? Ne znam što da radimo.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'tajnistvo@skola.example',
      text: 'Dragi roditelji, 5. ožujka u 17 sati u dvorani 3 policija drži predavanje o opasnostima interneta: grooming, dječja pornografija i nasilje. Molimo da dolazak potvrdite e-mailom do petka.',
    },
    {
      name: 'an unpaid invoice',
      from: 'racuni@energija.example',
      text: 'Opomena: račun u iznosu od 125 eura nije podmiren. Molimo uplatu na račun u roku od 3 dana. U protivnom ćemo pokrenuti ovršni postupak.',
    },
    {
      name: 'news of a trial',
      from: 'redakcija@novine.example',
      text: 'Županijski sud osudio je muškarca na osam godina zatvora zbog dječje pornografije i spolnog zlostavljanja. Tužitelj je tražio veću kaznu. Europol je pomogao u istrazi. Odjava s newslettera.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Opomena pred ovrhu. Pozivamo Vas da u roku od 3 dana podmirite dug od 234 eura. U protivnom ćemo protiv Vas pokrenuti ovršni postupak pred sudom. Odvjetnički ured, tel. 01 333 4444',
    },
    {
      name: 'odvjetnik (first batch)',
      from: 'ured@odvjetnici.example',
      text: 'Poštovani gospodine Horvat, pozvani ste kao svjedok na raspravu 5. svibnja u 11:00, Županijski sud u Splitu, soba 24, Gundulićeva 29a. Ponesite osobnu iskaznicu. Odvj. Bilić, 021 000 000',
    },
    {
      name: 'upozorenje (first batch)',
      from: 'novosti@portal.example',
      text: 'MUP upozorava građane na lažne mailove u kojima se prevaranti predstavljaju kao policija i Europol, optužuju primatelja za dječju pornografiju i traže odgovor u roku od 48 sati. Ne odgovarajte i obrišite poruku.',
    },
    {
      name: 'unuk (first batch)',
      from: 'ivan@net.example',
      text: 'Bako, ne brini, taj mail od policije je prevara, dobila ga je i moja šefica. Ništa nisi kriva. Nemoj odgovarati ni plaćati, dolazim u nedjelju.',
    },
    {
      name: 'opomena (first batch)',
      from: 'naplata@telekom.example',
      text: 'Poštovani, vaš račun od 63,40 eura nije podmiren. Molimo da ga platite u roku od 8 dana, u protivnom ćemo pokrenuti ovršni postupak. Kontakt 0800 9000.',
    },
    {
      name: 'škola (first batch)',
      from: 'skola@os.example',
      text: 'Dragi roditelji, u srijedu 9. travnja u 18 sati u školskoj dvorani policijski službenik govorit će o sigurnosti na internetu, mamljenju djece i dječjoj pornografiji. Veselimo se vašem dolasku.',
    },
    {
      name: 'sudski poziv (second batch)',
      from: 'pisarnica@sud-office.example',
      text: 'Općinski sud u Osijeku. Poziv okrivljeniku. Pozivate se na raspravu 18. lipnja 2026. u 9:30 sati, soba 3, Europska avenija 7, kao okrivljenik zbog kaznenog djela iz čl. 236. KZ-a. Ako se ne odazovete, bit ćete prisilno dovedeni. Tel. 031 000 000.',
    },
    {
      name: 'kadrovska (second batch)',
      from: 'kadrovska@tvornica.example',
      text: 'Poštovani g. Horvat, pozivamo Vas da u roku od 3 dana dostavite pisano očitovanje o izostanku s posla 4. i 5. ožujka. Očitovanje pošaljite na ovu adresu. U suprotnom će Vam biti izrečeno upozorenje na kršenje radne obveze.',
    },
    {
      name: 'naplata (second batch)',
      from: 'ured@naplata.example',
      text: 'Posljednja opomena. Po ugovoru 5521 dugujete 318,40 EUR. Uplatite na navedeni račun u roku od 7 dana. U protivnom ćemo protiv Vas podnijeti tužbu i ovršni prijedlog. Tel. 01 000 0000',
    },
    {
      name: 'odvjetnica (second batch)',
      from: 'ured@odvjetnica.example',
      text: 'Poštovana gospođo, protiv Vas se vodi istraga zbog pranja novca. Kao Vaša braniteljica savjetujem da bez mene ne dajete iskaz. Ispitivanje je 12. ožujka u 14:00 u PU zagrebačkoj, Matice hrvatske 4. Nazovite me na 091 000 0000.',
    },
    {
      name: 'novine (second batch)',
      from: 'redakcija@novine.example',
      text: 'Umirovljenik iz Zadra dobio je pismo »Europola« u kojem je stajalo da je gledao dječju pornografiju i da u 72 sata mora platiti kaznu. »Prestrašio sam se da će me uhititi«, priča on. Iz policije podsjećaju da kazne ne izriču e-poštom.',
    },
    {
      name: 'policijska postaja (third batch)',
      from: 'pp@pp-office.example',
      text: 'Poštovani g. Kolar, u vezi s Vašom prijavom br. 3312 pozivamo Vas u PP Samobor, Ulica grada 3, soba 12, dana 7. svibnja u 13:30 sati radi obavijesnog razgovora. Ponesite osobnu iskaznicu. Službenik Mitić, tel. 01 000 0000.',
    },
    {
      name: 'udruga (third batch)',
      from: 'novosti@za-djecu.example',
      text: 'Centar za sigurniji internet primio je u travnju 214 prijava snimki seksualnog zlostavljanja djece. Sve smo proslijedili policiji. Naiđete li na takav sadržaj, prijavite ga na našoj stranici. Za odjavu s newslettera kliknite ovdje.',
    },
    {
      name: 'osiguranje (third batch)',
      from: 'stete@osiguranje.example',
      text: 'Poštovana gđo Ilić, za štetu 88121 trebamo pisano očitovanje o okolnostima nezgode i presliku policijskog zapisnika. Pošaljite ih na ovu adresu u roku od 3 radna dana, inače će postupak biti obustavljen.',
    },
    {
      name: 'prijatelj pita (third batch)',
      from: 'mitja@mail.example',
      quotes: true,
      text: 'Gle što sam danas dobio: »Optuženi ste za pedofiliju, odgovorite u 72 sata e-poštom, Europol«. Je li ovo stvarno? Da odgovorim ili da odem u postaju?',
    },
    {
      name: 'župa (third batch)',
      from: 'ured@zupa.example',
      text: 'Dragi vjernici, u nedjelju nakon mise u 10:30 odvjetnica će govoriti o tome kako starije varaju telefonom i pismima tobože od policije. Nikome ne dajte novac! Župa sv. Nedjelje, Cvjetna ulica 4.',
    },
    {
      name: 'grad (fourth batch)',
      from: 'grad@uprava.example',
      text: 'Poštovani g. Janić, 9. lipnja u 10:00 u sobi 2 gradske uprave razmatrat će se vaša pritužba. Nazočnost nije obvezna. Informacije: tel. 051 000 000.',
    },
    {
      name: 'banka (fourth batch)',
      from: 'info@banka.example',
      text: 'Poštovani klijenti, prevaranti se predstavljaju kao policajci i tužitelji i traže novac. Banka vas nikada neće tražiti lozinku. U slučaju sumnje nazovite 0800 0000.',
    },
    {
      name: 'kolegica (fourth batch)',
      from: 'kolega@ured.example',
      text: 'Kolegice, moj branjenik optužen je po čl. 163. KZ-a. Državni odvjetnik traži kaznu zatvora. Molim pošaljite mi do petka nalaz vještaka e-poštom.',
    },
    {
      name: 'poziv (ordinary batch)',
      from: 'info@konf.example',
      text: 'Niste odgovorili na naš poziv na seminar 12. svibnja. Vaše sudjelovanje nam je važno. Ispunite obrazac i vratite ga e-poštom u roku od 3 dana. Ministarstvo obrazovanja predstavljat će voditelj odjela za zaštitu djece.',
    },
    {
      name: 'kurir (ordinary batch)',
      from: 'paketi@kurir.example',
      text: 'Vaš paket zadržan je na carini. Za otpuštanje platite pristojbu 12 eura i pošaljite presliku osobne iskaznice u roku 24 sata, inače će paket biti vraćen.',
    },
    {
      name: 'stanodavac (ordinary batch)',
      from: 'stan@mail.example',
      text: 'Zadnja opomena: ako ne platite stanarinu do petka, obratit ću se odvjetniku i sudu. Pišite mi na ovaj mail ili nazovite.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'sud@sud-rijeka.example',
      text: 'Pozivate se kao svjedok na raspravu na Općinskom sudu u Rijeci, Žrtava fašizma 7, soba 112, dana 14. ožujka 2026. u 9,30 sati. Ponesite osobnu iskaznicu. Ako ne dođete, a izostanak ne opravdate, možete biti novčano kažnjeni. Tel. 051 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'ured@odvjetnik-babic.example',
      text: 'Poštovani gospodine Mariću, državno odvjetništvo podiglo je optužnicu protiv Vas zbog spolnog uznemiravanja. Kao Vaš branitelj savjetujem da ne dajete iskaz prije našeg sastanka. Dođite u ured u utorak u 18 sati. Odvjetnik Luka Babić',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'opomene@telekom-primjer.example',
      text: 'Opomena pred ovrhu: Vaš dug iznosi 124,50 eura. Ako ga ne podmirite u roku od 8 dana, pokrenut ćemo ovršni postupak kod javnog bilježnika. Za obročnu otplatu nazovite 0800 1234.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'iva@gmail.com',
      text: 'Bok, djed je dobio mail kao od Europola da je gledao dječju pornografiju i da mora odgovoriti u 72 sata. Sav se trese. To je prijevara, zar ne? Da zovemo policiju?',
    },
    {
      name: 'from postaja, third batch',
      from: 'postaja@policija.example',
      text: 'Poštovani, u vezi krađe vašeg bicikla pozivamo vas na razgovor kao oštećenika u srijedu 12. ožujka u 10 sati u policijsku postaju, Glavna 5, soba 12. Ponesite osobnu. Ako ne možete, nazovite 01 4563 111.',
    },
    {
      name: 'from ana, third batch',
      from: 'ana@obitelj.example',
      text: 'Bok, tata je dobio mail kao od policije da je optužen za dječju pornografiju i mora odgovoriti u 72 sata. Skroz je slomljen. To je prijevara, jel da? Nismo odgovorili.',
    },
    {
      name: 'from naplata, third batch',
      from: 'naplata@tvrtka.example',
      text: 'Račun 221 u iznosu 180 eura još nije podmiren. Ne primimo li uplatu u roku 10 dana, pokrećemo ovrhu. Za upite nazovite 01 123 4567.',
    },
    {
      name: 'from odvjetnica, fourth batch',
      from: 'odvjetnica@ured.example',
      text: 'Poštovani, odvjetništvo je podiglo optužnicu protiv vas zbog tjelesne ozljede. Rasprava je 4. svibnja u 9.30 na Općinskom sudu u Splitu, soba 3. Moramo se prije vidjeti; primjedbe mi pošaljite mailom do petka. Srdačno, M. Kos, odvjetnica',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@tvrtka.example',
      text: 'Svim zaposlenicima: kruže lažni mailovi u ime policije o dječjoj pornografiji. Ne odgovarajte, ne klikajte i proslijedite poruku IT-u. Policija nikada ne piše ovako.',
    },
    {
      name: 'real summons, of a stranger’s batch one',
      from: 'ured@oksz.pravosudje.hr',
      subject: 'Poziv svjedoku',
      text: 'Općinski kazneni sud u Zagrebu poziva Vas da pristupite na raspravu kao svjedok u predmetu K-2281/26 dana 19. siječnja 2027. u 9,30 sati, soba 12/I, Ilica 207. Ponesite osobnu iskaznicu. Telefon 01 3717 200.',
    },
    {
      name: 'lawyer, of a stranger’s batch one',
      from: 'odvjetnik@babic-ured.hr',
      subject: 'Vaš predmet',
      text: 'Poštovani gospodine Horvat, pregledao sam spis. Terete Vas za prijevaru, a državno odvjetništvo poziva Vas na ispitivanje u petak u 11 sati. Kao Vaš branitelj savjetujem da bez mene ne iznosite obranu. Navratite sutra u ured. Odvjetnik Babić',
    },
    {
      name: 'police warning, of a stranger’s batch one',
      from: 'policija@mup.hr',
      subject: 'Lažne poruke u ime policije',
      text: 'Policija upozorava građane na lažne elektroničke poruke u kojima se pošiljatelj predstavlja kao ravnatelj policije ili Europol, a primatelja tereti za dječju pornografiju i traži odgovor u roku od 48 sati. Riječ je o prijevari. Policija ne šalje pozive s Gmaila. Ne odgovarajte, ne plaćajte i poruku prijavite Nacionalnom CERT-u.',
    },
    {
      name: 'daughter, of a stranger’s batch one',
      from: 'ivana.m@gmail.com',
      subject: 'tata je dobio mail',
      text: 'Teta, tata je dobio mail da ga optužuju za strašne stvari s djecom i da mora odgovoriti u 48 sati ili slijedi uhićenje. Sav se trese. Je li to istina ili prijevara? Rekla sam mu da ne odgovara. Da nazovem policiju?',
    },
    {
      name: 'HR, of a stranger’s batch two',
      from: 'hr@drava-tekstil.hr',
      subject: 'Interna istraga',
      text: 'Poštovani kolega, služba ljudskih resursa zaprimila je pritužbu na Vaše ponašanje. Pokrenuta je interna istraga i molimo Vas da pisano očitovanje dostavite e-mailom u roku od tri radna dana. Stvar je povjerljiva. Možete dovesti sindikalnog povjerenika.',
    },
    {
      name: 'school, of a stranger’s batch two',
      from: 'ured@os-gundulic.skole.hr',
      subject: 'Sigurnost djece na internetu',
      text: 'Dragi roditelji, u četvrtak u 18 sati u dvorani policijski službenik govori o opasnostima na mreži: mamljenje, pornografija, seksualna ucjena, nasilje. Ulaz je slobodan.',
    },
    {
      name: 'collector, of a stranger’s batch two',
      from: 'info@naplata-credit.hr',
      subject: 'Dugovanje',
      text: 'Poštovani, Vaše dospjelo dugovanje iznosi 1.284,50 €. Molimo podmirite ga u roku od 72 sata, u protivnom će vjerovnik podnijeti prijedlog za ovrhu. Za obročnu otplatu nazovite 01 333 22 11.',
    },
    {
      name: 'portal, of a stranger’s batch two',
      from: 'no-reply@e-predmet.pravosudje.hr',
      subject: 'Nova obavijest',
      text: 'U predmetu P-3391/2026 zakazano je ročište za 18.02.2027. u 9,30 sati, soba 4. Poziv možete vidjeti nakon prijave u sustav e-Komunikacija. Poruka je automatska, ne odgovarajte na nju.',
    },
    {
      name: 'uncle, of a stranger’s batch two',
      from: 'pero.i55@gmail.com',
      subject: 'vidi što mi je stiglo',
      quotes: true,
      text: 'Nećače, danas mi je stiglo ovo i ništa ne razumijem: "predmet ste sudskog progona zbog dječje pornografije, imate 72 sata da odgovorite, inače uhidbeni nalog". Ja samo vijesti čitam. Da nije stvarno policija? Nazovi me.',
    },
    {
      name: 'lawyer to colleague, of a stranger’s batch two',
      from: 'ured@matic-odvj.hr',
      subject: 'Predmet Vašeg branjenika',
      text: 'Kolega, u povodu optužbe protiv Vašeg branjenika za bludne radnje: državni odvjetnik predao je spis sudu, rok za odgovor je tri dana. Pošaljite mi mailom svoj nacrt. Odvjetnik Matić',
    },
  ],
}
