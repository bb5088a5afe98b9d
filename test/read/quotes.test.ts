import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evidenceOf } from '../../shared/detect/evidence.ts'
import { createReader } from '../../shared/read/reader.ts'
import type { Reading } from '../../shared/reading.ts'
import { pdfOf, pictureOf, type Sheet } from '../held/held-page.ts'
import { fully } from '../full.ts'
import { bareText, standsIn } from '../held/quotes.ts'

const folder = join(import.meta.dirname, '..', 'detect', 'letters')
const Letters = z.object({ letters: z.object({ fakes: z.array(z.object({ text: z.string() })) }) })

const reader = createReader()
afterAll(() => reader.close())

/** Letters that are long enough for a page of their own. */
const leastLength = 400

async function letterIn(language: string): Promise<string> {
  const { letters } = Letters.parse(await import(join(folder, `${language}.ts`)))
  return letters.fakes.find(({ text }) => text.length >= leastLength)?.text ?? letters.fakes[0]?.text ?? ''
}

/** Quotes of all that was found in some readings, each of which must be a slice of its own reading. */
function quotesIn(readings: readonly Reading[]) {
  return readings.flatMap((reading) =>
    evidenceOf(reading).hits.map(({ quote }) => ({
      where: reading.where,
      text: quote,
      isSlice: reading.text.includes(quote),
    })),
  )
}

function expectToStand(readings: readonly Reading[], letter: string): void {
  const quotes = quotesIn(readings)
  expect(quotes.length).toBeGreaterThan(3)
  expect(quotes.filter(({ isSlice }) => !isSlice)).toEqual([])
  const bare = bareText(letter)
  expect(quotes.filter((quote) => !standsIn(quote, bare))).toEqual([])
}

async function readingsOf(bytes: Uint8Array, name: string): Promise<readonly Reading[]> {
  const { readings, unread } = await reader.read(bytes, {
    name,
    contentType: '',
    languages: ['fr', 'en', 'de'],
  })
  expect(unread).toEqual([])
  return readings
}

const sheet = (language: string): Sheet => ({
  seed: `quotes ${language}`,
  language,
  scanned: true,
  official: false,
})

describe('what is quoted of a letter stands in it', () => {
  it.each(['bg', ...fully('de', 'sv')])('as a PDF: %s', async (language) => {
    const letter = await letterIn(language)
    expectToStand(await readingsOf(await pdfOf(letter, sheet(language)), 'letter.pdf'), letter)
  })

  it.each(['hu', ...fully('tr')])('as a scan: %s', async (language) => {
    const letter = await letterIn(language)
    expectToStand(await readingsOf(await pictureOf(letter, sheet(language)), 'letter.jpg'), letter)
  })
})
