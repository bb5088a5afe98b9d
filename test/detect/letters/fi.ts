import type { LetterFile } from '../letter-file.ts'

const classic = `OIKEUDEN HAASTE
Minä allekirjoittanut poliisiylijohtaja Tapio Kuusenoksa, alaikäisten suojeluprikaatin päällikkö, otan teihin yhteyttä pian tietokoneen takavarikon ja kyberinfiltraation jälkeen. Teitä vastaan on käynnistetty useita oikeudellisia menettelyjä:
- lapsipornografia
- pedofilia
- ekshibitionismi
- kyberpornografia
Teidät kohdistettiin internetissä (ilmoitussivusto), ja videot on tallentanut kyberpoliisimme, ja ne ovat todisteet rikoksistanne. Luottamuksellisuuden vuoksi lähetämme tämän sähköpostin. Teitä pyydetään vastaamaan sähköpostitse ja kirjoittamaan perustelunne, jotta ne voidaan tutkia ja tarkistaa seuraamusten arvioimiseksi, tiukan 72 tunnin määräajan kuluessa. Tämän ajan jälkeen meidän on pakko toimittaa raporttimme syyttäjälle, joka antaa pidätysmääräyksen, ja teidät merkitään seksuaalirikollisten rekisteriin. Tiedostonne lähetetään televisiokanaville ja perheenne saa tietää, mitä teette tietokoneen ääressä. Nyt teitä on varoitettu.`

