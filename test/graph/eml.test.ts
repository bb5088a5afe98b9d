import { describe, expect, test } from 'vitest'
import { bodyOf, previewOf } from './body.ts'
import { createEmlReader, EmlError, parseEml, summaryOf } from './eml.ts'
import { sampleEml } from './sample-eml.ts'

async function parse(text: string): ReturnType<typeof parseEml> {
  return parseEml(Buffer.from(text))
}

function withHeaders(...headers: readonly string[]): string {
  return [...headers, 'Content-Type: text/plain; charset=utf-8', '', 'Text.', ''].join('\r\n')
}

describe('the envelope', () => {
  test('undisclosed recipients are none, members of a named group are some', async () => {
    expect((await parse(withHeaders('From: a@x.example', 'To: undisclosed-recipients:;'))).to).toEqual([])
    const { to } = await parse(withHeaders('From: a@x.example', 'To: Team: b@x.example, C <c@x.example>;'))
    expect(to.map((one) => one.emailAddress.address)).toEqual(['b@x.example', 'c@x.example'])
  })

  test('names are decoded, and where there is none the address stands in its place', async () => {
    const mail = await parse(
      withHeaders(
        'From: =?utf-8?Q?Ma=C3=AEtre_X?= <m@x.example>',
        'Reply-To: r@y.example',
        'Subject: =?iso-8859-1?Q?R=E9ponse?=',
      ),
    )
    expect(mail.from).toEqual({ emailAddress: { name: 'Maître X', address: 'm@x.example' } })
    expect(mail.replyTo).toEqual([{ emailAddress: { name: 'r@y.example', address: 'r@y.example' } }])
    expect(mail.subject).toBe('Réponse')
    expect(mail.sender).toEqual(mail.from)
  })

  test('without a Message-ID one is made, the same each time; a broken date is no date', async () => {
    const text = withHeaders('From: a@x.example', 'Date: yesterday')
    const [first, second] = [await parse(text), await parse(text)]
    expect(first.internetMessageId).toMatch(/^<\S+@\S+>$/)
    expect(second.internetMessageId).toBe(first.internetMessageId)
    expect(first.sentMs).toBeNull()
  })

  test('an answer belongs to the conversation of what it answers', async () => {
    const root = await parse(withHeaders('From: a@x.example', 'Message-ID: <root@x.example>'))
    const reply = await parse(
      withHeaders('From: b@x.example', 'Message-ID: <r@x.example>', 'In-Reply-To: <root@x.example>'),
    )
    const later = await parse(
      withHeaders(
        'From: b@x.example',
        'Message-ID: <l@x.example>',
        'In-Reply-To: <r@x.example>',
        'References: <root@x.example> <r@x.example>',
      ),
    )
    expect([reply.conversation, later.conversation]).toEqual([root.conversation, root.conversation])
  })
})

describe('attachments', () => {
  test('a nested message stays whole and takes its name from its subject; a nameless picture gets a name', async () => {
    const inner = 'From: b@x.example\r\nSubject: Deep\r\nContent-Type: text/plain\r\n\r\nDeep text.\r\n'
    const mail = await parse(
      sampleEml({ parts: [{ type: 'message/rfc822', raw: inner }, { type: 'image/jpeg' }] }),
    )
    expect(mail.attachments.map((one) => [one.kind, one.name])).toEqual([
      ['item', 'Deep'],
      ['file', 'ATT00002.jpg'],
    ])
    expect(Buffer.from(mail.attachments[0]?.bytes ?? []).toString()).toContain('Deep text.')
    expect(mail.text).not.toContain('Deep text.')
  })

  test('the declared type is kept as it is, true or not', async () => {
    const mail = await parse(
      sampleEml({ parts: [{ type: 'application/octet-stream', name: 'DOC-2104', inline: true }] }),
    )
    expect(mail.attachments).toMatchObject([
      { contentType: 'application/octet-stream', isInline: true, name: 'DOC-2104' },
    ])
    expect(summaryOf(mail).hasAttachments).toBe(false)
  })
})

describe('the body', () => {
  const prefer = { text: false, unsafe: false }

  test('of plain text becomes HTML in which nothing is markup', async () => {
    const mail = await parse(sampleEml({ text: 'a < b & c\r\n<img src=x>' }))
    const { contentType, content } = bodyOf(mail, prefer)
    expect(contentType).toBe('html')
    expect(content).toContain('a &lt; b &amp; c<br>\r\n&lt;img src=x&gt;')
  })

  test('of a mail without text is empty, as HTML and as text', async () => {
    const mail = await parse(sampleEml({ text: null, parts: [{ type: 'image/jpeg', inline: true }] }))
    expect(bodyOf(mail, { ...prefer, text: true })).toEqual({ contentType: 'text', content: '' })
    expect(bodyOf(mail, prefer).content).toMatch(/<body>\s*<\/body>/)
    expect(previewOf(mail)).toBe('')
  })

  test('keeps styles, comments and hidden words, for a reader must see them; loses scripts, frames, forms and handlers', async () => {
    const html =
      '<style>p{color:red}</style><!-- note --><p style="display:none" onload="x()">hidden</p><iframe src="//x"></iframe><form action="x">in</form><a href="JavaScript:x()">go</a>after'
    const { content } = bodyOf(await parse(sampleEml({ text: null, html })), prefer)
    expect(content.trim()).toBe(
      '<style>p{color:red}</style><!-- note --><p style="display:none">hidden</p><a>go</a>after',
    )
  })

  test('preview is the first 255 characters of the text', async () => {
    const mail = await parse(
      sampleEml({ text: null, html: `<title>no</title><p>${'word '.repeat(200)}</p>` }),
    )
    expect(previewOf(mail)).toBe('word '.repeat(51))
  })
})

test('a nest of a hundred parts and more is refused as no mail, in a sentence', async () => {
  let text = 'From: a@x.example\r\n'
  for (let depth = 0; depth < 150; depth++)
    text += `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`
  await expect(parse(text)).rejects.toThrow(EmlError)
})

test('the reader takes a mail apart anew when its bytes are others', async () => {
  const read = createEmlReader()
  const first = Buffer.from(sampleEml({ subject: 'One' }))
  expect(await read('id', first)).toBe(await read('id', first))
  expect((await read('id', Buffer.from(sampleEml({ subject: 'Two' })))).subject).toBe('Two')
})
