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
  ],
}
