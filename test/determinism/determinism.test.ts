import { expect, test } from 'vitest'
import { fully } from '../full.ts'
import { differences, run } from './runs.ts'

// A part of what `npm run determinism` asks of every letter and every picture.

test('the letters of one language: bit for bit the same in a fresh process, in the other order', async () => {
  const first = await run({ what: 'texts', part: 'sl: ' })
  expect(first.size).toBeGreaterThan(5)
  expect([...first.values()].some(({ level }) => level === 'fake-summons')).toBe(true)
  expect(differences(first, await run({ what: 'texts', part: 'sl: ', reverse: true }), 'digest')).toEqual([])
}, 60_000)

test('a picture: the same level with and without relaxed SIMD', async () => {
  const cores = ['relaxed', 'simd', ...fully('plain' as const)] as const
  const part = 'fake/fr-picture-gmail'
  const runs = await Promise.all(cores.map((core) => run({ what: 'pictures', core, part })))
  const levels = runs.map((one) => [...one.values()].map(({ level }) => level))
  expect(levels).toEqual(cores.map(() => ['fake-summons']))
}, 120_000)

test('a run that differs is seen', () => {
  const line = { name: 'a', level: 'clear', score: 0, digest: '1' }
  const one = new Map([['a', line]])
  expect(differences(one, new Map([['a', { ...line, digest: '2' }]]), 'digest')).toEqual(['a'])
  expect(differences(one, new Map([['a', { ...line, digest: '2' }]]), 'level')).toEqual([])
  expect(differences(one, new Map(), 'level')).toEqual(['a'])
})
