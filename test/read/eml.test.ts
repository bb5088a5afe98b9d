import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailFromEml, MailError, type MailErrorCode } from '../../shared/read/eml.ts'
import { limits } from '../../shared/read/limits.ts'
import { rawMail } from './letter.ts'

const scanned = { authservIds: [], boundary: 'above-received' } as const
const headers = { From: '"Greffe" <Greffe@Justice.example>', To: 'a@contoso.example', Subject: 'Objet' }

function bytes(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('\n', '\r\n'))
}

/** A message of multiparts in multiparts, with words at the bottom. */
function nested(depth: number): Uint8Array {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  )
  return Buffer.from(
    `From: a@b.example\r\nSubject: s\r\n${open.join('')}Content-Type: text/plain\r\n\r\ndeep words\r\n`,
  )
}

async function codeOf(input: Uint8Array): Promise<MailErrorCode | 'mail'> {
  try {
    await mailFromEml(input, scanned)
    return 'mail'
  } catch (error) {
    if (error instanceof MailError) return error.code
    throw error
  }
}

describe('the envelope', () => {
  it('gives the values of a message as the product has them', async () => {
    const { mail } = await mailFromEml(
      bytes(`Return-Path: <x@y.example>
Authentication-Results: mx.contoso.example; dmarc=pass header.from=justice.example
Received: from a (b; c) by d with ESMTP id 1; Fri, 20 Nov 2026 10:15:00 +0100 (CET)
Received: from e by f; Fri, 20 Nov 2026 10:14:00 +0100
Message-ID: <1@justice.example>
Date: Thu, 19 Nov 2026 08:00:00 +0000
From: =?UTF-8?Q?Greffe_du_tribunal?= <Greffe@Justice.example>
Sender: "Robot" <robot@justice.example>
Reply-To: other@mail.example
To: undisclosed-recipients:;
Cc: Group: a@b.example, B <C@d.example>;
Subject: =?UTF-8?B?Q29udm9jYXRpb24g4oSWIDQ=?=
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

R=E9union demain.
`),
      scanned,
    )
    expect(mail).toMatchObject({
      internetMessageId: '<1@justice.example>',
      subject: 'Convocation № 4',
      from: { name: 'Greffe du tribunal', address: 'greffe@justice.example', domain: 'justice.example' },
      sender: { name: 'Robot', address: 'robot@justice.example' },
      replyTo: [{ address: 'other@mail.example' }],
      to: [],
      cc: [{ address: 'a@b.example' }, { name: 'B', address: 'c@d.example' }],
      receivedAt: '2026-11-20T09:15:00.000Z',
      authentication: { kind: 'authenticated', domain: 'justice.example' },
      parts: [],
    })
    expect(mail.body?.type).toBe('text')
    expect(mail.body?.content.trim()).toBe('Réunion demain.')
    expect(mail.headers?.[0]).toEqual({ name: 'Return-Path', value: '<x@y.example>' })
  })

  it('says what nobody said', async () => {
    const { mail, readings } = await mailFromEml(bytes('Subject: only this\n'), scanned)
    expect(mail).toMatchObject({
      internetMessageId: null,
      from: null,
      receivedAt: null,
      authentication: { kind: 'unknown' },
    })
    expect(readings.map(({ where }) => where)).toContain('subject')
  })

  it('takes the date that the sender claims where nobody received it', async () => {
    const { mail } = await mailFromEml(
      bytes('From: a@b.example\nDate: Thu, 19 Nov 2026 08:00:00 +0000\n\nx'),
      scanned,
    )
    expect(mail.receivedAt).toBe('2026-11-19T08:00:00.000Z')
  })

  it('is not fooled by a byte order mark, empty lines or an mbox line', async () => {
    for (const start of ['\uFEFF', '\n\n', 'From x@y.example Thu Nov 19 08:00:00 2026\n']) {
      const { mail } = await mailFromEml(bytes(`${start}From: a@b.example\nSubject: s\n\nx`), scanned)
      expect(mail.subject, JSON.stringify(start)).toBe('s')
    }
  })
})

