import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signals } from '../../shared/detect/signals.ts'

test('every signal has its own file and its own table', async () => {
  const ids = signals.map(({ id }) => id).toSorted()
  const files = await readdir(join(import.meta.dirname, '../../shared/detect/signals'))
  const tables = await readdir(join(import.meta.dirname, 'signals'))
  expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(ids)
  expect(tables.map((name) => name.replace('.test.ts', '')).toSorted()).toEqual(ids)
})
