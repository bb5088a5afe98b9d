import { readFileSync } from 'node:fs'
import type { Concept } from './concepts.ts'
import { inputs } from './inputs.ts'

/** One lexicon file: how one language says each concept. `any` holds names and terms that no language changes. */
export interface Lexicon {
  readonly language: string
  readonly name: string
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>
}

/** Written out by hand, so that a language is added on purpose. */
export const languages: readonly string[] = [
  'any',
  'fr',
  'en',
  'de',
  'pt',
  'es',
  'it',
  'nl',
  'pl',
  'cs',
  'sk',
  'hu',
  'da',
  'et',
  'fi',
  'lt',
  'lv',
  'nb',
  'sv',
  'ro',
  'hr',
  'sl',
  'ca',
  'el',
  'bg',
  'uk',
  'ru',
  'sr',
  'tr',
  'ar',
  'hi',
  'mk',
]

/**
 * Reads all files of `lexicon/`. They make two megabytes, and what is compiled of them is kept (`kept.ts`), so the product
 * does without them but where it has to compile again.
 */
export function readLexicons(): readonly Lexicon[] {
  return languages.map((language) => {
    const lexicon: Lexicon = JSON.parse(readFileSync(new URL(`${language}.json`, inputs.folder), 'utf8'))
    return lexicon
  })
}
