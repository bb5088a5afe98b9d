import { Buffer } from 'node:buffer'
import { drawing } from '../cases/drawing.ts'
import { headerLines } from '../cases/envelope.ts'
import { mimeOf, type Node } from '../cases/mime.ts'
import { textPdf } from '../cases/pdf.ts'
import { random, word } from '../cases/random.ts'

/** Kinds of ordinary mail, each as often as it stands here. */
const kinds = [
  ...Array<'newsletter'>(20).fill('newsletter'),
  ...Array<'reply'>(22).fill('reply'),
  ...Array<'list'>(12).fill('list'),
  ...Array<'internal'>(22).fill('internal'),
  ...Array<'firm'>(14).fill('firm'),
  ...Array<'friend'>(10).fill('friend'),
] as const
type Kind = (typeof kinds)[number]

/** What hangs on a mail of each kind, in a hundred; the rest has nothing. */
const parts: Readonly<Record<Kind, Readonly<Record<Attached, number>>>> = {
  newsletter: { logo: 45, calendar: 0, pdf: 0, photo: 12, notes: 0 },
  reply: { logo: 14, calendar: 2, pdf: 5, photo: 1, notes: 2 },
  list: { logo: 0, calendar: 2, pdf: 2, photo: 0, notes: 6 },
  internal: { logo: 10, calendar: 8, pdf: 10, photo: 2, notes: 4 },
  firm: { logo: 18, calendar: 4, pdf: 14, photo: 0, notes: 0 },
  friend: { logo: 0, calendar: 1, pdf: 4, photo: 6, notes: 0 },
}
type Attached = 'logo' | 'calendar' | 'pdf' | 'photo' | 'notes'
type FileNode = Extract<Node, { kind: 'file' }>

export interface OrdinaryMail {
  readonly kind: Kind
  readonly bytes: Buffer
}

/** One ordinary mail of the language's passages; the same seed and passages give the same bytes. */
export async function ordinaryMail(
  seed: string,
  { language, passages }: { readonly language: string; readonly passages: readonly string[] },
): Promise<OrdinaryMail> {
  const next = random(`ordinary ${seed}`)
  const pick = <Item>(items: readonly Item[], none: Item): Item =>
    items[Math.floor(next() * items.length)] ?? none
  const kind: Kind = pick(kinds, 'reply')
  const [least, reach] = lengths[kind]
  const paragraphs = Array.from({ length: least + Math.floor(next() * reach) }, () => pick(passages, ''))
  const subject = subjectOf(kind, pick(passages, 'info'))
  const quoted = kind === 'reply' ? `\n\n${quote(pick(passages, ''))}` : ''
  const text = `${paragraphs.join('\n\n')}\n\n${pick(names, 'M.')}${quoted}`
  const file = await fileOf(attachedTo(kind, next), { seed, paragraphs })
  const tree = treeOf(seed, { text, file, rich: kind === 'newsletter' || next() < 0.55 })
  const header = headerLines({
    ...senderOf(kind, { next, seed }),
    seed,
    subject,
    language,
    scl: '1',
    mailFrom: '',
  })
  return { kind, bytes: Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n`), mimeOf(tree)]) }
}

const lengths: Readonly<Record<Kind, readonly [number, number]>> = {
  newsletter: [4, 14],
  reply: [1, 3],
  list: [2, 6],
  internal: [1, 5],
  firm: [1, 6],
  friend: [1, 3],
}

const names = [
  'A. Moreau',
  'Jonas',
  'M. Ferreira',
  'Dora',
  'K. Nowak',
  'Ines',
  'Team',
  'P. Rossi',
  'Sanne',
  'E. Lind',
]
const houses = [
  'atelier-nord',
  'papier-lumen',
  'velo-quartz',
  'kiosk-elm',
  'samen-bund',
  'torre-alta',
  'lipa-print',
]

function senderOf(kind: Kind, { next, seed }: { readonly next: () => number; readonly seed: string }) {
  const name = names[Math.floor(next() * names.length)] ?? 'M.'
  const house = houses[Math.floor(next() * houses.length)] ?? 'atelier'
  const box = word(next, 7, 'abcdefghijklmnoprstuv')
  const hours = Math.floor(next() * 300 * 24)
  const shared = {
    to: 'Camille Durand <camille.durand@contoso.example>',
    cc: next() < 0.15 ? 'Sami Becker <sami.becker@contoso.example>' : '',
    replyTo: '',
    date: new Date(Date.UTC(2026, 0, 3) + hours * 3_600_000).toISOString(),
  }
  const thread = `<${word(random(`thread ${seed}`), 20)}@${house}.example>`
  switch (kind) {
    case 'newsletter': {
      const extra = [`List-Unsubscribe: <https://news.${house}.example/u/${box}>`, 'Precedence: bulk']
      return {
        ...shared,
        origin: 'bulk',
        from: `${house} <news@${house}.example>`,
        replyTo: next() < 0.3 ? `hello@${house}.example` : '',
        extra,
      }
    }
    case 'reply': {
      const extra = [`In-Reply-To: ${thread}`, `References: ${thread}`]
      return { ...shared, origin: 'pass', from: `${name} <${box}@${house}.example>`, extra }
    }
    case 'list': {
      const extra = [`List-Id: <talk.${house}.example>`, `List-Post: <mailto:talk@${house}.example>`]
      return {
        ...shared,
        origin: 'pass',
        from: `${name} <${box}@${house}.example>`,
        to: `talk@${house}.example`,
        extra,
      }
    }
    case 'internal':
      return { ...shared, origin: 'internal', from: `${name} <${box}@contoso.example>`, extra: [] }
    case 'firm':
      return {
        ...shared,
        origin: next() < 0.85 ? 'pass' : 'unchecked',
        from: `${house} <office@${house}.example>`,
        extra: [],
      }
    case 'friend':
      return { ...shared, origin: 'pass', from: `${name} <${box}-${box.slice(2)}@gmail.com>`, extra: [] }
  }
}

