/**
 * Outlook's own report button. A folder is the transport: no network, no token, nothing that could keep the reader
 * waiting. Classic Outlook runs the built file in an engine that knows ES2016 without modules or a window; it must
 * stay one file, and the build keeps `a ? b : c`, `async` and imports out of it
 * (https://learn.microsoft.com/office/dev/add-ins/outlook/spam-reporting).
 */
import { reportFolder } from '../shared/report-folder.ts'

/** What Outlook says when it has moved the message. Never "thank you for nothing": the answer comes later, in the pane. */
const thanks: Readonly<Record<string, readonly [title: string, description: string]>> = {
  en: [
    'Thank you',
    'Your message will be looked at again. You do not have to answer it, pay, or call anyone. The answer will stand beside the message.',
  ],
  fr: [
    'Merci',
    'Votre message va être regardé de nouveau. Vous n’avez ni à y répondre, ni à payer, ni à appeler. La réponse s’affichera à côté du message.',
  ],
  de: [
    'Danke',
    'Ihre Nachricht wird noch einmal angesehen. Sie müssen nicht antworten, nichts zahlen und niemanden anrufen. Die Antwort steht dann neben der Nachricht.',
  ],
  nl: [
    'Dank u',
    'Uw bericht wordt opnieuw bekeken. U hoeft niet te antwoorden, te betalen of te bellen. Het antwoord komt naast het bericht te staan.',
  ],
  it: [
    'Grazie',
    'Il suo messaggio verrà guardato di nuovo. Non deve rispondere, né pagare, né telefonare. La risposta comparirà accanto al messaggio.',
  ],
  es: [
    'Gracias',
    'Su mensaje se mirará de nuevo. No tiene que responder, ni pagar, ni llamar a nadie. La respuesta aparecerá junto al mensaje.',
  ],
  pt: [
    'Obrigado',
    'A sua mensagem vai ser vista de novo. Não tem de responder, nem de pagar, nem de telefonar. A resposta aparecerá ao lado da mensagem.',
  ],
  pl: [
    'Dziękujemy',
    'Wiadomość zostanie sprawdzona jeszcze raz. Nie trzeba odpowiadać, płacić ani nigdzie dzwonić. Odpowiedź pojawi się obok wiadomości.',
  ],
  ro: [
    'Vă mulțumim',
    'Mesajul va fi privit din nou. Nu trebuie să răspundeți, să plătiți sau să sunați. Răspunsul va apărea lângă mesaj.',
  ],
  el: [
    'Ευχαριστούμε',
    'Το μήνυμά σας θα εξεταστεί ξανά. Δεν χρειάζεται να απαντήσετε, να πληρώσετε ή να τηλεφωνήσετε. Η απάντηση θα φανεί δίπλα στο μήνυμα.',
  ],
  ar: [
    'شكرًا لك',
    'سيُنظر في رسالتك من جديد. لا يلزمك أن تردّ ولا أن تدفع ولا أن تتصل بأحد. سيظهر الجواب بجانب الرسالة.',
  ],
}

/** Outlook waits five minutes for `completed` and shows a dialog of its own then: never let it come to that. */
const lastMs = 20_000

/** The little of an event that is used here. */
interface ReportEvent {
  readonly completed: (options: Office.SpamReportingEventCompletedOptions) => void
}

function onSpamReport(event: ReportEvent): void {
  let isDone = false
  function finish(): void {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    const [title, description] = words()
    event.completed({
      moveItemTo: Office.MailboxEnums.MoveSpamItemTo.CustomFolder,
      folderName: reportFolder,
      // What cannot be moved stays where it is: a report must never cost the evidence.
      onErrorDeleteItem: false,
      showPostProcessingDialog: { title, description },
    })
  }
  const timer = setTimeout(finish, lastMs)
  try {
    finish()
  } catch {
    event.completed({ moveItemTo: Office.MailboxEnums.MoveSpamItemTo.NoMove, onErrorDeleteItem: false })
  }
}

/** In the language of the Outlook window, where the engine tells it. */
function words(): readonly [string, string] {
  let language = 'en'
  try {
    language = Office.context.displayLanguage.slice(0, 2).toLowerCase()
  } catch {
    // Some builds have no display language here; English is understood or not, the report goes its way.
  }
  if (Object.prototype.hasOwnProperty.call(thanks, language)) {
    const found = thanks[language]
    if (found !== undefined) return found
  }
  const fallback = thanks['en']
  if (fallback !== undefined) return fallback
  return ['', '']
}

// At the top level, not in onReady: classic Outlook would wait for ever otherwise.
Office.actions.associate('onSpamReport', onSpamReport)
// On the web the library starts only when somebody asks; classic Outlook has no page and needs no start.
if (typeof document !== 'undefined') void Office.onReady()
