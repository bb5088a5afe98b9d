import type { Hours, Purpose } from '../help.ts'
import type { TroubleCode } from '../trouble-code.ts'

/**
 * The pane's own words, English: everything that is not said by an explanation. They stand apart because they come
 * before any answer, one language at a time. Plurals are ICU's (`{count, plural, one {…} other {…}}`).
 */
export const paneEn = {
  language: 'en',
  direction: 'ltr' as const,
  starting: 'One moment.',
  looking: 'Looking for what we know about this message.',
  choose: 'Choose a message to see what we found.',
  /** Useful before any answer, and whenever none comes. */
  meanwhile: {
    title: 'If a message accuses you of something',
    lines: [
      'Nothing has to be decided now. Do not answer, do not pay and send no papers.',
      'A letter by e-mail that accuses, sets a deadline of hours and wants an answer by e-mail is a well-known fraud.',
      'Ask the police, or the office that it names, by a number that you find yourself.',
      'Show it to someone you trust.',
    ],
    talk: 'Someone to talk to',
  },
  facts: {
    title: 'How we can tell',
    doubt: 'What we saw',
    again: 'What we had seen',
    quotes:
      'The words in quotation marks are the message’s own, in its own language. The line above them says what they mean.',
  },
  details: {
    title: 'All details',
    number: 'Number of this decision:',
    numberHint: 'Give it to your IT team if you ask about this message.',
    received: 'Arrived:',
    decided: 'Decided:',
    occasion: {
      report: 'Looked at again, whole, because it was reported.',
      hunt: 'Looked at again, whole, because the same letter was reported elsewhere.',
    },
    found: '{count, plural, one {# sign seen} other {# signs seen}}',
    clear: '{count, plural, one {# sign not seen} other {# signs not seen}}',
    unknown: '{count, plural, one {# sign could not be checked} other {# signs could not be checked}}',
    unread: 'Not read',
    score: 'Score',
    weight: 'weight',
    detector: 'Detector',
    version: 'Version',
  },
  askIt: {
    ask: 'Ask IT',
    title: 'Ask your IT team',
    text: 'They know such messages. Tell them this number: they can then see what we saw, and you do not have to show or forward anything.',
    textUnnumbered:
      'They know such messages. Show them this one on your screen; there is no need to forward it.',
    write: 'Write to them',
    subject: 'Question about message {number}',
    body: 'Good day, is this message real? The number of the decision is {number}. Thank you.',
    close: 'Close',
  },
  report: {
    ask: 'Report it',
    busy: 'Sending…',
    failed: 'The report could not be sent.',
  },
  restore: {
    ask: 'Put it back',
    title: 'Put this message back?',
    text: 'If you were expecting this from {sender}, and can confirm it by a number that you already know, you can put it back. It will be exactly where it was and stay there. If not, leave it: nothing will happen.',
    textUnnamed:
      'If you were expecting it, and can confirm it with its sender by a number that you already know, you can put it back. It will be exactly where it was and stay there. If not, leave it: nothing will happen.',
    yes: 'Put it back',
    no: 'Leave it here',
    busy: 'Putting it back…',
    done: 'is back in “{folder}”, and will stay there.',
    doneUnnamed: 'is back where it was, and will stay there.',
    doneInbox: 'is in your Inbox: the folder that it came from no longer exists.',
    failed: 'It could not be put back.',
    close: 'Close this note',
    untitled: 'The message',
  },
  setAside: {
    ask: 'Set it aside again',
    busy: 'Setting it aside…',
    failed: 'It could not be set aside.',
  },
  /** A picture of the letter, drawn anew: for those who want to see it, and never before they ask. */
  picture: {
    ask: 'See a picture of the letter',
    text: 'This is a picture of the letter, and nothing in it is live: nothing can happen when you look at it. Hard words are covered where we could tell them. The framed places are those that gave it away.',
    show: 'Show it sharply',
    hide: 'Close the picture',
    busy: 'Drawing it…',
    failed: 'The picture could not be drawn.',
    alt: 'The letter as a grey picture, with the telling places framed',
  },
  trouble: {
    outside: 'Open this page from a message in Outlook.',
    'old-outlook': 'This version of Outlook cannot show our answer. Your IT team can look it up for you.',
    'sign-in': 'Please sign in once, so that we can show you what we found.',
    consent: 'Your IT team has to allow this pane once. Until then it can only show this advice.',
    cancelled: 'The sign-in was closed before its end. You can start it again.',
    'not-allowed': 'This works only in your own work mailbox.',
    shared:
      'This message lies in a shared mailbox. We may explain it only to people whom your IT team has named.',
    'not-found': 'We find nothing about this message here. It may just have been moved: choose it again.',
    several: 'Several messages carry the same mark, so we cannot tell which one this is.',
    changed: 'Its place has changed meanwhile: choose it again to see how it stands now.',
    busy: 'We are a little behind. Please try again in a moment.',
    unreachable: 'Our service does not answer at the moment. The message is safe where it is.',
    refused: 'Something between this pane and our service does not fit together. Your IT team can help.',
  } satisfies Record<TroubleCode, string>,
  signIn: 'Sign in',
  again: 'Try again',
  reference: 'Reference:',
  chooseLanguage: 'Language',
  chooseCountry: 'Your country',
  elsewhere: 'Another country',
  /** What each kind of help is for. */
  help: {
    distress: 'If it becomes too much: someone listens.',
    victims: 'Help for people who were wronged.',
    cyber: 'What to do after a fraud online.',
    report: 'To report such a message.',
    advice: 'Advice when you are not sure what to make of a message.',
    card: 'To block a bank card.',
    emergency: 'Emergencies, and when it becomes too much.',
    police: 'The police, by a number that you already know.',
    trusted: 'Someone you trust. Tell them today.',
  } satisfies Record<Purpose, string>,
  hours: {
    always: 'day and night',
    daily: 'every day, {from} to {to}',
    weekdays: 'Monday to Friday, {from} to {to}',
    free: 'free of charge',
  } satisfies Record<Hours['days'] | 'free', string>,
}

/** What the pane has to say in every language. */
export interface Words extends Omit<typeof paneEn, 'direction'> {
  readonly direction: 'ltr' | 'rtl'
}