export const letters: LetterFile = {
  language: 'fi',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Keskusrikospoliisi – kyberrikosyksikkö. Hyvä vastaanottaja, tutkinnassamme on ilmennyt, että laitteeltanne on löytynyt laitonta materiaalia, jossa esiintyy lapsia. Teitä epäillään lapsipornografian hallussapidosta. Teillä on 48 tuntia aikaa vastata tähän sähköpostiin ja lähettää kirjallinen selitys. Muussa tapauksessa teidät pidätetään kotonanne ja työnantajallenne ilmoitetaan. Rikoskomisario Onni Halkopino',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Syyttäjälaitos. Vastauksenne perusteella tarjoamme kaksi vaihtoehtoa: oikeudenkäynti ja vankeus tai sovinnollinen ratkaisu. Jotta teitä vastaan aloitettu menettely päätetään, teidän on maksettava 5 890 euron sakko tilisiirrolla 24 tunnin kuluessa. Älkää puhuko tästä kenellekään.',
    },
    {
      name: 'another translation',
      text: 'KANSALLINEN POLIISI - EUROPOL. Hei, olemme lähettäneet teille tämän kutsun tietokoneenne takavarikoinnin seurauksena. Syytteet: lapsiin kohdistuva pornografia, pedofilia, itsensäpaljastaminen, seksuaalinen hyväksikäyttö. Tallensimme alastonkuvat, jotka lähetitte alaikäiselle. Pyydämme toimittamaan puolustuksenne tähän osoitteeseen 48 tunnin sisällä. Jos ette vastaa, asiakirjat siirtyvät valtakunnansyyttäjälle ja poliisi noutaa teidät. Seppo Kolehmainen',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'VIIMEINEN VAROITUS. Ette ole vastanneet kutsuumme. Ellette ota yhteyttä 24 tunnin kuluessa, poliisi pidättää teidät ja tietonne julkaistaan lehdistössä. Europol',
    },
    {
      name: 'a tax summons',
      wider: true,
      text: 'Verohallinto ja talousrikosyksikkö. Teitä epäillään rahanpesusta ja veropetoksesta. Teidät kutsutaan kuultavaksi. Lähettäkää selvitys sähköpostilla kolmen päivän kuluessa, muuten syyttäjä määrää vangitsemisen.',
    },
    {
      name: 'a witness summons',
      wider: true,
      text: 'Käräjäoikeus: Todistajakutsu. Teidät on kutsuttu todistajaksi rikosasiassa. Avaa kutsu napsauttamalla linkkiä. Saapumatta jättämisestä seuraa sakko ja nouto.',
    },
    {
      name: 'a cover that asks for a confession',
      wider: true,
      text: 'VALITUS. Teitä kuulustellaan perustellusta epäilystä. Katso liitteenä oleva valitus. PS: tämä ei ole erehdys. Poliisi, tutkinnanjohtaja',
    },
    {
      name: 'machine translation',
      subject: 'HAASTE',
      text: 'OIKEUDELLINEN HAASTE. Minä, allekirjoittanut Seppo Kolehmainen, poliisiylijohtaja, yhdessä Europolin ja alaikäisten suojeluprikaatin (BPM) kanssa, otan teihin yhteyttä pian kyberinfiltraation tietokonetakavarikon jälkeen ilmoittaakseni, että teitä vastaan on vireillä useita oikeudellisia menettelyjä: LAPSIPORNOGRAFIA, PEDOFILIA, ITSENSÄPALJASTELU, KYBERPORNOGRAFIA, SEKSIKAUPPA. Teitte rikokset sen jälkeen, kun olitte joutuneet kohteeksi internetissä (ilmoitussivusto). Kyberpoliisimme on tallentanut alastonkuvia alaikäisistä, ja ne ovat todiste rikoksistanne. Teitä pyydetään tulemaan kuulluksi sähköpostitse kirjoittamalla perustelunne, jotta ne voidaan tutkia ja tarkistaa seuraamusten arvioimiseksi, ehdottomasti 72 tunnin kuluessa. Tämän ajan jälkeen joudumme toimittamaan raporttimme syyttäjälle pidätysmääräyksen antamiseksi teitä vastaan, ja teidät merkitään seksuaalirikollisten rekisteriin.',
    },
    {
      name: 'short',
      text: 'Poliisi tiedottaa: olette katsonut lapsipornoa. Vastatkaa tähän viestiin vuorokauden sisällä tai teidät pidätetään. Komisario Niemelä',
    },
    {
      name: 'bureaucratic',
      text: 'KESKUSRIKOSPOLIISI, kyberrikostorjuntakeskus. Asia: esitutkinnan aloittaminen. Teitä epäillään lasta seksuaalisesti esittävän kuvan hallussapidosta (rikoslaki 20 luku 21 §). Asian luottamuksellisuuden vuoksi kuuleminen toimitetaan kirjallisesti. Teidän tulee antaa selvityksenne sähköpostilla viimeistään 48 tunnin kuluttua tämän kirjeen saapumisesta. Ellei selvitystä toimiteta määräajassa, asia siirretään aluesyyttäjälle ja teistä annetaan vangitsemismääräys.',
    },
    {
      name: 'informal',
      text: 'Hei, sinua syytetään lasten hyväksikäytöstä netissä ja grooming-rikoksesta. Meillä on videot ja keskustelut todisteena. Sinulla on kolme päivää aikaa lähettää selityksesi meilillä. Jos et vastaa, tieto menee perheellesi, työpaikallesi ja medialle. Interpol Helsinki',
    },
    {
      name: 'broken grammar',
      text: 'Hyvä rouva/herra, olet kutsuttu oikeuteen varten pornografia lapset ja pedofilia. kyber-santarmi on nauhoitti videot sinusta. vastata sähköposti tämä 24 tunnin aikana muuten pidätys määräys tulee ja kaikki sinun sukulaiset näkee mitä teet tietokone edessä. nyt sinua on varoitettu.',
    },
    {
      name: 'fine',
      text: 'POLIISIHALLITUS. Sinut on asetettu syytteeseen alaikäisiin kohdistuneista seksuaalirikoksista. Voit välttää oikeudenkäynnin ja vankilan maksamalla sakon 5 777 euroa. Ilmoita päätöksesi sähköpostitse 48 tunnissa. Muussa tapauksessa nimesi julkaistaan lehdissä.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Verohallinnon talousrikosyksikkö. Teitä epäillään törkeästä veropetoksesta ja rahanpesusta. Teidät kutsutaan kuulusteluun. Lähettäkää vastineenne ja passikopio sähköpostilla 48 tunnin sisällä, muuten teidät pidätetään ja tilinne jäädytetään.',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Helsingin käräjäoikeus: sinut on kutsuttu todistajaksi. Avaa haaste alla olevasta linkistä. Poissaolosta seuraa sakko tai nouto poliisin toimesta.',
    },
    {
      name: 'open',
      wider: true,
      text: 'Olet saanut haasteen. Lataa asiakirja tästä ja vahvista vastaanotto 24 tunnin kuluessa. Jos et avaa haastetta, asia ratkaistaan poissaolostasi huolimatta. Oikeuslaitos',
    },
    {
      name: 'bail',
      wider: true,
      text: 'VIIMEINEN VAROITUS. Emme ole saaneet vastaustanne Europolin kutsuun. Takuumaksu 3 450 € on suoritettava tänään tilisiirrolla, muuten pidätysmääräys pannaan täytäntöön huomenna. Rikosylikomisario Laine',
    },
    {
      name: 'machine translation',
      subject: 'Oikeudellinen seuranta',
      text: 'Sille jota asia koskee. Herra Jean-Philippe Lecouffen, Europolin apulaisjohtajan, pyynnöstä käännymme puoleenne sähköisen soluttautumisen takavarikon jälkeen saattaaksemme tietoonne, että teitä vastaan on käynnissä useita oikeusjuttuja: alaikäisten pornografia, pedofilia, ekshibitionismi ja verkkoporno. Kyberpoliisimme ovat kuvanneet teot ja ne toimivat näyttönä. Pyydämme teitä antamaan itseänne kuulla sähköisesti kirjoittamalla puolustuksenne, jotta se voidaan todentaa, kahden vuorokauden kuluessa. Ajan umpeuduttua olemme pakotettuja luovuttamaan raporttimme rouva syyttäjälle, joka antaa pidätysmääräyksen, ja lähin poliisi vie teidät mukanaan. Kansionne annetaan myös televisiolle ja lastensuojelujärjestöille.',
    },
    {
      name: 'blunt',
      text: 'Katsoit lapsipornoa 14 kertaa viime kuussa. Meillä on kaikki videolla. Saat 36 tuntia aikaa kirjoittaa takaisin ja selittää, muuten olemme ovellasi. Nettipoliisi',
    },
    {
      name: 'formal',
      text: 'Arvoisa vastaanottaja. Kansallisella poliisilla on raskas velvollisuus ilmoittaa, että nimenne esiintyy jutussa, joka koskee lapsiin kohdistuneita siveellisyysrikoksia internetissä. Lausuntonne pyydetään lähettämään poliisikomisario Fredrik Vainiolle tähän sähköpostiosoitteeseen ennen torstaita. Ellei näin tapahdu, asia viedään tuomioistuimeen ja perheellenne ja naapureillenne ilmoitetaan.',
    },
    {
      name: 'Interpol with fee',
      text: 'INTERPOL HELSINKI – ASIA 77/PED/FI. Syytetty: tämän sähköpostitilin haltija. Syyte: lapsipornografisten elokuvien hallussapito, itsensä paljastaminen verkkokameran edessä. Rangaistus: 6 vuotta vankeutta ja 75 000 euron sakko. Voitte sulkea asian maksamalla 4 985 euroa tilisiirtona. Kirjoittakaa meille ohjeita varten. Määräaika 48 tuntia. Suosittelemme hienotunteisuutta.',
    },
    {
      name: 'prosecutor',
      text: 'SYYTTÄJÄLAITOS – Etelä-Suomen syyttäjäalue. Olet rikoksesta epäiltynä: alaikäisten seksuaalinen hyväksikäyttö verkon välityksellä. Aluesyyttäjä vaatii kirjallista vastaustasi sähköpostilla kolmessa vuorokaudessa. Jos vastausta ei tule, sinusta annetaan vangitsemispäätös ja Yle saa tiedon asiasta.',
    },
    {
      name: 'justice ministry',
      text: 'OIKEUSMINISTERIÖ – Nuorten suojelun osasto. Kirjoitamme teille, koska tänään on avattu rikosjuttu koskien hakujanne, joilla etsitte seksuaalista materiaalia lapsista. Teidän on lähetettävä meille perusteltu puolustuksenne vastauksena tähän viestiin mahdollisimman pian, viimeistään 72 tunnin päästä. Muussa tapauksessa teidät viedään seksuaalirikollisten rekisteriin ja pidätysmääräys astuu voimaan koko EU:ssa.',
    },
    {
      name: 'bailiff',
      wider: true,
      text: 'Ulosottolaitos, Uusimaa. Teitä vastaan on nostettu kanne. Nähdäksenne asian liitteet painakaa alla olevaa linkkiä ja kirjautukaa sisään. Ellette reagoi huomiseen mennessä, ulosottomies saapuu poliisin kanssa.',
    },
    {
      name: 'customs',
      wider: true,
      text: 'TULLIPOLIISI. Nimelläsi saapunut paketti sisälsi huumausaineita. Olet tutkinnan alla ja sinun on selitettävä asia sähköpostilla heti. Vältyt oikeudenkäynniltä, jos maksat 690 euron käsittelymaksun ennen iltaa.',
    },
    {
      name: 'settlement reminder',
      wider: true,
      text: 'Koskien rikosasiaanne Europolissa. Hyväksyitte sovinnon, mutta rahat eivät ole tulleet perille. Maksakaa 1 840 euroa tilille klo 16 mennessä, muuten pidätysmääräys pannaan toimeen. Erityisasiantuntija M. Dahl, syyttäjälaitos',
    },
    {
      name: 'witness',
      wider: true,
      text: 'Hyvä kansalainen, Oulun käräjäoikeus on nimennyt teidät todistajaksi rikosjutussa. Todistajakutsunne on valmis: avatkaa se painikkeesta. Poisjäännistä määrätään sakko.',
    },
    {
      name: 'Supo',
      subject: 'KIIREELLINEN',
      text: 'Suojelupoliisi ja Europolin EC3-keskus. Internetyhteytenne liikenteen tarkastuksessa on todettu pääsy sivuille, joilla esiintyy alaikäisiä pornografisessa sisällössä. Teidät on sen vuoksi kirjattu epäillyksi. Ennen kuin asia päätyy syyttäjälle, teille tarjotaan mahdollisuus selvittää asia sähköpostitse. Määräaika on 72 tuntia kirjeen päiväyksestä. Ellette käytä tilaisuutta, paikallispoliisi ottaa teidät kiinni ja tiedotusvälineet saavat nimenne.',
    },
    {
      name: 'chatty',
      text: 'Moi. Olen tutkija Lauri Boman keskusrikospoliisista. Minulla on kansio sinusta: kuvia pikkutytöistä, keskusteluja, kaikki. Haluan ensin kuulla sinun puolesi. Kirjoita minulle tähän kahden päivän sisällä. Jos et, menen syyttäjän luo ja vaimosi saa tietää.',
    },
    {
      name: 'list',
      text: 'MÄÄRÄYS NRO 331. Syytteet: 1) lapsipornografia 2) pedofilia 3) ekshibitionismi 4) kyberporno. Epäillyn on viipymättä toimitettava selityksensä sähköpostiimme poliisi.fi@gmail.com. Vaikeneminen tulkitaan tunnustukseksi ja johtaa vangitsemiseen.',
    },
    {
      name: 'interior',
      text: 'Hyvä kansalainen! Sisäministeriön poliisiosasto on käynnistänyt syytetoimet, koska keskustelit seksuaalisesti alle 16-vuotiaiden tyttöjen kanssa. Sinua kuulustellaan sähköpostin välityksellä. Kirjoita, miksi teit sen, jotta voimme määrätä rangaistuksen. Kolmen vuorokauden jälkeen tulemme hakemaan sinut, ja lapsiasiavaltuutettu ja MTV saavat tiedon.',
    },
    {
      name: 'amicable',
      text: 'Keskusrikospoliisi, asia: lasten hyväksikäyttö verkossa. Sinut on todettu syylliseksi. Valitse: 1) vankila ja julkisuus tai 2) 7 850 euron sakko, joka poistaa asian. Kirjoita 1 tai 2 vastauksena tähän viestiin viimeistään tänä iltana.',
    },
    {
      name: 'awkward',
      text: 'Europoli direktori Catherine De Bolle ilmoittaa sinun sähköpostin on ollut mukana lapsipornografia ja pedofilia sivut. sinun täytyy antaa perustelut meidän sähköposti 48 tunnin. jos ei niin syyttäjä tekee sinulle vangitseminen määräys ja kaikki televisiot tietää.',
    },
    {
      name: 'link',
      wider: true,
      text: 'Oikeusviesti: Sinut on haastettu. Katso asia tästä: oikeus-fi.example/asia. Vastaamatta jättäminen 48 tunnin kuluessa johtaa tuomioon.',
    },
    {
      name: 'police fine',
      wider: true,
      text: 'Poliisi: Sinulla on maksamaton sakko ja sinut on nyt kutsuttu oikeuteen. Maksa 145 euroa linkin kautta tänään, niin vältyt pidätykseltä.',
    },
    {
      name: 'Interpol',
      wider: true,
      text: 'INTERPOL. Nimenne on löytynyt kansainvälisestä rahanpesujutusta. Teidän on kolmen päivän kuluessa lähetettävä kirjallinen selvitys ja kopio passista tähän sähköpostiin. Muuten annamme Red Notice -kuulutuksen ja pyydämme Suomen poliisia pidättämään teidät.',
    },
    {
      name: 'bail',
      wider: true,
      text: 'Veljesi on vangittuna Turussa. Vapautus 3 500 euron takuita vastaan on hoidettava hienotunteisesti tänään tilisiirrolla. Älä soita, vastaa tähän viestiin. Syyttäjä Holst',
    },
    {
      name: 'last',
      wider: true,
      text: 'Kolmas ja viimeinen viesti Europolilta. Koska ette ole vastanneet ettekä maksaneet, pidätysmääräys on lähetetty paikalliselle poliisillenne. Teillä on keskiyöhön asti aikaa maksaa 9 800 euroa.',
    },
    {
      name: 'ministry',
      text: 'Oikeusministeriö ja Poliisihallitus. Tämä kirje on virallinen kutsu. Pitkäaikaisen internetin valvonnan jälkeen henkilöllisyytenne on yhdistetty sellaisten elokuvien lataamiseen, joissa lapsia käytetään seksuaalisesti hyväksi. Ennen kuin asia lähetetään syyttäjälle, teillä on mahdollisuus esittää huomautuksenne kirjoittamalla alla olevaan sähköpostiin 48 tunnin kuluessa. Ellette reagoi, annetaan pidätysmääräys ja nimenne luovutetaan lehdistölle.',
    },
    {
      name: 'machine',
      text: 'KUTSU TUOMIOISTUIMEEN. Olette syytteessä pedofiliasta, ekshibitionismista ja seksikaupasta. Kyberpoliisimme tallensi alastonkuvanne, jotka lähetitte alaikäisille. Lähettäkää perustelunne sähköpostilla 72 tunnin sisällä, muuten raportti siirretään syyttäjälle ja teidät pidätetään.',
    },
    {
      name: 'short',
      text: 'Europol täällä. Olet jäänyt kiinni lapsipornon jakamisesta. Selitä sähköpostilla tänään, muuten sinut pidätetään huomenna ja työpaikallesi ilmoitetaan.',
    },
    {
      name: 'court link',
      wider: true,
      text: 'Korkein oikeus on lähettänyt sinulle todistajakutsun. Lataa se linkistä ja vahvista 2 päivän kuluessa. Laiminlyönnistä rangaistaan.',
    },
    {
      name: 'tax',
      wider: true,
      text: 'Verohallinto on tehnyt sinusta rikosilmoituksen veropetoksesta. Olet nyt epäilty. Maksa 1 240 euroa tänään, niin syyte poistetaan, muuten poliisit hakevat sinut.',
    },
    {
      name: 'last',
      wider: true,
      text: 'Viimeinen muistutus: juttusi Interpolissa on yhä auki. 6 500 euron sakkoa ei ole maksettu. Huomenna pidätys pannaan täytäntöön. Rikoskomisario Juhola',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'ASIA: OIKEUDELLINEN KUTSU\nMinä allekirjoittanut, keskusrikospoliisin päällikkö ja alaikäisten suojeluprikaatin johtaja, otan teihin yhteyttä pian kyberinfiltraation tietokonetakavarikon jälkeen ilmoittaakseni, että olette useiden oikeustoimien kohteena: lapsiporno, pedofilia, itsensäpaljastelu, kyberporno, seksikauppa. Olkaa hyvä ja tulkaa kuulluksi sähköpostitse kirjoittamalla perustelunne, jotta ne voidaan tutkia ja tarkistaa seuraamusten arvioimiseksi 72 tunnin tiukassa määräajassa.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'moi täällä poliisi. koneeltasi on löytynyt lasten seksikuvia. vastaa tähän viestiin 24 h sisällä tai tullaan hakemaan. ylikonstaapeli Lahti',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'Poliisihallitus\nDnro 5500/R/221\nTeille annetaan täten tiedoksi, että teitä epäillään sukupuolisiveellisyyttä loukkaavan lasta esittävän kuvan hallussapidosta (RL 17 luku). Salassapitosyistä kuulustelu toimitetaan kirjallisena. Teitä kehotetaan kahden vuorokauden kuluessa toimittamaan lausumanne tähän sähköpostiosoitteeseen. Muussa tapauksessa asia siirretään syyttäjälle vangitsemista varten.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Hyvä herra/rouva. Nimeni on Pekka Salmi ja olen Interpolin komissaari Helsingissä. Meillä on videoita, joissa olet alasti alaikäisen tytön kanssa chatissa. Kybersantarmimme on tallentanut kaiken ja se on todiste rikoksistasi. Lähetä puolustuksesi sähköpostilla 48 tunnissa. Jos aika menee, raportti annetaan valtakunnansyyttäjälle ja nimesi kirjataan seksuaalirikollisten rekisteriin, ja televisio ja perheesi näkevät mitä teet koneen edessä. Nyt sinua on varoitettu.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'Rangaistukset: lapsipornografia – 5 vuotta vankeutta ja 75 000 euron sakko. Pedofilia – 10 vuotta. Ekshibitionismi – 1 vuosi. Houkuttelu – 3 vuotta. Tekonne on todettu ilmoitus- ja deittisivustoilla. Syyttäjälaitos antaa kolme päivää aikaa vastata kutsuun sähköisesti. Vastaamatta jättäminen johtaa pidätykseen kotonanne.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Keskusrikospoliisi tiedottaa: IP-osoitteesi on jäljitetty kansainvälisessä operaatiossa lasten seksuaalista hyväksikäyttöä vastaan. Voit selvittää asian tutkijalle kirjallisesti tähän osoitteeseen viimeistään 24 tunnin kuluttua. Ellei sinusta kuulu, annamme pidätysmääräyksen ja työnantajallesi kerrotaan.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Verohallinnon rikostutkinta. Sinut on kutsuttu kuulusteluun veropetoksesta ja rahanpesusta. Vastaa sähköpostiin 24 tunnin kuluessa, jos haluat välttää pidätyksen ja tilin jäädytyksen.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Helsingin käräjäoikeus kutsuu teidät todistajaksi rikosasiassa. Haasteen näette painamalla linkkiä. Jos jätätte saapumatta, poliisi noutaa teidät ja seuraa uhkasakko.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Viimeinen muistutus ennen pidätystä. Et ole reagoinut Europolin kutsuun. Juttu voidaan lopettaa sovinnolla, kun maksat tänään 3 870 euroa. Muuten asia menee tuomarille ja lehtiin.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Takuusumma 2 100 euroa on siirrettävä asianajajan tilille ennen klo 17, jotta et joudu tutkintavankeuteen. Älä puhu kenellekään, tutkinta on salainen. Syyttäjä Eeva Lind',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Poliisin lapsiin kohdistuvien rikosten yksikkö. Kaksitoistavuotiaan tytön vanhemmat ovat tehneet rikosilmoituksen, koska olette viestitellyt hänen kanssaan ja lähettänyt kuvia sukuelimistänne. Koko keskustelu on tallessa. Ennen kuin siirrämme asian syyttäjälle, annamme teille mahdollisuuden tehdä selkoa menettelystänne. Kirjoittakaa vastauksenne tutkijalle yllä olevaan sähköpostiin ennen torstaita. Vaikeneminen tulkitaan tunnustukseksi ja teidät vangitaan poissaolevana.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Sähköpostisi on listalla, jossa on lasten hyväksikäyttöfilmien ostajia; Interpol takavarikoi sen Ranskassa. Minä, Pertti Kivelä, tietoverkkorikosten osastopäällikkö, annan sinulle mahdollisuuden selittää ennen kuin ilmoitan vaimollesi ja Seiskalle. 48h. Vastaa vain meiliin, älä soita.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Olkaa ystävällinen ja lukekaa oheinen haaste. Rikokset jotka olette tehnyt: alaikäisten seksuaalinen ahdistelu, nettipornografia, pedofilia. Lähettäkää perustelunne kolmen vuorokauden kuluessa. Vastauksen puuttuessa lähin poliisiasema panee pidätysmääräyksen täytäntöön.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Arvoisa kansalainen! Kyberagenttimme ovat todenneet laittomia käyntejä sivustoilla, joilla on alaikäisiä. Rangaistus on viisi vuotta vankeutta. Teitä pyydetään lähettämään tunnustuksenne tai puolustuksenne tähän postilaatikkoon viimeistään huomenna, muuten nimi julkaistaan seksuaalirikollisten rekisterissä.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Tullin rikostorjunta: nimissäsi olleesta paketista löytyi huumeita. Sinua epäillään salakuljetuksesta. Välttääksesi pidätyksen osallistu tänään videokuulusteluun ja lähetä passisi kopio tähän sähköpostiin.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Sinulla on maksamaton sakko ja pidätysmääräys on annettu. Osta lahjakortteja 500 eurolla ja lähetä koodit, niin määräys perutaan. Poliisin toimisto',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Asia on melkein päätetty. Ensimmäisen maksusi jälkeen tarvitaan vielä 940 euroa todistukseen tutkinnan lopettamisesta. Jos sitä ei makseta tänään, syyttäjä avaa asian uudelleen.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Tämän sähköpostitilin haltijalle. Keskusrikospoliisin nettivalvonta on havainnut, että olette katsellut ja tallentanut alaikäisiä esittävää seksuaalista aineistoa. Teidän tulee antaa asiasta selvitys vastaamalla tähän viestiin kahden vuorokauden kuluessa. Mikäli vastausta ei tule, asia siirtyy syyttäjälle ja teidät noudetaan kotoanne. Rikoskomisario Lehto',
    },
    {
      name: 'an investigator and a camera',
      text: 'Moi, olen Interpolin tutkija. Näytit sukuelimiäsi kameralle 13-vuotiaille tytöille ja keskustelut on tallessa. Ota minuun yhteyttä sähköpostilla huomiseen mennessä tai video menee vaimollesi, pomollesi ja Iltalehteen.',
    },
    {
      name: 'a translated accusation',
      text: 'SYYTE TEITÄ VASTAAN. Kyberinfiltraation tietokonetakavarikon jälkeen ilmoitamme, että teitä vastaan on käynnistetty oikeustoimia: lapsiporno, pedofilia, itsensäpaljastelu, nettiporno. Toimittakaa perustelunne yllä olevaan osoitteeseen, jotta ne voidaan tarkistaa seuraamusten arvioimiseksi. Ehdoton määräaika 72 tuntia. Sen umpeuduttua raportti lähtee valtakunnansyyttäjälle, joka antaa pidätysmääräyksen. Teitä on varoitettu. Poliisiylijohtaja',
    },
    {
      name: 'a device that is linked',
      text: 'Tärkeä ilmoitus poliisilta. Laitteesi on yhdistetty lasten seksuaaliseen hyväksikäyttöön verkossa. Yksityisyytesi vuoksi kuulustelu tehdään sähköpostitse. Älä soita äläkä tule asemalle. Kirjoita vastaavalle tutkijalle 24 tunnin sisällä, muuten partio hakee sinut.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Verohallinnon tutkintayksikkö on aloittanut sinua koskevan esitutkinnan rahanpesusta ja veropetoksesta. Lähetä vastineesi sähköpostitse 48 tunnin kuluessa. Muussa tapauksessa tilisi jäädytetään ja asia menee syyttäjälle.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Kutsu käräjäoikeuteen',
      text: 'Teidät on kutsuttu todistajaksi rikosasian pääkäsittelyyn. Avaa haaste alla olevasta painikkeesta. Jos jäätte saapumatta, teille määrätään sakko ja teidät voidaan noutaa.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Kiitos vastauksestanne. Asia voidaan päättää ilman oikeudenkäyntiä, jos maksatte 7 800 euron sakon tilisiirrolla vuorokauden sisällä. Muutoin vangitsemismääräys pannaan täytäntöön. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Arvoisa kansalainen. Verkkopoliisimme esiintyi 12-vuotiaana tyttönä. Pyysitte häneltä alastonkuvia rahaa vastaan. Se on rikos. Toimittakaa oma versionne kirjallisesti sähköpostilla ennen kuin kaksi vuorokautta on kulunut. Muussa tapauksessa joudutte oikeuteen ja työnantajallenne ilmoitetaan. Rikosylikonstaapeli Laine',
    },
    {
      name: 'traced to an address',
      text: 'Europolin ilmoitus! IP-osoitteeseesi on jäljitetty laitonta lapsipornografista sisältöä. Vankeustuomio voi olla 6 vuotta. Sinulla on 36 tuntia aikaa vastata tähän viestiin koko nimelläsi ja passin kopiolla. Älä jätä tätä huomiotta.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Viimeinen mahdollisuus ennen pakkokeinoja: poliisilla on nimissänne valmis pidätysmääräys petoksesta ja identiteettivarkaudesta. Jos haluatte välttyä vankilalta, voitte tallettaa 1 200 euroa tänään, niin määräys perutaan.',
    },
    {
      name: 'literal from French, sixth batch',
      subject: 'KUTSU N:o 3371',
      text: 'SUOMEN TASAVALTA – POLIISIHALLITUS – ALAIKÄISTEN SUOJELUPRIKAATI\nHuomioksenne. Minä, allekirjoittanut Ilmari Kouvola, poliisiylijohtaja, otan Teihin yhteyttä pian kyberinfiltraation tietokonetakavarikon jälkeen ilmoittaakseni, että olette useiden oikeudellisten syytteiden kohteena: lapsiporno, pedofilia, itsensäpaljastaminen, kyberporno, seksikauppa. Teitä pyydetään tulemaan kuulluksi sähköpostitse kirjoittamalla meille perustelunne, jotta ne voidaan tutkia ja tarkistaa seuraamusten arvioimiseksi, tiukassa 72 tunnin määräajassa. Tämän määräajan jälkeen olemme velvollisia toimittamaan raporttimme syyttäjälle pidätysmääräyksen antamiseksi Teitä vastaan. Nyt Teitä on varoitettu.',
    },
    {
      name: 'blunt, sixth batch',
      subject: 'KRP',
      text: 'Keskusrikospoliisi tässä. Olemme seuranneet nettiliikennettäsi ja tiedämme, mitä kuvia lapsista koneellasi on. Sinulla on vuorokausi aikaa vastata tähän viestiin ja selittää. Jos et vastaa, partio hakee sinut kotoa ja asiasta kuulevat vaimo, työnantaja ja Seiska. Rikosylikonstaapeli Reijo Pöntinen',
    },
    {
      name: 'bureaucrat, sixth batch',
      subject: 'Ilmoitus esitutkinnan aloittamisesta 6500/R/2210/26',
      text: 'SYYTTÄJÄLAITOS, Etelä-Suomen syyttäjäalue\nAsia: epäily sukupuolisiveellisyyttä loukkaavan lasta esittävän kuvan törkeästä levittämisestä ja hallussapidosta (RL 20 luku)\nTeidän epäillään syyllistyneen edellä mainittuihin tekoihin ajalla 3/2025–1/2026. Rangaistusasteikko on neljä kuukautta – kuusi vuotta vankeutta.\nTeille varataan tilaisuus antaa kirjallinen lausuma sähköpostitse kahden vuorokauden kuluessa tämän ilmoituksen vastaanottamisesta. Mikäli lausumaa ei anneta, teidät määrätään pidätettäväksi ja tietonne merkitään seksuaalirikollisten rekisteriin. Esitutkintasalaisuuden vuoksi asiasta ei anneta tietoja puhelimitse.\nErikoissyyttäjä Marjukka Seppänen',
    },
    {
      name: 'never names it, sixth batch',
      subject: 'Henkilökohtainen asia',
      text: 'Hyvä kansalainen, johdan Europolin Suomen yksikköä. Se mitä väkeni löysi laitteiltanne koskee aivan pieniä lapsia, enempää en tähän kirjoita. Teitä vastaan on nostettu syyte. Annan teille kolme päivää aikaa vastata minulle tähän osoitteeseen ja antaa selityksenne ennen kuin asia menee oikeuteen. Jos vaikenette, teidät pidätetään ja sukunne saa tietää kaiken. Älkää puhuko tästä kenellekään. Catherine De Bolle',
    },
    {
      name: 'tax, sixth batch',
      subject: 'Veropetos: kutsu kuulusteluun',
      wider: true,
      text: 'Talousrikosyksikkö on aloittanut teitä vastaan tutkinnan törkeästä veropetoksesta ja rahanpesusta. Teidät kutsutaan kuulusteluun. Avatkaa alla oleva linkki ja ladatkaa kutsu: http://poliisi-kutsu.example. Ellette tunnistaudu 24 tunnin kuluessa, teistä annetaan etsintäkuulutus.',
    },
    {
      name: 'settlement, sixth batch',
      subject: 'Sovinto',
      wider: true,
      text: 'Selvityksenne on vastaanotettu, mutta syyttäjä ei pidä sitä riittävänä. Asia voidaan kuitenkin päättää ilman oikeudenkäyntiä, mikäli maksatte 4 200 euron sakon tänään tilisiirtona tai lahjakorteilla. Lähettäkää kuitti tähän osoitteeseen. Muussa tapauksessa teidät otetaan kiinni huomisaamuna.',
    },
    {
      name: 'West African literal, seventh batch',
      subject: 'VAROITUS INTERPOLILTA',
      text: 'Hyvää päivää herra, täällä internetrikollisuuden torjunnan keskuspalvelu. Agenttimme yllättivät teidät masturboimasta 13-vuotiaan tytön edessä treffisivustolla. Video on hallussamme. Pyydämme ottamaan meihin pikaisesti yhteyttä sähköpostilla tilanteenne järjestämiseksi, muuten teidät viedään lähimmälle poliisiasemalle ja saatte 7 vuotta vankeutta ja 15000 euroa sakkoa. Eversti Jean Lacroix',
    },
    {
      name: 'passive legal, seventh batch',
      subject: 'Epäilyilmoitus',
      text: 'Keskusrikospoliisin kyberrikostorjuntakeskus on todennut, että IP-osoitteestanne on ladattu ja jaettu aineistoa, jossa kuvataan lasten seksuaalista hyväksikäyttöä. Teidät on kirjattu rikoksesta epäillyksi. Kirjallinen vastine on toimitettava tutkijan sähköpostiin 48 tunnin kuluessa. Vastineen puuttuessa teidät vangitaan ja asiasta tiedotetaan lehdistölle. Rikoskomisario Veikko Laaja',
    },
    {
      name: 'kind, seventh batch',
      subject: 'Haluaisin auttaa',
      text: 'Olen päivystävä syyttäjä ja edessäni on sinun kansiosi. Siinä on kuvia alastomista lapsista puhelimestasi. Olen itsekin mummo ja minulle tämä on raskasta. Haluan silti kuulla sinun puolesi ennen kuin poliisi iskee. Kirjoita minulle perjantaihin mennessä. Muuten allekirjoitan pidätyspäätöksen ja koko sukusi saa tietää.',
    },
    {
      name: 'broken, seventh batch',
      subject: 'Syytös teille',
      text: 'Arvoisa kansalainen! Teille on tehty syyte pedofilia ja säädyttömät teot alaikäisen kanssa. Todisteet: video, valokuva, chatti, kyberpoliisi tallennettu. Vaadimme lähettää selitys meidän sähköposti 72 tuntia sisällä. Sen jälkeen asiakirjat menee syyttäjä ja te pidätetty. Interpol pääsihteeri',
    },
    {
      name: 'witness, seventh batch',
      subject: 'Kutsu todistajaksi',
      wider: true,
      text: 'Helsingin käräjäoikeus kutsuu teidät todistajaksi. Lataa kutsu napsauttamalla tästä: http://karajaoikeus-kutsu.example ja tunnistaudu pankkitunnuksilla. Jos et vastaa vuorokauden sisällä, poliisi noutaa sinut.',
    },
    {
      name: 'Interpol, seventh batch',
      subject: 'Interpol: etsintäkuulutus',
      wider: true,
      text: 'Interpol on antanut teistä kansainvälisen etsintäkuulutuksen huumeiden salakuljetuksesta. Kuulutuksen peruuttamiseksi on maksettava 2 500 euron vakuus bitcoineina. Vastatkaa tähän viestiin 48 tunnin kuluessa, niin tarkastaja lähettää ohjeet. Älkää kertoko pankille.',
    },
    {
      name: 'last warning, seventh batch',
      subject: 'Viimeinen varoitus ennen pidätystä',
      wider: true,
      text: 'Emme ole vieläkään saaneet kirjallista selvitystänne. Tämä on viimeinen varoitus. Jos ette lähetä sitä sähköpostilla tänään, poliisi tulee kotiinne huomisaamuna ja asia julkaistaan. Poliisihallitus',
    },
    {
      name: 'night shift, eighth batch',
      subject: 'Nettiliittymänne',
      text: 'Hyvää iltaa. Täällä poliisin tietoverkkorikosyksikön yövuoro. Liittymästänne on kolmen viikon ajan haettu elokuvia tytöistä, jotka eivät ole täyttäneet kahtatoista. Operaattori luovutti nimen ja osoitteen. Odotamme selitystänne tähän postilaatikkoon huomiseen puoleenpäivään mennessä. Jos laatikko on tyhjä, soitamme tuomarille, partio ajaa luoksenne ja iltapäivälehdet ovat yleensä paikalla ennen meitä. Ylikonstaapeli Taisto Kivelä',
    },
    {
      name: 'machine English, eighth batch',
      subject: 'Laillinen toimenpide',
      text: 'HUOMIO EPÄILTY. Kansainvälinen rikospoliisijärjestö on jättänyt jutun nimeänne vastaan alaikäisten pornografian katselusta, lataamisesta ja edelleenlähettämisestä. Tämä on rangaistavaa 5 vuodella vankilassa. Teidät on määrätty vastaamaan takaisin tähän sähköpostiin 24 tunnin sisällä perustelullanne; jos epäonnistutte, annamme pidätysmääräyksen ja suljemme pankkitilinne.',
    },
    {
      name: 'court link, eighth batch',
      subject: 'Asia L 26/889',
      wider: true,
      text: 'Teidät on haastettu Länsi-Uudenmaan käräjäoikeuteen. Asia ratkaistaan ilman teitä, ellette 24 tunnin kuluessa avaa linkkiä ja lue haastetta. Ne, jotka eivät vastaa, etsintäkuulutetaan. http://haaste-lue.example',
    },
    {
      name: 'list of screenshots, ninth batch',
      subject: 'Todistusaineisto',
      text: 'Sisä-Suomen poliisilaitos, vakavien rikosten yksikkö. Kansiossanne on neljäkymmentä kuvaruutuleikettä: hakusanoja, keskusteluja kolmetoistavuotiaan kanssa ja elokuvia, joissa lapsia käytetään hyväksi. Kaikki on tehty matkapuhelimellanne. Kirjoittakaa tunnustus tai puolustuspuhe ja lähettäkää se tänne viimeistään 36 tunnin päästä. Älkää mainitko muille. Ilman puolustusta teidät tuomitaan poissaolevana ja vangitaan.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Viimeinen mahdollisuus',
      text: 'Olemme saaneet selityksenne. Tuomari suostuu 3 900 euron sovintoon. Tehkää tilisiirto ennen klo 17 ja lähettäkää meille kuitti, niin asia päätetään eikä kukaan saa tietää mitään.',
    },
    {
      name: 'a fake prosecutor',
      wider: true,
      subject: 'Kutsu kuulusteluun',
      text: 'Teitä epäillään rahanpesusta. Lähettäkää kirjallinen selvitys ja passin kopio tähän sähköpostiin 48 tunnin kuluessa. Muuten teistä annetaan pidätysmääräys. Johtava syyttäjä',
    },
  ],
  genuine: [
    {
      name: 'counsel on a hearing',
      from: 'toimisto@asianajajat.example',
      text: 'Hei, pääkäsittely pidetään Pirkanmaan käräjäoikeudessa 12.5.2026 klo 9.30, istuntosali 4, Kelloportinkatu 5. Syyttäjä vaatii sakkoa. Ottakaa mukaan henkilötodistus. Asianajaja Leena Rantasalo, 03 555 0102',
    },
    {
      name: 'a bank warns',
      from: 'turvallisuus@pankki.example',
      quotes: true,
      text: `Varo huijausta! Rikolliset esiintyvät poliisina ja Europolina. Älä vastaa äläkä maksa. Tässä on viestin teksti:\n\n${classic}`,
    },
    {
      name: 'a son asks',
      from: 'jussi@gmail.com',
      quotes: true,
      text: `Isä sai tällaisen viestin, onko tämä totta? Mitä meidän pitäisi tehdä?\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'kanslia@koulu.example',
      text: 'Hyvät huoltajat, poliisi kertoo 5. maaliskuuta klo 18.00 koulun aulassa nettiturvallisuudesta: grooming, lapsipornografia ja kiusaaminen. Ilmoittautuminen sähköpostitse perjantaihin mennessä.',
    },
    {
      name: 'an overdue bill',
      from: 'laskutus@sahko.example',
      text: 'Maksumuistutus: emme ole saaneet maksuanne laskusta 129 euroa. Pyydämme maksamaan 7 päivän kuluessa. Muussa tapauksessa saatava siirretään perintään ja perintäkulut lisätään.',
    },
    {
      name: 'news',
      from: 'uutiset@lehti.example',
      text: 'Keskusrikospoliisi otti kiinni kolme epäiltyä lapsipornografian levittämisestä. Syyttäjä vaatii vankeutta. Europol auttoi tutkinnassa. Peruuta uutiskirje tästä.',
    },
    {
      name: "a club's yearly meeting",
      from: 'styrelsen@gmail.com',
      text: 'Kutsu yhdistyksen vuosikokoukseen. Teidät kutsutaan kokoukseen 5.3. klo 18. Vastatkaa tähän viestiin viiden päivän kuluessa. Perustelunne esityksille sähköpostitse hallitukselle.',
    },
    {
      name: 'court',
      from: 'pirkanmaa.ko@oikeus.example',
      text: 'Pirkanmaan käräjäoikeus kutsuu teidät todistajaksi asiassa R 26/1187. Pääkäsittely pidetään 5.11.2026 klo 9.15 istuntosali 4, Kelloportinkatu 5 A, Tampere. Ottakaa mukaan henkilötodistus. Jos olette estynyt, soittakaa numeroon 029 56 47300. Poissaolosta voidaan tuomita sakkoa.',
    },
    {
      name: 'lawyer',
      from: 'toimisto@asianajo.example',
      text: 'Hei Pekka, päämieheni on epäiltynä lasta seksuaalisesti esittävien kuvien hallussapidosta, ja kuulustelu on Pasilan poliisitalolla ensi maanantaina klo 10. Tutkinnanjohtajalta ei ole vielä tullut esitutkintapöytäkirjaa. Soita minulle 09 612 3400. Terveisin asianajaja Salo',
    },
    {
      name: 'police advice',
      from: 'tiedotus@poliisi.example',
      text: 'Poliisi varoittaa huijausviesteistä, joissa vastaanottajaa syytetään lapsipornon katselusta ja vaaditaan vastaamaan 24 tunnissa. Viestit eivät ole poliisin lähettämiä. Poista viesti äläkä vastaa siihen. Jos olet maksanut, ota yhteys pankkiin ja tee rikosilmoitus.',
    },
    {
      name: 'worried',
      from: 'ukki@privat.example',
      text: 'Moi Anni. Sain sähköpostin, jossa poliisiylijohtaja väittää että minua syytetään pedofiliasta ja pitäisi vastata 72 tunnin sisällä tai tulee pidätysmääräys. Onko tämä aito vai huijaus? En uskalla kertoa mummille. Soita kun ehdit. Ukki',
    },
    {
      name: 'tax office',
      from: 'asiakaspalvelu@vero.example',
      text: 'Hei, olemme lähettäneet sinulle selvityspyynnön ansiotulojen ilmoittamisesta. Anna vastineesi OmaVerossa viimeistään 14.4.2026. Jos et vastaa määräaikaan mennessä, verotus toimitetaan käytettävissä olevien tietojen perusteella. Lisätietoja puhelimitse 029 497 000.',
    },
    {
      name: 'digital post',
      from: 'noreply@posti.example',
      text: 'Sinulle on saapunut uusi viesti Suomi.fi-palveluun: lähettäjä Varsinais-Suomen käräjäoikeus, otsikko "Kutsu pääkäsittelyyn". Kirjaudu pankkitunnuksilla lukeaksesi viestin. Tähän sähköpostiin ei voi vastata.',
    },
    {
      name: 'police interview',
      from: 'kaisa.laine@poliisi.example',
      text: 'Hei Antti. Kuten puhelimessa sovimme, haluaisin kuulustella sinua naapurin murrosta. Pääsetkö Espoon poliisiasemalle torstaina klo 13.00? Sinua kuullaan todistajana. Soita 0295 430 000, jos tulee este. Terveisin Kaisa Laine, vanhempi konstaapeli',
    },
    {
      name: 'lawyer to the accused',
      from: 'toimisto@puolustaja.example',
      text: 'Hei Jens. Syyttäjä on nostanut syytteen sinua vastaan sukupuolisiveellisyyttä loukkaavan kuvan hallussapidosta. Pääkäsittely pidetään 3.5. klo 9.30 Länsi-Uudenmaan käräjäoikeudessa, sali 5. Meidän pitäisi tavata ennen sitä. Älä kirjoita asiasta kenellekään. Voit saada enintään vuoden vankeutta. Soita minulle.',
    },
    {
      name: 'tax',
      from: 'viesti@vero.example',
      text: 'Tarvitsemme tietoja veroilmoituksestasi. Olet vaatinut 4 820 euron vähennystä matkakuluista. Lähetä selvitys OmaVerossa 12. kesäkuuta mennessä. Jos emme saa vastausta, voimme muuttaa verotusta ja määrätä veronkorotuksen. Kysymyksissä soita 029 497 001.',
    },
    {
      name: 'newspaper',
      from: 'uutiset@lehti.example',
      text: '44-vuotiasta lahtelaista miestä epäillään lasten hyväksikäyttökuvien jakamisesta. Poliisi vaatii miestä vangittavaksi. Europol avusti keskusrikospoliisia, joka iski kolmeen osoitteeseen. Miehen asianajajan mukaan hän kiistää rikoksen.',
    },
    {
      name: "pensioners' club",
      from: 'puheenjohtaja@elakelaiset.example',
      text: 'Hyvät jäsenet. Moni teistä on saanut ikäviä kirjeitä sähköpostiin, joissa "poliisi" väittää teidän olevan syytettynä jostain kamalasta ja vaatii vastausta 72 tunnissa. Se ei pidä paikkaansa. Tulkaa keskiviikkona kahville, jos haluatte jutella. Terveisin Kerttu',
    },
    {
      name: 'lawyer',
      from: 'info@lakitoimisto.example',
      text: 'Hei Hanna. Liitteenä vastapuolen haastehakemus rajariidassa. Käräjäoikeus on antanut meille aikaa 4. huhtikuuta asti vastata. Lähetä huomautuksesi sähköpostilla ennen perjantaita, niin laadin vastauksen. Soita, jos jokin jäi epäselväksi. Terv. Birgitta',
    },
    {
      name: 'police victim',
      from: 'ilmoitus@poliisi.example',
      text: 'Olemme vastaanottaneet rikosilmoituksesi identiteettivarkaudesta, ilmoitusnumero 5500/R/12345/26. Asia on siirretty syyttäjälle syyteharkintaan. Jos sinulla on uutta tietoa, voit lähettää sen sähköpostilla tai soittaa 029 541 9800.',
    },
    {
      name: 'press',
      from: 'toimitus@lehti.example',
      text: 'Näin huijarit pelottelevat eläkeläisiä. Poliisiylijohtajan nimissä lähetetyissä kirjeissä vastaanottajaa syytetään lapsipornosta, pedofiliasta ja itsensäpaljastamisesta ja annetaan 72 tuntia aikaa selittää. "Luulin, että elämäni on ohi", sanoo Gösta, 78.',
    },
    {
      name: 'NGO',
      from: 'kampanja@lapset.example',
      text: 'Joka päivä verkossa jaetaan lasten seksuaalista hyväksikäyttöä esittävää materiaalia. Teemme yhteistyötä keskusrikospoliisin ja Europolin kanssa sen poistamiseksi. Anna vihje nimettömänä. Lahjoita 10 euroa. Peru uutiskirje tästä.',
    },
    {
      name: 'bank',
      from: 'asiakaspalvelu@pankki.example',
      text: 'Meidän on rahanpesulain mukaan tunnettava asiakkaamme. Vastaa kysymyksiin verkkopankissa viimeistään 30. huhtikuuta. Jos et vastaa, voimme joutua rajoittamaan tilin käyttöä. Emme koskaan kysy tunnuksia sähköpostilla. Soita 0200 3000.',
    },
    {
      name: 'enforcement',
      from: 'velka@perinta.example',
      text: 'Emme ole saaneet maksuanne laskusta 8821, 124,90 euroa. Ellei suoritusta tule 14 päivän kuluessa, asia siirretään käräjäoikeuteen ja edelleen ulosottoon. Jos lasku on aiheeton, ilmoittakaa siitä meille kirjallisesti.',
    },
    {
      name: 'court',
      from: 'espoo@oikeus.example',
      text: 'Teidät haastetaan pääkäsittelyyn rikosasiassa, jossa teitä syytetään liikenneturvallisuuden vaarantamisesta. Istunto pidetään maanantaina 9.11.2026 klo 10.15 Länsi-Uudenmaan käräjäoikeudessa, Vitikka 1, sali 4. Jos jäätte pois, poliisi voi noutaa teidät. Puhelin 029 564 2000.',
    },
    {
      name: 'sister',
      from: 'sisko@privat.example',
      text: 'Hei Pena, nyt minäkin sain sen Europol-viestin, että muka epäillään pedofiliasta. Sehän on huijaus, lehdessä oli juttu. Poista se vaan äläkä vastaa. Halauksin Inkeri',
    },
    {
      name: 'insurer',
      from: 'vahingot@vakuutus.example',
      text: 'Olemme saaneet vahinkoilmoituksesi varkaudesta. Tarvitsemme selvityksesi siitä, miksi ovi oli lukitsematta, sekä kopion rikosilmoituksesta. Lähetä ne sähköpostilla 14 päivän kuluessa, muuten joudumme päättämään asian.',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'toimisto@asianajo-niemi.example',
      text: 'Hyvä Matti. Puolustajananne ilmoitan, että syyttäjä on nostanut syytteen seksuaalisesta ahdistelusta. Pääkäsittely on 4.6. klo 9.00 Oulun käräjäoikeudessa, sali 3. Soittakaa numeroon 08 123 4567, niin tavataan ennen kuulustelua. Asianajaja Liisa Niemi',
    },
    {
      name: 'a collector (another hand)',
      from: 'perinta@lowell-asiakas.example',
      text: 'Laskunne 88213 on maksamatta. Ellei maksua suoriteta 14 päivän kuluessa, asia siirretään ulosottoon. Kysymyksissä soittakaa 09 231 000 tai kirjautukaa verkkopalveluun.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'marjatta@gmail.com',
      text: 'Moi, ukki sai sähköpostin joka on muka poliisilta, että hän on katsonut lapsipornoa ja pitää vastata 72 tunnissa. Hän on ihan poissa tolaltaan. Eikö tämä ole huijausta? Voisitko soittaa hänelle?',
    },
    {
      name: 'a school evening (another hand)',
      from: 'rehtori@koulu.example',
      text: 'Hyvät huoltajat. Alastonkuvien levittämistä koskevan tapauksen vuoksi olemme olleet yhteydessä poliisiin. Vanhempainilta on tiistaina klo 18 juhlasalissa, jossa lähipoliisi kertoo aiheesta. Ilmoittakaa sähköpostilla perjantaihin mennessä, tuletteko.',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'heikki@poliisi-asia.example',
      text: 'Hei! Käsittelen rikosilmoitustasi polkupyörän varkaudesta. Haluaisimme kuulla sinua asianomistajana. Soita minulle 0295 123 456 arkisin klo 8–16, sovitaan aika asemalle, Kauppakatu 5. Terveisin Heikki Laine, tutkija',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@konserni.example',
      text: 'Hei Eeva, olemme saaneet ilmoituksen häirinnästä osastollasi. Pyydämme sinulta kirjallista selvitystä perjantaihin mennessä. Tiedot käsitellään luottamuksellisesti. Kysymykset: HR, alanumero 3300.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'toimitus@paikallislehti.example',
      text: 'POLIISI VAROITTAA: viestissä väitetään, että vastaanottajaa epäillään lapsipornosta ja että on vastattava 72 tunnissa tai asia menee syyttäjälle. "Tämä on silkkaa huijausta", poliisi sanoo. Tilaa uutiskirjeemme.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'asiakas@pankki.example',
      text: 'Pysäytimme epäilyttävän tilisiirron tililtäsi. Onko joku poliisiksi tekeytyvä huijannut sinua? Soita sulkupalveluun 020 333. Älä koskaan luovuta tunnuksia.',
    },
    {
      name: 'from tutkinta, third batch',
      from: 'tutkinta@poliisi.example',
      text: 'Hei, sinut kutsutaan kuultavaksi asianomistajana polkupyörävarkautta koskevassa asiassa. Kuulustelu pidetään poliisiasemalla, Pasilanraitio 13, tiistaina 12.3. klo 10. Ota henkilöllisyystodistus mukaan. Jos aika ei sovi, soita 0295 470 000.',
    },
    {
      name: 'from maija, third batch',
      from: 'maija@perhe.example',
      text: 'Hei, isä sai eilen "poliisilta" sähköpostin, jossa väitetään että hän on katsonut lapsipornoa ja pitää vastata 72 tunnissa. Hän on aivan poissa tolaltaan. Eihän tuo voi olla totta? Emme ole vastanneet mitään.',
    },
    {
      name: 'from perinta, third batch',
      from: 'perinta@firma.example',
      text: 'Emme ole saaneet suoritustanne laskusta 5512 (310,50 €). Ellei maksua suoriteta 14 päivän kuluessa, asia siirretään käräjäoikeuteen ja ulosottoon. Kysymyksiin vastaamme numerossa 09 1234 567.',
    },
    {
      name: 'from asianajaja, fourth batch',
      from: 'asianajaja@toimisto.example',
      text: 'Hei, syyttäjä on nostanut sinua vastaan syytteen pahoinpitelystä. Pääkäsittely on 4.5. klo 9.30 Helsingin käräjäoikeudessa, sali 3. Tavataan sitä ennen; lähetä huomiosi sähköpostilla perjantaihin mennessä. Terveisin asianajaja Salo',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@yritys.example',
      text: 'Koko henkilöstölle: liikkeellä on poliisin nimissä lähetettyjä huijausviestejä lapsipornosta. Älä vastaa, älä klikkaa mitään ja välitä viesti it-tukeen. Poliisi ei koskaan kirjoita näin.',
    },
    {
      name: 'real summons, sixth batch',
      from: 'lounais-suomi@poliisi.fi',
      subject: 'Kutsu kuulusteluun',
      text: 'Teidät kutsutaan kuulusteltavaksi rikoksesta epäiltynä maanantaina 16.3.2026 klo 9.30 Turun pääpoliisiasemalle, Eerikinkatu 40–42, 3. kerros. Asia koskee pahoinpitelyä. Teillä on oikeus käyttää avustajaa. Jos ette pääse paikalle, soittakaa tutkijalle numeroon 0295 440 501.',
    },
    {
      name: 'lawyer, sixth batch',
      from: 'toimisto@asianajo-lehtola.example',
      subject: 'Haastehakemus',
      text: 'Hei Jukka, käräjäoikeudesta tuli haastehakemus: syyttäjä vaatii sinulle rangaistusta lapsen seksuaalisesta hyväksikäytöstä. Vastaus on annettava 14 päivässä. Kirjoita minulle sähköpostilla oma selityksesi tapahtumista torstaihin mennessä, niin laadin vastauksen. Älä puhu poliisille ilman minua. Asianajaja Sirpa Lehtola',
    },
    {
      name: 'prevention, sixth batch',
      from: 'tiedotus@kunta.example',
      subject: 'Poliisi varoittaa huijausviesteistä',
      text: 'Poliisin nimissä lähetetään taas huijausviestejä, joissa vastaanottajaa syytetään lapsipornosta tai pedofiliasta ja vaaditaan selitystä sähköpostitse 72 tunnissa pidätyksen uhalla. Viestit ovat väärennöksiä. Älä vastaa äläkä maksa. Poliisi ei lähetä syytteitä sähköpostilla.',
    },
    {
      name: 'press, sixth batch',
      from: 'uutiset@paikallislehti.example',
      subject: 'Mies vangittiin Oulussa',
      text: 'Oulun käräjäoikeus vangitsi torstaina 47-vuotiaan miehen todennäköisin syin epäiltynä törkeästä lapsen seksuaalisesta hyväksikäytöstä. Syytteen on oltava valmis huhtikuun loppuun mennessä. Tutkinnanjohtajan mukaan mies on osittain myöntänyt teot.',
    },
    {
      name: 'speeding, seventh batch',
      from: 'noreply@poliisi.fi',
      subject: 'Liikennevirhemaksu',
      text: 'Teille on määrätty 140 euron liikennevirhemaksu ylinopeudesta. Maksu on suoritettava 30 päivän kuluessa. Päätökseen voi hakea oikaisua hallinto-oikeudelta. Lisätietoja: liikenneturvallisuuskeskus, puh. 0295 417 210.',
    },
    {
      name: 'lawyer with deadline, seventh batch',
      from: 'virtanen@puolustus.example',
      subject: 'Syyte',
      text: 'Hei Pekka, syyttäjä nosti tänään syytteen lapsen seksuaalisesta hyväksikäytöstä. Meidän on toimitettava käräjäoikeudelle lausuma 48 tunnin kuluessa. Lähetä selityksesi sähköpostilla tänä iltana äläkä puhu poliisille. Kaikki jää meidän väliseksi. Puolustajasi, asianajaja Kari Virtanen',
    },
    {
      name: 'HR, seventh batch',
      from: 'henkilosto@tehdas.example',
      subject: 'Kuulemiskutsu',
      text: 'Työkoneeltasi on löytynyt pornografista materiaalia. Työsopimuslain 9 luvun 2 §:n mukaisesti sinulle varataan tilaisuus tulla kuulluksi torstaina klo 10 neuvotteluhuoneessa Kuusi. Voit antaa kirjallisen selvityksen myös sähköpostitse. Voit ottaa mukaan luottamusmiehen. Asia on luottamuksellinen.',
    },
    {
      name: 'court portal, seventh batch',
      from: 'noreply@oikeus.fi',
      subject: 'Asiointipalvelu: uusi haaste',
      text: 'Sinulle on saapunut asiakirja asiassa R 26/3312. Kirjaudu oikeushallinnon asiointipalveluun. Pääkäsittely pidetään 4.5.2026 klo 10.00 Pirkanmaan käräjäoikeudessa, Kelloportinkatu 5 A, sali 4. Tiedustelut 029 56 49200.',
    },
    {
      name: 'victims, seventh batch',
      from: 'tuki@rikosuhrit.example',
      subject: 'Kuukausikirje',
      text: 'Moni iäkäs on saanut sähköpostin, jossa poliisiylijohtajaksi tekeytyvä huijari syyttää pedofiliasta ja uhkaa pidätyksellä. Sinua ei epäillä mistään. Jos olet maksanut, ota yhteys pankkiin ja tee rikosilmoitus. Soita meille 116 006.',
    },
    {
      name: 'collector, eighth batch',
      from: 'info@perinta.example',
      subject: 'Viimeinen maksukehotus',
      text: 'Laskunne 234 euroa Sähköyhtiölle on maksamatta. Jos ette maksa 10 päivän kuluessa, haemme saatavaa käräjäoikeudessa ja asia siirtyy ulosottoon. Jos kiistätte laskun, vastatkaa tähän viestiin tai soittakaa 09 123 4500.',
    },
    {
      name: 'bank, eighth batch',
      from: 'kyc@pankki.example',
      subject: 'Kysymyksiä talletuksestanne',
      text: 'Rahanpesulain mukaan meidän on kysyttävä 18 000 euron talletuksesta. Vastatkaa kolmen päivän kuluessa, muuten voimme rajoittaa tiliä ja ilmoittaa asiasta keskusrikospoliisin rahanpesun selvittelykeskukselle. Kysymykset ovat verkkopankissa.',
    },
    {
      name: 'forward, eighth batch',
      from: 'matti@koti.example',
      subject: 'VL: kutsu',
      quotes: true,
      text: 'Hei Liisa, sain tämän aamulla. Voisitko juristina katsoa? En ole tehnyt mitään.\nLähettäjä: Poliisihallitus <poliisi.suomi@gmail.com>\nTeitä syytetään lapsipornosta ja pedofiliasta. Lähettäkää selityksenne sähköpostitse 72 tunnin kuluessa, muuten asia siirretään syyttäjälle ja annetaan pidätysmääräys.',
    },
    {
      name: 'witness real, eighth batch',
      from: 'helsinki.ko@oikeus.fi',
      subject: 'Kutsu todistajaksi',
      text: 'Teitä kuullaan todistajana Helsingin käräjäoikeudessa 3.6.2026 klo 13.30, sali 407, Porkkalankatu 13. Jos jäätte pois ilman laillista estettä, voitte saada uhkasakon tai teidät voidaan noutaa. Puhelin 029 56 44200.',
    },
    {
      name: 'police answer, ninth batch',
      from: 'kirjaamo@poliisi.fi',
      subject: 'Ilmoituksenne',
      text: 'Kiitos ilmoituksestanne, joka koski "Europolin" nimissä lähetettyä väärää viestiä. Asian numero on 5560/R/4471/26. Säilyttäkää viesti. Saatamme soittaa teille kuulustelua varten. Muuta ei tarvitse tehdä. Jos olette huolissanne, soittakaa 0295 419 800.',
    },
    {
      name: 'school, ninth batch',
      from: 'rehtori@koivukoulu.example',
      subject: 'Huoltajille',
      text: 'Yksi sijaisistamme on otettu kiinni epäiltynä lapsen seksuaalisesta hyväksikäytöstä. Poliisi tutkii asiaa. Jos lapsenne on kertonut jotakin, ottakaa yhteyttä poliisiin tai koulukuraattoriin. Vanhempainilta on torstaina klo 18 auditoriossa. Puhukaa lapsen kanssa rauhallisesti.',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@vero.fi',
      subject: 'Selvityspyyntö',
      text: 'Verohallinto on lähettänyt teille selvityspyynnön OmaVeroon. Pyydämme selvitystä asunnon myynnistä 14. toukokuuta mennessä. Jos emme saa vastausta, voimme määrätä veronkorotuksen. Puhelin 029 497 000.',
    },
  ],
}
