import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { timedReader } from '../shared/timed-reader.ts'

it('counts the reading of a part and not the wait for its turn, and a failure holds up nobody', async () => {
  let fails = true
  const reader = timedReader({
    pid: null,
    async read() {
      await delay(60)
      if (fails) {
        fails = false
        throw new Error('once')
      }
      return { readings: [], unread: [] }
    },
    see: async () => null,
    async close() {},
  })
  const request = { name: 'a', contentType: '', languages: ['fr'] }
  const reads = [1, 2, 3, 4].map(() => reader.read(new Uint8Array(), request))
  await expect(reads[0]).rejects.toThrow('once')
  for (const { ms } of await Promise.all(reads.slice(1))) {
    expect(ms).toBeGreaterThan(40)
    expect(ms).toBeLessThan(150)
  }
})
