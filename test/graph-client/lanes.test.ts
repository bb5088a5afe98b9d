import { describe, expect, it } from 'vitest'
import { createLanes, paneSlots, pathSlots } from '../../shared/graph/lanes.ts'

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
    expect(lanes.resting('m')).toBe(1)
    now += 1
    expect(await lanes.through('m', take, () => Promise.resolve('again'))).toBe('again')
  })
})
