import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Print, printVersion } from '../print.ts'
import type { Evidence } from '../reading.ts'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** A letter that was convicted on evidence: its print, and what was read in it then. */
export interface KnownLetter {
  readonly id: string
  readonly print: Print
  /** What stood in the picture of the print; its words are of that picture alone. Null for a text. */
  readonly evidence: Evidence | null
}

/** Known letters of the tenant, by their prints. */
export interface Letters {
  /** The known letter that `isSame` says this is one of, or null. Few rows are read, however many are known. */
  find(print: Print, isSame: (known: Print) => boolean, when: Judged): Promise<KnownLetter | null>
  /** Keeps a letter for 30 days; nothing changes where it is known already. */
  learn(letter: KnownLetter, when: Judged): Promise<void>
}

/** By which versions of reader and detector, for what an older one convicted is not known to a newer one; and when. */
export interface Judged {
  readonly versions: string
  /** Epoch ms. */
  readonly now: number
}

/** Kept this long after the letter was first convicted. */
export const letterKeptMs = 30 * 24 * 3600_000
/** Letters of one band that are looked at, and letters whose prints are compared: a crowd costs a reading, no more. */
const mostInBand = 64
const mostCompared = 12
/** Letters found last are asked first and cost no storage. A row never changes, so they are kept until they end. */
const mostRecent = 32

const Shape = z.object({
  id: z.string(),
  print: Print,
  evidence: z
    .custom<Evidence>((value) => typeof value === 'object' && value !== null && 'hits' in value)
    .nullable(),
})

interface Recent {
  readonly letter: KnownLetter
  readonly scope: string
  readonly ends: number
}

/** The same print has the same id, whoever meets it first: two workers write one row. */
export function letterIdOf({ kind, body }: Print): string {
  return createHash('sha256').update(`${printVersion} ${kind} ${body}`).digest('base64url').slice(0, 22)
}

/**
 * A letter has a row of its own and one in each band of its print. Bands are partitions, so that neighbours are found
 * without a scan; the letter's row is written last, and a band's row without it says nothing.
 */
export function createLetters(open: OpenTable): Letters {
  let recent: readonly Recent[] = []

  async function idsLike(print: Print, scope: string): Promise<readonly string[]> {
    const table = await open('letters')
    const shared = new Map<string, number>()
    const inBand = async (band: string): Promise<void> => {
      let seen = 0
      for await (const { key } of table.list({ partition: `${scope}-${band}`, keysOnly: true })) {
        shared.set(key, (shared.get(key) ?? 0) + 1)
        seen += 1
        if (seen >= mostInBand) return
      }
    }
    await Promise.all(print.bands.map(inBand))
    const nearest = [...shared].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    return nearest.slice(0, mostCompared).map(([id]) => id)
  }

  async function get(id: string, scope: string, now: number): Promise<Recent | null> {
    const table = await open('letters')
    const row = await table.get(`${scope}-letter`, id)
    const ends = Date.parse(row?.columns['next'] ?? '')
    if (row === null || !(ends > now)) return null
    const letter = Shape.safeParse(fromChunks(row.columns))
    return letter.success ? { letter: letter.data, scope, ends } : null
  }

  return {
    async find(print, isSame, { versions, now }) {
      const scope = scopeOf(versions)
      const isIt = (one: Recent): boolean => one.scope === scope && one.ends > now && isSame(one.letter.print)
      const lately = recent.find(isIt)
      if (lately !== undefined) return lately.letter
      const ids = await idsLike(print, scope)
      const candidates = await Promise.all(ids.map((id) => get(id, scope, now)))
      const found = candidates.find((one) => one !== null && isIt(one)) ?? null
      if (found === null) return null
      recent = [found, ...recent.filter(({ letter }) => letter.id !== found.letter.id)].slice(0, mostRecent)
      return found.letter
    },

    async learn(letter, { versions, now }) {
      const table = await open('letters')
      const next = new Date(now + letterKeptMs).toISOString()
      const put = async (partition: string, columns: Readonly<Record<string, string>>): Promise<void> => {
        const row = { partition: `${scopeOf(versions)}-${partition}`, key: letter.id, columns }
        const before = await table.get(row.partition, row.key)
        if (before === null) await table.create(row)
        else if (!(Date.parse(before.columns['next'] ?? '') > now)) await table.replace(row, before.etag)
      }
      for (const band of letter.print.bands) await put(band, { next })
      await put('letter', { next, ...toChunks(letter) })
    },
  }
}

function scopeOf(versions: string): string {
  return `${printVersion}-${versions}`
}
