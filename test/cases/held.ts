/** `npm run cases:held`: scans the held half and appends one line to docs/held-out.md, whatever came out. */
import { execFile } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { heldHash } from './held-hash.ts'
import { loadCases } from './load.ts'
import { isRight, passedUnread, type Scanned, scanCases } from './scan-cases.ts'
import { tally } from './tally.ts'

const log = join(import.meta.dirname, '..', '..', 'docs', 'held-out.md')

const scanned = await scanCases(await loadCases('held'))
console.log(tally('held half', scanned))
await appendFile(log, `${await runLine(scanned)}\n`)

async function runLine(scanned: readonly Scanned[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname })
  const { stdout: changed } = await promisify(execFile)('git', ['status', '--porcelain', '--', 'shared'], {
    cwd: join(import.meta.dirname, '..', '..'),
  })
  const commit = `${stdout.trim()}${changed === '' ? '' : ' and changes'}`
  const share = (kind: string): string => {
    const those = scanned.filter(({ case: one }) => one.class === kind)
    return `${those.filter(isRight).length}/${those.length}`
  }
  const day = new Date().toISOString().slice(0, 10)
  const hash = (await heldHash()).slice(0, 12)
  return `| ${day} | ${commit} | ${hash} | ${share('core')} | ${share('wider')} | ${share('genuine')} | ${scanned.filter(passedUnread).length} |`
}
