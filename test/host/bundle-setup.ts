import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Once before all tests: the host as one file, since loading it from its hundreds of modules takes three times the
 * processor time, and some hundred hosts are started and killed.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../.nonlieu', import.meta.url))
  const outfile = path.join(folder, `host-${process.pid}.mjs`)
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [fileURLToPath(new URL('run.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    keepNames: true, // logs tell errors by their type
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  process.env['NONLIEU_TEST_HOST'] = outfile
  return () => rm(outfile, { force: true })
}
