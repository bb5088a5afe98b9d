import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compile, vocabularies } from '../../shared/detect/compile.ts'
import { buildExactMatcher } from '../../shared/detect/exact.ts'
import { makeAll, theFinder } from '../../shared/detect/finder.ts'
import { fold } from '../../shared/detect/fold.ts'
import { inputs } from '../../shared/detect/inputs.ts'
import { kept } from '../../shared/detect/kept.ts'
import { readLexicons } from '../../shared/detect/lexicons.ts'
import { buildNearMatcher, seedsOf } from '../../shared/detect/near.ts'
import type { LetterFile } from './letter-file.ts'

const of = 'a'.repeat(64)
const value = {
  name: 'один',
  list: ['a', 'b'],
  bytes: Uint8Array.of(1, 2, 3),
  deep: { words: Uint16Array.of(65_535), numbers: Int32Array.of(-1, 7), more: Uint32Array.of(4_294_967_295) },
  none: new Int32Array(0),
}

const letterFolder = join(import.meta.dirname, 'letters')

let path: string
let folder: URL

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'nonlieu-kept-'))
  folder = pathToFileURL(`${path}/deep/`)
})

afterEach(() => rmSync(path, { recursive: true, force: true }))

/** What is read of a file, and how often it had to be made. */
function read(inputs = of, made: unknown = value): { readonly value: unknown; readonly times: number } {
  let times = 0
  const make = (): unknown => {
    times += 1
    return made
  }
  return { value: kept('file.bin', make, { folder, of: inputs }), times }
}

describe('a kept file', () => {
  test('is made once and then read, and nothing lies beside it', () => {
    expect(read()).toEqual({ value, times: 1 })
    expect(read(of, 'another')).toEqual({ value, times: 0 })
    expect(readdirSync(folder)).toEqual(['file.bin'])
  })

  test('of other inputs is made again', () => {
    read()
    expect(read('b'.repeat(64), 'another')).toEqual({ value: 'another', times: 1 })
    expect(read('b'.repeat(64))).toEqual({ value: 'another', times: 0 })
  })

  test('with any bit turned, cut anywhere or empty is made again', () => {
    read()
    const whole = readFileSync(new URL('file.bin', folder))
    const damaged = [
      ...[...whole.keys()].map((at) => whole.with(at, (whole[at] ?? 0) ^ (1 << (at % 8)))),
      ...[...whole.keys()].filter((at) => at % 8 === 0).map((at) => whole.subarray(0, at)),
    ]
    expect(damaged.length).toBeGreaterThan(400)
    const wrong = damaged.filter((bytes) => {
      writeFileSync(new URL('file.bin', folder), bytes)
      return read().times !== 1
    })
    expect(wrong).toEqual([])
  })

  test('that cannot be written is no error', () => {
    // A file where the folder should be: nobody, not even root, can write below it.
    writeFileSync(join(path, 'deep'), '')
    expect(read()).toEqual({ value, times: 1 })
    expect(read()).toEqual({ value, times: 1 })
  })
})

test(
  'what is read back is what a fresh compile makes, and finds the same in letters of every language',
  { timeout: 120_000 },
  async () => {
    const lexicons = readLexicons()
    const fresh = kept('lexicon.bin', () => compile(lexicons), { folder, of: inputs.all })
    const seeds = kept('seeds.bin', () => seedsOf(fresh.patterns), { folder, of: inputs.all })
    const words = kept('words.bin', () => vocabularies(lexicons), { folder, of: inputs.all })
    const finder = theFinder()
    const names = makeAll()
    expect(names.filter((name) => !same(new URL(name, folder), new URL(name, inputs.kept)))).toEqual([])

    const exact = buildExactMatcher(fresh.patterns, fresh.index, fresh.lines.follows)
    const near = buildNearMatcher(fresh.patterns, seeds)
    const wrong: string[] = []
    let found = 0
    for (const name of readdirSync(letterFolder)) {
      const { letters }: { readonly letters: LetterFile } = await import(join(letterFolder, name))
      for (const { name: letter, text } of letters.fakes.slice(0, 4)) {
        const folded = fold(text)
        const made = [...exact(folded, true), ...near(folded, true)]
        const read = [...finder.exact(folded, true), ...finder.near()(folded, true)]
        if (JSON.stringify(read) !== JSON.stringify(made)) wrong.push(`${name}: ${letter}`)
        found += made.length
      }
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(10_000)
    expect([...finder.words('fr')].join(' ')).toBe(words['fr'])
  },
)

function same(one: URL, other: URL): boolean {
  return readFileSync(one).equals(readFileSync(other))
}
