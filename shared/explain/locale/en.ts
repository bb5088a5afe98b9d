import type { ExplanationState } from '../explanation.ts'
import type { UnreadReason } from '../../reading.ts'
import type { ActionReason } from '../../record.ts'
import type { SignalId } from '../../detect/signals.ts'
import { paneEn, type Words } from './pane-en.ts'
import { signalsEn, type SignalWords } from './signals-en.ts'

/**
 * English. Its shape is the shape of every catalogue. The rules of the words: calm and plain, the verdict first,
 * present tense; never the accusation's words, never blame, no percentages, no exclamation marks.
 */
export const en = {
  /** ISO 639-1: the rules of its plurals, numbers and hours. */
  language: paneEn.language,
  direction: paneEn.direction,
  /** The pane's own words, of which an explanation needs those for help. */
  pane: paneEn,

  headline: {
    'set-aside': 'This message is a fake. No court and no police force sent it.',
    'about-to': 'This message is a fake. No court and no police force sent it.',
    held: 'This message is a fake. No court and no police force sent it.',
    'moved-by-someone': 'This message is a fake. No court and no police force sent it.',
    'being-put-back': 'This message is on its way back.',
    restored: 'This message is back where it was.',
    clear: 'We looked at this message and found no sign of a fake summons.',
    unsure: 'We are not sure about this message.',
    'not-yet': 'We have not finished looking at this message.',
    unreadable: 'We could not read this message.',
    gone: 'This message is no longer in the mailbox.',
  } satisfies Record<ExplanationState, string>,
  /** Instead of the headline, where a message was moved and is no longer held to be a fake. */
  headlineInDoubt: 'This message was set aside, and we are not sure about it.',

  calm: {
    fake: 'Nobody accuses you of anything. You have done nothing wrong, and you can ignore it: if you do not answer, nothing will happen.',
    restored:
      'We still take it for a fake. Nobody accuses you of anything, and nothing will happen if you do not answer.',
    unsure:
      'Nothing has to be decided now, whatever it says. A real summons can always be checked by phone, so take your time.',
    notYet: 'Nothing has to be decided now. This usually takes a few seconds.',
    unreadable: 'If it frightens you, show it to someone before you answer or pay anything.',
  },

  where: {
    setAside:
      'We moved it out of “{folder}” into a folder of its own in your mailbox. It is kept there; nothing was deleted.',
    setAsideFromUnnamed:
      'We moved it into a folder of its own in your mailbox. It is kept there; nothing was deleted.',
    aboutTo: 'It is being moved into a folder of its own in your mailbox. Nothing is deleted.',
    movedBySomeone: 'Someone moved it before we did, so we left it where it is.',
    beingPutBack: 'This can take a minute.',
    restored: 'It is as it was before, and it will stay there.',
    restoredToInbox:
      'The folder that it came from no longer exists, so it is in your Inbox. It will stay there.',
    /** Said wherever the message is not called a fake: what could not be read was not found to be fine. */
    notRead: 'Not everything in it could be read: {names}. What we say does not cover that.',
    /** The name of what was left out of the mail's own text. */
    middle: 'the middle of its very long text',
  },
  /** Why a fake was not moved. */
  held: {
    observe: 'We only watch for now and move nothing, so it stays where it is.',
    switch: 'Moving messages is switched off at the moment, so it stays where it is.',
    cap: 'Many messages were found at once, so a person looks at them first. Until then it stays where it is.',
    twin: 'You put its twin back before, so this one stays where it is too.',
    'not-enrolled': 'We do not move messages in this mailbox, so it stays where it is.',
    folder: 'It lies in a folder from which we move nothing, so it stays where it is.',
    person: 'Someone decided to keep it here, so it stays where it is.',
    'fake-summons': 'It stays where it is.',
    level: 'It stays where it is.',
  } satisfies Record<ActionReason, string>,

  advice: {
    fake: {
      title: 'What to do',
      lines: [
        'Do not answer, and do not call a number that it gives.',
        'Leave its attachment closed. You need nothing of what is in it.',
        'Do not pay, and send no papers and no explanations.',
        'If in doubt, ask the police by a number that you find yourself.',
        'The message is kept as proof. You may file a complaint: people behind such letters have been arrested.',
      ],
    },
    unsure: {
      title: 'What to do',
      lines: [
        'Do not answer, do not pay and send no papers before you have checked.',
        'Ask the office that it names by a number that you find yourself, not by one in the message.',
        'Or show it to your IT team, or to someone you trust.',
      ],
    },
    clear: {
      title: 'Good to know',
      lines: [
        'We look for fake summonses only. If something else about this message worries you, ask your IT team.',
      ],
    },
  },

  real: {
    title: 'What a real summons looks like',
    lines: [
      'It comes by post, by hand or by phone, and gives a place, a day, an hour and a number to call.',
      'It is written soberly, and it never asks you to justify yourself by e-mail.',
      'Some courts do send e-mail to people who agreed to it beforehand. That, too, names a place and can be checked by phone.',
    ],
  },

  /** Said by the ministry to the public; where it was read stands in `ministry.ts`. */
  ministry: {
    title: 'What the French ministry of the Interior says',
    lines: [
      'It never holds hearings by e-mail, and never sends such letters.',
      'Such matters are never settled by a payment: they are in the hands of a judge.',
    ],
    source: 'Relayed by {who}.',
  },

  already: {
    title: 'I already answered, paid or sent papers',
    lines: [
      'You did what most people do who are frightened. It can still be limited, and the earlier the better.',
      'Answered: stop now, even if they insist or threaten.',
      'Paid by transfer or card: call your bank now and ask it to call the payment back.',
      'Paid with coupons: keep the receipts and call the issuer at once, so that the codes are blocked.',
      'Sent papers or bank details: tell your bank, and tell the office that issued the papers.',
      'Keep every message and every receipt, and file a complaint with the police. The law is on your side.',
    ],
  },

  talk: {
    title: 'Someone to talk to',
    lines: [
      'Such letters are sent at random to hundreds of thousands of people, and they live on silence. Tell someone you trust about it today: there is nothing here to be ashamed of.',
    ],
    inDoubt: ['Show it to someone you trust, and tell them if it frightens you.'],
  },

  /** What became of a report by the reader. */
  report: {
    waiting:
      'You reported this message, thank you. It will be looked at again, and the answer will stand here.',
    fake: 'You reported this message, and we looked at it again: it is a fake. Thank you, this helps others too.',
    unsure:
      'You reported this message, and we looked at it again. We are still not sure, so leave it unanswered. Thank you.',
    clear:
      'You reported this message, and we looked at it again: we found no sign of a fake summons. Thank you for asking.',
  },

  /** Where words stand, to be read after them. */
  place: {
    subject: 'in the subject',
    body: 'in the text of the message',
    hidden: 'in text that the message hides',
    from: 'in the sender’s address',
    replyTo: 'in the address for replies',
    recipients: 'in the list of recipients',
    authentication: 'in what the mail servers noted',
    header: 'in the technical lines of the message ({name})',
    picture: 'in the attached picture “{name}”',
    file: 'in the attachment “{name}”',
    pageOfPicture: 'page {page} of the attached picture “{name}”',
    pageOfFile: 'page {page} of the attachment “{name}”',
  },

  unread: {
    'not-needed': 'not needed for the decision',
    cut: 'too long to be read whole',
    'not-yet': 'not there yet; we look again',
    'too-large': 'too large',
    'too-many': 'too many parts',
    encrypted: 'locked with a password',
    unsupported: 'of a kind that we cannot read',
    reference: 'kept elsewhere, only linked',
    broken: 'damaged',
    timeout: 'took too long to read',
    memory: 'too big to read safely',
    killed: 'could not be read safely',
    gone: 'no longer there',
  } satisfies Record<UnreadReason, string>,

  signals: signalsEn,
}

/** What every language has to say: a missing key, or a signal without words, does not compile. */
export interface Catalogue extends Omit<typeof en, 'signals' | 'direction' | 'pane'> {
  readonly direction: 'ltr' | 'rtl'
  readonly pane: Words
  readonly signals: Readonly<Record<SignalId, SignalWords>>
}
