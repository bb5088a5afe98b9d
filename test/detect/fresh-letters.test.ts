import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { freshLetters } from './fresh-letters.ts'
import { evidenceOfGiven, mailOf, part, type Given } from './given.ts'
import { swindlersSecond } from './swindlers-second.ts'
import { swindlers } from './swindlers.ts'

describe('letters that were written before they were judged', () => {
  test.each([...freshLetters, ...swindlers, ...swindlersSecond])(
    '$language, $subject: moved as text and as a document',
    (row) => {
      const { from, subject, text, yet } = row
      const givens: readonly Given[] = [
        { from, subject, body: text },
        { from, subject, body: '', parts: [part('letter.pdf')], document: text },
      ]
      const levels = givens.map((given) => judge(mailOf(given), evidenceOfGiven(given), []).level)
      expect(
        levels.every((level) => level === 'fake-summons'),
        levels.join(' '),
      ).toBe(yet === undefined)
    },
  )
})
