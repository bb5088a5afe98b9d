/**
 * Well-known folders of a mailbox with the names Outlook shows, by language. The well-known name itself is the
 * same in every language; hidden ones stand outside the visible tree.
 */
interface WellKnownFolder {
  readonly name: string
  readonly parent: 'root' | 'msgfolderroot' | 'syncissues'
  readonly hidden: boolean
  readonly shown: { readonly en: string; readonly fr?: string; readonly de?: string }
}

export const wellKnownFolders: readonly WellKnownFolder[] = [
  {
    name: 'inbox',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Inbox', fr: 'Boîte de réception', de: 'Posteingang' },
  },
  {
    name: 'drafts',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Drafts', fr: 'Brouillons', de: 'Entwürfe' },
  },
  {
    name: 'sentitems',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Sent Items', fr: 'Éléments envoyés', de: 'Gesendete Elemente' },
  },
  {
    name: 'deleteditems',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Deleted Items', fr: 'Éléments supprimés', de: 'Gelöschte Elemente' },
  },
  {
    name: 'junkemail',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Junk Email', fr: 'Courrier indésirable', de: 'Junk-E-Mail' },
  },
  {
    name: 'archive',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Archive', fr: 'Archive', de: 'Archiv' },
  },
  {
    name: 'outbox',
    parent: 'msgfolderroot',
    hidden: false,
    shown: { en: 'Outbox', fr: 'Boîte d’envoi', de: 'Postausgang' },
  },
  {
    name: 'conversationhistory',
    parent: 'msgfolderroot',
    hidden: false,
    shown: {
      en: 'Conversation History',
      fr: 'Historique des conversations',
      de: 'Aufgezeichnete Unterhaltungen',
    },
  },
  { name: 'clutter', parent: 'msgfolderroot', hidden: true, shown: { en: 'Clutter' } },
  { name: 'scheduled', parent: 'root', hidden: true, shown: { en: 'Scheduled' } },
  { name: 'searchfolders', parent: 'root', hidden: true, shown: { en: 'Finder' } },
  { name: 'recoverableitemsdeletions', parent: 'root', hidden: true, shown: { en: 'Deletions' } },
  { name: 'syncissues', parent: 'msgfolderroot', hidden: true, shown: { en: 'Sync Issues' } },
  { name: 'conflicts', parent: 'syncissues', hidden: true, shown: { en: 'Conflicts' } },
  { name: 'localfailures', parent: 'syncissues', hidden: true, shown: { en: 'Local Failures' } },
  { name: 'serverfailures', parent: 'syncissues', hidden: true, shown: { en: 'Server Failures' } },
]

/** Where chats live: no well-known name, hidden, yet its items are in the list of the whole mailbox. */
export const chatFolder = 'TeamsMessagesData'

export function shownName(folder: WellKnownFolder, language: string): string {
  const { en, fr, de } = folder.shown
  if (language.startsWith('fr')) return fr ?? en
  return language.startsWith('de') ? (de ?? en) : en
}
