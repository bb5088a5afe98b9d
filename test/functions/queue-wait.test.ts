import { expect, it } from 'vitest'
import { waited } from '../../functions/edge/queue-wait.ts'

const now = Date.parse('2026-11-28T08:00:30Z')

function told(insertionTime: unknown, again = 0): readonly object[] {
  const lines: object[] = []
  const world = { now: () => now, trace: (event: string, fields: object) => lines.push({ event, ...fields }) }
  waited('wake', { correlation: 'c', again }, { triggerMetadata: { insertionTime } }, world)
  return lines
}

it('tells how long a message lay in its queue', () => {
  expect(told('2026-11-28T08:00:00Z')).toEqual([
    { event: 'queue', correlation: 'c', queue: 'wake', ms: 30_000 },
  ])
})

it('is never less than nothing where clocks differ', () => {
  expect(told('2026-11-28T08:00:31Z')).toMatchObject([{ ms: 0 }])
})

it('says nothing of a message that we sent back with a delay, nor of one whose time nobody gave', () => {
  expect([...told('2026-11-28T08:00:00Z', 1), ...told(undefined), ...told('soon')]).toEqual([])
})
