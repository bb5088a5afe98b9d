import { authorityClaims, bearsHead, chargesIn, kinds, poses, sellsCase, senderClaims } from '../claim.ts'
import { authorityOf, isFreeMail } from '../domains.ts'
import { asWritten } from '../envelope.ts'
import { letterParts } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

/** One word of those who work with cases stands in any letter by accident. */
const fewWords = 1

/**
 * True where somebody who cannot be called poses as an authority without signing as one: he accuses, or threatens in two
 * ways with what only an office can do, and wants an answer; or he sells off an arrest or a case.
 */
function presses(scene: Scene): boolean {
  if (scene.mentions('phone-number').length > 0 || !poses(scene)) return false
  if (scene.mentions('profession').length > fewWords) return false
  const isAsked = scene.spoken('hours-deadline', 'answer-by-mail').length > 0
  const accuses = chargesIn(scene).length > 0 || scene.spoken('summons-reader', 'cyber-evidence').length > 0
  // One warrant is spoken of by those who work with it as well.
  const threatens = kinds(scene.spoken('arrest-warrant', 'offender-register', 'sent-to-prosecutor')) >= 2
  return (isAsked && (accuses || threatens)) || sellsCase(scene).length > 0
}

/**
 * True where all that the mail carries is a picture of a letter: its head is all the signature it has. Offices and those who
 * work with them send documents of text, with a head, under addresses that we do not know.
 */
function carriesPicture({ mail, evidence }: Scene): boolean {
  if (letterParts(mail, evidence).length === 0) return false
  return evidence.every(
    ({ where, method }) => !where.startsWith('attachment:') || method === 'ocr' || method === 'name',
  )
}

export const unrelatedSender = {
  id: 'unrelated-sender',
  family: 'contradiction',
  tell: 'It poses as an authority, but comes from {domain}, which belongs to none we know.',
  why: 'Fraudsters send from mailboxes of schools and firms that they have broken into.',

  look(scene) {
    const { from, authentication } = scene.mail
    if (from === null || from.domain === '') return unknown('the sender is not named')
    if (authentication.kind === 'internal') return clear
    if (isFreeMail(from.domain) || authorityOf(from.domain) !== null) return clear
    const claims = authorityClaims(scene).length > 0 || senderClaims(scene).length > 0
    // A court's summons that must be fetched by a link: nothing of it needs to be signed.
    const isFetched =
      scene.spoken('summons-reader').length > 0 &&
      scene.spoken('authority').length > 0 &&
      scene.mentions('link-wanted').length > 0 &&
      scene.mentions('clock-time').length === 0
    const isCarried = carriesPicture(scene) && bearsHead(scene)
    if (claims || presses(scene) || isFetched || isCarried || scene.shared.length > 0)
      return found([{ where: 'header:From', text: asWritten(scene.mail, 'From', from.address) }], {
        domain: from.domain,
      })
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
