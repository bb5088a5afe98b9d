// Memory of one process that goes through a tenant's mailboxes: node bench/rows.ts [MAILBOXES]. Each piece of work runs in a
// process of its own, at a tenth of the mailboxes and at all of them; what grows with their number shows as the difference.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { tenantOfRows, works, type Work } from './rows-tenant.ts'
import { markdown, type Rows } from './markdown.ts'

/** A piece of work that takes longer than this hangs. */
const mostMs = 5 * 60_000
const mib = 2 ** 20

/** What a process tells of its work. */
const Measured = z.object({ liveMiB: z.number(), rssMiB: z.number(), seconds: z.number() })
type Measured = z.infer<typeof Measured>

/** Live heap above what the loaded program holds, looked at ten times by a collection of garbage; and the peak of the process. */
async function measure(work: Work, mailboxes: number): Promise<Measured> {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('Run it with --expose-gc.')
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  let most = 0
  let spentMs = 0
  let before = 0
  const look = (): void => {
    const begin = performance.now()
    most = Math.max(most, heap() - before)
    spentMs += performance.now() - begin
  }
  const tenant = tenantOfRows(mailboxes, look)
  await works[work](tenantOfRows(200, () => undefined)) // what is loaded and compiled when first used is no row's
  before = heap()
  const begin = performance.now()
  await works[work](tenant)
  look()
  return {
    liveMiB: most / mib,
    rssMiB: process.resourceUsage().maxRSS / 1024,
    seconds: (performance.now() - begin - spentMs) / 1000,
  }
}

async function inProcess(work: Work, mailboxes: number): Promise<Measured> {
  const file = fileURLToPath(import.meta.url)
  const args = ['--expose-gc', file, '--work', work, String(mailboxes)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: mostMs })
  return Measured.parse(JSON.parse(stdout))
}

function isWork(name: string | undefined): name is Work {
  return name !== undefined && Object.hasOwn(works, name)
}

const [first, name, many] = process.argv.slice(2)
if (first === '--work') {
  if (!isWork(name)) throw new TypeError('There is no such work.')
  console.log(JSON.stringify(await measure(name, Number(many))))
} else {
  const all = Number(first ?? 100_000)
  const rows: Record<string, Rows[string]> = {}
  for (const work of Object.keys(works).filter(isWork)) {
    const [few, whole] = await Promise.all([inProcess(work, all / 10), inProcess(work, all)])
    rows[work] = {
      [`live heap MiB, ${(all / 10).toLocaleString('en')}`]: few.liveMiB.toFixed(1),
      [`live heap MiB, ${all.toLocaleString('en')}`]: whole.liveMiB.toFixed(1),
      'peak RSS MiB': Math.round(whole.rssMiB),
      seconds: whole.seconds.toFixed(1),
    }
  }
  console.log(markdown(rows))
}
