import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from '../../shared/detect/judge.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { judgedAsHtml } from './as-html.ts'
import { evidenceOfGiven, mailOf, part, type Given } from './given.ts'

/** A genuine mail of `genuine/*.txt`, invented as every name, address and number in it is. */
export interface Genuine {
  readonly language: string
  readonly name: string
  readonly from: string
  readonly subject: string
  /** True where it shows the words of a fake letter. */
  readonly quotes: boolean
  readonly text: string
}

export function genuineOf(file: string): readonly Genuine[] {
  return mailsOf(join('genuine', file))
}

/** `## language | name | from | subject [| quotes]`, then the text up to the next head. */
export function mailsOf(path: string): readonly Genuine[] {
  return readFileSync(join(import.meta.dirname, path), 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((one) => {
      const end = one.indexOf('\n')
      const [language = '', name = '', from = '', subject = '', mark] = one.slice(0, end).split(' | ')
      return { language, name, from, subject, quotes: mark === 'quotes', text: one.slice(end + 1).trim() }
    })
}

export const genuineCarriers = ['text', 'html', 'pdf'] as const

/** The verdict on a genuine mail, its words in the body as text or as Outlook's HTML, or in a document under an empty body. */
export function verdictOf(
  { from, subject, text }: Genuine,
  carrier: (typeof genuineCarriers)[number],
): Verdict {
  switch (carrier) {
    case 'text':
      return judged({ from, subject, body: text })
    case 'html':
      return judgedAsHtml({ from, subject }, text, 'outlook')
    case 'pdf':
      return judged({ from, subject, parts: [part('letter.pdf')], document: text })
  }
}

function judged(given: Given): Verdict {
  return judge(mailOf(given), evidenceOfGiven(given), [])
}
