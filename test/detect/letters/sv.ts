import type { LetterFile } from '../letter-file.ts'

const classic = `RÄTTSLIG KALLELSE
Jag, undertecknad Gottfrid Almlöv, rikspolischef och chef för brigaden för skydd av minderåriga, kontaktar dig strax efter ett datorbeslag av cyberinfiltration för att informera dig om att du är föremål för flera rättsliga åtgärder:
- barnpornografi
- pedofili
- exhibitionism
- cyberpornografi
Efter att ha blivit måltavla på internet (annonssajt) har filmer spelats in av vår cyberpolis och de utgör bevis på dina brott. Av konfidentialitetsskäl skickar vi detta via e-post. Du ombeds att svara via e-post med dina motiveringar, så att de kan granskas och kontrolleras för att bedöma påföljderna, inom en strikt tidsfrist på 72 timmar. Efter denna tidsfrist är vi tvungna att överlämna vår rapport till åklagaren för en arresteringsorder och du registreras som sexualförbrytare. Akten sänds till medierna och din familj får veta vad du gör framför datorn. Nu är du varnad.`

export const letters: LetterFile = {
  language: 'sv',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Polismyndigheten, Nationella operativa avdelningen. Bästa mottagare, vid vår övervakning har olagligt material med minderåriga hittats på din dator. En utredning har inletts mot dig. Du har 48 timmar på dig att svara på detta mejl med en skriftlig förklaring. I annat fall kommer du att gripas i ditt hem och din arbetsgivare informeras. Kriminalkommissarie Torvald Ekenstam',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Åklagarmyndigheten. Med anledning av ditt svar finns två alternativ: rättegång och fängelse eller en uppgörelse i godo. För att lägga ned ärendet mot dig ska du betala böter på 48 500 kronor genom banköverföring inom 24 timmar. Berätta inte för någon.',
    },
    {
      name: 'another translation',
      text: 'NATIONELLA POLISEN - EUROPOL. Vi skickar dig denna kallelse till följd av beslagtagandet av din dator. Anklagelser: barnpornografi, pedofili, blottning, sexuellt utnyttjande. Vi har spelat in nakenbilder som du skickade till en minderårig. Skicka ditt försvar till denna adress inom 48 timmar. Om du inte svarar överlämnas handlingarna till riksåklagaren och polisen hämtar dig.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'SISTA VARNINGEN. Du har inte svarat på vår kallelse. Om du inte kontaktar oss inom 24 timmar kommer polisen att gripa dig och dina uppgifter publiceras i pressen. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Skatteverket och Ekobrottsmyndigheten. Du är misstänkt för penningtvätt och skattebrott. Du kallas till förhör. Skicka en förklaring via e-post inom tre dagar, annars beslutar åklagaren om häktning.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Tingsrätten: Vittneskallelse. Du är kallad som vittne i ett brottmål. Klicka på länken för att ladda ner kallelsen. Den som uteblir döms till böter och hämtas av polis.',
    },
    {
      name: 'machine translation',
      subject: 'KALLELSE',
      text: 'DOMSTOLSKALLELSE. Jag, undertecknad, fru Petra Lundh, rikspolischef, tillsammans med Europol, brigaden för skydd av minderåriga, kontaktar dig kort efter ett datorbeslag av cyberinfiltration (auktoriserat, särskilt vad gäller barnpornografi, pedofili, cyberpornografi, exhibitionism, sexhandel) för att informera dig om att du är föremål för flera rättsliga förfaranden i kraft. Du begick brotten efter att ha blivit riktad på internet (annonsplats), att ha tittat på videor av barnpornografisk karaktär; nakenbilder på minderåriga har spelats in av vår cyberpolis och utgör bevis på dina brott. Du ombeds höra av dig via e-post genom att skriva dina motiveringar så att de kan prövas och verifieras i syfte att bedöma påföljderna, detta inom en strikt tidsfrist på 72 timmar. Efter denna tid måste vi överlämna vår rapport till åklagaren för att utfärda en arresteringsorder mot dig, och du registreras som sexualförbrytare.',
    },
    {
      name: 'short',
      text: 'Polisen informerar: Din dator har använts för att titta på övergreppsbilder på barn. Mejla din förklaring till oss före imorgon kväll, annars grips du. Kommissarie Ahlberg',
    },
    {
      name: 'bureaucratic',
      text: 'Åklagarmyndigheten, Nationella åklagaravdelningen. Ert ärende AM-118842-26. Förundersökning har inletts mot er rörande grovt barnpornografibrott enligt 16 kap. 10 a § brottsbalken. Med hänsyn till förundersökningssekretessen ska ni yttra er skriftligen per e-post inom 48 timmar från mottagandet. Uteblir ert yttrande begärs ni häktad i er frånvaro, varefter uppgifterna lämnas till er arbetsgivare och till massmedia.',
    },
    {
      name: 'Finland-Swedish',
      text: 'CENTRALKRIMINALPOLISEN – POLISSTYRELSEN. Bästa mottagare, ni misstänks för sexuellt utnyttjande av barn och innehav av barnpornografi. Vi uppmanar er att per e-post ge en utredning inom två dygn. I annat fall utfärdar riksåklagaren en häktningsorder och era anhöriga, grannar och Yle får del av videon.',
    },
    {
      name: 'broken grammar',
      text: 'Hej dig, vi är från Interpol Stockholm, du har åtalad för pedofili och porr med barn i internet. alla bevis är spara hos cyber polis. du har 24 timme att skicka svaret till vår e-mail adress annars vi kommer hämta dig och sätta dig på tv och tidningarna',
    },
    {
      name: 'fine',
      text: 'NOA – Nationella operativa avdelningen. Ni är åtalad för gromning och sexuellt ofredande. Målet kan läggas ned mot betalning av böter om 34 900 kronor. Återkom per mejl inom tre dagar med ert besked. Betalar ni inte överlämnas akten till tingsrätten och ni döms till fängelse i upp till sex år.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Skatteverkets brottsenhet. Du är misstänkt för grovt skattebrott och penningtvätt. Kallelse till förhör: svara på detta mejl inom 48 timmar med din förklaring och en kopia på ditt körkort. Annars utfärdas anhållan i din frånvaro.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Stockholms tingsrätt. Du är kallad som vittne. Klicka på länken för att öppna kallelsen. Om du inte infinner dig kan du få betala vite eller bli hämtad av polisen.',
    },
    {
      name: 'open summons',
      wider: true,
      text: 'Ni har blivit stämd. Ladda ner stämningsansökan via knappen nedan och bekräfta mottagandet senast i morgon. Annars kan tredskodom meddelas. Sveriges Domstolar',
    },
    {
      name: 'last warning',
      wider: true,
      text: 'SISTA VARNINGEN! Vi har inte fått något svar på kallelsen från Europol. Borgen på 28 500 kr ska vara betald idag via banköverföring eller bitcoin, annars verkställs arresteringen i morgon bitti. Kriminalinspektör Lindqvist',
    },
    {
      name: 'machine translation',
      subject: 'Rättslig uppföljning',
      text: 'Till den det berör. På begäran av herr Jean-Philippe Lecouffe, vice direktör för Europol, vänder vi oss till dig efter en elektronisk beslagtagning genom infiltration för att upplysa dig om att flera rättegångar pågår mot dig: pornografi med minderåriga, pedofili, exhibitionism och nätporr. Gärningarna har filmats av våra cyberpoliser och utgör bevis. Vi ber dig att bli hörd elektroniskt genom att skriva ner ditt försvar, så att det kan prövas, inom två dygn. När tiden löpt ut är vi nödgade att lämna vår rapport till åklagaren vid domstolen, som utfärdar en häktningsframställan, och närmaste polis tar med dig. Din mapp ges även till tv och till barnorganisationer.',
    },
    {
      name: 'blunt',
      text: 'Du tittade på barnporr 14 gånger förra månaden. Vi har allt på film. Du får 36 timmar på dig att skriva tillbaka och förklara dig, annars står vi vid din dörr. Nätpolisen',
    },
    {
      name: 'formal',
      text: 'Högt ärade mottagare. Nationella Polisen har den tunga plikten att meddela Er att Ert namn förekommer i ett mål om sedlighetsbrott mot barn via internet. Ert yttrande önskas tillsänt poliskommissarie Fredrik Vång på denna e-postadress före torsdag. Sker inte detta förs målet till domstol, och familj och grannar kommer att underrättas.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOL STOCKHOLM – ÄRENDE 77/PED/SE. Anklagad: innehavaren av detta mejlkonto. Anklagelse: innehav av barnpornografiska filmer, blottning framför webbkamera. Straff: 6 års fängelse och 75 000 euro i böter. Ni kan stänga ärendet genom att erlägga 4 985 euro via banköverföring. Skriv till oss för instruktioner. Tidsfrist 48 timmar. Diskretion rekommenderas.',
    },
    {
      name: 'Åland',
      text: 'ÅLANDS POLISMYNDIGHET. Du är misstänkt för övergrepp mot minderåriga på nätet. Polismästaren kräver ditt skriftliga svar per e-post inom tre dygn. Svarar du inte utfärdas en häktningsorder och Ålands Radio får ta del av saken.',
    },
    {
      name: 'justice ministry',
      text: 'JUSTITIEDEPARTEMENTET – Avdelningen för ungas skydd. Vi skriver till dig eftersom ett brottmål i dag öppnats om dina sökningar efter sexuellt material med barn. Du ska sända oss ditt motiverade försvar som svar på det här meddelandet snarast och senast om 72 timmar. I annat fall förs du in i registret för sexualförbrytare och en arresteringsorder gäller i hela EU.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Kronofogden i Uppsala. Det finns en stämning mot dig. För att se handlingarna i målet trycker du på länken nedan och loggar in. Om du inte reagerar senast i morgon kommer kronofogden tillsammans med polisen.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'TULLPOLISEN. Ett paket i ditt namn innehöll narkotika. Du är under utredning och måste förklara dig via mejl omgående. Du slipper rättegång om du betalar ärendeavgiften på 6 900 kr före i kväll.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Angående ditt brottmål hos Europol. Du godtog förlikningen, men pengarna har inte kommit in. Betala 18 400 kr till kontot före kl. 16, annars verkställs arresteringsordern. Specialutredare M. Dahl, Åklagarmyndigheten',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Bästa medborgare, Göteborgs tingsrätt har utsett dig till vittne i ett brottmål. Din vittneskallelse är klar: öppna den via knappen. Utevaro bestraffas med vite.',
    },
    {
      name: 'Säpo',
      subject: 'BRÅDSKANDE',
      text: 'Säkerhetspolisen och Europol EC3. Vid en genomgång av trafiken på er internetanslutning har konstaterats åtkomst till sidor med pornografiskt innehåll där minderåriga medverkar. Ni har därför registrerats som misstänkt. Innan ärendet når åklagaren erbjuds ni att redogöra för er per e-post. Fristen är 72 timmar från brevets datum. Utnyttjar ni inte erbjudandet grips ni av lokal polis och medierna får ett pressmeddelande med ert namn.',
    },
    {
      name: 'chatty',
      text: 'Hej. Jag heter Lars Boman och är utredare på Polisens it-brottscentrum. Jag har en mapp om dig framför mig: bilder på småflickor, chattar, allt. Jag vill höra din version först. Skriv till mig här inom två dagar. Gör du inte det går jag till åklagaren och då får din fru veta.',
    },
    {
      name: 'list',
      text: 'MANDAT NR 331. Misstankar: 1) barnpornografi 2) pedofili 3) exhibitionism 4) cyberporr. Den misstänkte ska omedelbart inkomma med sina förklaringar till vår e-post polisen.se@gmail.com. Tystnad tolkas som erkännande och leder till häktning.',
    },
    {
      name: 'interior',
      text: 'Till medborgaren! Rikspolisstyrelsen har inlett lagföring för att du chattat sexuellt med flickor under 15 år. Du ska låta dig förhöras via e-post. Skriv varför du gjorde det så att vi kan bestämma straffet. Efter tre dygn kommer vi och hämtar dig, och Barnombudsmannen och TV4 informeras.',
    },
    {
      name: 'amicable',
      text: 'Polismyndigheten, ärendet om övergrepp mot barn på nätet. Du har befunnits skyldig. Välj mellan 1) fängelse och offentliggörande eller 2) böter på 7 850 euro som raderar ärendet. Skriv 1 eller 2 tillbaka på detta mejl senast ikväll.',
    },
    {
      name: 'Finland-Swedish',
      text: 'Bästa kund, Polisinrättningen i Österbotten har fått en begäran av Europol gällande barnporr på er telefon. Ni bör ge er förklaring på denna e-post inom ett dygn. Om förklaring uteblir delges ni häktning och ert arbetsställe kontaktas. Kommissarie Sjöblom',
    },
    {
      name: 'link',
      wider: true,
      text: 'Rättsmeddelande: Du är stämd. Se målet här: domstol-se.example/mal. Uteblivet svar inom 48 timmar leder till dom.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Polisen: Du har obetalda böter och är nu kallad till rätten. Betala 1 450 kr via länken i dag för att undvika gripande.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: 'INTERPOL. Ert namn har påträffats i ett internationellt penningtvättsärende. Ni ska inom tre dagar sända en skriftlig förklaring och kopia på pass till detta mejl. Annars utfärdar vi en Red Notice och ber svensk polis gripa er.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Din bror sitter häktad i Göteborg. Frigivning mot borgen 35 000 kr måste ordnas diskret i dag genom överföring. Ring inte, svara på detta mejl. Kammaråklagare Holst',
    },
    {
      name: 'last',
      wider: true,
      text: 'Tredje och sista meddelandet från Europol. Eftersom ni varken svarat eller betalat har arresteringsordern skickats till er lokala polis. Ni har till midnatt på er att betala 9 800 euro.',
    },
    {
      name: 'ministry',
      text: 'Justitiedepartementet och Polismyndigheten. Detta brev är att betrakta som en officiell kallelse. Efter en längre tids övervakning av internet har er identitet knutits till nedladdning av filmer där barn utnyttjas sexuellt. Innan ärendet översänds till åklagare har ni möjlighet att lämna era synpunkter genom att skriva till nedanstående e-post senast 48 timmar från nu. Reagerar ni inte utfärdas en arresteringsorder och ert namn lämnas till pressen.',
    },
    {
      name: 'machine',
      text: 'KALLELSE TILL DOMSTOLEN. Du är under åtal för pedofili, exhibitionism och sexhandel. Vår cyberpolis registrerade dina nakenbilder skickade till minderåriga. Sänd dina motiveringar med e-post inom 72 timmar, annars överförs rapporten till åklagaren och du blir arresterad.',
    },
    {
      name: 'short',
      text: 'Europol här. Du har ertappats med att dela barnporr. Förklara dig via mejl idag, annars grips du i morgon och din arbetsplats underrättas.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Högsta domstolen har skickat en vittneskallelse till dig. Ladda ner den via länken och bekräfta inom 2 dagar. Underlåtenhet bestraffas.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Skatteverket har anmält dig till polisen för momsbedrägeri. Du är nu misstänkt. Betala 12 400 kr idag för att få anklagelsen nedlagd, annars hämtas du av poliser.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Sista påminnelsen: målet mot dig hos Interpol är fortfarande öppet. Böterna på 6 500 euro är inte betalda. I morgon verkställs gripandet. Poliskommissarie Juhl',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'Ärende: RÄTTSLIG KALLELSE\nUndertecknad, polismästare Göran Lundh vid enheten för skydd av minderåriga, tar kontakt med er strax efter en datorbeslag av cyberinfiltration för att meddela att ni är föremål för flera rättsliga förfaranden: barnpornografi, pedofili, exhibitionism, cyberpornografi, sexhandel. Var vänlig och gör er hörd per e-post genom att skriva era motiveringar så att de kan granskas och kontrolleras för att bedöma påföljderna, inom en strikt tidsfrist på 72 timmar.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'hej detta är polisen. vi har sett att du laddat hem sexbilder på barn. svara på mejlet inom 24 tim och förklara dig annars kommer vi hem till dig och griper dig. kommissarie Stig Ahl',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'Nationella operativa avdelningen, Polismyndigheten\nDnr 0114-K7731\nHärmed delges ni misstanke om utnyttjande av barn för sexuell posering samt innehav av övergreppsmaterial. Beviset består av film upptagen av vår cyberspanare. Med hänsyn till sekretessen sker handläggningen uteslutande via elektronisk post. Ni åläggs att senast inom två dygn inkomma med skriftligt yttrande. Uteblir detta överlämnas akten till åklagare för häktning.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Kära Herr/Fru, jag är Catherine, chef för Europol, vald till posten. Vi har startat rättsprocess mot dig för nätgromning av minderårig, naken video och porno med barn. Videon är inspelad av vår cyber-gendarm och är bevis på dina brott. Du måste skicka din rättfärdigande till oss på denna adress inom 48 timmar. Efter den tiden vi skickar din fil till åklagaren och alla tv-kanaler så din familj och hela Sverige ser vad du gör framför datorn. Nu är du förvarnad.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'STRAFFTABELL: Barnpornografi – fängelse 5 år, böter 850 000 kr. Pedofili – fängelse 10 år. Blottning – 2 år. Dina gärningar har konstaterats på kontaktsajter. Riksåklagaren Petra L. ger dig tre dagar att besvara denna skrivelse per mejl. Om du låter bli blir du efterlyst och ditt namn förs in i registret över sexualbrottslingar.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Polisen i Stockholm informerar: efter granskning av er internettrafik framgår det att ni besökt sidor med pornografi där barn förekommer. En anmälan är upprättad mot er. Ni har rätt att yttra er skriftligen till denna mejladress inom 72 h. Underlåtenhet leder till hämtning och husrannsakan på er bostad.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Ekobrottsmyndigheten. Ditt konto har använts till penningtvätt. Du kallas till förhör som misstänkt. Kontakta handläggaren på denna e-postadress inom 24 timmar, i annat fall utfärdas en arresteringsorder.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Stockholms tingsrätt: Ni är kallad att vittna i mål B 4471-26. Ladda ner kallelsen via knappen nedan. Utebliven inställelse medför vite på 10 000 kr.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Sista påminnelsen före gripande. Vi har inte fått någon reaktion på kallelsen. Ärendet kan avslutas genom förlikning om du betalar 38 500 kr i dag. Annars kommer polispatrullen i morgon. Interpol Sverige',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Borgen på 22 000 kr ska sättas in på advokatens konto före klockan 18 så att åklagaren släpper häktningsbegäran. Prata inte med din familj om saken, utredningen är hemlig.',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Polismyndigheten, Utredningsroteln för brott mot barn. Föräldrarna till en tolvårig flicka har lämnat in en anmälan sedan ni chattat med henne och skickat bilder på ert könsorgan. Hela konversationen finns sparad. Innan vi går vidare till åklagarkammaren får ni tillfälle att redogöra för ert handlande. Skriv ert svar till utredaren på ovanstående e-post före torsdag. Tystnad tolkas som erkännande och ni blir anhållen i er frånvaro.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Din e-post finns med på en lista över köpare av barnövergreppsfilmer som Interpol beslagtog i Frankrike. Jag, Per Stenmark, avdelningschef för it-brott, ger dig en chans att förklara dig innan jag underrättar din familj och Flashback. 48h. Svara bara på mail, ring inte.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Var god och ta del av den bifogade stämningen. Brotten ni har gjort: sexuellt ofredande av minderåriga, pornografi på nätet, pedofili. Maila era motiv inom loppet av tre dygn. Vid utebliven respons kommer häktningsorder att verkställas av närmaste polisstation.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Bästa medborgare! Våra cyberagenter har konstaterat olagliga besök på sajter med minderåriga. Straffet är fängelse i fem år. Ni ombeds skicka in er bekännelse eller ert försvar till denna brevlåda senast i morgon, annars publiceras namnet i sexförbrytarregistret.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Tullverkets brottsutredning: ett paket i ditt namn innehöll narkotika. Du är misstänkt för smuggling. För att slippa gripas måste du delta i videoförhör i dag och skicka kopia på ditt pass till denna mejl.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Du har en obetald bot och det finns en häktningsorder. Köp presentkort för 5 000 kr och skicka koderna så återkallas ordern. Polisens kansli',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Ärendet är nästan avslutat. Efter din första betalning krävs ytterligare 9 400 kr för intyget om nedlagd förundersökning. Betalas det inte i dag öppnas målet på nytt hos åklagaren.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Till innehavaren av detta konto. Vid en granskning av nättrafiken har Polisens nationella operativa avdelning kunnat fastställa att du tagit del av övergreppsfilmer på omyndiga. Du ges härmed tillfälle att yttra dig skriftligt via mejl inom två dygn. Uteblir ditt svar begärs du häktad i din frånvaro och förs in i registret för sexualbrottslingar. Kommissarie Berg',
    },
    {
      name: 'an investigator and a camera',
      text: 'Hej, jag är utredare på Interpol. Du har chattat snusk med småflickor och runkat framför kameran. Vi har allt inspelat. Hör av dig till mig på mailen innan imorgon kväll annars går inspelningen till din fru, dina arbetskamrater och Aftonbladet.',
    },
    {
      name: 'a translated accusation',
      text: 'ÅTAL MOT ER. Till följd av ett databeslag vid cyberinfiltration meddelas att Ni är föremål för rättsliga åtgärder gällande: barnpornografi, pedofili, blottning, nätporr. Ni anmodas inkomma med Era skäl till ovanstående e-postadress så att de kan granskas. Tidsfrist: 72 timmar. När den löpt ut överlämnas akten till åklagaren som utfärdar arresteringsorder. Ni är nu varnad. Rikspolischefen',
    },
    {
      name: 'a device that is linked',
      text: 'Viktigt meddelande från svensk polis. Din dator kopplas till ett nätverk för sexuella övergrepp mot barn. Av sekretesskäl hålls förhöret per mejl. Du får inte ringa eller besöka stationen. Kontakta ansvarig handläggare på adressen nedan inom 24 timmar, annars hämtas du av en patrull i ditt hem.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Ekobrottsmyndigheten har öppnat en förundersökning mot dig om penningtvätt och skattebrott. Vi vill ha din förklaring via e-post senast inom 48 timmar. Annars lämnas ärendet till åklagare och dina konton fryses.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Kallelse till tingsrätten',
      text: 'Du är kallad som vittne till huvudförhandling. Ladda ner kallelsen genom att trycka på knappen nedan. Om du uteblir kan du dömas till vite och hämtas av polis.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Tack för ert svar. Ärendet kan avslutas utan rättegång om ni betalar böter på 18 500 kr genom banköverföring inom ett dygn. Gör ni inte det verkställs häktningsbeslutet. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Bäste medborgare. Vår nätpolis utgav sig för att vara en flicka på 12 år. Ni bad henne skicka nakenbilder mot betalning. Detta är ett brott. Lämna er version skriftligt via e-post innan två dygn har gått. I annat fall ställs ni inför domstol och er arbetsgivare underrättas. Kriminalinspektör Dahl',
    },
    {
      name: 'traced to an address',
      text: 'Meddelande från Europol! Olagligt pornografiskt innehåll med barn har spårats till din IP-adress. Du riskerar 6 års fängelse. Du har 36 timmar på dig att svara på detta meddelande med fullständigt namn och kopia på pass. Ignorera inte detta.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Sista möjligheten före tvångsåtgärd: Polisen har ett häktningsbeslut klart i ert namn för bedrägeri och identitetsstöld. Vill ni slippa fängelse kan ni deponera 12 000 kr idag så dras beslutet tillbaka.',
    },
    {
      name: 'literal from French, brigade, sixth batch',
      subject: 'ÄRENDE NR 4471/DGPN',
      text: 'Sverige, den 12 januari\nDELGIVNING AV ÅTAL\nHerr/fru,\nJag, undertecknad Sven Hallander, generaldirektör för den nationella polisen, ställer mig till er för att meddela att en rättslig process inletts mot er person efter en datorbeslagtagning av cyberinfiltration. Ni är föremål för flera lagföringar: barnpornografi, pedofili, exhibitionism, cyberporr. Av sekretesskäl skickar vi detta mail till er. Ni ombeds göra er hörda via e-post genom att skriva era rättfärdiganden så att de kan prövas och verifieras för att bedöma påföljderna, inom en strikt frist av 72 timmar. När denna frist passerat är vi tvungna att överlämna vår rapport till åklagaren, som utfärdar en arresteringsorder mot er. Nu är ni varnade.',
    },
    {
      name: 'blunt, short, sixth batch',
      subject: 'Sista chansen',
      text: 'Du har surfat på olagliga sidor med minderåriga och vi har allt på film. Nationella operativa avdelningen, NOA. Skriv till oss på mejlen senast i övermorgon och tala om varför, annars hämtar en patrull dig hemma och din arbetsgivare, dina barn och kvällspressen får veta vad du är för en. Kommissarie Torbjörn Wikmark, noa.utredning.se@gmail.com',
    },
    {
      name: 'bureaucratic with a table, sixth batch',
      subject: 'Underrättelse om misstanke',
      text: 'ÅKLAGARMYNDIGHETEN – RIKSENHETEN MOT INTERNETRELATERADE BROTT\nDiarienummer: ÅM 2026-11873\nHärmed underrättas ni om att förundersökning inletts med anledning av att ert IP-nummer vid upprepade tillfällen anträffats i samband med innehav och spridning av övergreppsmaterial på barn.\nBrott | Straffskala\nGrovt barnpornografibrott | fängelse 1–6 år\nUtnyttjande av barn för sexuell posering | fängelse 2 år\nSexuellt ofredande | böter 45 000 kr\nNi bereds tillfälle att yttra er skriftligen. Yttrandet ska vara oss tillhanda per e-post inom två dygn från mottagandet. Uteblir yttrandet fattas beslut om häktning i er frånvaro och uppgifterna förs in i belastningsregistret för sexualbrottsdömda. Av hänsyn till utredningssekretessen kan ärendet inte diskuteras per telefon.\nKammaråklagare Margareta Lindhult',
    },
    {
      name: 'never names the offence, sixth batch',
      subject: 'Angående dina vanor på nätet',
      text: 'Bästa medborgare,\nEuropol i samarbete med svensk polis har under en tid följt din trafik på nätet. Det vi funnit är så allvarligt och gäller så unga personer att vi inte skriver ut det i ett brev som någon i ditt hem kan läsa. Du förstår själv vad det handlar om. Du anklagas för detta och har tre dagar på dig att svara på detta meddelande med en förklaring. Hör vi inget lämnas akten vidare till allmän åklagare och du grips. Tala inte med någon om detta. Catherine De Bolle, verkställande direktör',
    },
    {
      name: 'tax crime unit, sixth batch',
      subject: 'Kallelse till förhör – Ekobrottsmyndigheten',
      wider: true,
      text: 'Ekobrottsmyndigheten har inlett ett ärende mot dig rörande grovt skattebrott och penningtvätt. Du kallas härmed till förhör. Öppna bifogad länk för att läsa kallelsen och bekräfta din identitet med kopia på pass eller körkort: http://ebm-kallelse.example/se. Om du inte gör det inom 24 timmar kommer du att efterlysas.',
    },
    {
      name: 'settlement later, sixth batch',
      subject: 'Re: Re: ärende 4471',
      wider: true,
      text: 'Vi har tagit emot din förklaring men åklagaren anser att den inte räcker. För att slippa rättegång och för att ditt namn ska strykas ur registret kan ärendet avslutas genom en förlikning mot en straffavgift på 38 500 kronor. Betala i dag genom överföring till kassörens konto eller med presentkort och skicka kvittot till denna adress. Annars grips du i morgon bitti.',
    },
    {
      name: 'West African French literal, seventh batch',
      subject: 'MEDDELANDE OM BROTT',
      text: 'Hej min herre, det är den centrala polistjänsten för kampen mot brott på internet som skriver till dig. Efter kontroll av vår underrättelsetjänst har du blivit påkommen med att masturbera inför en flicka på 13 år på en mötesplats. Videon finns i våra händer. Vi ber dig att kontakta oss snarast på vår mejladress för att reglera din situation, om inte, kommer du bli hämtad till närmaste polisstation och fängslad i 7 år plus 15000 euro i böter. Överste Jean-Luc Bertrand, Interpol Abidjan.',
    },
    {
      name: 'family tone, seventh batch',
      subject: 'Jag skriver för att hjälpa dig',
      text: 'Kära du. Jag är jourhavande åklagare och har din akt framför mig. Där ligger bilder på barn som inte har kläder på sig, och din adress. Jag är själv farmor och blev illa till mods. Ändå vill jag höra din version innan polisen slår till. Mejla mig den senast på fredag. Annars skriver jag under anhållandet, och då får hela din släkt veta.',
    },
    {
      name: 'legal, passive, seventh batch',
      subject: 'Strafföreläggande / åtalsunderrättelse',
      text: 'Mot adressaten har vid Nationellt it-brottscentrum upprättats anmälan K 55-1190-26 avseende innehav av pornografiska framställningar av barn samt kontakt med minderårig i sexuellt syfte. Utredningen omfattar skärmdumpar och loggfiler. Skriftlig inlaga emotses till undertecknads e-postbrevlåda inom sjuttiotvå timmar. Försitts tiden överlämnas handlingarna till åklagarkammaren för beslut om hämtning och häktning. Polismästare Lennart Grönvall',
    },
    {
      name: 'Finland Swedish, seventh batch',
      subject: 'Centralkriminalpolisen',
      text: 'CENTRALKRIMINALPOLISEN i Vanda meddelar att ni är misstänkt för sexuellt utnyttjande av barn och spridning av bilder som kränker sedligheten. Sänd ert genmäle till denna epostadress inom två dygn. Efter utsatt tid efterlyses ni och häradsåklagaren väcker åtal. Ert namn publiceras i Hufvudstadsbladet.',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Kallelse som vittne',
      wider: true,
      text: 'Attunda tingsrätt kallar dig att vittna i ett mål om grovt bedrägeri. Kallelsen har bifogats som länk, hämta den här: http://domstol-kallelse.example och fyll i dina uppgifter samt bankid inom ett dygn. Uteblivet svar leder till polishämtning.',
    },
    {
      name: 'Interpol money laundering, seventh batch',
      subject: 'INTERPOL Red Notice',
      wider: true,
      text: 'Interpol Stockholm har utfärdat en röd efterlysning på dig för penningtvätt och finansiering av terrorism. För att häva efterlysningen krävs en deposition på 19 000 kr i bitcoin. Svara på detta mejl inom 48 timmar så skickar handläggaren instruktioner. Prata inte med din bank.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Sista påminnelsen före gripande',
      wider: true,
      text: 'Vi har fortfarande inte fått er skriftliga förklaring. Detta är den sista varningen. Om ni inte mejlar oss i dag går polispatrullen hem till er i gryningen och åklagaren offentliggör er akt. Nationella polisen',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Din bredbandslinje',
      text: 'God kväll. Nattskiftet på it-brottsroteln i Solna skriver. Från din bredbandslinje har det i tre veckor hämtats film på flickor som inte fyllt tolv. Operatören har lämnat ut namn och gata. Du ombeds lämna din version till den här inkorgen före klockan tolv i morgon. Är inkorgen tom då lyfter vi luren till jourdomstolen, en piketbuss kör ut till dig och Aftonbladet brukar vara där före oss. Kriminalinspektör Roland Tegnér',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Laglig åtgärd',
      text: 'OBS: MISSTÄNKT. Internationella Kriminalpolisorganisationen har filat ett fall mot ditt namn för att se, ladda ner och vidarebefordra minderårig pornografi. Under sektionen 16 av brottsbalken är detta straffbart med 5 år i fängelse. Du är beordrad att svara tillbaka på detta e-mail inom 24 timmar med din motivering, om du misslyckas kommer vi att utfärda en arresteringsorder och blockera dina bankkonton.',
    },
    {
      name: 'parking turned court, eighth batch',
      subject: 'Mål T 889-26',
      wider: true,
      text: 'Du är stämd inför Södertörns tingsrätt. Målet avgörs i din frånvaro om du inte inom 24 timmar loggar in via länken och läser stämningsansökan. Personer som inte svarar eftersöks av polis. http://stamning-lasa.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Bevismaterial',
      text: 'Polisen Region Syd, sektionen för grova brott. I bilagan till er akt ligger fyrtio skärmklipp: sökord, chattrader med en trettonåring och filmer där barn utnyttjas. Ni har gjort er skyldig till detta från er mobil. Skriv en bekännelse eller ett försvarstal och sänd det hit senast om 36 timmar. Teckna inte ned något till andra. Utan försvarstal lagförs ni i er frånvaro och häktas.',
    },
    {
      name: 'in the third person, tenth batch',
      subject: 'Angående en misstänkt',
      text: 'Polismyndighetens nationella cybercentrum har en misstänkt. Den misstänkte har under hösten laddat ner övergreppsbilder på barn och bett flickor under femton år om nakenbilder. Den misstänkte tror att ingen vet. Den misstänkte läser detta mejl just nu. Han har till i morgon kväll på sig att svara på det och förklara sig. Gör han inte det hämtas han, och hans chef och grannar får läsa domen i tidningen.',
    },
    {
      name: 'a chatty prosecutor, tenth batch',
      subject: 'Innan jag väcker åtal',
      text: 'Hej! Jag heter Maud Lindqvist och är kammaråklagare. Jag brukar ringa men den här gången skriver jag, för din egen skull. I en beslagtagen server fanns din adress, dina betalningar och tolv filmer med barn. Det kallas grovt barnpornografibrott. Mejla mig hur du ställer dig till anklagelserna inom 48 timmar, så kanske vi kan hålla det borta från tingsrätten. Annars begär jag dig häktad på fredag.',
    },
    {
      name: 'ord-för-ord, of the fifth writer’s batch one',
      subject: 'KALLELSE N° 3381/26',
      text: 'RIKSPOLISSTYRELSEN – BRIGADEN FÖR SKYDD AV MINDERÅRIGA\nTill er kännedom,\nJag, fru Karin Sandelin, rikspolischef, i samarbete med Europols direktör, vänder mig till er kort efter ett databeslag av cyberinfiltration för att informera er om att ni är föremål för flera gällande rättsliga förfaranden:\n* Barnpornografi\n* Pedofili\n* Exhibitionism\n* Cyberpornografi\n* Sexhandel\nNi har begått brotten efter att ha blivit måltavla på internet (annonssajt), under utbyten med minderåriga. De nakna bilderna ni skickade har spelats in av vår cybergendarm och utgör bevisen på era överträdelser.\nNi ombeds göra er hörd per e-post genom att skriva era motiveringar för att de ska granskas och verifieras i syfte att bedöma sanktionerna; detta inom en strikt frist på 72 timmar. Efter denna frist ser vi oss tvungna att överlämna vår rapport till åklagaren för att upprätta en häktningsorder mot er. Er akt kommer även att skickas till medierna där er familj och era nära får se vad ni gör framför datorn.\nNu är ni förvarnad.',
    },
    {
      name: 'byråkraten, of the fifth writer’s batch one',
      subject: 'Underrättelse om skälig misstanke, dnr 5000-K118842-26',
      text: 'Polismyndigheten\nNationella operativa avdelningen, Sektionen mot internetrelaterade sexualbrott mot barn\n\nNi underrättas härmed enligt 23 kap. 18 § rättegångsbalken om att Ni är skäligen misstänkt för barnpornografibrott, grovt brott, samt utnyttjande av barn för sexuell posering. Misstanken grundas på loggar och bildmaterial som säkrats vid spaning i chattmiljö.\nNi bereds härigenom tillfälle att inkomma med yttrande. Yttrandet ska vara myndigheten till handa senast 48 timmar efter mottagandet och insändas som svar på detta meddelande. Med hänsyn till förundersökningssekretessen lämnas inga upplysningar per telefon.\nInkommer inget yttrande redovisas ärendet till åklagare, som har att ta ställning till frågan om häktning i Er utevaro. Uppgift om Er kan komma att införas i belastningsregistret.\nArne Törnros\nf.d. rikspolischef, särskild utredare',
    },
    {
      name: 'kort, of the fifth writer’s batch one',
      subject: 'Sista chansen',
      text: 'Polisen här. Vi har din IP. Du har kollat på barnporr och skrivit till småflickor. Vi har skärmdumparna. Skriv till oss på den här adressen inom ett dygn och förklara dig, annars hämtar vi dig hemma och din fru, chef och grannar får se allt.\n/Kommissarie Berg, IT-brott',
    },
    {
      name: 'finlandssvensk, of the fifth writer’s batch one',
      subject: 'Stämning – Centralkriminalpolisen',
      text: 'Centralkriminalpolisen, Vanda\nÄrende: inledd förundersökning mot Er person\nUndertecknad polisöverdirektör Pentti Lehmus meddelar att det vid centralkriminalpolisens enhet för cyberbrott har inletts ett mål mot Er. Ni är åtalad för spridning av sedlighetssårande bild av barn, sexuellt utnyttjande av barn samt lockande av barn i sexuella syften.\nEr dator har varit under övervakning och konversationerna är sparade som bevismaterial.\nVi ger Er två dygn att lämna en skriftlig förklaring till denna e-postadress. Om Ni låter bli att svara översänds protokollet till häradsåklagaren i Helsingfors, som utfärdar ett anhållningsbeslut, och Ni antecknas i registret över sexualförbrytare. Ärendet offentliggörs i pressen.',
    },
    {
      name: 'bötestabell, of the fifth writer’s batch one',
      subject: 'Dom utan förhandling? Läs bifogat',
      text: 'SVEA RIKES POLIS – AVDELNING CYBER\nAkt: CY-77/2026    Misstänkt: innehavaren av denna e-postlåda\nBrott | Lagrum | Straff\nInnehav av barnpornografiskt material | BrB 16:10a | fängelse 2 år\nSexuellt ofredande av minderårig | BrB 6:10 | fängelse 2 år\nKöp av sexuell handling av barn | BrB 6:9 | fängelse 4 år\nBöter: 250 000 kr\nNi kallas att yttra er över ovanstående. Sänd er redogörelse via mejl inom 3 dagar räknat från idag. Uteblir svaret går ärendet vidare till kammaråklagaren och ni efterlyses.\nSpaningschef Mats Hedlinge',
    },
    {
      name: 'namnlös anklagelse, of the fifth writer’s batch one',
      subject: 'Angående era nattliga aktiviteter',
      text: 'Ni vet mycket väl vad detta handlar om. Det ni har gjort framför skärmen, med personer som inte är vuxna, har registrerats av våra utredare vid Europol. Ett rättsligt förfarande är öppnat i ert namn.\nInnan vi låter lagen ha sin gång vill vi höra er version. Skriv den till oss, här, inom 48 timmar. Ring inte. Tala inte med någon.\nHör vi inget skickar vi handlingarna till riksåklagaren och en europeisk arresteringsorder. Därefter får tv-kanalerna materialet, och alla ni känner.\nClaire Delvoye, Europol',
    },
    {
      name: 'faderlig, of the fifth writer’s batch one',
      subject: 'Ett samtal mellan män',
      text: 'Bäste herrn,\nJag har varit polis i trettiofyra år och jag har sett många familjer gå sönder. Därför skriver jag personligen till er i stället för att sända en patrull. På mitt bord ligger en anmälan mot er gällande övergrepp mot barn på nätet och innehav av olagliga bilder på minderåriga. Våra experter vid cyberpolisen har filmerna.\nVar god och svara mig på det här mejlet med er förklaring inom tre dygn, så ser vi vad som kan göras utan rättegång. Tystnad tolkar jag som ett erkännande, och då har jag inget annat val än att lämna över allt till åklagaren, som låter gripa er.\nMed omtanke\nPolismästare Gunnar Ek, Polisregion Väst',
    },
    {
      name: 'västafrikansk, of the fifth writer’s batch one',
      subject: 'Ni blir hörda av rättvisan',
      text: 'Fru, Herr,\nVi kommer genom närvarande post och bringar till er kunskap att er adress IP har blivit uppfångad av våra elektroniska tjänster av Interpol. Ni gör objekt för en klagan för korruption av minderårig, dragning till prostitution och pornografisk karaktär på ungdomar under 16 år.\nAv konfidentialitetsskäl adresserar vi er detta brev elektroniskt. Ni är kallade att rättfärdiga er genom återgång av e-post i en tidsrymd av 48 timmar. Passerad denna tidsrymd, kommer republikens åklagare att lansera en mandat av arrestering och gendarmeriet närmast er bostad kommer att fånga er.\nMed mina utmärkta känslor,\nÖverste Jörg Stolte, generalsekreterare för Interpol',
    },
    {
      name: 'via engelska, of the fifth writer’s batch one',
      subject: 'JURIDISK KALLELSE FRÅN CYBERCELLEN',
      text: 'Du kallas härmed juridiskt. Din internetadress har spårats av vår brottsbekämpande cybercell till besök på pornografiska webbplatser för ungdomar, grooming och sexuellt explicit utställning. Detta är ett brott enligt barnskyddslagen avsnitt 14 och är icke borgensbart.\nDu är skyldig att svara på detta e-postmeddelande inom 24 timmar med din motivering. Misslyckande att svara kommer att resultera i en arresteringsorder utfärdad mot dig av domstolen, och du kommer att svartlistas som sexförbrytare. Denna underrättelse kommer också att publiceras i tidningar.\nHälsningar, generaldirektören, Säkerhetspolisen',
    },
    {
      name: 'utan prickar, of the fifth writer’s batch one',
      subject: 'Viktigt! Anmalan mot dig',
      text: 'Hej,\nvi pa polisen i Stockholm har oppnat en anmalan mot dig for barnpornografi och pedofili. Din dator ar sparad och vi har videor som visar dig naken for minderariga barn.\nDu maste svara pa detta mail inom 72 timmar och ge oss din forklaring. Om inte sa skickar vi allt till aklagaren och du blir gripen. Din familj och media kommer fa veta.\nMvh\nPolischefen',
    },
    {
      name: 'tredje person, of the fifth writer’s batch one',
      subject: 'Protokoll över delgivning',
      text: 'Den misstänkte delges härmed att förundersökning inletts rörande grovt sexuellt övergrepp mot barn samt barnpornografi. Bevisning: filmklipp och chattloggar inhämtade av Polisens IT-brottscentrum.\nDen misstänkte ska senast inom fyrtioåtta timmar skriftligen, genom e-post till utredningsenheten, redogöra för sin inställning till brottsmisstanken. Om så inte sker hemställer utredaren hos chefsåklagaren om att den misstänkte anhålls i sin frånvaro och att hans anhöriga och arbetsgivare underrättas.\nFör Polismyndigheten\nIntendent L. Sjöstrand',
    },
    {
      name: 'EU-jargong, of the fifth writer’s batch one',
      subject: 'EUROPOL EC3 / EMPACT: Ärende SE-0419',
      text: 'European Cybercrime Centre, Haag\nInom ramen för en gränsöverskridande insats mot sexuell exploatering av barn på nätet har Er utrustning identifierats som mottagare av förbjudet innehåll. Ni betraktas som inblandad i följande: delning av övergreppsmaterial, sexuell utpressning av underårig, samt besök på pedofilforum.\nFör att undvika onödig publicitet erbjuds Ni en frivillig skriftlig utfrågning. Besvara detta brev elektroniskt och bifoga Er redogörelse samt kopia av pass. Tidsfrist: 72 h.\nUnderlåtenhet medför att dossiern överlämnas till Åklagarmyndigheten och att nationell polis verkställer ett gripande på Er hemadress. Brottsofferföreningar och massmedia informeras.',
    },
    {
      name: 'skattebrott, of the fifth writer’s batch one',
      wider: true,
      subject: 'Ekobrottsmyndigheten: ni är misstänkt',
      text: 'Ekobrottsmyndigheten har inlett en utredning mot er avseende grovt skattebrott och penningtvätt. Ni ska inom 48 timmar via e-post lämna en förklaring samt betala förseningsavgiften 14 850 kr till det konto som anges i bilagan. I annat fall begär vi er häktad hos tingsrätten och era tillgångar beläggs med kvarstad.',
    },
    {
      name: 'vittne med länk, of the fifth writer’s batch one',
      wider: true,
      subject: 'Stämning till vittnesförhör',
      text: 'Stockholms tingsrätt\nDu är kallad som vittne i brottmål B 4471-26. Handlingarna är sekretessbelagda och kan endast öppnas via knappen nedan. Öppna kallelsen här: https://domstol-se.delgivning.example/visa\nLogga in inom 24 timmar. Den som uteblir kan hämtas av polis och dömas till vite.',
    },
    {
      name: 'förlikning, of the fifth writer’s batch one',
      wider: true,
      subject: 'Sv: ert ärende – förslag till uppgörelse',
      text: 'Vi har tagit emot er förklaring. Den räcker tyvärr inte. Ni har två val: att ärendet går till domstol, med fängelse upp till fem år, eller en uppgörelse i godo där ni betalar ett bötesbelopp om 48 500 kronor, varpå akten stängs och arkiveras. Swisha inte; köp kuponger (Paysafecard) och maila koderna till utredaren senast imorgon.\nKommissarie Håkan Wall, Polisen',
    },
    {
      name: 'sista varning, of the fifth writer’s batch one',
      wider: true,
      subject: 'SISTA VARNINGEN',
      text: 'Ni har inte besvarat vår tidigare skrivelse. Därmed går vi vidare. Polispatrull kommer till er bostad inom 24 timmar för att verkställa häktningsbeslutet om vi inte får ert svar per mejl idag. Detta är den sista påminnelsen innan allt lämnas till åklagaren och pressen.\nInterpol Stockholm',
    },
    {
      name: 'borgen, of the fifth writer’s batch one',
      wider: true,
      subject: 'Frigivning mot borgen',
      text: 'En arresteringsorder har utfärdats mot dig av åklagaren. För att verkställigheten ska skjutas upp krävs en borgenssumma på 2 900 euro, som betalas i bitcoin inom två dagar. Skicka kvittot till denna e-post. Interpol, ekonomiska enheten.',
    },
    {
      name: 'tulldroger, of the fifth writer’s batch one',
      wider: true,
      subject: 'Tullverket / polisen beslag',
      text: 'Ett paket med narkotika adresserat till dig har beslagtagits av Tullverket. Polisen har öppnat ett brottmål mot dig för grov narkotikasmuggling. Bekräfta din identitet genom att skicka kopia på körkort eller pass och ladda ner beslagsprotokollet via länken. Hör du inte av dig inom ett dygn utfärdas en efterlysning.',
    },
    {
      name: 'skånsk kort, of the fifth writer’s batch two',
      subject: 'hörrödu',
      text: 'Vi ha full koll på dig. Du har siddat å chattat snusk me ungar och laddat hem bilder. Anmälan e gjord, du e misstänkt. Svara på mejlet innan två dar har gått med vad du har å säga till ditt försvar. Annars blir det åklagarn, å då sätter vi dig i finkan. Polisen Malmö, grova brott',
    },
    {
      name: 'kanslisvenska 1900-tal, of the fifth writer’s batch two',
      subject: 'Förordnande om hörande i brottmål',
      text: 'I nåder förordnad undersökningsledare vid Rikskriminalpolisen får härmed anmoda Eder att inom trenne dygn från detta brevs ankomst till undertecknad i elektronisk ordning ingiva skriftlig förklaring rörande Eder tillvitade sedlighetsbrott mot minderåriga, däribland befattning med barnpornografiska framställningar. Därest sådan förklaring uteblir nödgas jag hänskjuta målet till vederbörande åklagare, med begäran att Ni må varda häktad. Offentliggörande i tidningspressen följer.',
    },
    {
      name: 'från biträdet, of the fifth writer’s batch two',
      subject: 'Meddelande från er utredares sekreterare',
      text: 'Hej! På uppdrag av generaldirektör Karin Sandelin skickar jag detta. Hon har gått igenom er akt och är bestört. Det rör sig om nakenbilder på barn och samtal av sexuell art med flickor under femton. Hon vill ha er berättelse i skrift, på denna mejl, före onsdag midnatt. Hon ber mig säga att hon i annat fall inte kan hindra att åklagaren ber om att ni tas in, och att registret och tidningarna får sitt.',
    },
    {
      name: 'översatt från tyska, of the fifth writer’s batch two',
      subject: 'Ladning som beskyldigad',
      text: 'Federala kriminalmyndigheten i samarbete med svenska polisen\nMot er löper ett undersökningsförfarande på grund av misstanke om förvärv och besittning av barnpornografiska skrifter. Ert IP har fastställts. Som beskyldigad får ni tillfälle att skriftligt yttra er. Sänd er ställningstagande inom 48 timmar till oss per mail. Vid icke iakttagande går förfarandet till statsåklagaren som ansöker om häktningsbefallning. En bokföring i förbrytarkartoteket sker.',
    },
    {
      name: 'punktlista emoji, of the fifth writer’s batch two',
      subject: '⚠️ BROTTSMISSTANKE ⚠️',
      text: '👮 Europol / Polisen\n❗ Du är anklagad: barnporr, snuskchatt med minderåriga, blottning på webbkamera\n📹 Vi har allt på film\n⏰ 24 h\n📧 Mejla din ursäkt och förklaring hit\n🚫 Gör du inte det: åklagare ➡️ gripande ➡️ registret ➡️ TV4, Expressen, dina kontakter',
    },
    {
      name: 'kvinnlig åklagare, of the fifth writer’s batch two',
      subject: 'Från kammaråklagare Lena Hagberg',
      text: 'Jag är åklagare och leder förundersökningen mot dig. Det du haft för dig på dejtingsidorna, med barn i andra ändan, har filmats av våra spanare. Jag vill höra din sida innan jag väcker åtal. Skriv ner den och mejla mig före 72 timmar. Du ska inte kontakta någon polisstation, för saken är hemlig. Struntar du i det här så väcker jag åtal, låter häkta dig och lämnar din bild till pressen. Det blir fängelse, minst fyra år.',
    },
    {
      name: 'förmildrande, of the fifth writer’s batch two',
      subject: 'Vi vet att det är svårt',
      text: 'Kära medborgare, vi förstår att detta brev är jobbigt. Ändå måste vi upplysa er om att ett straffrättsligt förfarande öppnats eftersom er dator lagrar övergreppsbilder på barn. Ingen behöver få veta något om ni samarbetar. Allt vi ber om är några rader från er, som svar på detta e-brev, inom två dygn, där ni rättfärdigar er. I motsatt fall är vi tvingade att göra er efterlyst och att upplysa era anhöriga.\nMed vänlig hälsning, Brottsavdelningen vid Interpol i Lyon',
    },
    {
      name: 'blandspråk, of the fifth writer’s batch two',
      subject: 'CONVOCATION / INKALLELSE',
      text: 'Police Judiciaire – Svensk Polis\nNi är inkallad! Dossier 45/B. Förseelser: pornografi barnslig, pedofili, exhibition, smuggling sexuell.\nErt konversationer är beslagen av cyber polis. Ni måste skriva justifikationer till bureau.enquete@mail.example under 48 timmar stränga.\nAnnars: prokurator, arrestation, fichering i nationella registret FNAEGS, television.',
    },
    {
      name: 'saklig norrländsk, of the fifth writer’s batch two',
      subject: 'Ärende 2026-7713 Umeå',
      text: 'Ditt nätabonnemang har kopplats till nedladdning av barnpornografiska filer, 214 stycken. Ärendet handläggs av IT-forensiska gruppen. Innan ärendet lämnas till åklagarkammaren kan du lämna en skriftlig version till handläggaren via retur. Tiden är tre dygn. Efter det bestämmer åklagaren om hämtning och husrannsakan. Vi tar inga samtal i saken.',
    },
    {
      name: 'hämnd i familj, of the fifth writer’s batch two',
      subject: 'Till herr Johansson',
      text: 'Vi vill inte att fru Johansson och barnen ska behöva se detta. Men lagen är lagen. Ni har visat upp er naken för en elvaåring och vi på nationella cyberbrottscentret har det på band. Ni anklagas för exhibitionism och sexuellt ofredande av barn. Förklara er för oss via e-post. Fristen: fram till i övermorgon. Sedan är det slut på hänsynen: rätten, registret, grannarna.',
    },
    {
      name: 'myndighet okänd, of the fifth writer’s batch two',
      subject: 'Statens nämnd för cybersäkerhet',
      text: 'Statens Nämnd för Cybersäkerhet har på begäran av Europol granskat trafiken från er router. Resultatet: upprepade besök på sajter med pornografi där barn medverkar. Ni är därför part i ett straffärende. Er förklaring (max två sidor) emotses elektroniskt senast 48 timmar från dato. Nämnden äger rätt att lämna ärendet till åklagare för omedelbart frihetsberövande samt att kungöra ert namn.',
    },
    {
      name: 'penning mule, of the fifth writer’s batch two',
      wider: true,
      subject: 'Ditt konto',
      text: 'Polisen Västra Götaland har fryst ditt bankkonto i väntan på förhör om penningtvätt. För att häva frysningen ska du betala en säkerhet på 9 500 kr inom 24 timmar och svara på mailet med bild på din legitimation. Annars hämtas du till förhör.',
    },
    {
      name: 'nämndeman länk, of the fifth writer’s batch two',
      wider: true,
      subject: 'Ni är instämd',
      text: 'Ni är instämd till Göteborgs tingsrätt. Stämningen finns att hämta digitalt: klicka här för att ladda ned er stämningsansökan. Ni har 48 timmar på er, annars meddelas tredskodom och polishandräckning.',
    },
    {
      name: 'deposition, of the fifth writer’s batch two',
      wider: true,
      subject: 'Avslutande av mål',
      text: 'Åklagaren har gått med på att lägga ner målet om du erlägger ett förlikningsbelopp om 6 735 euro. Kontouppgifter får du genom att svara på detta mail. Efter betalning raderas filmerna och du stryks ur registret. Europol, avdelningen för förlikning',
    },
    {
      name: 'pensionerad officer, of the fifth writer’s batch three',
      subject: 'Från general Rostand kansli',
      text: 'Min herre,\npå order av generaldirektören för det franska gendarmeriet, i samråd med er rikspolis, tillställer jag er denna skrivelse. Vid genomsökning av nätet har ert konto på en mötesplats fallit i våra händer. Där har ni hållit samtal av otuktig natur med pojkar om tretton år och sänt dem bilder av er kropp. Dessa handlingar bestraffas med fem års fängelse och 75 000 euro i böter.\nJag uppmanar er att före trettio timmar ha förflutit rättfärdiga er skriftligen inför mig, på denna elektroniska väg. Om så ej sker är jag nödsakad att sända patrull samt att lämna ert namn åt televisionen och åt sammanslutningarna till barns försvar.',
    },
    {
      name: 'sjuksköterskeaktigt, of the fifth writer’s batch three',
      subject: 'Med hänsyn till er hälsa',
      text: 'God dag, jag heter Margareta och arbetar vid Polisens enhet för brott mot barn. Jag vet att ett sådant här besked kan kännas tungt, ta gärna ett glas vatten innan ni läser vidare. Det finns en anmälan om att ni har haft olämpliga bilder av barn i er telefon och att ni har visat er utan kläder för dem. För att skona er från ett besök hemma ber jag er skriva ner hur det gick till och skicka det till mig här på mejlen, helst inom två dagar. Om jag inte har hört av er då går det vidare till åklagaren automatiskt och då kan jag inte längre skydda er från häktet och från att det kommer ut.',
    },
    {
      name: 'stödord, of the fifth writer’s batch three',
      subject: 'Ref 88-K',
      text: 'Misstänkt: du.\nVad: barnpornografi. Grooming. Blottning.\nVar: internet.\nBevis: video, 3 st.\nHos: Europol, Haag.\nÅtgärd: förklara dig per mejl.\nTid: 48 h.\nAnnars: åklagare, gripande, register, press.',
    },
    {
      name: 'estnisk svenska, of the fifth writer’s batch three',
      subject: 'Kohtukutse / Kallelse',
      text: 'Lugupeetud, ärade. Politsei och gränsbevakning departement tillsammans med svensk polis säger: mot dig har begynts straffprocess. Du har tittat barnporno och gjort brott mot minderårig. Din dator är under kontroll. Du ska skriva förklarande brev till email 3 dagars lopp. Om du ej skriver så prokurator ger order om häktning och namn ditt går till tidning.',
    },
    {
      name: 'skvallrande granne-ton, of the fifth writer’s batch three',
      subject: 'Du anar nog',
      text: 'Vi på cyberroteln brukar inte skriva så här, men i ditt fall gör vi ett undantag. Lilla flickan du skrev med var ingen flicka utan en av oss. Allt du skickade till henne, även det du skäms för, ligger i en mapp. Nu vill chefen att du talar om varför. Skriv det, lugnt och fint, till oss på mejl före fredag. Gör du inte det blir det svart bil utanför huset, och mamma får höra det av oss.',
    },
    {
      name: 'lagboken, of the fifth writer’s batch three',
      subject: 'Underrättelse enligt 16 kap. 10 a § BrB',
      text: 'Till innehavaren av e-postadressen\nMed stöd av 16 kap. 10 a § brottsbalken samt lagen (2018:1177) får Riksåklagaren meddela att förundersökning pågår angående befattning med skildring av barn i pornografisk bild. Straffskalan är fängelse i lägst sex månader och högst sex år.\nNi anmodas att inom sjuttiotvå timmar till diariet (denna adress) inge skriftligt genmäle. Underlåtes detta hålles Ni för vitsordande, varefter beslut om reseförbud, anhållande och offentliggörande meddelas.\nRiksåklagaren',
    },
    {
      name: 'deklaration, of the fifth writer’s batch three',
      wider: true,
      subject: 'Skatteverket – brottsanmälan',
      text: 'Vid kontroll av dina uppgifter har vi funnit oredovisade inkomster. En brottsanmälan om skattebrott är upprättad och lämnas till Ekobrottsmyndigheten om du inte inom 72 timmar rättar dina uppgifter via länken och betalar den preliminära sanktionsavgiften 7 985 kr. Därefter riskerar du fängelse.',
    },
    {
      name: 'vittne utan plats, of the fifth writer’s batch three',
      wider: true,
      subject: 'Vittneskallelse',
      text: 'Du har utsetts till vittne i ett brottmål. Ditt skriftliga vittnesmål ska vara oss tillhanda via mejl inom två dygn. Kopia på pass bifogas. Underlåtenhet bestraffas med vite och hämtning.\nDomstolssekretariatet',
    },
    {
      name: 'betalningspåminnelse, of the fifth writer’s batch three',
      wider: true,
      subject: 'Böterna',
      text: 'Vi noterar att ert bötesbelopp, 5 985 euro, ännu inte är oss tillhanda. Sista dag är i morgon. Betalas det inte återupptas målet, arresteringsordern blir verksam och er familj underrättas. Skicka kvittot hit. Europol finans',
    },
    {
      name: 'döda länken, of the fifth writer’s batch three',
      wider: true,
      subject: 'Nytt dokument i ditt brottmål',
      text: 'Ett nytt dokument finns i ditt brottmål. Öppna dokumentet med koden 4471. Läser du det inte inom 24 timmar anses du ha avstått från försvar och ett gripandebeslut fattas. https://polis-arende.example',
    },
    {
      name: 'sms-stil, of the fifth writer’s batch four',
      subject: 'Viktigt från polisen',
      text: 'OBS! Ärende 5521. Du är identifierad i en utredning om bilder på barn. Svara JA + din förklaring på detta mejl inom 24h. Inget svar = gripen + dina kontakter informeras. Polisen Region Syd',
    },
    {
      name: 'högtidlig översättning av spanska, of the fifth writer’s batch four',
      subject: 'Rättslig citation',
      text: 'Generaldirektionen för polisen och civilgardet\nJag som undertecknar, högsta befäl, citerar er härmed för begångna delikt: barnslig pornografi, pedofili, exhibitionism, prostitution av omyndiga. Efter en informatisk konfiskering har vi konstaterat era närvaron på webbsidor. Skicka era alegationer till domarens e-post under en frist om tre dagar. Om ni försummar detta går vi fram med ert omedelbara fängslande och meddelar pressen och era anförvanter.',
    },
    {
      name: 'från banken till polisen, of the fifth writer’s batch four',
      subject: 'Informationsskyldighet',
      text: 'Er internetleverantör har enligt lag varit skyldig att rapportera er trafik till Polisen. Av rapporten framgår 47 tillfällen då material med minderåriga i sexuella situationer öppnats. Ni är nu misstänkt. För att bemöta uppgifterna, svara på detta meddelande före måndag. I brist på svar överlämnas rapporten till allmän åklagare och ni anhålls.\nPolisens nationella bedrägericentrum',
    },
    {
      name: 'frikyrklig ton, of the fifth writer’s batch four',
      subject: 'Det är inte för sent',
      text: 'Broder, jag är polis och kristen. Det du tittat på, små barn som gråter, ser både Gud och vi. Filerna är säkrade av Europol. Bekänn i ett svar till mig, inom tre dagar, så kan jag lägga ett gott ord hos åklagaren. Tiger du, kommer handfängslen, registret över förövare och skammen inför församlingen.',
    },
    {
      name: 'checklista, of the fifth writer’s batch four',
      subject: 'Gör så här – ärende B-992',
      text: '1. Läs: du är delgiven misstanke om barnpornografibrott.\n2. Skriv: en förklaring, minst en halv sida.\n3. Skicka: till utredningen (svara på mejlet).\n4. Tid: 2 dygn.\n5. Missar du detta: häktning, publicering, anmälan till din arbetsgivare.\nHälsningar Cyberbrottsenheten',
    },
    {
      name: 'trött tjänsteman, of the fifth writer’s batch four',
      subject: 'angående ditt ärende igen',
      text: 'hej. jag har tvåhundra sådana här ärenden på bordet och ditt är ett av dem. du har haft sexchatt med en trettonåring och det finns inspelat. jag orkar inte åka ut till alla. skriv vad du har att säga så tar jag med det i rapporten, annars går den till åklagaren som den är på torsdag och då blir det hämtning.\nmvh insp. Nyman, polisen it-brott',
    },
    {
      name: 'jurist för målsägande påstådd, of the fifth writer’s batch four',
      subject: 'Anmälan från en mor',
      text: 'En mor har anmält att ni skickat bilder på ert kön till hennes dotter, elva år. Polisen har öppnat förundersökning mot er för sexuellt ofredande och grooming. Innan åklagaren beslutar om anhållande önskar vi er skriftliga inställning, ställd till undertecknad på denna e-postadress, senast 72 timmar från nu. Allt samröre med flickan eller utomstående i saken är förbjudet.\nKriminalkommissarie Bo Ahl',
    },
    {
      name: 'lista av straff engelskt datum, of the fifth writer’s batch four',
      subject: 'FINAL NOTICE / SISTA UNDERRÄTTELSE',
      text: 'Interpol National Central Bureau Stockholm\nBrottskod 7A: Konsumtion av barnövergreppsmaterial\nBrottskod 9C: Onlinekontakt i sexuellt syfte med person under 15\nBöter 120 000 SEK eller fängelse 4 år\nInkom med er ursäkt och förklaring via e-mail: 48 timmar. Uteblivet svar: Red Notice, gripande, sexualbrottsregister, offentlig lista.',
    },
    {
      name: 'ekonomisk, of the fifth writer’s batch four',
      wider: true,
      subject: 'Finansinspektionen och polisen',
      text: 'Ert namn förekommer i ett ärende om penningtvätt. För att undvika anhållan ska ni samma dag föra över 28 000 kr till ett säkert konto hos myndigheten. Kvittot mejlas till handläggaren. Prata inte med banken.',
    },
    {
      name: 'påminnelse 2, of the fifth writer’s batch four',
      wider: true,
      subject: 'Vi väntar fortfarande',
      text: 'Vi väntar fortfarande på er förklaring i brottmålet. Vår tidigare frist är ute. Ni får nu tolv timmar. Sedan skickas patrullen och er hustru får ett exemplar av filmen.',
    },
    {
      name: 'nämnd, of the fifth writer’s batch four',
      wider: true,
      subject: 'Kallelse i digital form',
      text: 'Er kallelse till förhör ligger i vårt system. Ladda ner den här innan den raderas (24 timmar). Den som inte tagit del av kallelsen hämtas. Rättsväsendets digitala tjänst',
    },
    {
      name: 'dom, of the fifth writer’s batch four',
      wider: true,
      subject: 'Dom på böter',
      text: 'Ni har dömts i er frånvaro för besök på förbjudna sidor. Straff: 7 985 kr. Betala via länken inom 3 dagar eller avtjäna 60 dagars fängelse.',
    },
    {
      name: 'curt investigator, ninth batch',
      subject: 'Ärende 5521',
      text: 'Hej,\nvid en genomgång av din uppkoppling har våra utredare sett att du vid flera tillfällen tagit del av övergreppsbilder på barn och chattat i sexuellt syfte med minderåriga. En förundersökning har inletts mot dig. Du ska svara på detta mejl inom 48 timmar och förklara ditt handlande. Gör du inte det blir du anhållen i din frånvaro och din arbetsgivare och familj underrättas.\nPolisintendent, Nationellt it-brottscentrum',
    },
    {
      name: 'letter with articles, ninth batch',
      subject: 'KALLELSE',
      text: 'REGERINGSKANSLIET – JUSTITIEDEPARTEMENTET\nTill den det berör\nPå begäran av Europol och i samarbete med barnskyddsenheten meddelas att ni åtalas enligt följande lagrum:\n16 kap. 10 a § brottsbalken – barnpornografibrott – fängelse i högst sex år\n6 kap. 10 a § – kontakt med barn i sexuellt syfte\n6 kap. 10 § – blottning\nDe nakenbilder och filmer som ni har skickat har registrerats av vår cyberpolis och utgör bevis för era brott.\nVi ber er skicka era rättfärdiganden per e-post så att de kan granskas och kontrolleras. Tidsfristen är strikt: 72 timmar. Därefter överlämnas vår rapport till åklagaren.',
    },
    {
      name: 'oblique minors, ninth batch',
      subject: 'Konfidentiellt',
      text: 'Bästa herre/fru, jag är rikspolischef och skriver till er personligen. Hos oss ligger ett förfarande mot er som rör underåriga personer och förbjudna bilder i er dator. För att skydda ert privatliv kallar vi er inte till stationen. Skriv tillbaka till oss på mejl inom tre dagar och tala om hur ni motiverar det vi har hittat. Hör vi inget går akten till åklagaren, till tv-kanalerna och till barnrättsorganisationerna, och alla grannar får veta.',
    },
    {
      name: 'machine translated, ninth batch',
      subject: 'Ert förfarande',
      text: 'Jag är överste Hjalmar Brännström, chef för brigaden för skydd av minderåriga (BPM). Jag kontaktar er strax efter ett datorbeslag av cyberinfiltration för att informera er om att ni är föremål för flera rättsliga förfaranden: barnpornografi, pedofili, exhibitionism, cyberpornografi. Gör er hörd via mail genom att skriva era motiveringar inom en strikt tidsfrist. Nu är ni varnad.',
    },
    {
      name: 'witness, ninth batch',
      wider: true,
      subject: 'Vittneskallelse',
      text: 'Tingsrätten. Ni kallas som vittne i ett pågående brottmål. För att läsa kallelsen och handlingarna klickar ni på länken nedan och laddar ner filen. Den som uteblir kan hämtas av polis.',
    },
    {
      name: 'settlement, ninth batch',
      wider: true,
      subject: 'Uppgörelse',
      text: 'Vi har tagit emot ert erkännande. Åklagaren går med på att lägga ner ärendet om ni betalar böter på 48 700 kr till det konto vi anger. Betalningen ska göras i dag, annars grips ni. Tala inte med någon om detta.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: 'Den 3 november',
      text: 'Flickan på 13 år som du skrev snuskiga meddelanden till och som du visade ditt könsorgan för i kameran var en av våra poliser. Alla chattar är sparade. Jag väntar till i övermorgon på din skriftliga förklaring till den här adressen, sedan låter jag hämta dig.\nPoliskommissarie T. Mårdborg, Region Mitt',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Delgivning',
      text: 'Saken: innehav och spridning av pornografiska bilder av barn. Mottagaren av denna skrivelse är skäligen misstänkt. Härmed ges tillfälle att elektroniskt inkomma med yttrande inom två dagar. Inkommer inget yttrande överlämnas ärendet till åklagarkammaren för häktning i utevaro. Enheten för internationellt polissamarbete – Interpol Stockholm',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Skäms',
      text: 'Vi vet vad du tittar på om nätterna. Små barn. Vår myndighet har loggat allt från ditt ip-nummer och akten är klar för rätten. Du får en sista chans: svara på mejlet senast i morgon klockan tolv och ge din version. Om du tiger kommer alla att se dig i handbojor på nyheterna. Rikspolisstyrelsen',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'STÄMNING nr 77/26',
      text: 'Anmälan mot dig. Brottsrubriceringar: pedofili – barnporr – sexuellt ofredande på internet. Straff: 5 års fängelse och 750 000 kr i böter. Svar: via e-post, 48 tim. Vid uteblivet svar: registret över sexualbrottslingar, publicering i pressen. Undertecknat: direktören för Europol',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Intyg om nedläggning',
      text: 'Ditt ärende kan läggas ned. Det kräver en avgift på 32 650 kr som betalas med presentkort. Mejla koderna till vår inspektör före klockan 18 så att åtalet mot dig inte går vidare.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Andra och sista påminnelsen',
      text: 'Trots vår tidigare skrivelse har vi inte fått din förklaring. Om du inte inom ett dygn hör av dig till oss på den här mejladressen utfärdar åklagaren en arresteringsorder. Polisen',
    },
    {
      name: 'ministry server, ninth batch',
      subject: 'Operation Vita nätet',
      text: 'När en server i Amsterdam togs i beslag hittades era uppgifter bland dem som köpt foton och filmer med barn. Justitiedepartementet avser att ställa er inför domstol. Innan så sker har ni rätt att per elektroniskt brev låta oss få er syn på saken, allra senast om två dagar. Hör ni inte av er får saken sin gång och ni får bära handfängsel inför de era.',
    },
    {
      name: 'two lines, ninth batch',
      subject: 'Brådskande – Interpol',
      text: 'Du är inblandad i ett pedofilärende. Skicka din förklaring till den här mejlen till i morgon kväll annars tar vi dig.\nKapten Zander, Interpol',
    },
    {
      name: 'verbose, ninth batch',
      subject: 'Handlingar mot minderåriga',
      text: 'Med denna skrivelse upplyser Direktionen för barndomens skydd er om att det efter teknisk övervakning av ert konto har konstaterats gärningar från er sida som strider mot god sed och rör personer under femton år. Gärningarna bestraffas med fängelse. För att inte störa ert familjeliv har vi valt att vända oss till er på elektronisk väg och avvaktar era synpunkter på samma väg inom 72 timmar för att kunna besluta om fortsättningen. Underlåtenhet medför att ni skrivs in i registren och omedelbart hämtas.',
    },
    {
      name: 'bail, ninth batch',
      wider: true,
      subject: 'Borgen',
      text: 'För att slippa hamna i fängelse måste en borgen på 39 000 kr betalas i bitcoin före lunch. Skicka också ett foto på din legitimation. Jouråklagaren',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Anmälan från fru Rask',
      text: 'Modern till en tolvårig flicka har lämnat in de samtal som du hade med hennes barn och där du ber om nakenbilder. Du har fram till i morgon kväll på dig att svara skriftligt här. Sedan går saken till rätten och ditt foto till tidningarna. Sektionen för brott mot barn',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'Lista 44',
      text: 'Du står på Europols lista 44: personer som tittar på sexuellt material med barn. Kopiera en av de två meningarna och skicka tillbaka den inom 24 timmar: "Jag erkänner" eller "Jag förnekar och förklarar". Den som inget skickar anses skyldig och grips.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'ÄRENDE: ÖVERTRÄDELSE',
      text: 'DIREKTIONEN FÖR CYBERBROTT. Exhibitionism, pedokriminalitet, handel med porr på nätet: dessa anklagelser rör er. Rättfärdiga er per mail 72 timmar. Därefter översänder vi till åklagaren för häktningsorder och registrering.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Paket i ert namn',
      text: 'Tullpolisen: i ett paket i ert namn hittades narkotika och falska pass. För att inte åtalas ska ni i dag svara med en kopia på er legitimation.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Brottsakt 19/443',
      text: 'Bäste herre/fru, härmed tillkännages att vår enhets elektroniska efterforskning på dejtingsidor har bevisat er skuld till: kontakt med barn i sexuellt syfte, innehav av barnpornografi, blottning. Ni uppmanas att inkomma med ert försvar elektroniskt innan 72 timmar förflutit. Annars tar saken den rättsliga vägen, ni förs in i registret och er omgivning underrättas. Högaktningsfullt, Säkerhetschefen',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Svara',
      text: 'Jag är Europols kommissarie Vik. Jag har filmerna från din dator framför mig. Barn. Skriv till mig i kväll vad du har att säga eller så undertecknar jag arresteringsordern i morgon bitti.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Sista möjligheten',
      text: 'Vi har mottagit ditt försvar. Domaren går med på en förlikning på 3 900 euro. Gör överföringen före kl 17 och skicka kvittot till oss, så avslutas ärendet och ingen får veta något.',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'kansli@advokater.example',
      text: 'Hej, huvudförhandlingen hålls den 12 maj 2026 kl. 9.30 i Uppsala tingsrätt, sal 4, Kungsgatan 49. Åklagaren yrkar på dagsböter. Ta med legitimation. Advokat Lena Hägg, 018-555 01 02',
    },
    {
      name: 'a bank warns',
      from: 'sakerhet@bank.example',
      quotes: true,
      text: `Varning för bedrägeri! Bedragare utger sig för att vara polisen och Europol. Svara inte och betala inte. Här är texten i det falska mejlet:\n\n${classic}`,
    },
    {
      name: 'a daughter asks',
      from: 'lisa@gmail.com',
      quotes: true,
      text: `Min pappa fick det här mejlet, är det på riktigt? Vad ska vi göra?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'expedition@skola.example',
      text: 'Kära föräldrar, den 5 mars kl. 18.00 i sal 12 håller polisen en föreläsning om faror på nätet: grooming, barnpornografi och mobbning. Anmäl er via e-post senast fredag.',
    },
    {
      name: 'an overdue bill',
      from: 'faktura@tele.example',
      text: 'Påminnelse: vi har inte mottagit din betalning av fakturan på 1 290 kronor. Betala inom 5 dagar. I annat fall överlämnas ärendet till inkasso och Kronofogden och avgifter tillkommer.',
    },
    {
      name: 'news',
      from: 'redaktion@tidning.example',
      text: 'Polisen grep tre misstänkta för barnpornografibrott. Åklagaren begärde dem häktade, de riskerar fängelse. Europol bistod i utredningen. Avsluta nyhetsbrevet här.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kallelse till årsmöte. Du kallas härmed till föreningens årsstämma den 5 mars kl. 18.00. Svara på detta mejl inom 5 dagar och skicka motion med din motivering. Styrelsen',
    },
    {
      name: 'court',
      from: 'malmo@domstol.example',
      text: 'Malmö tingsrätt kallar dig som vittne i mål B 4412-26. Förhandlingen hålls torsdagen den 22 oktober 2026 klockan 13.15 i sal 5, Kalendegatan 1. Utan giltig orsak att utebli riskerar du vite om 5 000 kr. Ring kansliet på 040-35 30 00 om du har frågor. Ta med legitimation.',
    },
    {
      name: 'lawyer',
      from: 'info@advokatbyra.example',
      text: 'Hej Camilla! Min klient är misstänkt för barnpornografibrott och ska höras på polisstationen i Solna på tisdag klockan 9. Åklagaren har ännu inte delgett oss förundersökningsprotokollet. Jag återkommer efter förhöret. Du når mig på 08-555 01 20. Mvh advokat Persson',
    },
    {
      name: 'police advice',
      from: 'info@polisen.example',
      text: 'Varning för bluffmejl! Just nu skickas mejl ut där avsändaren påstår sig vara rikspolischefen. I mejlet anklagas du för innehav av barnpornografi och uppmanas att svara inom 72 timmar. Polisen skickar aldrig kallelser via mejl. Svara inte, öppna inte bilagan.',
    },
    {
      name: 'worried',
      from: 'bo@privat.example',
      text: 'Tjena Maja, kolla bilden jag bifogar. Jag fick ett mejl från "Europol" där det står att jag åtalas för pedofili och att jag måste höra av mig inom 48 timmar annars blir det arrestering. Är det bluff eller? Ska jag svara? /Bosse',
    },
    {
      name: 'insurance',
      from: 'skador@forsakring.example',
      text: 'Hej, vi behöver kompletterande uppgifter i ditt ärende 55-2231 om inbrottet. Skicka in kopia av polisanmälan och en förklaring till varför larmet var av senast 14 dagar från idag. Får vi inget svar avslutas ärendet. Ring oss gärna på 0771-950 950.',
    },
    {
      name: 'digital post',
      from: 'noreply@post.example',
      text: 'Du har fått ny post från Södertörns tingsrätt: "Kallelse till huvudförhandling". Logga in i Kivra med BankID för att läsa brevet. Det går inte att svara på det här mejlet.',
    },
    {
      name: 'police interview',
      from: 'karin.lind@polisen.example',
      text: 'Hej Anders. Som vi kom överens om på telefon vill jag höra dig om inbrottet hos grannen. Kan du komma till polisstationen i Nacka torsdag kl. 13.00? Du hörs som vittne. Ring 010-563 00 00 om du får förhinder. Hälsningar Karin Lind, polisassistent',
    },
    {
      name: 'lawyer to the accused',
      from: 'kansli@forsvarare.example',
      text: 'Hej Jens. Åklagaren har nu väckt åtal mot dig för barnpornografibrott. Huvudförhandlingen hålls den 3 maj kl. 09.30 i Attunda tingsrätt, sal 5. Vi bör ses innan. Skriv inte till någon om målet. Du riskerar fängelse i högst två år. Ring mig.',
    },
    {
      name: 'tax',
      from: 'svar@skatt.example',
      text: 'Vi behöver uppgifter om din deklaration. Du har gjort avdrag med 48 200 kr för resor. Skicka in underlag senast den 12 juni. Om vi inte hör från dig kan vi ändra beslutet och ta ut skattetillägg. Ring oss på 0771-567 567 vid frågor.',
    },
    {
      name: 'newspaper',
      from: 'nyheter@tidning.example',
      text: 'En 44-årig man från Borås misstänks för att ha delat övergreppsbilder på barn. Åklagaren begärde honom häktad på fredagen. Europol bistod svensk polis som slog till mot tre adresser. Mannens försvarare säger att han nekar till brott.',
    },
    {
      name: "pensioners' club",
      from: 'ordforande@pensionar.example',
      text: 'Kära medlemmar. Flera av er har fått otäcka brev på mejlen där "polisen" påstår att ni är åtalade för något hemskt och måste svara på 72 timmar. Det stämmer inte. Kom på kaffe på onsdag om ni behöver prata om det. Hälsningar Kerstin',
    },
    {
      name: 'lawyer',
      from: 'info@advokaterna.example',
      text: 'Hej Hanne. Här kommer stämningsansökan från motparten i tvisten om tomtgränsen. Tingsrätten har gett oss anstånd till den 4 april med svaromål. Mejla mig dina synpunkter före fredag så skriver jag ett utkast. Ring om något är oklart. Mvh Birgitta',
    },
    {
      name: 'police victim',
      from: 'anmalan@polisen.example',
      text: 'Vi bekräftar att vi tagit emot din anmälan om identitetsstöld, ärendenummer 5000-K123-26. Förundersökningen leds av åklagare. Har du nya uppgifter kan du skicka dem via e-post eller ringa 114 14.',
    },
    {
      name: 'press',
      from: 'redaktion@tidning.example',
      text: 'Granskning: Så lurar bluffarna svenska pensionärer. I breven, som ser ut att komma från rikspolischefen, anklagas mottagaren för barnpornografi, pedofili och exhibitionism och får 72 timmar på sig att förklara sig. "Jag trodde livet var slut", säger Gösta, 78.',
    },
    {
      name: 'NGO',
      from: 'kampanj@barn.example',
      text: 'Varje dag sprids övergreppsmaterial på barn på nätet. Vi samarbetar med polisen och Europol för att få bort det. Tipsa oss anonymt. Stöd arbetet med 100 kr på Swish. Avregistrera dig från nyhetsbrevet här.',
    },
    {
      name: 'bank',
      from: 'kundtjanst@bank.example',
      text: 'Vi behöver kontrollera några av dina transaktioner enligt lagen om penningtvätt. Svara på frågorna i internetbanken senast den 30 april. Om du inte svarar kan vi tvingas spärra kontot. Vi ber dig aldrig om koder via mejl. Ring 0771-22 44 88.',
    },
    {
      name: 'landlord',
      from: 'hyra@bostad.example',
      text: 'Vi har fått klagomål om störningar från din lägenhet. Upphör inte störningarna kan hyresnämnden pröva om avtalet ska sägas upp. Skicka gärna din förklaring till oss per mejl inom en vecka, eller boka ett möte på vårt kontor.',
    },
    {
      name: 'sister',
      from: 'syster@privat.example',
      text: 'Hej Bengt, nu har jag också fått det där Europol-mejlet om att man är misstänkt för pedofili. Det är ju bluff, det stod i tidningen. Bara släng det och svara inte. Kram Inga',
    },
    {
      name: 'insurer',
      from: 'skador@forsakring.example',
      text: 'Vi har tagit emot din anmälan om stöld. Vi behöver din förklaring till varför dörren var olåst samt kopia på polisanmälan. Skicka det till oss per mejl inom 14 dagar, annars måste vi avsluta ärendet.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'anna.lind@lindadvokat.example',
      text: 'Hej Karl! Åklagaren har nu väckt åtal mot dig för sexuellt ofredande. Huvudförhandling hålls den 12 maj kl. 09.00 i Uppsala tingsrätt, sal 4. Ring mig på 018-12 34 56 så bokar vi ett möte på kontoret innan du yttrar dig. Advokat Anna Lind',
    },
    {
      name: 'a collector (another hand)',
      from: 'inkasso@nordinkasso.example',
      text: 'Betalningspåminnelse. Faktura 44821 är obetald. Om betalning inte sker inom 10 dagar kan vi ansöka om betalningsföreläggande hos Kronofogden. Vid frågor ring 08-555 10 20 eller logga in på Mina sidor.',
    },
    {
      name: 'a parish letter (another hand)',
      from: 'kansliet@svenskakyrkan-lund.example',
      text: 'Kära församlingsbor! Flera äldre har fått mejl som påstår att de är misstänkta för barnpornografibrott och måste svara inom 72 timmar. Det är bedrägeri. Svara inte, betala inte och ring 114 14. Kom gärna på torsdag kl. 14 till församlingshemmet, då polisen berättar mer.',
    },
    {
      name: 'an invitation to a talk at work (another hand)',
      from: 'hr@verkstaden.example',
      text: 'Hej Maria, med anledning av anmälan om sexuella trakasserier kallar vi dig till ett samtal på fredag kl. 10 i rum 204. Du får gärna ta med dig en facklig företrädare. Det som sägs behandlas konfidentiellt. Hör av dig om tiden inte passar.',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'henrik.dahl@polisen-sodertalje.example',
      text: 'Hej! Jag handlägger din anmälan om stöld av cykel. Vi skulle behöva höra dig som målsägande. Ring mig på 010-567 12 34 vardagar 8–16 så bokar vi en tid på stationen, Storgatan 5. Hälsningar Henrik Dahl, utredare',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@koncern.example',
      text: 'Hej Eva, vi har fått in en visselblåsaranmälan som rör trakasserier på din avdelning. Vi ber dig lämna en skriftlig redogörelse senast fredag. Uppgifterna behandlas konfidentiellt. Frågor besvaras av HR på ankn. 3300.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redaktion@lokaltidningen.example',
      text: 'POLISEN VARNAR: I mejlet står det att mottagaren är misstänkt för barnpornografi och måste svara inom 72 timmar, annars går ärendet till åklagaren. "Det är rent lurendrejeri", säger polisens presstalesperson. Prenumerera på vårt nyhetsbrev.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'kundtjanst@banken.example',
      text: 'Vi har stoppat en misstänkt överföring från ditt konto. Har du blivit lurad av någon som säger sig vara polis? Ring spärrtjänsten på 0771-12 34 56. Lämna aldrig ut koder.',
    },
    {
      name: 'from forhor, third batch',
      from: 'forhor@polis.example',
      text: 'Hej! Du kallas till förhör som målsägande angående stölden i din källare. Förhöret hålls på polisstationen, Kungsgatan 8, måndagen den 14 kl. 13.15. Ta med legitimation. Ring 114 14 om du får förhinder.',
    },
    {
      name: 'from karin, third batch',
      from: 'karin@familj.example',
      text: 'Kan du titta på det här? Pappa fick ett mejl igår från "Europol" där det står att han är misstänkt för barnporr och måste svara inom 72 timmar. Han har inte sovit i natt. Jag tror det är bluff men vill vara säker.',
    },
    {
      name: 'from skola, third batch',
      from: 'skola@kommun.example',
      text: 'Till vårdnadshavare. Polisen kommer till skolan på torsdag kl. 18 och berättar om nätet, grooming och sexuella övergrepp mot barn. Anmäl er via mejl senast onsdag. Rektor Lindgren',
    },
    {
      name: 'from advokat, fourth batch',
      from: 'advokat@byra.example',
      text: 'Hej, åklagaren har väckt åtal mot dig för misshandel. Huvudförhandlingen hålls den 4 maj kl. 9.30 i Malmö tingsrätt, sal 3. Vi behöver ses innan dess; skicka gärna dina synpunkter på mejl senast fredag. Vänliga hälsningar, advokat Ek',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@foretag.example',
      text: 'Till alla anställda: Det skickas ut falska mejl i polisens namn om barnpornografi. Svara inte, klicka inte på något och vidarebefordra mejlet till it. Polisen skriver aldrig så.',
    },
    {
      name: 'court summons with room, sixth batch',
      from: 'malmo.tingsratt@dom.se',
      subject: 'Kallelse till huvudförhandling, mål B 3321-26',
      text: 'Du kallas som tilltalad till huvudförhandling den 14 april kl. 09.15 i sal 7, Malmö tingsrätt, Kalendegatan 1. Målet gäller misshandel. Kommer du inte kan du hämtas av polis eller dömas till vite om 4 000 kronor. Du har rätt till offentlig försvarare. Frågor besvaras på 040-35 30 00.',
    },
    {
      name: 'lawyer to client, sixth batch',
      from: 'anna@hallbergadvokat.example',
      subject: 'Din delgivning',
      text: 'Hej Peter, jag har nu fått förundersökningsprotokollet från åklagaren. Du är som du vet misstänkt för barnpornografibrott och åtal väcks sannolikt i nästa vecka. Säg ingenting till polisen utan att jag är med. Skicka mig dina synpunkter på protokollet per mejl före onsdag, så går vi igenom dem på kontoret på torsdag klockan tio. Vänliga hälsningar, Anna Hallberg, advokat',
    },
    {
      name: 'worried daughter, sixth batch',
      from: 'lina.berg@hemma.example',
      subject: 'Pappa fick det här',
      text: 'Hej, pappa fick ett mejl i går från någon som påstår sig vara rikspolischef och det står att han är anklagad för pedofili och ska svara inom 72 timmar. Han är helt förstörd och har inte sovit. Det måste väl vara bluff? Vet du vem man ringer? Han har ju inte gjort något.',
    },
    {
      name: 'police prevention, sixth batch',
      from: 'press@kommunen.example',
      subject: 'Varning från polisen',
      text: 'Polisen varnar för en ny våg av bedrägerier där mottagaren får ett brev i polisens namn. I brevet står att man är misstänkt för sexualbrott mot barn och måste höra av sig via e-post inom tre dygn, annars blir man gripen. Polisen skickar aldrig sådana mejl. Svara inte, betala inte, och gör en anmälan på 114 14.',
    },
    {
      name: 'platform moderation, seventh batch',
      from: 'no-reply@bildmoln.example',
      subject: 'Ditt konto har stängts av',
      text: 'Vi har stängt av ditt konto eftersom en fil i din lagring bryter mot våra regler om sexuellt utnyttjande av barn. Innehåll av det slaget rapporteras till NCMEC, som kan vidarebefordra det till polisen. Tycker du att vi har fel kan du överklaga via formuläret i inställningarna inom 180 dagar.',
    },
    {
      name: 'speeding fine, seventh batch',
      from: 'noreply@polisen.se',
      subject: 'Strafföreläggande',
      text: 'Du har fått ett strafföreläggande för hastighetsöverträdelse, 4 000 kr. Godkänner du det ska du betala till Polisens bankgiro inom 14 dagar. Vill du bestrida, skriv till Åklagarkammaren i Östersund. Frågor besvaras på 010-562 50 00.',
    },
    {
      name: 'HR, seventh batch',
      from: 'hr@stalverken.example',
      subject: 'Utredning om visselblåsning',
      text: 'Hej, vi har tagit emot en anmälan om att du skickat sexuella meddelanden till en praktikant som är 16 år. Vi behöver din skriftliga redogörelse per mejl senast torsdag kl. 12. Ärendet är konfidentiellt, prata inte med kollegor om det. Du får ta med facket till mötet på fredag i Lindensalen. Advokatbyrån Vinge bistår oss.',
    },
    {
      name: 'victims association, seventh batch',
      from: 'info@brottsofferhjalpen.example',
      subject: 'Månadsbrev',
      text: 'Många äldre hör av sig till oss efter att ha fått ett mejl där en påhittad polischef hotar med gripande för barnpornografi. Några har betalat tusentals kronor. Du är inte misstänkt för något. Ring oss på 116 006, prata med någon du litar på och spara mejlet som bevis.',
    },
    {
      name: 'law student, seventh batch',
      from: 'emil@student.example',
      subject: 'Seminarium 4',
      text: 'Hej gruppen, uppgiften till måndag: A är misstänkt för barnpornografibrott och häktad sedan 72 timmar. Åklagaren yrkar fängelse. Skriv försvararens plädering, max två sidor, och mejla den till mig innan kl 18.',
    },
    {
      name: 'collector, eighth batch',
      from: 'info@inkassoab.example',
      subject: 'Sista påminnelse innan Kronofogden',
      text: 'Du har inte betalat 2 340 kr till Elbolaget. Betala beloppet senast på fredag, annars ansöker vi om betalningsföreläggande hos Kronofogden och kan väcka talan vid tingsrätten. Om du bestrider kravet, svara på detta mejl eller ring 08-123 45 00.',
    },
    {
      name: 'bank questions, eighth batch',
      from: 'kyc@sparbanken.example',
      subject: 'Frågor om din insättning',
      text: 'Enligt lagen om åtgärder mot penningtvätt måste vi fråga om insättningen på 180 000 kr. Svara inom tre dagar, annars kan vi spärra kontot och är skyldiga att rapportera till Finanspolisen. Du hittar frågorna i internetbanken under meddelanden.',
    },
    {
      name: 'forward, eighth batch',
      from: 'bengt@privat.example',
      subject: 'VB: kallelse',
      quotes: true,
      text: 'Hej Eva, detta kom till mig i morse. Kan du som är jurist titta? Jag har inte gjort något.\nFrån: Rikspolischefen <rps.sverige@gmail.com>\nDu är misstänkt för barnpornografi och pedofili. Inkom med din förklaring via e-post inom 72 timmar, annars överlämnas akten till åklagaren och en arresteringsorder utfärdas.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'uppsala.tingsratt@dom.se',
      subject: 'Kallelse, vittne',
      text: 'Du ska höras som vittne i Uppsala tingsrätt den 3 juni klockan 13.30, sal 4, Kungsgatan 49. Uteblir du kan du få betala vite 3 000 kr eller hämtas av polis. Ring 018-431 70 00 om du är förhindrad.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'region.syd@polisen.se',
      subject: 'Ang. din anmälan',
      text: 'Hej, tack för din anmälan om det falska mejlet från "Europol". Ärendet har nummer 5000-K221-26. Spara mejlet. Vi kan komma att kontakta dig för förhör per telefon. Du behöver inte göra något mer. Är du orolig, ring 114 14.',
    },
    {
      name: 'school, ninth batch',
      from: 'rektor@lindskolan.example',
      subject: 'Information till vårdnadshavare',
      text: 'En av våra vikarier har gripits misstänkt för sexuella övergrepp mot barn. Polisen har inlett en förundersökning. Har ditt barn berättat något, kontakta polisen på 114 14 eller elevhälsan. Vi har föräldramöte på torsdag klockan 18 i aulan. Tala med ditt barn i lugn och ro.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@skatteverket.se',
      subject: 'Föreläggande',
      text: 'Skatteverket har skickat ett föreläggande till dig. Vi behöver uppgifter om försäljningen av bostadsrätten senast den 14 maj. Får vi inget svar kan vi påföra skattetillägg. Logga in på Mina sidor för att svara, eller ring 0771-567 567.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'tingsratten@domstol.example',
      subject: 'Kallelse',
      text: 'Göteborgs tingsrätt kallar dig som tilltalad till huvudförhandling den 9 juni kl. 09.00, sal 6, Ullevigatan 15. Mål B 4412-26. Utevaro kan medföra hämtning av polis. Frågor: 031-701 10 00.',
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'nyhet@tidning.example',
      subject: 'Man anhållen',
      text: 'En 46-årig man har anhållits misstänkt för barnpornografibrott. Åklagaren har 72 timmar på sig att begära honom häktad. Polisen tog hans dator i beslag.',
    },
    {
      name: 'daughter, of the lead’s batch three',
      from: 'karin.l@post.example',
      subject: 'Pappas mejl',
      text: 'Hej, pappa har fått ett mejl från polisen där det står att han är misstänkt för barnporr och måste svara inom 48 timmar. Det måste väl vara bluff? Han är helt förstörd.',
    },
    {
      name: 'a court calls a witness, tenth batch',
      from: 'malmo.tingsratt@domstolar-se.example',
      subject: 'Kallelse till huvudförhandling, mål B 8812-26',
      text: 'Du kallas som vittne till huvudförhandling i mål om barnpornografibrott torsdagen den 10 december 2026 kl. 09.30 i sal 4, Kalendegatan 1, Malmö. Om du uteblir utan giltigt skäl kan du få betala vite 5 000 kr och hämtas av polis. Har du frågor, ring 040-35 30 00. Malmö tingsrätt, rotel 2',
    },
    {
      name: 'polisen förhör, of the fifth writer’s batch one',
      from: 'utredning@polisen.example',
      subject: 'Kallelse till förhör',
      text: 'Hej Johan,\nDu kallas till förhör den 14 december kl. 10.00 på polisstationen, Kungsgatan 12 i Uppsala. Anmäl dig i receptionen och ta med legitimation. Förhöret gäller en anmälan om misshandel där du är misstänkt. Du har rätt till försvarare.\nRing mig på 010-555 01 22 om tiden inte passar.\nKarin Holm, utredare',
    },
    {
      name: 'tingsrätt, of the fifth writer’s batch one',
      from: 'malmo.tingsratt@dom.example',
      subject: 'Kallelse till huvudförhandling, mål B 2210-26',
      text: 'Du kallas som vittne till huvudförhandling i Malmö tingsrätt, sal 7, torsdagen den 3 december 2026 kl. 09.15. Om du inte kommer kan du få betala vite på 3 000 kr. Har du frågor kan du ringa målkansliet, telefon 040-555 10 00. Ersättning för resa och förlorad arbetsinkomst kan du begära efteråt.',
    },
    {
      name: 'advokat, of the fifth writer’s batch one',
      from: 'anna.sand@sandadvokat.example',
      subject: 'Åtalet mot dig',
      text: 'Hej Peter,\nJag har nu fått stämningsansökan från åklagaren. Åtalet gäller barnpornografibrott av normalgraden. Vi behöver gå igenom förundersökningsprotokollet innan huvudförhandlingen den 12 januari. Kan du komma till mitt kontor på torsdag kl 14? Svara gärna på mejlet med eventuella synpunkter inom ett par dagar.\nVänliga hälsningar\nAnna Sand, advokat',
    },
    {
      name: 'polisen varnar, of the fifth writer’s batch one',
      from: 'nyhetsbrev@kommun.example',
      subject: 'Varning för falska polismejl',
      text: 'Just nu skickas mejl ut där avsändaren utger sig för att vara Polisen eller Europol. I mejlet påstås att mottagaren är misstänkt för barnpornografibrott och ska svara inom 72 timmar. Det är bedrägeri. Polisen skickar aldrig sådana misstankar via mejl. Svara inte, klicka inte på länkar och betala inga pengar. Har du blivit lurad, gör en polisanmälan på 114 14.',
    },
    {
      name: 'orolig anhörig, of the fifth writer’s batch one',
      from: 'birgitta.lund@hem.example',
      subject: 'Pappa fick ett otäckt brev',
      text: 'Hej Lasse! Pappa ringde alldeles skakad i morse. Han har fått ett mejl från "polisen" där det står att han är åtalad för pedofili och att han måste svara inom två dygn, annars blir han gripen och alla i byn får veta. Han har ju aldrig rört en dator mer än för banken. Är det på riktigt? Vad ska vi göra? Kan du prata med honom?',
    },
    {
      name: 'skola, of the fifth writer’s batch one',
      from: 'rektor@skola.example',
      subject: 'Nätvandring och sociala medier – föräldramöte',
      text: 'Hej vårdnadshavare! Vi vill berätta att en vuxen person kontaktat flera elever i åk 5 via ett spel och bett om nakenbilder. Skolan har gjord en polisanmälan om grooming. Prata med era barn om att aldrig skicka bilder. På föräldramötet den 8 december kl 18 i matsalen kommer polisens kontaktperson och berättar om sexuella övergrepp på nätet.',
    },
    {
      name: 'HR utredning, of the fifth writer’s batch one',
      from: 'hr@bolaget.example',
      subject: 'Intern utredning – tillfälle att yttra dig',
      text: 'Hej Mattias, vi har fått in ett klagomål om kränkande särbehandling där ditt namn nämns. Du får härmed möjlighet att yttra dig skriftligt. Skicka ditt svar till mig senast fredag. Allt hanteras konfidentiellt och du har rätt att ta med facklig företrädare till mötet måndag kl. 13 i rum Eken.',
    },
    {
      name: 'inkasso, of the fifth writer’s batch one',
      from: 'inkasso@fordran.example',
      subject: 'Inkassokrav 5512-889',
      text: 'Trots tidigare påminnelse har betalning inte kommit oss tillhanda. Betala 2 480 kr inom 8 dagar till bankgiro 555-1234. Sker inte detta ansöker vi om betalningsföreläggande hos Kronofogden utan ytterligare varning, vilket medför ytterligare kostnader. Bestrider du kravet ska du höra av dig skriftligen.',
    },
    {
      name: 'tidning, of the fifth writer’s batch one',
      from: 'morgon@tidning.example',
      subject: 'Dagens nyheter: tränare häktad',
      text: 'En 46-årig fotbollstränare har häktats misstänkt för grovt barnpornografibrott och våldtäkt mot barn. Enligt åklagaren har polisen beslagtagit datorer och mobiltelefoner. Mannen nekar till brott, säger hans försvarare. Läs mer på vår webb. Du får det här nyhetsbrevet eftersom du är prenumerant.',
    },
    {
      name: 'vidarebefordrat fråga, of the fifth writer’s batch one',
      from: 'sven@forening.example',
      subject: 'Fwd: KALLELSE',
      text: 'Hej, fick det här i dag, är det nån av er som känner igen det? Ser ut som bluff men man blir ju nervös.\n\nFrån: Polisen <direktion@mail.example>\nSkickat: den 20 november 2026\nTill: Sven\nÄmne: KALLELSE\nNi är åtalad för barnpornografi, pedofili och exhibitionism. Svara per e-post inom 72 timmar, annars överlämnas er akt till åklagaren och ni grips.',
    },
    {
      name: 'försvarare lång, of the fifth writer’s batch two',
      from: 'per.nord@nordjuridik.example',
      subject: 'Förhöret i morgon',
      text: 'Hej Anders, jag har talat med utredaren. Du är skäligen misstänkt för barnpornografibrott och de har tagit dator och telefon i beslag. Förhöret är i morgon kl 13 på polishuset i Örebro, rum 214. Du behöver inte svara på frågor utan mig. Mejla mig i kväll en kort redogörelse för vilka som haft tillgång till datorn. Det vi skriver omfattas av min tystnadsplikt. Åklagaren kan begära häktning men jag tror inte det. /Per Nord, advokat',
    },
    {
      name: 'delgivning digital, of the fifth writer’s batch two',
      from: 'delgivning@domstol.example',
      subject: 'Du har fått handlingar från domstolen',
      text: 'Hej! Attunda tingsrätt har skickat handlingar till dig i mål T 8812-26. Logga in med BankID på Mina sidor för att läsa. Har du inte e-legitimation kan du få handlingarna på papper, ring 08-555 65 00. Detta mejl går inte att svara på.',
    },
    {
      name: 'offer berättar, of the fifth writer’s batch two',
      from: 'seniornytt@pro.example',
      subject: '"Jag skämdes så jag inte vågade berätta"',
      text: 'Så började mejlet som Rune, 78, fick: "Ni är åtalad för barnpornografi, pedofili och exhibitionism. Svara inom 72 timmar, annars skickas er akt till åklagaren och medierna." Han svarade och krävdes på 38 000 kronor. Nu vill han varna andra: det är bluff, polisen mejlar aldrig så. Prata med någon!',
    },
    {
      name: 'kompis, of the fifth writer’s batch two',
      from: 'linus@epost.example',
      subject: 'äkta eller?',
      text: 'Tja, fick mejl från "Europol" att jag är misstänkt för innehav av barnporr och måste svara inom 48 h annars blir jag gripen. Stämpel och grejer. Jag har ju inte gjort nåt men blev skitnervös. Ska man bara slänga det?',
    },
    {
      name: 'socialtjänst, of the fifth writer’s batch two',
      from: 'socialjour@kommun.example',
      subject: 'Kallelse till samtal',
      text: 'Hej! Vi har fått en orosanmälan om ditt barn. Vi kallar dig till ett samtal den 2 december kl 10.30 på Socialkontoret, Storgatan 5, våning 2. Ring 0555-123 45 om du har förhinder. Samtalet omfattas av sekretess.',
    },
    {
      name: 'polispress, of the fifth writer’s batch two',
      from: 'press@polisen.example',
      subject: 'Man gripen för barnpornografibrott',
      text: 'En man i 50-årsåldern greps i går i Västerås misstänkt för grovt barnpornografibrott och utnyttjande av barn för sexuell posering. Vid husrannsakan togs datorer i beslag. Åklagaren har begärt mannen häktad; förhandling hålls fredag kl. 13.00 i Västmanlands tingsrätt. Presstalesperson nås på 010-555 10 10.',
    },
    {
      name: 'häktesbesök, of the fifth writer’s batch three',
      from: 'kriminalvarden@kriminalvard.example',
      subject: 'Besökstid',
      text: 'Hej! Du har beviljats besök hos din son på häktet i Göteborg lördagen den 5 december kl 13.00. Ta med giltig legitimation. Restriktioner gäller enligt åklagarens beslut, ni får inte prata om brottsmisstanken. Ring 010-555 31 00 vid frågor.',
    },
    {
      name: 'målsägandebiträde, of the fifth writer’s batch three',
      from: 'eva@rattshjalp.example',
      subject: 'Om rättegången mot tränaren',
      text: 'Hej Sara, åtalet för våldtäkt mot barn och barnpornografibrott är nu väckt. Huvudförhandlingen börjar den 18 januari kl. 9 i Lunds tingsrätt. Skicka gärna en skriftlig redogörelse för kostnaderna senast fredag, så lägger jag skadeståndsyrkandet. Du slipper möta den tilltalade. /Eva Ström, målsägandebiträde',
    },
    {
      name: 'bank, of the fifth writer’s batch three',
      from: 'sakerhet@banken.example',
      subject: 'Bedragare ringer och mejlar i polisens namn',
      text: 'Vi ser en ökning av bedrägerier där någon utger sig för att vara polis och påstår att du är misstänkt för brott. De säger att ditt konto kommer att frysas om du inte svarar inom 24 timmar. Banken och polisen ber dig aldrig logga in eller betala på det sättet. Lägg på, svara inte, ring oss på 0771-55 55 55.',
    },
    {
      name: 'församling, of the fifth writer’s batch three',
      from: 'forsamling@kyrkan.example',
      subject: 'Temakväll: barn på nätet',
      text: 'Onsdag kl 19 i församlingshemmet: Polisen berättar om grooming, barnpornografi och hur förövare arbetar. Diakonen bjuder på kaffe. Välkomna alla föräldrar och mor- och farföräldrar!',
    },
    {
      name: 'mormor, of the fifth writer’s batch three',
      from: 'greta@epost.example',
      subject: 'hjälp mig',
      text: 'Kära barnbarn! Jag fick ett brev i datorn från Interpol. Det står att jag har sysslat med barnpornografi och ska häktas om jag inte svarar inom tre dagar. Jag är 84 år och har hjärtat i halsgropen. Är det någon som skojar? Ring mormor.',
    },
    {
      name: 'revisor, of the fifth writer’s batch three',
      from: 'info@revision.example',
      subject: 'Påminnelse: Skatteverkets förfrågan',
      text: 'Hej Ola! Skatteverket har skickat en förfrågan om dina avdrag för 2025. Du behöver svara senast den 10 december, annars kan de besluta om skattetillägg. Mejla underlagen till mig i veckan så sköter jag svaret. Hälsningar Karin, revisor',
    },
    {
      name: 'police campaign, ninth batch',
      from: 'press@polisen.se',
      subject: 'Varning för falska polismejl',
      text: 'Polisen går ut med en varning till allmänheten. Bedragare skickar mejl i rikspolischefens namn där mottagaren anklagas för barnpornografi och uppmanas att svara inom 72 timmar. Det är ett bedrägeri. Svara inte, öppna inte bilagan och betala inget. Har du frågor, ring 114 14.',
    },
    {
      name: 'lawyer on client, ninth batch',
      from: 'info@lindgrenadvokat.example',
      subject: 'Vår klient – förhör om barnpornografibrott',
      text: 'Hej kollega, vår klient är kallad till förhör hos polisen som misstänkt för barnpornografibrott enligt 16 kap. 10 a §. Yttrandet ska in inom 48 timmar, alltså på fredag. Kan du mejla mig förundersökningsprotokollet och ditt utkast? Häktningsförhandlingen är på tisdag kl. 10.00 i sal 4.',
    },
    {
      name: 'court notice, ninth batch',
      from: 'stockholms.tingsratt@dom.se',
      subject: 'Mål T 4487-26 – kallelse till huvudförhandling',
      text: 'Du kallas till huvudförhandling i mål T 4487-26 den 14 januari 2027 kl. 9.00 i Stockholms tingsrätt, Scheelegatan 7, sal 204. Du ska inställa dig personligen eller genom ombud. Frågor besvaras på telefon 08-561 650 00.',
    },
    {
      name: 'school incident, ninth batch',
      from: 'rektor@ekskolan.example',
      subject: 'Bilder som spridits bland elever',
      text: 'Hej alla vårdnadshavare! I en gruppchatt på skolan har en nakenbild på en minderårig elev spridits. Vi har polisanmält händelsen. Att skicka vidare sådana bilder är barnpornografibrott. Svara gärna på mejlet inom 48 timmar om ni kommer på mötet med kuratorn på måndag kl. 18 i aulan.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'hr@transportbolaget.example',
      subject: 'Skriftlig förklaring',
      text: 'Hej Mikael, du har varit frånvarande den 12 och 13 november utan att meddela oss. Vi vill ha en skriftlig förklaring från dig inom 48 timmar. Du kan svara på detta mejl. Om du inte svarar kan det bli en skriftlig varning enligt kollektivavtalet.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'annika.k@gmail.com',
      subject: 'Vb: KALLELSE',
      text: 'Hej Anders, pappa fick det här brevet i går från någon polischef och har inte sovit på hela natten. Det står att det gäller barnpornografi och att han måste svara inom 72 timmar. Kan det vara på riktigt? Du som kan datorer, vad ska vi göra?',
    },
    {
      name: 'police witness, ninth batch',
      from: 'utredning.sodermalm@polisen.se',
      subject: 'Kallelse till vittnesförhör',
      text: 'Du kallas till polisstationen på Torkel Knutssonsgatan 20, våning 2, onsdagen den 2 december kl. 11.00 för att höras som vittne om stölden av din grannes bil. Ta med legitimation. Ring 08-401 01 23 om du inte kan komma.',
    },
    {
      name: 'lawyer to client, ninth batch',
      from: 'kontakt@manneadvokat.example',
      subject: 'Ditt ärende',
      text: 'Hej Dick, jag har fått förundersökningen. Åklagaren anklagar dig för datorbedrägeri och utredaren vill ha ett skriftligt yttrande. Mejla mig inom två dagar vad du vet så att jag kan skriva svaret. Prata inte med någon om ärendet tills vi har setts. Kontoret: 08-555 01 40.',
    },
    {
      name: 'newspaper, ninth batch',
      from: 'nyhetsbrev@dagbladet.example',
      subject: 'Morgonens nyheter',
      text: 'En 45-årig man har gripits för barnpornografibrott: i hans dator hittades tusentals filer. Han är häktad. Dessutom: ny våg av nätbedrägerier mot äldre. Avsluta prenumerationen här.',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@polisen.se',
      subject: 'Diarienummer 5000-K88412-26',
      text: 'Din anmälan om bedrägeri på internet har registrerats med diarienummer 5000-K88412-26. En utredare hör av sig till dig. Har du fler uppgifter kan du mejla dem till samma adress och ange numret. Telefon 114 14.',
    },
    {
      name: 'training, ninth batch',
      from: 'kurs@tryggabarn.example',
      subject: 'Kurs om grooming',
      text: 'Välkommen till kursen för lärare "Vuxna som kontaktar barn i sexuellt syfte på nätet". Föreläsare är en utredare från polisens it-brottscentrum. Svara på mejlet senast i morgon om du kommer.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@skatteverket.se',
      subject: 'Du har ett underskott på skattekontot',
      text: 'Ditt skattekonto visar ett underskott på 4 123 kronor. Betala senast den 15 december 2026, annars kan skulden lämnas till Kronofogden. Logga in på Mina sidor för att betala. Svara inte på det här meddelandet. Skatteupplysningen 0771-567 567.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@brottsoffer.example',
      subject: 'Så ser det falska brevet ut',
      text: 'Tusentals personer får brev som påstås komma från Europol, där de anklagas för pedofili och krävs på förklaringar inom 72 timmar. Bli inte rädd och betala inte. Polisen skickar inga kallelser via mejl.',
    },
  ],
}
