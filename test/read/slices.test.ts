import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { glance } from '../../shared/inspect-mail.ts'
import type { Mail, Part } from '../../shared/mail.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import { createReader, type Reader } from '../../shared/read/reader.ts'
import { areSlices, sliceCandidates, slicesOf, type Content } from '../../shared/read/slices.ts'
import { letterLines, letterPicture, rawMail } from './letter.ts'

let reader: Reader
let slices: readonly Uint8Array[]
beforeAll(async () => {
  reader = createReader()
  slices = await cut(letterPicture({ format: 'png' }), [0, 130, 260, 400, 520])
})
afterAll(() => reader.close())

/** A picture cut below these rows. */
async function cut(picture: Uint8Array, rows: readonly number[]): Promise<readonly Uint8Array[]> {
  const { width, height } = await sharp(picture).metadata()
  const piece = (top: number, index: number) =>
    sharp(picture)
      .extract({ left: 0, top, width, height: (rows[index + 1] ?? height) - top })
      .jpeg()
      .toBuffer()
  return Promise.all(rows.map(piece))
}

async function mailOf(pictures: readonly Uint8Array[], order: readonly number[]): Promise<Mail> {
  const html = order.map((index) => `<img src="cid:p${index}">`).join('')
  const raw = rawMail(
    { From: 'a@b.example', Subject: 's' },
    [
      { type: 'text/html', content: html },
      ...pictures.map((content, index) => ({
        type: 'image/jpeg',
        name: `p${index}.jpg`,
        contentId: `p${index}`,
        disposition: 'inline' as const,
        content,
      })),
    ],
    'related',
  )
  return (await mailFromEml(raw, { authservIds: [] })).mail
}

describe('a letter cut in slices', () => {
  it('is read as the page that it shows, in the order of the body', async () => {
    const shuffled = [slices[2], slices[0], slices[4], slices[1], slices[3]].flatMap((one) => one ?? [])
    const mail = await mailOf(shuffled, [1, 3, 0, 4, 2])
    const contentOf = slicesOf(mail, async (part: Part) => shuffled[Number(part.id)] ?? null)
    const contents: Content[] = []
    for (const part of mail.parts) contents.push(await contentOf(part))
    expect(contents.slice(1)).toEqual(Array.from({ length: 4 }, () => 'covered'))
    const first = contents[0]
    expect(first).toEqual(slices)
    if (first === 'covered' || first === null || first === undefined) throw new TypeError('no slices')
    const { readings, unread } = await reader.read(first, { name: 'p', contentType: '', languages: ['fr'] })
    expect(unread).toEqual([])
    expect(readings).toHaveLength(1)
    for (const line of letterLines.slice(0, 4)) expect(readings[0]?.text).toContain(line)
  })

  it('is read where every slice is too small to be a page', async () => {
    const picture = letterPicture({ format: 'png' })
    const { height } = await sharp(picture).metadata()
    const many = await cut(
      picture,
      Array.from({ length: Math.floor(height / 32) }, (_, index) => index * 32),
    )
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThan(8_000)
    const mail = await mailOf(many, [...many.keys()])
    const { needed } = glance(mail)
    const [first] = needed
    if (first === undefined) throw new TypeError('the gate lets all slices pass')
    const contentOf = slicesOf(mail, async (part: Part) => many[Number(part.id)] ?? null)
    const content = await contentOf(first)
    if (content === null || content === 'covered') throw new TypeError('no slices')
    const { readings } = await reader.read(content, { name: 'p', contentType: '', languages: ['fr'] })
    for (const line of letterLines.slice(0, 4)) expect(readings[0]?.text).toContain(line)
  })

  it('is not seen in a few icons beside a text', async () => {
    const icons = (await cut(letterPicture({ format: 'png' }), [0, 60])).slice(0, 1)
    const mail = await mailOf([...icons, ...icons], [0, 1])
    const words = 'We met about the new shelves and agreed on the plan for the small room. '.repeat(4)
    expect(glance({ ...mail, body: { type: 'text', content: words } }).needed).toEqual([])
  })

  it('is not seen in pages, nor in pictures of several widths', async () => {
    const page = letterPicture({ width: 600, lines: [...letterLines, ...letterLines] })
    expect(areSlices([page, page])).toBe(false)
    expect(areSlices([page])).toBe(false)
    const [first, second] = slices
    const wider = letterPicture({ width: 900 })
    expect(areSlices([first, second, wider].flatMap((one) => one ?? []))).toBe(false)
    expect(areSlices([first, Uint8Array.of(0xff, 0xd8, 0xff)].flatMap((one) => one ?? []))).toBe(false)
  })

  it('that is none gives every part its own bytes', async () => {
    const pictures = [letterPicture({ width: 700 }), letterPicture({ width: 900 })]
    const mail = await mailOf(pictures, [0, 1])
    const contentOf = slicesOf(mail, async (part) => pictures[Number(part.id)] ?? null)
    expect(sliceCandidates(mail)).toHaveLength(2)
    for (const [index, part] of mail.parts.entries()) expect(await contentOf(part)).toBe(pictures[index])
  })
})
