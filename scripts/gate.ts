// The two figures of the gate: the share of ordinary mail whose parts are examined, and the fakes it lets pass unread.
// node scripts/gate.ts ORDINARY_FOLDER FAKES_FOLDER [--authserv-id NAME] [--list]
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { needed } from '../shared/detect/bound.ts'
import { evidenceOf } from '../shared/detect/evidence.ts'
import { judge } from '../shared/detect/judge.ts'
import { couldBeLetter } from '../shared/detect/parts.ts'
import { mailFromEml } from '../shared/read/eml.ts'
import type { Level } from '../shared/verdict.ts'

interface Passage {
  readonly file: string
  /** By envelope, text and the names of parts alone. */
  readonly level: Level
  /** Parts that the gate would have read, and parts that are large enough for a letter. */
  readonly needed: number
  readonly letterSized: number
}

async function* emlFiles(folder: string): AsyncGenerator<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* emlFiles(path)
    else if (entry.name.endsWith('.eml')) yield path
  }
}

async function passage(file: string, authservIds: readonly string[]): Promise<Passage | null> {
  try {
    const { mail, readings } = await mailFromEml(await readFile(file), { authservIds })
    const evidence = readings.map(evidenceOf)
    return {
      file,
      level: judge(mail, evidence, []).level,
      needed: needed(mail, evidence, mail.parts).length,
      letterSized: mail.parts.filter(couldBeLetter).length,
    }
  } catch {
    return null
  }
}

async function passages(folder: string, authservIds: readonly string[]): Promise<readonly Passage[]> {
  const all: Passage[] = []
  for await (const file of emlFiles(folder)) {
    const one = await passage(file, authservIds)
    if (one !== null) all.push(one)
  }
  return all
}

function share(count: number, of: number): string {
  return `${count} of ${of}${of === 0 ? '' : ` (${((100 * count) / of).toFixed(2)} %)`}`
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'authserv-id': { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
  },
})
const [ordinary, fakes] = positionals
if (ordinary === undefined || fakes === undefined) {
  console.error('Failed to start: two folders are needed. node scripts/gate.ts ORDINARY_FOLDER FAKES_FOLDER')
  process.exitCode = 2
} else {
  const usual = await passages(ordinary, values['authserv-id'])
  const forged = await passages(fakes, values['authserv-id'])
  const examined = usual.filter((one) => one.needed > 0)
  const unread = forged.filter((one) => one.needed === 0 && one.level === 'clear')
  console.log(`ordinary mail examined: ${share(examined.length, usual.length)}`)
  console.log(
    `  with parts large enough for a letter: ${share(usual.filter((one) => one.letterSized > 0).length, usual.length)}`,
  )
  console.log(
    `  above clear without its parts: ${share(usual.filter((one) => one.level !== 'clear').length, usual.length)}`,
  )
  console.log(`fakes that pass unread: ${share(unread.length, forged.length)}`)
  if (values.list) {
    for (const { file } of examined) console.log(`examined ${file}`)
    for (const one of usual) if (one.level !== 'clear') console.log(`${one.level} ${one.file}`)
    for (const { file } of unread) console.log(`unread ${file}`)
  }
}
