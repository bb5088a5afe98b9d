import { evidenceOf } from '../../shared/detect/evidence.ts'
import { sceneOf, type Scene } from '../../shared/detect/scene.ts'
import { address, type Mail, type Part } from '../../shared/mail.ts'
import type { Evidence, Reading, Unread, UnreadReason } from '../../shared/reading.ts'

/** What a test says of a mail; all the rest is that of a dull letter from one firm to another. */
export interface Given {
  readonly from?: string
  readonly fromName?: string
  readonly replyTo?: string
  readonly to?: readonly string[]
  readonly subject?: string
  readonly body?: string
  readonly hidden?: string
  /** Text of a part, as if it had been recognised in a picture. */
  readonly picture?: string
  /** True where the picture was known and its words are those of another one. */
  readonly known?: true
  /** Text of a part, as a document holds it. */
  readonly document?: string
  readonly parts?: readonly Part[]
  readonly headers?: Mail['headers']
  readonly authentication?: Mail['authentication']
  /** Why a part named `letter.pdf` was not read. */
  readonly unread?: UnreadReason
}

export function part(name: string, size = 60_000, contentType = ''): Part {
  return { id: name, kind: 'file', name, contentType, size, inline: false, contentId: null }
}

export function mailOf(given: Given): Mail {
  const from = address(given.from ?? 'martha.klein@tischlerei.example', given.fromName ?? '')
  return {
    internetMessageId: '<1@tischlerei.example>',
    subject: given.subject ?? '',
    from,
    sender: null,
    replyTo: given.replyTo === undefined ? [] : [address(given.replyTo)],
    to: (given.to ?? ['camille@contoso.example']).map((one) => address(one)),
    cc: [],
    receivedAt: '2026-03-02T09:00:00Z',
    headers: given.headers === undefined ? [] : given.headers,
    authentication: given.authentication ?? { kind: 'authenticated', domain: from.domain },
    body: given.body === undefined ? null : { type: 'text', content: given.body },
    parts: given.parts ?? [],
  }
}

function text(where: Reading['where'], words: string | undefined): readonly Reading[] {
  return words === undefined ? [] : [{ where, method: 'text', text: words, confidence: 1 }]
}

export function readingsOf(given: Given): readonly Reading[] {
  return [
    ...text('subject', given.subject),
    ...text('body', given.body),
    ...text('hidden', given.hidden),
    ...text('attachment:letter.pdf', given.document),
    ...(given.picture === undefined
      ? []
      : [{ where: 'attachment:letter.jpg', method: 'ocr', text: given.picture, confidence: 0.9 } as const]),
  ]
}

export function evidenceOfGiven(given: Given): readonly Evidence[] {
  const all = readingsOf(given).map(evidenceOf)
  return given.known === true
    ? all.map((one) => (one.method === 'ocr' ? { ...one, known: true as const } : one))
    : all
}

export function unreadOf({ unread }: Given): readonly Unread[] {
  return unread === undefined ? [] : [{ part: '0', name: 'letter.pdf', reason: unread }]
}

export function sceneOfGiven(given: Given): Scene {
  return sceneOf(mailOf(given), evidenceOfGiven(given), unreadOf(given))
}
