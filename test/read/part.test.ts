import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PartReading } from '../../shared/read/findings.ts'
import type { UnreadReason } from '../../shared/reading.ts'
import { limits } from '../../shared/read/limits.ts'
import { createReader, type Reader } from '../../shared/read/reader.ts'
import {
  letterLines,
  letterPicture,
  picturePdf,
  rawMail,
  signatureCard,
  softPhotograph,
  textPdf,
  wordDocument,
} from './letter.ts'

let reader: Reader
beforeAll(() => {
  reader = createReader()
})
afterAll(() => reader.close())

function read(bytes: Uint8Array, name: string): Promise<PartReading> {
  return reader.read(bytes, { name, contentType: 'application/octet-stream', languages: ['fr', 'en'] })
}

async function timed(bytes: Uint8Array): Promise<PartReading> {
  const start = performance.now()
  const result = await read(bytes, 'bomb')
  // A crowded machine is given three times as long: what counts is the work of the reading process.
  expect(performance.now() - start).toBeLessThan(limits.partMs * 3)
  return result
}

/** Share of the letter's words that stand in a text. */
function recall(text: string, lines = letterLines): number {
  const words =
    lines
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  const seen = new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
  return words.filter((word) => seen.has(word)).length / words.length
}

/** A PDF whose check of the empty password fails, so that it asks for one. */
function lockedPdf(): Uint8Array {
  const secret = '<' + '0123456789abcdef'.repeat(4) + '>'
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n' +
      `4 0 obj<</Filter/Standard/V 1/R 2/P -4/O${secret}/U${secret}>>endobj\n` +
      'trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n',
  )
}

/** A PDF of one page with this packed content, and perhaps a picture named I. */
function pdfOf(content: Uint8Array, picture = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
        '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' +
        '/Resources<</XObject<</I 5 0 R>>>>>>endobj\n' +
        `4 0 obj<</Filter/FlateDecode/Length ${content.length}>>stream\n`,
    ),
    content,
    Buffer.from(`\nendstream endobj\n${picture}trailer<</Root 1 0 R>>\n`, 'latin1'),
  ])
}

const letter = letterPicture()
/** The same, but quick to recognise. */
const fewLines = letterLines.slice(0, 6)
const short = letterPicture({ lines: fewLines })

describe('what a part says', () => {
  it('as text, in the charset that it has', async () => {
    const { readings, unread } = await read(Buffer.from('Un délai de 72 heures', 'latin1'), 'note.txt')
    expect(readings).toEqual([
      { where: 'attachment:note.txt', method: 'text', text: 'Un délai de 72 heures', confidence: 1 },
    ])
    expect(unread).toEqual([])
  })

  it('as HTML, hidden words apart', async () => {
    const { readings } = await read(Buffer.from('<html><p>vu</p><p style="display:none">caché</p>'), 'a.html')
    expect(readings).toEqual([
      { where: 'attachment:a.html', method: 'html', text: 'vu', confidence: 1 },
      { where: 'hidden', method: 'html', text: 'caché', confidence: 1 },
    ])
  })

  it('as a PDF with text, page by page', async () => {
    const { readings, unread } = await read(await textPdf([letterLines, ['Seconde page']]), 'lettre.pdf')
    expect(readings.map(({ where, method }) => [where, method])).toEqual([
      ['attachment:lettre.pdf#1', 'pdf'],
      ['attachment:lettre.pdf#2', 'pdf'],
    ])
    expect(recall(readings[0]?.text ?? '')).toBe(1)
    // Too few words to be a page, so it was looked at, and there was no writing to recognise.
    expect(unread).toEqual([{ name: 'lettre.pdf#2', reason: 'not-needed' }])
  })

  it('as a PDF of page pictures', async () => {
    const { readings, unread } = await read(await picturePdf([letter]), 'scan.pdf')
    expect(readings.map(({ where, method }) => [where, method])).toEqual([['attachment:scan.pdf#1', 'ocr']])
    expect(recall(readings[0]?.text ?? '')).toBeGreaterThan(0.9)
    expect(unread).toEqual([])
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'as a picture, %s, whatever it is called',
    async (format) => {
      const { readings } = await read(letterPicture({ format, lines: fewLines }), 'invoice.bin')
      expect(readings).toMatchObject([{ where: 'attachment:invoice.bin', method: 'ocr' }])
      expect(recall(readings[0]?.text ?? '', fewLines)).toBeGreaterThan(0.9)
      expect(readings[0]?.confidence).toBeGreaterThan(0.8)
    },
  )

  it('as a picture of low resolution', async () => {
    const { readings } = await read(letterPicture({ width: 620 }), 'a.jpg')
    expect(recall(readings[0]?.text ?? '')).toBeGreaterThan(0.8)
  })

  it('as a Word document, its pictures too', async () => {
    const { readings } = await read(wordDocument(['Première ligne', 'A & B'], [short]), 'a.docx')
    expect(readings[0]).toEqual({
      where: 'attachment:a.docx',
      method: 'text',
      text: 'Première ligne\nA & B',
      confidence: 1,
    })
    expect(readings[1]?.where).toBe('attachment:a.docx/image1.jpeg')
    expect(recall(readings[1]?.text ?? '', fewLines)).toBeGreaterThan(0.9)
  })

  it('as a message, with its own subject, body and parts', async () => {
    const inner = rawMail({ From: 'a@b.example', Subject: 'Dossier' }, [
      { type: 'text/plain', content: 'voir la lettre' },
      { type: 'image/jpeg', name: 'lettre.jpg', disposition: 'attachment', content: short },
    ])
    const { readings } = await read(inner, 'transfert.eml')
    expect(readings.map(({ where }) => where)).toEqual([
      'attachment:transfert.eml',
      'attachment:transfert.eml',
      'attachment:transfert.eml/lettre.jpg',
    ])
    expect(readings.slice(0, 2).map(({ text }) => text.trim())).toEqual(['Dossier', 'voir la lettre'])
    expect(recall(readings[2]?.text ?? '', fewLines)).toBeGreaterThan(0.9)
  })
})

describe('what is not read is named', () => {
  const rows: readonly {
    readonly what: string
    readonly bytes: Uint8Array
    readonly reason: UnreadReason
  }[] = [
    { what: 'a signature card', bytes: signatureCard(), reason: 'not-needed' },
    { what: 'a photograph', bytes: softPhotograph(1_600, 1_200), reason: 'not-needed' },
    { what: 'a sealed message', bytes: Buffer.from('-----BEGIN PGP MESSAGE-----'), reason: 'encrypted' },
    { what: 'a program', bytes: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1), reason: 'unsupported' },
    { what: 'a torn archive', bytes: wordDocument(letterLines).subarray(0, 60), reason: 'broken' },
    { what: 'a torn PDF', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<<'), reason: 'broken' },
    { what: 'a locked PDF', bytes: lockedPdf(), reason: 'encrypted' },
    {
      what: 'a locked Office file',
      bytes: Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      reason: 'encrypted',
    },
    {
      what: 'a locked archive',
      bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 1, 0, 0, 0),
      reason: 'encrypted',
    },
  ]
  it.each(rows)('$what: $reason', async ({ bytes, reason }) => {
    expect(await read(bytes, 'a')).toEqual({ readings: [], unread: [{ name: 'a', reason }] })
  })

  it('nothing at all has nothing to say', async () => {
    expect(await read(new Uint8Array(), 'a')).toEqual({ readings: [], unread: [] })
  })

  it('pages beyond the first', async () => {
    const pages = Array.from({ length: limits.pages + 3 }, () => letterLines)
    const { readings, unread } = await read(await textPdf(pages), 'long.pdf')
    expect(readings).toHaveLength(limits.pages)
    expect(unread).toEqual([{ name: `long.pdf#${limits.pages + 1}`, reason: 'too-many' }])
  })
})

