import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Policy } from '../../shared/policy.ts'
import { createReader } from '../../shared/read/reader.ts'
import { heldLinesHash } from './held-line.ts'
import { judgeHeld } from './judged.ts'
import { quickReport } from './report.ts'

it('docs/report-quick.md says what the detector does with text and HTML', async () => {
  const written = await readFile(join(import.meta.dirname, '..', '..', 'docs', 'report-quick.md'), 'utf8')
  const hash = await heldLinesHash()
  const reader = createReader()
  try {
    const scanner = { reader, languages: Policy.parse({}).languages, authservIds: [] }
    const judged = await judgeHeld('words', { scanner, progress: () => undefined })
    expect(quickReport(judged, hash), 'run npm run evaluate -- --quick').toBe(written)
  } finally {
    await reader.close()
  }
})
