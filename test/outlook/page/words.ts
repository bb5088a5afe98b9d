/** The page's own few words. */
export const words = {
  fr: {
    title: 'Courrier',
    what: 'Démonstration sur cet ordinateur : boîtes, messages et personnes sont inventés, rien n’en sort.',
    language: 'Langue d’Outlook',
    user: 'Boîte aux lettres',
    folders: 'Dossiers',
    messages: 'Messages',
    pane: 'Ce message est-il vrai ?',
    empty: 'Ce dossier est vide.',
    choose: 'Choisissez un message.',
    to: 'À',
    noSubject: '(sans objet)',
    noText: 'Ce message n’a pas de texte.',
    unread: 'non lus',
    picture: 'Image jointe',
    gone: 'Ce message vient de quitter ce dossier.',
    waiting: 'Le courrier de démonstration arrive…',
  },
  en: {
    title: 'Mail',
    what: 'A demonstration on this computer: mailboxes, messages and people are invented, and nothing leaves it.',
    language: 'Language of Outlook',
    user: 'Mailbox',
    folders: 'Folders',
    messages: 'Messages',
    pane: 'Is this message real?',
    empty: 'This folder is empty.',
    choose: 'Choose a message.',
    to: 'To',
    noSubject: '(no subject)',
    noText: 'This message has no text.',
    unread: 'unread',
    picture: 'Attached picture',
    gone: 'This message has just left this folder.',
    waiting: 'The demonstration mail is on its way…',
  },
} as const

export type Language = keyof typeof words
export type Words = (typeof words)[Language]
