import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** One held letter as it is written by hand: a line of `xx.jsonl` beside this file. */
export const HeldLine = z.strictObject({
  id: z.string().min(4),
  /** ISO 639-1, of the letter. */
  language: z.string().min(2).max(8),
  region: z.string().nullable(),
  /** `core`: the summons with the accusation; `wider`: other false summonses and later demands. */
  class: z.enum(['core', 'wider', 'genuine']),
  carrier: z.enum(['text', 'html', 'pdf', 'picture', 'scan', 'docx']),
  from: z.strictObject({ name: z.string(), address: z.string().min(3) }),
  /** What the boundary found of the sender; `none`: it gave no answer. */
  auth: z.enum(['pass', 'fail', 'none', 'internal']),
  replyTo: z.string().nullable(),
  to: z.enum(['reader', 'undisclosed']),
  subject: z.string(),
  /** The body beside the letter; may be empty. */
  cover: z.string(),
  text: z.string().min(1),
  note: z.string(),
})
export type HeldLine = z.infer<typeof HeldLine>

const folder = import.meta.dirname

/**
 * Every held line, by file and place. Throws an `Error` that names the file and the line which is not of the shape or
 * whose id was there before; the line's words are not in the message.
 */
export async function loadHeld(): Promise<HeldLine[]> {
  const lines: HeldLine[] = []
  const ids = new Set<string>()
  for (const name of await heldFiles()) {
    const text = await readFile(join(folder, name), 'utf8')
    for (const [row, written] of text.split('\n').entries()) {
      if (written.trim() === '') continue
      const line = parsed(written, `${name}:${row + 1}`)
      if (ids.has(line.id)) throw new Error(`Failed to load ${name}:${row + 1}: the id ${line.id} is taken.`)
      ids.add(line.id)
      lines.push(line)
    }
  }
  return lines
}

/** SHA-256 over the names and bytes of all held lines: which set a figure is about. */
export async function heldLinesHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of await heldFiles()) {
    const bytes = await readFile(join(folder, name))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function heldFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
}

function parsed(written: string, place: string): HeldLine {
  try {
    return HeldLine.parse(JSON.parse(written))
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ')
        : 'it is no JSON'
    throw new Error(`Failed to load ${place}: ${why}. Correct the line.`, { cause: error })
  }
}
