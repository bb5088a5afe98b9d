import type { SignalId } from '../../detect/signals.ts'

/** The words of one signal: a short name of what is looked for, and the sentence for a reader when it was seen. */
export interface SignalWords {
  readonly title: string
  /** What we saw in this message, with its `{values}`, then why it matters. */
  readonly sentence: string
  /** True where the message's words would repeat the accusation, or say nothing: they are quoted in no language. */
  readonly quiet?: true
}

/** A signal without words does not compile; a sentence that changes does not either, until `translated.ts` has it. */
export const signalsEn = {
  'authority-signatory': {
    title: 'Written in the name of an authority',
    sentence:
      'It is written in the name of a police chief, a prosecutor or another authority. They do not write to private people like this; their names are borrowed.',
  },
  'authority-sender-name': {
    title: 'Sender’s name of an authority',
    sentence:
      'The sender’s name sounds like an authority, but the message comes from {domain}. Anybody can choose the name that is shown.',
  },
  'authority-letterhead': {
    title: 'Several authorities at once',
    sentence: 'Several authorities stand together at its head or foot. A real letter comes from one office.',
  },
  'authority-named': {
    title: 'An authority’s name',
    sentence:
      'It names an authority while it accuses or summons you. The name is to make it believed; anybody can write it.',
  },
  'reader-summoned': {
    title: 'Summons by e-mail',
    sentence:
      'It says that you are summoned. A real summons comes by post, by hand or by phone, or by e-mail only after you agreed to that.',
  },
  'reader-charged': {
    title: 'Accusation by e-mail',
    sentence:
      'It says that you are accused or under investigation. Police and courts accuse nobody by e-mail.',
  },
  'offence-list': {
    title: 'List of grave accusations',
    sentence:
      'It lists {count, plural, one {# very grave accusation} other {# very grave accusations in a row}}. The same list stands in these letters all over the world.',
    quiet: true,
  },
  'offence-named': {
    title: 'A very grave accusation',
    sentence:
      'It names a very grave accusation. That is meant to frighten; no police force would send it in an e-mail.',
    quiet: true,
  },
  'cyber-infiltration': {
    title: '“Cyber-infiltration”',
    sentence:
      'It speaks of a seizure by “cyber-infiltration”. This phrase means nothing in law; it is copied from one such letter to the next.',
  },
  'cyber-evidence': {
    title: '“Proof” recorded on the internet',
    sentence:
      'It claims that you were watched or recorded on the internet. This claim stands word for word in such letters, whoever gets them.',
  },
  'french-procedure-abroad': {
    title: 'French law in a foreign letter',
    sentence:
      'It cites French law although it is not written in French. The letter was translated; the police of another country do not apply French law.',
  },
  'law-and-penalty': {
    title: 'Laws and penalties',
    sentence:
      'It cites laws and years of prison. They make a false letter look official, and are often wrong.',
  },
  'answer-by-mail': {
    title: 'Answer by e-mail',
    sentence:
      'It wants your answer by e-mail. Police and courts do not hear anybody that way; an answer would be followed by a demand for money.',
  },
  'justifications-wanted': {
    title: 'Written justifications',
    sentence:
      'It wants you to justify yourself in writing. Whoever is heard by the police is heard in person, and may have a lawyer.',
  },
  'hours-to-answer': {
    title: 'A deadline of hours',
    sentence:
      'It gives you only hours or days to answer. A real procedure names a date and leaves time to take advice.',
  },
  'secrecy-demand': {
    title: 'Secrecy',
    sentence:
      'It wants the matter kept secret. That is to keep you from asking somebody who would see through it.',
  },
  'phone-avoided': {
    title: 'No phone calls',
    sentence:
      'It asks you not to phone or come. A real office can always be called; a call would give this away.',
  },
  'mail-alone': {
    title: 'No way but e-mail',
    sentence:
      'It takes your answer by e-mail alone and names neither a telephone nor a place. A real office can be called and visited.',
  },
  'case-for-sale': {
    title: 'The end of a case for money',
    sentence:
      'It wants money so that a case ends or nobody is arrested. No authority sells that; who pays is asked for more.',
  },
  'fine-to-pay': {
    title: 'A payment that settles the matter',
    sentence:
      'It speaks of a payment that would settle the matter. Such matters are never settled by a payment.',
  },
  'identity-papers-wanted': {
    title: 'Copies of your papers',
    sentence: 'It wants a copy of your identity papers. Such copies are used for further frauds.',
  },
  'prosecutor-threat': {
    title: 'A file for the prosecutor',
    sentence:
      'It threatens to pass a file to a prosecutor. A prosecutor is never the penalty for leaving an e-mail unanswered.',
  },
  'arrest-threat': {
    title: 'Arrest',
    sentence: 'It threatens you with arrest. Nobody announces an arrest by e-mail.',
  },
  'register-threat': {
    title: 'A register of offenders',
    sentence: 'It threatens to enter you in a register. Only a court that has judged someone can do that.',
  },
  'exposure-threat': {
    title: 'Television, associations, family',
    sentence: 'It threatens to tell television, associations or your family. No authority does that.',
  },
  'warning-threat': {
    title: 'A last warning',
    sentence:
      'It warns you of what follows if you do not answer. Haste and fear are meant to keep you from thinking.',
  },
  'free-mail-authority': {
    title: 'An authority with a private mailbox',
    sentence:
      'It poses as an authority, but comes from a private mailbox at {domain}. No authority writes from a mailbox that anybody can open.',
  },
  'free-mail-contact': {
    title: 'A private mailbox for answers',
    sentence:
      'It poses as an authority and wants answers to a private mailbox. An authority has mailboxes of its own.',
  },
  'unrelated-sender': {
    title: 'A sender that is no authority',
    sentence:
      'It poses as an authority, but comes from {domain}, which is no authority’s address that we know. Such letters are sent from borrowed mailboxes.',
  },
  'official-domain-unproven': {
    title: 'A forged address',
    sentence:
      'It says that it comes from {domain}, but your mail system’s check of the sender failed. The address of an authority can be forged.',
  },
  'reply-to-elsewhere': {
    title: 'An answer that goes elsewhere',
    sentence:
      'It comes from {from}, but your answer would go to {replyTo}. That is another mailbox, kept for collecting answers.',
  },
  'undisclosed-recipients': {
    title: 'No recipient',
    sentence:
      'It names no recipient: it was sent to many people at once. A real summons is written to one person.',
  },
  'known-letter': {
    title: 'A letter seen before',
    sentence:
      'It is the same letter as one that was recognised as a fake before. A real letter is written to one person, about one matter.',
  },
  'letter-in-part': {
    title: 'A letter inside an attachment',
    sentence:
      'It says almost nothing itself: the letter is in an attachment. Such letters are sent as pictures so that their words are not checked.',
    quiet: true,
  },
  'letter-unread': {
    title: 'A letter that nobody could read',
    sentence:
      'It says nothing itself, and what it sends along could not be read. Such letters are sent beside an empty text, so look at it with care.',
    quiet: true,
  },
  'broken-official-language': {
    title: 'Words that no office uses',
    sentence:
      'It is written in words that no office uses. These letters are translated word for word, with mistakes in every formula.',
  },
  'shared-calques': {
    title: 'The same letter in another language',
    sentence:
      'In a language that we do not know, it names an authority beside the words of these letters. The same letter is translated into every language.',
    quiet: true,
  },
  'summons-behind-link': {
    title: 'A summons behind a link',
    sentence:
      'It wants you to open a link or a file to learn what it is about. A court says in the letter itself what it wants; do not open it.',
  },
  'letter-unreadable': {
    title: 'A letter that cannot be opened',
    sentence:
      'It speaks of a summons or an authority, and what it sends along could not be read. Such letters are locked so that their words are not checked.',
    quiet: true,
  },
  'appointment-missing': {
    title: 'No place, hour or phone',
    sentence:
      'It names no place, no hour and no phone number. A real summons says where and when to come, and whom to call.',
  },
  'appointment-given': {
    title: 'A place and an hour',
    sentence: 'For it speaks: it names a place and an hour, as a real appointment does.',
  },
  'authority-own-domain': {
    title: 'An authority’s own address',
    sentence: 'For it speaks: your mail system has checked that it really comes from {domain}.',
  },
  'internal-sender': {
    title: 'A sender of your organisation',
    sentence: 'For it speaks: it comes from inside your own organisation.',
  },
  'conversation-reply': {
    title: 'An answer in a conversation',
    sentence: 'For it speaks: it says that it answers an earlier message. A sender can claim that, so check.',
  },
  newsletter: {
    title: 'A mailing list',
    sentence: 'For it speaks: it comes from a mailing list or a newsletter.',
  },
  'reported-speech': {
    title: 'Speaking about such letters',
    sentence: 'For it speaks: it seems to speak about such a letter rather than to be one.',
  },
} as const satisfies Readonly<Record<SignalId, SignalWords>>
