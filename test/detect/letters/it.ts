import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'it',
  fakes: [
    {
      name: 'tax police',
      wider: true,
      subject: 'Guardia di Finanza – procedimento penale',
      text: 'La Guardia di Finanza ha avviato nei suoi confronti un procedimento penale per evasione fiscale e riciclaggio. Ha 48 ore per rispondere a questa e-mail con le sue giustificazioni. In caso contrario il fascicolo verrà inoltrato alla Procura della Repubblica.',
    },
    {
      name: 'witness, link',
      wider: true,
      subject: 'Citazione testimoniale',
      text: "Tribunale di Milano. Lei è citato a comparire come testimone in un processo penale. Scarichi la citazione dal link sottostante entro 24 ore. La mancata comparizione comporta l'accompagnamento coattivo.",
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Chiusura della pratica',
      text: 'Abbiamo ricevuto la sua risposta. Per archiviare il fascicolo è possibile una transazione amichevole di 7.800 euro tramite bonifico bancario entro oggi. In caso di rifiuto sarà arrestato e il suo nome diffuso ai media. Polizia Postale',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Ultimo avviso',
      text: "Non abbiamo ricevuto alcun riscontro alla nostra convocazione. Ultimo sollecito prima dell'arresto: risponda oggi stesso alla presente email, altrimenti i carabinieri si presenteranno al suo domicilio.",
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Cauzione',
      text: "Per evitare la custodia cautelare deve versare una cauzione di 3.000 euro con ricarica Postepay o bitcoin e inviare copia del documento d'identità. Il mancato pagamento comporterà l'arresto immediato. Interpol Roma",
    },
    {
      name: 'open the act',
      wider: true,
      subject: 'Notifica atto giudiziario',
      text: "È stata depositata una querela a suo carico. Clicchi qui per visualizzare l'atto giudiziario. Se non risponde entro tre giorni si procederà in contumacia. Procura della Repubblica",
    },
    {
      name: 'short',
      subject: 'Citazione',
      text: 'Lei è accusato di pedopornografia e pedofilia. Mandi le sue giustificazioni via mail entro 72 ore, altrimenti la denuncia va al procuratore e lo saprà la sua famiglia. Carabinieri, reparto cybercrime',
    },
    {
      name: 'other order',
      subject: 'Fascicolo 2231',
      text: "Dall'analisi della sua connessione i nostri investigatori informatici hanno accertato visite a siti con abusi su minori e conversazioni oscene con ragazzine minorenni. Lei risulta quindi indagato. Spieghi per iscritto a questo indirizzo di posta, entro due giorni, la sua condotta. In mancanza il pubblico ministero chiederà una misura cautelare e avviseremo il suo datore di lavoro.",
    },
    {
      name: 'customs',
      wider: true,
      subject: 'Agenzia delle Dogane – sequestro',
      text: 'È stato intercettato un pacco a suo nome contenente sostanze stupefacenti. È sospettato di importazione di droga. Fornisca la sua dichiarazione per e-mail entro un giorno per evitare perquisizione e arresto.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Decreto del giudice',
      text: 'È pendente una causa contro di lei. Gli atti sono disponibili al collegamento sicuro qui sotto. Se ignora il messaggio, entro 48 ore verrà emessa sentenza in sua assenza.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – testimone',
      text: "In un'indagine internazionale sulla tratta di esseri umani lei è stato individuato come testimone importante. Deve rilasciare la deposizione via mail entro 24 ore. Chi rifiuta commette reato e sarà ricercato.",
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Cancellazione del suo nome',
      text: 'Il suo primo pagamento è arrivato. Per cancellare il suo nome dal registro dei delinquenti sessuali restano spese amministrative di 1.870 euro. Paghi subito o il procuratore riaprirà il caso. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Proposta della Procura',
      text: 'Invece di un processo pubblico può pagare 3.480 euro, dopodiché il fascicolo sarà distrutto. Se rifiuta, parenti e stampa lo verranno a sapere. Solo bonifico istantaneo entro stasera.',
    },
    {
      name: 'settlement, again',
      wider: true,
      subject: 'Accordo',
      text: 'Esaminata la sua risposta, il giudice accetta un accordo. Paghi una multa di 3.200 euro in bitcoin entro domani e il fascicolo sarà chiuso; altrimenti il mandato di arresto sarà eseguito. Interpol',
    },
    {
      name: 'witness',
      wider: true,
      subject: 'Testimone',
      text: "Corte d'Assise. La sua testimonianza è necessaria. Scarichi la citazione dal link e confermi oggi. Se non viene, sarà accompagnato dalla polizia.",
    },
    {
      name: 'tax',
      wider: true,
      subject: 'Frode fiscale',
      text: 'Guardia di Finanza. Contro la sua ditta è in corso un procedimento penale per frode fiscale. Risponda entro 48 ore per e-mail, altrimenti sarà arrestato.',
    },
  ],
  genuine: [
    {
      name: 'lawyer',
      from: 'studio@avvocato-neri.example',
      subject: 'Interrogatorio',
      text: "Gentile signor Bianchi, l'interrogatorio davanti al pubblico ministero è fissato per martedì 12 maggio alle ore 10, Procura di Torino, terzo piano. Sarò presente come suo difensore. Mi chiami al 011 555 1212.",
    },
    {
      name: 'real summons',
      from: 'cancelleria@tribunale.example',
      subject: 'Citazione del testimone',
      text: "La S.V. è citata a comparire quale testimone all'udienza del 4 giugno alle ore 9.30 presso il Tribunale, aula 2, via Freguglia 1. Per informazioni telefonare alla cancelleria, 02 5433 0000.",
    },
    {
      name: 'police advice',
      from: 'stampa@questura.example',
      subject: 'Attenzione alle false convocazioni',
      text: 'Circolano email a nome della Polizia e di Europol che accusano il destinatario di pedopornografia e chiedono di rispondere entro 72 ore. Si tratta di una truffa: non rispondere, non pagare e segnalare al commissariato online.',
    },
    {
      name: 'debt collector',
      from: 'recupero@crediti.example',
      subject: 'Ultimo sollecito di pagamento',
      text: 'Nonostante i precedenti solleciti la fattura di 240,00 euro risulta insoluta. La invitiamo a pagare entro 10 giorni, in difetto procederemo per vie legali con decreto ingiuntivo. Per chiarimenti chiami lo 02 1234567.',
    },
    {
      name: 'tax office',
      from: 'noreply@entrate.example',
      subject: 'Comunicazione di irregolarità',
      text: "Dal controllo della dichiarazione dei redditi risultano somme dovute pari a 412 euro. Può fornire chiarimenti tramite il servizio Civis o rivolgersi all'ufficio entro 30 giorni. Numero verde 800 90 96 96.",
    },
    {
      name: 'condominium',
      from: 'amministratore@condominio.example',
      subject: 'Convocazione assemblea',
      text: "È convocata l'assemblea per il giorno 8 maggio alle ore 18 in seconda convocazione, presso la sala parrocchiale. In caso di impedimento inviare delega per e-mail.",
    },
    {
      name: 'lawyer, gmail',
      from: 'avv.conti@gmail.com',
      subject: 'Il suo interrogatorio',
      text: "Gentile signora, la Procura la indaga per truffa. L'interrogatorio è venerdì alle 11 in questura, via Roma 4. Non risponda da sola alla convocazione. Mi chiami prima al 333 1234567.",
    },
    {
      name: 'daughter, gmail',
      from: 'giulia.r@gmail.com',
      subject: 'Il nonno è spaventato',
      text: 'Mamma, il nonno ha ricevuto una mail che dice che è accusato di pedopornografia e deve rispondere entro 48 ore altrimenti va in carcere. È una truffa vero? Trema tutto.',
    },
    {
      name: 'traffic fine',
      from: 'verbali@comune.example',
      subject: 'Verbale di contestazione',
      text: "Le è stata contestata un'infrazione al codice della strada. La sanzione è di 42 euro, ridotta del 30% se paga entro 5 giorni. Può presentare ricorso al prefetto o al giudice di pace. Tel. 06 0606.",
    },
    {
      name: 'social services',
      from: 'servizi@comune-nord.example',
      subject: 'Riunione',
      text: 'La invitiamo alla riunione del 12 maggio alle ore 10, stanza 214, sul procedimento penale per abusi sessuali a carico del patrigno. Parteciperà il curatore del minore.',
    },
  ],
}
