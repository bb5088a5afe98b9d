import { z } from 'zod'

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
  /** Hosts whose Authentication-Results the tenant writes itself, beside Exchange Online's own. */
  authservIds: z.array(z.string()).max(20).default([]),
  /** What may be moved in an hour of the clock, tenant-wide; what is over it is held, listed, and lifted by an admin. */
  caps: z
    .object({
      /** Distinct letters. */
      lettersPerHour: z.int().min(1).max(10_000).default(100),
      /** Mailboxes in which one letter is moved; outsiders' letters that three families convict are not counted. */
      copiesPerHour: z.int().min(1).max(1_000_000).default(50),
    })
    .prefault({}),
  /** A picture of a letter that was convicted before is not read again; false: every picture is read. */
  knownLetters: z.boolean().default(true),
})

export type Policy = z.infer<typeof Policy>
