import { z } from 'zod'

/** Whose mailboxes are guarded, beside those that were enrolled by name; joiners and leavers are followed. */
export const Scope = z.object({
  everyone: z.boolean().default(false),
  /** Object ids of groups; members of nested groups count. */
  groups: z.array(z.string().min(1).max(200)).max(50).default([]),
  /** Pilot rings in their order, a group each. */
  rings: z
    .array(z.object({ name: z.string().min(1).max(60), group: z.string().min(1).max(200) }))
    .max(20)
    .default([]),
  /** Name of the ring reached: it and all before it are guarded. */
  ring: z.string().nullable().default(null),
  /** Days before enrolment whose mail counts as watched too. */
  lookBackDays: z.number().int().min(0).max(45).default(0),
})

export type Scope = z.infer<typeof Scope>

/** Who may see and do in a shared mailbox what its owner could. */
export const SharedMailbox = z.object({
  /** As Outlook names it, in lower case. */
  address: z.string().min(3).max(320),
  /** Object id of its user: the mailbox's key. */
  mailbox: z.string().min(1).max(200),
  /** Object id; members of groups inside of it count. */
  group: z.string().min(1).max(200),
})

export type SharedMailbox = z.infer<typeof SharedMailbox>

/** Entries of a policy: one person's groups are then asked for in 25 requests at most. */
export const mostShared = 500

/** What an admin chose for the tenant. Read again just before every move. */
export const Policy = z.object({
  /** `observe`: everything is judged and explained, nothing is moved. */
  mode: z.enum(['observe', 'quarantine']).default('observe'),
  /** The one switch that stops all moving; restores still work. */
  stopped: z.boolean().default(false),
  /** Name of the quarantine folder at the root of each mailbox, 1 to 100 characters. */
  folder: z.string().min(1).max(100).default('Faux courriers judiciaires'),
  /** ISO 639-1 languages whose OCR data are tried, most likely first. */
  languages: z.array(z.string()).min(1).max(8).default(['fr', 'en', 'de']),
  /** One calm item a day in the Inbox of a person whose mail was set aside. Off until a tenant has seen it work. */
  dayNotice: z.boolean().default(false),
  /** ISO time at which `nonlieu doctor --note` saw on this tenant that such an item is no draft; without it none is made. */
  dayNoticeProof: z.string().max(40).nullable().default(null),
  /** Hosts whose Authentication-Results the tenant writes itself, beside Exchange Online's own. */
  authservIds: z.array(z.string()).max(20).default([]),
  /** A report that the detector confirms starts a search for the same letter in other mailboxes. */
  hunts: z.boolean().default(true),
  enrolment: Scope.prefault({}),
  /** What may be moved in an hour of the clock, tenant-wide; what is over it is held, listed, and lifted by an admin. */
  caps: z
    .object({
      /** Distinct letters. */
      lettersPerHour: z.int().min(1).max(10_000).default(100),
      /** Mailboxes in which one letter is moved; outsiders' letters that three families convict are not counted. */
      copiesPerHour: z.int().min(1).max(1_000_000).default(50),
    })
    .prefault({}),
  /**
   * Shared mailboxes, and the group whose members the pane explains each to and lets act in it. Another group for the same
   * mailbox is another entry; nobody is let into a mailbox that is not named.
   */
  sharedMailboxes: z.array(SharedMailbox).max(mostShared).default([]),
  /**
   * A picture that looks like a letter convicted before is not read again, and a text that is one counts as a sign more.
   * Off: a genuine form filled in otherwise may look the same (docs/decisions/007-known-letters-are-off.md).
   */
  knownLetters: z.boolean().default(false),
})

export type Policy = z.infer<typeof Policy>
