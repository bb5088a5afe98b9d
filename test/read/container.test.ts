import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PartReading } from '../../shared/read/findings.ts'
import { limits } from '../../shared/read/limits.ts'
import { createReader, type Reader } from '../../shared/read/reader.ts'
import { unpackedRtf } from '../../shared/read/tnef.ts'
import { drawn, letterLines, letterPicture, rawMail, wordDocument } from './letter.ts'

let reader: Reader
beforeAll(() => {
  reader = createReader()
})
afterAll(() => reader.close())

function read(bytes: Uint8Array, name: string): Promise<PartReading> {
  return reader.read(bytes, { name, contentType: 'application/octet-stream', languages: ['fr', 'en'] })
}

async function textsOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { readings, unread } = await read(bytes, name)
  expect(unread).toEqual([])
  return readings.map(({ text }) => text.trim())
}

const fewLines = letterLines.slice(0, 5)
const letter = letterPicture({ lines: fewLines })

/** One attribute of a winmail.dat. */
function attribute(level: number, id: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(9)
  head.writeUInt8(level, 0)
  head.writeUInt32LE(id, 1)
  head.writeUInt32LE(content.length, 5)
  return Buffer.concat([head, content, Buffer.alloc(2)])
}

/** One property of variable length, padded to four bytes. */
function property(type: number, id: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(id, 2)
  head.writeUInt32LE(1, 4)
  head.writeUInt32LE(content.length, 8)
  return Buffer.concat([head, content, Buffer.alloc((4 - (content.length % 4)) % 4)])
}

/** The example of [MS-OXRTFCP] 3.2. */
const packedRtf = Buffer.from(
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
  'hex',
)

function winmail(): Uint8Array {
  const number = Buffer.alloc(4)
  number.writeUInt32LE(1)
  const rtf = Buffer.from('{\\rtf1\\ansi corps du message\\par}')
  const header = Buffer.alloc(16)
  header.writeUInt32LE(rtf.length + 12, 0)
  header.writeUInt32LE(rtf.length, 4)
  header.write('MELA', 8, 'latin1')
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x0001_8004, Buffer.from('Dossier 12\0')),
    attribute(
      1,
      0x0006_9003,
      Buffer.concat([number, property(0x0102, 0x1009, Buffer.concat([header, rtf]))]),
    ),
    attribute(2, 0x0006_9002, Buffer.alloc(14)),
    attribute(2, 0x0001_8010, Buffer.from('note.txt\0')),
    attribute(2, 0x0006_800f, Buffer.from('texte de la note')),
  ])
}

/** RC4, which old PDF encryption uses. */
function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number) => state[i] ?? 0
  const swap = (i: number, j: number) => {
    const held = at(i)
    state[i] = at(j)
    state[j] = held
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at((at(i) + at(j)) & 255)
  })
}

function md5(...pieces: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(pieces)).digest()
}

/** A PDF that is enciphered with an empty user password, as "do not copy" has it (ISO 32000 7.6.3, revision 2). */
function sealedPdf(words: string): Uint8Array {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
  const owner = Buffer.from(rc4(md5(padding).subarray(0, 5), padding))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padding, owner, permissions, Buffer.from([0])).subarray(0, 5)
  const user = Buffer.from(rc4(key, padding))
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10)
  const content = rc4(objectKey, Buffer.from(`BT /F 12 Tf 50 700 Td (${words}) Tj ET`))
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
        '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' +
        '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n' +
        `4 0 obj<</Length ${content.length}>>stream\n`,
    ),
    content,
    Buffer.from(
      '\nendstream endobj\n' +
        `5 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${owner.toString('hex')}>/U<${user.toString('hex')}>>>endobj\n` +
        'trailer<</Root 1 0 R/Encrypt 5 0 R/ID[<00><00>]>>\n',
    ),
  ])
}

/** A bitmap of 24 bits without packing, from pixels as a canvas has them. */
function bitmap(): Uint8Array {
  const width = 900
  const height = 360
  const file = Buffer.alloc(54 + width * height * 3, 255)
  file.write('BM', 0, 'latin1')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(0, 6)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  file.fill(0, 30, 54)
  drawn(width, height, 'png', (context) => {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#000000'
    context.font = '22px Tinos'
    for (const [row, line] of fewLines.entries()) context.fillText(line, 40, 60 + row * 48, 820)
    const { data } = context.getImageData(0, 0, width, height)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width * 3; x++) {
        const from = (y * width + Math.floor(x / 3)) * 4 + 2 - (x % 3)
        file[54 + (height - 1 - y) * width * 3 + x] = data[from] ?? 255
      }
    }
  })
  return file
}

function slide(text: string): Uint8Array {
  return strToU8(`<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`)
}