describe('hostile parts end in time, with a reason', () => {
  it('an archive that swells', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 })
    expect(await timed(bomb)).toEqual({ readings: [], unread: [{ name: 'bomb', reason: 'too-large' }] })
  })

  it('an archive that lies about its size', async () => {
    const honest = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 9 })
    const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength)
    const central = Buffer.from(honest).lastIndexOf('PK\x01\x02')
    view.setUint32(central + 24, 10, true)
    const { unread } = await timed(honest)
    expect(unread.map(({ reason }) => reason)).toEqual(['broken'])
  })

  it('pages that contain themselves', async () => {
    const loop =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
      '2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>endobj\n' +
      'trailer<</Root 1 0 R>>\n'
    const { readings, unread } = await timed(Buffer.from(loop))
    expect(readings).toEqual([])
    expect(unread.length).toBeGreaterThan(0)
  })

  it('a page that swells', async () => {
    const { readings, unread } = await timed(pdfOf(deflateSync(Buffer.alloc(400_000_000), { level: 1 })))
    expect(readings).toEqual([])
    expect(unread).toEqual([{ name: 'bomb', reason: 'memory' }])
  })

  it('a picture on a page that is too large to draw', async () => {
    const dots = deflateSync(Buffer.alloc((30_000 * 30_000) / 8))
    const picture =
      '5 0 obj<</Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 1/ColorSpace/DeviceGray' +
      `/Filter/FlateDecode/Length ${dots.length}>>stream\n${dots.toString('latin1')}\nendstream endobj\n`
    const { unread } = await timed(pdfOf(deflateSync(Buffer.from('595 0 0 842 0 0 cm /I Do')), picture))
    expect(unread.map(({ reason }) => reason)).toEqual(['broken'])
  })

  it('a page as large as a field', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage([1_000_000, 1_000_000])
    pdf.addPage([1, 1_000_000])
    const { readings, unread } = await timed(await pdf.save())
    expect(readings).toEqual([])
    expect(unread.map(({ name }) => name)).toEqual(['bomb#1', 'bomb#2'])
  })

  it('messages in messages in messages', async () => {
    let inner: Uint8Array = Buffer.from('From: a@b.example\r\nSubject: innermost\r\n\r\nx')
    for (let depth = 0; depth < 12; depth++) {
      inner = rawMail({ From: 'a@b.example', Subject: `level ${depth}` }, [
        { type: 'message/rfc822', name: 'm', disposition: 'attachment', content: inner },
      ])
    }
    const { readings, unread } = await timed(inner)
    expect(readings.map(({ text }) => text)).not.toContain('innermost')
    expect(unread).toEqual([{ name: 'bomb/m/m/m/m', reason: 'too-many' }])
  })

  it('true files cut short or changed', async () => {
    const files = [await textPdf([letterLines]), wordDocument(letterLines), await picturePdf([short]), short]
    for (const [index, file] of files.entries()) {
      const share = [0.2, 0.5, 0.7, 0.9][index] ?? 0.5
      await timed(file.subarray(0, Math.floor(file.length * share)))
      const changed = Uint8Array.from(file)
      for (let i = 1; i <= 20; i++) changed[Math.floor((file.length * i) / 21)] = (i * 37) % 256
      await timed(changed)
    }
    expect((await read(Buffer.from('still there'), 'a')).readings[0]?.text).toBe('still there')
  }, 60_000)
})
