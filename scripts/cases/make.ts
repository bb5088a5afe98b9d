/**
 * Writes the mails of test/cases from the sources beside this file. `node scripts/cases/make.ts [PART-OF-NAME…]`
 * makes all of them, or those whose path holds one of the words given. Some pictures want the DejaVu fonts
 * of the machine. The committed mails are the truth; remaking is for changing them.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { mailOf } from './mail-of.ts'
import { frontOf, readSource, sectionOf, type Source } from './source.ts'

const sources = join(import.meta.dirname, 'sources')
const cases = join(import.meta.dirname, '..', '..', 'test', 'cases')

async function make(wanted: readonly string[]): Promise<void> {
  let made = 0
  for (const path of await sourcePaths()) {
    const name = relative(sources, path).slice(0, -'.md'.length)
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
    const source = await readSource(path, name)
    const { bytes, words } = await mailOf(source, (other) => readSource(join(sources, `${other}.md`), other))
    if (name.startsWith('demo/')) await writeFiles({ [`${name}.eml`]: bytes })
    else
      await writeFiles({
        [`${name}/mail.eml`]: bytes,
        [`${name}/note.md`]: noteOf(source),
        ...(words === '' ? {} : { [`${name}/words.txt`]: `${words}\n` }),
      })
    made += 1
  }
  console.log(`made ${made} mails`)
}

async function sourcePaths(): Promise<string[]> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cases, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

function noteOf(source: Source): string {
  const front = ['language', 'carrier', 'class', 'expected'].map((key) => `${key}: ${frontOf(source, key)}`)
  return `${front.join('\n')}\n\n${sectionOf(source, 'note')?.text ?? ''}\n`
}

await make(process.argv.slice(2))
