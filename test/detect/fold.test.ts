import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldedText, foldLimit, quoteOf } from '../../shared/detect/fold.ts'
import { otherSerbian } from '../../shared/detect/scripts.ts'

describe('what reads alike folds alike', () => {
  const same = 'convocationjudiciaire'
  test.each([
    ['capitals and accents', 'CONVOCATION JUDICIÀIRE'],
    ['letter-spaced', 'C O N V O C A T I O N   J U D I C I A I R E'],
    ['run together', 'convocationjudiciaire'],
    ['broken at a line end', 'convoca-\ntion judiciaire'],
    ['soft hyphens and zero-width', 'con\u00advo\u200bcation ju\u2060diciaire\ufeff'],
    ['Cyrillic look-alikes', 'с\u043envo\u0441\u0430ti\u043en judi\u0441i\u0430ir\u0435'],
    ['Greek look-alikes', 'c\u03bfnv\u03bfcati\u03bfn judiciaire'],
    ['full width', 'ｃｏｎｖｏｃａｔｉｏｎ ｊｕｄｉｃｉａｉｒｅ'],
    ['mathematical letters', '𝐜𝐨𝐧𝐯𝐨𝐜𝐚𝐭𝐢𝐨𝐧 judiciaire'],
    ['0 and 1 of recognition', 'c0nvocat1on judic1aire'],
    ['combining accents', 'convocatio\u0301n judiciaire'],
  ])('%s', (_name, text) => {
    expect(foldedText(text)).toBe(foldedText(same))
  })

  test('ligatures and sharp s become two letters', () => {
    expect(foldedText('Œuvre, Straße, ﬁn')).toBe(foldedText('oeuvre strasse fin'))
  })

  test('nothing but punctuation folds to nothing', () => {
    expect(foldedText(' … — !? \u200b')).toBe('')
  })
})

describe('each script folds within itself', () => {
  test.each([
    ['Greek: accents, capitals, final sigma', 'ΑΣΤΥΝΟΜΊΑΣ', 'αστυνομίας'],
    ['Greek with a Latin letter inside', 'αστυνoμία', 'αστυνομία'],
    ['Cyrillic capitals with Latin letters inside', 'ПOBECTКА', 'повестка'],
    ['Cyrillic letter-spaced', 'П о в е с т к а  в  с у д', 'повестка в суд'],
    ['Russian as Bulgarian data reads it', 'вызван это объявлен', 'визван ето обьявлен'],
    ['Ukrainian', 'ґвалтування неповнолітніх', 'гвалтування неповнолитних'],
    ['Arabic: vowel marks, tatweel, hamza', 'إسْتِدْعـــــاء', 'استدعاء'],
    ['Arabic letter forms', 'ﺍﺳﺘﺪﻋﺎﺀ', 'استدعاء'],
    ['Arabic digits', '٤٨ ساعة', '48 ساعه'],
    ['Devanagari: lengths of vowels, dots', 'पुलीस ४८ फ़ोन', 'पुलिस 48 फोन'],
  ])('%s', (_name, text, same) => {
    expect(foldedText(text)).toBe(foldedText(same))
  })

  test.each([
    ['a vowel of Devanagari is a letter', 'पुलिस', 'पालस'],
    ['a Russian word is no Latin one', 'ноты', 'hotbi'],
  ])('%s', (_name, text, other) => {
    expect(foldedText(text)).not.toBe(foldedText(other))
  })

  test('a word that could be of both goes with its neighbours', () => {
    expect(foldedText('the роӏісе is here')).toBe(foldedText('the police is here'))
    expect(foldedText('Суд. Мать, сестра')).not.toMatch(/[a-z]/)
    expect(foldedText('с о n v о с а t i о n')).toBe('convocation')
  })

  test('Serbian is looked for in both of its scripts', () => {
    expect(otherSerbian('Policija njega')).toBe('полиција њега')
    expect(otherSerbian('Љубав и ђак')).toBe('ljubav i đak')
  })
})

function isWhole(text: string): boolean {
  try {
    encodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const texts = fc.string({ unit: 'binary', maxLength: 400 })

test('every folded character comes from a slice of the original, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text)
      let last = 0
      for (let at = 0; at < folded.length; at += 1) {
        const start = folded.starts[at] ?? -1
        const end = folded.ends[at] ?? -1
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
  )
})

test('a quote is a slice of the original, at most 160 characters, with no half character at its edges', () => {
  fc.assert(
    fc.property(texts, fc.nat(400), fc.nat(400), (text, a, b) => {
      const folded = fold(text)
      const from = Math.min(a, folded.length)
      const to = Math.min(folded.length, from + b)
      const quote = quoteOf(folded, from, to)
      expect(text).toContain(quote)
      expect(quote.length).toBeLessThanOrEqual(160)
      // Half a character alone is an error to encodeURIComponent.
      if (isWhole(text)) expect(isWhole(quote)).toBe(true)
    }),
  )
})

test('folding twice changes nothing', () => {
  // Words of two scripts lose their gap and would be one word with a disguise in it.
  const oneScript = texts.filter((text) => !/[\u0370-\u052f\u1f00-\u1fff]/.test(text))
  fc.assert(
    fc.property(oneScript, (text) => {
      const once = foldedText(text)
      expect(foldedText(once)).toBe(once)
    }),
  )
})

test('what lies beyond the limit is counted', () => {
  const folded = fold('a'.repeat(foldLimit + 5))
  expect(folded.length).toBe(foldLimit)
  expect(folded.dropped).toBe(5)
})
