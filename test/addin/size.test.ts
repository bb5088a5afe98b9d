import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { languages } from '../../addin/language.ts'

const built = join(import.meta.dirname, '..', '..', 'dist', 'addin')

/** What the pane may weigh before anybody signs in: the page with its style, its script and the words of one language, gzipped. */
const mostBytes = 40 * 1024

test('before sign-in the pane weighs at most 40 KB, in its heaviest language', () => {
  if (!existsSync(join(built, 'pane.html')))
    throw new Error('There is no dist/addin/pane.html. Run npm run build first.')
  const names = globSync('*.{js,css}', { cwd: built }).filter((name) => name !== 'report.js')
  expect(names).toHaveLength(1)
  const [script = ''] = names
  const lazy = importsOf(script, lazily)
  const words = lazy.filter((file) => /\/pane-[a-z]{2}-/u.test(file))
  expect(words).toHaveLength(Object.keys(languages).length - 1)
  // What asks the service comes before sign-in, too; the library for signing in comes at sign-in, and weighs more.
  const asking = lazy.filter((file) => !words.includes(file))
  expect(asking).toHaveLength(2)
  const start = ['pane.html', ...names, ...[script, ...asking].flatMap((file) => closure(file))]
  const weights = words.map((file) => weigh([...new Set([...start, ...closure(file)])]))
  expect(Math.max(...weights)).toBeLessThanOrEqual(mostBytes)
  const library = asking.flatMap((file) => importsOf(file, lazily))
  expect(start.filter((file) => library.includes(file))).toEqual([])
  expect(weigh(library)).toBeGreaterThan(mostBytes)
})

const lazily = /\bimport\("(\.[^"]+)"\)/gu

function weigh(files: readonly string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** A script and all that it imports at its start. */
function closure(entry: string): readonly string[] {
  const found = new Set<string>()
  const todo = [entry]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file)) continue
    found.add(file)
    todo.push(...importsOf(file, /\b(?:from|import)\s*"(\.[^"]+)"/gu))
  }
  return [...found]
}

function importsOf(file: string, pattern: RegExp): readonly string[] {
  const source = readFileSync(join(built, file), 'utf8')
  return Array.from(source.matchAll(pattern), ([, path = '']) => normalize(join(file, '..', path)))
}