function subjectOf(kind: Kind, passage: string): string {
  const words = passage.split(' ').slice(0, 6).join(' ').slice(0, 60)
  if (kind === 'list') return `[talk] ${words}`
  return kind === 'reply' ? `Re: ${words}` : words
}

function quote(passage: string): string {
  return passage === '' ? '' : `> ${passage.replaceAll('. ', '.\n> ')}`
}

function attachedTo(kind: Kind, next: () => number): Attached | null {
  let left = next() * 100
  for (const what of ['logo', 'calendar', 'pdf', 'photo', 'notes'] as const) {
    left -= parts[kind][what]
    if (left < 0) return what
  }
  return null
}

async function fileOf(
  what: Attached | null,
  { seed, paragraphs }: { readonly seed: string; readonly paragraphs: readonly string[] },
): Promise<FileNode | null> {
  const file = { kind: 'file', contentId: null } as const
  switch (what) {
    case null:
      return null
    case 'logo': {
      const bytes = drawing('logo', { seed, text: 'Atelier' }).toBuffer('image/png')
      return { ...file, type: 'image/png', name: 'image001.png', bytes, contentId: `logo.${seed}@mail` }
    }
    case 'photo': {
      const bytes = drawing('photo', { seed, text: '' }).toBuffer('image/jpeg', 60)
      return { ...file, type: 'image/jpeg', name: `IMG_${seed}.jpg`, bytes }
    }
    case 'pdf': {
      const table = ['! Invoice', '', '* 12 x paper A4   48,00', '* 2 x ink   31,50', '', '> 79,50']
      const bytes = await textPdf([...table, ...paragraphs.map(plainLatin)].join('\n'), 'Invoice')
      return { ...file, type: 'application/pdf', name: `2026-${seed}.pdf`, bytes }
    }
    case 'calendar':
      return { ...file, type: 'text/calendar', name: 'invite.ics', bytes: Buffer.from(calendar(seed)) }
    case 'notes':
      return {
        ...file,
        type: 'text/plain',
        name: 'notes.txt',
        bytes: Buffer.from(paragraphs.join('\r\n\r\n')),
      }
  }
}

/** What the PDF's plain fonts can write; other letters are left out. */
function plainLatin(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E\u00C0-\u00FF]/gu, '')
}

function calendar(seed: string): string {
  const lines = [
    'VERSION:2.0',
    'PRODID:-//atelier//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${seed}@atelier.example`,
  ]
  const event = ['DTSTART:20260312T090000Z', 'DTEND:20260312T100000Z', 'SUMMARY:Weekly', 'END:VEVENT']
  return `${['BEGIN:VCALENDAR', ...lines, ...event, 'END:VCALENDAR'].join('\r\n')}\r\n`
}

function treeOf(
  seed: string,
  { text, file, rich }: { readonly text: string; readonly file: FileNode | null; readonly rich: boolean },
): Node {
  const plain: Node = { kind: 'text', subtype: 'plain', content: text, encoding: 'quoted-printable' }
  const inline = file !== null && file.contentId !== null
  if (!rich && !inline) return file === null ? plain : mixed(seed, plain, file)
  const image = inline ? `<img src="cid:${file.contentId}" width="150" alt="">` : ''
  const html: Node = {
    kind: 'text',
    subtype: 'html',
    content: htmlOf(text, image),
    encoding: 'quoted-printable',
  }
  const both: Node = { kind: 'multipart', subtype: 'alternative', id: `alt-${seed}`, children: [plain, html] }
  if (file === null) return both
  if (inline) return { kind: 'multipart', subtype: 'related', id: `rel-${seed}`, children: [both, file] }
  return mixed(seed, both, file)
}

function mixed(seed: string, body: Node, file: FileNode): Node {
  return { kind: 'multipart', subtype: 'mixed', id: `mix-${seed}`, children: [body, file] }
}

function htmlOf(text: string, image: string): string {
  const rows = text.split('\n\n').map((paragraph) => {
    const escaped = paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return `<tr><td style="padding:8px;font-family:Arial,sans-serif">${escaped}</td></tr>`
  })
  return `<html><head><meta charset="utf-8"><style>td { color: #222 }</style></head><body><table width="600"><tbody>\n${rows.join('\n')}\n<tr><td>${image}</td></tr></tbody></table></body></html>\n`
}
