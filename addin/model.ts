import type { Explanation } from '../shared/explain/explanation.ts'
import type { Country } from '../shared/explain/help.ts'
import type { Words } from '../shared/explain/locale/pane-en.ts'
import type { TroubleCode } from '../shared/explain/trouble-code.ts'
import type { ItHelp } from './api.ts'
import type { Language } from './language.ts'

/** What the pane shows of the message now. */
export type View =
  | { readonly kind: 'starting' | 'choose' | 'looking' }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly reference: string | null }
  | { readonly kind: 'explained'; readonly explanation: Explanation }

/** Where a question or a sending stands. */
export type Asking = 'no' | 'asked' | 'sending' | TroubleCode

/** The picture of the letter: not asked for, on its way, failed, or shown; blurred until the reader wants it sharp. */
export type Picture =
  | { readonly state: 'no' | 'sending' }
  | { readonly state: 'failed'; readonly code: TroubleCode }
  | { readonly state: 'blurred' | 'sharp'; readonly url: string }

/** What stays to be read after a restore: bound to that message, whatever is chosen next. */
export interface Note {
  readonly subject: string
  readonly folder: string | null
  readonly inboxInstead: boolean
}

/** All that is shown. */
export interface Model {
  readonly language: Language
  readonly words: Words
  /** Whose help is shown; null where none is known. */
  readonly country: Country | null
  readonly view: View
  /** Who sent the message, without tricks and accusations; '' where Outlook does not say. */
  readonly sender: string
  readonly restoring: Asking
  readonly reporting: Asking
  /** Where "Set it aside again" stands; null where it is not offered. */
  readonly settingAside: Asking | null
  /** Null where there is nothing to draw. */
  readonly picture: Picture | null
  readonly asksIt: boolean
  /** How the organisation's own IT team is reached, as far as it said so. */
  readonly it: ItHelp
  readonly canWrite: boolean
  readonly note: Note | null
}

/** What the reader can do. */
export interface Handlers {
  readonly again: () => void
  readonly signIn: () => void
  readonly askRestore: () => void
  readonly restore: () => void
  readonly cancelRestore: () => void
  readonly setAside: () => void
  readonly report: () => void
  readonly askPicture: () => void
  readonly sharpenPicture: () => void
  readonly closePicture: () => void
  readonly askIt: () => void
  readonly closeIt: () => void
  readonly writeIt: () => void
  readonly closeNote: () => void
  readonly speak: (language: Language) => void
  readonly live: (country: Country | null) => void
}
