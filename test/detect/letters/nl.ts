import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'nl',
  fakes: [
    {
      name: 'another translation',
      text: 'FEDERALE GERECHTELIJKE POLITIE - PARKET BRUSSEL. U wordt verdacht van kinderporno, pedofilie en grooming. Er werd een gerechtelijk onderzoek geopend. U hebt 72 uur om uw verklaring over te maken via dit e-mailadres, zoniet wordt een aanhoudingsmandaat uitgevaardigd door de onderzoeksrechter. De Commissaris-generaal',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Rechtbank Amsterdam. U bent opgeroepen als getuige in een strafzaak. Klik op de link om de dagvaarding te downloaden. Bij niet verschijnen volgt een bevel tot medebrenging en een boete.',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'FIOD - Belastingdienst. U wordt verdacht van witwassen en belastingfraude. U dient binnen 3 dagen per mail uw verweer in te dienen, anders volgt aanhouding. Officier van Justitie',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'LAATSTE WAARSCHUWING. U heeft niet gereageerd op onze oproeping. Als u binnen 24 uur geen contact opneemt, wordt u door de politie aangehouden en verschijnt uw naam in de pers. Interpol',
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'FIOD onderzoek',
      text: 'De Belastingdienst en de FIOD zijn een strafrechtelijk onderzoek tegen u begonnen wegens belastingontduiking en witwassen. U dient binnen 48 uur per e-mail te reageren met uw verklaring. Doet u dat niet, dan wordt er een arrestatiebevel uitgevaardigd.',
    },
    {
      name: 'witness, link',
      wider: true,
      subject: 'Oproep als getuige',
      text: 'Rechtbank Amsterdam. U bent opgeroepen om als getuige te verschijnen in een strafzaak. Klik op de onderstaande link om de dagvaarding te bekijken. Verschijnt u niet, dan volgt een bevel tot medebrenging.',
    },
    {
      name: 'settlement, Belgium',
      wider: true,
      subject: 'Minnelijke schikking',
      text: 'Wij hebben uw antwoord goed ontvangen. Het dossier kan worden afgesloten door middel van een minnelijke schikking van 3.800 euro, over te maken binnen 24 uur. Zo niet wordt u door de lokale politie opgepakt. Federale Gerechtelijke Politie',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Laatste waarschuwing',
      text: 'U hebt niet gereageerd op onze oproep. Dit is uw laatste kans. Stuur vandaag nog een mail naar de officier van justitie, anders staat de politie morgen voor uw deur.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Borgsom',
      text: 'Om voorlopige hechtenis te vermijden moet u een borgsom van € 2.500 betalen via paysafecard of bitcoin, en een kopie van uw paspoort opsturen. Bij niet-betaling wordt u aangehouden. Nationale Politie',
    },
    {
      name: 'download summons',
      wider: true,
      subject: 'Dagvaarding nr. 20-443',
      text: 'Geachte heer/mevrouw, er is aangifte tegen u gedaan. Download het document om de dagvaarding in te zien. Reageert u niet binnen drie dagen, dan wordt u bij verstek veroordeeld. Openbaar Ministerie',
    },
    {
      name: 'short',
      subject: 'Oproeping',
      text: "U wordt verdacht van kinderporno en pedofilie. Wij hebben video's van u. Mail uw verklaring binnen 24 uur anders gaat uw dossier naar de officier van justitie en komt uw familie het te weten. Janny Knol, politie",
    },
    {
      name: 'other order',
      subject: 'Dossier 2231',
      text: 'Uit onderzoek van uw internetverbinding door onze cyberrechercheurs blijkt dat u websites met misbruik van kinderen hebt bezocht en seksueel getinte gesprekken met minderjarigen hebt gevoerd. U wordt als verdachte aangemerkt. Leg schriftelijk, via dit mailadres, binnen twee dagen uit waarom. Blijft uw reactie uit, dan vaardigt de officier een aanhoudingsbevel uit en lichten wij uw werkgever in.',
    },
    {
      name: 'customs',
      wider: true,
      subject: 'Douane – inbeslagneming',
      text: 'Een pakket op uw naam met verdovende middelen is onderschept. U wordt verdacht van invoer van drugs. Geef binnen een dag per mail uw verklaring om een huiszoeking en aanhouding te voorkomen.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Gerechtsdeurwaarder namens de rechtbank',
      text: 'Er loopt een rechtszaak tegen u. De stukken staan klaar achter de beveiligde link. Negeert u dit bericht, dan volgt binnen 48 uur een verstekvonnis.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol getuigenverhoor',
      text: 'U bent in een internationaal onderzoek naar mensenhandel als belangrijke getuige aangemerkt. U moet binnen 24 uur per mail een verklaring afleggen. Wie weigert is strafbaar en wordt gesignaleerd.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Verwijdering van uw naam',
      text: 'Uw eerste betaling is binnen. Om uw naam uit het register van zedendelinquenten te laten schrappen staan nog administratiekosten van 1.870 euro open. Betaal direct, anders heropent de officier de zaak. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Voorstel van het OM',
      text: 'In plaats van een openbare zitting kunt u 3.480 euro betalen, waarna uw dossier wordt vernietigd. Weigert u, dan horen familie en pers ervan. Alleen per spoedoverboeking, voor vanavond.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Schikking',
      text: 'Na lezing van uw antwoord stemt de rechter in met een schikking. Betaal 3.200 euro boete in bitcoin voor morgen, dan wordt het dossier gesloten; anders wordt het arrestatiebevel uitgevoerd. Interpol',
    },
    {
      name: 'witness',
      wider: true,
      subject: 'Getuige',
      text: 'Rechtbank Den Haag. Uw verklaring als getuige is nodig. Download de oproep via de link en bevestig vandaag. Komt u niet, dan haalt de politie u op.',
    },
    {
      name: 'tax',
      wider: true,
      subject: 'Belastingfraude',
      text: 'FIOD. Tegen uw bedrijf loopt een strafzaak wegens belastingfraude. Antwoord binnen 48 uur per e-mail, anders wordt u gearresteerd.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'GERECHTELIJKE OPROEPING\nOndergetekende generaal Diederik Haverkamp, directeur van de Nationale Politie en hoofd van de brigade bescherming minderjarigen, neemt contact met u op kort na een computerbeslag van cyberinfiltratie om u mee te delen dat u voorwerp bent van verschillende gerechtelijke vervolgingen: kinderpornografie, pedofilie, exhibitionisme, cyberpornografie. Gelieve u per mail te laten horen door uw rechtvaardigingen te schrijven binnen een strikte termijn van 72 uur.',
    },
    {
      name: 'a few short lines (another hand)',
      text: "Politie hier. Op jouw telefoon staan foto's van kinderen. Antwoord op deze mail binnen 24u of we komen je halen. Insp. Bakker",
    },
    {
      name: 'an officious writer (another hand)',
      text: 'TEAM HIGH TECH CRIME – proces-verbaal 4471/26\nHierbij wordt u medegedeeld dat tegen u een strafrechtelijk onderzoek loopt ter zake het bezit van kinderpornografisch materiaal (art. 240b Sr). Gelet op de geheimhouding vindt het verhoor schriftelijk plaats. U dient binnen twee dagen uw verklaring aan onderhavig e-mailadres te doen toekomen. Bij gebreke daarvan wordt het dossier overgedragen aan de officier van justitie ter fine van inverzekeringstelling.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: "Geachte heer/mevrouw, ik ben commissaris van Interpol Brussel. Wij hebben video's waar u naakt bent voor een minderjarige. Onze cybergendarm heeft alles opgenomen en het is het bewijs van uw overtredingen. Stuur uw verdediging per mail in 48 uur. Is de tijd voorbij, dan gaat het verslag naar de procureur, wordt u ingeschreven in het register van zedendelinquenten en zien familie en televisie wat u doet voor de computer. Nu bent u gewaarschuwd.",
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'STRAFTABEL: kinderporno – 5 jaar cel en 75.000 euro; pedofilie – 10 jaar; exhibitionisme – 1 jaar; grooming – 3 jaar. Uw daden zijn vastgesteld op datingsites. Het Openbaar Ministerie geeft u drie dagen om deze oproeping elektronisch te beantwoorden. Geen antwoord leidt tot aanhouding op uw woonadres.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'De Federale Politie deelt mee: uw IP-adres is opgespoord in een internationale actie tegen seksueel misbruik van kinderen op internet. U kunt zich schriftelijk tegenover de rechercheur uitleggen op dit adres uiterlijk binnen 24 uur. Horen wij niets, dan volgt een arrestatiebevel en wordt uw werkgever ingelicht.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'FIOD. U wordt verdacht van belastingfraude en witwassen. Antwoord binnen 24 uur op deze mail als u arrestatie en blokkering van uw rekening wilt voorkomen.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'De rechtbank Zwolle roept u op als getuige in een strafzaak. Bekijk de oproep via de knop hieronder. Komt u niet, dan wordt u door de politie opgehaald.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Laatste aanmaning vóór arrestatie. U hebt niet gereageerd op de dagvaarding van Europol. De zaak kan met een schikking gesloten worden als u vandaag 3.870 euro betaalt. Anders gaat de zaak naar de rechter en de krant.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'De borgsom van 2.200 euro moet voor 17 uur op de opgegeven rekening staan, anders gaat u de cel in. Praat er met niemand over, het onderzoek is geheim. Europol Den Haag',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Aan de houder van deze mailbox. Bij het monitoren van ruilnetwerken heeft onze afdeling cybercrime vastgesteld dat u seksuele beelden van minderjarigen hebt bekeken en opgeslagen. U hebt twee dagen om u te verklaren door op dit bericht te antwoorden. Doet u dat niet, dan gaat de zaak naar het parket en wordt u thuis opgepakt. Hoofdinspecteur De Vries, Politie',
    },
    {
      name: 'an investigator and a camera',
      text: 'Hoi, ik ben rechercheur bij Interpol. Je hebt je voor de camera ontbloot bij meisjes van 13 en we hebben alle chats. Mail me voor morgenavond, anders gaat het filmpje naar je vrouw, je baas en de kranten.',
    },
    {
      name: 'a translated accusation',
      text: 'AANKLACHT TEGEN U. Na een computerinbeslagname door cyberinfiltratie delen wij u mee dat u het voorwerp bent van procedures: kinderporno, pedofilie, exhibitionisme, internetpornografie. Stuur uw redenen naar bovenstaand adres zodat ze gecontroleerd worden om de sancties te beoordelen. Strikte termijn van 72 uur. Daarna gaat het rapport naar de procureur voor een arrestatiebevel. U bent gewaarschuwd. De korpschef',
    },
    {
      name: 'a device that is linked',
      text: 'Belangrijk bericht van de politie. Uw toestel is in verband gebracht met seksuele uitbuiting van kinderen. Om uw privacy te beschermen gebeurt het verhoor via mail. Bel niet en kom niet naar het bureau. Neem binnen 24 uur contact op met de bevoegde agent, zo niet komt een patrouille u halen.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'De FIOD heeft een strafzaak tegen u geopend wegens witwassen en belastingontduiking. Mail uw verklaring binnen 48 uur. Zo niet worden uw rekeningen geblokkeerd en gaat het dossier naar de officier van justitie.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Oproep',
      text: 'U bent opgeroepen als getuige bij de rechtbank. Druk op de knop hieronder om de oproeping te zien. Niet verschijnen wordt bestraft met een boete of voorgeleiding.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Wij hebben uw antwoord ontvangen. De zaak kan zonder proces worden gesloten als u binnen een dag een borg van 2.900 euro overmaakt. Betaalt u niet, dan wordt het arrestatiebevel uitgevoerd. Europol',
    },
    {
      name: 'an undercover agent',
      text: "Geachte burger, onze undercoveragent deed zich voor als een meisje van 12 en u vroeg haar om intieme foto's tegen betaling. Dat is strafbaar. Geef uw versie schriftelijk per e-mail voordat twee dagen verstreken zijn. Anders komt u voor de rechter en wordt uw werkgever ingelicht. Inspecteur Bos",
    },
    {
      name: 'traced to an address',
      text: 'Europol-bericht! Illegale pornografie met kinderen is herleid tot uw IP-adres. U riskeert 6 jaar gevangenis. U hebt 36 uur om op dit bericht te antwoorden met uw volledige naam en een kopie van uw paspoort. Negeer dit niet.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Laatste kans voor dwangmaatregelen: de politie heeft een arrestatiebevel op uw naam klaarliggen wegens fraude en identiteitsdiefstal. Wilt u de gevangenis vermijden, stort dan vandaag 1.200 euro en het bevel wordt ingetrokken.',
    },
    {
      name: 'a machine from the French, for Belgium',
      subject: 'GERECHTELIJKE OPROEPING',
      text: `Ter uwer aandacht: ik, ondergetekende, generaal Gustaaf Vermandere, directeur van de rijkswacht en hoofd van de brigade bescherming minderjarigen, neem contact met u op kort na een computerbeslaglegging van cyberinfiltratie om u mee te delen dat u het voorwerp uitmaakt van meerdere geldende gerechtelijke vervolgingen: kinderpornografie, pedofilie, exhibitionisme, cyberpornografie. U hebt de inbreuken gepleegd na op het internet te zijn geviseerd. De naaktfoto's werden opgenomen door onze cyberrijkswachter en vormen de bewijzen van uw inbreuken. U wordt verzocht zich per mail te laten horen en ons uw rechtvaardigingen te schrijven binnen een strikte termijn van 72 uur. Na deze termijn zijn wij verplicht ons verslag over te maken aan de procureur om een aanhoudingsbevel op te stellen. Nu bent u gewaarschuwd.`,
    },
    {
      name: 'a native official',
      subject: 'Parketnummer 10/221874-26 – aanzegging',
      text: `Openbaar Ministerie, Landelijk Parket. Hierbij wordt u aangezegd dat u als verdachte bent aangemerkt ter zake van het bezit en de verspreiding van afbeeldingen van seksueel misbruik van minderjarigen (art. 252 Sr), waarop een gevangenisstraf van ten hoogste zes jaren is gesteld. U wordt in de gelegenheid gesteld binnen 48 uur uw zienswijze kenbaar te maken door dit bericht te beantwoorden. Telefonisch contact en bezoek aan het bureau zijn in het belang van het onderzoek niet toegestaan. Blijft uw reactie uit, dan volgt een bevel tot aanhouding buiten heterdaad en plaatsing in het register van zedendelinquenten. Mr. dr. A.P. Hollander`,
    },
    {
      name: 'short and rude',
      subject: 'laatste kans',
      text: `Politie. We weten wat jij op je computer bekijkt en met welke meisjes je chat. Alles is opgenomen. Je hebt 24 uur om op deze mail te antwoorden en het uit te leggen. Zo niet, dan halen we je thuis op en krijgen je vrouw, je kinderen, je baas en de pers alles te zien. Bel niemand.`,
    },
    {
      name: 'a list of penalties',
      subject: 'Tenlastelegging EUROPOL 3319',
      text: `EUROPOL – kabinet van de directeur. Geachte heer, aan uw IP-adres zijn de volgende feiten gekoppeld:
1. bezit van pedofiele beelden – 5 jaar cel
2. grooming van minderjarigen – 3 jaar
3. ontbloting voor de webcam – boete € 21.000
4. sekshandel – 12 jaar
U kunt binnen drie dagen uw verweer sturen naar kabinet.minderjarigen@gmail.com, zodat de sanctie kan worden bepaald. Zwijgt u, dan gelast de officier van justitie uw onmiddellijke aanhouding en lichten wij de kinderbeschermingsorganisaties in. Deze zaak is strikt geheim.`,
    },
    {
      name: 'a witness behind a link',
      wider: true,
      subject: 'Oproeping getuige – Rechtbank Midden-Nederland',
      text: `U bent opgeroepen als getuige in een strafzaak wegens witwassen. De oproeping staat voor u klaar: klik hier om het gerechtelijk document te downloaden. De link verloopt over 24 uur. Als u het document niet opent, kunt u een boete krijgen en door de politie worden opgehaald.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'RE: uw dossier',
      text: `Wij hebben uw uitleg ontvangen. De rechter gaat akkoord met een minnelijke regeling als u vandaag nog de boete van 3.860 euro overmaakt op de rekening van de onderzoeker. Na betaling wordt het dossier gesloten en komt niemand het te weten. Zo niet, dan wordt u morgen gearresteerd. Spreek hier met niemand over.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Een woord onder vier ogen',
      text: `Goedenavond, ik ben hoofdinspecteur Willem Terpstra en zet me al dertig jaar in voor de bescherming van kinderen. Wat ik op uw computer heb gevonden, heeft me geschokt: kinderen zonder kleren en de dingen die u hun schreef. Voordat ik dit doorgeef, wil ik van u horen, in uw eigen woorden en in deze mailbox, hoe het zover heeft kunnen komen. U hebt tot overmorgen twaalf uur. Daarna ligt het niet meer in mijn handen: de officier laat u vastzetten en de kranten drukken uw naam. Praat er met geen mens over, ook niet met uw vrouw.`,
    },
    {
      name: 'the machine in another order',
      subject: 'ZAAK DIE U AANGAAT',
      text: `Wij, centrale directie van de gerechtelijke politie, delen u mee dat ten gevolge van een operatie van infiltratie online uw persoon wordt geciteerd in meerdere zeer ernstige inbreuken: raadplegen van pornografie van kinderen, pedofilie, exhibitie, cyberseks met minderjarigen. De opnames gemaakt door onze agent van de cyberruimte bewijzen uw schuld. Om de discretie te bewaren moet u ons per mail uw rechtvaardigingen doen toekomen opdat zij onderzocht en geverifieerd worden om de sancties te evalueren, binnen een strikte termijn van drie dagen. Waarna het verslag naar mevrouw de procureur zal worden gestuurd en u door de dichtstbijzijnde rijkswacht gezocht zal worden. U bent verwittigd.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: 'PL0900-2026117 – gelegenheid tot reageren',
      text: `Team Bestrijding Kinderporno en Kindersekstoerisme. In het kader van een internationale actie is vastgesteld dat via uw e-mailaccount bestanden met seksueel misbruik van kinderen zijn verkregen. U staat hiermee geregistreerd als verdachte. U krijgt 48 uur de gelegenheid opmerkingen in te dienen, uitsluitend langs elektronische weg. Telefonisch worden geen inlichtingen verstrekt. Het ongebruikt verstrijken van de termijn geldt als bekentenis en leidt tot aanhouding en opname in het zedenregister.`,
    },
    {
      name: 'blunt',
      subject: 'aangifte loopt',
      text: `INTERPOL, cybercrime. Jouw IP zit in een netwerk met kinderporno. Screenshots, chats, webcam: we hebben alles. De aangifte ligt nog niet bij de officier. Je hebt 48 uur om ons per mail je uitleg te sturen. Zwijg je, dan halen we je om zes uur 's ochtends geboeid uit bed en krijgen je collega's de bestanden.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Douane – strafrechtelijk onderzoek',
      text: `In een pakket op uw naam zijn drugs aangetroffen. Tegen u is een strafrechtelijk onderzoek gestart wegens drugshandel. Open vandaag nog de link hieronder, download uw oproep en upload een foto van uw identiteitskaart. Doet u dat niet voor 20.00 uur, dan wordt het arrestatiebevel uitgevoerd.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Derde en laatste oproep',
      text: `U hebt niet geantwoord op onze twee brieven en uw positie verergerd. Het dossier gaat vandaag om 18.00 uur naar het parket en de televisie wordt ingelicht. Alleen een onmiddellijk antwoord naar dit adres kan dat nog tegenhouden. Directie Politie, Brigade Minderjarigen`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerie van Justitie – notitie 88/K',
      text: 'Geachte burger, onze internetpatrouille heeft uw naam in verband gebracht met het bekijken van misbruikvideo’s van kinderen. Wij eisen dat u met de hand een bekentenis schrijft, die fotografeert en binnen vier dagen naar deze mail terugstuurt. Zo bespaart u zich een openbare zitting. Anders wordt uw paspoort geblokkeerd, uw werkgever verwittigd en wordt u in hechtenis genomen. Staatssecretaris Boudewijn Kwint',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Uw zaak bij Europol',
      text: 'Goedendag, mijn naam is Lisbeth Aarsen en ik behandel bij Europol de zaak waarin u de hoofdverdachte bent. Het gaat om het ruilen van naaktfoto’s van minderjarigen op een forum. Ik kan het dossier nog tegenhouden. Daarvoor heb ik uw eerlijke relaas nodig, schriftelijk en vertrouwelijk naar mijn adres, uiterlijk op de derde dag. Anders moet ik het aan het Openbaar Ministerie geven, dat u in heel Europa laat opsporen.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Betekening rechtbank',
      text: 'In de bijlage vindt u de dagvaarding tegen u wegens oplichting. Open het bestand met wachtwoord 4471. Als u niet binnen 24 uur verzet aantekent, wordt het vonnis definitief en worden de deurwaarder en de politie ingeschakeld. Gerechtshof',
    },
    {
      name: 'a neighbourly warning from an agent, tenth batch',
      subject: 'tussen ons gezegd',
      text: 'Goedenavond, u kent mij niet maar ik ken u wel. Ik zit bij het Team Bestrijding Kinderporno van de politie en uw dossier ligt hier op mijn bureau. Het is dik. Plaatjes van jonge meisjes, gesprekken waarin u hun vraagt zich uit te kleden. Morgen gaat het naar de officier van justitie en dan kan ik niets meer voor u doen. Wilt u uw kant vertellen? Doe het vannacht nog, op dit mailadres. Anders wordt u van uw bed gelicht en hoort de hele straat waarom. Brigadier Van Dissel',
    },
    {
      name: 'an extract of a register, tenth batch',
      subject: 'Uittreksel',
      text: 'UITTREKSEL UIT HET REGISTER VAN VERDACHTEN – PARKET ANTWERPEN\nNaam: houder van dit e-mailadres. Feit: bezit en verspreiding van beelden van seksueel misbruik van minderjarigen. Bewijs: vastgelegd door onze cyberinspecteurs. Stand: aanhouding bevolen, uitvoering opgeschort.\nDe opschorting vervalt over drie dagen. Zij wordt verlengd wanneer de verdachte per e-mail een gemotiveerde verklaring neerlegt.',
    },
    {
      name: 'cybercrime fine by voucher, tenth batch',
      wider: true,
      subject: 'Laatste aanmaning strafbeschikking',
      text: 'Uw strafbeschikking wegens bezoek aan verboden websites is niet betaald. U kunt vervolging nog afkopen voor 750 euro met tegoedkaarten; mail ons de codes vandaag. Daarna wordt u door de politie opgehaald en komt het op uw strafblad. Centraal Bureau Inning',
    },
    {
      name: 'vermoeide rechercheur, of the fifth writer’s batch one',
      subject: 'Uw dossier',
      text: "Goedendag, met rechercheur De Wit, cybercrime. Ik heb uw dossier voor me: seksueel getinte chats met meisjes van twaalf en foto's van uzelf zonder kleren. Alles is vastgelegd. Voordat het naar de officier gaat geef ik u twee dagen om mij per retourmail te vertellen hoe het zover kwam. Daarna komen we u halen en hoort uw vrouw waarom.",
    },
    {
      name: 'vlaams, of the fifth writer’s batch one',
      subject: 'Kennisgeving Federale Gerechtelijke Politie',
      text: 'Bij deze wordt u ter kennis gebracht dat er lastens uw persoon een strafonderzoek loopt wegens bezit van beelden van seksueel misbruik van minderjarigen. Gelieve uw schriftelijk verweer binnen de 48 uur via e-mail over te maken. Bij gebreke daaraan wordt het dossier aan de procureur des Konings overgemaakt en zult u van uw vrijheid beroofd worden.',
    },
    {
      name: 'steekwoorden, of the fifth writer’s batch one',
      subject: 'ZAAK 4471',
      text: 'Verdenking: kinderporno, exhibitionisme. Bewijs: video. Dienst: Europol. Wat u moet doen: verantwoording per e-mail. Termijn: 72 uur. Gevolg: aanhouding, register, pers.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Laatste mogelijkheid',
      text: 'Wij hebben uw verweer ontvangen. De rechter gaat akkoord met een schikking van 3.900 euro. Maak het bedrag vóór 17 uur over en stuur ons het bewijs. Het dossier wordt dan gesloten en niemand komt iets te weten.',
    },
    {
      name: 'interpol and a bank account',
      wider: true,
      subject: 'Internationaal onderzoek',
      text: 'U staat geregistreerd als verdachte in een internationaal onderzoek naar witwassen. Wij verzoeken u binnen 2 dagen uw verklaring per mail te sturen. Blijft die uit dan wordt een internationaal aanhoudingsbevel uitgevaardigd. Hoofd Interpol Den Haag',
    },
  ],
  genuine: [
    {
      name: 'Vlaamse advocaat',
      from: 'info@advocaten.example',
      text: 'Geachte heer, u wordt opgeroepen als getuige voor de correctionele rechtbank op 4 juni om 9 uur, zaal 2. Breng uw identiteitskaart mee. Meester Claes, 03 555 01 02',
    },
    {
      name: 'energieleverancier',
      from: 'facturen@energie.example',
      text: 'Wij hebben uw betaling van 129 euro niet ontvangen. Betaal binnen 5 dagen. Anders wordt het dossier overgedragen aan een incassobureau en komen er kosten bij.',
    },
    {
      name: 'school',
      from: 'secretariaat@school.example',
      text: 'Beste ouders, op 5 maart om 19.00 uur geeft de politie in lokaal 12 uitleg over grooming, kinderporno en pesten op internet. Inschrijven per mail voor vrijdag.',
    },
    {
      name: 'krant',
      from: 'redactie@krant.example',
      text: 'De federale politie hield drie verdachten aan voor verspreiding van kinderporno. De procureur vordert vijf jaar cel. Europol hielp bij het onderzoek. Uitschrijven',
    },
    {
      name: 'gemeente',
      from: 'info@gemeente.example',
      text: 'Uw paspoort ligt klaar. U kunt het afhalen aan balie 3 van het stadhuis, maandag tot vrijdag van 9 tot 16 uur. Breng uw oude paspoort mee.',
    },
    {
      name: 'lawyer',
      from: 'info@advocaat-smit.example',
      subject: 'Zitting',
      text: 'Geachte mevrouw Jansen, de zitting in uw zaak is op dinsdag 12 mei om 10.00 uur bij de rechtbank Utrecht, zaal 3. Ik sta u bij. Belt u mij op 030 234 5678 als u verhinderd bent.',
    },
    {
      name: 'real summons',
      from: 'griffie@rechtbank.example',
      subject: 'Oproeping getuige',
      text: 'U wordt opgeroepen als getuige te verschijnen op 4 juni om 13.30 uur, Vrouwe Justitiaplein 1, zaal 2. Neem een geldig identiteitsbewijs mee. Voor vragen belt u 088 361 0000.',
    },
    {
      name: 'police advice',
      from: 'wijkagent@politie-wijk.example',
      subject: 'Nepmails',
      text: 'Er gaan mails rond uit naam van de politie en Europol waarin u wordt beschuldigd van kinderporno en binnen 24 uur moet reageren. Dit is oplichting. Reageer niet, betaal niet en meld het bij de Fraudehelpdesk.',
    },
    {
      name: 'debt collector',
      from: 'incasso@vesting.example',
      subject: 'Laatste aanmaning',
      text: 'U heeft de factuur van € 189,00 nog niet betaald. Betaalt u niet binnen 14 dagen, dan zijn wij genoodzaakt u te dagvaarden en komen de kosten voor uw rekening. Bel 020 555 1212 voor een regeling.',
    },
    {
      name: 'tax office',
      from: 'noreply@belasting.example',
      subject: 'Aanmaning aangifte',
      text: 'U hebt nog geen aangifte inkomstenbelasting gedaan. Doe dit binnen 10 werkdagen, anders krijgt u een boete van € 385. Vragen? Bel de BelastingTelefoon 0800 0543.',
    },
    {
      name: 'worried daughter',
      from: 'lotte@huis.example',
      subject: 'Mail van de politie?',
      text: 'Hoi mam, ik kreeg een mail dat ik verdacht word en dat ik binnen 48 uur moet antwoorden anders komt er een arrestatiebevel. Is dit echt of nep? Wat moet ik doen?',
    },
    {
      name: 'lawyer, gmail',
      from: 'mr.visser@gmail.com',
      subject: 'Uw verhoor',
      text: 'Geachte heer Bos, het OM verdenkt u van oplichting. Het verhoor is vrijdag om 11.00 uur op het politiebureau, Kerkstraat 4. Reageer zelf niet op de oproep. Bel mij eerst op 06 12345678.',
    },
    {
      name: 'daughter, gmail',
      from: 'sanne.d@gmail.com',
      subject: 'Opa is bang',
      text: 'Mam, opa kreeg een mail dat hij verdacht wordt van kinderporno en binnen 48 uur moet antwoorden, anders gaat hij de cel in. Dat is toch nep? Hij trilt helemaal.',
    },
    {
      name: 'traffic fine',
      from: 'info@cjib.example',
      subject: 'Verkeersboete',
      text: 'U ontvangt een boete van € 78 voor te hard rijden. Betaal voor 10 mei. Bent u het er niet mee eens, dan kunt u binnen zes weken in beroep bij de officier van justitie. Betaalt u niet, dan wordt de boete verhoogd.',
    },
    {
      name: 'youth care',
      from: 'jeugd@gemeente.example',
      subject: 'Overleg',
      text: 'Graag zien wij u op 12 mei om 10.00 uur, kamer 214. We bespreken het politieonderzoek naar seksueel misbruik door de stiefvader, tegen wie aangifte is gedaan.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'griffie@rechtbank-assen.example',
      text: 'U wordt als getuige opgeroepen te verschijnen op 14 maart 2026 om 9.30 uur in de rechtbank te Assen, Brinkstraat 4, zaal 2. Neem een geldig legitimatiebewijs mee. Bij niet verschijnen kan de rechter een bevel tot medebrenging geven. Tel. 0592 123456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'kantoor@advocaat-smit.example',
      text: 'Geachte heer De Boer, het OM heeft u gedagvaard wegens aanranding. Als uw advocaat raad ik u aan geen verklaring af te leggen voordat wij elkaar spreken. Kom dinsdag om 18 uur naar kantoor. Mr. Anja Smit, advocaat',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'incasso@vordering.example',
      text: 'Laatste aanmaning: u bent ons 124,50 euro verschuldigd. Betaalt u niet binnen 14 dagen, dan schakelen wij een gerechtsdeurwaarder in. Voor een betalingsregeling belt u 088 123 4567.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'femke@gmail.com',
      text: 'Hoi, opa kreeg een mail zogenaamd van Europol dat hij kinderporno zou hebben bekeken en binnen 72 uur moet antwoorden. Hij is helemaal overstuur. Dit is toch oplichting? Zullen we de politie bellen?',
    },
    {
      name: 'from bureau, third batch',
      from: 'bureau@politie.example',
      text: 'Goedemorgen, over de diefstal van uw fiets willen wij u als benadeelde horen. Kom woensdag 12 maart om 10.00 uur naar het bureau, Hoofdstraat 5, kamer 12, met uw identiteitskaart. Lukt het niet, bel 0900 8844.',
    },
    {
      name: 'from anna, third batch',
      from: 'anna@familie.example',
      text: 'Hoi, papa kreeg een mail zogenaamd van de politie dat hij verdacht wordt van kinderporno en binnen 72 uur moet antwoorden. Hij is er kapot van. Dit is toch oplichting? We hebben niet geantwoord.',
    },
    {
      name: 'from incasso, third batch',
      from: 'incasso@bureau.example',
      text: 'Factuur 221 van 180 euro staat nog open. Ontvangen wij de betaling niet binnen 10 dagen, dan stappen wij naar de rechter. Bel voor vragen 0800 1234.',
    },
    {
      name: 'from advocaat, fourth batch',
      from: 'advocaat@kantoor.example',
      text: 'Dag, het OM heeft u gedagvaard wegens mishandeling. De zitting is op 4 mei om 9.30 uur bij de rechtbank Breda, zaal 3. We moeten elkaar vooraf spreken; mail mij uw opmerkingen voor vrijdag. Met groet, M. Smit, advocaat',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@bedrijf.example',
      text: 'Aan alle medewerkers: er gaan valse mails rond uit naam van de politie over kinderporno. Antwoord niet, klik nergens op en stuur de mail door naar IT. De politie schrijft nooit zo.',
    },
    {
      name: 'a witness with place and hour',
      from: 'politie.harlingen@politie.example',
      subject: 'Uitnodiging getuigenverhoor',
      text: `Geachte mevrouw De Vries, ik nodig u uit als getuige in een zaak van diefstal op donderdag 16 april 2026 om 9.30 uur op het politiebureau Harlingen, Zuiderhaven 12, kamer 8. Neem uw identiteitsbewijs mee. Kunt u niet? Bel dan 0900-8844 en vraag naar mij. Brigadier J. Hoekstra`,
    },
    {
      name: 'a lawyer to a client',
      from: 'info@smitstrafrecht.example',
      subject: 'Uw strafzaak',
      text: `Beste Kees, ik heb de dagvaarding ontvangen: het OM verdenkt je van bezit van kinderporno. Leg geen verklaring af zonder mij en reageer op geen enkel bericht. De officier stuurt maandag het dossier. Ik heb binnen 48 uur je getekende machtiging nodig. Het verhoor is op 20 april om 10.00 uur. Groet, mr. Smit, advocaat`,
    },
    {
      name: 'the police warn',
      from: 'pers@politie.example',
      subject: 'Let op: valse e-mails uit naam van de politie',
      text: `De politie waarschuwt voor valse e-mails waarin oplichters zich voordoen als Europol of de politie, de ontvanger van pedofilie beschuldigen en binnen 72 uur antwoord eisen onder dreiging van arrestatie. Dit is oplichting. De politie doet dit nooit per mail. Reageer niet, betaal niet en verwijder het bericht. Vertel het uw ouders en grootouders.`,
    },
    {
      name: 'human resources on an inquiry',
      from: 'hr@bouwbedrijf-krol.example',
      subject: 'Vertrouwelijk: gesprek over een melding',
      text: `Beste Erik, er is een melding over jou binnengekomen wegens ongewenst gedrag. We nodigen je uit voor een gesprek op dinsdag 14 april om 15.00 uur in kamer 2.11. Je mag iemand meenemen. Als je vooraf schriftelijk wilt reageren, kan dat binnen drie dagen door deze mail te beantwoorden. We vragen je er met collega's niet over te spreken. Marloes, HR`,
    },
    {
      name: 'the police invite a suspect',
      from: 'politie.sneek@politie.example',
      subject: 'Uitnodiging verhoor verdachte',
      text: `U wordt uitgenodigd om als verdachte van oplichting te worden gehoord op woensdag 22 april om 10.00 uur op het politiebureau Sneek, Lemmerweg 14, kamer 7. U hebt recht op bijstand van een advocaat. Voor vragen belt u 0900-8844. Verschijnt u niet, dan kunt u worden aangehouden.`,
    },
    {
      name: 'a lawyer before action',
      from: 'kantoor@vosadvocatuur.example',
      subject: 'Sommatie',
      text: `Geachte heer Kuipers, namens mijn cliënt, de heer Bos, sommeer ik u binnen 48 uur het bericht te verwijderen waarin u hem pedofiel noemt en mij dat te bevestigen door deze e-mail te beantwoorden. Bij gebreke daarvan doen wij aangifte van smaad en dagvaarden wij u voor de rechtbank. mr. Vos`,
    },
    {
      name: 'a notice of the portal',
      from: 'noreply@berichtenportaal.example',
      subject: 'Nieuw bericht in uw berichtenbox',
      text: `Er staat een nieuw bericht van de Rechtbank Gelderland in uw berichtenbox. Log in met DigiD om het te lezen. Om veiligheidsredenen staat er in deze e-mail geen link. U kunt niet op deze e-mail reageren.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'piet.dejong@ziggo.example',
      subject: 'Fwd: dit kreeg ik',
      quotes: true,
      text: `Dag Anneke, dit kreeg ik vanmorgen en ik weet niet of het waar is. Ik heb niets gedaan. Moet ik antwoorden?
---------- Doorgestuurd bericht ----------
Van: Politie
U bent opgeroepen wegens kinderporno en pedofilie. Stuur uw rechtvaardiging per e-mail binnen 72 uur, anders gaat het rapport naar de officier van justitie en volgt een arrestatiebevel.`,
    },
    {
      name: 'the youth office on a report',
      from: 'jeugd@gemeente.example',
      subject: 'Uitnodiging gesprek',
      text: 'Geachte mevrouw Adams, wij hebben een melding gekregen dat een volwassene uw zoon seksuele berichten heeft gestuurd via internet. Wij spreken u graag op woensdag 15 april om 14.00 uur in het gemeentehuis, kamer 2.08. U mag iemand meenemen. Kunt u niet, bel mij dan op 0511 211 408. U wordt niets verweten.',
    },
    {
      name: 'human resources hear an employee',
      from: 'hr@noordlogistiek.example',
      subject: 'Gelegenheid tot weerwoord – vertrouwelijk',
      text: 'Beste meneer Zand, er is tegen u een klacht ingediend wegens seksuele intimidatie van een collega. U kunt tot donderdag 12.00 uur schriftelijk reageren door deze e-mail te beantwoorden, of naar mijn kantoor komen. De ondernemingsraad is op de hoogte. Wij vragen u vertrouwelijk met de zaak om te gaan. Horen wij niets, dan beslissen wij op basis van wat er ligt.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'preventie@politie-info.example',
      subject: 'Nieuwsbrief: zo ziet de valse oproep eruit',
      text: 'Beste lezers, de oplichters schrijven bijvoorbeeld: "Tegen u loopt een onderzoek wegens kinderporno. Antwoord binnen 72 uur, anders volgt een arrestatiebevel." Niets daarvan klopt. De politie roept nooit iemand op per e-mail. Verwijder het bericht, praat erover met uw familie en ga, als u betaald hebt, naar uw bank en doe aangifte.',
    },
    {
      name: 'police invite as suspect, real, tenth batch',
      from: 'recherche.twente@politie-oost.example',
      subject: 'Uitnodiging verhoor',
      text: 'Geachte heer Wiersma, u wordt verdacht van mishandeling, gepleegd op 2 november te Almelo. Ik wil u hierover horen op dinsdag 8 december om 10.00 uur op het politiebureau, Boddenstraat 20 te Almelo. U heeft recht op een advocaat. Kunt u niet, bel dan 0900-8844 en vraag naar brigadier J. Kamphuis. Verschijnt u niet, dan kan de officier van justitie uw aanhouding bevelen.',
    },
  ],
}
