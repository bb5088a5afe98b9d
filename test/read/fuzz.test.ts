import { afterAll, expect, it } from 'vitest'
import { isFull } from '../full.ts'
import { createReader } from '../../shared/read/reader.ts'
import { fuzz, seedFiles } from './fuzz.ts'

const reader = createReader()
afterAll(() => reader.close())

// `npm run fuzz` does this for as long as one likes, with pictures.
it('changed files of every kind end in time, with words or a reason', async () => {
  const seeds = (await seedFiles()).filter(({ name }) => !/^letter\.|^pictures\./.test(name))
  const { runs, findings, outcomes } = await fuzz({
    reader,
    seeds,
    seed: 20_261_122,
    runs: isFull ? 120 : 60,
    ms: 40_000,
  })
  expect(findings).toEqual([])
  expect(runs).toBeGreaterThan(30)
  expect(outcomes.size).toBeGreaterThan(1)
}, 60_000)
