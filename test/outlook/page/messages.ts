/** What travels between the Outlook-like page and the library's stand-in in the pane's frame, by `postMessage`. */

/** A message as `Office.context.mailbox.item` shows it; `itemId` is the default id in EWS form. */
export interface OfficeItem {
  readonly itemId: string
  readonly internetMessageId: string | null
  readonly subject: string
  readonly from?: { readonly displayName: string; readonly emailAddress: string }
  /**
   * In a mailbox that is not the reader's own, and only there, Outlook has the shared properties of a message: those it
   * says; or it fails; or it never answers.
   */
  readonly shared?: { readonly owner: string; readonly targetMailbox: string } | 'failed' | 'silent'
}

export interface OfficeContext {
  readonly displayLanguage: string
  readonly theme: 'light' | 'dark' | null
  readonly user: { readonly emailAddress: string; readonly displayName: string }
  readonly settings: Readonly<Record<string, unknown>>
  readonly item: OfficeItem | null
}

export type ToPane =
  | { readonly outlook: 'context'; readonly context: OfficeContext }
  | { readonly outlook: 'item'; readonly item: OfficeItem | null }
  /** An answer of the broker, in the words of nested app authentication. */
  | { readonly outlook: 'broker'; readonly answer: string }

export type ToPage =
  | { readonly pane: 'ready' }
  | { readonly pane: 'broker'; readonly request: string }
  /** A new message for the reader to send, as JSON of Outlook's form. */
  | { readonly pane: 'write'; readonly message: string }
  | { readonly pane: 'settings'; readonly settings: Readonly<Record<string, unknown>> }

/** Outlook as a test of the pane alone plays it. */
export interface Host {
  readonly displayLanguage: string
  readonly item: OfficeItem | null
  /** What the broker says to a silent request: a token, or the status of a refusal. */
  readonly silent?: 'token' | 'USER_INTERACTION_REQUIRED' | 'NO_NETWORK' | 'CONSENT'
  /** What it says to a click. */
  readonly popup?: 'token' | 'USER_CANCEL'
  /** True for Outlook on a phone, which has Graph's ids and no converter. */
  readonly mobile?: boolean
  /** False for an Outlook without nested app authentication. */
  readonly naa?: boolean
  /** What Outlook calls the account whose mailbox it shows; `office365` unless a test says so. */
  readonly accountType?: 'office365' | 'gmail' | 'outlookCom' | 'enterprise'
  /** The account of the token, where it is not the mailbox's. */
  readonly account?: string
  /** False for an Outlook that never comes: the page stands in a browser. */
  readonly isOutlook?: boolean
}
