// Writes the generated pages of docs/. `--check` writes nothing and ends with 1 where a page has drifted.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { signalCatalogue } from './catalogue.ts'

const pages: readonly (readonly [string, () => string])[] = [['signals.md', signalCatalogue]]

const folder = join(import.meta.dirname, '../docs')
const onlyCheck = process.argv.includes('--check')

for (const [name, make] of pages) {
  const path = join(folder, name)
  const text = make()
  const before = await readFile(path, 'utf8').catch(() => null)
  if (before === text) continue
  if (onlyCheck) {
    console.error(`docs/${name} does not say what the code says. Run node scripts/docs.ts and commit it.`)
    process.exitCode = 1
  } else {
    await writeFile(path, text)
    console.log(`docs/${name} written`)
  }
}
