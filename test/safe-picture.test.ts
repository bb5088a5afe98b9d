import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader, type Reader } from '../shared/read/reader.ts'
import { placesOf, safePicture } from '../shared/safe-picture.ts'
import { drawn, letterLines, letterPicture, picturePdf, textPdf, wordDocument } from './read/letter.ts'

const readers: Reader[] = []
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()))
})
function open(options: Parameters<typeof createReader>[0] = {}): Reader {
  const reader = createReader(options)
  readers.push(reader)
  return reader
}
const reader = open()
const request = { name: '@', contentType: '', languages: ['fr'] }

const word = (text: string, left: number, top: number) => ({
  text,
  left,
  top,
  right: left + 40,
  bottom: top + 12,
})
const words = [
  word('Vous', 0, 0),
  word('répondrez', 50, 0),
  word('sous', 100, 0),
  word('72', 0, 20),
  word('heures,', 50, 20),
  word('merci', 100, 20),
]

describe('where a quote stands', () => {
  it('one box for each line, whatever marks and accents were read', () => {
    expect(placesOf('sous 72 HEURES', words)).toEqual([
      { left: 100, top: 0, right: 140, bottom: 12 },
      { left: 0, top: 20, right: 90, bottom: 32 },
    ])
  })

  it('nowhere, where less than half of it was read in a row, or a short word alone', () => {
    expect(placesOf('payez avant ce soir sous 72 coupons verts', words)).toEqual([])
    expect(placesOf('72', words)).toEqual([])
    expect(placesOf('', words)).toEqual([])
  })
})

describe('the picture', () => {
  it('is grey but for the marks, covers the hard words, and has neither metadata nor the ink of the sender', async () => {
    const width = 300
    const height = 100
    const picture = { width, height, grey: new Uint8Array(width * height) }
    const hard = { text: 'pédopornographie', left: 150, top: 50, right: 250, bottom: 70 }
    const told = { text: 'justifications', left: 20, top: 50, right: 100, bottom: 70 }
    const jpeg = await safePicture({ picture, words: [hard, told] }, ['justifications'])
    const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ]
    expect(near(at(280, 10), [70, 70, 70])).toBe(true) // black ink, softened
    expect(near(at(200, 60), [205, 205, 205])).toBe(true) // covered
    expect(near(at(60, 60), [70, 65, 42])).toBe(true) // marked
    const { exif, icc, xmp, format } = await sharp(jpeg).metadata()
    expect({ exif, icc, xmp, format }).toEqual({
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      format: 'jpeg',
    })
  })

  it('holds nothing of the file: no comment, no hidden tail, no text', async () => {
    const secret = 'window.hacked=1;<script>'
    const jpeg = Buffer.from(letterPicture())
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret)])
    const file = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), Buffer.from(secret)])
    const page = await reader.see(file, request, 'attachment:@')
    expect(page?.words.some(({ text }) => text === 'CONVOCATION')).toBe(true)
    if (page === null) return
    const safe = Buffer.from(await safePicture(page, ['dans un délai strict de 72 heures']))
    expect(safe.includes(secret)).toBe(false)
    expect(safe.length).toBeLessThan(1_000_000)
  }, 60_000)
})

describe('the page that is seen', () => {
  it('is the one that was asked for: of a PDF of text, of a PDF of pictures, of a picture in a document', async () => {
    const first = letterPicture()
    const second = letterPicture({ lines: ['SECONDE PAGE', ...letterLines] })
    const lines = Array.from({ length: 20 }, (_, at) => `ligne ${at} de la seconde page qui est longue`)
    const files: readonly (readonly [Uint8Array, `attachment:${string}`, string])[] = [
      [await picturePdf([first, second]), 'attachment:@#2', 'SECONDE'],
      [await textPdf([['une'], ['SECONDE', ...lines]]), 'attachment:@#2', 'SECONDE'],
      [wordDocument(['rien'], [second]), 'attachment:@/image1.jpeg', 'SECONDE'],
    ]
    for (const [bytes, where, wanted] of files) {
      const page = await reader.see(bytes, request, where)
      expect([where, page?.words.map(({ text }) => text).includes(wanted)]).toEqual([where, true])
    }
  }, 120_000)

  it('is none for what is broken, huge, locked in a loop, another page or no picture at all', async () => {
    const huge = Buffer.from(drawn(400, 400, 'png', () => undefined))
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    const hostile: readonly (readonly [string, Uint8Array])[] = [
      ['cut', Buffer.from(letterPicture()).subarray(0, 300)],
      ['huge', huge],
      ['words', Buffer.from('quelques mots')],
      [
        'PDF that ends at once',
        Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(x)>>>>'),
      ],
      ['nothing', new Uint8Array()],
    ]
    for (const [name, bytes] of hostile)
      expect([name, await reader.see(bytes, request, 'attachment:@')]).toEqual([name, null])
    expect(await reader.see(letterPicture(), request, 'attachment:@#7')).toBeNull()
  }, 60_000)

  it('is none from a reader that lies, and is worth another try from one that loops; both are ended', async () => {
    const slow = open({ childPath: child('endless'), limits: { pageMs: 300 } })
    const drawing = slow.see(new Uint8Array(9), request, 'attachment:@')
    await expect(drawing).rejects.toMatchObject({ code: 'unavailable' })
    expect(slow.pid).toBeNull()
    const liar = open({ childPath: child('painter') })
    expect(await liar.see(new Uint8Array(9), request, 'attachment:@')).toBeNull()
  }, 30_000)

  it('is none for a person who has gone, and the next in turn gets his', async () => {
    const drawing = reader.see(letterPicture(), request, 'attachment:@', AbortSignal.abort())
    await expect(drawing).rejects.toMatchObject({ code: 'unavailable' })
    const { readings } = await reader.read(Buffer.from('quelques mots'), request)
    expect(readings).toHaveLength(1)
  }, 30_000)
})

it('the reading process alone opens what was sent: no reader of files is named where pictures are drawn', () => {
  const source = readFileSync(new URL('../shared/safe-picture.ts', import.meta.url), 'utf8')
  expect(source.match(/sharp\([^)]*\)/gu)).toEqual(['sharp(pixels, { raw: { width, height, channels: 3 } })'])
})

function near(seen: readonly number[], wanted: readonly number[]): boolean {
  return seen.every((light, channel) => Math.abs(light - (wanted[channel] ?? 0)) < 14)
}

function child(name: string): string {
  return new URL(`./read/children/${name}.ts`, import.meta.url).pathname
}
