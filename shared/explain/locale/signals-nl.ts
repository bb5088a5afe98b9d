import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsNl: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Namens een autoriteit',
    sentence:
      'Het is geschreven namens een politiechef, een officier van justitie of een andere autoriteit. Zij schrijven zo niet aan burgers; hun namen zijn geleend.',
  },
  'authority-sender-name': {
    title: 'Afzendernaam van een autoriteit',
    sentence:
      'De naam van de afzender klinkt als een autoriteit, maar het bericht komt van {domain}. Iedereen kan de getoonde naam zelf kiezen.',
  },
  'authority-letterhead': {
    title: 'Meerdere autoriteiten tegelijk',
    sentence:
      'Bovenaan of onderaan staan meerdere autoriteiten bij elkaar. Een echte brief komt van één instantie.',
  },
  'authority-named': {
    title: 'De naam van een autoriteit',
    sentence:
      'Het noemt een autoriteit terwijl het u iets verwijt of u oproept. Die naam moet vertrouwen wekken; iedereen kan hem opschrijven.',
  },
  'reader-summoned': {
    title: 'Oproep per e-mail',
    sentence:
      'Er staat dat u wordt opgeroepen. Een echte oproep komt per post, persoonlijk of per telefoon, en alleen per e-mail als u daar eerder mee hebt ingestemd.',
  },
  'reader-charged': {
    title: 'Beschuldiging per e-mail',
    sentence:
      'Er staat dat er een onderzoek tegen u loopt. Politie en rechters beschuldigen niemand per e-mail.',
  },
  'offence-list': {
    title: 'Lijst van zware verwijten',
    sentence:
      'Het somt {count, plural, one {# zeer zwaar verwijt} other {# zeer zware verwijten}} op. Dezelfde lijst staat overal ter wereld in deze brieven.',
  },
  'offence-named': {
    title: 'Een zeer zwaar verwijt',
    sentence:
      'Het noemt een zeer zwaar verwijt. Dat is bedoeld om bang te maken; geen enkele politie zou dat in een e-mail zetten.',
  },
  'cyber-infiltration': {
    title: '“Cyberinfiltratie”',
    sentence:
      'Het spreekt van een inbeslagname door “cyberinfiltratie”. Juridisch betekent dat niets; het wordt van de ene brief in de andere overgeschreven.',
  },
  'cyber-evidence': {
    title: '“Bewijs” van internet',
    sentence:
      'Het beweert dat u op internet bent bekeken of opgenomen. Dat staat woord voor woord in zulke brieven, wie ze ook krijgt.',
  },
  'french-procedure-abroad': {
    title: 'Frans recht in een vreemde brief',
    sentence:
      'Het beroept zich op Frans recht maar is niet in het Frans geschreven. De brief is vertaald; de politie van een ander land past geen Frans recht toe.',
  },
  'law-and-penalty': {
    title: 'Wetten en straffen',
    sentence:
      'Het noemt wetten en jaren gevangenis. Daarmee lijkt een valse brief officieel, en vaak klopt het niet.',
  },
  'answer-by-mail': {
    title: 'Antwoord per e-mail',
    sentence:
      'Het wil uw antwoord per e-mail. Politie en rechters horen niemand op die manier; na een antwoord zou om geld worden gevraagd.',
  },
  'justifications-wanted': {
    title: 'Schriftelijke verantwoording',
    sentence:
      'Het wil dat u zich schriftelijk verantwoordt. Wie door de politie wordt gehoord, wordt in persoon gehoord en mag een advocaat meenemen.',
  },
  'hours-to-answer': {
    title: 'Een termijn van uren',
    sentence:
      'U krijgt maar enkele uren of dagen om te antwoorden. Een echte procedure noemt een datum en laat tijd om raad te vragen.',
  },
  'secrecy-demand': {
    title: 'Geheimhouding',
    sentence: 'Het wil dat de zaak geheim blijft. Zo vraagt u niets aan iemand die het bedrog zou herkennen.',
  },
  'phone-avoided': {
    title: 'Niet bellen',
    sentence:
      'Het vraagt u niet te bellen of langs te komen. Een echte instantie kunt u altijd bellen; één telefoontje zou dit verraden.',
  },
  'mail-alone': {
    title: 'Geen andere weg dan e-mail',
    sentence:
      'Het neemt uw antwoord alleen per e-mail aan en noemt telefoon noch adres. Een echte instantie kunt u bellen en bezoeken.',
  },
  'case-for-sale': {
    title: 'Het einde van een zaak voor geld',
    sentence:
      'Het wil geld om een zaak te sluiten of een arrestatie te voorkomen. Geen instantie verkoopt dat; wie betaalt, moet daarna meer betalen.',
  },
  'fine-to-pay': {
    title: 'Een betaling die alles regelt',
    sentence:
      'Het spreekt van een betaling die de zaak zou regelen. Zulke zaken worden nooit met een betaling geregeld.',
  },
  'identity-papers-wanted': {
    title: 'Kopieën van uw papieren',
    sentence:
      'Het wil een kopie van uw identiteitsbewijs. Zulke kopieën worden voor nieuwe oplichting gebruikt.',
  },
  'prosecutor-threat': {
    title: 'Een dossier voor de officier',
    sentence:
      'Het dreigt een dossier naar de officier van justitie te sturen. Dat volgt nooit op een e-mail die onbeantwoord blijft.',
  },
  'arrest-threat': {
    title: 'Arrestatie',
    sentence: 'Het dreigt met uw arrestatie. Niemand kondigt een arrestatie per e-mail aan.',
  },
  'register-threat': {
    title: 'Een register',
    sentence:
      'Het dreigt u in een register op te nemen. Dat kan alleen een rechter die iemand heeft veroordeeld.',
  },
  'exposure-threat': {
    title: 'Televisie, verenigingen, familie',
    sentence:
      'Het dreigt televisie, verenigingen of uw familie in te lichten. Geen enkele autoriteit doet dat.',
  },
  'warning-threat': {
    title: 'Een laatste waarschuwing',
    sentence:
      'Het waarschuwt voor wat er volgt als u niet antwoordt. Haast en angst moeten u van nadenken afhouden.',
  },
  'free-mail-authority': {
    title: 'Een autoriteit met een privémailbox',
    sentence:
      'Het doet zich voor als een autoriteit, maar komt uit een privémailbox bij {domain}. Geen autoriteit schrijft vanuit een mailbox die iedereen kan openen.',
  },
  'free-mail-contact': {
    title: 'Een privémailbox voor antwoorden',
    sentence:
      'Het doet zich voor als een autoriteit en wil antwoorden in een privémailbox. Een autoriteit heeft eigen mailboxen.',
  },
  'unrelated-sender': {
    title: 'Een afzender die geen autoriteit is',
    sentence:
      'Het doet zich voor als een autoriteit, maar komt van {domain}, geen adres van een autoriteit dat wij kennen. Zulke brieven komen uit geleende mailboxen.',
  },
  'official-domain-unproven': {
    title: 'Een vervalst adres',
    sentence:
      'Het zegt van {domain} te komen, maar de controle van de afzender door uw mailsysteem mislukte. Ook het adres van een autoriteit kan vervalst worden.',
  },
  'reply-to-elsewhere': {
    title: 'Een antwoord dat elders heen gaat',
    sentence:
      'Het komt van {from}, maar uw antwoord zou naar {replyTo} gaan: een andere mailbox, waarin antwoorden worden verzameld.',
  },
  'undisclosed-recipients': {
    title: 'Geen ontvanger',
    sentence:
      'Het noemt geen ontvanger: het ging naar veel mensen tegelijk. Een echte oproep is aan één persoon gericht.',
  },
  'letter-in-part': {
    title: 'Een brief in een bijlage',
    sentence:
      'Het bericht zelf zegt bijna niets: de brief zit in een bijlage. Zulke brieven worden als afbeelding verstuurd, zodat hun woorden niet gecontroleerd worden.',
  },
  'letter-unread': {
    title: 'Een brief die niemand kon lezen',
    sentence:
      'Het bericht zelf zegt niets, en wat het meestuurt kon niet worden gelezen. Zulke brieven zitten naast een lege tekst; bekijk het voorzichtig.',
  },
  'broken-official-language': {
    title: 'Woorden die geen instantie gebruikt',
    sentence:
      'Het is geschreven in woorden die geen instantie gebruikt. Deze brieven worden woord voor woord vertaald, met fouten in elke formule.',
  },
  'shared-calques': {
    title: 'Dezelfde brief in een andere taal',
    sentence:
      'In een taal die wij niet kennen noemt het een autoriteit naast de woorden van deze brieven. Dezelfde brief wordt in elke taal vertaald.',
  },
  'summons-behind-link': {
    title: 'Een oproep achter een link',
    sentence:
      'Het wil dat u een link of bestand opent om te weten waar het om gaat. Een rechtbank zegt dat in de brief zelf; open niets.',
  },
  'letter-unreadable': {
    title: 'Een brief die niet opengaat',
    sentence:
      'Het spreekt van een oproep of een autoriteit, en wat het meestuurt was niet te lezen. Zulke brieven zijn vergrendeld zodat hun woorden niet gecontroleerd worden.',
  },
  'appointment-missing': {
    title: 'Geen plaats, tijd of telefoon',
    sentence:
      'Het noemt geen plaats, geen tijd en geen telefoonnummer. Een echte oproep zegt waar en wanneer u komt en wie u kunt bellen.',
  },
  'appointment-given': {
    title: 'Een plaats en een tijd',
    sentence: 'Ervoor pleit: het noemt een plaats en een tijd, zoals een echte afspraak.',
  },
  'authority-own-domain': {
    title: 'Het eigen adres van een autoriteit',
    sentence: 'Ervoor pleit: uw mailsysteem heeft gecontroleerd dat het echt van {domain} komt.',
  },
  'internal-sender': {
    title: 'Een afzender van uw organisatie',
    sentence: 'Ervoor pleit: het komt uit uw eigen organisatie.',
  },
  'conversation-reply': {
    title: 'Een antwoord in een gesprek',
    sentence:
      'Ervoor pleit: het zegt dat het op een eerder bericht antwoordt. Een afzender kan dat beweren, dus controleer het.',
  },
  newsletter: {
    title: 'Een mailinglijst',
    sentence: 'Ervoor pleit: het komt van een mailinglijst of nieuwsbrief.',
  },
  'reported-speech': {
    title: 'Over zulke brieven',
    sentence: 'Ervoor pleit: het lijkt over zo’n brief te gaan in plaats van er een te zijn.',
  },
  'known-letter': {
    title: 'Een brief die al bekend is',
    sentence:
      'Het is dezelfde brief als een die al als nep is herkend. Een echte brief is aan één persoon geschreven, over één zaak.',
  },
}
