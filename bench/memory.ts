// Memory of one process that reads a mail from its file, parses and judges it, one after the other, as the product is shipped:
// in one bundle, for Node's reader of TypeScript alone holds some 43 MiB that no host has. No picture is read.
// node bench/memory.ts FOLDER [--mails 20000]
import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeAll } from '../shared/detect/finder.ts'
import { inputs } from '../shared/detect/inputs.ts'
import { glance } from '../shared/inspect-mail.ts'
import { mailFromEml } from '../shared/read/eml.ts'

/** Put in where this file is bundled, as the build does. */
declare const NONLIEU_BUILT: object | undefined

const rowCount = 10
const { values, positionals } = parseArgs({
  options: { mails: { type: 'string', default: '20000' } },
  allowPositionals: true,
})
const [folder] = positionals
const count = Number(values.mails)
if (folder === undefined || !Number.isSafeInteger(count) || count < rowCount)
  throw new Error(`Usage: node bench/memory.ts FOLDER [--mails N], N from ${rowCount} on.`)

if (typeof NONLIEU_BUILT === 'undefined') await runBundled()
else await measure(folder, count)

/** Bundles this file beside the compiled lexicons' folder and runs it with the same words. */
async function runBundled(): Promise<void> {
  const { build } = await import('esbuild')
  makeAll()
  const outfile = fileURLToPath(new URL('../bench-built/memory.js', inputs.kept))
  await build({
    entryPoints: [fileURLToPath(import.meta.url)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['esbuild'],
    define: { NONLIEU_BUILT: JSON.stringify({ words: inputs.words, all: inputs.all }) },
    logLevel: 'warning',
  })
  // As docs/settings.md has it in Azure.
  const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  })
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

async function measure(from: string, mails: number): Promise<void> {
  const rows: Record<string, object> = {}
  const names = (await readdir(from)).filter((name) => name.endsWith('.eml')).toSorted()
  if (names.length === 0) throw new Error('There is no .eml in this folder. node bench/folder.ts makes some.')
  for (let done = 1; done <= mails; done += 1) {
    const bytes = await readFile(join(from, names[done % names.length] ?? ''))
    glance((await mailFromEml(bytes, { authservIds: [] })).mail)
    if (done % Math.ceil(mails / rowCount) === 0 || done === mails) rows[`${done} mails`] = now()
  }
  console.table(rows)
}

/** What the process holds, in MiB, as Azure counts an instance's memory; `most` is the highest that it ever held. */
function now(): object {
  const { rss, heapUsed, external } = process.memoryUsage()
  const most = process.resourceUsage().maxRSS * 1024
  return {
    'RSS MiB': mebibytes(rss),
    'most MiB': mebibytes(most),
    'heap MiB': mebibytes(heapUsed),
    'outside of it MiB': mebibytes(external),
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0)
}
