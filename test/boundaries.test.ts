import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/**
 * Which room may import which. A room is the longest entry that a file's path begins with; a room imports itself
 * always, and the others that stand beside it here.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'shared/values': [],
  'shared/detect': ['shared/values'],
  'shared/read': ['shared/values'],
  'shared/graph': ['shared/values'],
  'shared/store': ['shared/values'],
  'shared/explain': ['shared/values', 'shared/detect'],
  shared: ['shared/values', 'shared/detect', 'shared/read', 'shared/graph', 'shared/store', 'shared/explain'],
  functions: ['shared', 'shared/values', 'shared/store'],
  addin: ['shared/explain', 'shared/values'],
  cli: ['shared', 'shared/values', 'shared/detect', 'shared/read', 'shared/explain'],
}

/** Plain values and their parsers: what travels between rooms. */
const values = [
  'authentication',
  'failure',
  'mail',
  'policy',
  'print',
  'reading',
  'report-folder',
  'record',
  'settings',
  'verdict',
  'version',
].map((name) => `shared/${name}.ts`)
/** Types that name a value of the path and bring no code with them. */
const typesOnly = new Set(['shared/inspect-mail.ts'])

function roomOf(file: string): string {
  if (values.includes(file)) return 'shared/values'
  const parts = file.split('/')
  const inner = parts.slice(0, 2).join('/')
  return parts.length > 2 && inner in rooms ? inner : (parts[0] ?? '')
}

function importsOf(file: string): readonly { readonly to: string; readonly isType: boolean }[] {
  const source = readFileSync(file, 'utf8')
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/gm,
  )
  return [...found].map(([, type, from, lazily]) => ({
    to: normalize(join(dirname(file), from ?? lazily ?? '')),
    isType: type !== undefined,
  }))
}

const files = globSync('{shared,functions,addin,cli}/**/*.ts')

it('every import points down, from room to room', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ to, isType }) => {
        const from = roomOf(file)
        const room = roomOf(to)
        return room !== from && !(rooms[from] ?? []).includes(room) && !(isType && typesOnly.has(to))
      })
      .map(({ to }) => `${file} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

it('no file imports itself by way of others', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ isType }) => !isType)
        .map(({ to }) => to),
    ]),
  )
  const cycles: string[] = []
  const done = new Set<string>()
  function walk(file: string, way: readonly string[]): void {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(cycles).toEqual([])
})

it('sees imports at all', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(importsOf('shared/protect.ts').map(({ to }) => to)).toContain('shared/act.ts')
})
