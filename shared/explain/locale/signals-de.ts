import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsDe: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Im Namen einer Behörde',
    sentence:
      'Sie ist im Namen eines Polizeichefs, einer Staatsanwaltschaft oder einer anderen Behörde verfasst. Solche Stellen schreiben Privatleuten nicht so; ihre Namen sind geborgt.',
  },
  'authority-sender-name': {
    title: 'Absendername einer Behörde',
    sentence:
      'Der Name des Absenders klingt nach einer Behörde, aber die Nachricht kommt von {domain}. Den angezeigten Namen kann jeder frei wählen.',
  },
  'authority-letterhead': {
    title: 'Mehrere Behörden auf einmal',
    sentence:
      'Im Kopf oder am Fuß stehen mehrere Behörden zugleich. Ein echter Brief kommt von einer einzigen Stelle.',
  },
  'authority-named': {
    title: 'Der Name einer Behörde',
    sentence:
      'Sie nennt eine Behörde, während sie Ihnen etwas vorwirft oder Sie vorlädt. Der Name soll Glauben wecken; schreiben kann ihn jeder.',
  },
  'reader-summoned': {
    title: 'Vorladung per E-Mail',
    sentence:
      'Sie behauptet, Sie seien vorgeladen. Eine echte Vorladung kommt mit der Post, persönlich oder am Telefon, per E-Mail nur, wenn Sie dem vorher zugestimmt haben.',
  },
  'reader-charged': {
    title: 'Anschuldigung per E-Mail',
    sentence:
      'Sie behauptet, gegen Sie werde ermittelt. Polizei und Gerichte beschuldigen niemanden per E-Mail.',
  },
  'offence-list': {
    title: 'Liste schwerer Vorwürfe',
    sentence:
      'Sie zählt {count, plural, one {# sehr schweren Vorwurf} other {# sehr schwere Vorwürfe hintereinander}} auf. Dieselbe Liste steht in diesen Briefen auf der ganzen Welt.',
  },
  'offence-named': {
    title: 'Ein sehr schwerer Vorwurf',
    sentence:
      'Sie nennt einen sehr schweren Vorwurf. Das soll Angst machen; keine Polizei würde so etwas in einer E-Mail schreiben.',
  },
  'cyber-infiltration': {
    title: '„Cyber-Infiltration“',
    sentence:
      'Sie spricht von einer Beschlagnahme durch „Cyber-Infiltration“. Rechtlich bedeutet das nichts; es wird von einem solchen Brief zum nächsten abgeschrieben.',
  },
  'cyber-evidence': {
    title: '„Beweise“ aus dem Internet',
    sentence:
      'Sie behauptet, man habe Sie im Internet beobachtet oder aufgezeichnet. Das steht Wort für Wort in solchen Briefen, ganz gleich, wer sie bekommt.',
  },
  'french-procedure-abroad': {
    title: 'Französisches Recht in fremder Sprache',
    sentence:
      'Sie beruft sich auf französisches Recht, ist aber nicht französisch geschrieben. Der Brief wurde übersetzt; die Polizei eines anderen Landes wendet kein französisches Recht an.',
  },
  'law-and-penalty': {
    title: 'Gesetze und Strafen',
    sentence:
      'Sie zitiert Gesetze und Jahre im Gefängnis. Das lässt einen falschen Brief amtlich aussehen und stimmt oft nicht.',
  },
  'answer-by-mail': {
    title: 'Antwort per E-Mail',
    sentence:
      'Sie verlangt Ihre Antwort per E-Mail. Polizei und Gerichte hören niemanden auf diesem Weg an; auf eine Antwort würde eine Geldforderung folgen.',
  },
  'justifications-wanted': {
    title: 'Schriftliche Rechtfertigung',
    sentence:
      'Sie verlangt, dass Sie sich schriftlich rechtfertigen. Wer bei der Polizei angehört wird, wird persönlich angehört und darf sich anwaltlich beraten lassen.',
  },
  'hours-to-answer': {
    title: 'Eine Frist von Stunden',
    sentence:
      'Sie lässt Ihnen nur Stunden oder Tage für eine Antwort. Ein echtes Verfahren nennt einen Termin und lässt Zeit, Rat einzuholen.',
  },
  'secrecy-demand': {
    title: 'Geheimhaltung',
    sentence:
      'Sie verlangt, dass die Sache geheim bleibt. So sollen Sie niemanden fragen, der den Betrug durchschauen würde.',
  },
  'phone-avoided': {
    title: 'Keine Anrufe',
    sentence:
      'Sie bittet Sie, nicht anzurufen und nicht zu kommen. Ein echtes Amt kann man immer anrufen; ein Anruf würde hier alles aufdecken.',
  },
  'mail-alone': {
    title: 'Kein anderer Weg als E-Mail',
    sentence:
      'Sie nimmt Ihre Antwort nur per E-Mail an und nennt weder Telefon noch Ort. Ein echtes Amt kann man anrufen und aufsuchen.',
  },
  'case-for-sale': {
    title: 'Das Ende einer Sache gegen Geld',
    sentence:
      'Sie will Geld dafür, dass eine Sache endet oder niemand verhaftet wird. Das verkauft keine Behörde; wer zahlt, soll danach mehr zahlen.',
  },
  'fine-to-pay': {
    title: 'Eine Zahlung, die alles erledigt',
    sentence:
      'Sie spricht von einer Zahlung, die die Sache erledigen würde. Solche Dinge werden nie mit einer Zahlung erledigt.',
  },
  'identity-papers-wanted': {
    title: 'Kopien Ihrer Papiere',
    sentence:
      'Sie verlangt eine Kopie Ihres Ausweises. Solche Kopien werden für weitere Betrügereien benutzt.',
  },
  'prosecutor-threat': {
    title: 'Eine Akte für die Staatsanwaltschaft',
    sentence:
      'Sie droht, eine Akte an die Staatsanwaltschaft zu geben. Das ist nie die Folge davon, dass eine E-Mail unbeantwortet bleibt.',
  },
  'arrest-threat': {
    title: 'Festnahme',
    sentence: 'Sie droht Ihnen mit einer Festnahme. Niemand kündigt eine Festnahme per E-Mail an.',
  },
  'register-threat': {
    title: 'Ein Register',
    sentence:
      'Sie droht, Sie in ein Register einzutragen. Das kann nur ein Gericht, das jemanden verurteilt hat.',
  },
  'exposure-threat': {
    title: 'Fernsehen, Vereine, Familie',
    sentence:
      'Sie droht, das Fernsehen, Vereine oder Ihre Familie zu benachrichtigen. Keine Behörde tut das.',
  },
  'warning-threat': {
    title: 'Eine letzte Warnung',
    sentence:
      'Sie warnt vor dem, was folgt, wenn Sie nicht antworten. Eile und Angst sollen vom Nachdenken abhalten.',
  },
  'free-mail-authority': {
    title: 'Eine Behörde mit privatem Postfach',
    sentence:
      'Sie gibt sich als Behörde aus, kommt aber aus einem privaten Postfach bei {domain}. Keine Behörde schreibt aus einem Postfach, das jeder eröffnen kann.',
  },
  'free-mail-contact': {
    title: 'Ein privates Postfach für Antworten',
    sentence:
      'Sie gibt sich als Behörde aus und will Antworten an ein privates Postfach. Eine Behörde hat eigene Postfächer.',
  },
  'unrelated-sender': {
    title: 'Ein Absender, der keine Behörde ist',
    sentence:
      'Sie gibt sich als Behörde aus, kommt aber von {domain}. Das ist keine Adresse einer Behörde, die wir kennen. Solche Briefe gehen aus geborgten Postfächern ab.',
  },
  'official-domain-unproven': {
    title: 'Eine gefälschte Adresse',
    sentence:
      'Sie behauptet, von {domain} zu kommen, doch die Prüfung des Absenders durch Ihr Mailsystem schlug fehl. Auch die Adresse einer Behörde lässt sich fälschen.',
  },
  'reply-to-elsewhere': {
    title: 'Eine Antwort, die woandershin geht',
    sentence:
      'Sie kommt von {from}, aber Ihre Antwort ginge an {replyTo}: ein anderes Postfach, das Antworten sammelt.',
  },
  'undisclosed-recipients': {
    title: 'Kein Empfänger',
    sentence:
      'Sie nennt keinen Empfänger: Sie ging an viele Menschen zugleich. Eine echte Vorladung ist an einen einzigen Menschen gerichtet.',
  },
  'letter-in-part': {
    title: 'Ein Brief im Anhang',
    sentence:
      'Sie selbst sagt fast nichts: Der Brief steckt im Anhang. Solche Briefe werden als Bild verschickt, damit ihre Wörter nicht geprüft werden.',
  },
  'letter-unread': {
    title: 'Ein Brief, den niemand lesen konnte',
    sentence:
      'Sie selbst sagt nichts, und was sie mitschickt, konnte nicht gelesen werden. Solche Briefe liegen einem leeren Text bei; sehen Sie sie vorsichtig an.',
  },
  'broken-official-language': {
    title: 'Wörter, die kein Amt benutzt',
    sentence:
      'Sie ist in Wörtern geschrieben, die kein Amt benutzt. Diese Briefe werden Wort für Wort übersetzt, mit Fehlern in jeder Formel.',
  },
  'shared-calques': {
    title: 'Derselbe Brief in anderer Sprache',
    sentence:
      'In einer Sprache, die wir nicht kennen, nennt sie eine Behörde neben den Wörtern dieser Briefe. Derselbe Brief wird in alle Sprachen übersetzt.',
  },
  'summons-behind-link': {
    title: 'Eine Vorladung hinter einem Link',
    sentence:
      'Sie will, dass Sie einen Link oder eine Datei öffnen, um zu erfahren, worum es geht. Ein Gericht sagt das im Brief selbst; öffnen Sie nichts.',
  },
  'letter-unreadable': {
    title: 'Ein Brief, der sich nicht öffnen lässt',
    sentence:
      'Sie spricht von einer Vorladung oder Behörde, und was sie mitschickt, war nicht lesbar. Solche Briefe werden gesperrt, damit ihre Wörter nicht geprüft werden.',
  },
  'appointment-missing': {
    title: 'Kein Ort, keine Uhrzeit, kein Telefon',
    sentence:
      'Sie nennt keinen Ort, keine Uhrzeit und keine Telefonnummer. Eine echte Vorladung sagt, wann und wohin Sie kommen sollen und wen Sie anrufen können.',
  },
  'appointment-given': {
    title: 'Ein Ort und eine Uhrzeit',
    sentence: 'Für sie spricht: Sie nennt einen Ort und eine Uhrzeit, wie ein echter Termin.',
  },
  'authority-own-domain': {
    title: 'Die eigene Adresse einer Behörde',
    sentence: 'Für sie spricht: Ihr Mailsystem hat geprüft, dass sie wirklich von {domain} kommt.',
  },
  'internal-sender': {
    title: 'Ein Absender aus Ihrem Haus',
    sentence: 'Für sie spricht: Sie kommt aus Ihrer eigenen Organisation.',
  },
  'conversation-reply': {
    title: 'Eine Antwort in einem Gespräch',
    sentence:
      'Für sie spricht: Sie sagt, dass sie auf eine frühere Nachricht antwortet. Das kann ein Absender behaupten, also prüfen Sie es.',
  },
  newsletter: {
    title: 'Ein Verteiler',
    sentence: 'Für sie spricht: Sie kommt von einem Verteiler oder Newsletter.',
  },
  'reported-speech': {
    title: 'Über solche Briefe',
    sentence: 'Für sie spricht: Sie scheint über einen solchen Brief zu sprechen, statt einer zu sein.',
  },
  'known-letter': {
    title: 'Ein schon bekannter Brief',
    sentence:
      'Es ist derselbe Brief wie einer, der schon als Fälschung erkannt wurde. Ein echter Brief ist an einen einzigen Menschen geschrieben, in einer einzigen Sache.',
  },
}
