import type { Catalogue } from './en.ts'
import { paneNl } from './pane-nl.ts'
import { signalsNl } from './signals-nl.ts'

const fake = 'Dit bericht is nep. Geen rechtbank en geen politie heeft het gestuurd.'

/** Dutch, with the rules of the English catalogue; the reader is “u”. */
export const nl: Catalogue = {
  language: paneNl.language,
  direction: paneNl.direction,
  pane: paneNl,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Dit bericht is op weg terug.',
    restored: 'Dit bericht staat weer op zijn plaats.',
    clear: 'Wij hebben dit bericht bekeken en geen teken van een valse oproep gevonden.',
    unsure: 'Over dit bericht zijn wij niet zeker.',
    'not-yet': 'Wij zijn nog niet klaar met dit bericht.',
    unreadable: 'Wij konden dit bericht niet lezen.',
    gone: 'Dit bericht staat niet meer in de mailbox.',
  },
  headlineInDoubt: 'Dit bericht is apart gezet, en wij zijn er niet zeker over.',
  calm: {
    fake: 'Niemand beschuldigt u ergens van. U hebt niets verkeerds gedaan en kunt het negeren: als u niet antwoordt, gebeurt er niets.',
    restored:
      'Wij houden het nog steeds voor nep. Niemand beschuldigt u ergens van, en als u niet antwoordt, gebeurt er niets.',
    unsure:
      'Er hoeft nu niets beslist te worden, wat er ook in staat. Een echte oproep kunt u altijd telefonisch nagaan, dus neem de tijd.',
    notYet: 'Er hoeft nu niets beslist te worden. Meestal duurt dit een paar seconden.',
    unreadable: 'Maakt het u bang, laat het dan aan iemand zien voordat u antwoordt of iets betaalt.',
  },
  where: {
    setAside:
      'Wij hebben het uit “{folder}” in een aparte map van uw mailbox gezet. Het blijft daar bewaard; er is niets verwijderd.',
    setAsideFromUnnamed:
      'Wij hebben het in een aparte map van uw mailbox gezet. Het blijft daar bewaard; er is niets verwijderd.',
    aboutTo: 'Het wordt nu in een aparte map van uw mailbox gezet. Er wordt niets verwijderd.',
    movedBySomeone: 'Iemand heeft het vóór ons verplaatst, dus lieten wij het daar staan.',
    beingPutBack: 'Dit kan een minuut duren.',
    restored: 'Het is zoals het was, en het blijft daar.',
    restoredToInbox:
      'De map waaruit het kwam bestaat niet meer, dus staat het in uw Postvak IN. Het blijft daar.',
    notRead: 'Niet alles erin kon worden gelezen: {names}. Wat wij zeggen, gaat daar niet over.',
    middle: 'het midden van de zeer lange tekst',
  },
  held: {
    observe: 'Wij kijken voorlopig alleen mee en verplaatsen niets, dus blijft het staan.',
    switch: 'Het verplaatsen staat op dit moment uit, dus blijft het staan.',
    cap: 'Er zijn veel berichten tegelijk gevonden, dus bekijkt eerst een mens ze. Tot dan blijft het staan.',
    twin: 'U hebt een gelijk bericht eerder teruggezet, dus blijft ook dit staan.',
    'not-enrolled': 'In deze mailbox verplaatsen wij geen berichten, dus blijft het staan.',
    folder: 'Het staat in een map waaruit wij niets verplaatsen, dus blijft het staan.',
    person: 'Iemand heeft besloten het hier te houden, dus blijft het staan.',
    'fake-summons': 'Het blijft staan waar het staat.',
    level: 'Het blijft staan waar het staat.',
  },
  advice: {
    fake: {
      title: 'Wat u kunt doen',
      lines: [
        'Antwoord niet, en bel geen nummer dat erin staat.',
        'Laat de bijlage dicht. U hebt niets nodig van wat erin zit.',
        'Betaal niet, en stuur geen papieren en geen uitleg.',
        'Vraag het bij twijfel aan de politie, via een nummer dat u zelf opzoekt.',
        'Het bericht blijft bewaard als bewijs. U kunt aangifte doen: mensen achter zulke brieven zijn al opgepakt.',
      ],
    },
    unsure: {
      title: 'Wat u kunt doen',
      lines: [
        'Antwoord niet, betaal niet en stuur geen papieren voordat u het hebt nagevraagd.',
        'Vraag het aan de genoemde instantie via een nummer dat u zelf opzoekt, niet via dat in het bericht.',
        'Of laat het zien aan uw IT-afdeling, of aan iemand die u vertrouwt.',
      ],
    },
    clear: {
      title: 'Goed om te weten',
      lines: [
        'Wij zoeken alleen naar valse oproepen. Maakt iets anders in dit bericht u ongerust, vraag het dan aan uw IT-afdeling.',
      ],
    },
  },
  real: {
    title: 'Hoe een echte oproep eruitziet',
    lines: [
      'Die komt per post, persoonlijk of per telefoon, en noemt een plaats, een dag, een tijd en een telefoonnummer.',
      'Die is zakelijk geschreven en vraagt u nooit om u per e-mail te verantwoorden.',
      'Sommige rechtbanken mailen mensen die daar eerder mee hebben ingestemd. Ook dan wordt een plaats genoemd en kunt u het telefonisch nagaan.',
    ],
  },
  ministry: {
    title: 'Wat het Franse ministerie van Binnenlandse Zaken zegt',
    lines: [
      'Het houdt nooit verhoren per e-mail en verstuurt nooit zulke brieven.',
      'Zulke zaken worden nooit met een betaling geregeld: ze zijn in handen van een rechter.',
    ],
    source: 'Doorgegeven door: {who}.',
  },
  already: {
    title: 'Ik heb al geantwoord, betaald of papieren gestuurd',
    lines: [
      'U deed wat de meeste mensen doen als ze bang worden gemaakt. Er is nog iets aan te doen, hoe eerder hoe beter.',
      'Geantwoord: stop nu, ook als ze aandringen of dreigen.',
      'Betaald per overschrijving of kaart: bel nu uw bank en vraag de betaling terug te roepen.',
      'Betaald met tegoedkaarten: bewaar de bonnen en bel meteen de uitgever, zodat de codes worden geblokkeerd.',
      'Papieren of bankgegevens gestuurd: vertel het uw bank en de instantie die de papieren heeft uitgegeven.',
      'Bewaar alle berichten en bonnen en doe aangifte bij de politie. De wet staat aan uw kant.',
    ],
  },
  talk: {
    title: 'Iemand om mee te praten',
    lines: [
      'Zulke brieven gaan willekeurig naar honderdduizenden mensen en leven van het zwijgen. Vertel het vandaag aan iemand die u vertrouwt: er is hier niets om u voor te schamen.',
    ],
    inDoubt: ['Laat het zien aan iemand die u vertrouwt, en zeg het als het u bang maakt.'],
  },
  report: {
    waiting:
      'U hebt dit bericht gemeld, dank u. Het wordt opnieuw bekeken, en het antwoord komt hier te staan.',
    fake: 'U hebt dit bericht gemeld en wij hebben het opnieuw bekeken: het is nep. Dank u, dit helpt ook anderen.',
    unsure:
      'U hebt dit bericht gemeld en wij hebben het opnieuw bekeken. Wij zijn nog niet zeker, dus laat het onbeantwoord. Dank u.',
    clear:
      'U hebt dit bericht gemeld en wij hebben het opnieuw bekeken: wij vonden geen teken van een valse oproep. Dank u voor het vragen.',
  },
  place: {
    subject: 'in het onderwerp',
    body: 'in de tekst van het bericht',
    hidden: 'in tekst die het bericht verbergt',
    from: 'in het adres van de afzender',
    replyTo: 'in het adres voor antwoorden',
    recipients: 'in de lijst van ontvangers',
    authentication: 'in wat de mailservers hebben genoteerd',
    header: 'in de technische regels van het bericht ({name})',
    picture: 'in de bijgevoegde afbeelding “{name}”',
    file: 'in de bijlage “{name}”',
    pageOfPicture: 'pagina {page} van de bijgevoegde afbeelding “{name}”',
    pageOfFile: 'pagina {page} van de bijlage “{name}”',
  },
  unread: {
    'not-needed': 'niet nodig voor de beslissing',
    cut: 'te lang om helemaal te lezen',
    'not-yet': 'nog niet aangekomen; wij kijken opnieuw',
    'too-large': 'te groot',
    'too-many': 'te veel delen',
    encrypted: 'met een wachtwoord vergrendeld',
    unsupported: 'van een soort die wij niet kunnen lezen',
    reference: 'staat elders, alleen gelinkt',
    broken: 'beschadigd',
    timeout: 'het lezen duurde te lang',
    memory: 'te groot om veilig te lezen',
    killed: 'kon niet veilig worden gelezen',
    gone: 'niet meer aanwezig',
  },
  signals: signalsNl,
}
