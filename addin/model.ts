import type { Explanation } from '../shared/explain/explanation.ts'
import type { Language } from './language.ts'
import type { TroubleCode } from './trouble.ts'

/** What the pane shows of the message now. */
export type View =
  | { readonly kind: 'starting' | 'choose' | 'looking' }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly reference: string | null }
  | { readonly kind: 'explained'; readonly explanation: Explanation }

/** Where the question "put it back?" stands. */
export type Restoring = 'no' | 'asked' | 'busy' | TroubleCode

/** What stays to be read after a restore: bound to that message, whatever is chosen next. */
export interface Note {
  readonly subject: string
  readonly folder: string | null
  readonly inboxInstead: boolean
}

/** All that is shown. */
export interface Model {
  readonly language: Language
  readonly view: View
  readonly restoring: Restoring
  readonly note: Note | null
}

/** What the reader can do. */
export interface Handlers {
  readonly again: () => void
  readonly signIn: () => void
  readonly askRestore: () => void
  readonly restore: () => void
  readonly cancelRestore: () => void
  readonly closeNote: () => void
  readonly speak: (language: Language) => void
}
