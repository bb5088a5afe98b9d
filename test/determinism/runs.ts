import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const Line = z.object({ name: z.string(), level: z.string(), score: z.number(), digest: z.string() })
export type Line = z.infer<typeof Line>

/** What the recogniser may believe of the processor: everything, no relaxed SIMD, no SIMD at all. */
export const cores = ['relaxed', 'simd', 'plain'] as const

/** What the module of each that tesseract.js takes begins with (`worker-script/node/getCore.js`). */
const modules: Readonly<Record<(typeof cores)[number], string>> = {
  relaxed: 'tesseract-core-relaxedsimd',
  simd: 'tesseract-core-simd',
  plain: 'tesseract-core',
}

export interface Run {
  readonly what: 'texts' | 'pictures'
  readonly reverse?: boolean
  readonly core?: (typeof cores)[number]
  /** Only samples whose name holds it. */
  readonly part?: string
}

/**
 * Verdicts of one fresh process, by name. The environment of a reader is empty, so that only what is named here differs.
 * @throws Error where the process fails, or took another core
 */
export async function run({ what, reverse = false, core, part }: Run): Promise<ReadonlyMap<string, Line>> {
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      `--require=${join(import.meta.dirname, 'force-core.cjs')}`,
      join(import.meta.dirname, 'verdicts.ts'),
      what,
      ...(reverse ? ['--reverse'] : []),
      ...(part === undefined ? [] : [part]),
    ],
    { env: core === undefined ? {} : { NONLIEU_CORE: core }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [output, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0)
    throw new Error(`Failed to judge ${what} in a fresh process: it ended with ${code}. ${told}`)
  const taken = [...new Set(told.match(/tesseract-core[a-z-]*/g))]
  const isTaken = taken.length === 1 && taken[0]?.replace('-lstm', '') === (core && modules[core])
  if (core !== undefined && what === 'pictures' && !isTaken)
    throw new Error(
      `Failed to force the core ${core}: "${taken.join()}" was taken. See how tesseract.js chooses.`,
    )
  const lines = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)))
  const byName = new Map(lines.map((line) => [line.name, line]))
  if (byName.size < lines.length) throw new Error(`Failed to compare ${what}: two of them have one name.`)
  return byName
}

/** Names at which two runs differ in `key`, or that only one of them has. */
export function differences(
  a: ReadonlyMap<string, Line>,
  b: ReadonlyMap<string, Line>,
  key: 'level' | 'digest',
): readonly string[] {
  const names = new Set([...a.keys(), ...b.keys()])
  return [...names].filter((name) => a.get(name)?.[key] !== b.get(name)?.[key] || !a.has(name))
}
