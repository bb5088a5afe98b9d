import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { glance } from '../../shared/inspect-mail.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import type { Case } from './load.ts'

const Line = z.object({
  file: z.string(),
  verdict: z.enum(['clear', 'suspicious', 'fake-summons']),
  score: z.number(),
  reasons: z.array(z.object({ signal: z.string(), quote: z.string(), where: z.string(), weight: z.number() })),
  unknown: z.array(z.string()),
  unread: z.array(z.string()),
  ms: z.number(),
})

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

export type ScanLine = z.infer<typeof Line>

export interface Scanned {
  readonly case: Case
  readonly line: ScanLine
  /** True where parts had to be read before the level was known. */
  readonly examined: boolean
}

const repository = join(import.meta.dirname, '..', '..')

/**
 * Runs the scan command once over all `cases`, as a person would, and asks the gate of each mail whether its parts
 * are needed. Throws where the command fails or its lines are not in the order of the cases.
 */
export async function scanCases(cases: readonly Case[]): Promise<Scanned[]> {
  const child = spawn(process.execPath, ['cli/scan.ts', '--json', ...cases.map(({ path }) => path)], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const lines = output.split('\n').filter((line) => line !== '')
  if (lines.length !== cases.length)
    throw new Error(`Failed to scan the cases: the command ended with ${code} after ${lines.length} lines. It said: ${complaint}`)
  const scanned: Scanned[] = []
  for (const [index, one] of cases.entries()) {
    const said: unknown = JSON.parse(lines[index] ?? 'null')
    const refused = Refusal.safeParse(said)
    if (refused.success) throw new Error(`Failed to scan ${one.name}: ${refused.data.error.code}, ${refused.data.error.message}`)
    const line = Line.parse(said)
    if (line.file !== one.path) throw new Error(`Failed to scan ${one.name}: line ${index + 1} is about another file.`)
    const { mail } = await mailFromEml(await readFile(one.path), { authservIds: [] })
    scanned.push({ case: one, line, examined: glance(mail).needed.length > 0 })
  }
  return scanned
}

export function isRight({ case: one, line }: Scanned): boolean {
  return one.expected.includes(line.verdict)
}

/** A fake whose words stand in its parts and whose parts the gate did not ask for: the one number that must be 0. */
export function passedUnread({ case: one, line, examined }: Scanned): boolean {
  return one.kind === 'fake' && one.words !== null && !examined && line.verdict === 'clear'
}
