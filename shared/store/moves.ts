import type { OpenTable } from './tables.ts'

/** One letter about to be moved in one mailbox. */
export interface Move {
  readonly letter: string
  readonly mailbox: string
}

/** What may be moved in an hour of the clock, for the whole tenant. */
export interface MoveCaps {
  /** Distinct letters. */
  readonly letters: number
  /** Mailboxes in which one letter is moved; null: as many as there are. */
  readonly copies: number | null
}

/** Counts moves cheaply: rows with a name, so that whoever counts twice counts once. Two workers may pass a cap together. */
export interface Moves {
  /** True where the move is within the caps, and counted. The same move again is within them always. */
  count(move: Move, caps: MoveCaps, now: number): Promise<boolean>
}

const hourMs = 3600_000
/** Rows of an hour are gone after a day; until then a restart finds them. */
const keptMs = 24 * hourMs

export function createMoves(open: OpenTable): Moves {
  /** True where `key` has its row in a partition, or gets it because there are fewer than `cap` others. */
  async function admit(
    partition: string,
    key: string,
    { cap, now }: { cap: number; now: number },
  ): Promise<boolean> {
    const table = await open('moves')
    if ((await table.get(partition, key)) !== null) return true
    let others = 0
    for await (const _row of table.list({ partition, keysOnly: true })) {
      others += 1
      if (others >= cap) return false
    }
    await table.create({ partition, key, columns: { next: new Date(now + keptMs).toISOString() } })
    return true
  }

  return {
    async count({ letter, mailbox }, { letters, copies }, now) {
      const hour = new Date(now).toISOString().slice(0, 13)
      if (!(await admit(`letters-${hour}`, letter, { cap: letters, now }))) return false
      if (copies === null) return true
      return admit(`copies-${hour}-${letter}`, mailbox, { cap: copies, now })
    },
  }
}
