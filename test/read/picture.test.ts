import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { greymap, stretched } from '../../shared/read/grey.ts'
import { mayHoldLetter, pagesOf, picturePages } from '../../shared/read/picture.ts'
import { limits } from '../../shared/read/limits.ts'
import { kindOf, type Kind } from '../../shared/read/sniff.ts'
import { drawn, letterLines, letterPicture, signatureCard, softPhotograph } from './letter.ts'

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** A PNG header of this size over no pixels at all, as a bomb has it. */
function emptyPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function outcome(bytes: Uint8Array): Promise<string> {
  const pages = await picturePages(bytes)
  return typeof pages === 'string' ? pages : `${pages.pages.length} page`
}

describe('pictures that may hold a letter', () => {
  const letters: readonly [string, Uint8Array][] = [
    ['a page', letterPicture()],
    ['of low resolution', letterPicture({ width: 520 })],
    ['of high resolution', letterPicture({ width: 2_600 })],
    ['on coloured paper', letterPicture({ paper: '#c9b48a' })],
    ['in faint ink', letterPicture({ ink: '#8a8a8a' })],
    ['light on dark', letterPicture({ paper: '#16202c', ink: '#e8e8e8' })],
    ['as PNG', letterPicture({ format: 'png' })],
    ['as WebP', letterPicture({ format: 'webp' })],
    ['as GIF', letterPicture({ format: 'gif' })],
    ['of few lines', letterPicture({ lines: letterLines.slice(0, 8) })],
    ['of two lines', letterPicture({ lines: letterLines.slice(5, 7) })],
    [
      'of two lines on a whole page',
      letterPicture({ lines: [...letterLines.slice(5, 7), ...Array(26).fill('')] }),
    ],
  ]
  it.each(letters)('%s', async (_, bytes) => {
    expect(await outcome(bytes)).toBe('1 page')
  })
})

describe('pictures that are not read', () => {
  const others: readonly [string, Uint8Array, string][] = [
    ['a photograph of soft light', softPhotograph(1_600, 1_200), 'no-letter'],
    ['a signature card', signatureCard(), 'no-letter'],
    ['an icon', drawn(64, 64, 'png', (context) => context.fillRect(8, 8, 48, 48)), 'no-letter'],
    ['a rule', drawn(1_400, 90, 'png', (context) => context.fillRect(0, 40, 1_400, 8)), 'no-letter'],
    ['an empty page', drawn(1_240, 1_700, 'jpeg', (context) => context.clearRect(0, 0, 1, 1)), 'no-letter'],
    ['100 megapixels', emptyPng(10_000, 10_000), 'too-large'],
    ['a picture cut short', letterPicture({ format: 'png' }).subarray(0, 30), 'broken'],
  ]
  it.each(others)('%s', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected)
  })

  it('refuses 100 megapixels before decoding anything', async () => {
    const start = performance.now()
    await outcome(emptyPng(10_000, 10_000))
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('tells by the size alone where that is enough', () => {
    expect(mayHoldLetter(1_240, 1_754)).toBe(true)
    expect(mayHoldLetter(600, 120)).toBe(false)
    expect(mayHoldLetter(1, 1)).toBe(false)
    expect(mayHoldLetter(0, 0)).toBe(false)
  })
})

describe('pages', () => {
  it('of a tall picture overlap and are bounded', () => {
    const width = 10
    const height = limits.pageHeight * 10
    const { pages, cut } = pagesOf({ width, height, grey: new Uint8Array(width * height) })
    expect(pages).toHaveLength(limits.picturePages)
    expect(cut).toBe(true)
    expect(pagesOf({ width, height: 2_300, grey: new Uint8Array(width * 2_300) })).toMatchObject({
      cut: false,
      pages: { length: 2 },
    })
  })

  it('are greymaps', () => {
    expect(
      Buffer.from(greymap({ width: 2, height: 1, grey: Uint8Array.of(0, 255) })).toString('latin1'),
    ).toBe('P5\n2 1\n255\n\0\xff')
  })

  it('use the whole range of light', () => {
    const grey = Uint8Array.from({ length: 1_000 }, (_, i) => (i % 2 === 0 ? 100 : 140))
    expect([...new Set(stretched({ width: 1_000, height: 1, grey }).grey)]).toEqual([0, 255])
    expect([
      ...new Set(stretched({ width: 10, height: 1, grey: new Uint8Array(10).fill(7) }).grey),
    ]).toHaveLength(1)
  })
})

describe('what bytes are', () => {
  const rows: readonly [Kind, string][] = [
    ['pdf', 'rubbish\n%PDF-1.7'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\0\0\0\0WEBP'],
    ['tiff', 'II*\0'],
    ['zip', 'PK\x03\x04'],
    ['ole', '\xd0\xcf\x11\xe0'],
    ['rtf', '{\\rtf1'],
    ['tnef', 'x\x9f>"\x01\0'],
    ['avif', '\0\0\0\x1cftypavif'],
    ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['bmp', 'BM\0\0\0\0\0\0\0\0'],
    ['sealed', '0\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03'],
    ['mail', 'Received: by x\r\nFrom: a@b.example\r\n\r\nx'],
    ['html', '<!DOCTYPE html><p>x'],
    ['text', 'Bonjour, \xe7a va ?'],
    ['sealed', '-----BEGIN PGP MESSAGE-----'],
    ['unknown', '\0\x01\x02\x03'],
  ]
  it.each(rows)('%s', (kind, text) => {
    expect(kindOf(Buffer.from(text, 'latin1'))).toBe(kind)
  })
})
