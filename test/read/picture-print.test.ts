import { beforeAll, describe, expect, it } from 'vitest'
import { alterations } from '../../scripts/cases/altered-picture.ts'
import { letterPage, officeLook } from '../../scripts/cases/page.ts'
import { templateLetter, type TemplateLetter } from '../../scripts/cases/template-letter.ts'
import { isSameLetter } from '../../shared/likeness.ts'
import type { Print } from '../../shared/print.ts'
import { picturePages } from '../../shared/read/picture.ts'
import { picturePrint } from '../../shared/read/picture-print.ts'
import { letterPicture } from './letter.ts'

function drawn(letter: TemplateLetter): Uint8Array {
  return letterPage(templateLetter(letter), { ...officeLook, stamp: 'Direction/Exemples' }).toBuffer(
    'image/png',
  )
}

async function printOf(picture: Uint8Array): Promise<Print> {
  const pages = await picturePages(picture)
  const [page] = typeof pages === 'string' ? [] : pages.pages
  const print = page === undefined || typeof pages === 'string' ? null : picturePrint(page, pages.small)
  if (print === null) throw new Error('no print')
  return print
}

let picture: Uint8Array
let print: Print

beforeAll(async () => {
  picture = drawn({ seed: 'a' })
  print = await printOf(picture)
})

describe('the print of a letter', () => {
  it.each(Object.entries(alterations))('stays the same letter’s: %s', async (_name, alter) => {
    const again = await printOf(await alter(picture))
    expect(isSameLetter(print, again)).toBe(true)
    expect(again.bands.some((band) => print.bands.includes(band))).toBe(true)
  })

  it('stays the same letter’s with another name typed in', async () => {
    expect(isSameLetter(print, await printOf(drawn({ seed: 'a', name: 'Madame Odile Ferrand' })))).toBe(true)
  })

  it('is not that of another letter of the same template', async () => {
    const others = ['b', 'c', 'd', 'e', 'f', 'g'].map((seed) => drawn({ seed }))
    for (const other of others) expect(isSameLetter(print, await printOf(other))).toBe(false)
  })

  it('is not that of the same letter with one paragraph of other words', async () => {
    const lines = templateLetter({ seed: 'a' }).split('\n')
    const at = lines.findIndex((line, index) => index > 9 && line.length > 150)
    const words =
      templateLetter({ seed: 'other' })
        .split('\n')
        .find((line) => line.length > 250) ?? ''
    const changed = lines.with(at, words.slice(0, lines[at]?.length ?? 0)).join('\n')
    const page = letterPage(changed, { ...officeLook, stamp: 'Direction/Exemples' }).toBuffer('image/png')
    expect(isSameLetter(print, await printOf(page))).toBe(false)
  })
})

describe('a page without writing', () => {
  it('has no print', () => {
    const white = { width: 1240, height: 1754, grey: new Uint8Array(1240 * 1754).fill(255) }
    const black = { ...white, grey: new Uint8Array(1240 * 1754) }
    const bars = { ...white, grey: white.grey.map((_, at) => ((at % 1240) % 60 < 20 ? 0 : 255)) }
    for (const page of [white, black, bars]) expect(picturePrint(page)).toBeNull()
  })

  it('of odd size is no trouble', () => {
    for (const [width, height] of [
      [1, 1],
      [3, 2000],
      [2000, 3],
      [130, 70],
    ] as const)
      expect(picturePrint({ width, height, grey: new Uint8Array(width * height).fill(90) })).toBeNull()
  })
})

it('a letter of a few lines has a print, too', async () => {
  expect(await printOf(letterPicture({ width: 1000 }))).toMatchObject({ kind: 'picture' })
})

describe('prints that nobody made', () => {
  it('are like no other', () => {
    const empty = { kind: 'picture', bands: [], body: '' } as const
    const zeros = { ...empty, body: Buffer.alloc(2304).toString('base64') }
    for (const odd of [empty, zeros]) {
      expect(isSameLetter(print, odd)).toBe(false)
      expect(isSameLetter(odd, print)).toBe(false)
      expect(isSameLetter(odd, odd)).toBe(false)
    }
  })
})
