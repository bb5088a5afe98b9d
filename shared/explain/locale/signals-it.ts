import type { SignalId } from '../../detect/signals.ts'
import type { SignalWords } from './signals-en.ts'

export const signalsIt: Readonly<Record<SignalId, SignalWords>> = {
  'authority-signatory': {
    title: 'Scritto a nome di un’autorità',
    sentence:
      'È scritto a nome di un capo della polizia, di un procuratore o di un’altra autorità. Non scrivono così ai privati: i loro nomi sono presi in prestito.',
  },
  'authority-sender-name': {
    title: 'Nome mittente di un’autorità',
    sentence:
      'Il nome del mittente fa pensare a un’autorità, ma il messaggio viene da {domain}. Chiunque può scegliere il nome che appare.',
  },
  'authority-letterhead': {
    title: 'Più autorità insieme',
    sentence:
      'In testa o in fondo compaiono più autorità insieme. Una lettera vera viene da un solo ufficio.',
  },
  'authority-named': {
    title: 'Il nome di un’autorità',
    sentence:
      'Nomina un’autorità mentre accusa o convoca. Quel nome serve a farsi credere; chiunque può scriverlo.',
  },
  'reader-summoned': {
    title: 'Convocazione via e-mail',
    sentence:
      'Parla di una convocazione. Una vera arriva per posta, a mano o per telefono, e via e-mail solo se prima si è dato il consenso.',
  },
  'reader-charged': {
    title: 'Accusa via e-mail',
    sentence:
      'Dice che è in corso un’indagine su di Lei. Polizia e tribunali non accusano nessuno via e-mail.',
  },
  'offence-list': {
    title: 'Elenco di accuse gravi',
    sentence:
      'Elenca {count, plural, one {# accusa molto grave} many {# accuse molto gravi} other {# accuse molto gravi}} di fila. Lo stesso elenco sta in queste lettere in tutto il mondo.',
  },
  'offence-named': {
    title: 'Un’accusa molto grave',
    sentence: 'Contiene un’accusa molto grave. Serve a spaventare; nessuna polizia la manderebbe per e-mail.',
  },
  'cyber-infiltration': {
    title: '«Cyber-infiltrazione»',
    sentence:
      'Parla di un sequestro per «cyber-infiltrazione». È una formula che in diritto non significa nulla, copiata da una lettera all’altra.',
  },
  'cyber-evidence': {
    title: '«Prove» raccolte su internet',
    sentence:
      'Sostiene che qualcuno L’abbia osservata o registrata su internet. È scritto parola per parola in queste lettere, chiunque le riceva.',
  },
  'french-procedure-abroad': {
    title: 'Diritto francese in lettera straniera',
    sentence:
      'Cita il diritto francese ma non è scritto in francese. La lettera è stata tradotta; la polizia di un altro Paese non applica il diritto francese.',
  },
  'law-and-penalty': {
    title: 'Leggi e pene',
    sentence:
      'Cita leggi e anni di prigione. Danno un’aria ufficiale a una lettera falsa, e spesso sono sbagliati.',
  },
  'answer-by-mail': {
    title: 'Risposta via e-mail',
    sentence:
      'Vuole una risposta via e-mail. Polizia e tribunali non sentono nessuno in questo modo; dopo una risposta arriverebbe una richiesta di denaro.',
  },
  'justifications-wanted': {
    title: 'Giustificazioni scritte',
    sentence:
      'Vuole che Lei si giustifichi per iscritto. Chi viene sentito dalla polizia lo è di persona, e può avere un avvocato.',
  },
  'hours-to-answer': {
    title: 'Un termine di poche ore',
    sentence:
      'Lascia solo poche ore o pochi giorni per rispondere. Una procedura vera indica una data e lascia il tempo di chiedere consiglio.',
  },
  'secrecy-demand': {
    title: 'Segretezza',
    sentence:
      'Vuole che la cosa resti segreta. Serve a evitare che Lei chieda a qualcuno che riconoscerebbe l’inganno.',
  },
  'phone-avoided': {
    title: 'Niente telefonate',
    sentence:
      'Chiede di non telefonare e di non presentarsi. Un ufficio vero si può sempre chiamare; basterebbe una telefonata per svelare tutto.',
  },
  'mail-alone': {
    title: 'Nessun’altra via che l’e-mail',
    sentence:
      'Accetta la risposta solo via e-mail e non indica né un telefono né un luogo. Un ufficio vero si può chiamare e visitare.',
  },
  'case-for-sale': {
    title: 'La fine di un caso in cambio di denaro',
    sentence:
      'Vuole denaro per chiudere un caso o evitare un arresto. Nessuna autorità vende questo; a chi paga si chiede altro denaro.',
  },
  'fine-to-pay': {
    title: 'Un pagamento che chiude tutto',
    sentence:
      'Parla di un pagamento che chiuderebbe la questione. Cose simili non si chiudono mai con un pagamento.',
  },
  'identity-papers-wanted': {
    title: 'Copie dei documenti',
    sentence: 'Vuole una copia dei Suoi documenti. Copie del genere servono per altre truffe.',
  },
  'prosecutor-threat': {
    title: 'Un fascicolo per il procuratore',
    sentence:
      'Minaccia di passare un fascicolo al procuratore. Non è mai la conseguenza di un’e-mail rimasta senza risposta.',
  },
  'arrest-threat': {
    title: 'Arresto',
    sentence: 'Minaccia un arresto. Nessuno annuncia un arresto via e-mail.',
  },
  'register-threat': {
    title: 'Un registro',
    sentence: 'Minaccia un’iscrizione in un registro. Può farlo solo un tribunale dopo una sentenza.',
  },
  'exposure-threat': {
    title: 'Televisione, associazioni, famiglia',
    sentence: 'Minaccia di avvertire la televisione, le associazioni o la famiglia. Nessuna autorità lo fa.',
  },
  'warning-threat': {
    title: 'Un ultimo avviso',
    sentence: 'Avverte di ciò che accadrà senza una risposta. Fretta e paura servono a non lasciar pensare.',
  },
  'free-mail-authority': {
    title: 'Un’autorità con casella privata',
    sentence:
      'Si presenta come un’autorità, ma viene da una casella privata presso {domain}. Nessuna autorità scrive da una casella che chiunque può aprire.',
  },
  'free-mail-contact': {
    title: 'Una casella privata per le risposte',
    sentence:
      'Si presenta come un’autorità e vuole le risposte in una casella privata. Un’autorità ha caselle proprie.',
  },
  'unrelated-sender': {
    title: 'Un mittente che non è un’autorità',
    sentence:
      'Si presenta come un’autorità, ma viene da {domain}, che non è un indirizzo di autorità a noi noto. Queste lettere partono da caselle prese in prestito.',
  },
  'official-domain-unproven': {
    title: 'Un indirizzo contraffatto',
    sentence:
      'Dice di venire da {domain}, ma il controllo del mittente da parte della Sua posta non è riuscito. Anche l’indirizzo di un’autorità si può contraffare.',
  },
  'reply-to-elsewhere': {
    title: 'Una risposta che va altrove',
    sentence:
      'Viene da {from}, ma la risposta andrebbe a {replyTo}: un’altra casella, fatta per raccogliere risposte.',
  },
  'undisclosed-recipients': {
    title: 'Nessun destinatario',
    sentence:
      'Non nomina alcun destinatario: è partito verso molte persone insieme. Una vera convocazione è scritta a una sola persona.',
  },
  'letter-in-part': {
    title: 'Una lettera in un allegato',
    sentence:
      'Da solo non dice quasi nulla: la lettera è in un allegato. Queste lettere si mandano come immagini perché le parole sfuggano ai controlli.',
  },
  'letter-unread': {
    title: 'Una lettera che nessuno ha letto',
    sentence:
      'Da solo non dice nulla, e ciò che allega non si è potuto leggere. Lettere così accompagnano un testo vuoto: conviene guardarla con prudenza.',
  },
  'broken-official-language': {
    title: 'Parole che nessun ufficio usa',
    sentence:
      'È scritto con parole che nessun ufficio usa. Queste lettere sono tradotte parola per parola, con errori in ogni formula.',
  },
  'shared-calques': {
    title: 'La stessa lettera in altra lingua',
    sentence:
      'In una lingua che non conosciamo, nomina un’autorità accanto alle parole di queste lettere. La stessa lettera viene tradotta in tutte le lingue.',
  },
  'summons-behind-link': {
    title: 'Una convocazione dietro un link',
    sentence:
      'Vuole che si apra un link o un file per sapere di che si tratta. Un tribunale lo dice nella lettera stessa; meglio non aprire nulla.',
  },
  'letter-unreadable': {
    title: 'Una lettera che non si apre',
    sentence:
      'Parla di una convocazione o di un’autorità, e ciò che allega non si è potuto leggere. Queste lettere sono chiuse perché le parole sfuggano ai controlli.',
  },
  'appointment-missing': {
    title: 'Né luogo, né ora, né telefono',
    sentence:
      'Non indica luogo, ora né numero di telefono. Una vera convocazione dice dove e quando venire, e chi chiamare.',
  },
  'appointment-given': {
    title: 'Un luogo e un’ora',
    sentence: 'A suo favore: indica un luogo e un’ora, come un vero appuntamento.',
  },
  'authority-own-domain': {
    title: 'L’indirizzo proprio di un’autorità',
    sentence: 'A suo favore: il Suo sistema di posta ha verificato che viene davvero da {domain}.',
  },
  'internal-sender': {
    title: 'Un mittente della Sua organizzazione',
    sentence: 'A suo favore: viene dall’interno della Sua organizzazione.',
  },
  'conversation-reply': {
    title: 'Una risposta in una conversazione',
    sentence:
      'A suo favore: dice di rispondere a un messaggio precedente. Un mittente può affermarlo, quindi conviene verificare.',
  },
  newsletter: {
    title: 'Una lista di distribuzione',
    sentence: 'A suo favore: viene da una lista di distribuzione o da una newsletter.',
  },
  'reported-speech': {
    title: 'Parla di lettere simili',
    sentence: 'A suo favore: sembra parlare di una lettera simile più che esserlo.',
  },
  'known-letter': {
    title: 'Una lettera già vista',
    sentence:
      'È la stessa lettera di una già riconosciuta come falsa. Una lettera vera è scritta a una sola persona, per una sola questione.',
  },
}
