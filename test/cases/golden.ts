import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Case } from './load.ts'
import type { ScanLine } from './scan-cases.ts'

const Golden = z.object({ verdict: z.string(), reasons: z.array(z.string()) })

/** What of a verdict is kept and compared: the level and the signals, not scores or quotes, which change with weights. */
export type Golden = z.infer<typeof Golden>

export function goldenOf(line: ScanLine): Golden {
  return { verdict: line.verdict, reasons: [...new Set(line.reasons.map(({ signal }) => signal))].sort() }
}

/** The accepted verdict of a case, null where none was accepted yet. */
export async function readGolden(one: Case): Promise<Golden | null> {
  const written = await readFile(pathOf(one), 'utf8').catch(() => null)
  return written === null ? null : Golden.parse(JSON.parse(written))
}

export async function writeGolden(one: Case, golden: Golden): Promise<void> {
  await writeFile(pathOf(one), `${JSON.stringify(golden, null, 2)}\n`)
}

function pathOf(one: Case): string {
  return join(dirname(one.path), 'expected.json')
}