describe('parts', () => {
  const picture = Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3)
  const inner = 'From: z@y.example\nSubject: inner\n\nwords of the inner message'
  const raw = rawMail(headers, [
    { type: 'text/html', content: '<p>See below</p><img src="cid:pic@1">' },
    { type: 'IMAGE/JPEG', name: 'pic.jpg', contentId: 'pic@1', disposition: 'inline', content: picture },
    { type: 'application/octet-stream', name: 'a\u202Egpj.exe', disposition: 'attachment', content: 'x' },
    { type: 'message/rfc822', content: inner },
    { type: 'text/plain', name: 'notes.txt', disposition: 'attachment', content: 'notes' },
  ])

  it('are listed with stable ids, kinds and one-line names', async () => {
    const { mail, bytesOf } = await mailFromEml(raw, scanned)
    expect(
      mail.parts.map(({ id, kind, name, contentType, inline, contentId }) => [
        id,
        kind,
        name,
        contentType,
        inline,
        contentId,
      ]),
    ).toEqual([
      ['0', 'file', 'pic.jpg', 'image/jpeg', true, 'pic@1'],
      ['1', 'file', 'a gpj.exe', 'application/octet-stream', false, null],
      ['2', 'item', 'message-3.eml', 'message/rfc822', false, null],
      ['3', 'file', 'notes.txt', 'text/plain', false, null],
    ])
    const [first, , third] = mail.parts
    if (first === undefined || third === undefined) throw new Error('parts are missing')
    expect(bytesOf(first)).toEqual(picture)
    expect(Buffer.from(bytesOf(third) ?? []).toString()).toContain('words of the inner message')
    expect(bytesOf({ ...first, id: '99' })).toBeNull()
  })

  it('leaves the words of an inner message out of the body', async () => {
    const { readings } = await mailFromEml(raw, scanned)
    expect(readings.map(({ where, text }) => [where, text])).toEqual([
      ['subject', 'Objet'],
      ['body', 'See below'],
      ['attachment:pic.jpg', 'pic.jpg'],
      ['attachment:a gpj.exe', 'a gpj.exe'],
      ['attachment:message-3.eml', 'message-3.eml'],
      ['attachment:notes.txt', 'notes.txt'],
    ])
  })

  it('are none where the structure is torn, and the words are the body then', async () => {
    for (const kind of ['multipart/mixed', 'multipart/mixed; boundary=elsewhere']) {
      const { mail } = await mailFromEml(
        bytes(`From: a@b.example\nContent-Type: ${kind}\n\nstray words\n`),
        scanned,
      )
      expect(mail.body).toEqual({ type: 'text', content: 'stray words' })
      expect(mail.parts).toEqual([])
    }
  })

  it('shows the HTML of alternatives, as Outlook does', async () => {
    const alternatives = rawMail(
      headers,
      [
        { type: 'text/plain', content: 'plain' },
        { type: 'text/html', content: '<b>rich</b>' },
      ],
      'alternative',
    )
    expect((await mailFromEml(alternatives, scanned)).mail.body).toMatchObject({
      type: 'html',
      content: '<b>rich</b>',
    })
  })
})

describe('what is no mail', () => {
  const rows: readonly [string, Uint8Array, MailErrorCode][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['prose', bytes('Dear reader,\nthis is no mail: it has no header.\n'), 'not-a-mail'],
    ['a program', bytes('#!/bin/sh\necho Subject: x\n'), 'not-a-mail'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'not-a-mail'],
    ['an Outlook message file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'not-a-mail'],
    ['UTF-16', Buffer.from('\uFEFFFrom: a@b.example\r\nSubject: x\r\n\r\nx', 'utf16le'), 'not-a-mail'],
    [
      'headers without end',
      bytes(`From: a@b.example\n${`X-A: ${'b'.repeat(990)}\n`.repeat(4_400)}\nx`),
      'headers-too-large',
    ],
  ]
  it.each(rows)('%s', async (_, input, code) => {
    expect(await codeOf(input)).toBe(code)
  })

  it('says what to do and nothing of the bytes', async () => {
    await expect(mailFromEml(bytes('secret words\n'), scanned)).rejects.toThrow(
      'No mail header stands at the start. Give a raw message (.eml, RFC 5322).',
    )
  })
})

describe('hostile mail', () => {
  it('with ten thousand parts lists some and names the rest', async () => {
    const part = '--b\r\nContent-Type: image/png; name="p.png"\r\n\r\nx\r\n'
    const raw = `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(10_000)}--b--\r\n`
    const { mail, unread } = await mailFromEml(Buffer.from(raw), scanned)
    expect(mail.parts).toHaveLength(limits.parts)
    expect(unread).toEqual([{ part: '500', name: '+9500', reason: 'too-many' }])
  })

  it('nested a hundred deep is read, nested a thousand deep is refused', async () => {
    const { mail } = await mailFromEml(nested(100), scanned)
    expect(mail.body?.content).toContain('deep words')
    expect(await codeOf(nested(1_000))).toBe('too-deep')
  })

  it('truncated anywhere still ends', async () => {
    const raw = rawMail(headers, [
      { type: 'text/html', content: '<p>See below</p>'.repeat(20) },
      {
        type: 'image/jpeg',
        name: 'p.jpg',
        contentId: 'p',
        disposition: 'inline',
        content: new Uint8Array(500),
      },
    ])
    for (let length = 0; length < raw.length; length += 23) {
      expect(['mail', 'empty', 'not-a-mail']).toContain(await codeOf(raw.subarray(0, length)))
    }
  })

  it('changed at random gives a mail or a named error, never anything else', async () => {
    const raw = rawMail(headers, [
      { type: 'text/html; charset="utf-8"', content: '<p>é</p>' },
      { type: 'image/png', name: 'n', content: 'abc' },
    ])
    const change = fc.tuple(fc.nat(raw.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const changed = Uint8Array.from(raw)
        for (const [at, byte] of changes) changed[at] = byte
        expect(await codeOf(changed)).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 300 },
    )
  })

  it('of a million lines or signs is refused by counting them', async () => {
    const start = performance.now()
    expect(await codeOf(bytes(`From: a@b.example\n\n${'a\n'.repeat(1_000_000)}`))).toBe('too-large')
    expect(await codeOf(bytes(`From: a@b.example\n\n${'=A'.repeat(1_100_000)}`))).toBe('too-large')
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('with a header field of many folds or many addresses costs little', async () => {
    const start = performance.now()
    const to = Array.from({ length: 10_000 }, (_, i) => `"A, ${i}" <a${i}@b.example>`).join(',\r\n ')
    const { mail } = await mailFromEml(
      Buffer.from(`From: a@b.example\r\nTo: ${to}\r\nSubject:${'\r\n x'.repeat(40_000)}\r\n\r\nx`),
      scanned,
    )
    expect(mail.to).toHaveLength(limits.addresses)
    expect(mail.subject.length).toBeLessThanOrEqual(4_000)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
