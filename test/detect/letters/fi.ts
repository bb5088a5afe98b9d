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
  ],
}
