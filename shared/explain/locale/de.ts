import type { Catalogue } from './en.ts'
import { paneDe } from './pane-de.ts'
import { signalsDe } from './signals-de.ts'

const fake = 'Diese Nachricht ist eine Fälschung. Kein Gericht und keine Polizei hat sie geschickt.'

/** German, with the rules of the English catalogue; the reader is „Sie“. */
export const de: Catalogue = {
  language: paneDe.language,
  direction: paneDe.direction,
  pane: paneDe,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Diese Nachricht ist auf dem Weg zurück.',
    restored: 'Diese Nachricht ist wieder an ihrem Platz.',
    clear: 'Wir haben diese Nachricht angesehen und kein Zeichen einer falschen Vorladung gefunden.',
    unsure: 'Bei dieser Nachricht sind wir nicht sicher.',
    'not-yet': 'Wir sind mit dieser Nachricht noch nicht fertig.',
    unreadable: 'Wir konnten diese Nachricht nicht lesen.',
    gone: 'Diese Nachricht ist nicht mehr im Postfach.',
  },
  headlineInDoubt: 'Diese Nachricht wurde beiseitegelegt, und wir sind bei ihr nicht sicher.',
  calm: {
    fake: 'Niemand wirft Ihnen etwas vor. Sie haben nichts falsch gemacht und können sie ignorieren: Wenn Sie nicht antworten, passiert nichts.',
    restored:
      'Wir halten sie weiterhin für eine Fälschung. Niemand wirft Ihnen etwas vor, und wenn Sie nicht antworten, passiert nichts.',
    unsure:
      'Jetzt muss nichts entschieden werden, was auch immer darin steht. Eine echte Vorladung lässt sich immer am Telefon prüfen, also lassen Sie sich Zeit.',
    notYet: 'Jetzt muss nichts entschieden werden. Meist dauert es nur ein paar Sekunden.',
    unreadable:
      'Wenn sie Ihnen Angst macht, zeigen Sie sie jemandem, bevor Sie antworten oder etwas bezahlen.',
  },
  where: {
    setAside:
      'Wir haben sie aus „{folder}“ in einen eigenen Ordner Ihres Postfachs gelegt. Dort bleibt sie; nichts wurde gelöscht.',
    setAsideFromUnnamed:
      'Wir haben sie in einen eigenen Ordner Ihres Postfachs gelegt. Dort bleibt sie; nichts wurde gelöscht.',
    aboutTo: 'Sie wird gerade in einen eigenen Ordner Ihres Postfachs gelegt. Nichts wird gelöscht.',
    movedBySomeone: 'Jemand hat sie vor uns verschoben, deshalb haben wir sie dort gelassen.',
    beingPutBack: 'Das kann eine Minute dauern.',
    restored: 'Sie ist, wie sie vorher war, und bleibt dort.',
    restoredToInbox:
      'Den Ordner, aus dem sie kam, gibt es nicht mehr; deshalb liegt sie in Ihrem Posteingang. Dort bleibt sie.',
    notRead: 'Nicht alles darin konnte gelesen werden: {names}. Dafür gilt nicht, was wir sagen.',
    middle: 'die Mitte des sehr langen Textes',
  },
  held: {
    observe: 'Wir beobachten vorerst nur und verschieben nichts, deshalb bleibt sie, wo sie ist.',
    switch: 'Das Verschieben ist im Moment abgeschaltet, deshalb bleibt sie, wo sie ist.',
    cap: 'Es wurden viele Nachrichten auf einmal gefunden, deshalb sieht erst ein Mensch sie an. Bis dahin bleibt sie, wo sie ist.',
    twin: 'Sie haben ihren Zwilling schon einmal zurückgelegt, deshalb bleibt auch diese, wo sie ist.',
    'not-enrolled': 'In diesem Postfach verschieben wir keine Nachrichten, deshalb bleibt sie, wo sie ist.',
    folder: 'Sie liegt in einem Ordner, aus dem wir nichts verschieben, deshalb bleibt sie, wo sie ist.',
    person: 'Jemand hat entschieden, sie hier zu behalten, deshalb bleibt sie, wo sie ist.',
    'fake-summons': 'Sie bleibt, wo sie ist.',
    level: 'Sie bleibt, wo sie ist.',
  },
  advice: {
    fake: {
      title: 'Was Sie tun können',
      lines: [
        'Antworten Sie nicht, und rufen Sie keine Nummer an, die darin steht.',
        'Lassen Sie den Anhang zu. Sie brauchen nichts von dem, was darin ist.',
        'Zahlen Sie nicht, und schicken Sie weder Papiere noch Erklärungen.',
        'Fragen Sie im Zweifel die Polizei unter einer Nummer, die Sie selbst heraussuchen.',
        'Die Nachricht bleibt als Beweis erhalten. Sie können Anzeige erstatten: Leute hinter solchen Briefen wurden schon festgenommen.',
      ],
    },
    unsure: {
      title: 'Was Sie tun können',
      lines: [
        'Antworten Sie nicht, zahlen Sie nicht und schicken Sie keine Papiere, bevor Sie nachgefragt haben.',
        'Fragen Sie die genannte Stelle unter einer Nummer, die Sie selbst heraussuchen, nicht unter der in der Nachricht.',
        'Oder zeigen Sie sie Ihrer IT-Abteilung oder jemandem, dem Sie vertrauen.',
      ],
    },
    clear: {
      title: 'Gut zu wissen',
      lines: [
        'Wir suchen nur nach falschen Vorladungen. Wenn Sie an dieser Nachricht etwas anderes beunruhigt, fragen Sie Ihre IT-Abteilung.',
      ],
    },
  },
  real: {
    title: 'Wie eine echte Vorladung aussieht',
    lines: [
      'Sie kommt mit der Post, persönlich oder am Telefon und nennt einen Ort, einen Tag, eine Uhrzeit und eine Telefonnummer.',
      'Sie ist sachlich geschrieben und verlangt nie, dass Sie sich per E-Mail rechtfertigen.',
      'Manche Gerichte schreiben E-Mails an Menschen, die dem vorher zugestimmt haben. Auch dann wird ein Ort genannt, und alles lässt sich am Telefon prüfen.',
    ],
  },
  ministry: {
    title: 'Was das französische Innenministerium sagt',
    lines: [
      'Es führt nie Anhörungen per E-Mail durch und verschickt nie solche Briefe.',
      'Solche Dinge werden nie mit einer Zahlung erledigt: Sie liegen in der Hand der Justiz.',
    ],
    source: 'Weitergegeben von: {who}.',
  },
  already: {
    title: 'Ich habe schon geantwortet, bezahlt oder Papiere geschickt',
    lines: [
      'Sie haben getan, was die meisten tun, wenn man ihnen Angst macht. Es lässt sich noch etwas machen, je früher, desto besser.',
      'Geantwortet: Schreiben Sie nicht mehr, auch wenn man drängt oder droht.',
      'Per Überweisung oder Karte bezahlt: Rufen Sie jetzt Ihre Bank an und bitten Sie um Rückruf der Zahlung.',
      'Mit Gutscheinkarten bezahlt: Bewahren Sie die Belege auf und rufen Sie sofort den Herausgeber an, damit er die Codes sperrt.',
      'Papiere oder Bankdaten geschickt: Sagen Sie es Ihrer Bank und der Stelle, die die Papiere ausgestellt hat.',
      'Bewahren Sie alle Nachrichten und Belege auf und erstatten Sie Anzeige bei der Polizei. Das Recht ist auf Ihrer Seite.',
    ],
  },
  talk: {
    title: 'Mit wem Sie reden können',
    lines: [
      'Solche Briefe gehen wahllos an Hunderttausende Menschen und leben vom Schweigen. Erzählen Sie heute jemandem davon, dem Sie vertrauen: Es gibt hier nichts, wofür man sich schämen müsste.',
    ],
    inDoubt: ['Zeigen Sie sie jemandem, dem Sie vertrauen, und sagen Sie, wenn sie Ihnen Angst macht.'],
  },
  report: {
    waiting:
      'Sie haben diese Nachricht gemeldet, danke. Sie wird noch einmal angesehen, und die Antwort steht dann hier.',
    fake: 'Sie haben diese Nachricht gemeldet, und wir haben sie noch einmal angesehen: Sie ist eine Fälschung. Danke, das hilft auch anderen.',
    unsure:
      'Sie haben diese Nachricht gemeldet, und wir haben sie noch einmal angesehen. Wir sind weiterhin nicht sicher, also lassen Sie sie unbeantwortet. Danke.',
    clear:
      'Sie haben diese Nachricht gemeldet, und wir haben sie noch einmal angesehen: Wir fanden kein Zeichen einer falschen Vorladung. Danke, dass Sie gefragt haben.',
  },
  place: {
    subject: 'im Betreff',
    body: 'im Text der Nachricht',
    hidden: 'in Text, den die Nachricht versteckt',
    from: 'in der Adresse des Absenders',
    replyTo: 'in der Adresse für Antworten',
    recipients: 'in der Liste der Empfänger',
    authentication: 'in dem, was die Mailserver vermerkt haben',
    header: 'in den technischen Zeilen der Nachricht ({name})',
    picture: 'im angehängten Bild „{name}“',
    file: 'im Anhang „{name}“',
    pageOfPicture: 'Seite {page} des angehängten Bildes „{name}“',
    pageOfFile: 'Seite {page} des Anhangs „{name}“',
  },
  unread: {
    'not-needed': 'für die Entscheidung nicht nötig',
    cut: 'zu lang, um ganz gelesen zu werden',
    'not-yet': 'noch nicht da; wir sehen noch einmal nach',
    'too-large': 'zu groß',
    'too-many': 'zu viele Teile',
    encrypted: 'mit einem Passwort gesperrt',
    unsupported: 'von einer Art, die wir nicht lesen können',
    reference: 'liegt anderswo, nur verlinkt',
    broken: 'beschädigt',
    timeout: 'das Lesen dauerte zu lange',
    memory: 'zu groß, um es sicher zu lesen',
    killed: 'konnte nicht sicher gelesen werden',
    gone: 'nicht mehr da',
  },
  signals: signalsDe,
}
