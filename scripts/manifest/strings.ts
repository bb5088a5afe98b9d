/** What Outlook itself shows of the add-in, in one language. Short ones hold 125 characters, long ones 250. */
export interface ManifestStrings {
  /** What it is for, in the list of add-ins. */
  readonly description: string
  /** The button beside a message, and the words under it. */
  readonly why: string
  readonly whyTip: string
  /** The report button, its words, and the question that Outlook asks before it reports. */
  readonly report: string
  readonly reportTip: string
  readonly reportTitle: string
  readonly reportQuestion: string
}

/** The default, for every language that is not listed. */
export const english: ManifestStrings = {
  description: 'Says why a message was set aside as a fake summons, and puts it back if you wish.',
  why: 'Is this message real?',
  whyTip:
    'Shows what was found in this message, what it means and what you can do, and puts it back if you wish.',
  report: 'Report a false summons',
  reportTip:
    'Gives this message to your IT team. It is looked at again, and you find the answer beside the message.',
  reportTitle: 'Report this message?',
  reportQuestion:
    'It moves to a folder of your own mailbox where it is looked at again. Nothing is deleted and nothing is sent to the sender. You do not have to answer him, pay, or call anyone.',
}

/** By the locale of the Outlook window. */
export const localised: Readonly<Record<string, ManifestStrings>> = {
  'fr-FR': {
    description:
      'Dit pourquoi un message a été mis de côté comme fausse convocation, et le remet à sa place si vous le souhaitez.',
    why: 'Ce message est-il vrai ?',
    whyTip:
      'Montre ce qui a été trouvé dans ce message, ce que cela veut dire et ce que vous pouvez faire, et le remet à sa place si vous le souhaitez.',
    report: 'Signaler une fausse convocation',
    reportTip:
      'Confie ce message à votre équipe informatique. Il est regardé de nouveau, et la réponse s’affiche à côté du message.',
    reportTitle: 'Signaler ce message ?',
    reportQuestion:
      'Il passe dans un dossier de votre boîte, où il est regardé de nouveau. Rien n’est supprimé, rien n’est envoyé à l’expéditeur. Vous n’avez ni à lui répondre, ni à payer, ni à appeler.',
  },
  'de-DE': {
    description:
      'Sagt, warum eine Nachricht als falsche Vorladung beiseitegelegt wurde, und legt sie zurück, wenn Sie es wünschen.',
    why: 'Ist diese Nachricht echt?',
    whyTip:
      'Zeigt, was in dieser Nachricht gefunden wurde, was es bedeutet und was Sie tun können, und legt sie zurück, wenn Sie es wünschen.',
    report: 'Falsche Vorladung melden',
    reportTip:
      'Gibt diese Nachricht Ihrer IT. Sie wird noch einmal angesehen, und die Antwort steht dann neben der Nachricht.',
    reportTitle: 'Diese Nachricht melden?',
    reportQuestion:
      'Sie kommt in einen Ordner Ihres Postfachs und wird dort noch einmal angesehen. Nichts wird gelöscht, nichts an den Absender geschickt. Sie müssen ihm nicht antworten, nichts zahlen und niemanden anrufen.',
  },
  'nl-NL': {
    description: 'Zegt waarom een bericht als valse oproep opzij is gelegd, en zet het terug als u dat wilt.',
    why: 'Is dit bericht echt?',
    whyTip:
      'Laat zien wat er in dit bericht is gevonden, wat dat betekent en wat u kunt doen, en zet het terug als u dat wilt.',
    report: 'Valse oproep melden',
    reportTip:
      'Geeft dit bericht aan uw IT-afdeling. Het wordt opnieuw bekeken en het antwoord staat naast het bericht.',
    reportTitle: 'Dit bericht melden?',
    reportQuestion:
      'Het gaat naar een map in uw eigen postvak en wordt daar opnieuw bekeken. Er wordt niets verwijderd en niets naar de afzender gestuurd. U hoeft niet te antwoorden, te betalen of te bellen.',
  },
  'it-IT': {
    description:
      'Dice perché un messaggio è stato messo da parte come falsa convocazione, e lo rimette a posto se lo desidera.',
    why: 'Questo messaggio è vero?',
    whyTip:
      'Mostra che cosa è stato trovato in questo messaggio, che cosa significa e che cosa può fare, e lo rimette a posto se lo desidera.',
    report: 'Segnala una falsa convocazione',
    reportTip:
      'Affida questo messaggio al suo reparto informatico. Viene guardato di nuovo e la risposta compare accanto al messaggio.',
    reportTitle: 'Segnalare questo messaggio?',
    reportQuestion:
      'Passa in una cartella della sua casella, dove viene guardato di nuovo. Nulla viene eliminato, nulla viene inviato al mittente. Non deve rispondergli, né pagare, né telefonare.',
  },
  'es-ES': {
    description:
      'Dice por qué un mensaje se apartó como citación falsa, y lo devuelve a su sitio si usted lo desea.',
    why: '¿Es verdadero este mensaje?',
    whyTip:
      'Muestra lo que se encontró en este mensaje, qué significa y qué puede hacer, y lo devuelve a su sitio si usted lo desea.',
    report: 'Avisar de una citación falsa',
    reportTip:
      'Entrega este mensaje a su equipo informático. Se mira de nuevo y la respuesta aparece junto al mensaje.',
    reportTitle: '¿Avisar de este mensaje?',
    reportQuestion:
      'Pasa a una carpeta de su propio buzón, donde se mira de nuevo. No se borra nada ni se envía nada al remitente. No tiene que responderle, ni pagar, ni llamar a nadie.',
  },
  'pt-PT': {
    description:
      'Diz porque é que uma mensagem foi posta de lado como falsa convocatória, e volta a pô-la no lugar se quiser.',
    why: 'Esta mensagem é verdadeira?',
    whyTip:
      'Mostra o que foi encontrado nesta mensagem, o que significa e o que pode fazer, e volta a pô-la no lugar se quiser.',
    report: 'Comunicar falsa convocatória',
    reportTip:
      'Entrega esta mensagem à sua equipa de informática. É vista de novo e a resposta aparece ao lado da mensagem.',
    reportTitle: 'Comunicar esta mensagem?',
    reportQuestion:
      'Passa para uma pasta da sua própria caixa, onde é vista de novo. Nada é apagado e nada é enviado ao remetente. Não tem de lhe responder, nem de pagar, nem de telefonar.',
  },
  'pt-BR': {
    description:
      'Diz por que uma mensagem foi separada como falsa intimação, e a devolve ao lugar se você quiser.',
    why: 'Esta mensagem é verdadeira?',
    whyTip:
      'Mostra o que foi encontrado nesta mensagem, o que significa e o que você pode fazer, e a devolve ao lugar se você quiser.',
    report: 'Avisar de falsa intimação',
    reportTip:
      'Entrega esta mensagem à equipe de TI. Ela é olhada de novo e a resposta aparece ao lado da mensagem.',
    reportTitle: 'Avisar desta mensagem?',
    reportQuestion:
      'Ela vai para uma pasta da sua própria caixa, onde é olhada de novo. Nada é apagado e nada é enviado ao remetente. Você não precisa responder, pagar nem ligar para ninguém.',
  },
  'pl-PL': {
    description:
      'Mówi, dlaczego wiadomość odłożono jako fałszywe wezwanie, i odkłada ją na miejsce, jeśli Państwo chcą.',
    why: 'Czy ta wiadomość jest prawdziwa?',
    whyTip:
      'Pokazuje, co znaleziono w tej wiadomości, co to znaczy i co można zrobić, i odkłada ją na miejsce, jeśli Państwo chcą.',
    report: 'Zgłoś fałszywe wezwanie',
    reportTip:
      'Przekazuje tę wiadomość działowi IT. Zostanie sprawdzona jeszcze raz, a odpowiedź pojawi się obok wiadomości.',
    reportTitle: 'Zgłosić tę wiadomość?',
    reportQuestion:
      'Trafi do folderu w Państwa skrzynce i zostanie sprawdzona jeszcze raz. Nic nie jest usuwane ani wysyłane do nadawcy. Nie trzeba mu odpowiadać, płacić ani nigdzie dzwonić.',
  },
  'ro-RO': {
    description: 'Spune de ce un mesaj a fost pus deoparte ca citație falsă și îl pune la loc dacă doriți.',
    why: 'Este adevărat acest mesaj?',
    whyTip:
      'Arată ce s-a găsit în acest mesaj, ce înseamnă și ce puteți face, și îl pune la loc dacă doriți.',
    report: 'Semnalați o citație falsă',
    reportTip: 'Dă acest mesaj echipei IT. Este privit din nou, iar răspunsul apare lângă mesaj.',
    reportTitle: 'Semnalați acest mesaj?',
    reportQuestion:
      'Trece într-un dosar din căsuța dumneavoastră, unde este privit din nou. Nimic nu se șterge și nimic nu se trimite expeditorului. Nu trebuie să îi răspundeți, să plătiți sau să sunați.',
  },
  'el-GR': {
    description:
      'Λέει γιατί ένα μήνυμα τέθηκε στην άκρη ως ψεύτικη κλήση, και το ξαναβάζει στη θέση του αν το θέλετε.',
    why: 'Είναι αληθινό αυτό το μήνυμα;',
    whyTip:
      'Δείχνει τι βρέθηκε σε αυτό το μήνυμα, τι σημαίνει και τι μπορείτε να κάνετε, και το ξαναβάζει στη θέση του αν το θέλετε.',
    report: 'Αναφορά ψεύτικης κλήσης',
    reportTip:
      'Δίνει αυτό το μήνυμα στην ομάδα πληροφορικής. Εξετάζεται ξανά και η απάντηση φαίνεται δίπλα στο μήνυμα.',
    reportTitle: 'Αναφορά αυτού του μηνύματος;',
    reportQuestion:
      'Πηγαίνει σε φάκελο του δικού σας γραμματοκιβωτίου, όπου εξετάζεται ξανά. Τίποτα δεν διαγράφεται και τίποτα δεν στέλνεται στον αποστολέα. Δεν χρειάζεται να απαντήσετε, να πληρώσετε ή να τηλεφωνήσετε.',
  },
  'ar-SA': {
    description: 'يبيّن لماذا وُضعت رسالة جانبًا على أنها استدعاء مزيّف، ويعيدها إلى مكانها إن شئت.',
    why: 'هل هذه الرسالة حقيقية؟',
    whyTip: 'يعرض ما وُجد في هذه الرسالة وما معناه وما يمكنك فعله، ويعيدها إلى مكانها إن شئت.',
    report: 'التبليغ عن استدعاء مزيّف',
    reportTip: 'يسلّم هذه الرسالة إلى فريق تقنية المعلومات. يُنظر فيها من جديد ويظهر الجواب بجانب الرسالة.',
    reportTitle: 'هل تريد التبليغ عن هذه الرسالة؟',
    reportQuestion:
      'تنتقل إلى مجلد في صندوقك حيث يُنظر فيها من جديد. لا يُحذف شيء ولا يُرسل شيء إلى المرسِل. لا يلزمك أن تردّ عليه ولا أن تدفع ولا أن تتصل بأحد.',
  },
}
