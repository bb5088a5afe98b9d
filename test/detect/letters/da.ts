import type { LetterFile } from '../letter-file.ts'

const classic = `RETSLIG INDKALDELSE
Jeg, undertegnede Holger Askelund, rigspolitichef og leder af brigaden for beskyttelse af mindreårige, kontakter dig kort efter en computerbeslaglæggelse af cyberinfiltration for at informere dig om, at du er genstand for flere retslige skridt:
- børnepornografi
- pædofili
- ekshibitionisme
- cyberpornografi
Efter at du blev mål for undersøgelser på internettet (annoncesider), er videoerne optaget af vores cyberpoliti, og de udgør beviserne på dine lovovertrædelser. Af hensyn til fortroligheden sender vi dig denne e-mail. Du bedes svare pr. e-mail med dine begrundelser, så de kan undersøges og kontrolleres for at vurdere sanktionerne, inden for en streng frist på 72 timer. Efter denne frist er vi nødt til at videresende vores rapport til anklageren for en arrestordre, og du bliver registreret som seksualforbryder. Sagen sendes til medierne, og din familie vil få at vide, hvad du laver foran computeren. Nu er du advaret.`

export const letters: LetterFile = {
  language: 'da',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Rigspolitiet, National enhed for Særlig Kriminalitet. Kære modtager, vores overvågning har afsløret ulovligt materiale med børn på din computer. Der er indledt en efterforskning mod dig. Du har 48 timer til at svare på denne e-mail med en skriftlig forklaring. I modsat fald bliver du anholdt på din bopæl, og din arbejdsgiver underrettes. Kriminalkommissær Viggo Stenlund',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Anklagemyndigheden. På baggrund af dit svar har du to muligheder: retssag og fængsel eller et forlig i mindelighed. For at sagen mod dig kan henlægges, skal du betale en bøde på 39 700 kroner ved bankoverførsel inden for 24 timer. Tal ikke med nogen om det.',
    },
    {
      name: 'another translation',
      text: 'DET NATIONALE POLITI - EUROPOL. Vi sender dig denne indkaldelse efter beslaglæggelsen af din computer. Anklager: børnepornografi, pædofili, blufærdighedskrænkelse, seksuel udnyttelse. Vi har optaget nøgenbilleder, som du sendte til en mindreårig. Send dit forsvar til denne adresse inden for 48 timer. Hvis du ikke svarer, overgives dokumenterne til rigsadvokaten, og politiet henter dig.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SIDSTE ADVARSEL. Du har ikke svaret på vores indkaldelse. Hvis du ikke kontakter os inden for 24 timer, vil politiet anholde dig, og dine oplysninger offentliggøres i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skattestyrelsen og Bagmandspolitiet. Du er mistænkt for hvidvask og skatteunddragelse. Du indkaldes til afhøring. Send en forklaring pr. mail inden for tre dage, ellers vil anklagemyndigheden kræve dig fængslet.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Byretten: Vidneindkaldelse. Du er indkaldt som vidne i en straffesag. Klik på linket for at hente indkaldelsen. Den, der udebliver, får en bøde og afhentes af politiet.',
    },
    {
      name: 'machine translation',
      subject: 'INDKALDELSE',
      text: 'RETSLIG INDKALDELSE. Til din opmærksomhed. Jeg, undertegnede, hr. Thorkild Fogde, rigspolitichef, i samarbejde med Europol og brigaden for beskyttelse af mindreårige, sender dig denne konvokation. Kort efter en computerbeslaglæggelse af cyberinfiltration informerer vi dig om, at du er genstand for flere igangværende retsforfølgelser: børnepornografi, pædofili, ekshibitionisme, cyberpornografi. Til din information: loven af marts 2007 skærper straffen, når forslag, seksuelle overgreb eller voldtægter kunne være begået via internettet. Du har begået lovovertrædelserne efter at være blevet målrettet på internettet (annonceside). Du bedes lade dig høre via e-mail ved at skrive dine begrundelser, så de kan undersøges og verificeres for at vurdere sanktionerne; dette inden for en streng frist på 72 timer. Efter denne frist vil vi være forpligtet til at sende vores rapport til statsadvokaten for at udstede en arrestordre mod dig. Nu er du advaret.',
    },
    {
      name: 'short',
      text: 'Rigspolitiet. Vi har konstateret, at De har set pornografisk materiale med mindreårige på nettet. Svar på denne mail inden to døgn med Deres forklaring, ellers bliver De anholdt. Politidirektøren',
    },
    {
      name: 'bureaucratic',
      text: 'Anklagemyndigheden – Statsadvokaten for Særlig Kriminalitet. Sagsnr. 2200-7744. De underrettes herved om, at der er indledt efterforskning imod Dem for besiddelse og deling af overgrebsmateriale med børn, jf. straffelovens § 235. Af hensyn til sagens fortrolige karakter gennemføres afhøringen skriftligt. De anmodes derfor om at fremsende Deres redegørelse pr. mail senest 48 timer efter modtagelsen af denne skrivelse. Modtages Deres svar ikke rettidigt, vil sagen blive overgivet til retten med begæring om varetægtsfængsling, og De vil blive optaget i registret over seksualforbrydere.',
    },
    {
      name: 'broken grammar',
      text: 'Hej Hr/Fru, du er under sag fra NC3 politi cyber for du har besøgt hjemmesider med porno af barn. vores eksperter har optaget video og samtale af dig, det er bevis på din forbrydelse. send dit svar til emailen her på 24 timer hvis ikke din familie, arbejdsplads og tv-stationer skal få at vide hvad du laver foran computer. tak for forståelse',
    },
    {
      name: 'Europol director',
      text: 'EUROPOL – Den Europæiske Unions Agentur for Retshåndhævelsessamarbejde. Direktør Catherine De Bolle. Kære borger. Vores cyberkriminalitetsenhed har gennem en undersøgelse sporet din IP-adresse, og du er sigtet for følgende: pædofili, blufærdighedskrænkelse, seksuel udnyttelse af mindreårige. Forklar dig pr. e-mail, før der er gået tre dage. Undlader du det, sendes mappen til anklageren, en international arrestordre iværksættes, og dit navn offentliggøres i medierne og hos foreninger mod pædofili.',
    },
    {
      name: 'fine offered',
      text: 'KØBENHAVNS POLITI. Endelig afgørelse. Du er tiltalt for grooming af en person under 15 år. For at undgå retssag og fængsel kan du vælge en mindelig ordning mod betaling af en bøde på 42.500 kr. Bekræft dit valg ved at besvare denne e-mail senest i morgen kl. 12. Ellers kommer betjentene og henter dig på din adresse, og alle dine kontakter får besked.',
    },
    {
      name: 'tax police',
      wider: true,
      text: 'Skattestyrelsen, afdelingen for økonomisk kriminalitet. Du er mistænkt for skattesvig og hvidvask. Du skal afgive forklaring over for os via e-mail inden 48 timer. Gør du ikke det, udstedes der arrestordre og din bankkonto spærres.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Retten i Aarhus. Du er indkaldt som vidne i en straffesag. Klik på linket nedenfor for at læse indkaldelsen og hente dokumenterne. Hvis du udebliver, kan du idømmes bøde eller blive hentet af politiet.',
    },
    {
      name: 'open the summons',
      wider: true,
      text: 'Domstolsstyrelsen: Du har modtaget en stævning. Hent stævningen her og bekræft modtagelsen inden 24 timer, ellers afsiges der udeblivelsesdom over dig.',
    },
    {
      name: 'last warning',
      wider: true,
      text: 'SIDSTE ADVARSEL. Vi har endnu ikke modtaget dit svar på vores indkaldelse. Dit sagsnummer hos Interpol bliver nu overført til anklagemyndigheden. Du kan stadig afslutte sagen ved at betale kautionen på 24.800 kr. ved bankoverførsel i dag. Kommissær Jens Holm, politiet.',
    },
    {
      name: 'gendarmerie, translated by machine',
      subject: 'Retslig forfølgelse',
      text: 'Til hvem det måtte vedkomme. På anmodning af hr. kommissær Jean-Philippe Lecouffe, vicedirektør hos Europol, henvender vi os til dig efter en beslaglæggelse af elektronisk infiltration for at gøre dig bekendt med, at adskillige retssager verserer imod dig: pornografi med mindreårige, pædofili, seksuel udstilling og onlineporno. Disse overtrædelser blev optaget af vores cyberbetjente og tjener som bevis. Vi beder dig om at blive hørt elektronisk, idet du nedskriver din forsvarstale, så den kan efterprøves, inden for et tidsrum af to døgn. Passeret denne tid ser vi os nødsaget til at overlevere vores indberetning til fru anklageren ved retten, som udsteder en anholdelsesbegæring, hvorefter det nærmeste politi tager dig med. Din mappe gives desuden til tv og til børneorganisationer.',
    },
    {
      name: 'blunt',
      text: 'Du kiggede på børneporno 14 gange i sidste måned. Vi har det hele på video. Du får 36 timer til at skrive tilbage og forklare hvorfor, ellers står vi ved din dør. NC3 Cyberpoliti',
    },
    {
      name: 'polite and old-fashioned',
      text: 'Højtærede modtager. Det Nationale Politi har den tunge pligt at meddele Dem, at Deres navn optræder i en sag om sædelighedsforbrydelser mod børn begået over internettet. Deres udtalelse i sagen udbedes tilsendt Politikommissær Frederik Vang på nærværende mailadresse inden torsdag. Efterkommes dette ikke, vil Deres sag blive ført for domstolen, og Deres familie og naboer vil blive orienteret.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOL KØBENHAVN – SAG 77/PED/DK. Anklagede: indehaveren af denne mailkonto. Anklage: besiddelse af børnepornografiske film, blotteri foran webkamera. Straf: 6 års fængsel og bøde 75.000 euro. De kan lukke sagen ved at erlægge 4.985 euro i bod via bankoverførsel. Skriv os for instruks. Frist 48 timer. Diskretion anbefales.',
    },
    {
      name: 'Greenland',
      text: 'KALAALLIT NUNAANNI POLITIIT – GRØNLANDS POLITI. Du mistænkes for overgreb på mindreårige via nettet. Politimesteren kræver dit skriftlige svar over mail i løbet af tre døgn. Svarer du ikke, udstedes fængslingskendelse, og KNR får sagen.',
    },
    {
      name: 'justice ministry',
      text: "JUSTITSMINISTERIET – Afdelingen for Unges Beskyttelse. Vi skriver til Dem, da der d.d. er åbnet straffesag vedrørende Deres søgninger efter seksuelt materiale med børn. De skal sende os Deres begrundede forsvar som svar på denne besked snarest muligt og senest om 72 timer. I modsat fald føres De ind i sexforbryderregisteret, og en arrestordre træder i kraft på hele EU's område.",
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Fogedretten i Roskilde. Der foreligger en stævning imod Dem. For at se sagens bilag bedes De trykke på nedenstående link og logge på. Reagerer De ikke inden i morgen, rykker fogeden ud sammen med politiet.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'TOLDPOLITIET. En pakke i Deres navn indeholdt narkotika. De er under efterforskning og skal forklare Dem pr. mail omgående. De slipper for retssag, hvis De betaler sagsgebyret på 6.900 kr. inden i aften.',
    },
    {
      name: 'reminder of a settlement',
      wider: true,
      text: 'Vedr. Deres straffesag hos Europol. Vi noterer, at De accepterede forliget, men pengene er ikke gået ind. Indbetal 18.400 kr. til kontoen senest kl. 16, ellers effektueres arrestordren. Specialkonsulent M. Dahl, anklagemyndigheden',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Kære borger, Københavns Byret har udpeget dig som vidne i en straffesag. Din vidneindkaldelse ligger klar: åbn den via knappen. Udeblivelse straffes med bøde.',
    },
    {
      name: 'PET and Europol',
      subject: 'HASTER: Sagen mod Dem',
      text: 'Politiets Efterretningstjeneste og Europols afdeling EC3. Ved en gennemgang af trafikken på Deres internetforbindelse er der konstateret adgang til sider med pornografisk indhold, hvori mindreårige medvirker. De er derfor registreret som mistænkt person. Inden sagen når frem til statsadvokaten, tilbydes De at gøre rede for Dem selv pr. e-mail. Fristen er 72 timer regnet fra dette brevs dato. Benytter De Dem ikke af tilbuddet, vil De blive anholdt af den lokale politikreds, og medierne får tilsendt en pressemeddelelse med Deres navn.',
    },
    {
      name: 'chatty threat',
      text: 'Hej. Mit navn er kommissær Lars Bo fra Cyberkrim. Jeg sidder med en mappe om dig: billeder af små piger, chats, det hele. Jeg vil gerne høre din side af sagen først. Skriv til mig her inden to dage. Gør du ikke det, går jeg til anklageren, og så får din kone det at vide.',
    },
    {
      name: 'list of charges',
      text: 'MANDAT NR. 331. Sigtelser: 1) børnepornografi 2) pædofili 3) ekshibitionisme 4) cyberporno. Sigtede bedes straks fremkomme med sine forklaringer via vores e-mail rigspoliti.dk@gmail.com. Tavshed vil blive opfattet som tilståelse og medfører fængsling.',
    },
    {
      name: 'calque of summons by officer',
      text: 'KONVOKATION AF EN OFFICER FRA RETSPOLITIET (artikel 390-1). Vi foretager over for Dem retslige skridt som følge af Deres besøg på hjemmesider for mindreårige. De bedes besvare med Deres retfærdiggørelser, som vil blive sat under undersøgelse og verificeret. 48 timer, ikke mere. Derefter transmitterer vi rapporten til procuratoren ved retten i København for en arrestmandat. Generaldirektør for gendarmeriet',
    },
    {
      name: 'amicable',
      text: 'Rigspolitiet, sagen om overgreb mod børn på nettet. Du er fundet skyldig. Du kan vælge mellem 1) fængsel og offentliggørelse eller 2) en bøde på 7.850 euro, som sletter sagen. Skriv 1 eller 2 retur på denne mail senest i aften.',
    },
    {
      name: 'webcam',
      text: 'Din computer har sendt os bevis for, at du onanerer foran børnefilm. Politiet i Odense har oprettet en sag. Send en e-mail til efterforskeren med din undskyldning og kopi af dit pas inden 24 timer, ellers lægger vi optagelsen på Facebook og tipper Ekstra Bladet.',
    },
    {
      name: 'SMS-like court link',
      wider: true,
      text: 'Retsmeddelelse: Du er stævnet. Se sagen her: ret-dk.example/sag. Manglende svar inden 48 timer medfører dom.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Politiet: Du har en ubetalt bøde og er nu indkaldt til retten. Betal 1.450 kr. via linket i dag for at undgå anholdelse.',
    },
    {
      name: 'Interpol money laundering',
      wider: true,
      text: 'INTERPOL. Deres navn er fundet i en international sag om hvidvask. De skal inden tre dage sende en skriftlig forklaring og kopi af pas til denne mail. Ellers udsteder vi en Red Notice og beder dansk politi om at anholde Dem.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Din bror sidder varetægtsfængslet hos Københavns Politi. Løsladelse mod kaution 35.000 kr. skal ordnes diskret i dag ved overførsel. Ring ikke, svar på denne mail. Anklager Holst',
    },
    {
      name: 'last mail',
      wider: true,
      text: 'Tredje og sidste henvendelse fra Europol. Da De hverken har svaret eller betalt, er arrestordren sendt til Deres lokale politi. De har indtil midnat til at indbetale 9.800 euro.',
    },
    {
      name: 'ministry of justice',
      text: 'Justitsministeriet og Rigspolitiet. Dette brev er at betragte som en officiel indkaldelse. Efter længere tids overvågning af internettet er Deres identitet blevet knyttet til download af film, hvori børn misbruges seksuelt. Inden sagen oversendes til anklagemyndigheden, har De mulighed for at fremsætte Deres bemærkninger ved at skrive til nedenstående e-mail senest 48 timer fra nu. Reagerer De ikke, udstedes der arrestordre, og Deres navn overgives til pressen.',
    },
    {
      name: 'machine',
      text: 'INDKALDELSE TIL DOMSTOLEN. Du er under retsforfølgning for pædofili, exhibitionisme og sextrafik. Vores cyberpoliti registrerede dine nøgenbilleder sendt til mindreårige. Send dine begrundelser med e-mail indenfor 72 timer, ellers transmitteres rapporten til anklageren, og du bliver arresteret.',
    },
    {
      name: 'short',
      text: 'Europol her. Du er taget i at dele børneporno. Forklar dig på mail i dag, ellers anholdes du i morgen og din arbejdsplads underrettes.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Højesteret har sendt dig en vidneindkaldelse. Download den via linket og bekræft inden 2 dage. Undladelse straffes.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Skattestyrelsen har anmeldt dig til politiet for momssvindel. Du er nu sigtet. Betal 12.400 kr. i dag for at få anklagen frafaldet, ellers bliver du hentet af betjente.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Sidste påmindelse: sagen mod dig ved Interpol er stadig åben. Bøden på 6.500 euro er ikke betalt. I morgen udføres anholdelsen. Politikommissær Juhl',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'Vedr.: STÆVNING FRA POLITIET\nEfter en IT-beslaglæggelse via cyberinfiltrering kontakter jeg Dem som direktør for Europol, Brigaden til Beskyttelse af Mindreårige, for at meddele Dem, at De er sigtet i flere straffesager: børneporno, pædofili, blotteri, cyberporno, sexhandel. De skal lade Dem høre via mail ved at skrive Deres retfærdiggørelser, så de bliver undersøgt og verificeret med henblik på sanktionerne. Frist: strengt 72 timer.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Hej, det er Københavns Politi. Vi har fundet ulovlige billeder af børn på din telefon. Skriv tilbage på den her mail inden i morgen kl 12, ellers bliver du hentet. Pb. Rasmus Toft',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'National enhed for Særlig Kriminalitet\nJ.nr. 5100-83211\nDe underrettes herved om, at der er rejst sigtelse mod Dem for besiddelse af overgrebsmateriale, jf. straffelovens § 235. Af fortrolighedshensyn foretages afhøringen skriftligt. De anmodes om inden to døgn at fremsende Deres redegørelse til nærværende e-mailadresse. I modsat fald vil sagen blive oversendt til statsadvokaten med henblik på varetægtsfængsling.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Kære hr/fru. Jeg hedder Ole Skov og er chef for cybergendarmeriet. Vi har video hvor du viser dig nøgen foran en mindreårig pige. Det er beviset for dine forbrydelser. Send os din begrundelse over mail på 48 timer. Passerer fristen, sender vi rapporten til anklageren fru Lise Holm og du bliver sat i registeret for seksuelle lovovertrædere, også TV2 og din familie får filen. Du er hermed advaret.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'Straffe: Børnepornografi: 6 års fængsel + 560.000 kr. Pædofili: 8 år. Ekshibitionisme: 1 år. Grooming: 2 år. Deres forhold er konstateret på dating- og annoncesider. Rigsadvokaturen indrømmer Dem 3 dage til at besvare denne indkaldelse elektronisk. Manglende svar medfører anholdelse på bopælen.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Rigspolitiet oplyser: Din IP-adresse er blevet sporet i en international aktion mod seksuelt misbrug af børn på nettet. Du har mulighed for at forklare dig skriftligt til efterforskeren på denne mailadresse senest 24 timer efter modtagelsen. Hører vi ikke fra dig, udstedes en anholdelseskendelse, og din arbejdsplads orienteres.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Skattestyrelsens kontrolenhed. Du er indkaldt til afhøring om skattesvig og hvidvask. Svar på mailen inden 24 timer, hvis du vil undgå at blive anholdt og få din konto spærret.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Retten i Aarhus indkalder dig som vidne i en straffesag. Se indkaldelsen ved at trykke på linket. Udebliver du, kan du blive hentet af politiet og få en bøde.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Sidste rykker inden anholdelse. Du har ikke reageret på stævningen fra Interpol. Sagen kan lukkes mod et forlig på 28.700 kr., som betales senest i dag. Ellers går sagen til dommeren og til avisen.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'For at blive løsladt mod kaution skal du overføre 15.900 kr. til advokatens konto inden kl. 17. Hold det for dig selv, sagen er fortrolig. Anklager Birthe Munk',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Politiets afdeling for forbrydelser mod børn. Forældrene til en 12-årig pige har anmeldt Dem, efter at De chattede med hende og sendte billeder af Deres kønsdele. Hele samtalen er gemt. Inden vi går videre til anklageren, får De lejlighed til at gøre rede for Deres adfærd. Skriv Deres svar til efterforskeren på ovenstående mail inden torsdag. Tavshed betragtes som tilståelse, og De bliver fængslet in absentia.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Din mailadresse står på en liste over købere af film med børneovergreb, som Interpol beslaglagde i Frankrig. Jeg, Per Stenbæk, leder af it-kriminalitet, giver dig en chance for at forklare dig, før jeg informerer din kone og Ekstra Bladet. 48t. Svar kun på mail, ring ikke.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Vær så venlig at læse vedhæftede stævning. Forbrydelserne som De har begået: seksuel krænkelse af mindreårige, internetpornografi, pædofili. Mail Deres begrundelser inden for tre døgn. Ved manglende respons vil arrestordre blive eksekveret af nærmeste politistation.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Kære borger! Vores cyberagenter har konstateret ulovlige besøg på sider med mindreårige. Straffen er fængsel i fem år. De bedes indsende Deres tilståelse eller forsvar til denne postkasse senest i morgen, ellers offentliggøres navnet i sexforbryderregistret.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Toldstyrelsens kontrol: en pakke i dit navn indeholdt narkotika. Du er mistænkt for smugleri. For at undgå anholdelse skal du deltage i videoafhøring i dag og sende kopi af dit pas til denne mail.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Du har en ubetalt bøde, og der foreligger en arrestordre. Køb gavekort for 5.000 kr. og send koderne, så trækkes ordren tilbage. Politiets kontor',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Sagen er næsten lukket. Efter din første betaling kræves yderligere 9.400 kr. for attesten om indstillet efterforskning. Betales det ikke i dag, genåbnes sagen hos anklageren.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Til indehaveren af denne postkasse. Politiets afdeling for digital børnebeskyttelse har under en rutinekontrol fundet ud af, at De gennem længere tid har haft adgang til seksuelle optagelser af umyndige. Alt er sikret og lagret hos os. De får hermed to dage til at komme med en forklaring på mail; sker det ikke, udsteder dommeren anholdelsesbegæring, og deres navn skrives ind i sædelighedsregistret. Vicepolitimester Jens Krogh',
    },
    {
      name: 'an investigator and a camera',
      text: 'Hej. Jeg arbejder som efterforsker hos Interpol i Lyon. Vi fulgte dig på datingsider, hvor du onanerede foran webcam for piger på 13 år. Samtalerne er gemt. Skriv tilbage senest i morgen kl. 12, så vi kan finde en løsning uden retssag. Ellers ryger materialet til din kone, din chef og lokalavisen.',
    },
    {
      name: 'a translated accusation',
      text: 'ANKLAGE MOD DEM. Hr./fru, efter en it-ransagning er det konstateret, at Deres internetlinje er benyttet til at hente pornografi med mindreårige, samt til blottelse over for børn. Vi afventer Deres skriftlige bemærkninger på ovenstående e-mailadresse inden udløbet af 72 timer. Herefter sendes rapporten til statsadvokaten i Viborg, som vil begære Dem fængslet. Betragt dette som sidste påmindelse. Generaldirektør for Gendarmeriet',
    },
    {
      name: 'a device that is linked',
      text: 'Vigtig retslig besked: Du er udpeget som hovedmistænkt i en sag om seksuelt misbrug af børn på nettet. For at beskytte dit privatliv sker afhøringen via e-mail og ikke på stationen. Ring ikke til os. Du bør kontakte den ansvarlige kommissær på adressen nederst i løbet af de næste 24 timer, ellers bliver du hentet af en patrulje.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Skatteforvaltningens efterforskningsenhed meddeler, at De er under mistanke for momssvig og hvidvaskning. Vi skal have Deres redegørelse retur på mail inden fredag. Udebliver den, bliver sagen oversendt til anklageren og Deres konti indefrosset.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Møde i retten',
      text: 'De er pålagt at give møde som vidne i Retten i Aarhus. Detaljerne ligger i vedhæftede dokument, som De henter ved at trykke på knappen herunder. Møder De ikke op, kan De blive hentet af politiet.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Vi har modtaget Deres svar. For at lukke sagen skal der indbetales en sikkerhed på 25.000 kr. til kontoen nedenfor inden for et døgn. Derefter bliver Deres navn slettet. Ellers går sagen videre til anklagemyndigheden. Europols sagsbehandler',
    },
    {
      name: 'an undercover agent',
      text: 'Kære borger. Vores specialenhed mod netkriminalitet har spillet rollen som en pige på 12 år. De har opfordret hende til at sende frække billeder. Lov om beskyttelse af børn er overtrådt. Skriv en undskyldning og Deres side af sagen til kontoret pr. e-mail inden der er gået to døgn. I modsat fald indbringes sagen for retten og Deres arbejdsgiver orienteres. Kriminalinspektør Toft',
    },
    {
      name: 'traced to an address',
      text: 'Europol meddelelse! Der blev fundet ulovligt pornografisk indhold med børn på din IP-adresse. Du risikerer 6 års fængsel. Du har 36 timer til at svare på denne besked med dit fulde navn og en kopi af pas. Ignorer ikke dette.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Sidste mulighed før tvangsindgreb: Politiet har en arrestordre klar i Deres navn på grund af bedrageri med identitet. Ønsker De at undgå fængsling, kan De deponere 12.000 kr. i dag og få ordren trukket tilbage.',
    },
    {
      name: 'literal from French, brigade, sixth batch',
      subject: 'INDKALDELSE NR. 0933',
      text: 'Kongeriget Danmark - Rigspolitiet - Brigaden for beskyttelse af mindreårige\nTil Deres opmærksomhed. Jeg, Thorkild Fogde-Mortensen, rigspolitichef, chef for brigaden for beskyttelse af mindreårige, henvender mig til Dem kort efter en computerbeslaglæggelse ved cyber-infiltration for at underrette Dem om, at De er genstand for flere retsforfølgelser: børneporno, pædofili, blufærdighedskrænkelse, cyberpornografi, sexhandel. De har begået lovovertrædelserne efter at være blevet målrettet på internettet. De bedes lade Dem høre pr. e-mail ved at skrive Deres begrundelser til os, så de kan blive undersøgt og verificeret, inden for en streng frist på 72 timer. Efter dette forløb ser vi os nødsaget til at sende vores rapport til statsadvokaten for at udstede en arrestordre mod Dem. Nu er De advaret.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Politiet',
      text: 'Vi ved hvad du har set på nettet. Billeder af børn. Din computer er sporet af NSK. Du får et døgn til at skrive tilbage til denne mail og forklare dig. Gør du det ikke kommer vi og henter dig, og både familien, naboerne og Ekstra Bladet får besked. Kriminalinspektør Bent Riisager',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Sigtelse – journalnr. 5100-77120',
      text: 'National enhed for Særlig Kriminalitet\nCyberefterforskningen\nVedr.: Sigtelse efter straffelovens § 235\nDe sigtes herved for besiddelse og udbredelse af materiale, der viser seksuelt misbrug af personer under 18 år. Sagen bygger på logfiler, chatsamtaler og billedmateriale sikret af vores digitale patrulje.\nStrafferamme: Bøde eller fængsel indtil 2 år; under skærpende omstændigheder indtil 6 år.\nDe har lejlighed til at fremsætte Deres bemærkninger skriftligt pr. mail senest 48 timer efter modtagelsen. Fremkommer der ikke bemærkninger, oversendes sagen til anklagemyndigheden med henblik på anholdelse, og De optages i registret over seksualforbrydere. Henvendelse pr. telefon eller personligt fremmøde er ikke mulig af hensyn til fortroligheden.\nPolitiassessor Vibeke Hornstrup',
    },
    {
      name: 'never names it, doctor tone, sixth batch',
      subject: 'En alvorlig personlig sag',
      text: 'Kære borger, det gør mig ondt at måtte skrive sådan et brev. Som leder af Europols afdeling i København skal jeg meddele dig, at der er rejst tiltale mod dig for noget, jeg ikke vil nævne her, for det handler om de mindste. Jeg vil gerne give dig chancen for selv at forklare dig, før det hele ender hos dommeren. Skriv til mig personligt på denne adresse inden tre dage. Hvis du tier, kan jeg ikke længere holde det skjult for din familie, og der bliver udstedt en arrestordre. Hold det for dig selv. Kommissær Catherine De Bolle',
    },
    {
      name: 'tax police, sixth batch',
      subject: 'Skattekontrol: indkaldelse',
      wider: true,
      text: 'Bagmandspolitiet og Skattestyrelsen har rejst en straffesag mod dig for hvidvask og skattesvig. Du indkaldes hermed til afhøring. Indkaldelsen ligger på linket nedenfor: klik for at hente dokumentet og log ind inden 24 timer, ellers bliver du anholdt. http://indkaldelse-dk.example/hent',
    },
    {
      name: 'bail, sixth batch',
      subject: 'Arrestordre udstedt',
      wider: true,
      text: 'Da du ikke har svaret på vores første brev, er der nu udstedt en arrestordre mod dig. Du kan undgå fængsling ved at stille en kaution på 25.000 kr. inden i morgen kl. 12. Beløbet indbetales via Western Union eller Paysafecard. Send koden til os her, så lukkes sagen uden retssag. Politikommissær Leif Abildtrup',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'ADVARSEL FRA INTERPOL',
      text: 'Goddag hr., det er den centrale tjeneste for kampen mod kriminalitet på nettet. Vores agenter har overrasket Dem i gang med at onanere foran en pige på 14 år på et datingsite. Videoen er i vores hænder. De skal kontakte os hurtigst muligt på mail for at ordne Deres situation, ellers bliver De ført til den nærmeste politistation og får 5 års fængsel og 20.000 euro i bøde. Oberst Mathieu Lacroix',
    },
    {
      name: 'court notice style, seventh batch',
      subject: 'Anklageskrift SS 4-881/2026',
      text: 'Anklagemyndigheden ved Statsadvokaten i Viborg rejser herved tiltale mod modtageren af dette brev for besiddelse af seksuelle krænkelsesbilleder af børn. Tiltalte opfordres til at indsende et skriftligt forsvar til vores elektroniske postkasse inden udløbet af to døgn. I modsat fald begæres tiltalte fængslet, og navnet videregives til dagspressen. Specialanklager Mogens Tvilling',
    },
    {
      name: 'colloquial threat, seventh batch',
      subject: 'din sidste chance',
      text: 'Du troede ikke nogen så det? Cyberpatruljen har skærmbilleder af dine chats med småpiger, og vi har din adresse. Forklar dig skriftligt på denne mailadresse senest i morgen aften. Ellers ringer vi på hos dig med håndjern, og din kone og dine kolleger får det hele at se. Vicepolitiinspektør Claus Egholm',
    },
    {
      name: 'Greenland, seventh batch',
      subject: 'Grønlands Politi – Nuuk',
      text: 'Grønlands Politi har i samarbejde med Europol konstateret, at De har hentet film med mindreårige i seksuelle situationer. De anmodes om at redegøre herfor via mail inden 3 dage. Undlader De dette, vil De blive eftersøgt, anholdt og registreret som sædelighedsforbryder.',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Vidneindkaldelse',
      wider: true,
      text: 'Københavns Byret indkalder dig som vidne. Hent indkaldelsen via linket og bekræft med dit MitID: http://byret-vidne.example. Reagerer du ikke inden for 24 timer, bliver du hentet af politiet.',
    },
    {
      name: 'Interpol drugs, seventh batch',
      subject: 'Interpol: sag om narkotika',
      wider: true,
      text: 'En pakke med narkotika er fundet i dit navn. Interpol har åbnet en straffesag mod dig, og en arrestordre er klar. Vil du undgå at blive anholdt, skal du indbetale et depositum på 15.000 kr. i bitcoin og sende kvittering på mail i dag. Tal ikke med din bank.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Sidste frist',
      wider: true,
      text: 'Vi venter stadig på Deres skriftlige forklaring. Dette er sidste advarsel fra Rigspolitiet. Hører vi ikke fra Dem på mail i dag, går sagen til retten, og betjentene henter Dem i morgen tidlig.',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Deres bredbånd',
      text: 'Godaften. Det er nattevagten i politiets it-afdeling. Fra Deres forbindelse er der i tre uger hentet film med piger, som ikke er fyldt tolv. Udbyderen har udleveret navn og gade. Vi vil have Deres forklaring i denne indbakke inden i morgen middag. Er den tom, ringer vi til dommeren, en vogn kører ud til Dem, og Ekstra Bladet plejer at være der før os. Kriminalassistent Aage Brink',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Juridisk handling',
      text: 'OBS MISTÆNKT. Den Internationale Kriminalpolitiorganisation har indgivet en sag imod dit navn for at se, downloade og videresende mindreårig pornografi. Dette er strafbart med 5 år i fængsel. Du er beordret til at svare tilbage på denne e-mail inden 24 timer med din begrundelse; hvis du fejler, vil vi udstede en arrestordre og blokere dine bankkonti.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Sag BS 889/2026',
      wider: true,
      text: 'Du er stævnet ved Retten i Glostrup. Sagen afgøres uden dig, hvis du ikke inden 24 timer logger ind via linket og læser stævningen. Personer, der ikke svarer, eftersøges af politiet. http://staevning-laes.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Bevismateriale',
      text: 'Sydøstjyllands Politi, afdelingen for personfarlig kriminalitet. I Deres sagsmappe ligger fyrre skærmklip: søgeord, chatlinjer med en trettenårig og film, hvor børn udnyttes. Det er gjort fra Deres mobil. Skriv en tilståelse eller et forsvar og send det hertil senest om 36 timer. Nævn det ikke for andre. Uden forsvar dømmes De i Deres fravær og fængsles.',
    },
    {
      name: 'træt efterforsker, of the fifth writer’s batch one',
      subject: 'Din sag',
      text: 'Goddag, det er efterforsker Holm, cyberkriminalitet. Jeg har din sag foran mig: seksuelle chats med piger på tolv og billeder af dig uden tøj. Det hele er gemt. Inden den ryger til anklagemyndigheden, giver jeg dig to dage til at fortælle mig her på mail, hvordan det kom så vidt. Derefter kommer vi og henter dig, og din kone får at vide hvorfor.',
    },
    {
      name: 'gammeldags, of the fifth writer’s batch one',
      subject: 'Sigtelse',
      text: 'Rigspolitiet meddeler herved, at De er sigtet for besiddelse af utugtige billeder af børn. De anmodes om skriftligt at redegøre for forholdet pr. elektronisk post inden tre døgn. Undlader De dette, begæres De fængslet, og sagen refereres i dagspressen.',
    },
    {
      name: 'stikord, of the fifth writer’s batch one',
      subject: 'SAG 4471',
      text: 'Sigtelse: børneporno, blufærdighedskrænkelse. Bevis: video. Myndighed: Europol. De skal: forklare Dem på e-mail. Frist: 72 timer. Følge: anholdelse, register, presse.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Sidste mulighed',
      text: 'Vi har modtaget Deres forsvar. Dommeren går med til et forlig på 3.900 euro. Foretag overførslen inden kl. 17 og send os kvitteringen, så lukkes sagen, og ingen får noget at vide.',
    },
    {
      name: 'tax police, again',
      wider: true,
      subject: 'Sigtelse for skattesvig',
      text: 'De er sigtet for skattesvig og hvidvask. Send Deres forklaring og kopi af pas til denne mail inden 48 timer. I modsat fald udstedes arrestordre. Chefanklageren',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'kontor@advokater.example',
      text: 'Hej, hovedforhandlingen holdes den 12. maj 2026 kl. 9.30 i byretten, retssal 4, Domhusgade 5. Anklageren kræver bøde. Medbring legitimation. Advokat Karen Lundsgaard, 33 55 01 02 03',
    },
    {
      name: 'a bank warns',
      from: 'sikkerhed@bank.example',
      quotes: true,
      text: `Pas på svindel! Svindlere udgiver sig for at være politiet og Europol. Svar ikke og betal ikke. Her er teksten i den falske mail:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'mette@gmail.com',
      quotes: true,
      text: `Min far fik den her mail i dag, er det ægte? Hvad skal vi gøre?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kontor@skole.example',
      text: 'Kære forældre, den 5. marts kl. 18.00 i lokale 12 holder politiet foredrag om farer på nettet: grooming, børnepornografi og mobning. Tilmelding pr. e-mail senest fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Rykker: vi har ikke modtaget betaling for fakturaen på 1290 kroner. Betal inden 5 dage. I modsat fald sendes sagen til inkasso, og der tillægges gebyr.',
    },
    {
      name: 'news',
      from: 'redaktion@avis.example',
      text: 'Politiet anholdt tre mistænkte for deling af børnepornografi. Anklageren kræver fængsel. Europol hjalp i efterforskningen. Frameld nyhedsbrevet her.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Indkaldelse til generalforsamling. Du indkaldes hermed til møde den 5. marts kl. 18. Send forslag med begrundelse pr. mail inden 3 dage. Bestyrelsen',
    },
    {
      name: 'court',
      from: 'post@domstol.example',
      text: 'Retten i Odense indkalder Dem herved som vidne i straffesag nr. 8-2231/2026 mod T.H. De skal møde onsdag den 14. oktober 2026 kl. 9.30 i retssal 3, Albanigade 28, 5000 Odense C. Medbring venligst denne indkaldelse. Har De spørgsmål, kan De ringe til os på 99 68 50 00 mellem kl. 9 og 14. Udebliver De uden lovligt forfald, kan De idømmes en bøde.',
    },
    {
      name: 'lawyer',
      from: 'kontor@advokat.example',
      text: 'Kære Mogens. Jeg er beskikket som forsvarer for din søn, der er sigtet for besiddelse af børnepornografisk materiale efter straffelovens § 235. Grundlovsforhøret er berammet til fredag kl. 10 i Københavns Byret, dommervagten. Ring til mig på 33 12 00 00, før du siger noget til politiet. Send ikke oplysninger om sagen på e-mail.',
    },
    {
      name: 'police advice',
      from: 'nyhedsbrev@politi.example',
      text: 'Politiet advarer lige nu mod falske mails, hvor svindlere udgiver sig for at være rigspolitichefen eller Europol. I mailen står der, at du er anklaget for børneporno og skal svare inden 72 timer. Slet mailen, klik ikke på noget, og svar aldrig. Politiet indkalder ikke til afhøring på den måde.',
    },
    {
      name: 'worried father',
      from: 'far@privat.example',
      text: 'Hej Lise. Jeg har fået sådan en mærkelig mail fra Interpol, hvor de skriver at jeg er indkaldt på grund af pædofili og har 48 timer til at svare, ellers sender de det til anklageren. Er det noget fup? Jeg tør ikke ringe til nogen. Kan du kigge på det? Knus far',
    },
    {
      name: 'debt',
      from: 'inkasso@inkasso.example',
      text: 'Inkassovarsel. Vi har ikke modtaget Deres betaling af faktura 88213 på 1.249,00 kr. Beløbet bedes indbetalt inden 10 dage. I modsat fald overgår sagen til fogedretten, hvilket medfører yderligere omkostninger. Har De indsigelser, bedes De kontakte os på tlf. 70 20 10 10.',
    },
    {
      name: 'digital post',
      from: 'noreply@post.example',
      text: 'Du har fået ny Digital Post fra Retten i Hillerød: "Indkaldelse til retsmøde". Log på borger.dk eller e-Boks med MitID for at læse posten. Du kan ikke svare på denne mail.',
    },
    {
      name: 'police interview',
      from: 'mkr004@politi.example',
      text: 'Hej Anders. Som aftalt i telefonen vil jeg gerne afhøre dig om indbruddet hos naboen. Kan du komme på politistationen i Slagelse torsdag kl. 13.00? Du afhøres som vidne og har ikke pligt til at udtale dig. Ring på 57 86 14 48, hvis du bliver forhindret. Venlig hilsen Mette Krogh, politiassistent',
    },
    {
      name: 'lawyer to the accused',
      from: 'sekretariat@forsvarer.example',
      text: 'Kære Jens. Anklagemyndigheden har nu rejst tiltale mod dig for overtrædelse af straffelovens § 235 om besiddelse af seksuelt materiale med børn. Retsmødet er berammet til den 3. maj kl. 9.30 i Retten i Glostrup, retssal 12. Vi bør mødes inden. Skriv ikke til nogen om sagen. Du kan risikere fængsel i op til ét år. Ring til mig.',
    },
    {
      name: 'tax',
      from: 'info@skat.example',
      text: 'Vi mangler dine oplysninger. Du har oplyst et fradrag på 48.200 kr. for befordring. Send os dokumentation via TastSelv senest den 12. juni. Hører vi ikke fra dig, ændrer vi din årsopgørelse. Du kan ringe til os på 72 22 18 18.',
    },
    {
      name: 'newspaper',
      from: 'nyheder@avis.example',
      text: 'Dagens overblik: En 44-årig mand fra Vejle er sigtet for at have delt overgrebsmateriale med børn. Anklageren krævede ham varetægtsfængslet. Europol bistod dansk politi, der slog til på tre adresser. Sagen kører for lukkede døre. Læs mere på vores hjemmeside.',
    },
    {
      name: 'parish',
      from: 'sognepraest@kirke.example',
      text: 'Kære menighed. Flere ældre i sognet har fået ubehagelige breve på mail, hvor "politiet" påstår, at de er tiltalt for noget grimt og skal svare på 72 timer. Det passer ikke. Kom til kaffe onsdag, hvis I har brug for at tale om det. Kærlig hilsen Kirsten',
    },
    {
      name: 'lawyer on summons',
      from: 'mail@advokaterne.example',
      text: 'Kære Hanne. Vedhæftet stævning fra modparten i sagen om skellet. Retten i Næstved har givet os frist til den 4. april til at indlevere svarskrift. Send mig dine bemærkninger pr. mail inden fredag, så skriver jeg udkastet. Ring endelig, hvis du er i tvivl. Mvh. Birgitte',
    },
    {
      name: 'police victim',
      from: 'jni002@politi.example',
      text: 'Vi bekræfter at have modtaget din anmeldelse om identitetstyveri, journalnr. 3300-10293-00812. Sagen er sendt til anklagemyndigheden. Har du nye oplysninger, kan du sende dem til os på mail eller ringe 114.',
    },
    {
      name: 'HR',
      from: 'hr@firma.example',
      text: 'Du indkaldes hermed til tjenstlig samtale tirsdag kl. 14.00 i mødelokale 3. Baggrunden er mistanke om misbrug af internettet i arbejdstiden. Du er velkommen til at tage en bisidder med. Oplysningerne behandles fortroligt.',
    },
    {
      name: 'child welfare NGO',
      from: 'kampagne@boern.example',
      text: 'Hver dag deles overgrebsmateriale med børn på nettet. Vores rådgivere samarbejder med NC3 og Europol om at få det fjernet. Ser du noget, så anmeld det anonymt. Støt arbejdet med 100 kr. på MobilePay. Afmeld nyhedsbrevet her.',
    },
    {
      name: 'colleague asks',
      from: 'kollega@firma.example',
      text: 'Hej IT, jeg fik lige en mail fra "Rigspolitichefen" om at jeg er sigtet for børneporno og skal svare inden 72 timer. Jeg har ikke klikket på noget. Er det noget I kender, og skal jeg gøre noget?',
    },
    {
      name: 'parking debt',
      from: 'kontrol@parkering.example',
      text: 'Vi har endnu ikke modtaget betaling af kontrolafgift 790 kr. Betales beløbet ikke inden 10 dage, overgives sagen til inkasso og eventuelt fogedretten. Indsigelser sendes skriftligt via vores hjemmeside.',
    },
    {
      name: 'sister',
      from: 'soester@privat.example',
      text: 'Hej Bent, nu har jeg også fået den der Europol-mail med at man er sigtet for pædofili. Det er jo svindel, det stod i avisen. Du skal bare slette den og ikke svare. Kram Inge',
    },
    {
      name: 'insurer',
      from: 'skade@forsikring.example',
      text: 'Vi har modtaget din anmeldelse om tyveri. Vi har brug for din forklaring på, hvorfor døren var ulåst, samt kopi af politianmeldelsen. Send det til os pr. mail inden 14 dage, ellers må vi afslutte sagen.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'advokat@holmlaw.example',
      text: 'Kære Søren. Som din forsvarer skal jeg oplyse, at anklagemyndigheden har rejst tiltale mod dig for blufærdighedskrænkelse. Retsmødet er den 4. juni kl. 9.30 i Retten i Odense, retssal 3. Ring på 66 12 34 56, så vi kan mødes inden. Du skal ikke udtale dig til politiet. Advokat Jens Holm',
    },
    {
      name: 'unpaid tax (another hand)',
      from: 'borgerservice@kommune.example',
      text: 'Du har ikke betalt restskat for 2025. Betaler du ikke inden 14 dage, overgår kravet til inddrivelse hos Gældsstyrelsen. Du kan ringe på 72 22 28 28 eller møde op i Borgerservice, Rådhuspladsen 2.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'lone@gmail.com',
      text: 'Hej skat, farmor har fået en mail fra noget der kalder sig Rigspolitiet, hun skulle have set børneporno og skal svare inden 72 timer. Hun græder. Er det ikke bare svindel? Kan du ikke lige ringe til hende?',
    },
    {
      name: 'a school evening (another hand)',
      from: 'skole@nyskolen.example',
      text: 'Kære forældre. Efter sagen om nøgenbilleder af elever i 7.b har vi kontaktet SSP og politiet. Vi inviterer til forældremøde tirsdag kl. 19 i aulaen. Giv besked på mail inden fredag, om I kommer.',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'henrik@politi-sag.example',
      text: 'Hej! Jeg behandler din anmeldelse om tyveri af cykel. Vi vil gerne afhøre dig som vidne. Ring til mig på 45 67 12 34 hverdage 8–16, så finder vi en tid på stationen, Storegade 5. Venlig hilsen Henrik Dahl, efterforsker',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@koncern.example',
      text: 'Hej Eva, vi har modtaget en whistleblower-anmeldelse om chikane i din afdeling. Vi beder dig om en skriftlig redegørelse senest fredag. Oplysningerne behandles fortroligt. Spørgsmål: HR, lokal 3300.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redaktion@lokalavisen.example',
      text: 'POLITIET ADVARER: I mailen står, at modtageren er sigtet for børneporno og skal svare inden 72 timer, ellers går sagen til anklageren. "Det er ren svindel", siger politiet. Tilmeld dig vores nyhedsbrev.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'kunde@banken.example',
      text: 'Vi har stoppet en mistænkelig overførsel fra din konto. Er du blevet snydt af en, der siger, han er fra politiet? Ring til spærreservice på 70 12 34 56. Udlever aldrig koder.',
    },
    {
      name: 'from sagsbehandler, third batch',
      from: 'sagsbehandler@politi.example',
      text: 'Kære Mette, du indkaldes til afhøring som vidne til færdselsuheldet den 3. marts. Afhøringen foregår på politigården, Slotsgade 4, onsdag den 12. kl. 10.00. Ring til mig på 72 58 11 22, hvis tidspunktet ikke passer. Du har ret til at have en bisidder med.',
    },
    {
      name: 'from lone, third batch',
      from: 'lone@familie.example',
      text: 'Hej søde, far har fået sådan en mail, hvor der står at han er anklaget for børneporno og skal svare politiet inden 72 timer. Han er helt ude af den. Er det ikke bare svindel? Vi har ikke svaret endnu. Kan du kigge på den?',
    },
    {
      name: 'from info, third batch',
      from: 'info@inkasso.example',
      text: 'Vi har tidligere rykket for betaling af faktura 8812 på 2.450 kr. Betales beløbet ikke inden 10 dage, sender vi sagen til fogedretten, og der vil blive pålagt omkostninger. Har du spørgsmål, kan du ringe på 70 10 20 30.',
    },
    {
      name: 'from advokat, fourth batch',
      from: 'advokat@lovfirma.example',
      text: 'Kære klient. Anklagemyndigheden har rejst tiltale mod dig for vold. Retsmødet er berammet til 4. maj kl. 9.30 i Retten i Odense, sal 3. Vi skal tale sammen inden; send mig gerne dine bemærkninger på mail senest fredag. Venlig hilsen advokat Skov',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Til alle medarbejdere: Der er sendt falske mails ud i politiets navn om børnepornografi. Svar ikke, klik ikke på noget, og videresend mailen til it-afdelingen. Politiet skriver aldrig sådan.',
    },
    {
      name: 'real charge summons, sixth batch',
      from: 'kbh@politi.dk',
      subject: 'Indkaldelse til afhøring',
      text: 'Du bedes møde til afhøring på Station Bellahøj, Borups Allé 266, lokale 214, tirsdag den 9. juni kl. 10.30. Du er sigtet for overtrædelse af straffelovens § 244 og har ret til en forsvarer. Er du forhindret, så ring til sagsbehandleren på 35 21 33 44.',
    },
    {
      name: 'debt collector, sixth batch',
      from: 'inkasso@lowell-sag.example',
      subject: 'Sidste rykker før retten',
      text: 'Vi har ikke modtaget din betaling på 3.412 kr. til Fitnessgården. Betaler du ikke inden 10 dage, overgiver vi sagen til fogedretten, og du kan blive registreret i RKI. Har du indsigelser, så skriv til os eller ring 70 10 20 30 mellem kl. 9 og 15.',
    },
    {
      name: 'newspaper on an arrest, sixth batch',
      from: 'nyhedsbrev@lokalavisen.example',
      subject: '54-årig varetægtsfængslet',
      text: 'En 54-årig mand fra Randers er i grundlovsforhør blevet varetægtsfængslet, sigtet for besiddelse af børneporno. Ifølge anklageren fandt politiet over 2.000 billeder på hans computer. Manden nægter sig skyldig. Hans forsvarer har kæret kendelsen til landsretten. Læs mere på lokalavisen.example.',
    },
    {
      name: 'is this real forward, sixth batch',
      from: 'ole.k@privat.example',
      subject: 'VS: INDKALDELSE',
      quotes: true,
      text: 'Hej Mette, den her fik jeg i nat. Er det noget jeg skal tage alvorligt? Jeg har aldrig været inde på sådan noget.\n---- Videresendt meddelelse ----\nFra: Rigspolitiet <rigspoliti.dk@gmail.com>\nDe er sigtet for børneporno og pædofili. De bedes fremsende Deres begrundelser pr. e-mail inden for 72 timer, ellers udstedes en arrestordre.',
    },
    {
      name: 'speeding fine, seventh batch',
      from: 'noreply@politi.dk',
      subject: 'Bødeforelæg',
      text: 'Du har fået et bødeforelæg på 1.500 kr. for overtrædelse af færdselsloven. Betaler du inden 14 dage, er sagen slut. Kan du ikke anerkende overtrædelsen, skal du skrive til Administrativt Center for Bøder, og så går sagen til anklagemyndigheden og retten. Tlf. 87 31 14 48.',
    },
    {
      name: 'company counsel, seventh batch',
      from: 'legal@maerskline-shop.example',
      subject: 'Intern undersøgelse',
      text: 'Som led i den interne undersøgelse er der fundet pornografisk materiale på din bærbare computer. Vi beder om din skriftlige forklaring pr. mail inden fredag kl. 12. Sagen er fortrolig. Bisidder er velkommen ved mødet i lokale 3.12. Med venlig hilsen, Legal',
    },
    {
      name: 'parish, seventh batch',
      from: 'kontor@sct-mikkels.example',
      subject: 'Beskyttelse af børn',
      text: 'Kære menighed. I lyset af sigtelsen mod den tidligere organist for overgreb mod mindreårige holder menighedsrådet møde torsdag kl. 19.30 i sognegården. Politiet beder enhver, der ved noget, om at henvende sig på 114. Vi beder for de berørte familier.',
    },
    {
      name: 'bank warning, seventh batch',
      from: 'sikkerhed@andelskassen.example',
      subject: 'Pas på falske breve',
      text: 'Lige nu får mange danskere en mail, der ligner et brev fra politidirektøren. Der står, at man er sigtet for pædofili og skal svare inden 72 timer. Det er svindel. Slet mailen, svar ikke og send aldrig penge. Har du betalt, så ring til os med det samme.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'sl@advokat-lykke.example',
      subject: 'Deres sag',
      text: 'Kære Henrik, anklagemyndigheden har nu rejst tiltale mod dig for blufærdighedskrænkelse. Retten vil have vores bemærkninger inden 48 timer. Send mig din forklaring på mail i aften, og sig intet til politiet. Jeg er din beskikkede forsvarer og har tavshedspligt. Søren Lykke, advokat (H)',
    },
    {
      name: 'bank questions, eighth batch',
      from: 'kyc@andelsbank.example',
      subject: 'Spørgsmål om din indbetaling',
      text: 'Efter hvidvaskloven skal vi spørge til indbetalingen på 180.000 kr. Svar inden tre dage, ellers kan vi spærre kontoen og har pligt til at underrette Hvidvasksekretariatet hos National enhed for Særlig Kriminalitet. Spørgsmålene ligger i netbanken.',
    },
    {
      name: 'landlord, eighth batch',
      from: 'admin@boligforening.example',
      subject: 'Påkrav',
      text: 'Vi har ikke modtaget huslejen på 6.800 kr. Betaler du ikke beløbet inden 14 dage, ophæves lejemålet, og sagen går til fogedretten. Depositum modregnes. Skriv til os, hvis du har indsigelser, eller ring 44 33 22 11.',
    },
    {
      name: 'press quoting, eighth batch',
      from: 'presse@politiforbund.example',
      subject: 'Pressemeddelelse',
      quotes: true,
      text: 'Pressemeddelelse. Politiet advarer mod falske breve. I brevet står der: "De er sigtet for børneporno. Send Deres begrundelse på mail inden 72 timer, ellers udstedes arrestordre." Svindlerne udgiver sig for rigspolitichefen. Politiet skriver aldrig sådan. Slet brevet og betal ikke.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'aarhus@domstol.dk',
      subject: 'Indkaldelse som vidne',
      text: 'Du indkaldes som vidne i Retten i Aarhus den 3. juni kl. 13.30, retssal 4, Vester Allé 10. Udebliver du uden lovligt forfald, kan du få en bøde eller blive hentet af politiet. Telefon 99 68 44 00.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'syd@politi.dk',
      subject: 'Vedr. din anmeldelse',
      text: 'Tak for din anmeldelse af den falske mail fra "Europol". Sagen har journalnummer 3700-71284. Gem mailen. Vi kontakter dig muligvis telefonisk til en afhøring. Du behøver ikke gøre mere. Er du utryg, så ring 114.',
    },
    {
      name: 'school, ninth batch',
      from: 'leder@skovskolen.example',
      subject: 'Til forældre',
      text: 'En af vores vikarer er blevet anholdt og sigtet for seksuelt misbrug af børn. Politiet efterforsker sagen. Har jeres barn fortalt noget, så kontakt politiet på 114. Vi holder forældremøde torsdag kl. 18 i aulaen. Tal roligt med jeres barn.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@sktst.dk',
      subject: 'Anmodning om oplysninger',
      text: 'Skattestyrelsen har sendt dig et brev. Vi skal bruge oplysninger om salget af din bolig senest den 14. maj. Hører vi ikke fra dig, fastsætter vi indkomsten skønsmæssigt, og du kan få en bøde. Log på TastSelv eller ring 72 22 18 18.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'retten@domstol.example',
      subject: 'Indkaldelse',
      text: 'Retten i Odense indkalder dig som vidne torsdag den 4. juni kl. 9.30, retssal 2, Albanigade 28. Medbring legitimation. Udebliver du, kan du blive hentet af politiet. Tlf. 99 68 80 00.',
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'nyhed@avis.example',
      subject: 'Anholdt',
      text: 'En 50-årig mand er anholdt og sigtet for besiddelse af børneporno. Politiet har beslaglagt hans computer, og dommeren fængslede ham i fire uger.',
    },
    {
      name: 'son, of the lead’s batch three',
      from: 'mads.p@post.example',
      subject: 'Fars mail',
      text: 'Hej, far har fået en mail fra politiet om at han er sigtet for børneporno og skal svare inden 72 timer. Det er da svindel? Han tør ikke gå ud.',
    },
  ],
}
