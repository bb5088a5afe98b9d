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
    {
      name: 'a word-for-word translation (another hand)',
      text: 'CONVOCAZIONE GIUDIZIARIA\nIl sottoscritto generale Ottavio Serpieri, comandante dei Carabinieri e capo della brigata di protezione dei minori, La contatta poco dopo un sequestro informatico di cyber-infiltrazione per informarLa che Lei è oggetto di diversi procedimenti giudiziari: pedopornografia, pedofilia, esibizionismo, cyberpornografia. Si faccia sentire via mail scrivendo le Sue giustificazioni entro il termine tassativo di 72 ore.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Polizia. Sul tuo telefono ci sono foto di bambini. Rispondi a questa mail in 24h o veniamo a prenderti. Ispettore Galli',
    },
    {
      name: 'an officious writer (another hand)',
      text: "MINISTERO DELL'INTERNO – Servizio Polizia Postale, prot. 4471/26\nSi comunica che nei Suoi confronti è stato iscritto procedimento penale per il reato di detenzione di materiale pedopornografico (art. 600-quater c.p.). Stante il segreto istruttorio, l'escussione avverrà in forma scritta. La S.V. è invitata a far pervenire entro due giorni memoria difensiva al presente indirizzo di posta elettronica. In difetto gli atti saranno rimessi alla Procura per l'emissione di misura cautelare.",
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: "Gentile signore/signora, sono il commissario dell'Interpol di Roma. Abbiamo dei video dove Lei è nudo davanti a una minorenne. Il nostro cyber-gendarme ha registrato tutto ed è la prova dei Suoi reati. Mandi la Sua difesa per email in 48 ore. Passato il tempo il rapporto va al procuratore, Lei sarà schedato tra i delinquenti sessuali e la famiglia e le televisioni vedranno cosa fa davanti al computer. Adesso è avvisato.",
    },
    {
      name: 'a table of penalties (another hand)',
      text: "TABELLA DELLE PENE: pedopornografia – 5 anni di reclusione e 75.000 euro; pedofilia – 10 anni; esibizionismo – 1 anno; adescamento di minori – 3 anni. I Suoi atti sono stati accertati su siti di incontri. La Procura Le concede tre giorni per rispondere telematicamente alla presente convocazione. La mancata risposta comporta l'arresto presso il domicilio.",
    },
    {
      name: 'an address found in an operation (another hand)',
      text: "Europol comunica: il Suo indirizzo IP è stato rilevato in un'operazione internazionale contro gli abusi sessuali sui minori in rete. Può fornire chiarimenti scritti all'inquirente a questo indirizzo al più tardi entro 24 ore. Se non avremo Sue notizie sarà spiccato mandato d'arresto e sarà informato il Suo datore di lavoro.",
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: "Guardia di Finanza – Nucleo polizia tributaria. Lei è indagato per evasione fiscale e riciclaggio. Risponda alla mail entro 24 ore se vuole evitare l'arresto e il blocco del conto.",
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Il Tribunale di Bari La cita come testimone in un processo penale. Visualizzi la citazione premendo il pulsante qui sotto. In caso di assenza sarà accompagnato coattivamente.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: "Ultimo avviso prima dell'arresto. Non ha dato seguito alla convocazione di Europol. La pratica si può chiudere con una transazione se oggi versa 3.870 euro. Diversamente andrà al giudice e ai giornali.",
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: "Deve versare una cauzione di 2.200 euro sul conto dell'avvocato entro le 17 per non finire in carcere. Non ne parli con nessuno, l'indagine è segreta. Il sostituto procuratore",
    },
    {
      name: 'parents have complained (a third hand)',
      text: "Questura, Sezione reati contro i minori. I genitori di una dodicenne hanno sporto querela perché Lei ha chattato con la figlia e le ha mandato foto dei Suoi genitali. Tutta la conversazione è conservata. Prima di trasmettere il caso al PM Le diamo modo di spiegare la Sua condotta. Scriva la risposta all'investigatore sull'email qui sopra entro giovedì. Il silenzio vale come confessione e sarà arrestato in contumacia.",
    },
    {
      name: 'a list of buyers (a third hand)',
      text: "La tua email è nell'elenco degli acquirenti di film di abusi su bambini che l'Interpol ha sequestrato in Francia. Io, Pietro Sasso, capo dei reati informatici, ti do una possibilità di spiegarti prima che avviso tua moglie e i giornali. 48h. Rispondi solo via mail, non telefonare.",
    },
    {
      name: 'a summons attached (a third hand)',
      text: "La preghiamo di leggere la citazione allegata. I crimini che ha commesso: molestie sessuali su minori, pornografia in internet, pedofilia. Invii le Sue motivazioni nell'arco di tre giorni. In assenza di riscontro la stazione di polizia più vicina eseguirà l'ordine di arresto.",
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Gentile cittadino! I nostri cyberagenti hanno constatato visite illegali su siti con minorenni. La pena è la reclusione per cinque anni. È pregato di spedire la Sua confessione o difesa a questa casella al più tardi domani, altrimenti il nome verrà pubblicato nel registro dei criminali sessuali.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Agenzia delle Dogane – Ufficio indagini: in un pacco a Suo nome è stata trovata droga. È sospettato di contrabbando. Per evitare il fermo partecipi oggi al videointerrogatorio e invii copia del passaporto a questa mail.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Ha una multa non pagata ed è stato emesso un mandato. Compri carte regalo per 500 euro e mandi i codici, così il mandato verrà revocato. Ufficio Polizia',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'La pratica è quasi chiusa. Dopo il Suo primo pagamento servono altri 940 euro per il certificato di archiviazione. Se non paga oggi il procuratore riapre il fascicolo.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Al titolare di questa casella. Monitorando le reti di scambio, il nostro reparto crimini informatici ha accertato che lei ha visionato e conservato contenuti sessuali con minori. Ha due giorni per spiegarsi rispondendo a questo messaggio. In mancanza, la pratica andrà in procura e sarà fermato a casa sua. Ispettore capo Rossi, Polizia di Stato',
    },
    {
      name: 'an investigator and a camera',
      text: "Ciao, sono un investigatore dell'Interpol. Ti sei masturbato in webcam davanti a ragazzine di 13 anni e abbiamo tutte le chat. Scrivimi per mail entro domani sera altrimenti il filmato va a tua moglie, al tuo capo e ai giornali.",
    },
    {
      name: 'a translated accusation',
      text: "ACCUSA A SUO CARICO. A seguito di un sequestro informatico per cyber infiltrazione la rendiamo edotta che è oggetto di procedimenti: pedopornografia, pedofilia, esibizionismo, pornografia su internet. Trasmetta le sue ragioni all'indirizzo di cui sopra perché siano verificate per valutare le sanzioni. Termine tassativo 72 ore. Trascorso il quale il rapporto sarà inoltrato al procuratore per il mandato di cattura. È avvisato. Il comandante generale",
    },
    {
      name: 'a device that is linked',
      text: "Comunicazione importante della polizia. Il suo dispositivo è collegato allo sfruttamento sessuale di bambini. A tutela della sua privacy l'interrogatorio si svolge via mail. Non telefoni e non si presenti in caserma. Si metta in contatto con l'agente incaricato in meno di 24 ore, sennò una pattuglia verrà a prenderla.",
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'La Guardia di Finanza ha aperto un fascicolo contro di lei per riciclaggio ed evasione. Invii la sua dichiarazione via e-mail entro 48 ore. In difetto i conti saranno bloccati e gli atti trasmessi al pubblico ministero.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Citazione',
      text: "È stato chiamato a deporre come testimone in tribunale. Prema il pulsante sotto per vedere l'atto di citazione. La mancata comparizione è punita con ammenda o accompagnamento coattivo.",
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Abbiamo ricevuto la sua risposta. Il caso può chiudersi senza processo se versa una cauzione di 2.900 euro con bonifico entro un giorno. Se non paga il mandato sarà eseguito. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Gentile cittadino, un nostro agente sotto copertura si è finto una bambina di 12 anni e lei le ha chiesto foto intime in cambio di denaro. È un reato. Esponga la sua versione per iscritto tramite posta elettronica prima che passino due giorni. In caso contrario andrà a processo e sarà informato il datore di lavoro. Vice ispettore Galli',
    },
    {
      name: 'traced to an address',
      text: 'Avviso Europol! Pornografia illegale con bambini è stata ricondotta al suo indirizzo IP. Rischia 6 anni di carcere. Ha 36 ore per rispondere a questo messaggio con nome completo e copia del passaporto. Non ignori questo avviso.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: "Ultima possibilità prima delle misure coercitive: la polizia ha pronto un mandato di arresto a suo nome per truffa e furto d'identità. Se vuole evitare il carcere depositi oggi 1.200 euro e il mandato sarà revocato.",
    },
    {
      name: 'a writer who thinks in French',
      subject: 'AFFARE CHE LA RIGUARDA',
      text: `Buongiorno signore, signora, io sono il colonnello Ermete Balducci, comandante della gendarmeria e capo della brigata di protezione dei minori. Vi contatto poco dopo una confisca informatica della cyber-infiltrazione per farvi sapere che siete l'oggetto di più inseguimenti giudiziari in vigore: pornografia infantile, pedofilia, esibizione, cyber pornografia. Avete commesso le infrazioni dopo essere stato mirato su internet. Le foto nude che avete mandato sono state registrate dal nostro cyber gendarme e costituiscono le prove delle vostre infrazioni. Siete pregati di farvi sentire via mail scrivendoci le vostre giustificazioni in un termine stretto di 72 ore. Passato questo termine saremo nell'obbligo di trasmettere il nostro rapporto al procuratore. Adesso siete prevenuti.`,
    },
    {
      name: 'a native official of the Polizia Postale',
      subject: 'Proc. pen. n. 3318/26 R.G.N.R. – informazione di garanzia',
      text: `Questura – Centro Operativo per la Sicurezza Cibernetica. Si comunica che la S.V. risulta iscritta nel registro degli indagati per il reato di detenzione e divulgazione di materiale pedopornografico di cui all'art. 600-quater c.p., punito con la reclusione fino a tre anni. La S.V. è invitata a far pervenire memoria difensiva mediante risposta alla presente casella entro e non oltre 48 ore dalla ricezione, astenendosi dal contattare telefonicamente questo Ufficio. In difetto si procederà a richiedere al Pubblico Ministero la misura della custodia cautelare e l'iscrizione nella banca dati degli autori di reati sessuali. Il Dirigente dott. Fulvio Passalacqua`,
    },
    {
      name: 'short and threatening',
      subject: 'ULTIMA POSSIBILITÀ',
      text: `Carabinieri. Sappiamo cosa guarda di notte e con quali ragazzine parla. Abbiamo video e messaggi salvati. Ha 24 ore per rispondere a questa mail e spiegarsi, altrimenti veniamo a prenderla e mandiamo tutto a sua moglie, al datore di lavoro e ai giornali. Non parli con nessuno. Maresciallo Corsetti`,
    },
    {
      name: 'penalties in a table',
      subject: 'Atto di accusa EUROPOL 2026/5512',
      text: `Ufficio europeo di polizia. Egregio signore, al Suo indirizzo IP risultano collegate le seguenti violazioni:
Possesso di immagini di minori – 5 anni di carcere
Adescamento di minorenni in rete – 3 anni
Atti osceni davanti alla webcam – sanzione di 30.000 €
Tratta a fini sessuali – 12 anni
Può presentare le Sue controdeduzioni entro tre giorni a direzione.tutelaminori@libero.it. Saranno esaminate per stabilire la sanzione. In caso di silenzio la Procura spiccherà mandato di cattura e le associazioni contro la pedofilia saranno informate. La pratica è coperta da segreto.`,
    },
    {
      name: 'a tax inquiry behind a link',
      wider: true,
      subject: 'Decreto di citazione – Guardia di Finanza',
      text: `Lei è stato citato a comparire quale indagato per evasione fiscale e riciclaggio. Il decreto di citazione è disponibile al seguente collegamento: Scarica l'atto giudiziario. Il link scade tra 24 ore. Il mancato accesso equivale a rinuncia alla difesa e comporta l'accompagnamento coattivo.`,
    },
    {
      name: 'money closes the case',
      wider: true,
      subject: 'R: Sua posizione',
      text: `Abbiamo esaminato la Sua risposta. Il giudice concede la chiusura bonaria del procedimento dietro versamento di una oblazione di 3.875 euro da effettuare oggi tramite bonifico istantaneo sul conto dell'agente incaricato. Dopo il pagamento il fascicolo sarà archiviato e nessuno ne saprà nulla. In caso contrario domani mattina sarà eseguito l'arresto.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Una parola in privato',
      text: `Buonasera, sono il vicequestore Lando Bevilacqua e da trent'anni mi occupo di proteggere i bambini. Quello che ho trovato sul suo computer mi ha sconvolto: creature senza vestiti, e le cose che lei scriveva loro. Prima di passare tutto ai superiori vorrei sapere da lei, con parole sue e a questa casella, come si è arrivati a questo punto. Ha tempo fino a dopodomani a mezzogiorno. Poi non dipenderà più da me: la procuratrice la farà arrestare e i giornali pubblicheranno il suo nome. Non ne faccia parola con anima viva, neppure con sua moglie.`,
    },
    {
      name: 'the machine in another order',
      subject: 'AFFARE CHE VI CONCERNE',
      text: `Noi, direzione centrale della polizia giudiziaria, vi informiamo che a seguito di un'operazione di infiltrazione in linea la vostra persona è citata in parecchie infrazioni molto gravi: consultazione di pornografia di bambini, pedofilia, esibizione, cybersesso con minori. Le registrazioni fatte dal nostro agente del cyberspazio provano la vostra colpevolezza. Per conservare la discrezione dovete farci pervenire per posta elettronica le vostre giustificazioni affinché siano esaminate e verificate per valutare le sanzioni, in un termine rigoroso di tre giorni. Dopo di che il rapporto sarà inviato alla signora procuratrice e sarete ricercato dalla gendarmeria più vicina e schedato. Siete avvisato.`,
    },
    {
      name: 'a canton of Switzerland',
      subject: 'Inc. MP 2026.4417 – diritto di essere sentito',
      text: `Polizia cantonale, Sezione reati contro l'integrità delle persone. Nell'ambito di un'operazione internazionale è emerso che tramite il Suo account di posta è stata scaricata pornografia vietata (art. 197 cpv. 4 CP). Ella viene pertanto registrata quale persona imputata. Le è concesso di formulare osservazioni entro 48 ore, esclusivamente per via elettronica. Non si forniscono informazioni telefoniche. La mancata presa di posizione varrà quale ammissione e comporterà l'accompagnamento coattivo e l'iscrizione nel registro dei delinquenti sessuali. Isp. C. Quadri`,
    },
    {
      name: 'blunt',
      subject: 'denuncia in corso',
      text: `INTERPOL, crimini informatici. Il tuo IP è dentro una rete di pedopornografia. Screenshot, chat, webcam: abbiamo tutto. La denuncia non è ancora arrivata in Procura. Hai 48 ore per mandarci la tua spiegazione via mail. Se taci ti portiamo via in manette alle sei del mattino e i tuoi colleghi ricevono i file.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Agenzia delle Dogane – indagine a Suo carico',
      text: `In un pacco a Suo nome è stata sequestrata droga. È aperto un procedimento penale contro di Lei per traffico di stupefacenti. Acceda oggi al link qui sotto, scarichi la citazione e carichi una foto del documento. In mancanza, entro le ore 20 sarà eseguito il mandato di arresto.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Terzo e ultimo invito',
      text: `Non ha risposto alle nostre due lettere e ha aggravato la Sua posizione. Il fascicolo sarà consegnato oggi alle 18 alla Procura e sarà avvisata la televisione. Solo una risposta immediata a questo indirizzo può ancora fermarlo. Direzione della Polizia, Brigata Minori`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministero della Giustizia – nota 88/K',
      text: 'Egregio cittadino, il pattugliamento della rete svolto dai nostri uffici ha collegato il Suo nome alla visione di video di abusi su minori. Le intimiamo di scrivere a mano una confessione, fotografarla e restituirla a questa mail entro quattro giorni. Eviterà così un processo pubblico. Diversamente il Suo passaporto sarà ritirato, il datore di lavoro avvisato e Lei sarà condotto in carcere. Il sottosegretario, Aldobrando Quinzi',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'La Sua pratica presso Europol',
      text: 'Buongiorno, mi chiamo Lisbeth Aarsen e a Europol seguo la pratica in cui Lei figura come principale sospettato. Si tratta dello scambio di foto di minori nudi in un forum. Posso ancora trattenere il fascicolo. Per farlo mi serve il Suo racconto sincero, per iscritto e in via riservata, al mio indirizzo, al più tardi il terzo giorno. Altrimenti dovrò consegnarlo alla Procura, che La farà ricercare in tutta Europa.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Notifica del tribunale',
      text: 'In allegato riceve il rinvio a giudizio nei Suoi confronti per truffa. Apra il file con la password 4471. Se non si oppone entro 24 ore la sentenza diverrà definitiva e interverranno ufficiale giudiziario e polizia. Corte d’Appello',
    },
    {
      name: 'a mother writes as a policewoman, tenth batch',
      subject: 'Glielo dico da madre',
      text: "Sono l'ispettrice Carla Monteleone, Polizia Postale, e sono anche madre. Ho dovuto guardare ciò che Lei ha guardato: bambini. Ho letto ciò che ha scritto a una ragazzina di dodici anni. Il fascicolo è completo. Prima che il pubblico ministero lo apra, Le concedo fino a domani notte per scrivermi qui la Sua versione. Se tace, verranno a prenderla davanti ai Suoi figli e il Suo nome finirà sui giornali.",
    },
    {
      name: 'bare notice with articles, tenth batch',
      subject: 'Avviso',
      yet: 'from a free mailbox, what is known of it does not suffice',
      text: "Avviso di conclusione delle indagini ex artt. 600-ter e 600-quater c.p. a carico dell'utente di questa casella. Condotta: detenzione di materiale pedopornografico; adescamento. Pena: fino a dodici anni. Memoria difensiva: a mezzo e-mail, entro 72 ore. In difetto: ordine di custodia in carcere.",
    },
    {
      name: 'summons by link, tenth batch',
      wider: true,
      subject: 'Atto giudiziario in giacenza',
      text: "È stato emesso un decreto di citazione a giudizio nei Suoi confronti. Per prenderne visione scarichi il documento dal collegamento entro 24 ore. Decorso il termine il giudice procederà in contumacia e disporrà l'accompagnamento coattivo. Cancelleria penale",
    },
    {
      name: 'a friendly later mail',
      wider: true,
      subject: 'Ultima possibilità',
      text: 'Abbiamo ricevuto la Sua difesa. Il magistrato ha deciso per una transazione di 3.900 euro. Effettui il bonifico istantaneo entro le 17 e ci mandi la ricevuta, così il fascicolo sarà archiviato e nessuno saprà nulla.',
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
    {
      name: 'a real witness summons (another hand)',
      from: 'tribunale@tribunale-lecce.example',
      text: "La S.V. è citata a comparire in qualità di testimone davanti al Tribunale di Lecce, viale De Pietro, aula 4, il giorno 14 marzo 2026 alle ore 9.30, munita di documento d'identità. In caso di mancata comparizione senza legittimo impedimento potrà essere condannata al pagamento di una somma. Tel. 0832 123456",
    },
    {
      name: 'a lawyer (another hand)',
      from: 'studio@studiobianchi.example',
      text: 'Gentile signor Rossi, il pubblico ministero ha chiesto il rinvio a giudizio nei Suoi confronti per molestie. In qualità di Suo difensore Le consiglio di non rendere dichiarazioni prima del nostro incontro. La aspetto in studio martedì alle 18. Avv. Carla Bianchi',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'antiriciclaggio@banca-esempio.example',
      text: 'Gentile cliente, ai sensi della normativa antiriciclaggio La invitiamo ad aggiornare il questionario entro 30 giorni consegnando copia del documento in filiale. Per informazioni chiami il numero 800 123 456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'giulia@gmail.com',
      text: 'Ciao, il nonno ha ricevuto una mail che sembra di Europol, dice che ha guardato pedopornografia e deve rispondere entro 72 ore. È sconvolto. È una truffa, vero? Chiamiamo i carabinieri?',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'nicola@commissariato-esempio.example',
      text: 'Buongiorno, seguo la Sua denuncia per il furto della bicicletta. Avremmo bisogno di sentirLa come persona offesa. Mi chiami allo 011 1234567 nei giorni feriali 8–16, fissiamo un orario in commissariato, via Roma 5. Isp. Nicola Dallari',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@gruppo.example',
      text: 'Ciao Eva, abbiamo ricevuto una segnalazione di molestie nel tuo reparto. Ti chiediamo una relazione scritta entro venerdì. I dati sono riservati. Per domande: risorse umane, interno 330.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redazione@giornalelocale.example',
      text: 'LA POLIZIA AVVERTE: nella mail si legge che il destinatario è indagato per pedopornografia e deve rispondere entro 72 ore, altrimenti il caso va in procura. "È una truffa", dicono gli agenti. Iscriviti alla nostra newsletter.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'clienti@banca.example',
      text: "Abbiamo bloccato un bonifico sospetto dal Suo conto. È stato ingannato da qualcuno che si spaccia per poliziotto? Chiami l'800 123 456. Non comunichi mai i codici.",
    },
    {
      name: 'from denunce, third batch',
      from: 'denunce@questura.example',
      text: 'Buongiorno, in merito al furto della sua bicicletta dobbiamo sentirla come persona offesa. Si presenti mercoledì 12 marzo alle 10:00 al commissariato, via Principale 5, stanza 12, con un documento. Se impossibilitato chiami lo 06 46861.',
    },
    {
      name: 'from anna, third batch',
      from: 'anna@famiglia.example',
      text: 'Ciao, papà ha ricevuto una mail dai carabinieri che dice che è accusato di pedopornografia e deve rispondere in 72 ore. È distrutto. È una bufala, vero? Non abbiamo risposto.',
      quotes: true,
    },
    {
      name: 'from recupero, third batch',
      from: 'recupero@crediti.example',
      text: 'La fattura 221 di 180 euro risulta ancora non pagata. Se non riceviamo il pagamento entro 10 giorni adiremo il tribunale. Per chiarimenti chiami lo 800 123 456.',
    },
    {
      name: 'from avvocato, fourth batch',
      from: 'avvocato@studio.example',
      text: "Buongiorno, la procura ha chiesto il rinvio a giudizio nei suoi confronti per lesioni. L'udienza è il 4 maggio alle 9:30 al Tribunale di Pavia, aula 3. Dobbiamo vederci prima; mi mandi le sue osservazioni via mail entro venerdì. Cordiali saluti, avv. M. Riva",
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@azienda.example',
      text: "A tutto il personale: circolano mail false a nome della polizia sulla pedopornografia. Non rispondete, non cliccate e inoltrate la mail all'IT. La polizia non scrive mai così.",
    },
    {
      name: 'invited to the station as a witness',
      from: 'staz.bobbio@carabinieri.example',
      subject: 'Invito a presentarsi',
      text: `Gentile signora Molinari, la S.V. è invitata a presentarsi il giorno 16 aprile 2026 alle ore 9.30 presso la Stazione Carabinieri di Bobbio, via Garibaldi 22, per essere sentita come persona informata sui fatti in ordine a un furto. Si prega di portare un documento. Per spostare l'appuntamento telefonare allo 0523 96 01 12. Il comandante della stazione`,
    },
    {
      name: 'a defence lawyer',
      from: 'studio@avvocatopagani.example',
      subject: 'Il Suo procedimento penale',
      text: `Caro Stefano, ho ricevuto l'avviso di conclusione delle indagini: Le contestano la detenzione di materiale pedopornografico. Non renda dichiarazioni e non scriva a nessuno, nemmeno alla polizia. Abbiamo venti giorni per depositare memorie; mi serve la nomina firmata entro 48 ore. Ho già parlato con il pubblico ministero. Ci vediamo in studio giovedì alle 17. Avv. Irene Pagani`,
    },
    {
      name: 'a school on safety in the net',
      from: 'segreteria@icmanzoni.example',
      subject: 'Incontro per genitori: adescamento in rete',
      text: `Gentili famiglie, mercoledì 22 aprile alle ore 17.30 in aula magna un ispettore della Polizia Postale parlerà di adescamento di minori, sexting e pedopornografia. Spiegherà anche come riconoscere le false e-mail della polizia che accusano di reati e chiedono una risposta entro 72 ore: sono truffe, non bisogna rispondere né pagare. La Dirigente scolastica`,
    },
    {
      name: 'a debt collector',
      from: 'pratiche@recuperocrediti.example',
      subject: 'Ultimo sollecito prima delle vie legali',
      text: `Gentile cliente, nonostante i precedenti solleciti risulta ancora non pagata la fattura n. 4402 di 318,60 euro. La invitiamo a provvedere entro 5 giorni. Trascorso tale termine la pratica sarà affidata al nostro legale per il recupero giudiziale con aggravio di spese. Se ha già pagato ci invii copia della ricevuta rispondendo a questa e-mail o chiami lo 02 555 0134.`,
    },
    {
      name: 'the police summon a suspect with a lawyer',
      from: 'questura.asti@poliziadistato.example',
      subject: 'Invito a comparire',
      text: `La S.V. è invitata a presentarsi il giorno 22 aprile alle ore 10.00 presso la Questura di Asti, corso XXV Aprile 19, primo piano, stanza 7, per rendere interrogatorio quale persona sottoposta a indagini per il reato di truffa. Ha facoltà di farsi assistere da un difensore di fiducia. Per informazioni tel. 0141 418 114. In caso di mancata comparizione senza legittimo impedimento potrà essere disposto l'accompagnamento coattivo.`,
    },
    {
      name: 'a lawyer before action',
      from: 'studio@legalebruni.example',
      subject: 'Diffida',
      text: `Egregio signor Conti, scrivo in nome e per conto del mio assistito, signor Verdi. Lei lo ha definito pubblicamente un pedofilo. La diffido a rimuovere il post entro 48 ore e a darmene conferma rispondendo a questa e-mail. In mancanza sporgeremo querella per diffamazione e agiremo per il risarcimento. Resta possibile una definizione bonaria. Avv. Bruni`,
    },
    {
      name: 'a notice from the portal',
      from: 'noreply@serviziotelematico.example',
      subject: 'È disponibile un nuovo atto',
      text: `Gentile utente, nel Suo domicilio digitale è disponibile un nuovo atto del Tribunale di Pavia relativo al procedimento 118/2026. Può consultarlo accedendo con SPID o CIE all'area riservata. La notifica si perfeziona il settimo giorno dalla messa a disposizione. Non risponda a questo messaggio automatico.`,
    },
    {
      name: 'a pensioner asks the union',
      from: 'gino.ferri@libero.example',
      subject: 'I: mi è arrivato questo',
      quotes: true,
      text: `Buongiorno, mi è arrivato questo e non so se è vero. Io non ho fatto niente. Devo rispondere?
---------- Messaggio inoltrato ----------
Da: Polizia
Lei è convocato per pedopornografia e pedofilia. Invii le Sue giustificazioni via mail entro 72 ore, altrimenti il rapporto andrà al procuratore e sarà emesso un mandato di arresto.`,
    },
    {
      name: 'the youth office on a report',
      from: 'servizi.sociali@comune.example',
      subject: 'Invito a un colloquio',
      text: 'Gentile signora Adami, ci è stato segnalato che un adulto ha inviato messaggi sessuali a Suo figlio in rete. Vorremmo parlarne con Lei mercoledì 15 aprile alle ore 14 in municipio, stanza 2.08. Può venire accompagnata. Se non può, mi chiami allo 0521 211408. Non Le viene contestato nulla.',
    },
    {
      name: 'human resources hear an employee',
      from: 'personale@logisticanord.example',
      subject: 'Contestazione disciplinare – riservata',
      text: "Egregio signor Sani, ai sensi dell'art. 7 dello Statuto dei lavoratori Le contestiamo molestie sessuali nei confronti di una collega. Può presentare le Sue giustificazioni per iscritto entro cinque giorni, rispondendo a questa e-mail o chiedendo di essere sentito nel mio ufficio con l'assistenza del sindacato. La preghiamo di mantenere riservatezza.",
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevenzione@polizia-info.example',
      subject: 'Notiziario: ecco la falsa convocazione',
      text: 'Cari lettori, i truffatori scrivono ad esempio: "Lei è indagato per pedopornografia. Risponda entro 72 ore o sarà emesso un mandato di arresto." Non è vero niente. La polizia non convoca mai per e-mail. Cancellate il messaggio, parlatene in famiglia e, se avete pagato, avvisate la banca e sporgete denuncia.',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'cancelleria@tribunale.example',
      subject: 'Citazione testimoniale',
      text: "Tribunale di Bergamo, proc. 3321/24. La S.V. è citata a comparire quale testimone all'udienza del 7 maggio 2026 ore 9.15, aula 4, via Borfuro 11. La mancata comparizione può comportare l'accompagnamento coattivo. Cancelleria: 035 412 3456.",
    },
    {
      name: 'lawyer, of the lead’s batch three',
      from: 'studio@avvocatirossi.example',
      subject: 'Avviso di garanzia',
      text: "Gentile cliente, la Procura le ha notificato un avviso di garanzia per detenzione di materiale pedopornografico. La prego di non rispondere a nessuno e di non parlarne. L'interrogatorio è fissato per il 9 giugno alle 15. Mi mandi la procura firmata via mail. Avv. Rossi",
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'cronaca@giornale.example',
      subject: 'Arrestato',
      text: 'La polizia postale ha arrestato un uomo di 51 anni accusato di pedopornografia. Gli agenti hanno sequestrato il computer e trovato migliaia di immagini. Il gip ha convalidato il fermo entro 48 ore.',
    },
    {
      name: 'parish, of the lead’s batch three',
      from: 'don.marco@parrocchia.example',
      subject: 'Serata con la Polizia Postale',
      text: 'Cari genitori, giovedì alle 20.30 in oratorio un ispettore della Polizia Postale parlerà di adescamento dei minori e di false mail della Procura. Rispondete a questa mail entro martedì per prenotare il posto.',
    },
    {
      name: 'a lawyer sends the notice on, tenth batch',
      from: 'f.battaglia@studiobattaglia-legale.example',
      subject: 'Avviso ex 415-bis',
      text: "Gentile sig. Rota, Le allego l'avviso di conclusione delle indagini: Le contestano la detenzione di materiale pedopornografico. Abbiamo venti giorni per una memoria. Mi risponda a questa mail entro domani per fissare un incontro in studio, e non parli con nessuno, neppure con la polizia, senza di me. Avv. Francesca Battaglia",
    },
  ],
}
