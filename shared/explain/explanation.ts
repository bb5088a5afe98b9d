import * as z from 'zod/mini'

/** What a message's record amounts to for its reader. One view of the pane each. */
const State = z.enum([
  'set-aside',
  'about-to',
  'held',
  'moved-by-someone',
  'being-put-back',
  'restored',
  'clear',
  'unsure',
  'not-yet',
  'unreadable',
  'gone',
])

/** A heading and its lines. */
const Section = z.object({ title: z.string(), lines: z.array(z.string()) })

/**
 * One thing that this message itself shows. `title` says in a few words what it is, and so what the quote means;
 * `quote` is the message's own words, null where they are an absence or not for repeating.
 */
const Fact = z.object({
  title: z.string(),
  sentence: z.string(),
  quote: z.nullable(z.string()),
  place: z.nullable(z.string()),
})

const Contact = z.object({
  name: z.string(),
  /** What is shown: a number as it is dialled, or an address to type. */
  shown: z.string(),
  /** `tel:`, `mailto:` or `https:`; null where there is nothing to open. */
  link: z.nullable(z.string()),
  purpose: z.string(),
  /** When someone answers, and whether it costs nothing; '' where no source says. */
  hours: z.string(),
})

const SeenSignal = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['found', 'clear', 'unknown']),
  /** In the unit of the weights; null unless found. */
  weight: z.nullable(z.number()),
  quotes: z.array(z.object({ text: z.string(), place: z.string() })),
})

/**
 * Sentences for a person, in one locale, rendered from a record. Every face shows this and derives nothing.
 * It is both the type and the parser of the answer that the pane gets.
 */
export const Explanation = z.object({
  /** The catalogue in use (`fr`, `en`) and its writing direction. */
  locale: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  state: State,
  /** The verdict in one sentence. */
  headline: z.string(),
  /** What a frightened reader must hear next; null where there is nothing to calm. */
  calm: z.nullable(z.string()),
  /** What was done with the message, or is being done; null where nothing was. */
  where: z.nullable(z.string()),
  /** What became of the reader's own report; null where there was none. */
  report: z.nullable(z.object({ state: z.enum(['waiting', 'answered']), sentence: z.string() })),
  /** At most four, most telling first. */
  facts: z.array(Fact),
  /** True where the facts prove nothing: they are what we saw, not how we can tell. */
  inDoubt: z.boolean(),
  advice: z.nullable(Section),
  real: z.nullable(Section),
  /** What the French ministry of the Interior says, and where that was read. */
  ministry: z.nullable(z.object({ title: z.string(), lines: z.array(z.string()), source: z.string() })),
  already: z.nullable(
    z.object({ title: z.string(), lines: z.array(z.string()), contacts: z.array(Contact) }),
  ),
  talk: z.nullable(z.object({ title: z.string(), lines: z.array(z.string()), contacts: z.array(Contact) })),
  details: z.nullable(
    z.object({
      signals: z.array(SeenSignal),
      unread: z.array(z.object({ name: z.string(), why: z.string() })),
      /** 0 to 1, and how many decimals it has is not ours to shorten. */
      score: z.nullable(z.number()),
      detector: z.nullable(z.string()),
      version: z.string(),
      /** ISO times: when the message arrived, and when it was last decided or moved. */
      received: z.nullable(z.string()),
      decided: z.string(),
      /** What brought the judgement: the message's arrival, a report, or the search for a reported letter's twins. */
      occasion: z.enum(['arrival', 'report', 'hunt']),
      /** The record's short number, to read out to IT. */
      number: z.string(),
    }),
  ),
  can: z.object({ restore: z.boolean(), report: z.boolean() }),
})

export type Explanation = z.infer<typeof Explanation>
export type ExplanationState = z.infer<typeof State>
export type Fact = z.infer<typeof Fact>
export type Contact = z.infer<typeof Contact>
export type Section = z.infer<typeof Section>
