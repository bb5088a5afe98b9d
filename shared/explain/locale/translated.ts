import type { SignalId } from '../../detect/signals.ts'
import type { signalsEn } from './signals-en.ts'

/**
 * The English sentence of each signal as all languages have translated it. Its type is the sentence itself: a new signal
 * or changed words do not compile until they stand here too, and nobody writes them here before every `signals-*.ts`
 * says the same (docs/new-signal.md, step 3).
 */
export const translated: { readonly [Id in SignalId]: (typeof signalsEn)[Id]['sentence'] } = {
  'authority-signatory':
    'It is written in the name of a police chief, a prosecutor or another authority. They do not write to private people like this; their names are borrowed.',
  'authority-sender-name':
    'The sender’s name sounds like an authority, but the message comes from {domain}. Anybody can choose the name that is shown.',
  'authority-letterhead':
    'Several authorities stand together at its head or foot. A real letter comes from one office.',
  'authority-named':
    'It names an authority while it accuses or summons you. The name is to make it believed; anybody can write it.',
  'reader-summoned':
    'It says that you are summoned. A real summons comes by post, by hand or by phone, or by e-mail only after you agreed to that.',
  'reader-charged':
    'It says that you are accused or under investigation. Police and courts accuse nobody by e-mail.',
  'offence-list':
    'It lists {count, plural, one {# very grave accusation} other {# very grave accusations in a row}}. The same list stands in these letters all over the world.',
  'offence-named':
    'It names a very grave accusation. That is meant to frighten; no police force would send it in an e-mail.',
  'cyber-infiltration':
    'It speaks of a seizure by “cyber-infiltration”. This phrase means nothing in law; it is copied from one such letter to the next.',
  'cyber-evidence':
    'It claims that you were watched or recorded on the internet. This claim stands word for word in such letters, whoever gets them.',
  'french-procedure-abroad':
    'It cites French law although it is not written in French. The letter was translated; the police of another country do not apply French law.',
  'law-and-penalty':
    'It cites laws and years of prison. They make a false letter look official, and are often wrong.',
  'answer-by-mail':
    'It wants your answer by e-mail. Police and courts do not hear anybody that way; an answer would be followed by a demand for money.',
  'justifications-wanted':
    'It wants you to justify yourself in writing. Whoever is heard by the police is heard in person, and may have a lawyer.',
  'hours-to-answer':
    'It gives you only hours or days to answer. A real procedure names a date and leaves time to take advice.',
  'secrecy-demand':
    'It wants the matter kept secret. That is to keep you from asking somebody who would see through it.',
  'phone-avoided':
    'It asks you not to phone or come. A real office can always be called; a call would give this away.',
  'mail-alone':
    'It takes your answer by e-mail alone and names neither a telephone nor a place. A real office can be called and visited.',
  'case-for-sale':
    'It wants money so that a case ends or nobody is arrested. No authority sells that; who pays is asked for more.',
  'fine-to-pay':
    'It speaks of a payment that would settle the matter. Such matters are never settled by a payment.',
  'identity-papers-wanted':
    'It wants a copy of your identity papers. Such copies are used for further frauds.',
  'prosecutor-threat':
    'It threatens to pass a file to a prosecutor. A prosecutor is never the penalty for leaving an e-mail unanswered.',
  'arrest-threat': 'It threatens you with arrest. Nobody announces an arrest by e-mail.',
  'register-threat':
    'It threatens to enter you in a register. Only a court that has judged someone can do that.',
  'exposure-threat': 'It threatens to tell television, associations or your family. No authority does that.',
  'warning-threat':
    'It warns you of what follows if you do not answer. Haste and fear are meant to keep you from thinking.',
  'free-mail-authority':
    'It poses as an authority, but comes from a private mailbox at {domain}. No authority writes from a mailbox that anybody can open.',
  'free-mail-contact':
    'It poses as an authority and wants answers to a private mailbox. An authority has mailboxes of its own.',
  'unrelated-sender':
    'It poses as an authority, but comes from {domain}, which is no authority’s address that we know. Such letters are sent from borrowed mailboxes.',
  'official-domain-unproven':
    'It says that it comes from {domain}, but your mail system’s check of the sender failed. The address of an authority can be forged.',
  'reply-to-elsewhere':
    'It comes from {from}, but your answer would go to {replyTo}. That is another mailbox, kept for collecting answers.',
  'undisclosed-recipients':
    'It names no recipient: it was sent to many people at once. A real summons is written to one person.',
  'letter-in-part':
    'It says almost nothing itself: the letter is in an attachment. Such letters are sent as pictures so that their words are not checked.',
  'letter-unread':
    'It says nothing itself, and what it sends along could not be read. Such letters are sent beside an empty text, so look at it with care.',
  'broken-official-language':
    'It is written in words that no office uses. These letters are translated word for word, with mistakes in every formula.',
  'shared-calques':
    'In a language that we do not know, it names an authority beside the words of these letters. The same letter is translated into every language.',
  'summons-behind-link':
    'It wants you to open a link or a file to learn what it is about. A court says in the letter itself what it wants; do not open it.',
  'letter-unreadable':
    'It speaks of a summons or an authority, and what it sends along could not be read. Such letters are locked so that their words are not checked.',
  'appointment-missing':
    'It names no place, no hour and no phone number. A real summons says where and when to come, and whom to call.',
  'appointment-given': 'For it speaks: it names a place and an hour, as a real appointment does.',
  'authority-own-domain': 'For it speaks: your mail system has checked that it really comes from {domain}.',
  'internal-sender': 'For it speaks: it comes from inside your own organisation.',
  'conversation-reply':
    'For it speaks: it says that it answers an earlier message. A sender can claim that, so check.',
  newsletter: 'For it speaks: it comes from a mailing list or a newsletter.',
  'reported-speech': 'For it speaks: it seems to speak about such a letter rather than to be one.',
  'known-letter':
    'It is the same letter as one that was recognised as a fake before. A real letter is written to one person, about one matter.',
}
