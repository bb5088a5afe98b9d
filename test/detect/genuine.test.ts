import { describe, expect, test } from 'vitest'
import { genuineCarriers, genuineOf, verdictOf } from './genuine-mail.ts'

/**
 * Files in the order in which they were written, each before its mails were judged. Of the last two every third mail hands on
 * a whole letter, often without a question: it may be suspicious, and only what shows no letter is counted as raised.
 */
const files = [
  { file: 'first.txt', counted: 'all' },
  { file: 'second.txt', counted: 'all' },
  { file: 'third.txt', counted: 'all' },
  { file: 'fourth.txt', counted: 'without a letter' },
  { file: 'fifth.txt', counted: 'without a letter' },
  // Half of these are lawyers and courts that write in this fraud's own order.
  { file: 'sixth.txt', counted: 'hardest' },
] as const

/** The largest share of suspicious ones; the last two were written to come as close as they can, and a document is closer. */
const most = (counted: string, carrier: string): number => {
  if (counted === 'all') return 0.05
  if (counted === 'hardest') return 0.23
  return carrier === 'pdf' ? 0.15 : 0.07
}

describe.each(files)('genuine mail of $file', ({ file, counted }) => {
  const mails = genuineOf(file)

  test.each(genuineCarriers)(
    'as %s: none is moved, and few are suspicious',
    (carrier) => {
      const levels = mails
        // A document that nobody asks about under an empty mail is the letter itself.
        .filter(({ quotes }) => carrier !== 'pdf' || counted === 'all' || !quotes)
        .map((mail) => ({
          mail: `${mail.language} ${mail.name}`,
          quotes: mail.quotes,
          level: verdictOf(mail, carrier).level,
        }))
      expect(levels.filter(({ level }) => level === 'fake-summons')).toEqual([])
      const some = levels.filter(({ quotes }) => counted === 'all' || !quotes)
      const raised = some.filter(({ level }) => level !== 'clear')
      expect(raised.length / some.length, raised.map(({ mail }) => mail).join('; ')).toBeLessThanOrEqual(
        most(counted, carrier),
      )
    },
    120_000,
  )

  test('is of thirty languages, the hardest of twelve', () => {
    expect(new Set(mails.map(({ language }) => language)).size).toBe(counted === 'hardest' ? 12 : 30)
  })
})
