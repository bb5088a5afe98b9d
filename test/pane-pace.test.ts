import { describe, expect, it } from 'vitest'
import { createPaces, type Pace } from '../shared/pane-pace.ts'

const pace: Pace = { burst: 3, perSecond: 0.5 }

function measured(): { take: (person?: string, of?: Pace) => number | null; pass: (ms: number) => void } {
  let now = 1_000_000
  const paces = createPaces(() => now)
  return {
    take(person = 'a', of = pace) {
      try {
        paces.take(person, of)
        return null
      } catch (error) {
        expect(error).toMatchObject({ code: 'throttled' })
        return error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) : Number.NaN
      }
    },
    pass(ms) {
      now += ms
    },
  }
}

describe('the pace of one person', () => {
  it('lets a burst through, then says how long to wait, and keeps its word', () => {
    const { take, pass } = measured()
    expect([take(), take(), take()]).toEqual([null, null, null])
    const wait = take()
    expect(wait).toBe(2000)
    pass(1999)
    expect(take()).toBe(1)
    pass(1)
    expect([take(), take()]).toEqual([null, 2000])
  })

  it('a refused question costs nothing, a long pause gives no more than the burst', () => {
    const { take, pass } = measured()
    for (let n = 0; n < 50; n += 1) take()
    pass(2000)
    expect(take()).toBeNull()
    pass(3600_000)
    expect([take(), take(), take(), take()]).toEqual([null, null, null, 2000])
  })

  it('starves nobody else, and measures looking and acting apart', () => {
    const { take } = measured()
    for (let n = 0; n < 50; n += 1) take('a')
    expect(take('b')).toBeNull()
    expect(take('a', { ...pace })).toBeNull()
  })

  it('remembers a bounded number of persons, and forgets who was quiet longest', () => {
    const { take } = measured()
    for (let n = 0; n < 4; n += 1) take('first')
    for (let n = 0; n < 9_999; n += 1) take(`other ${n}`)
    expect(take('first')).not.toBeNull()
    for (let n = 0; n < 10_000; n += 1) take(`more ${n}`)
    expect(take('first')).toBeNull()
  })

  it('a clock that jumps back costs nobody his measure', () => {
    const { take, pass } = measured()
    take()
    pass(-3600_000)
    expect([take(), take(), take()]).toEqual([null, null, 2000])
  })
})
