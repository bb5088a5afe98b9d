import { describe, expect, test } from 'vitest'
import { genuineCarriers, genuineOf, verdictOf } from './genuine-mail.ts'

/** Files in the order in which they were written, each before its mails were judged. */
const files = ['first.txt', 'second.txt', 'third.txt']

describe.each(files)('genuine mail of %s', (file) => {
  const mails = genuineOf(file)

  test.each(genuineCarriers)('as %s: none is moved, and at most one in twenty is suspicious', (carrier) => {
    const levels = mails.map((mail) => ({
      mail: `${mail.language} ${mail.name}`,
      level: verdictOf(mail, carrier).level,
    }))
    expect(levels.filter(({ level }) => level === 'fake-summons')).toEqual([])
    const raised = levels.filter(({ level }) => level !== 'clear')
    expect(raised.length / mails.length, raised.map(({ mail }) => mail).join('; ')).toBeLessThanOrEqual(0.05)
  })

  test('is of thirty languages', () => {
    expect(new Set(mails.map(({ language }) => language)).size).toBe(30)
  })
})