describe('documents', () => {
  it('OpenDocument', async () => {
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        '<office:document-content><office:body><text:h>Convocation</text:h>' +
          '<text:p>délai de<text:s/>72<text:line-break/>heures &amp; plus</text:p></office:body></office:document-content>',
      ),
    })
    expect(await textsOf(odt, 'a.odt')).toEqual(['Convocation\ndélai de 72\nheures & plus'])
  })

  it('OpenDocument behind a password', async () => {
    const odt = zipSync({
      'content.xml': strToU8('rubbish'),
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
    })
    expect(await read(odt, 'a.odt')).toEqual({
      readings: [],
      unread: [{ name: 'a.odt', reason: 'encrypted' }],
    })
  })

  it('PowerPoint, slides in their order', async () => {
    const pptx = zipSync({ 'ppt/slides/slide10.xml': slide('dix'), 'ppt/slides/slide2.xml': slide('deux') })
    expect(await textsOf(pptx, 'a.pptx')).toEqual(['deux\ndix'])
  })

  it('Excel', async () => {
    const xlsx = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>une</t></si><si><r><t>deux </t></r><r><t>mots</t></r></si></sst>',
      ),
    })
    expect(await textsOf(xlsx, 'a.xlsx')).toEqual(['une\ndeux mots'])
  })

  it('rich text: code pages, Unicode, what is not shown, a picture', async () => {
    const rtf =
      String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times;}{\f1\fcharset204 Times;}}{\*\generator hidden}` +
      String.raw`\f0 d\'e9lai \u8364? de {\b 72} heures\par \f1 \'cf\'ee\'e2\'e5\'f1\'f2\'ea\'e0\par ` +
      String.raw`{\pict\jpegblip ${Buffer.from(letter).toString('hex')}}}`
    const texts = await textsOf(Buffer.from(rtf, 'latin1'), 'a.rtf')
    expect(texts[0]).toBe('délai € de 72 heures\nПовестка')
    expect(texts[1]).toContain('CONVOCATION')
  })

  it('a PDF that asks for no password though it is enciphered', async () => {
    const { readings } = await read(sealedPdf('delai strict de 72 heures'), 'a.pdf')
    expect(readings[0]?.text).toBe('delai strict de 72 heures')
  })

  it('a page with its picture in its text', async () => {
    const html = `<html><p>voir</p><img src="data:image/jpeg;base64,${Buffer.from(letter).toString('base64')}">`
    const { readings } = await read(Buffer.from(html), 'a.html')
    expect(readings.map(({ where }) => where)).toEqual(['attachment:a.html', 'attachment:a.html/picture-1'])
    expect(readings[1]?.text).toContain('CONVOCATION')
  })

  it('a bitmap', async () => {
    expect((await textsOf(bitmap(), 'a.dat'))[0]).toContain('CONVOCATION')
  })

  it('an invitation', async () => {
    const ics =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;LANGUAGE=fr:Convoca\r\n tion\r\nUID:x\r\nDESCRIPTION:sous 72 heures\\, par mail\\nfin\r\nEND:VEVENT'
    expect(await textsOf(Buffer.from(ics), 'a.ics')).toEqual(['Convocation\nsous 72 heures, par mail\nfin'])
  })

  it('a saved page (MHT)', async () => {
    const mht = rawMail(
      { 'Snapshot-Content-Location': 'x', Subject: 'Page' },
      [{ type: 'text/html', content: '<p>texte de la page</p>' }],
      'related',
    )
    expect(await textsOf(mht, 'a.mht')).toEqual(['Page', 'texte de la page'])
  })

  it('winmail.dat: subject, body, files', async () => {
    expect(await textsOf(winmail(), 'winmail.dat')).toEqual([
      'Dossier 12',
      'corps du message',
      'texte de la note',
    ])
  })

  it('rich text as Outlook packs it', () => {
    expect(Buffer.from(unpackedRtf(packedRtf)).toString('latin1')).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    )
  })
})

describe('archives', () => {
  it('give their files, also inside one another', async () => {
    const inner = zipSync({ 'lettre.docx': wordDocument(['Première ligne']), 'lettre.jpg': letter })
    const { readings, unread } = await read(
      zipSync({ 'dossier/inner.zip': inner, '__MACOSX/x': strToU8('no') }),
      'a.zip',
    )
    expect(readings.map(({ where }) => where)).toEqual([
      'attachment:a.zip/dossier/inner.zip/lettre.docx',
      'attachment:a.zip/dossier/inner.zip/lettre.jpg',
    ])
    expect(unread).toEqual([])
  })

  it('behind a password are named', async () => {
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8('mots') }))
    zip.writeUInt16LE(zip.readUInt16LE(6) | 1, 6)
    const central = zip.indexOf('PK\x01\x02')
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8)
    expect(await read(zip, 'a.zip')).toEqual({
      readings: [],
      unread: [{ name: 'a.zip', reason: 'encrypted' }],
    })
  })

  it('of more files than are read say how many', async () => {
    const files = Array.from(
      { length: limits.partsRead + 3 },
      (_, i) => [`${i}.txt`, strToU8(`mots ${i}`)] as const,
    )
    const { readings, unread } = await read(zipSync(Object.fromEntries(files)), 'a.zip')
    expect(readings).toHaveLength(limits.partsRead)
    expect(unread).toEqual([{ name: 'a.zip/+3', reason: 'too-many' }])
  })

  it('that swell, that nest for ever or lie are cut short by name', async () => {
    const swelling = zipSync({ 'a.txt': new Uint8Array(30_000_000) }, { level: 9 })
    expect(await read(swelling, 'a')).toEqual({
      readings: [],
      unread: [{ name: 'a/a.txt', reason: 'too-large' }],
    })

    let nested: Uint8Array = strToU8('innermost')
    for (let depth = 0; depth < 12; depth++) nested = zipSync({ z: nested })
    expect(await read(nested, 'a')).toEqual({
      readings: [],
      unread: [{ name: 'a/z/z/z/z', reason: 'too-many' }],
    })

    const liar = Buffer.from(zipSync({ 'a.txt': strToU8('premiers mots, et bien plus après') }, { level: 9 }))
    liar.writeUInt32LE(8, liar.indexOf('PK\x01\x02') + 24)
    expect((await read(liar, 'a')).unread).toEqual([{ name: 'a/a.txt', reason: 'broken' }])
  })
})
