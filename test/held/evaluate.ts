/**
 * `npm run evaluate`: judges all held mail as the product would and writes docs/report.md and a row of its log in
 * docs/held-out.md. See `usage`.
 */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { listMails } from '../../cli/list-mails.ts'
import { type Scanner, warmUp } from '../../cli/scan-file.ts'
import { fit } from '../../scripts/fit.ts'
import { Policy } from '../../shared/policy.ts'
import { createReader } from '../../shared/read/reader.ts'
import { heldLinesHash } from './held-line.ts'
import { judgeFile, judgeHeld, type Judged, type Scope } from './judged.ts'
import { type Findings, logRow, type Ordinary, quickReport, reportOf } from './report.ts'
import { trainingExamples } from './training.ts'

const usage = `npm run evaluate -- [--ordinary FOLDER]… [--no-pictures | --quick] [--no-log] [--list]

  --ordinary FOLDER  also judges the .eml files there as ordinary mail (scripts/ordinary.ts makes some)
  --no-pictures      leaves out pictures, scans and PDFs; writes nothing
  --quick            text and HTML alone; writes docs/report-quick.md
  --no-log           writes the report, but no row of docs/held-out.md
  --list             names each mail judged wrongly; not for who works on words, signals or weights
`

const repository = join(import.meta.dirname, '..', '..')

async function evaluate(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ordinary: { type: 'string', multiple: true, default: [] },
      'no-pictures': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      'no-log': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const reader = createReader()
  warmUp()
  const scanner = { reader, languages: Policy.parse({}).languages, authservIds: [] }
  try {
    const scope: Scope = values.quick ? 'words' : values['no-pictures'] ? 'no-pictures' : 'all'
    const judged = await judgeHeld(scope, { scanner, progress })
    if (values.list)
      for (const one of judged.filter(isWrong)) console.log(`${one.class} ${one.level} ${one.id}`)
    if (values.quick) {
      const report = quickReport(judged, await heldLinesHash())
      await writeFile(join(repository, 'docs', 'report-quick.md'), report)
      process.stdout.write(report)
      return 0
    }
    const findings = await findingsOf(judged, { folders: values.ordinary, scanner })
    const report = reportOf(findings)
    process.stdout.write(report)
    if (scope !== 'all') return 0
    await writeFile(join(repository, 'docs', 'report.md'), report)
    if (!values['no-log']) await log(logRow(findings, new Date().toISOString().slice(0, 10)))
    return 0
  } finally {
    await reader.close()
  }
}

async function findingsOf(
  judged: readonly Judged[],
  { folders, scanner }: { readonly folders: readonly string[]; readonly scanner: Scanner },
): Promise<Findings> {
  const ordinary: Ordinary[] = []
  for (const folder of folders) ordinary.push(await judgeOrdinary(folder, scanner))
  const examples = await trainingExamples(scanner)
  return {
    commit: await commit(),
    hash: await heldLinesHash(),
    judged,
    ordinary,
    examples,
    fitted: fit(examples),
  }
}

async function judgeOrdinary(folder: string, scanner: Scanner): Promise<Ordinary> {
  const judged: Judged[] = []
  let failed = 0
  for await (const listed of listMails([folder])) {
    const known = { id: basename(listed.file), language: '', class: 'genuine', carrier: 'text' } as const
    try {
      judged.push(await judgeFile(listed.file, { known, seen: null, scanner }))
    } catch {
      failed += 1
    }
    progress(judged.length + failed, 0)
  }
  return { name: basename(folder), judged, failed }
}

function isWrong({ class: kind, level }: Judged): boolean {
  if (kind === 'core') return level !== 'fake-summons'
  return kind === 'wider' ? level === 'clear' : level !== 'clear'
}

function progress(done: number, of: number): void {
  if (done % 50 === 0) process.stderr.write(`${done}${of === 0 ? '' : ` of ${of}`} mails judged\n`)
}

async function commit(): Promise<string> {
  const head = await git(['rev-parse', '--short', 'HEAD'])
  return `${head.trim()}${(await git(['status', '--porcelain', '--', 'shared'])) === '' ? '' : ' and changes'}`
}

async function git(args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('git', [...args], { cwd: repository })).stdout
}

const logHead =
  '| day | commit | held lines | core found | wider raised | genuine moved | genuine raised | passed unread |'

/** Adds a row under the table of held lines; other tables of the file stay as they are. */
async function log(row: string): Promise<void> {
  const path = join(repository, 'docs', 'held-out.md')
  const lines = (await readFile(path, 'utf8')).split('\n')
  const head = lines.indexOf(logHead)
  if (head < 0) throw new Error(`Failed to log the run: ${path} has no table "${logHead}". Put it back.`)
  const after = lines.findIndex((line, index) => index > head && !line.startsWith('|'))
  lines.splice(after < 0 ? lines.length : after, 0, row)
  await writeFile(path, lines.join('\n'))
}

process.exitCode = await evaluate(process.argv.slice(2))
