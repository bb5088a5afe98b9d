import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evidence } from '../../shared/reading.ts'
import { genuineOf } from './genuine-mail.ts'
import { part, type Given } from './given.ts'
import type { LetterFile } from './letter-file.ts'
import { givenOf, nearMisses } from './near-misses/all.ts'

/** One mail that words, signals and weights may be tuned on. */
export interface Row {
  readonly language: string
  /** `quoting`: genuine, but it shows a letter, so that `suspicious` is no mistake. */
  readonly class: 'core' | 'wider' | 'genuine' | 'quoting'
  /** How it comes: as text from a free mailbox, in a document from a school, as text from there. */
  readonly way: 'free' | 'part' | 'school' | 'own'
  readonly given: Given
}

const school = 'ines@escola.example'

/** The letters of `letters/` and the near misses: fakes from a free mailbox and in a document from a school. */
export async function lettersAndNearMisses(): Promise<readonly Row[]> {
  const folder = join(import.meta.dirname, 'letters')
  const rows: Row[] = nearMisses.map((one) => ({
    language: one.language,
    class: one.level === 'raised' ? 'wider' : one.level === 'quotes' ? 'quoting' : 'genuine',
    way: 'own',
    given: givenOf(one),
  }))
  for (const name of (await readdir(folder)).toSorted()) {
    const { letters }: { readonly letters: LetterFile } = await import(join(folder, name))
    const { language } = letters
    for (const { subject = '', text, wider } of letters.fakes) {
      const kind = wider === true ? 'wider' : 'core'
      const parts = [part('letter.pdf')]
      rows.push(
        { language, class: kind, way: 'free', given: { from: 'office740@gmail.com', subject, body: text } },
        {
          language,
          class: kind,
          way: 'part',
          given: { from: school, subject, body: '', parts, document: text },
        },
      )
    }
    for (const { from, subject = '', text, quotes } of letters.genuine)
      rows.push({
        language,
        class: quotes === true ? 'quoting' : 'genuine',
        way: 'own',
        given: { from, subject, body: text },
      })
  }
  return rows
}

/** The genuine mail of `genuine/*.txt`, as text and as the document of an empty mail. */
export async function genuineMail(): Promise<readonly Row[]> {
  const files = (await readdir(join(import.meta.dirname, 'genuine'))).toSorted()
  return files.flatMap(genuineOf).flatMap(({ language, from, subject, text, quotes }): readonly Row[] => {
    const kind = quotes ? 'quoting' : 'genuine'
    const body: Row = { language, class: kind, way: 'own', given: { from, subject, body: text } }
    // A letter that nobody asks about under an empty mail is the letter itself.
    if (quotes) return [body]
    const parts = [part('letter.pdf')]
    return [body, { ...body, way: 'part', given: { from, subject, body: '', parts, document: text } }]
  })
}

/**
 * The same mail to a reader who does not know every word: a phrase is known throughout a mail or not at all.
 * `lost`: share of the phrases that is taken out, of those whose concept `which` allows.
 */
export function thinned(
  evidence: readonly Evidence[],
  next: () => number,
  { lost, which = () => true }: { readonly lost: number; readonly which?: (concept: string) => boolean },
): readonly Evidence[] {
  const known = new Map<string, boolean>()
  const isKnown = (key: string): boolean => {
    const before = known.get(key)
    if (before !== undefined) return before
    const now = next() >= lost
    known.set(key, now)
    return now
  }
  return evidence.map((one) => ({
    ...one,
    hits: one.hits.filter(({ concept, quote }) => !which(concept) || isKnown(`${concept} ${quote}`)),
  }))
}
