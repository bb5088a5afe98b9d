import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** What the compiled lexicons are made of. */
export interface Inputs {
  /** SHA-256 of the lexicons, and of them together with the code that compiles them. */
  readonly words: string
  readonly all: string
  /** Where the lexicons are, and where what is compiled of them is kept. */
  readonly folder: URL
  readonly kept: URL
}

/** Put in by the build, which ships the lexicons and what it compiled of them beside the code. */
declare const NONLIEU_BUILT: Pick<Inputs, 'words' | 'all'> | undefined

export const inputs: Inputs =
  typeof NONLIEU_BUILT === 'undefined'
    ? inputsOfSource()
    : {
        ...NONLIEU_BUILT,
        folder: new URL('../detect/lexicon/', import.meta.url),
        kept: new URL('../detect/', import.meta.url),
      }

/** All code of the detector counts: a list of what compiles would be wrong one day, and hashing it takes a millisecond. */
function inputsOfSource(): Inputs {
  const here = new URL('./', import.meta.url)
  const folder = new URL('lexicon/', here)
  const words = digestOf(folder, '.json')
  return { words, all: digestOf(here, '.ts', words), folder, kept: new URL('../../.nonlieu/detect/', here) }
}

/** SHA-256 of the files of a folder, by name, and of what came before. */
function digestOf(folder: URL, end: string, before = ''): string {
  const hash = createHash('sha256').update(before)
  const names = readdirSync(folder).filter((name) => name.endsWith(end))
  for (const name of names.toSorted()) hash.update(`\n${name}\n`).update(readFileSync(new URL(name, folder)))
  return hash.digest('hex')
}
