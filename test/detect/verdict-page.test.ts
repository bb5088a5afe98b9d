import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictPage } from './verdict-page.ts'

test('docs/verdicts.md says what the pane says of these mails', async () => {
  const written = await readFile(join(import.meta.dirname, '../../docs/verdicts.md'), 'utf8')
  expect(written, 'run npm run docs').toBe(verdictPage())
})
