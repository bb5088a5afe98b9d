import { describe, expect, it } from 'vitest'
import { createLanes, heardForMs, paneSlots, pathSlots } from '../../shared/graph/lanes.ts'

/** Work that ends when the test says so. */
function held(): {
  readonly work: () => Promise<void>
  readonly end: () => void
  readonly begun: () => boolean
} {
  const { promise: wait, resolve: end } = Promise.withResolvers<undefined>()
  let begun = false
  return {
    work: async () => {
      begun = true
      await wait
    },
    end: () => end(undefined),
    begun: () => begun,
  }
}

async function moment(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('the lane of a mailbox', () => {
  it('lets the path fill three of the four slots and leaves one for the pane', async () => {
    const lanes = createLanes(() => 0)
    const path = [held(), held(), held(), held()]
    const pane = [held(), held()]
    const running = [
      ...path.map(({ work }) => lanes.through('m', { slots: 1, limit: pathSlots }, work)),
      ...pane.map(({ work }) => lanes.through('m', { slots: 1, limit: paneSlots }, work)),
    ]
    await moment()
    expect(path.map(({ begun }) => begun())).toEqual([true, true, true, false])
    expect(pane.map(({ begun }) => begun())).toEqual([true, false])
    path[0]?.end()
    await moment()
    expect([path[3]?.begun(), pane[1]?.begun()]).toEqual([false, true]) // the pane's click goes first
    path[1]?.end()
    path[2]?.end()
    await moment()
    expect(path[3]?.begun()).toBe(true)
    for (const one of [...path, ...pane]) one.end()
    await Promise.all(running)
  })

  it('is no other mailbox’s, and a batch takes as many slots as it has items', async () => {
    const lanes = createLanes(() => 0)
    const [batch, single, other] = [held(), held(), held()]
    const running = [
      lanes.through('m', { slots: 3, limit: pathSlots }, batch.work),
      lanes.through('m', { slots: 1, limit: pathSlots }, single.work),
      lanes.through('n', { slots: 1, limit: pathSlots }, other.work),
    ]
    await moment()
    expect([batch.begun(), single.begun(), other.begun()]).toEqual([true, false, true])
    for (const one of [batch, single, other]) one.end()
    await Promise.all(running)
  })

  it('gives its slots back where the work fails', async () => {
    const lanes = createLanes(() => 0)
    const take = { slots: 3, limit: pathSlots }
    await expect(lanes.through('m', take, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await lanes.through('m', take, () => Promise.resolve('yes'))).toBe('yes')
  })

  it('rests as long as Graph asked for, and says how long is left', async () => {
    let now = 1000
    const lanes = createLanes(() => now)
    const take = { slots: 1, limit: pathSlots }
    lanes.rest('m', 2128)
    now += 128
    await expect(lanes.through('m', take, () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'throttled',
      retryAfterMs: 2000,
    })
    lanes.rest('m', 10) // a shorter wait does not end a longer one
    now += 1999
    expect(await lanes.resting('m')).toBe(1)
    now += 1
    expect(await lanes.through('m', take, () => Promise.resolve('again'))).toBe('again')
  })
})

describe('what other processes were told', () => {
  const take = { slots: 0, limit: pathSlots }

  it('is asked for once by calls that begin together, and not again within two seconds', async () => {
    let now = 1000
    const asked: string[] = []
    const lanes = createLanes(() => now, {
      tell: () => undefined,
      ask: async (lane) => (asked.push(lane), null),
    })
    const run = (lane: string): Promise<string> => lanes.through(lane, take, async () => lane)
    await Promise.all([run('users'), run('users'), run('groups')])
    await run('users')
    now += heardForMs - 1
    await run('users')
    expect(asked).toEqual(['users', 'groups'])
    now += 1
    await run('users')
    lanes.hear('m', null) // its row was just read
    await run('m')
    expect(asked).toEqual(['users', 'groups', 'users'])
  })

  it('is kept like a wait of our own, which asks nobody', async () => {
    let now = 1000
    let asked = 0
    const lanes = createLanes(() => now, { tell: () => undefined, ask: async () => ((asked += 1), 9000) })
    const call = (): Promise<number> => lanes.through('users', take, async () => 1)
    await expect(call()).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 8000 })
    now += 7999
    await expect(call()).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 1 })
    expect(asked).toBe(1)
    now += 1
    expect(await call()).toBe(1)
  })

  it('is looked at again by who stood in line for longer', async () => {
    let now = 1000
    let until: number | null = null
    const lanes = createLanes(() => now, { tell: () => undefined, ask: async () => until })
    const first = held()
    const running = lanes.through('m', { slots: 3, limit: pathSlots }, first.work)
    await moment()
    const second = lanes.through('m', { slots: 1, limit: pathSlots }, async () => 'called')
    await moment()
    now += heardForMs
    until = now + 5000
    first.end()
    await running
    await expect(second).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 5000 })
  })

  it('holds up no call where storage fails', async () => {
    const lanes = createLanes(() => 0, {
      tell: () => undefined,
      ask: () => Promise.reject(new Error('no storage')),
    })
    expect(await lanes.through('users', take, async () => 'called')).toBe('called')
  })

  it('is forgotten in the end, however many mailboxes are heard of, and costs one more look', async () => {
    let asked = 0
    const lanes = createLanes(() => 1000, { tell: () => undefined, ask: async () => ((asked += 1), null) })
    for (let number = 0; number < 20_000; number += 1) lanes.hear(`mailbox ${number}`, null)
    for (const number of [19_999, 0]) await lanes.through(`mailbox ${number}`, take, async () => number)
    expect(asked).toBe(1)
  })
})
