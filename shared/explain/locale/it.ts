import type { Catalogue } from './en.ts'
import { paneIt } from './pane-it.ts'
import { signalsIt } from './signals-it.ts'

const fake = 'Questo messaggio è falso. Non lo ha mandato nessun tribunale e nessuna polizia.'

/** Italian, with the rules of the English catalogue; the reader is «Lei», in words that fit everybody. */
export const it: Catalogue = {
  language: paneIt.language,
  direction: paneIt.direction,
  pane: paneIt,
  headline: {
    'set-aside': fake,
    'about-to': fake,
    held: fake,
    'moved-by-someone': fake,
    'being-put-back': 'Questo messaggio sta tornando al suo posto.',
    restored: 'Questo messaggio è tornato al suo posto.',
    clear: 'Abbiamo guardato questo messaggio e non vi abbiamo trovato alcun segno di falsa convocazione.',
    unsure: 'Su questo messaggio abbiamo un dubbio.',
    'not-yet': 'Non abbiamo finito di guardare questo messaggio.',
    unreadable: 'Non abbiamo potuto leggere questo messaggio.',
    gone: 'Questo messaggio non è più nella casella.',
  },
  headlineInDoubt: 'Questo messaggio è stato messo da parte, e abbiamo un dubbio.',
  calm: {
    fake: 'Nessuno La accusa di nulla. Non ha fatto niente di male e può ignorarlo: se non risponde, non succederà nulla.',
    restored: 'Per noi resta un falso. Nessuno La accusa di nulla, e se non risponde non succederà nulla.',
    unsure:
      'Non c’è nulla da decidere adesso, qualunque cosa dica. Una vera convocazione si può sempre verificare per telefono: non c’è fretta.',
    notYet: 'Non c’è nulla da decidere adesso. Di solito bastano pochi secondi.',
    unreadable: 'Se La spaventa, lo mostri a qualcuno prima di rispondere o di pagare qualcosa.',
  },
  where: {
    setAside:
      'Lo abbiamo spostato da «{folder}» in una cartella a parte della Sua casella. È conservato lì; nulla è stato cancellato.',
    setAsideFromUnnamed:
      'Lo abbiamo spostato in una cartella a parte della Sua casella. È conservato lì; nulla è stato cancellato.',
    aboutTo: 'Lo stiamo spostando in una cartella a parte della Sua casella. Nulla viene cancellato.',
    movedBySomeone: 'Qualcuno lo ha spostato prima di noi, quindi lo abbiamo lasciato dov’è.',
    beingPutBack: 'Può volerci un minuto.',
    restored: 'È come prima, e ci resterà.',
    restoredToInbox:
      'La cartella da cui veniva non esiste più, quindi è nella Sua posta in arrivo. Ci resterà.',
    notRead: 'Non tutto si è potuto leggere: {names}. Quello che diciamo non vale per questo.',
    middle: 'la parte centrale del suo testo molto lungo',
  },
  held: {
    observe: 'Per ora osserviamo soltanto e non spostiamo nulla, quindi resta dov’è.',
    switch: 'Lo spostamento dei messaggi è spento in questo momento, quindi resta dov’è.',
    cap: 'Sono stati trovati molti messaggi insieme, quindi prima li guarda una persona. Fino ad allora resta dov’è.',
    twin: 'Un messaggio gemello è già stato rimesso a posto da Lei, quindi anche questo resta dov’è.',
    'not-enrolled': 'In questa casella non spostiamo messaggi, quindi resta dov’è.',
    folder: 'È in una cartella da cui non spostiamo nulla, quindi resta dov’è.',
    person: 'Qualcuno ha deciso di tenerlo qui, quindi resta dov’è.',
    'fake-summons': 'Resta dov’è.',
    level: 'Resta dov’è.',
  },
  advice: {
    fake: {
      title: 'Che cosa fare',
      lines: [
        'Non risponda, e non chiami alcun numero che vi si trova.',
        'Lasci chiuso l’allegato. Non Le serve nulla di ciò che contiene.',
        'Non paghi, e non mandi né documenti né spiegazioni.',
        'Nel dubbio, chieda alla polizia o ai carabinieri a un numero che cerca da sé.',
        'Il messaggio è conservato come prova. Può sporgere denuncia: persone dietro a lettere simili sono state arrestate.',
      ],
    },
    unsure: {
      title: 'Che cosa fare',
      lines: [
        'Non risponda, non paghi e non mandi documenti prima di aver verificato.',
        'Chieda all’ufficio nominato a un numero che cerca da sé, non a quello del messaggio.',
        'Oppure lo mostri al Suo reparto informatico, o a qualcuno di cui si fida.',
      ],
    },
    clear: {
      title: 'Buono a sapersi',
      lines: [
        'Cerchiamo solo false convocazioni. Se altro in questo messaggio La preoccupa, chieda al Suo reparto informatico.',
      ],
    },
  },
  real: {
    title: 'Com’è una vera convocazione',
    lines: [
      'Arriva per posta, a mano o per telefono, e indica un luogo, un giorno, un’ora e un numero da chiamare.',
      'È scritta in modo sobrio, e non chiede mai di giustificarsi via e-mail.',
      'Alcuni tribunali scrivono via e-mail o PEC a chi ha un domicilio digitale o ha dato il consenso. Anche allora tutto si può verificare per telefono.',
    ],
  },
  ministry: {
    title: 'Che cosa dice il ministero dell’Interno francese',
    lines: [
      'Non tiene mai audizioni via e-mail e non manda mai lettere simili.',
      'Cose simili non si chiudono mai con un pagamento: sono nelle mani di un magistrato.',
    ],
    source: 'Riferito da: {who}.',
  },
  already: {
    title: 'Ho già risposto, pagato o mandato documenti',
    lines: [
      'Ha fatto quello che fa la maggior parte delle persone spaventate. Si può ancora rimediare, e prima è meglio.',
      'Se ha risposto: non scriva più, anche se insistono o minacciano.',
      'Se ha pagato con bonifico o carta: chiami subito la banca e chieda di richiamare il pagamento.',
      'Se ha pagato con ricariche o buoni: tenga le ricevute e chiami subito chi li ha emessi, perché blocchi i codici.',
      'Se ha mandato documenti o dati bancari: lo dica alla banca e all’ufficio che ha rilasciato i documenti.',
      'Conservi tutti i messaggi e le ricevute e sporga denuncia. La legge è dalla Sua parte.',
    ],
  },
  talk: {
    title: 'Con chi parlarne',
    lines: [
      'Lettere simili vengono mandate a caso a centinaia di migliaia di persone, e vivono di silenzio. Ne parli oggi con qualcuno di cui si fida: non c’è nulla di cui vergognarsi.',
    ],
    inDoubt: ['Lo mostri a qualcuno di cui si fida, e gli dica se La spaventa.'],
  },
  report: {
    waiting: 'Ha segnalato questo messaggio, grazie. Verrà guardato di nuovo, e la risposta comparirà qui.',
    fake: 'Ha segnalato questo messaggio e lo abbiamo guardato di nuovo: è falso. Grazie, aiuta anche gli altri.',
    unsure:
      'Ha segnalato questo messaggio e lo abbiamo guardato di nuovo. Il dubbio resta, quindi lo lasci senza risposta. Grazie.',
    clear:
      'Ha segnalato questo messaggio e lo abbiamo guardato di nuovo: non vi abbiamo trovato alcun segno di falsa convocazione. Grazie di aver chiesto.',
  },
  place: {
    subject: 'nell’oggetto',
    body: 'nel testo del messaggio',
    hidden: 'in un testo che il messaggio nasconde',
    from: 'nell’indirizzo del mittente',
    replyTo: 'nell’indirizzo per le risposte',
    recipients: 'nell’elenco dei destinatari',
    authentication: 'in ciò che i server di posta hanno annotato',
    header: 'nelle righe tecniche del messaggio ({name})',
    picture: 'nell’immagine allegata «{name}»',
    file: 'nell’allegato «{name}»',
    pageOfPicture: 'pagina {page} dell’immagine allegata «{name}»',
    pageOfFile: 'pagina {page} dell’allegato «{name}»',
  },
  unread: {
    'not-needed': 'non serve alla decisione',
    cut: 'troppo lungo per leggerlo per intero',
    'not-yet': 'non ancora arrivato; guarderemo di nuovo',
    'too-large': 'troppo grande',
    'too-many': 'troppe parti',
    encrypted: 'chiuso da una password',
    unsupported: 'di un tipo che non sappiamo leggere',
    reference: 'conservato altrove, solo collegato',
    broken: 'danneggiato',
    timeout: 'troppo lungo da leggere',
    memory: 'troppo grande per leggerlo senza rischi',
    killed: 'impossibile da leggere senza rischi',
    gone: 'non c’è più',
  },
  signals: signalsIt,
}
