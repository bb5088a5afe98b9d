import type { Words } from './pane-en.ts'

/** The pane's own words, German. */
export const paneDe: Words = {
  language: 'de',
  direction: 'ltr',
  starting: 'Einen Moment.',
  looking: 'Wir sehen nach, was wir über diese Nachricht wissen.',
  choose: 'Wählen Sie eine Nachricht, um zu sehen, was wir gefunden haben.',
  meanwhile: {
    title: 'Wenn eine Nachricht Ihnen etwas vorwirft',
    lines: [
      'Jetzt muss nichts entschieden werden. Antworten Sie nicht, zahlen Sie nicht und schicken Sie keine Papiere.',
      'Ein Brief per E-Mail, der etwas vorwirft, eine Frist von Stunden setzt und eine Antwort per E-Mail will, ist ein bekannter Betrug.',
      'Fragen Sie die Polizei oder die genannte Stelle unter einer Nummer, die Sie selbst heraussuchen.',
      'Zeigen Sie ihn jemandem, dem Sie vertrauen.',
    ],
    talk: 'Mit wem Sie reden können',
  },
  facts: {
    title: 'Woran man es erkennt',
    doubt: 'Was wir gesehen haben',
    again: 'Was wir gesehen hatten',
    quotes:
      'Die Wörter in Anführungszeichen stehen so in der Nachricht, in deren Sprache. Die Zeile darüber sagt, was sie bedeuten.',
  },
  details: {
    title: 'Alle Einzelheiten',
    number: 'Nummer dieser Entscheidung:',
    numberHint: 'Nennen Sie sie Ihrer IT-Abteilung, wenn Sie nach dieser Nachricht fragen.',
    received: 'Angekommen:',
    decided: 'Entschieden:',
    occasion: {
      report: 'Noch einmal ganz gelesen, weil sie gemeldet wurde.',
      hunt: 'Noch einmal ganz gelesen, weil derselbe Brief anderswo gemeldet wurde.',
    },
    found: '{count, plural, one {# Zeichen gesehen} other {# Zeichen gesehen}}',
    clear: '{count, plural, one {# Zeichen nicht gesehen} other {# Zeichen nicht gesehen}}',
    unknown:
      '{count, plural, one {# Zeichen konnte nicht geprüft werden} other {# Zeichen konnten nicht geprüft werden}}',
    unread: 'Nicht gelesen',
    score: 'Wert',
    weight: 'Gewicht',
    detector: 'Detektor',
    version: 'Version',
  },
  askIt: {
    ask: 'IT fragen',
    title: 'Fragen Sie Ihre IT-Abteilung',
    text: 'Dort kennt man solche Nachrichten. Nennen Sie diese Nummer: Dann sieht man, was wir gesehen haben, und Sie müssen nichts zeigen oder weiterleiten.',
    textUnnumbered:
      'Dort kennt man solche Nachrichten. Zeigen Sie diese auf Ihrem Bildschirm; weiterleiten müssen Sie nichts.',
    write: 'Schreiben',
    subject: 'Frage zur Nachricht {number}',
    body: 'Guten Tag, ist diese Nachricht echt? Die Nummer der Entscheidung ist {number}. Danke.',
    close: 'Schließen',
  },
  report: { ask: 'Melden', busy: 'Wird gesendet…', failed: 'Die Meldung konnte nicht gesendet werden.' },
  restore: {
    ask: 'Zurücklegen',
    title: 'Diese Nachricht zurücklegen?',
    text: 'Wenn Sie sie von {sender} erwartet haben und das unter einer Nummer bestätigen können, die Sie schon kennen, können Sie sie zurücklegen. Sie liegt dann genau wie vorher und bleibt dort. Wenn nicht, lassen Sie sie hier: Es passiert nichts.',
    textUnnamed:
      'Wenn Sie sie erwartet haben und das beim Absender unter einer Nummer bestätigen können, die Sie schon kennen, können Sie sie zurücklegen. Sie liegt dann genau wie vorher und bleibt dort. Wenn nicht, lassen Sie sie hier: Es passiert nichts.',
    yes: 'Zurücklegen',
    no: 'Hier lassen',
    busy: 'Wird zurückgelegt…',
    done: 'liegt wieder in „{folder}“ und bleibt dort.',
    doneUnnamed: 'liegt wieder an ihrem Platz und bleibt dort.',
    doneInbox: 'liegt in Ihrem Posteingang: Den Ordner, aus dem sie kam, gibt es nicht mehr.',
    failed: 'Sie konnte nicht zurückgelegt werden.',
    close: 'Diesen Hinweis schließen',
    untitled: 'Die Nachricht',
  },
  setAside: {
    ask: 'Wieder beiseitelegen',
    busy: 'Wird beiseitegelegt…',
    failed: 'Sie konnte nicht beiseitegelegt werden.',
  },
  picture: {
    ask: 'Ein Bild des Briefes ansehen',
    text: 'Das ist ein Bild des Briefes, und nichts darin ist lebendig: Es kann nichts geschehen, wenn Sie es ansehen. Harte Wörter sind verdeckt, wo wir sie erkannt haben. Die umrahmten Stellen haben ihn verraten.',
    show: 'Scharf zeigen',
    hide: 'Bild schließen',
    busy: 'Wird gezeichnet…',
    failed: 'Das Bild konnte nicht gezeichnet werden.',
    alt: 'Der Brief als graues Bild, die verräterischen Stellen sind umrahmt',
  },
  trouble: {
    outside: 'Öffnen Sie diese Seite in Outlook bei einer Nachricht.',
    'old-outlook':
      'Diese Version von Outlook kann unsere Antwort nicht zeigen. Ihre IT-Abteilung kann sie für Sie nachsehen.',
    'sign-in': 'Bitte melden Sie sich einmal an, damit wir Ihnen zeigen können, was wir gefunden haben.',
    consent:
      'Ihre IT-Abteilung muss diesen Bereich einmal zulassen. Bis dahin kann er nur diesen Rat zeigen.',
    cancelled: 'Die Anmeldung wurde vor ihrem Ende geschlossen. Sie können sie noch einmal beginnen.',
    'not-allowed': 'Das geht nur in Ihrem eigenen Postfach bei der Arbeit.',
    shared:
      'Diese Nachricht liegt in einem gemeinsamen Postfach. Wir dürfen sie nur den Personen erklären, die Ihre IT-Abteilung dafür benannt hat.',
    'not-found':
      'Wir finden hier nichts über diese Nachricht. Vielleicht wurde sie gerade verschoben: Wählen Sie sie noch einmal.',
    several:
      'Mehrere Nachrichten tragen dasselbe Kennzeichen, deshalb können wir nicht sagen, welche diese ist.',
    changed:
      'Ihr Platz hat sich inzwischen geändert: Wählen Sie sie noch einmal, um zu sehen, wie es jetzt steht.',
    busy: 'Wir kommen gerade nicht ganz nach. Bitte versuchen Sie es gleich noch einmal.',
    unreachable: 'Unser Dienst antwortet gerade nicht. Die Nachricht ist sicher, wo sie ist.',
    refused:
      'Etwas zwischen diesem Bereich und unserem Dienst passt nicht zusammen. Ihre IT-Abteilung kann helfen.',
  },
  signIn: 'Anmelden',
  again: 'Noch einmal versuchen',
  reference: 'Kennung:',
  chooseLanguage: 'Sprache',
  chooseCountry: 'Ihr Land',
  elsewhere: 'Ein anderes Land',
  help: {
    distress: 'Wenn es zu viel wird: Jemand hört zu.',
    victims: 'Hilfe für Menschen, denen Unrecht geschehen ist.',
    cyber: 'Was nach einem Betrug im Internet zu tun ist.',
    report: 'Um eine solche Nachricht zu melden.',
    advice: 'Rat, wenn Sie nicht wissen, was Sie von einer Nachricht halten sollen.',
    card: 'Um eine Bankkarte zu sperren.',
    emergency: 'Notfälle, und wenn es zu viel wird.',
    police: 'Die Polizei, unter einer Nummer, die Sie schon kennen.',
    trusted: 'Jemand, dem Sie vertrauen. Erzählen Sie es heute.',
  },
  hours: {
    always: 'Tag und Nacht',
    daily: 'täglich {from} bis {to}',
    weekdays: 'Montag bis Freitag {from} bis {to}',
    free: 'kostenlos',
  },
}
