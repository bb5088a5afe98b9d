import { describe, expect, it } from 'vitest'
import { textPrint } from '../../shared/detect/text-print.ts'
import { commonRuns, isSameLetter } from '../../shared/likeness.ts'
import { templateLetter } from '../../scripts/cases/template-letter.ts'

const text = templateLetter({ seed: 'a' })
const other = templateLetter({ seed: 'b' })

function like(a: string, b: string): number {
  const one = textPrint(a)
  const two = textPrint(b)
  if (one === null || two === null) throw new Error('no print')
  expect(one.bands.some((band) => two.bands.includes(band))).toBe(commonRuns(one, two) > 0.2)
  return commonRuns(one, two)
}

describe('the print of a text', () => {
  it('is the same for the same words, however they are written', () => {
    expect(textPrint(text.toUpperCase().replaceAll(' ', '  '))).toEqual(textPrint(text))
  })

  it('stays the same letter’s with another name and another deadline', () => {
    const named = templateLetter({ seed: 'a', name: 'Madame Odile Ferrand' }).replace(
      'délai',
      'délai de 48 heures',
    )
    expect(like(text, named)).toBeGreaterThan(0.85)
  })

  it('is not that of another letter of the same template', () => {
    expect(like(text, other)).toBeLessThan(0.2)
  })

  it('is not that of a mail that tells of the letter and shows a part of it', () => {
    const told = `${other}\n${text.slice(0, text.length / 3)}`
    expect(like(text, told)).toBeLessThan(0.5)
  })

  it('estimates common runs of long texts as of short ones', () => {
    const long = Array.from({ length: 12 }, (_, n) => templateLetter({ seed: `long ${n}` })).join('\n')
    const half = long.slice(0, long.length / 2)
    expect(like(long, half)).toBeGreaterThan(0.35)
    expect(like(long, half)).toBeLessThan(0.65)
  })

  it('is not had of a few words', () => {
    for (const short of ['', 'Bonjour, voici la facture.', 'mot '.repeat(500)])
      expect(textPrint(short)).toBeNull()
  })

  it('is of the beginning of a text that never ends', () => {
    const start = performance.now()
    expect(textPrint(`${text}\n`.repeat(2_000))).not.toBeNull()
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('is like no print of a picture', () => {
    const print = textPrint(text)
    if (print === null) throw new Error('no print')
    expect(isSameLetter(print, { ...print, kind: 'picture' })).toBe(false)
  })
})
