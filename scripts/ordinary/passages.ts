import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Paragraphs of everyday prose by language (ISO 639-1), from what Debian's translators have written. */
export type Passages = ReadonlyMap<string, readonly string[]>

/** The languages that lexicons are written for, and three that nobody configured. */
export const languages =
  'ar bg ca cs da de el en es et fi fr hi hr hu it ja lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi zh'.split(
    ' ',
  )

/** Files of one language that are read, and paragraphs that are kept of them. */
const most = { files: 400, paragraphs: 1500 } as const

/**
 * Reads manual pages (`man/xx/man1/….gz`), message catalogues (`locale/xx/LC_MESSAGES/….mo`) and package descriptions
 * (`Translation-xx`) in and below the folders. The same files give the same passages in the same order.
 */
export async function passagesIn(folders: readonly string[]): Promise<Passages> {
  const files = new Map<string, string[]>(languages.map((language) => [language, []]))
  for (const folder of folders)
    for (const path of await pathsIn(folder)) files.get(languageOf(path) ?? '')?.push(path)
  const passages = new Map<string, string[]>()
  for (const [language, paths] of files) {
    const texts = new Set<string>()
    for (const path of spread(paths, most.files))
      for (const text of await textsOf(path)) if (isProse(text)) texts.add(text)
    if (texts.size > 20) passages.set(language, spread([...texts], most.paragraphs))
  }
  return passages
}

async function pathsIn(folder: string): Promise<string[]> {
  let entries: Dirent[] = []
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    throw new Error(`Failed to read ${folder}: it is no folder. Name one with --from.`, { cause: error })
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function languageOf(path: string): string | null {
  const parts = path.split(sep)
  const name = parts.at(-1) ?? ''
  if (name.startsWith('Translation-')) return short(name.slice('Translation-'.length))
  const man = parts.indexOf('man')
  const section = parts.at(-2) ?? ''
  if (man >= 0 && section.startsWith('man'))
    return man === parts.length - 3 ? 'en' : short(parts[man + 1] ?? '')
  return name.endsWith('.mo') && section === 'LC_MESSAGES' ? short(parts.at(-3) ?? '') : null
}

/** `pt_BR` and `sr@latin` count as their language; English in other scripts is nobody's mail. */
function short(written: string): string | null {
  return written.startsWith('en@') ? null : written.slice(0, 2)
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count)
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

async function textsOf(path: string): Promise<string[]> {
  const bytes = await readFile(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  if (path.endsWith('.mo')) return messagesOf(plain)
  const text = plain.toString('utf8')
  if (text.includes('\uFFFD')) return []
  return path.includes('Translation-') ? descriptionsOf(text) : manualOf(text)
}

/** Translations in a catalogue (GNU gettext manual, "The Format of GNU MO Files"); none where it is of another form. */
function messagesOf(bytes: Buffer): string[] {
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== 0x950412de) return []
  const count = bytes.readUInt32LE(8)
  const table = bytes.readUInt32LE(16)
  const texts: string[] = []
  for (let at = table; at < table + count * 8 && at + 8 <= bytes.length; at += 8) {
    const from = bytes.readUInt32LE(at + 4)
    texts.push(bytes.toString('utf8', from, from + bytes.readUInt32LE(at)).split('\0')[0] ?? '')
  }
  return texts.flatMap((text) => text.split('\n\n')).map(joined)
}

function descriptionsOf(text: string): string[] {
  return text.split('\n\n').flatMap((entry) => {
    const at = entry.indexOf('\nDescription-', entry.indexOf('\nDescription-md5') + 1)
    return at < 0
      ? []
      : entry
          .slice(entry.indexOf('\n', at + 1))
          .split('\n .\n')
          .map(joined)
  })
}

/** Paragraphs of a manual page, without macros and font changes. */
function manualOf(text: string): string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('.') && !line.startsWith("'")) lines.push(line)
    else if (!/^\.(?:[BIR]{1,2}|SM)\b/u.test(line)) {
      paragraphs.push(lines.join('\n'))
      lines = []
    } else lines.push(line.slice(line.indexOf(' ') + 1))
  }
  return paragraphs.map((paragraph) => joined(unescaped(paragraph)))
}

function unescaped(roff: string): string {
  return roff
    .replaceAll(/\\f(?:\[[A-Z]*\]|\(..|.)/gu, '')
    .replaceAll(/\\\*?\((?:aq|cq|oq)/gu, "'")
    .replaceAll(/\\\*?\(../gu, '')
    .replaceAll(/\\[&,/:|^%]/gu, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\ ', ' ')
    .replaceAll('\\e', '\\')
}

function joined(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** A paragraph that could stand in a mail: some sentences, mostly letters. */
function isProse(text: string): boolean {
  if (text.length < 60 || text.length > 900 || text.includes('Content-Type:')) return false
  const letters = text.replaceAll(/[^\p{L}\p{M}]/gu, '').length
  return letters / text.length > 0.68
}
