import { readFile } from 'node:fs/promises'
import { random } from '../../scripts/cases/random.ts'

/** A mail of the soak: what it is says where it must end. */
export interface SoakMail {
  readonly kind: 'fake' | 'genuine'
  readonly mailbox: number
  readonly eml: string
  /** Its case: mails of the same one are twins. */
  readonly letter: string
}

/** Letters that a reader needs no recognition for, two pictures, and mail that comes close. */
const fakes = ['fr-text-webmail', 'nl-text-school', 'es-text-hearing-record', 'de-html-zero-width']
const pictures = ['fr-picture-gmail', 'de-picture-octet-stream']
const genuine = [
  'de-insurer-alert',
  'fr-lawyer-hearing',
  'en-reply-in-thread',
  'nl-municipality-fine',
  'fr-it-awareness',
  'pt-hearing-reminder',
]
const shares = { fake: 0.25, picture: 0.01 } as const

async function emlOf(kind: 'fake' | 'genuine', name: string): Promise<string> {
  return readFile(new URL(`../cases/tune/${kind}/${name}/mail.eml`, import.meta.url), 'latin1')
}

/** The mails of a run, in order; the same seed gives the same ones. Each has a Message-ID of its own. */
export async function soakMails(options: {
  readonly seed: string
  readonly mailboxes: number
  readonly mails: number
}): Promise<readonly SoakMail[]> {
  const next = random(`soak mails ${options.seed}`)
  const texts = new Map<string, string>()
  for (const name of [...fakes, ...pictures]) texts.set(name, await emlOf('fake', name))
  for (const name of genuine) texts.set(name, await emlOf('genuine', name))
  const pick = (names: readonly string[]): string => names[Math.floor(next() * names.length)] ?? ''
  return Array.from({ length: options.mails }, (_, number) => {
    const draw = next()
    const kind = draw < shares.fake + shares.picture ? 'fake' : 'genuine'
    const name = pick(draw < shares.picture ? pictures : kind === 'fake' ? fakes : genuine)
    const mailbox = Math.floor(next() * options.mailboxes)
    const id = `<soak-${options.seed}-${number}@soak.example>`
    return {
      kind,
      mailbox,
      letter: name,
      eml: (texts.get(name) ?? '').replace(/^Message-ID:.*$/im, `Message-ID: ${id}`),
    }
  })
}
