import { describe, expect, it } from 'vitest'
import { clientStateOf } from '../shared/client-state.ts'
import { wakesFromLifecycle, wakesFromNotices } from '../shared/notice.ts'
import { maxMessageBytes } from '../shared/store/queues.ts'
import { wakesOf } from '../shared/wake.ts'

const key = 'the key in use, long enough to be one'
const one = 'mailbox-one'
const two = 'mailbox-two'

function notice(mailbox: string, id: string): object {
  return {
    subscriptionId: 's',
    changeType: 'created',
    clientState: clientStateOf(mailbox, key),
    // Three spellings are documented; none is read.
    resource: `Users('x')/messages('y')`,
    resourceData: { '@odata.type': '#microsoft.graph.message', id },
  }
}

describe('change notices', () => {
  it('are grouped by mailbox, each id once', () => {
    const value = [notice(one, 'a'), notice(two, 'c'), notice(one, 'b'), notice(one, 'a')]
    expect(wakesFromNotices({ value }, [key], 'x')).toEqual({
      wakes: [
        { mailbox: one, ids: ['a', 'b'], correlation: 'x', again: 0, noticed: true },
        { mailbox: two, ids: ['c'], correlation: 'x', again: 0, noticed: true },
      ],
      refused: 0,
    })
  })

  it('that are not ours are counted and wake nobody', () => {
    const forged = { ...notice(one, 'a'), clientState: `${one}.AAAA` }
    const value = [forged, null, 7, { clientState: clientStateOf(one, key) }, notice(two, 'b')]
    const notices = wakesFromNotices({ value }, [key], 'x')
    expect(notices?.refused).toBe(4)
    expect(notices?.wakes.map(({ mailbox }) => mailbox)).toEqual([two])
  })

  it.each([[undefined], [null], [{}], [{ value: 'x' }], [[]]])('%j is no collection of notices', (body) => {
    expect(wakesFromNotices(body, [key], 'x')).toBeNull()
  })

  it('of thousands of messages go in pieces that a queue message holds, none lost', () => {
    const ids = Array.from(
      { length: 5000 },
      (_, index) => `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${'x'.repeat(100)}${index}`,
    )
    const wakes = wakesOf(one, ids, 'x')
    expect(wakes.flatMap((wake) => wake.ids)).toEqual(ids)
    for (const wake of wakes)
      expect(Buffer.byteLength(JSON.stringify(wake))).toBeLessThanOrEqual(maxMessageBytes)
  })
})

describe('lifecycle notices', () => {
  it('wake their mailbox with what is to be done', () => {
    const value = [
      { clientState: clientStateOf(one, key), lifecycleEvent: 'missed' },
      { clientState: clientStateOf(two, key), lifecycleEvent: 'subscriptionRemoved' },
      { clientState: clientStateOf(two, key), lifecycleEvent: 'somethingNew' },
    ]
    const notices = wakesFromLifecycle({ value }, [key], 'x')
    expect(notices?.wakes.map(({ mailbox, tend }) => [mailbox, tend])).toEqual([
      [one, 'missed'],
      [two, 'subscriptionRemoved'],
    ])
    expect(notices?.refused).toBe(1)
  })

  it('name the subscription that they are about', () => {
    const value = [{ clientState: clientStateOf(one, key), lifecycleEvent: 'missed', subscriptionId: 's1' }]
    expect(wakesFromLifecycle({ value }, [key], 'x')?.wakes).toMatchObject([{ subscription: 's1' }])
  })
})
