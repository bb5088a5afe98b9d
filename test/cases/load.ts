import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Level } from '../../shared/verdict.ts'

export type Split = 'tune' | 'held'

/** One recorded mail and what it must teach; a folder `SPLIT/KIND/NAME` beside this file. */
export interface Case {
  /** `tune/fake/fr-picture-gmail`. */
  readonly name: string
  readonly split: Split
  readonly kind: 'fake' | 'genuine'
  /** ISO 639-1. */
  readonly language: string
  /** How the words travel: `text`, `html-split`, `inline-jpeg`, `pdf-pages` … */
  readonly carrier: string
  /** `core`: the summons itself; `wider`: its later stages; `genuine`. */
  readonly class: 'core' | 'wider' | 'genuine'
  /** Levels that are right; the first is the best. */
  readonly expected: readonly Level[]
  /** Absolute path of mail.eml. */
  readonly path: string
  /** What stands in its pictures and PDFs, null where nothing does. */
  readonly words: string | null
}

const root = import.meta.dirname

/** Every case, or those of one half, in the order of their names. Throws where a note.md lacks a front line. */
export async function loadCases(split?: Split): Promise<Case[]> {
  const splits: readonly Split[] = split === undefined ? ['tune', 'held'] : [split]
  const loaded: Case[] = []
  for (const half of splits)
    for (const kind of ['fake', 'genuine'] as const)
      for (const name of (await readdir(join(root, half, kind))).sort())
        loaded.push(await loadCase({ split: half, kind, name }))
  return loaded
}

async function loadCase(place: {
  readonly split: Split
  readonly kind: 'fake' | 'genuine'
  readonly name: string
}): Promise<Case> {
  const folder = join(root, place.split, place.kind, place.name)
  const front = frontOf(await readFile(join(folder, 'note.md'), 'utf8'))
  const name = `${place.split}/${place.kind}/${place.name}`
  const value = (key: string): string => {
    const found = front.get(key)
    if (found === undefined) throw new Error(`Failed to load ${name}: its note.md has no line "${key}:". Add it.`)
    return found
  }
  return {
    name,
    split: place.split,
    kind: place.kind,
    language: value('language'),
    carrier: value('carrier'),
    class: classOf(value('class'), name),
    expected: value('expected').split(', ').map((level) => levelOf(level, name)),
    path: join(folder, 'mail.eml'),
    words: await readFile(join(folder, 'words.txt'), 'utf8').catch(() => null),
  }
}

function frontOf(note: string): Map<string, string> {
  const front = new Map<string, string>()
  for (const line of note.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon < 0) break
    front.set(line.slice(0, colon), line.slice(colon + 2))
  }
  return front
}

function classOf(written: string, name: string): Case['class'] {
  if (written === 'core' || written === 'wider' || written === 'genuine') return written
  throw new Error(`Failed to load ${name}: class "${written}" is none. Use core, wider or genuine.`)
}

function levelOf(written: string, name: string): Level {
  if (written === 'clear' || written === 'suspicious' || written === 'fake-summons') return written
  throw new Error(`Failed to load ${name}: "${written}" is no level. Use clear, suspicious or fake-summons.`)
}
