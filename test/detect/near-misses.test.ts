import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import { givenOf, nearMisses } from './near-misses/all.ts'
import type { NearMiss } from './near-misses/near-miss.ts'

const allowed = {
  clear: ['clear'],
  quotes: ['clear', 'suspicious'],
  raised: ['suspicious', 'fake-summons'],
} as const satisfies Record<NearMiss['level'], readonly string[]>

describe('mail that comes close to a fake summons, and fakes that come close to genuine mail', () => {
  test.each(nearMisses)('$language, $carrier: $name', (row) => {
    const given = givenOf(row)
    const { level } = judge(mailOf(given), evidenceOfGiven(given), [])
    if (row.yet === undefined) expect(allowed[row.level]).toContain(level)
    else expect(allowed[row.level]).not.toContain(level)
  })
})
