import type { UnreadReason } from '../../reading.ts'
import { isVouchedFor, ownWords } from '../claim.ts'
import { couldBeLetter } from '../parts.ts'
import { clear, found, type Signal } from '../signal.ts'

/** Reasons after which nobody knows whether the part is a letter. What we cannot read at all is named, no more. */
const unseen: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  'encrypted',
  'broken',
  'too-large',
  'timeout',
  'memory',
  'killed',
])

/** The raw specimens have none to ten words of their own. */
const wordsOfOwn = 10
/** From so many words on something was read, and it was judged. */
const wordsRead = 30

export const letterUnread = {
  id: 'letter-unread',
  family: 'contradiction',
  tell: 'It says nothing itself, and what it sends along, "{name}", could not be read.',
  why: 'Letters of this fraud are sent as a part beside an empty text; one that could not be read is not clear.',

  look(scene) {
    const { mail, unread, evidence } = scene
    if (isVouchedFor(mail)) return clear
    const part = unread.find(
      (one) =>
        unseen.has(one.reason) &&
        // What lies inside another part is not in the list of the mail.
        mail.parts.every((other) => other.id !== one.part || couldBeLetter(other)),
    )
    if (part === undefined) return clear
    const words = (of: (where: string) => boolean): number =>
      evidence.filter(({ where }) => of(where)).reduce((sum, one) => sum + ownWords(one), 0)
    if (words((where) => where === 'body') > wordsOfOwn) return clear
    if (words((where) => where.startsWith('attachment:')) > wordsRead) return clear
    return found([{ where: `attachment:${part.name}`, text: part.name }], { name: part.name })
  },
} as const satisfies Signal
