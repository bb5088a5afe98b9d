import { z } from 'zod'
import { Print } from '../print.ts'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** A letter that a person put back. It speaks for this mailbox alone. */
export interface PutBackLetter {
  readonly id: string
  readonly prints: readonly Print[]
}

/** Letters that the person of a mailbox put back. */
export interface Twins {
  add(mailbox: string, letter: PutBackLetter): Promise<void>
  /** The person set it aside again. Nothing happens where it is gone. */
  remove(mailbox: string, id: string): Promise<void>
  of(mailbox: string): Promise<readonly PutBackLetter[]>
}

/** Letters of one mailbox that are looked at; nobody puts back more fakes by hand. */
const mostOfMailbox = 200

const Shape = z.object({ id: z.string(), prints: z.array(Print) })

export function createTwins(open: OpenTable): Twins {
  return {
    async add(mailbox, letter) {
      const table = await open('twins')
      await table.put({ partition: mailbox, key: letter.id, columns: toChunks(letter) })
    },

    async remove(mailbox, id) {
      const table = await open('twins')
      await table.remove(mailbox, id)
    },

    async of(mailbox) {
      const table = await open('twins')
      const found: PutBackLetter[] = []
      for await (const { columns } of table.list({ partition: mailbox })) {
        found.push(Shape.parse(fromChunks(columns)))
        if (found.length >= mostOfMailbox) break
      }
      return found
    },
  }
}
