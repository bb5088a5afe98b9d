import type { MessageRef } from './mail.ts'
import type { Level, Verdict } from './verdict.ts'

/** Where a message stands: not yet decided, decided, or ended without a level. */
export type Standing = 'open' | Level | 'gone' | 'unreadable'

/** The state of a record's action; the table of allowed steps is in `steps` below. */
export type ActionState = 'none' | 'pending' | 'done' | 'left' | 'held' | 'undoing' | 'undone'

/** Why nothing was moved although the level would have allowed it, or why it was. */
export type ActionReason =
  | 'fake-summons'
  | 'level'
  | 'observe'
  | 'switch'
  | 'cap'
  | 'twin'
  | 'not-enrolled'
  | 'folder'
  | 'person'

/** Where a message was before we moved it: what an exact restore needs. */
export interface Before {
  readonly folder: string
  readonly folderName: string | null
  readonly isRead: boolean
  readonly flag: string
  readonly categories: readonly string[]
}

export interface RecordedAction {
  readonly state: ActionState
  readonly reason: ActionReason
  readonly before: Before | null
  /** ISO time of the last step. */
  readonly at: string
  /** True where a restore could not use the old folder and put the message in the Inbox. */
  readonly inboxInstead: boolean
}

/** The stored whole: the only source of every explanation. */
export interface DecisionRecord {
  readonly where: MessageRef
  readonly internetMessageId: string | null
  readonly standing: Standing
  readonly verdict: Verdict | null
  readonly action: RecordedAction
  readonly receivedAt: string | null
  /** ISO times of the first sight and of the last change. */
  readonly createdAt: string
  readonly changedAt: string
  /** Correlation id of the notice or listing that began it. */
  readonly correlation: string
  /** Starts of reading its parts; after three without an end it is judged without them. */
  readonly readStarts: number
  /** ISO time before which an unfinished record is left alone, and how often it was put off. */
  readonly nextTry: string | null
  readonly tries: number
  /** The first of two 404s of the message's own GET, ten minutes apart. */
  readonly missingSince: string | null
  /** Version of the product that wrote it last. */
  readonly version: string
}
