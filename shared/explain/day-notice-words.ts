/** The one item that tells of the day's moves: calm, and without a word of what the message claimed. */
export interface DayNoticeWords {
  readonly subject: string
  /** `folder` is the name of the quarantine folder. */
  readonly text: (folder: string) => string
}

const words: Readonly<Record<string, DayNoticeWords>> = {
  en: {
    subject: 'A false official letter was set aside for you',
    text: (folder) => `Hello,

a message that posed as an official letter arrived in your mailbox today. It is a fake, sent to very many people. You are not accused of anything. You do not have to answer it, pay, or call anyone.

It lies in your folder "${folder}". If you open it there and press the Nonlieu button, you read how we can tell. There you can also put it back.

You may delete this note.`,
  },
  fr: {
    subject: 'Un faux courrier officiel a été mis de côté pour vous',
    text: (folder) => `Bonjour,

un message qui se faisait passer pour un courrier officiel est arrivé aujourd’hui dans votre boîte. C’est un faux, envoyé à un très grand nombre de personnes. Vous n’êtes accusé de rien. Vous n’avez ni à y répondre, ni à payer, ni à appeler.

Il se trouve dans votre dossier « ${folder} ». Si vous l’ouvrez et appuyez sur le bouton Nonlieu, vous lirez à quoi on le reconnaît. Vous pourrez aussi le remettre à sa place.

Vous pouvez supprimer cette note.`,
  },
  de: {
    subject: 'Ein falsches amtliches Schreiben wurde für Sie beiseitegelegt',
    text: (folder) => `Guten Tag,

heute kam eine Nachricht in Ihr Postfach, die sich als amtliches Schreiben ausgab. Sie ist eine Fälschung, die an sehr viele Menschen ging. Ihnen wird nichts vorgeworfen. Sie müssen nicht antworten, nichts zahlen und niemanden anrufen.

Sie liegt in Ihrem Ordner „${folder}“. Wenn Sie sie dort öffnen und auf die Schaltfläche Nonlieu drücken, lesen Sie, woran man das erkennt. Dort können Sie sie auch zurücklegen.

Diesen Hinweis dürfen Sie löschen.`,
  },
  nl: {
    subject: 'Een valse officiële brief is voor u opzijgelegd',
    text: (folder) => `Goedendag,

vandaag kwam er in uw postvak een bericht dat zich voordeed als een officiële brief. Het is vals en naar heel veel mensen gestuurd. U wordt nergens van beschuldigd. U hoeft niet te antwoorden, te betalen of te bellen.

Het ligt in uw map ‘${folder}’. Als u het daar opent en op de knop Nonlieu drukt, leest u waaraan je dat ziet. U kunt het daar ook terugzetten.

U mag deze notitie verwijderen.`,
  },
  it: {
    subject: 'Una falsa lettera ufficiale è stata messa da parte per lei',
    text: (folder) => `Buongiorno,

oggi è arrivato nella sua casella un messaggio che si spacciava per una lettera ufficiale. È un falso, inviato a moltissime persone. Lei non è accusato di nulla. Non deve rispondere, né pagare, né telefonare.

Si trova nella sua cartella «${folder}». Se lo apre e preme il pulsante Nonlieu, leggerà da che cosa si riconosce. Da lì può anche rimetterlo a posto.

Può eliminare questa nota.`,
  },
  es: {
    subject: 'Hemos apartado para usted una falsa carta oficial',
    text: (folder) => `Buenos días:

hoy llegó a su buzón un mensaje que se hacía pasar por una carta oficial. Es falso y se envió a muchísimas personas. A usted no se le acusa de nada. No tiene que responder, ni pagar, ni llamar a nadie.

Está en su carpeta «${folder}». Si lo abre y pulsa el botón Nonlieu, leerá en qué se nota. Allí también puede devolverlo a su sitio.

Puede borrar esta nota.`,
  },
  pt: {
    subject: 'Uma falsa carta oficial foi posta de lado para si',
    text: (folder) => `Bom dia,

chegou hoje à sua caixa uma mensagem que se fazia passar por uma carta oficial. É falsa e foi enviada a muitas pessoas. Não é acusado de nada. Não tem de responder, nem de pagar, nem de telefonar.

Está na sua pasta «${folder}». Se a abrir e carregar no botão Nonlieu, lerá como se reconhece. Aí também pode voltar a pô-la no lugar.

Pode apagar esta nota.`,
  },
  pl: {
    subject: 'Odłożyliśmy dla Państwa fałszywe pismo urzędowe',
    text: (folder) => `Dzień dobry,

do Państwa skrzynki przyszła dziś wiadomość, która udawała pismo urzędowe. Jest fałszywa i rozesłano ją do bardzo wielu osób. Nikt nie stawia Państwu żadnych zarzutów. Nie trzeba odpowiadać, płacić ani nigdzie dzwonić.

Leży w folderze „${folder}”. Po jej otwarciu i naciśnięciu przycisku Nonlieu można przeczytać, po czym to widać. Można ją też stamtąd odłożyć na miejsce.

Tę notatkę można usunąć.`,
  },
  ro: {
    subject: 'O scrisoare oficială falsă a fost pusă deoparte pentru dumneavoastră',
    text: (folder) => `Bună ziua,

astăzi a sosit în căsuța dumneavoastră un mesaj care se dădea drept scrisoare oficială. Este fals și a fost trimis la foarte multe persoane. Nu sunteți acuzat de nimic. Nu trebuie să răspundeți, să plătiți sau să sunați.

Se află în dosarul „${folder}”. Dacă îl deschideți acolo și apăsați butonul Nonlieu, veți citi după ce se recunoaște. De acolo îl puteți și pune la loc.

Puteți șterge această notă.`,
  },
  el: {
    subject: 'Μια ψεύτικη επίσημη επιστολή τέθηκε στην άκρη για εσάς',
    text: (folder) => `Καλημέρα σας,

σήμερα ήρθε στο γραμματοκιβώτιό σας ένα μήνυμα που παρίστανε επίσημη επιστολή. Είναι ψεύτικο και στάλθηκε σε πάρα πολλούς ανθρώπους. Δεν κατηγορείστε για τίποτα. Δεν χρειάζεται να απαντήσετε, να πληρώσετε ή να τηλεφωνήσετε.

Βρίσκεται στον φάκελό σας «${folder}». Αν το ανοίξετε εκεί και πατήσετε το κουμπί Nonlieu, θα διαβάσετε πώς φαίνεται αυτό. Από εκεί μπορείτε και να το ξαναβάλετε στη θέση του.

Μπορείτε να διαγράψετε αυτό το σημείωμα.`,
  },
  ar: {
    subject: 'وضعنا جانبًا رسالة رسمية مزيّفة من أجلك',
    text: (folder) => `مرحبًا،

وصلت اليوم إلى صندوقك رسالة تتظاهر بأنها خطاب رسمي. إنها مزيّفة وقد أُرسلت إلى عدد كبير جدًا من الناس. أنت لست متهمًا بأي شيء. لا يلزمك أن تردّ ولا أن تدفع ولا أن تتصل بأحد.

تجدها في مجلدك «${folder}». إذا فتحتها هناك وضغطت زر Nonlieu فستقرأ كيف عرفنا ذلك، ويمكنك من هناك أيضًا أن تعيدها إلى مكانها.

يمكنك حذف هذه الملاحظة.`,
  },
}

/** Languages that the item can be written in. */
export const dayNoticeLanguages: readonly string[] = Object.keys(words)

/** In the first of the languages that we have, else in English. */
export function dayNoticeWords(languages: readonly string[]): DayNoticeWords {
  for (const language of [...languages, 'en']) {
    const found = Object.hasOwn(words, language) ? words[language] : undefined
    if (found !== undefined) return found
  }
  throw new TypeError('English is missing among the words of the daily note.')
}
