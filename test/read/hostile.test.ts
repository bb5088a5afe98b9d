import { deflateRawSync, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { glance, inspectParts } from '../../shared/inspect-mail.ts'
import type { Mail } from '../../shared/mail.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import type { PartReading } from '../../shared/read/findings.ts'
import { limits } from '../../shared/read/limits.ts'
import { createReader, type Reader } from '../../shared/read/reader.ts'
import { isFull } from '../full.ts'
import { letterLines, letterPicture, rawMail } from './letter.ts'

let reader: Reader
beforeAll(() => {
  reader = createReader()
})
afterAll(() => reader.close())

const few = letterLines.slice(0, 6)
const scanned = { authservIds: [] }

async function read(bytes: Uint8Array): Promise<PartReading> {
  const start = performance.now()
  const result = await reader.read(bytes, { name: 'a', contentType: 'image/png', languages: ['fr'] })
  expect(performance.now() - start).toBeLessThan(limits.partMs)
  return result
}

/** A true picture whose header claims 10,000 by 10,000 pixels. */
async function claiming(format: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp'): Promise<Uint8Array> {
  const file =
    format === 'bmp'
      ? Buffer.alloc(4_000)
      : await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888888' } })
          .toFormat(format, format === 'webp' ? { lossless: true } : {})
          .toBuffer()
  switch (format) {
    case 'jpeg': {
      const frame = file.indexOf(Buffer.from('ffc00011', 'hex'))
      file.writeUInt16BE(10_000, frame + 5)
      file.writeUInt16BE(10_000, frame + 7)
      return file
    }
    case 'png':
      file.writeUInt32BE(10_000, 16)
      file.writeUInt32BE(10_000, 20)
      return file
    case 'gif':
      // The screen and its first frame: a screen alone is not believed.
      for (const at of [6, file.indexOf(Buffer.from('2c00000000', 'hex')) + 5]) {
        file.writeUInt16LE(10_000, at)
        file.writeUInt16LE(10_000, at + 2)
      }
      return file
    case 'webp': {
      // VP8L: 14 bits of width less one, then of height.
      const at = file.indexOf('VP8L') + 9
      file.writeUInt32LE(((9_999 | (9_999 << 14)) >>> 0) | (file.readUInt32LE(at) & 0xf0_00_00_00), at)
      return file
    }
    case 'bmp':
      file.write('BM', 0)
      file.writeUInt32LE(54, 10)
      file.writeUInt32LE(40, 14)
      file.writeInt32LE(10_000, 18)
      file.writeInt32LE(10_000, 22)
      file.writeUInt16LE(1, 26)
      file.writeUInt16LE(24, 28)
      return file
  }
}

describe('pictures that claim 100 megapixels', () => {
  it.each(['jpeg', 'png', 'gif', 'webp', 'bmp'] as const)('%s', async (format) => {
    expect(await read(await claiming(format))).toEqual({
      readings: [],
      unread: [{ name: 'a', reason: 'too-large' }],
    })
  })

  it('a TIFF that really has them', async () => {
    const grey = sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#888888' } })
    const file = await grey.tiff({ compression: 'deflate', tile: true }).toBuffer()
    expect((await read(file)).unread).toEqual([{ name: 'a', reason: 'too-large' }])
  }, 40_000)

  it('is named in the verdict, which is not clear of doubt', async () => {
    const raw = rawMail({ From: 'a@b.example', Subject: 'Convocation' }, [
      { type: 'image/png', name: 'lettre.png', disposition: 'attachment', content: await claiming('png') },
    ])
    const { mail, bytesOf } = await mailFromEml(raw, scanned)
    const verdict = await inspectParts(
      mail,
      glance(mail),
      {
        async read(part) {
          const bytes = bytesOf(part)
          if (bytes === null) return null
          return { evidence: [], unread: (await read(bytes)).unread }
        },
        spent: () => false,
      },
      { whole: true },
    )
    expect(verdict.unread).toEqual([{ part: '0', name: 'a', reason: 'too-large' }])
    expect(verdict.level).not.toBe('fake-summons')
  })
})

async function joined(count: number, format: 'tiff' | 'gif' | 'webp'): Promise<Uint8Array> {
  const letter = await sharp(letterPicture({ width: 1_000, lines: few, format: 'png' }))
    .flatten()
    .png()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = letter.info
  const blank = (shade: number) =>
    sharp({ create: { width, height, channels: 3, background: { r: shade, g: 250, b: 250 } } })
      .png()
      .toBuffer()
  const others = await Promise.all(Array.from({ length: count - 2 }, (_, i) => blank(100 + i)))
  return sharp([await blank(250), letter.data, ...others], { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

describe('several pictures in one file', () => {
  it.each(['tiff', 'gif', 'webp'] as const)('%s: the letter behind an empty page is read', async (format) => {
    const { readings, unread } = await read(await joined(2, format))
    expect(readings.map(({ where }) => where)).toEqual(['attachment:a#2'])
    expect(readings[0]?.text).toContain('GENDARMERIE')
    expect(unread).toEqual([{ name: 'a#1', reason: 'not-needed' }])
  })

  it('pages beyond those that are read are named', async () => {
    const { unread } = await read(await joined(limits.picturePages + 3, 'tiff'))
    expect(unread.at(-1)).toEqual({ name: `a#${limits.picturePages + 1}`, reason: 'too-many' })
  })

  it('a GIF of 10,000 frames costs no more than the first', async () => {
    const still = Buffer.from(letterPicture({ width: 1_000, lines: few, format: 'gif' }))
    const dot = Buffer.from('2c0000000001000100000202440100', 'hex')
    const file = Buffer.concat([
      still.subarray(0, -1),
      ...Array.from({ length: 10_000 }, () => dot),
      Buffer.of(0x3b),
    ])
    const { readings, unread } = await read(file)
    expect(readings[0]?.text).toContain('GENDARMERIE')
    expect(unread.at(-1)).toEqual({ name: `a#${limits.picturePages + 1}`, reason: 'too-many' })
  }, 40_000)
})

/** A PDF of these objects, found by being searched for: nothing in it says where they stand. */
function pdf(objects: readonly string[], trailer = '<</Root 1 0 R>>'): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer${trailer}\n`, 'latin1')
}

function stream(content: Buffer, filters: string): string {
  return `<</Filter ${filters}/Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream `
}

const catalogue = '<</Type/Catalog/Pages 2 0 R>>'
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'
const words = 'BT /F 12 Tf 50 700 Td (Convocation) Tj ET'
const font = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>'

/** What was wrapped in deflate so many times. */
function chain(content: string, times: number): Buffer {
  let packed: Buffer = Buffer.from(content)
  for (let i = 0; i < times; i++) packed = deflateSync(packed)
  return packed
}

describe('PDF objects in circles', () => {
  const plain = stream(deflateSync(words), '/FlateDecode')
  const rows: readonly [string, Uint8Array][] = [
    ['an object that is itself', pdf([catalogue, onePage, page, '4 0 R', font])],
    ['two objects that are each other', pdf([catalogue, onePage, page, '6 0 R', font, '4 0 R'])],
    ['a page that is its own parent', pdf([catalogue, onePage, page.replace('2 0 R', '3 0 R'), plain, font])],
    [
      'an outline that follows itself',
      pdf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>',
        onePage,
        page,
        plain,
        font,
        '<</First 7 0 R/Last 7 0 R/Count 9>>',
        '<</Title(x)/Next 7 0 R/First 7 0 R/Parent 6 0 R>>',
      ]),
    ],
    [
      'a form that draws itself',
      pdf([
        catalogue,
        onePage,
        page.replace('/Resources<<', '/Resources<</XObject<</X 6 0 R>>'),
        stream(deflateSync('/X Do'), '/FlateDecode'),
        font,
        '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>stream\n/X Do\nendstream ',
      ]),
    ],
    [
      'a length that is the stream itself',
      pdf([catalogue, onePage, page, '<</Length 4 0 R>>stream\nBT ET\nendstream ', font]),
    ],
    [
      'a table that goes before itself',
      Buffer.concat([
        pdf([catalogue, onePage, page, plain, font], '<</Root 1 0 R/Prev 9>>'),
        Buffer.from('startxref\n9\n%%EOF'),
      ]),
    ],
    [
      'deflated 60 times',
      pdf([catalogue, onePage, page, stream(chain(words, 60), `[${'/FlateDecode'.repeat(60)}]`), font]),
    ],
    ['arrays in arrays', pdf([catalogue, onePage, page, '['.repeat(100_000), font])],
    [
      'a font of rubbish',
      pdf([
        catalogue,
        onePage,
        page,
        plain,
        '<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R>>',
        '<</Type/FontDescriptor/FontFile2 7 0 R>>',
        stream(deflateSync(Buffer.alloc(5_000, 0xa7)), '/FlateDecode'),
      ]),
    ],
    [
      'a page tree 5,000 deep',
      pdf([
        catalogue,
        ...Array.from({ length: 5_000 }, (_, i) => `<</Type/Pages/Kids[${i + 3} 0 R]/Count 1>>`),
        page,
      ]),
    ],
  ]
  it.each(rows)('%s', async (_, bytes) => {
    const { readings, unread } = await read(bytes)
    // Words or a name: never silence.
    expect(readings.length + unread.length).toBeGreaterThan(0)
    expect(unread.map(({ reason }) => reason)).not.toContain('killed')
  })
})

describe('archives whose entries overlap', () => {
  it('are not unpacked a hundred times', async () => {
    const kernel = deflateRawSync(Buffer.alloc(2_000_000, 'mots '))
    const local = Buffer.alloc(31)
    local.write('PK\x03\x04', 'latin1')
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(kernel.length, 18)
    local.writeUInt32LE(2_000_000, 22)
    local.writeUInt16LE(1, 26)
    local.write('t', 30)
    const entries = Array.from({ length: 200 }, (_, i) => {
      const entry = Buffer.alloc(46 + 3)
      entry.write('PK\x01\x02', 'latin1')
      entry.writeUInt16LE(8, 10)
      entry.writeUInt32LE(kernel.length, 20)
      entry.writeUInt32LE(2_000_000, 24)
      entry.writeUInt16LE(3, 28)
      entry.write(String(i).padStart(3, '0'), 46)
      return entry
    })
    const list = Buffer.concat(entries)
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(200, 8)
    end.writeUInt16LE(200, 10)
    end.writeUInt32LE(list.length, 12)
    end.writeUInt32LE(local.length + kernel.length, 16)
    const { unread } = await read(Buffer.concat([local, kernel, list, end]))
    expect(unread).toContainEqual({ name: 'a/+188', reason: 'too-many' })
    expect(unread).toContainEqual({ name: 'a/000', reason: 'too-large' })
  })

  it('of XML entities in entities give their own words and no more', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('')
    const xml = `<!DOCTYPE d [<!ENTITY e0 "lol">${entities}]><w:document><w:p><w:t>premiers mots &e12;</w:t></w:p></w:document>`
    const { readings } = await read(zipSync({ 'word/document.xml': strToU8(xml) }))
    expect(readings[0]?.text).toContain('premiers mots')
    expect(readings[0]?.text.length).toBeLessThan(1_000)
  })
})

describe('texts that nest or never end', () => {
  const rows: readonly [string, string][] = [
    ['rich text in 300,000 groups', `{\\rtf1 ${'{'.repeat(300_000)}derniers mots`],
    ['rich text of a picture without end', `{\\rtf1 derniers mots{\\pict ${'ab'.repeat(400_000)}`],
    [
      'an invitation of one folded line',
      `BEGIN:VCALENDAR\r\nSUMMARY:derniers mots${'\r\n x'.repeat(100_000)}`,
    ],
    ['an invitation of backslashes', `BEGIN:VCALENDAR\r\nSUMMARY:derniers mots${'\\'.repeat(150_000)}`],
    ['lone halves of characters', `derniers mots ${'\\ud800'.repeat(10)}`],
    [
      'a saved page without its boundary',
      `From: a@b.example\r\nSubject: derniers mots\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=none\r\n\r\n${'--x\r\n'.repeat(50_000)}`,
    ],
  ]
  it.each(rows)('%s', async (_, text) => {
    const { readings } = await read(Buffer.from(text, 'latin1'))
    expect(readings.map((one) => one.text).join('\n')).toContain('derniers mots')
  })

  it('winmail.dat of rubbish is named', async () => {
    const rubbish = Buffer.concat([Buffer.from('789f3e220100', 'hex'), Buffer.alloc(50_000, 0xff)])
    expect((await read(rubbish)).unread).toEqual([{ name: 'a', reason: 'broken' }])
  })
})

/** Labels of the Encoding Standard, one or more for each charset that it has, and some that nobody knows. */
const labels =
  'utf-8 unicode-1-1-utf-8 x-unicode20utf8 866 cp866 ibm866 latin2 iso-8859-3 iso-8859-4 cyrillic arabic asmo-708 greek sun_eu_greek hebrew logical latin6 iso-8859-13 iso-8859-14 l9 iso-8859-16 koi8-r koi koi8-u koi8-ru macintosh x-mac-roman windows-874 tis-620 cp1250 x-cp1251 us-ascii ascii latin1 l1 windows-1253 latin5 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-ukrainian gb2312 x-gbk gb18030 big5 x-x-big5 euc-jp iso-2022-jp x-sjis ks_c_5601-1987 csiso2022kr hz-gb-2312 utf-16 utf-16be replacement x-user-defined utf-7 cp437 unknown-8bit default x-unknown ebcdic-cp-us \u0000 ../../etc constructor __proto__'.split(
    ' ',
  )
/** Of these the bytes of ASCII are no ASCII. */
const foreign = new Set(['utf-16', 'utf-16be', 'replacement', 'csiso2022kr', 'hz-gb-2312'])

describe('every charset label', () => {
  it.each(labels)('%s', async (label) => {
    const raw = `From: a@b.example\r\nSubject: =?${label}?Q?mots?=\r\nContent-Type: text/plain; charset="${label}"\r\n\r\nConvocation en justice`
    const { mail } = await mailFromEml(Buffer.from(raw, 'latin1'), scanned)
    expect(typeof mail.body?.content).toBe('string')
    if (!foreign.has(label)) expect(mail.body?.content).toContain('Convocation en justice')
  })

  it.each([
    ['windows-1251', 'cfeee2e5f1f2eae0', 'Повестка'],
    ['koi8-r', 'f0cfd7c5d3d4cbc1', 'Повестка'],
    ['iso-8859-7', 'caebdef4e5f5f3e7', 'Κλήτευση'],
    ['x-no-such', 'e9', 'é'],
  ])('an HTML file in %s is read as its page shows it', async (label, hex, word) => {
    const html = Buffer.concat([Buffer.from(`<html><meta charset="${label}"><p>`), Buffer.from(hex, 'hex')])
    expect((await read(html)).readings[0]?.text).toBe(word)
  })
})

describe('a header that brings others', () => {
  it('folded, encoded or split stays one value', async () => {
    const raw =
      'From: a@b.example\r\nSubject: =?utf-8?Q?x=0D=0AAuthentication-Results:_ours;_dkim=3Dpass?=\r\n' +
      'To: =?utf-8?Q?a=0D=0ABcc:_c@d.example?= <e@f.example>\r\n\r\nx'
    const { mail } = await mailFromEml(Buffer.from(raw), { authservIds: ['ours'] })
    expect(mail.headers?.map(({ name }) => name.toLowerCase())).toEqual(['from', 'subject', 'to'])
    expect(mail.authentication.kind).toBe('unknown')
  })

  it('ten thousand of them, or one of 600 KB, end in a bounded list or a named refusal', async () => {
    const many = await mailFromEml(
      Buffer.from(`From: a@b.example\r\n${'X-A: b\r\n'.repeat(10_000)}\r\nx`),
      scanned,
    )
    expect(many.mail.headers).toHaveLength(limits.headers)
    const large = Buffer.from(`From: a@b.example\r\nX-A: ${'b'.repeat(600_000)}\r\n\r\nx`)
    await expect(mailFromEml(large, scanned)).rejects.toMatchObject({ code: 'headers-too-large' })
  })

  it('base64 with rubbish in it gives what it holds', async () => {
    const packed = Buffer.from('Convocation en justice, premiers mots').toString('base64')
    const raw = `From: a@b.example\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed.slice(0, 20)}\r\n \t\r\n!!${packed.slice(20)}\r\n`
    const { mail } = await mailFromEml(Buffer.from(raw), scanned)
    expect(mail.body?.content).toContain('Convocation')
  })
})

function mailOf(type: 'text' | 'html', content: string): Mail {
  return {
    internetMessageId: null,
    subject: 'x',
    from: null,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    receivedAt: null,
    headers: [],
    authentication: { kind: 'unknown' },
    body: { type, content },
    parts: [],
  }
}

/** Milliseconds of a core: what else the machine does is not counted. */
function ms(mail: Mail): number {
  const before = process.cpuUsage()
  glance(mail)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('the whole look at a text costs in proportion, to 10 MB', () => {
  const heads = letterLines.join('\n')
  const pieces: readonly [string, string][] = [
    ['the letter itself', heads],
    ['beginnings of phrases', 'brigade de protection des brigade de protection '],
    ['one letter', 'a'],
    ['letters apart', 'c o n v o c a t i o n '],
    ['lines without words', '>\n> \n'],
    ['quotation marks', '«"“\''],
    ['figures', '72 h 24/12/2026 06.12.34 250,00 € '],
    ['accents without letters', '\u0301\u200b\u202e'],
    ['lone surrogates', 'a\ud800'],
    ['look-alikes', 'ϲοոѵοсаtіοո '],
    ['addresses', 'a@b.c '],
    ['angle brackets', '<a <b '],
  ]

  it.each(
    pieces.flatMap(([what, piece], index) =>
      // The short run looks at every third one as HTML: what is judged is the text of either.
      (['text', ...(isFull || index % 3 === 1 ? (['html'] as const) : [])] as const).map((type) => ({
        what,
        piece,
        type,
      })),
    ),
  )(
    '$what, as $type',
    ({ piece, type }) => {
      const of = (length: number) => mailOf(type, piece.repeat(Math.ceil(length / piece.length)))
      // Up to 200,000 characters are folded: growth shows below, the bound above.
      const [small, large, huge] = [of(50_000), of(200_000), of(10_000_000)]
      ms(small)
      const once = Math.min(ms(small), ms(small))
      const fourfold = Math.min(ms(large), ms(large))
      expect(fourfold).toBeLessThan(once * 12 + 100)
      expect(ms(huge)).toBeLessThan(fourfold * 50 * 3 + 500)
    },
    60_000,
  )
})
