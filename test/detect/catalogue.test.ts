import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signalCatalogue } from '../../scripts/catalogue.ts'

test('docs/signals.md says what the signals and weights say', async () => {
  const written = await readFile(join(import.meta.dirname, '../../docs/signals.md'), 'utf8')
  expect(written, 'run node scripts/docs.ts').toBe(signalCatalogue())
})
