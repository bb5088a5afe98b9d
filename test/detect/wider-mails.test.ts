import { expect, test } from 'vitest'
import { genuineCarriers, mailsOf, verdictOf } from './genuine-mail.ts'

/**
 * Letters of the wider class, 85 by as many imagined writers in 30 languages, written before any was judged: settlements, last
 * warnings, tax police, summonses behind a link. Every second one was learnt from, the others were only counted.
 */
const files = [
  { file: 'learnt.txt', least: 41 },
  { file: 'counted.txt', least: 36 },
] as const

test.each(files)(
  '$file: at least $least are suspicious, as text, as HTML and as a document',
  ({ file, least }) => {
    const mails = mailsOf(`wider-mails/${file}`)
    for (const carrier of genuineCarriers) {
      const missed = mails.filter((mail) => verdictOf(mail, carrier).level === 'clear')
      const names = missed.map(({ language, subject }) => `${language} ${subject}`)
      expect(mails.length - missed.length, `${carrier}: ${names.join('; ')}`).toBeGreaterThanOrEqual(least)
    }
  },
)
