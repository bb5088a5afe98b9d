import type { LetterFile } from '../letter-file.ts'

const classic = `RETTSLIG INNKALLING
Jeg, undertegnede Sverre Granli, politidirektør og leder av brigaden for beskyttelse av mindreårige, tar kontakt med deg kort tid etter et databeslag av cyberinfiltrasjon for å informere deg om at du er gjenstand for flere rettslige skritt:
- barnepornografi
- pedofili
- ekshibisjonisme
- cyberpornografi
Etter at du ble målrettet på internett (annonsesider), er videoene tatt opp av vårt cyberpoliti, og de utgjør bevis på dine lovbrudd. Av konfidensialitetshensyn sender vi deg denne e-posten. Du bes om å svare på e-post med dine begrunnelser, slik at de kan undersøkes og verifiseres for å vurdere sanksjonene, innen en streng frist på 48 timer. Etter denne fristen er vi nødt til å oversende rapporten til statsadvokaten for en arrestordre, og du blir registrert som seksualforbryter. Saken sendes til mediene, og din familie får vite hva du gjør foran datamaskinen. Nå er du advart.`

export const letters: LetterFile = {
  language: 'nb',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Kripos, avdeling for datakriminalitet. Kjære mottaker, vår overvåking har avdekket ulovlig materiale med barn på din pc. Det er åpnet etterforskning mot deg. Du har 48 timer til å svare på denne e-posten med en skriftlig forklaring. I motsatt fall blir du pågrepet hjemme, og arbeidsgiveren din blir varslet. Politiinspektør Halvard Myrstad',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Statsadvokaten. På bakgrunn av ditt svar har du to alternativer: rettssak og fengsel eller en minnelig ordning. For at saken mot deg skal avsluttes, må du betale en bot på 54 900 kroner ved bankoverføring innen 24 timer. Ikke snakk om dette med noen.',
    },
    {
      name: 'another translation',
      text: 'DET NASJONALE POLITIET - EUROPOL. Vi sender deg denne innkallingen etter beslagleggelsen av datamaskinen din. Anklager: barnepornografi, pedofili, blotting, seksuell utnyttelse. Vi har tatt opp nakenbilder som du sendte til en mindreårig. Send ditt forsvar til denne adressen innen 48 timer. Dersom du ikke svarer, blir dokumentene oversendt riksadvokaten og politiet henter deg.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SISTE ADVARSEL. Du har ikke svart på innkallingen vår. Hvis du ikke kontakter oss innen 24 timer, vil politiet pågripe deg og opplysningene om deg blir publisert i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skatteetaten og Økokrim. Du er mistenkt for hvitvasking og skattesvik. Du innkalles til avhør. Send en forklaring på e-post innen tre dager, ellers vil påtalemyndigheten begjære fengsling.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Tingretten: Vitneinnkalling. Du er innkalt som vitne i en straffesak. Klikk på lenken for å laste ned innkallingen. Den som ikke møter, får bot og hentes av politiet.',
    },
    {
      name: 'machine translation',
      subject: 'Innkalling',
      text: 'RETTSLIG INNKALLELSE. Jeg, undertegnede, Kristin Kvigne, sjef for Kripos, valgt til stillingen som direktør for Europol, brigade for beskyttelse av mindreårige (BPM), kontakter deg kort tid etter et databeslag av cyberinfiltrasjon for å informere deg om at du er gjenstand for flere gjeldende rettslige forfølgelser: BARNEPORNOGRAFI, PEDOFILI, EKSHIBISJONISME, CYBERPORNOGRAFI, SEKSHANDEL. Du har begått forbrytelsene etter å ha blitt målrettet på internett (annonseside), å ha sett på videoer av barnepornografisk karakter; nakenbildene av mindreårige ble registrert av vår cyber-gendarm og utgjør beviset på dine lovbrudd. Du blir bedt om å gjøre deg hørt på e-post ved å skrive dine begrunnelser til oss slik at de kan bli undersøkt og verifisert for å vurdere sanksjonene innen en streng frist på 48 timer. Etter denne perioden vil vi bli tvunget til å sende rapporten vår til statsadvokaten for å utstede en arrestordre mot deg og registrere deg i det nasjonale seksualforbryterregisteret.',
    },
    {
      name: 'short',
      text: 'Hei. Dette er fra politiet. Du har lastet ned ulovlige bilder av barn. Du må forklare deg på mail i løpet av 24 timer, hvis ikke blir du pågrepet hjemme. Politioverbetjent Hagen',
    },
    {
      name: 'nynorsk',
      text: 'Kripos, avdelinga for datakriminalitet. Du er sikta for overgrepsmateriale mot born og for seksuell omgang med mindreårige på nettet. Send oss forklaringa di på e-post innan tre døgn. Svarar du ikkje, går saka di til riksadvokaten, du vert arrestert og namnet ditt hamnar i avisene.',
    },
    {
      name: 'bureaucratic',
      text: 'Oslo politidistrikt, seksjon for seksuallovbrudd. Det er besluttet å iverksette etterforskning mot Dem etter straffeloven § 311. Grunnlaget er loggede samtaler og filer som viser seksualisert framstilling av barn. Av konfidensialitetshensyn skjer avhøret ved skriftlig korrespondanse. Deres uttalelse bes oversendt denne e-postadressen senest 72 timer etter at dette brevet er mottatt. Ved manglende svar begjæres De fengslet, og arbeidsgiver og pårørende vil bli underrettet.',
    },
    {
      name: 'broken grammar',
      text: 'Til den det gjelder, vi er Interpol norge og har funnet at du gjort pedofili og porno i internett. bevisene er klart med video. vi gir deg 3 dager for svare til oss med unnskyldning og forklaring på e-post ellers saken sendes til anklager og du blir arrest og alle din familie og venner skal se',
    },
    {
      name: 'fine offered',
      text: 'POLITIDIREKTORATET. Siste påminnelse: Du er anklaget for grooming og besittelse av barnepornografi. Saken kan henlegges dersom du betaler et forelegg på 38 700 kroner. Ta kontakt per e-post i dag. Overskrides fristen, utstedes det en europeisk arrestordre og saken overleveres media.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Økokrim i samarbeid med Skatteetaten. Det foreligger mistanke om grov skatteunndragelse og hvitvasking på ditt navn. Du innkalles til avhør. Svar på denne e-posten innen 48 timer med din redegjørelse og kopi av pass. Unnlatelse medfører pågripelse.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Oslo tingrett. Du er stevnet som vitne i straffesak. Åpne lenken for å se vitneinnkallingen. Møter du ikke, kan du bli bøtelagt eller hentet av politiet.',
    },
    {
      name: 'open the summons',
      wider: true,
      text: 'Du har fått en innkalling fra domstolen. Last ned dokumentet her og bekreft innen 24 timer, ellers kan det bli avsagt fraværsdom mot deg.',
    },
    {
      name: 'settlement',
      wider: true,
      text: 'Viser til vår forrige e-post om straffesaken mot deg. Statsadvokaten godtar et forlik: betal 19 500 kr i sakskostnader til kontoen under, så slettes saken. Betaler du ikke innen fredag, blir du arrestert. Politiinspektør Berg, Europol Norge.',
    },
    {
      name: 'machine translation',
      subject: 'Rettslig oppfølging',
      text: 'Til den det måtte gjelde. Etter anmodning fra herr Jean-Philippe Lecouffe, visedirektør i Europol, henvender vi oss til deg etter en elektronisk beslagleggelse ved infiltrasjon for å gjøre deg kjent med at flere søksmål pågår mot deg: pornografi med mindreårige, pedofili, ekshibisjonisme og nettporno. Overtredelsene er filmet av våre cyberbetjenter og er bevis. Vi ber deg om å bli hørt elektronisk ved å skrive ned ditt forsvar, så det kan etterprøves, innen to døgn. Når tiden er ute, er vi nødt til å overlate vår innberetning til aktor ved retten, som utsteder en pågripelsesbegjæring, og nærmeste politi tar deg med. Mappen din gis også til TV og til barneorganisasjoner.',
    },
    {
      name: 'blunt',
      text: 'Du så barneporno 14 ganger forrige måned. Alt er filmet. Du har 36 timer til å skrive tilbake og forklare deg, ellers står vi på trappa. Kripos nettpatrulje',
    },
    {
      name: 'formal',
      text: 'Høyt ærede mottaker. Det nasjonale politiet har den tunge plikt å meddele at navnet Deres står i en sak om sedelighetsforbrytelser mot barn på internett. Deres uttalelse bes sendt politikommissær Fredrik Vang på denne e-postadressen innen torsdag. Skjer ikke det, føres saken for domstolen, og familie og naboer blir orientert.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOL OSLO – SAK 77/PED/NO. Anklaget: eieren av denne e-postkontoen. Anklage: besittelse av barnepornografiske filmer, blotting foran webkamera. Straff: 6 år i fengsel og bot på 75 000 euro. Du kan få lukket saken ved å betale 4 985 euro via bankoverføring. Skriv til oss for instruks. Frist: 48 timer. Diskresjon anbefales.',
    },
    {
      name: 'nynorsk short',
      text: 'Politiet i Sogn og Fjordane. Du er mistenkt for overgrep mot mindreårige over nettet. Politimeisteren krev skriftleg svar på e-post i løpet av tre døgn. Utan svar blir du fengsla og saka går til NRK.',
    },
    {
      name: 'justice ministry',
      text: 'JUSTIS- OG BEREDSKAPSDEPARTEMENTET – Avdeling for vern av unge. Vi skriver fordi det i dag er åpnet straffesak om søkene dine etter seksuelt materiale med barn. Du må sende oss ditt begrunnede forsvar som svar på denne meldingen snarest og senest om 72 timer. I motsatt fall blir du ført inn i registeret for seksualforbrytere, og arrestordren gjelder i hele EØS.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Namsmannen i Oslo. Det foreligger en stevning mot deg. For å se vedleggene i saken må du trykke på lenken under og logge inn. Reagerer du ikke innen i morgen, kommer namsmannen sammen med politiet.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'TOLLPOLITIET. En pakke i ditt navn inneholdt narkotika. Du er under etterforskning og må forklare deg på e-post umiddelbart. Du slipper rettssak hvis du betaler saksgebyret på 6 900 kroner innen i kveld.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Angående straffesaken din hos Europol. Du godtok forliket, men pengene har ikke kommet inn. Betal 18 400 kroner til kontoen før kl. 16, ellers settes arrestordren i verk. Spesialrådgiver M. Dahl, påtalemyndigheten',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Kjære innbygger, Bergen tingrett har oppnevnt deg som vitne i en straffesak. Vitneinnkallingen din ligger klar: åpne den med knappen. Uteblivelse straffes med bot.',
    },
    {
      name: 'PST',
      subject: 'HASTER',
      text: 'Politiets sikkerhetstjeneste og Europol EC3. Ved gjennomgang av trafikken på nettforbindelsen din er det konstatert adgang til sider med pornografisk innhold der mindreårige medvirker. Du er derfor registrert som mistenkt. Før saken går til statsadvokaten får du tilbud om å gjøre rede for deg på e-post. Fristen er 72 timer fra brevets dato. Bruker du ikke tilbudet, blir du pågrepet av ditt lokale politi, og mediene får en pressemelding med navnet ditt.',
    },
    {
      name: 'chatty',
      text: 'Hei. Jeg heter Lars Bø og er etterforsker i Kripos. Jeg sitter med en mappe om deg: bilder av småjenter, chatter, alt. Jeg vil høre din versjon først. Skriv til meg her innen to dager. Gjør du ikke det, går jeg til påtalemyndigheten, og da får kona di vite det.',
    },
    {
      name: 'list',
      text: 'MANDAT NR. 331. Siktelser: 1) barnepornografi 2) pedofili 3) ekshibisjonisme 4) cyberporno. Siktede bes straks komme med sine forklaringer til vår e-post politiet.no@gmail.com. Taushet tolkes som tilståelse og medfører fengsling.',
    },
    {
      name: 'interior',
      text: 'Til borgeren! Innenriksavdelingen i Politidirektoratet har åpnet straffeforfølgning fordi du chattet seksuelt med jenter under 16 år. Du skal la deg avhøre via e-post. Skriv hvorfor du gjorde det, så kan vi fastsette straffen. Etter tre døgn kommer vi og henter deg, og Barneombudet og TV 2 blir informert.',
    },
    {
      name: 'amicable',
      text: 'Kripos, saken om overgrep mot barn på nett. Du er funnet skyldig. Du velger mellom 1) fengsel og offentliggjøring eller 2) en bot på 7 850 euro som sletter saken. Skriv 1 eller 2 tilbake på denne e-posten senest i kveld.',
    },
    {
      name: 'nynorsk',
      text: 'Til deg som eig denne e-posten. Europol har funne bilete av nakne born på maskina di. Dette er eit brotsverk. Du har 48 timar på deg til å skrive ei forklaring til oss. Elles sender vi saka til statsadvokaten, og du hamnar i registeret over pedofile.',
    },
    {
      name: 'link',
      wider: true,
      text: 'Rettsmelding: Du er stevnet. Se saken her: rett-no.example/sak. Manglende svar innen 48 timer fører til dom.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Politiet: Du har en ubetalt bot og er innkalt til retten. Betal 1 450 kr via lenken i dag for å unngå arrestasjon.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: 'INTERPOL. Navnet ditt er funnet i en internasjonal hvitvaskingssak. Innen tre dager må du sende skriftlig forklaring og kopi av pass til denne e-posten. Ellers utsteder vi Red Notice og ber norsk politi pågripe deg.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Broren din sitter varetektsfengslet i Oslo. Løslatelse mot kausjon på 35 000 kr må ordnes diskret i dag ved overføring. Ikke ring, svar på denne e-posten. Påtaleleder Holst, Oslo politidistrikt',
    },
    {
      name: 'last',
      wider: true,
      text: 'Tredje og siste henvendelse fra Europol. Siden du verken har svart eller betalt, er arrestordren sendt til ditt lokale politi. Du har til midnatt på å betale 9 800 euro.',
    },
    {
      name: 'ministry',
      text: 'Justisdepartementet og Politidirektoratet. Dette brevet er å anse som en offisiell innkalling. Etter lengre tids overvåking av internett er din identitet knyttet til nedlasting av filmer der barn blir seksuelt misbrukt. Før saken oversendes påtalemyndigheten, har du mulighet til å komme med dine merknader ved å skrive til e-posten under senest 48 timer fra nå. Reagerer du ikke, utstedes arrestordre og navnet ditt gis til pressen.',
    },
    {
      name: 'machine',
      text: 'INNKALLING TIL DOMSTOLEN. Du er under rettsforfølgelse for pedofili, ekshibisjonisme og sexhandel. Vårt cyberpoliti registrerte dine nakenbilder sendt til mindreårige. Send dine begrunnelser med e-post innenfor 72 timer, ellers overføres rapporten til aktor og du blir arrestert.',
    },
    {
      name: 'short',
      text: 'Europol her. Du er tatt i å dele barneporno. Forklar deg på e-post i dag, ellers blir du pågrepet i morgen og arbeidsplassen din varsles.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Høyesterett har sendt deg en vitneinnkalling. Last den ned via lenken og bekreft innen 2 dager. Unnlatelse straffes.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Skatteetaten har anmeldt deg til politiet for momssvindel. Du er nå siktet. Betal 12 400 kr i dag for å få anklagen frafalt, ellers blir du hentet av betjenter.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Siste påminnelse: saken mot deg hos Interpol er fortsatt åpen. Boten på 6 500 euro er ikke betalt. I morgen gjennomføres pågripelsen. Politiførstebetjent Juhl',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'SAK: RETTSLIG INNKALLING\nUndertegnede, sjef for Kripos og Brigaden for beskyttelse av mindreårige, kontakter deg kort tid etter en databeslag av cyberinfiltrasjon for å informere om at du er gjenstand for flere rettsforfølgelser: barnepornografi, pedofili, ekshibisjonisme, cyberpornografi og sexhandel. Vennligst la deg høre via epost ved å skrive dine begrunnelser slik at de kan bli gransket og verifisert for å vurdere sanksjonene innen streng frist på 72 timer.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Hei. Politiet her. Du er tatt for å ha sett på overgrepsbilder av barn. Du må svare på denne eposten innen 24 timer, hvis ikke kommer vi og henter deg. Politibetjent Moen',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'Politidirektoratet\nRef. 22/8841-K\nDet opplyses at det er tatt ut siktelse mot Dem for befatning med materiale som seksualiserer barn, jf. straffeloven § 311. Av hensyn til taushetsplikten gjennomføres avhøret skriftlig. De bes innen to døgn å inngi Deres redegjørelse til denne e-postadressen. Unnlatelse medfører at saken oversendes statsadvokaten med begjæring om varetektsfengsling.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'God dag herr/fru, jeg heter Odd Berg og er kommissær i Interpol Oslo. Vi har filmer der du er naken på chat med en jente under 16. Vår cybergendarm har tatt opp alt og det er beviset på lovbruddene dine. Send rettferdiggjøringen din på mail innen 48 timer. Passerer tiden, går rapporten til aktor og du settes i registeret over seksualforbrytere, og TV og familien din får se hva du driver med foran PC-en. Nå er du advart.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'Strafferammer: Barnepornografi 5 år + 750 000 kr. Pedofili 10 år. Blotting 1 år. Grooming 3 år. Dine handlinger er konstatert på annonse- og datingsider. Riksadvokaten gir deg tre dager til å besvare innkallingen elektronisk. Manglende svar fører til pågripelse på bopel.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Kripos informerer: IP-adressen din er sporet i en internasjonal aksjon mot seksuelle overgrep mot barn på nett. Du får anledning til å forklare deg skriftlig overfor etterforskeren på denne adressen innen 24 timer. Hører vi ingenting, utstedes arrestordre og arbeidsgiveren din blir varslet.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Skatteetatens kriminalavdeling. Du er innkalt til avhør om skatteunndragelse og hvitvasking. Svar på e-posten innen 24 timer om du vil unngå pågripelse og sperret konto.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Oslo tingrett innkaller deg som vitne i en straffesak. Trykk på knappen for å se stevningen. Møter du ikke, kan du bli hentet av politiet og ilagt bot.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Siste purring før arrestasjon. Du har ikke reagert på innkallingen fra Europol. Saken kan henlegges mot et forlik på 31 400 kr som betales i dag. Ellers går alt til dommeren og avisene.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kausjon på 18 900 kr må overføres til advokatens konto før kl. 17 for at du skal slippe varetekt. Ikke snakk med noen, etterforskningen er hemmelig. Statsadvokat Eva Lie',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Til eieren av denne e-postkontoen. Under overvåking av fildelingsnettverk har Kripos sin nettpatrulje avdekket at du har lastet ned overgrepsmateriale av umyndige. Du bes gi en tilbakemelding på denne meldingen innen to døgn, der du gjør rede for deg. Hører vi ikke fra deg, går saken til påtalemakten og du blir pågrepet på arbeidsplassen. Politioverbetjent Hansen',
    },
    {
      name: 'an investigator and a camera',
      text: 'God dag, jeg heter Catherine De Bolle og leder Europol. Dine nettsamtaler med jenter under lovlig alder er lagret som bevis. Du har vist deg naken foran kamera. Svar meg personlig på e-post i løpet av tre dager, ellers offentliggjør vi alt i avisene og sender det til foreldrene og naboene dine.',
    },
    {
      name: 'a translated accusation',
      text: 'SIKTELSE. I henhold til straffeloven § 311 er De siktet for oppbevaring av fremstillinger som seksualiserer barn, samt blotting og nettporno. Etter et databeslag for cyberinfiltrasjon foreligger bevisene. De må sende Deres bemerkninger til adressen ovenfor for at vi skal kunne vurdere straffereaksjonen. Frist: 72 timer. Oversittes fristen, begjæres De varetektsfengslet og oppføres i registeret over seksuallovbrytere.',
    },
    {
      name: 'a device that is linked',
      text: 'Hallo, du har fått innkalling fra politiet men ikke reagert. Det er grov sak, seksuelt krenkende bilder av barn funnet i maskinen din. Dette er siste sjanse: skriv til etterforskeren på mail i dag. Snakk ikke med andre om dette. Gjør du ikke det kommer vi hjem til deg med arrestordre.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Skattekrim har opprettet sak mot deg for hvitvasking og unndragelse av skatt. Send oss en forklaring på e-post innen 48 timer. Ellers blir kontoene dine sperret og saken oversendt Økokrim.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Innkalling som vitne',
      text: 'Tingretten har innkalt deg som vitne i en straffesak. Åpne vedlagte lenke for å se stevningen. Den som uteblir uten gyldig grunn, kan bøtelegges eller hentes av politiet.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Takk for svaret. Dommeren godtar at saken henlegges dersom du gjør opp et forelegg på 32 000 kroner via overføring før midnatt. Unnlater du å betale, blir pågripelsesordren effektuert. Interpol Oslo',
    },
    {
      name: 'an undercover agent',
      text: 'Kjære borger. Vår nettpolitienhet utga seg for å være en jente på 12 år. De ba henne sende nakenbilder og tilbød penger. Dette er et lovbrudd. Send Deres forsvar skriftlig på e-post før det er gått to døgn. Ellers blir De stilt for retten og arbeidsgiver varslet. Politiførstebetjent Dahl, Kripos',
    },
    {
      name: 'traced to an address',
      text: 'Europol varsel! Ulovlig pornografisk innhold med barn er sporet til din IP-adresse. Du risikerer 6 års fengsel. Du har 36 timer på deg til å svare på denne meldingen med fullt navn og kopi av pass. Ikke ignorer dette.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Siste mulighet før tvang: Politiet har klar en arrestordre i Deres navn for bedrageri og identitetsmisbruk. Vil De unngå fengsling, kan De deponere 12 000 kr i dag, så trekkes ordren.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'INNKALLING NR 5520',
      text: 'KONGERIKET NORGE – POLITIDIREKTORATET – BRIGADEN FOR BESKYTTELSE AV MINDREÅRIGE\nTil Deres oppmerksomhet. Jeg, undertegnede Halvor Brekkestø, politidirektør, kontakter Dem kort tid etter en datamaskinbeslagleggelse av cyber-infiltrasjon for å informere Dem om at De er gjenstand for flere rettslige forfølgelser: barnepornografi, pedofili, ekshibisjonisme, cyberpornografi, sexhandel. De bes om å la Dem høre via e-post ved å skrive Deres begrunnelser til oss slik at de kan undersøkes og verifiseres for å vurdere sanksjonene innen en streng frist på 72 timer. Etter denne fristen vil vi være forpliktet til å oversende vår rapport til statsadvokaten for å utstede en arrestordre mot Dem. Nå er De advart.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'Kripos',
      text: 'Hei. Vi har logget deg på sider med bilder av barn. Alt er lagret: bilder, chat, klokkeslett. Du har ett døgn på deg til å svare på denne mailen og forklare hva du drev med. Hvis ikke blir du hentet av politiet og både kona, sjefen og VG får vite det. Spesialetterforsker Kåre Nymoen, kripos.nettvakt@gmail.com',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Siktelse – anmeldelsesnr. 15874420',
      text: 'KRIPOS – Seksjon for internettrelaterte overgrep\nDe er siktet for overtredelse av straffeloven § 311, befatning med fremstilling av seksuelle overgrep mot barn. Grunnlaget er teknisk sporing av Deres IP-adresse gjennom elleve måneder.\nStraffebud – strafferamme\n§ 311 – bot eller fengsel inntil 3 år\n§ 306 – bot eller fengsel inntil 1 år\nDe gis anledning til å inngi skriftlig forklaring pr. e-post innen to virkedager. Dersom forklaring ikke foreligger, vil saken oversendes påtalemyndigheten med begjæring om pågripelse, og De vil bli oppført i registeret over seksuallovbrytere. Av hensyn til taushetsplikten besvares ikke telefonhenvendelser.\nPolitiadvokat Ragnhild Sætrang',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Det vi fant',
      text: 'Kjære deg, jeg leder Europols kontor for Norden. Det mine folk har funnet på maskinen din gjelder små barn, mer vil jeg ikke skrive her. Det er reist tiltale mot deg. Jeg gir deg tre dager til å skrive til meg på denne adressen og forklare deg før retten tar over. Tier du stille, kan jeg ikke lenger hindre at du blir arrestert og at slekt og venner får høre om det. Ikke snakk med noen om dette. Catherine De Bolle',
    },
    {
      name: 'tax, sixth batch',
      subject: 'Økokrim: innkalling til avhør',
      wider: true,
      text: 'Økokrim og Skatteetaten har opprettet straffesak mot deg for skattesvik og hvitvasking. Du innkalles herved til avhør. Innkallingen finner du på lenken under; last ned dokumentet og legitimer deg med bilde av pass innen 24 timer, ellers blir du etterlyst. http://okokrim-innkalling.example',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Sv: siktelse',
      wider: true,
      text: 'Vi har lest forklaringen din. Statsadvokaten godtar den ikke, men er villig til å henlegge saken mot et forelegg på 45 000 kroner. Beløpet må betales i dag med bankoverføring til kontoen under eller med gavekort. Send oss kvitteringen her. Betaler du ikke blir du pågrepet i morgen tidlig.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'ADVARSEL FRA INTERPOL',
      text: 'God dag min herre, dette er sentraltjenesten for kampen mot kriminalitet på internett. Våre agenter har tatt Dem på fersken mens De onanerte foran en jente på 13 år på en datingside. Videoen er i våre hender. De må kontakte oss snarest på vår mail for å ordne opp i saken, ellers blir De brakt til nærmeste politistasjon og får 7 års fengsel og 150 000 kroner i bot. Oberst Jean Lacroix',
    },
    {
      name: 'Nynorsk, seventh batch',
      subject: 'Sikting',
      text: 'Politiet i Vest melder at du er sikta for å ha lasta ned og delt bilete som viser seksuelle overgrep mot born. Me har IP-adressa di, bilete og samtalar. Send oss forklaringa di på e-post innan to døgn. Høyrer me ikkje frå deg, vert du arrestert og sett i varetekt, og saka går til statsadvokaten. Politimeister Oddbjørn Hauge',
    },
    {
      name: 'kind, seventh batch',
      subject: 'Jeg vil hjelpe deg',
      text: 'Jeg er påtaleansvarlig jurist og har mappen din på pulten. Der ligger bilder av nakne barn fra telefonen din. Jeg er bestemor selv og synes det er tungt. Likevel vil jeg høre din side før politiet slår til. Skriv til meg innen fredag. Gjør du ikke det, signerer jeg pågripelsesordren, og hele familien din får vite hvorfor.',
    },
    {
      name: 'legal passive, seventh batch',
      subject: 'Varsel om tiltale',
      text: 'Riksadvokaten har besluttet å ta ut tiltale mot mottakeren av dette varselet for besittelse av materiale som seksualiserer barn. Grunnlaget er overvåking utført av Nettpatruljen. Tilsvar må være oss i hende per epost innen førtiåtte timer. Oversittes fristen, begjæres De varetektsfengslet og saken gjøres kjent for mediene. Førstestatsadvokat Tarjei Moldestad',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Vitnestevning',
      wider: true,
      text: 'Oslo tingrett stevner deg som vitne. Last ned stevningen ved å trykke her: http://tingrett-vitne.example og bekreft med BankID. Svarer du ikke innen et døgn, blir du avhentet av politiet.',
    },
    {
      name: 'Interpol drugs, seventh batch',
      subject: 'Interpol: etterlyst',
      wider: true,
      text: 'Interpol har etterlyst deg internasjonalt for narkotikasmugling. For å få trukket etterlysningen må du betale et depositum på 20 000 kroner i bitcoin. Svar på denne e-posten innen 48 timer, så får du instruksjoner. Ikke si noe til banken.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Siste advarsel før pågripelse',
      wider: true,
      text: 'Vi har ennå ikke mottatt din skriftlige forklaring. Dette er siste advarsel. Hvis du ikke sender den på e-post i dag, står politiet på døra i morgen tidlig, og saken blir offentliggjort. Politidirektoratet',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Bredbåndet ditt',
      text: 'God kveld. Nattskiftet på politiets avsnitt for datakriminalitet skriver. Fra linjen din er det i tre uker hentet film med jenter som ikke er fylt tolv. Operatøren har gitt oss navn og gate. Vi venter forklaringen din i denne innboksen før klokka tolv i morgen. Er den tom, ringer vi dommeren, en patrulje kjører ut til deg, og VG pleier å være der før oss. Politioverbetjent Arvid Lunde',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Juridisk handling',
      text: 'OBS MISTENKT. Den internasjonale kriminalpolitiorganisasjonen har inngitt en sak mot ditt navn for å se, laste ned og videresende mindreårig pornografi. Dette er straffbart med 5 år i fengsel. Du er beordret til å svare tilbake på denne e-posten innen 24 timer med din begrunnelse; hvis du feiler, vil vi utstede en arrestordre og blokkere bankkontoene dine.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Sak 26-889',
      wider: true,
      text: 'Du er stevnet for Asker og Bærum tingrett. Saken avgjøres uten deg hvis du ikke innen 24 timer logger inn via lenken og leser stevningen. Personer som ikke svarer, blir ettersøkt av politiet. http://stevning-les.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Bevismateriale',
      text: 'Sør-Øst politidistrikt, avsnitt for alvorlig kriminalitet. I mappen din ligger førti skjermklipp: søkeord, chatlinjer med en trettenåring og filmer der barn utnyttes. Alt er gjort fra din mobil. Skriv en tilståelse eller et forsvar og send det hit senest om 36 timer. Ikke nevn det for andre. Uten forsvar blir du dømt i ditt fravær og fengslet.',
    },
    {
      name: 'sliten etterforsker, of the fifth writer’s batch one',
      subject: 'Mappen din',
      text: 'Hei, dette er etterforsker Dahl, datakrim. Jeg har mappen din foran meg: seksuelle chatter med jenter på tolv og bilder av deg uten klær. Alt er lagret. Før det går til påtalemyndigheten gir jeg deg to dager til å fortelle meg her på mail hvordan det ble slik. Etterpå kommer vi og henter deg, og kona får vite hvorfor.',
    },
    {
      name: 'nynorsk, of the fifth writer’s batch one',
      subject: 'Varsel om sak mot deg',
      text: 'Kripos, eining for nettovergrep. Det er oppretta straffesak mot deg for å ha lasta ned framstillingar av overgrep mot born. Du har 48 timar på å sende skriftleg forklaring som svar på denne e-posten. Gjer du ikkje det, vert saka send statsadvokaten, du vert pågripen og avisene får namnet ditt.',
    },
    {
      name: 'stikkord, of the fifth writer’s batch one',
      subject: 'SAK 4471',
      text: 'Siktelse: barneporno, blotting. Bevis: video. Etat: Europol. Du må: forklare deg på e-post. Frist: 72 timer. Følge: pågripelse, register, presse.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: '3. november',
      text: 'Jenta på 13 år som du sendte grove meldinger til og viste kjønnsorganet ditt til på kamera, var en av våre tjenestekvinner. All chat er lagret. Jeg venter til overmorgen på din skriftlige forklaring til denne adressen, deretter blir du hentet.\nPolitioverbetjent T. Myrseth, Øst politidistrikt',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Forkynning',
      text: 'Saken: besittelse og spredning av seksualiserte bilder av barn. Mottakeren av dette brevet har status som mistenkt. Det gis herved anledning til å uttale seg elektronisk innen to døgn. Kommer det ikke uttalelse, oversendes saken til statsadvokaten med begjæring om varetektsfengsling. Seksjon for internasjonalt politisamarbeid – Interpol Oslo',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Skam deg',
      text: 'Vi vet hva du ser på om nettene. Små barn. Etaten vår har logget alt fra ip-adressen din, og mappa er klar for retten. Du får en siste sjanse: svar på e-posten innen i morgen klokka tolv og gi din versjon. Tier du, vil alle se deg i håndjern på nyhetene. Politidirektoratet',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'STEVNING nr. 77/26',
      text: 'Anmeldelse mot deg. Siktelser: pedofili – barneporno – seksuell trakassering på internett. Straff: 5 års fengsel og 750 000 kr i bot. Svar: på e-post, 48 t. Uten svar: registeret over seksualforbrytere, offentliggjøring i pressen. Undertegnet: direktøren for Europol',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Bekreftelse på henleggelse',
      text: 'Saken din kan henlegges. Det krever et gebyr på 32 650 kr som betales med gavekort. Send kodene på e-post til vår inspektør før klokka 18, så stanser straffeforfølgningen mot deg.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Andre og siste påminnelse',
      text: 'Tross vårt forrige brev har vi ikke fått din forklaring. Hører vi ikke fra deg på denne e-posten i løpet av et døgn, vil statsadvokaten utstede en arrestordre på deg. Politiet',
    },
    {
      name: 'ministry server, ninth batch',
      subject: 'Operasjon Hvitt nett',
      text: 'Da en server i Amsterdam ble beslaglagt, ble opplysningene dine funnet blant dem som hadde kjøpt bilder og filmer med barn. Justisdepartementet akter å stille deg for retten. Før det skjer, har du rett til å la oss få ditt syn på saken i et elektronisk brev, aller senest om to dager. Hører vi ingenting, går saken sin gang, og du får håndjern på foran dine nærmeste.',
    },
    {
      name: 'two lines, ninth batch',
      subject: 'Haster – Interpol',
      text: 'Du er innblandet i en pedofilisak. Send forklaringen din til denne mailen til i morgen kveld ellers tar vi deg.\nKaptein Zimmer, Interpol',
    },
    {
      name: 'verbose, ninth batch',
      subject: 'Handlinger mot mindreårige',
      text: 'Med dette brevet opplyser Direktoratet for barndommens vern om at det etter teknisk overvåking av kontoen din er påvist handlinger fra din side i strid med sømmelighet og med personer under femten år. Handlingene straffes med fengsel. For ikke å forstyrre familielivet ditt har vi valgt å henvende oss elektronisk og avventer dine merknader på samme måte innen 72 timer, slik at det kan besluttes hva som skal skje videre. Unnlatelse medfører at du føres inn i registrene og straks blir fremstilt.',
    },
    {
      name: 'bail, ninth batch',
      wider: true,
      subject: 'Kausjon',
      text: 'For å slippe fengsel må en kausjon på 39 000 kr betales i bitcoin før lunsj. Send også et bilde av legitimasjonen din. Jourhavende statsadvokat',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Anmeldelse fra fru Rask',
      text: 'Moren til en tolv år gammel jente har levert inn samtalene du hadde med barnet hennes, der du ber om nakenbilder. Du har frem til i morgen kveld på å svare oss skriftlig her. Deretter går saken til lagmannsretten og bildet ditt til avisene. Avsnitt for lovbrudd mot barn',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Liste 44',
      text: 'Du står på Europols liste 44: personer som ser på seksuelt materiale med barn. Kopier en av de to setningene og send den tilbake innen 24 timer: «Jeg tilstår» eller «Jeg nekter og forklarer». Den som ikke sender noe, regnes som skyldig og pågripes.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'SAK: OVERTREDELSE',
      text: 'DIREKTORATET FOR CYBERKRIM. Ekshibisjonisme, pedokriminalitet, handel med porno på nettet: disse anklagene gjelder deg. Rettferdiggjør deg per mail 72 timer. Etter det oversender vi til statsadvokaten for arrestordre og registrering.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Pakke i ditt navn',
      text: 'Tollpolitiet: i en pakke i ditt navn er det funnet narkotika og falske pass. For å unngå straffeforfølgning må du svare i dag med kopi av legitimasjon.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Straffesak 19/443',
      text: 'Kjære herr/fru, det kunngjøres herved at etatens elektroniske søk på datingsider har bevist din skyld i: kontakt med barn i seksuell hensikt, besittelse av barnepornografi, blotting. Du oppfordres til å inngi forsvaret ditt elektronisk før 72 timer er gått. Ellers går saken rettens vei, du føres inn i registeret og omgangskretsen din varsles. Ærbødigst, sikkerhetsdirektøren',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Svar',
      text: 'Jeg er politibetjent Vik i Europol. Jeg har filmene fra maskinen din foran meg. Barn. Skriv til meg i kveld hva du har å si, ellers undertegner jeg arrestordren i morgen tidlig.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Siste mulighet',
      text: 'Vi har mottatt ditt forsvar. Dommeren godtar et forlik på 3 900 euro. Gjør overføringen før kl. 17 og send oss kvitteringen, så avsluttes saken og ingen får vite noe.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'post@advokater.example',
      text: 'Hei, hovedforhandlingen holdes 12.5.2026 kl. 9.30 i Oslo tingrett, rettssal 4, C. J. Hambros plass 4. Aktor ber om bot. Ta med legitimasjon. Advokat Kari Nesheim, 22 55 01 02 03',
    },
    {
      name: 'a bank warns',
      from: 'sikkerhet@bank.example',
      quotes: true,
      text: `Pass deg for svindel! Kriminelle utgir seg for å være politiet og Europol. Ikke svar og ikke betal. Her er teksten i den falske e-posten:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'kari@gmail.com',
      quotes: true,
      text: `Pappa fikk denne mailen i dag, er dette ekte? Hva skal vi gjøre?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kontor@skole.example',
      text: 'Kjære foreldre, 5. mars kl. 18.00 i rom 12 holder politiet foredrag om farer på nettet: grooming, barnepornografi og mobbing. Meld dere på via e-post innen fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Purring: vi har ikke mottatt betaling for fakturaen på 1290 kroner. Betal innen 5 dager. I motsatt fall sendes saken til inkasso og gebyr påløper.',
    },
    {
      name: 'news',
      from: 'redaksjon@avis.example',
      text: 'Kripos pågrep tre mistenkte for deling av barnepornografi. Aktor ba om fengsel. Europol bisto i etterforskningen. Meld deg av nyhetsbrevet her.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Innkalling til generalforsamling. Du er innkalt til møte 5. mars kl. 18. Send forslag med begrunnelse på e-post innen 3 dager. Styret i borettslaget',
    },
    {
      name: 'court',
      from: 'postmottak@domstol.example',
      text: 'Hordaland tingrett innkaller deg som vitne i sak 26-104552MED-HORD. Møt tirsdag 3. november 2026 kl. 09.00 i rettssal 7, Tårnplass 2, Bergen. Du må ta med legitimasjon. Dersom du ikke kan møte, ring oss på telefon 55 69 97 00. Den som uteblir uten gyldig grunn, kan ilegges bot.',
    },
    {
      name: 'lawyer',
      from: 'post@advokat.example',
      text: 'Hei Rune, politiet vil avhøre klienten min på nytt onsdag kl. 12 på politihuset i Trondheim. Han er siktet for besittelse av overgrepsmateriale, straffeloven § 311. Aktor har ikke sendt over beslagsrapporten. Ringer deg på 73 88 00 00 i morgen. Hilsen Advokat Moen',
    },
    {
      name: 'police advice',
      from: 'varsel@politiet.example',
      text: 'Kripos ber publikum være på vakt: Det sendes nå ut e-poster i politiets navn der mottakeren beskyldes for nedlasting av barnepornografi og får 48 timer på å svare. Dette er svindel. Ikke svar, ikke betal. Har du betalt, kontakt banken din og anmeld forholdet.',
    },
    {
      name: 'worried',
      from: 'mormor@privat.example',
      text: 'Kjære Ingrid, jeg fikk et brev på pc-en fra politiet om at jeg er innkalt og siktet for noe fælt med barn, og at jeg må svare innen to dager. Jeg har jo ikke gjort noe! Tror du det er ekte? Jeg er så redd. Klem fra mormor',
    },
    {
      name: 'hr',
      from: 'hr@bedrift.example',
      text: 'Hei. Vi har mottatt et varsel om upassende oppførsel på julebordet og innkaller deg til drøftingsmøte torsdag 12. mars kl. 10.00 på møterom Fjord. Du kan ta med tillitsvalgt. Gi beskjed innen 24 timer om tidspunktet passer. Hilsen HR',
    },
    {
      name: 'digital post',
      from: 'noreply@post.example',
      text: 'Du har fått ny digital post fra Ringerike, Asker og Bærum tingrett: «Innkalling til hovedforhandling». Logg inn i Digipost eller Altinn med BankID for å lese den. Du kan ikke svare på denne e-posten.',
    },
    {
      name: 'police interview',
      from: 'kari.lie@politiet.example',
      text: 'Hei Anders. Som avtalt på telefon ønsker jeg å avhøre deg om innbruddet hos naboen. Kan du komme til politistasjonen på Lillestrøm torsdag kl. 13.00? Du avhøres som vitne. Ring 63 80 00 00 om det ikke passer. Hilsen Kari Lie, politibetjent',
    },
    {
      name: 'lawyer to the accused',
      from: 'kontor@forsvarer.example',
      text: 'Kjære Jens. Påtalemyndigheten har tatt ut tiltale mot deg for overtredelse av straffeloven § 311. Hovedforhandlingen er berammet til 3. mai kl. 09.30 i Romerike tingrett, sal 5. Vi bør møtes før det. Ikke skriv til noen om saken. Du kan risikere fengsel i inntil tre år. Ring meg.',
    },
    {
      name: 'tax',
      from: 'svar@skatt.example',
      text: 'Vi trenger opplysninger om skattemeldingen din. Du har ført et fradrag på 48 200 kroner. Send oss dokumentasjon via skatteetaten.no innen 12. juni. Hører vi ikke fra deg, kan vi endre fastsettingen og ilegge tilleggsskatt. Ring 800 80 000 ved spørsmål.',
    },
    {
      name: 'newspaper',
      from: 'nyheter@avis.example',
      text: 'En 44 år gammel mann fra Hamar er siktet for å ha delt overgrepsmateriale med barn. Politiadvokaten begjærte ham varetektsfengslet i fire uker. Europol bisto Kripos, som slo til mot tre adresser. Forsvareren hans sier at han nekter straffskyld.',
    },
    {
      name: "pensioners' club",
      from: 'leder@pensjonist.example',
      text: 'Kjære medlemmer. Flere av dere har fått stygge brev på e-post der «politiet» påstår at dere er tiltalt for noe fælt og må svare på 72 timer. Det stemmer ikke. Kom på kaffe onsdag om dere trenger å snakke om det. Hilsen Kirsten',
    },
    {
      name: 'lawyer',
      from: 'post@advokatene.example',
      text: 'Kjære Hanne. Vedlagt følger stevningen fra motparten i saken om tomtegrensen. Tingretten har gitt oss frist til 4. april med å levere tilsvar. Send meg dine merknader på e-post innen fredag, så skriver jeg utkastet. Bare ring om du lurer. Mvh Birgitte',
    },
    {
      name: 'police victim',
      from: 'anmeldelse@politiet.example',
      text: 'Vi bekrefter å ha mottatt anmeldelsen din om identitetstyveri, saksnummer 17223344. Saken er oversendt påtalemyndigheten. Har du nye opplysninger, kan du sende dem på e-post eller ringe 02800.',
    },
    {
      name: 'school',
      from: 'rektor@skole.example',
      text: 'Til foreldre på 8. trinn. Politiet kommer til skolen onsdag kl. 18.00 i auditoriet og snakker om nakenbilder, grooming og deling av overgrepsmateriale. Det er straffbart etter straffeloven § 311. Meld dere på via e-post innen fredag.',
    },
    {
      name: 'NGO',
      from: 'kampanje@barn.example',
      text: 'Hver dag deles overgrepsmateriale med barn på nett. Vi samarbeider med Kripos og Europol om å få det fjernet. Tips oss anonymt. Støtt arbeidet med 100 kroner på Vipps. Meld deg av nyhetsbrevet her.',
    },
    {
      name: 'colleague',
      from: 'kollega@firma.example',
      text: 'Hei IT, jeg fikk nettopp en e-post fra «Kripos» om at jeg er siktet for barnepornografi og må svare innen 72 timer. Har ikke klikket på noe. Er dette noe dere kjenner til? Skal jeg gjøre noe?',
    },
    {
      name: 'parking',
      from: 'kontroll@parkering.example',
      text: 'Vi har ikke mottatt betaling av kontrollsanksjon på 990 kr. Betales ikke beløpet innen 14 dager, sendes saken til inkasso og eventuelt namsmannen. Klage sendes skriftlig via nettsiden vår.',
    },
    {
      name: 'sister',
      from: 'soster@privat.example',
      text: 'Hei Bent, nå har jeg også fått den Europol-mailen om at man er siktet for pedofili. Det er jo svindel, det sto i avisa. Bare slett den og ikke svar. Klem Inge',
    },
    {
      name: 'insurer',
      from: 'skade@forsikring.example',
      text: 'Vi har mottatt skademeldingen din om tyveri. Vi trenger din forklaring på hvorfor døren var ulåst, samt kopi av politianmeldelsen. Send det til oss på e-post innen 14 dager, ellers må vi avslutte saken.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'post@hagenadvokat.example',
      text: 'Kjære Trond. Som din forsvarer opplyser jeg at det er tatt ut tiltale mot deg for seksuelt krenkende atferd. Hovedforhandling er berammet til 4. juni kl. 09.00 i Bergen tingrett, sal 3. Ring meg på 55 12 34 56 så vi kan møtes før du forklarer deg. Advokat Liv Hagen',
    },
    {
      name: 'a collector (another hand)',
      from: 'faktura@kredinor-kunde.example',
      text: 'Du har ikke betalt faktura 88213. Dersom vi ikke mottar betaling innen 14 dager, vil saken bli sendt til namsmannen for utlegg. Ring oss på 22 00 25 00 ved spørsmål eller logg inn på Min side.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'bjorg@gmail.com',
      text: 'Hei, bestefar fikk en epost fra noen som kaller seg Kripos om at han har sett barneporno og må svare innen 72 timer. Han er helt fra seg. Det er vel bare svindel? Kan du ringe ham?',
    },
    {
      name: 'a school evening (another hand)',
      from: 'politikontakt@skolen.example',
      text: 'Til foreldre i 7. trinn. Etter saken om deling av nakenbilder har vi hatt kontakt med politiet. Foreldremøte tirsdag kl. 18 i gymsalen, der politikontakten forteller om straff og nettvett. Gi beskjed på e-post innen fredag om dere kommer.',
    },
    {
      name: 'from vaktleder, third batch',
      from: 'vaktleder@politi.example',
      text: 'Hei, vi viser til anmeldelsen din av 4. februar om sykkeltyveri. Du innkalles til avhør som fornærmet på politistasjonen, Storgata 12, rom 204, tirsdag 18. kl. 09.30. Ta med legitimasjon. Passer ikke tidspunktet, ring 02800.',
    },
    {
      name: 'from info, third batch',
      from: 'info@nettvett.example',
      text: 'Advarsel: Det går nå falske e-poster der svindlere utgir seg for å være Kripos og påstår at du er siktet for nedlasting av overgrepsbilder. Ikke svar, ikke betal og ikke åpne vedlegg. Politiet sender aldri siktelser på e-post.',
    },
    {
      name: 'from advokat, third batch',
      from: 'advokat@firma.example',
      text: 'Jeg viser til siktelsen mot min klient. Han møter til avhør torsdag kl. 13, og jeg vil være til stede som forsvarer. Kan du oversende sakens dokumenter innen 48 timer? Mvh advokat Lie',
    },
    {
      name: 'from advokat, fourth batch',
      from: 'advokat@lovfirma.example',
      text: 'Kjære klient. Påtalemyndigheten har tatt ut tiltale mot deg for vold. Hovedforhandlingen er berammet til 4. mai kl. 09.30 i Oslo tingrett, sal 3. Vi må snakkes før det; send meg gjerne merknadene dine på e-post innen fredag. Hilsen advokat Lie',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Til alle ansatte: Det sendes ut falske e-poster i politiets navn om barneporno. Ikke svar, ikke klikk på noe, og videresend e-posten til IT. Politiet skriver aldri slik.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'post.vest@politiet.no',
      subject: 'Innkalling til avhør',
      text: 'Du innkalles til avhør som mistenkt torsdag 12. mars kl. 13.00 ved Bergen sentrum politistasjon, Allehelgens gate 6, resepsjonen 2. etasje. Saken gjelder kroppskrenkelse. Du har rett til forsvarer og plikter ikke å forklare deg. Ring saksbehandler på 55 55 63 00 hvis tidspunktet ikke passer.',
    },
    {
      name: 'HR inquiry, sixth batch',
      from: 'hr@fjordkraftverk.example',
      subject: 'Innkalling til drøftingsmøte',
      text: 'Du innkalles til drøftingsmøte etter arbeidsmiljøloven § 15-1 onsdag kl. 10 på møterom Nord. Bakgrunnen er en varsling om at du har lastet ned pornografisk materiale på bedriftens maskin. Du kan ta med tillitsvalgt eller advokat. Gi oss gjerne en skriftlig redegjørelse på e-post før møtet.',
    },
    {
      name: 'victims association, sixth batch',
      from: 'post@stottesenter.example',
      subject: 'Til deg som har vært utsatt',
      text: 'Støttesenteret følger saken mot den tidligere treneren som er tiltalt for seksuelle overgrep mot barn og barnepornografi. Rettssaken starter mandag i Oslo tingrett. Er du fornærmet, har du krav på bistandsadvokat. Ring oss på 800 57 000 eller kom innom.',
    },
    {
      name: 'worried son, sixth batch',
      from: 'eirik@heime.example',
      subject: 'mor har fått brev',
      text: 'Hei! Mor har fått en e-post fra noen som sier de er fra Kripos, at hun er anmeldt for barnepornografi og må svare innen 72 timer ellers blir hun arrestert. Hun gråter bare. Dette må da være svindel? Kan du sjekke avsenderen?',
    },
    {
      name: 'speeding, seventh batch',
      from: 'noreply@politiet.no',
      subject: 'Forenklet forelegg',
      text: 'Du har fått et forenklet forelegg på 4 800 kr for fartsovertredelse. Forelegget må vedtas og betales innen tre uker til Statens innkrevingssentral. Vedtar du ikke forelegget, oversendes saken til retten. Spørsmål: 75 14 91 00.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'lie@lieadvokater.example',
      subject: 'Tiltalen',
      text: 'Hei Roar, statsadvokaten har tatt ut tiltale mot deg for seksuell omgang med barn under 16 år. Vi må levere tilsvar innen 48 timer. Send meg forklaringen din på e-post i kveld, og ikke snakk med politiet uten at jeg er til stede. Alt du skriver er fortrolig. Hilsen din forsvarer, advokat Berit Lie',
    },
    {
      name: 'Norwegian nettvett, seventh batch',
      from: 'post@nettvett-kurs.example',
      subject: 'Svindelbrev',
      text: 'Mange eldre har fått brev på e-post fra «Kripos» der de blir beskyldt for barnepornografi og bes sende forklaring innen 72 timer. Politiet etterforsker aldri på den måten. Ikke svar, ikke betal, slett e-posten, og snakk med noen du stoler på.',
    },
    {
      name: 'translator order, seventh batch',
      from: 'ordre@oversetterbyraet.example',
      subject: 'Oppdrag: tiltalebeslutning',
      text: 'Hei, kan du oversette en tiltalebeslutning fra norsk til polsk, 4 sider? Tiltalte er siktet for overgrep mot barn og fengslet i fire uker. Levering på e-post innen 48 timer. Honorar 3 200 kr. Teksten er fortrolig.',
    },
    {
      name: 'parish, seventh batch',
      from: 'kontor@nes-menighet.example',
      subject: 'Foreldremøte om nettvett',
      text: 'Velkommen til foreldremøte onsdag kl. 18 i menighetshuset. Politiet forteller om grooming, deling av nakenbilder og hva du gjør dersom barnet ditt blir truet på nettet. Spørsmål kan sendes på e-post.',
    },
    {
      name: 'collector, eighth batch',
      from: 'post@inkassoas.example',
      subject: 'Betalingsoppfordring',
      text: 'Vi kan ikke se at 2 340 kr til Strømselskapet er betalt. Betal beløpet innen 14 dager, ellers sender vi saken til forliksrådet og namsmannen. Er kravet feil, svar på denne e-posten eller ring 22 33 44 55.',
    },
    {
      name: 'bank, eighth batch',
      from: 'kyc@sparebank.example',
      subject: 'Spørsmål om innskudd',
      text: 'Etter hvitvaskingsloven må vi spørre om innskuddet på 180 000 kr. Svar innen tre dager, ellers kan vi sperre kontoen og har plikt til å melde fra til Økokrim. Spørsmålene ligger i nettbanken.',
    },
    {
      name: 'forward, eighth batch',
      from: 'odd@privat.example',
      subject: 'VS: innkalling',
      quotes: true,
      text: 'Hei Kari, denne fikk jeg i dag tidlig. Kan du som er jurist se på den? Jeg har ikke gjort noe.\nFra: Politidirektøren <politidirektoratet.no@gmail.com>\nDu er siktet for barnepornografi og pedofili. Send forklaringen din på e-post innen 72 timer, ellers sendes saken til statsadvokaten og det utstedes arrestordre.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'oslo.tingrett@domstol.no',
      subject: 'Innkalling som vitne',
      text: 'Du skal møte som vitne i Oslo tingrett 3. juni kl. 13.30, sal 427, C.J. Hambros plass 4. Møter du ikke uten gyldig grunn, kan du bli bøtelagt eller hentet av politiet. Telefon 22 03 52 00.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'post.sor@politiet.no',
      subject: 'Anmeldelsen din',
      text: 'Takk for anmeldelsen av den falske e-posten fra "Europol". Saken har nummer 16112233. Ta vare på e-posten. Det kan hende vi ringer deg for et avhør. Du trenger ikke gjøre mer. Er du urolig, ring 02800.',
    },
    {
      name: 'school, ninth batch',
      from: 'rektor@bjorkskole.example',
      subject: 'Til foresatte',
      text: 'En av vikarene våre er pågrepet og siktet for seksuelle overgrep mot barn. Politiet etterforsker saken. Har barnet ditt fortalt noe, ring politiet på 02800. Foreldremøte torsdag kl. 18 i aulaen. Snakk rolig med barnet ditt.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@skatteetaten.no',
      subject: 'Vi trenger opplysninger',
      text: 'Skatteetaten har sendt deg et brev i Altinn. Vi trenger forklaring på salget av boligen innen 14. mai. Svarer du ikke, kan vi fastsette skatten ved skjønn og ilegge tilleggsskatt. Ring 800 80 000.',
    },
    {
      name: 'school incident, ninth batch',
      from: 'rektor@eikeskole.example',
      subject: 'Bilder som er delt blant elever',
      text: 'Kjære foresatte, i en gruppechat på skolen er det delt et nakenbilde av en mindreårig elev. Vi har anmeldt saken til politiet. Å sende slike bilder videre regnes som deling av overgrepsmateriale. Svar gjerne på denne e-posten innen 48 timer om dere kommer på møtet med helsesykepleier mandag kl. 18 i aulaen.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'hr@frakt.example',
      subject: 'Skriftlig redegjørelse',
      text: 'Hei Morten, du var borte fra jobb 12. og 13. november uten å gi beskjed. Vi ber om en skriftlig forklaring innen 48 timer. Du kan svare på denne e-posten. Hører vi ikke fra deg, kan det bli gitt en skriftlig advarsel etter personalreglementet.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'anne.k@gmail.com',
      subject: 'VS: STEVNING',
      text: 'Hei Anders, pappa fikk dette brevet i går fra en politimester og har ikke sovet i natt. Det står om barneporno og at han må svare innen 72 timer. Kan det være ekte? Du som kan data, hva skal vi gjøre?',
    },
    {
      name: 'police witness, ninth batch',
      from: 'post.oslo@politiet.no',
      subject: 'Innkalling til vitneavhør',
      text: 'Du innkalles til Grønland politistasjon, Grønlandsleiret 44, 2. etasje, onsdag 2. desember kl. 11.00 for å avhøres som vitne om tyveriet av naboens bil. Ta med legitimasjon. Ring 22 66 01 23 dersom du ikke kan møte.',
    },
    {
      name: 'lawyer to client, ninth batch',
      from: 'post@manneadvokat.example',
      subject: 'Saken din',
      text: 'Hei Didrik, jeg har fått sakens dokumenter. Påtalemyndigheten har siktet deg for databedrageri, og etterforskeren ber om en skriftlig redegjørelse. Send meg på e-post innen to dager det du vet, så skriver jeg svaret. Ikke snakk med noen om saken før vi har møttes. Kontoret: 22 55 01 40.',
    },
    {
      name: 'newspaper, ninth batch',
      from: 'nyhetsbrev@morgenposten.example',
      subject: 'Dagens nyheter',
      text: 'En 45 år gammel mann er pågrepet for befatning med overgrepsbilder: tusenvis av filer ble funnet på pc-en hans. Han er varetektsfengslet. Dessuten: ny bølge av nettsvindel mot eldre. Meld deg av nyhetsbrevet her.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@politiet.no',
      subject: 'Saksnummer 16088412',
      text: 'Anmeldelsen din om bedrageri på internett er registrert med saksnummer 16088412. En etterforsker tar kontakt med deg. Har du flere opplysninger, kan du sende dem på e-post og oppgi nummeret. Telefon 02800.',
    },
    {
      name: 'training, ninth batch',
      from: 'kurs@tryggbarn.example',
      subject: 'Kurs om grooming',
      text: 'Velkommen til kurs for lærere om voksne som kontakter barn i seksuell hensikt på nettet. Foreleser er en etterforsker fra Kripos. Svar på denne e-posten innen i morgen om du kommer.',
    },
    {
      name: 'quarrel, ninth batch',
      from: 'jonas.m@gmail.com',
      subject: 'Siste gang',
      text: 'Maria, hvis du ikke svarer meg innen i morgen om pengene, går jeg til politiet og anmelder deg. Da får familien din også vite det. Skriv her hva du har tenkt å gjøre. Jonas',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@skatteetaten.no',
      subject: 'Du har restskatt',
      text: 'Du har en restskatt på 4 123 kroner med forfall 15. desember 2026. Betaler du ikke, kan kravet bli sendt til innkreving. Logg inn på Min side for å betale. Du kan ikke svare på denne meldingen. Telefon 800 80 000.',
    },
  ],
}
