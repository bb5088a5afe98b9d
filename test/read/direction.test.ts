import { describe, expect, it } from 'vitest'
import { asShown } from '../../shared/read/direction.ts'

describe('words that signs turn round', () => {
  const rows: readonly [string, string, string][] = [
    ['forced to the left', '\u202enoitacovnoc\u202c', 'convocation'],
    ['forced to the right', '\u202d\u05d0\u05d1\u05d2\u202c', '\u05d2\u05d1\u05d0'],
    ['in a direction that they have anyway', '\u202dconvocation\u202c', 'convocation'],
    ['within words that are not', 'une \u202enoitacovnoc\u202c ici', 'une convocation ici'],
    ['twice', '\u202e\u202dtion\u202cacovnoc', 'convocation'],
    ['with accents that are signs of their own', '\u202ee\u0301tnias\u202c', 'sainte\u0301'],
    ['until the line ends', '\u202ecba\ncba', 'abc\ncba'],
    ['by signs with nothing between', '\u202e\u202e\u202c\u202cabc', 'abc'],
  ]
  it.each(rows)('%s', (_, written, seen) => {
    expect(asShown(written)).toBe(seen)
  })

  it('letters that need no looking up are letters to Unicode, whatever stands beside them', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const wrong: string[] = []
    for (let code = 0x20; code < 0x2030; code += 1) {
      const pair = `a${String.fromCharCode(code)}`.repeat(2)
      const looked = `\u202e${pair}\u202c`
      const pieces = Array.from(graphemes.segment(pair), ({ segment }) => segment)
      const isTurned = !/[\u0590-\u08ff]/.test(pair)
      const expected = isTurned ? pieces.toReversed().join('') : pair
      if (code >= 0x202a && code <= 0x202e) continue
      if (asShown(looked) !== expected) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  const bombs: readonly [string, (n: number) => string][] = [
    ['signs alone', (n) => '\u202e'.repeat(n)],
    ['a sign before each letter', (n) => '\u202ea'.repeat(n / 2)],
    ['signs in signs', (n) => `${'\u202e'.repeat(60)}ab${'\u202c'.repeat(60)}`.repeat(n / 122)],
    ['one sign before all', (n) => `\u202e${'abc '.repeat(n / 4)}`],
    ['a sign on every line', (n) => '\u202eab\u202c\n'.repeat(n / 5)],
  ]
  it.each(bombs)('cost some milliseconds: %s', (_, bomb) => {
    asShown(bomb(20_000))
    const start = process.cpuUsage()
    asShown(bomb(200_000))
    const { user, system } = process.cpuUsage(start)
    // Of the processor, on a busy machine; where each sign was looked at alone it was 600 to 1,100.
    expect((user + system) / 1_000).toBeLessThan(300)
  })
})
