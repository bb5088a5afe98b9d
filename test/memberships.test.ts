import { describe, expect, it } from 'vitest'
import { Failure } from '../shared/failure.ts'
import { createMemberships, membershipKeptMs } from '../shared/memberships.ts'

/** A directory of one group, and what it was asked. */
function directory(member: string, group: string, gone: readonly string[] = []) {
  const asked: (readonly string[])[] = []
  return {
    asked,
    async holding(person: string, groups: readonly string[]): Promise<readonly string[]> {
      asked.push(groups)
      if (groups.some((one) => gone.includes(one))) throw new Failure('not-found', 'Graph answered 404.')
      return person === member && groups.includes(group) ? [group] : []
    },
  }
}

const many = Array.from({ length: 45 }, (_, at) => `g${at}`)

describe('the groups of a person', () => {
  it('are asked for twenty at a time, and kept for five minutes', async () => {
    let now = 1_000_000
    const graph = directory('anna', 'g44')
    const memberships = createMemberships(graph, { now: () => now })
    expect(await memberships('anna', many)).toEqual(new Set(['g44']))
    expect(graph.asked.map(({ length }) => length)).toEqual([20, 20, 5])
    now += membershipKeptMs - 1
    await memberships('anna', many)
    expect(graph.asked).toHaveLength(3)
    now += 1
    await memberships('anna', many)
    expect(graph.asked).toHaveLength(6)
  })

  it('are asked for anew when the policy names others, and when the clock went back', async () => {
    let now = 1_000_000
    const graph = directory('anna', 'b')
    const memberships = createMemberships(graph, { now: () => now })
    expect(await memberships('anna', ['a'])).toEqual(new Set())
    expect(await memberships('anna', ['a', 'b'])).toEqual(new Set(['b']))
    expect(await memberships('anna', ['b', 'a'])).toEqual(new Set(['b']))
    expect(graph.asked).toHaveLength(2)
    now -= 60_000
    await memberships('anna', ['a', 'b'])
    expect(graph.asked).toHaveLength(3)
  })

  it('do not suffer from one that was deleted, and finding it takes few questions', async () => {
    const graph = directory('anna', 'g3', ['g17', 'g44'])
    const memberships = createMemberships(graph, { now: () => 0 })
    expect(await memberships('anna', many)).toEqual(new Set(['g3']))
    expect(graph.asked.length).toBeLessThanOrEqual(20)
  })

  it('asked for twice at once cost one question', async () => {
    const graph = directory('anna', 'a')
    const memberships = createMemberships(graph, { now: () => 0 })
    await Promise.all([memberships('anna', ['a']), memberships('anna', ['a'])])
    expect(graph.asked).toHaveLength(1)
  })

  it('are not waited for longer than a person waits, and a failure is not kept', async () => {
    let hangs = true
    const graph = {
      holding: () => (hangs ? new Promise<never>(() => undefined) : Promise.resolve(['a'])),
    }
    const memberships = createMemberships(graph, { now: () => 0, longestMs: 20 })
    await expect(memberships('anna', ['a'])).rejects.toMatchObject({ code: 'unavailable' })
    hangs = false
    expect(await memberships('anna', ['a'])).toEqual(new Set(['a']))
  })

  it('of more people than are remembered are asked for again, oldest first', async () => {
    const graph = directory('anna', 'a')
    const memberships = createMemberships(graph, { now: () => 0 })
    for (let one = 0; one <= 10_000; one += 1) await memberships(`p${one}`, ['a'])
    const { length } = graph.asked
    await memberships('p1', ['a'])
    expect(graph.asked).toHaveLength(length)
    await memberships('p0', ['a'])
    expect(graph.asked).toHaveLength(length + 1)
  })
})
