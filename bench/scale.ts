// Every figure of docs/scale.md, written into it: npm run scale [-- --print | --rows]. Some four minutes on a quiet machine: the
// notice endpoint, the path and the simulation, which reckons with what the two before it measured, and memory over many rows.
// With --rows only what the neighbours on a busy machine do not change: what watching costs, and memory.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cell, filled } from './markdown.ts'

const page = new URL('../docs/scale.md', import.meta.url)
/** A bench that takes longer than this hangs. */
const mostMs = 8 * 60_000

async function run(script: string, args: readonly string[] = []): Promise<string> {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { timeout: mostMs })
  return stdout.trim()
}

async function write(parts: Readonly<Record<string, string>>): Promise<void> {
  if (process.argv.includes('--print')) return console.log(Object.values(parts).join('\n\n'))
  let text = await readFile(page, 'utf8')
  for (const [name, content] of Object.entries(parts)) text = filled(text, name, content)
  await writeFile(page, text)
  console.log(`docs/scale.md has its figures of ${Object.keys(parts).join(', ')}.`)
}

await write({ watching: await run('../scripts/scale.ts'), rows: await run('rows.ts') })
if (process.argv.includes('--rows')) process.exit()

const notices = await run('notices.ts')
const path = await run('path.ts')
const pathMs = cell(path, 'ordinary, generous tenant', 'CPU ms per mail, box included')
const rate = cell(notices, 'endpoint, host and Azurite: as fast as it goes', 'POST/s')
if (Number.isNaN(pathMs) || Number.isNaN(rate))
  throw new Error('The benches printed no figures to reckon with.')
const simulated = await run('simulate.ts', [String(pathMs), String(rate)])
const machine = `Measured on ${availableParallelism()} cores, Node ${process.version.slice(1)}.`
await write({ notices, path, simulated, machine })
