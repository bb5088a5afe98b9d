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
  ],
}
