import { readFile } from 'node:fs/promises'

/** One section of a source file: `== kind key=value key="two words" ==` and the lines under it. */
export interface Section {
  readonly kind: string
  readonly options: ReadonlyMap<string, string>
  readonly text: string
}

/** A case as it is written by hand: front lines `key: value`, then sections. */
export interface Source {
  readonly name: string
  readonly front: ReadonlyMap<string, string>
  readonly sections: readonly Section[]
}

/** Reads one source file. Throws an `Error` naming the file and the line that is neither front nor section. */
export async function readSource(path: string, name: string): Promise<Source> {
  const front = new Map<string, string>()
  const sections: Section[] = []
  let kind = ''
  let options = new Map<string, string>()
  let lines: string[] = []
  const close = (): void => {
    if (kind !== '') sections.push({ kind, options, text: trimmed(lines) })
    lines = []
  }
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (line.startsWith('== ') && line.endsWith(' ==')) {
      close()
      const words = tokens(line.slice(3, -3))
      kind = words[0] ?? ''
      options = new Map(words.slice(1).map(pair))
      continue
    }
    if (kind !== '') {
      lines.push(line)
      continue
    }
    if (line.trim() === '') continue
    const colon = line.indexOf(': ')
    if (colon < 0) throw new Error(`Failed to read ${path}: "${line}" is no "key: value". Correct the line.`)
    front.set(line.slice(0, colon), line.slice(colon + 2).trim())
  }
  close()
  return { name, front, sections }
}

/** The value of a front line. Throws where the source has none and there is no `fallback`. */
export function frontOf(source: Source, key: string, fallback?: string): string {
  const value = source.front.get(key) ?? fallback
  if (value === undefined) throw new Error(`Failed to make ${source.name}: no front line "${key}". Add it.`)
  return value
}

export function sectionOf(source: Source, kind: string): Section | null {
  return source.sections.find((section) => section.kind === kind) ?? null
}

function trimmed(lines: readonly string[]): string {
  let from = 0
  let to = lines.length
  while (from < to && lines[from]?.trim() === '') from += 1
  while (to > from && lines[to - 1]?.trim() === '') to -= 1
  return lines.slice(from, to).join('\n')
}

function tokens(line: string): string[] {
  const found: string[] = []
  let current = ''
  let quoted = false
  for (const letter of `${line} `) {
    if (letter === '"') quoted = !quoted
    else if (letter === ' ' && !quoted) {
      if (current !== '') found.push(current)
      current = ''
    } else current += letter
  }
  return found
}

function pair(token: string): [string, string] {
  const equals = token.indexOf('=')
  return equals < 0 ? [token, ''] : [token.slice(0, equals), token.slice(equals + 1)]
}
