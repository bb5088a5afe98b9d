import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { isVouchedFor } from './claim.ts'
import { inspect } from './judge.ts'
import { weights } from './weights.ts'

/** Weight from which on a contradiction counts: a letter that is all in a part, an authority that writes from a free mailbox. */
const enough = weights['letter-in-part']

/**
 * True where the mail itself, by its envelope and its own text, contradicts what it poses as. Without that, a letter seen
 * before convicts no mail. `evidence`: what was read in this mail, nothing borrowed.
 */
export function contradictsItself(mail: Mail, evidence: readonly Evidence[]): boolean {
  if (isVouchedFor(mail)) return false
  const sum = inspect(mail, evidence, [])
    .filter(({ family, look }) => family === 'contradiction' && look.state === 'found')
    .reduce((total, { signal }) => total + weights[signal], 0)
  return sum >= enough
}
