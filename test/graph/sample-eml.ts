/** Options of a small raw mail; everything has a calm default. */
export interface SampleMail {
  readonly subject?: string
  readonly from?: string
  readonly messageId?: string
  readonly inReplyTo?: string
  readonly text?: string | null
  readonly html?: string
  readonly headers?: readonly string[]
  readonly parts?: readonly SamplePart[]
}

export interface SamplePart {
  readonly type: string
  readonly name?: string
  readonly inline?: boolean
  readonly contentId?: string
  readonly bytes?: Uint8Array
  /** For a message inside the message: its raw text. */
  readonly raw?: string
}

/** A raw mail with CRLF ends, as tests deliver it. */
export function sampleEml(mail: SampleMail = {}): string {
  const head = [
    ...(mail.headers ?? []),
    `From: ${mail.from ?? 'Anna Keller <anna.keller@sender.example>'}`,
    'To: camille.durand@contoso.example',
    `Subject: ${mail.subject ?? 'Lunch on Tuesday'}`,
    'Date: Fri, 20 Nov 2026 08:00:00 +0000',
    `Message-ID: ${mail.messageId ?? '<sample@sender.example>'}`,
    ...(mail.inReplyTo === undefined ? [] : [`In-Reply-To: ${mail.inReplyTo}`]),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="edge"',
  ]
  const lines = [...head, '']
  if (mail.text !== null)
    lines.push('--edge', 'Content-Type: text/plain; charset=utf-8', '', mail.text ?? 'See you at noon.')
  if (mail.html !== undefined) lines.push('--edge', 'Content-Type: text/html; charset=utf-8', '', mail.html)
  for (const part of mail.parts ?? []) lines.push('--edge', ...partLines(part))
  lines.push('--edge--', '')
  return lines.join('\r\n')
}

function partLines(part: SamplePart): string[] {
  const name = part.name === undefined ? '' : `; name="${part.name}"`
  const file = part.name === undefined ? '' : `; filename="${part.name}"`
  const head = [
    `Content-Type: ${part.type}${name}`,
    `Content-Disposition: ${part.inline === true ? 'inline' : 'attachment'}${file}`,
    ...(part.contentId === undefined ? [] : [`Content-ID: <${part.contentId}>`]),
  ]
  if (part.raw !== undefined) return [...head, '', part.raw]
  return [
    ...head,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(part.bytes ?? [1, 2, 3]).toString('base64'),
  ]
}
