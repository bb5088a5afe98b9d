import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { mailFromEml } from '../../shared/read/eml.ts'
import { putBack, setAside, textPutBack } from '../../shared/read/set-aside.ts'
import { rawMail } from './letter.ts'

const options = { authservIds: [] }
const file = randomBytes(50_000)
const headers = { From: 'a@b.example', Subject: 's' }
const attached = { type: 'application/pdf', name: 'a.pdf', disposition: 'attachment', content: file } as const

test('a large attachment is decoded when it is asked for, and whole', async () => {
  const raw = rawMail(headers, [
    { type: 'text/plain', content: 'words' },
    attached,
    { type: 'image/png', name: 'small.png', content: file.subarray(0, 30) },
  ])
  const { bytes, aside } = setAside(raw)
  expect(aside.map(({ size }) => size)).toEqual([file.length])
  expect(bytes.length).toBeLessThan(raw.length - file.length)
  const { mail, bytesOf } = await mailFromEml(raw, options)
  expect(mail.parts.map(({ size }) => size)).toEqual([file.length, 30])
  const [first, second] = mail.parts
  if (first === undefined || second === undefined) throw new TypeError('parts are missing')
  expect(Buffer.from(bytesOf(first) ?? []).equals(file)).toBe(true)
  expect(Buffer.from(bytesOf(second) ?? []).equals(file.subarray(0, 30))).toBe(true)
})

test('a mail that is nothing but a file', async () => {
  const packed = file.toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  const raw = Buffer.from(
    `From: a@b.example\r\nContent-Type: application/pdf;\r\n name="a.pdf"\r\nContent-Transfer-Encoding:\r\n BASE64\r\n\r\n${packed}`,
  )
  expect(setAside(raw).aside).toHaveLength(1)
  const { mail, bytesOf } = await mailFromEml(raw, options)
  const [part] = mail.parts
  expect(part?.size).toBe(file.length)
  expect(part !== undefined && Buffer.from(bytesOf(part) ?? []).equals(file)).toBe(true)
})

test('what stands in a message inside, or is quoted as text, is there as it was', async () => {
  const inner = Buffer.from(rawMail(headers, [{ type: 'text/plain', content: 'inner' }, attached])).toString(
    'latin1',
  )
  const raw = rawMail(headers, [
    { type: 'text/plain', content: `see\n${inner}` },
    { type: 'message/rfc822', content: inner },
  ])
  const packed = file.toString('base64').slice(0, 3_000).replaceAll(/\s/g, '')
  const { mail, bytesOf } = await mailFromEml(raw, options)
  expect(mail.body?.content.replaceAll(/\s/g, '')).toContain(packed)
  const [part] = mail.parts
  if (part === undefined) throw new TypeError('the message is missing')
  const content = Buffer.from(bytesOf(part) ?? [])
  expect(content.length).toBe(part.size)
  const opened = await mailFromEml(content, options)
  const [deep] = opened.mail.parts
  expect(deep !== undefined && Buffer.from(opened.bytesOf(deep) ?? []).equals(file)).toBe(true)
})

test.each([
  ['a sign that is no base64', (packed: string) => `${packed.slice(0, 5_000)}!${packed.slice(5_000)}`],
  ['padding in the midst', (packed: string) => `${packed.slice(0, 4_000)}==\r\n${packed.slice(4_000)}`],
  ['little of it', (packed: string) => packed.slice(0, 1_000)],
])('%s is left to the parser', (_, change) => {
  const packed = change(file.toString('base64'))
  const raw = Buffer.from(
    `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}\r\n--b--\r\n`,
  )
  expect(setAside(raw)).toEqual({ bytes: raw, aside: [] })
})

test('a token that somebody made up is no token', () => {
  const forged = Buffer.from('nonlieu-0123456789abcdef000000')
  const aside = [{ from: 0, to: 4, size: 3 }]
  const raw = Buffer.from('AAAA')
  expect(putBack(forged, raw, aside)).toBe(forged)
  expect(textPutBack(forged.toString('base64'), raw, aside)).toBe(forged.toString('base64'))
})

function cost(text: string): number {
  const bytes = Buffer.from(text)
  const start = performance.now()
  setAside(bytes)
  return performance.now() - start
}

test('costs in proportion, whatever stands there', () => {
  const pieces = [
    '\n--b\n',
    '\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n',
    `\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'A'.repeat(2_500)}`,
    '\n',
    'A: b\n',
  ]
  for (const piece of pieces) {
    const unit = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const once = Math.min(cost(unit), cost(unit), cost(unit))
    expect(Math.min(cost(unit.repeat(4)), cost(unit.repeat(4)))).toBeLessThan(10 * Math.max(once, 10))
  }
})
