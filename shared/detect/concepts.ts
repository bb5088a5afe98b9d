/**
 * The closed list of what a lexicon can name, each with what it means. Signals see these names and never the words of a
 * language. A lexicon file lists, for each, how its language says it.
 */
export const concepts = {
  // Who speaks
  authority: 'A body of police, justice or a ministry is named, in whatever role.',
  'minors-brigade': 'The brigade for the protection of minors, a French body, also translated.',
  'chief-name': 'A chief or prosecutor whose name such letters have used.',
  'chief-office':
    'The office of a chief: director general of the gendarmerie, head of Europol, commissioner.',
  'identity-claim':
    'The writer says who he is: "I the undersigned", "acting as", "I am writing to you as head of".',
  'staff-claim':
    'The writer speaks for the body: "our services", "our cyber police", "our department has opened".',

  // What the reader is accused of
  'summons-title': 'A title or a word for a summons, whoever is summoned.',
  'summons-reader': 'The reader is told that he is summoned.',
  'charge-reader': 'The reader is told that he is charged, prosecuted, under investigation, or accused.',
  'offence-child-pornography': 'Child pornography.',
  'offence-paedophilia': 'Paedophilia.',
  'offence-exhibitionism': 'Exhibitionism.',
  'offence-cyber-pornography': 'Cyber-pornography, pornographic sites.',
  'offence-sex-trafficking': 'Sexual trafficking.',
  'offence-grooming': 'Soliciting minors online, sexual messages to minors.',
  'offence-abuse': 'Sexual abuse or assault, indecency, corruption of minors.',
  'offence-other': 'Another grave offence: drugs, money laundering, human trafficking, terrorism, tax fraud.',
  'cyber-infiltration': 'The calque "computer seizure of cyber-infiltration".',
  'cyber-evidence': 'Videos, photographs or chats recorded by a "cyber gendarme" or cyber police, as proof.',
  'targeted-online': 'The reader "was targeted on the internet", on advertisement or meeting sites.',
  'proof-of-offences': '"The proof of your offences."',
  'cognate-pornography':
    'The word for pornography that most languages share; for letters in a language without a lexicon.',
  'cognate-paedophilia': 'The same for paedophilia.',
  'cognate-exhibitionism': 'The same for exhibitionism.',
  'cognate-infiltration': 'The same for cyber-infiltration.',
  'broken-language':
    'What no office of this language writes: calques of the French letter, wrong forms of fixed formulas.',
  'french-procedure': 'COPJ, article 390-1 and other terms of French criminal procedure, also translated.',
  'law-cited': 'A criminal code, article or law is cited.',
  penalty: 'Years of prison or a great fine that the law provides.',

  // What is wanted
  'answer-by-mail': 'The reader shall answer, be heard or send something by e-mail.',
  justifications: 'The reader shall write his justifications or explanations.',
  'verified-to-sanction': '"So that they may be examined and verified in order to assess the sanctions."',
  'hours-deadline': 'A deadline counted from now: 24, 48, 72 hours, three days.',
  'strict-deadline': '"Strict deadline", "without delay", "at once".',
  secrecy: 'Confidentiality as the reason for e-mail, or the reader shall keep silent.',
  'no-phone': 'The reader shall not telephone or come.',
  settlement: 'Amicable settlement, out-of-court arrangement, file closed against payment.',
  'fine-payment': 'A fine, bail or fee to be paid by the reader.',
  coupon: 'Prepaid coupons, gift cards, crypto-currency, mule account.',
  'link-wanted': 'The reader shall open a link or download a document to see it.',
  'identity-papers': 'The reader shall send a copy of his identity papers.',
  'free-mail-contact': 'An address at a free mail provider is given in the text.',

  // What is threatened
  prosecutor: 'A public prosecutor is named, in whatever role.',
  'sent-to-prosecutor': 'The report or file will be passed to the prosecutor.',
  'arrest-warrant': 'A warrant, immediate arrest, the nearest station.',
  'offender-register': 'A register of sex offenders.',
  'media-exposure': 'The file goes to television, press, networks.',
  associations: 'Associations against paedophilia, for the protection of minors.',
  'family-exposure': 'Family, relatives, colleagues, everybody will learn of it.',
  'silence-promised': 'Nobody will learn of it: what whoever sells the end of a case promises.',
  'now-warned': '"Now you are warned."',
  'last-warning': 'Last warning, after this delay, if you do not answer.',

  // What a genuine summons has
  'appointment-place': 'A place to come to: court room, station, floor, street.',
  'clock-time': 'A time of day.',
  'calendar-date': 'A date.',
  'phone-number': 'A telephone number.',
  amount: 'An amount of money.',
  lawyer: 'A lawyer, the right to a lawyer.',

  // What tells mention from claim
  'reported-scam': 'Scam, fraud, phishing, fake letter: somebody speaks about such mail.',
  'do-not-answer': 'Advice: do not answer, do not pay, report it, delete it.',
  reassurance: '"You are not accused", "the police never writes by e-mail": the denial of a charge.',
  'is-it-real': 'Somebody asks whether it is real, says that he received it.',
  'quoted-letter': 'An example or a quotation is announced: "the text reads", "below is the letter".',
  'outside-banner':
    'The line that a mail system puts over mail from outside: "external sender", "from outside the organisation".',
  'quotation-begin': 'Where a passage in quotation marks, or of lines behind `>`, begins.',
  'quotation-end': 'Where it ends.',
  question: 'A question mark.',
  counsel:
    'A lawyer speaks of his client, or names his office: "our client", "avocat au barreau", "unsere Mandantin".',
  'forward-marker': 'The line above a forwarded or answered mail.',
  newsletter: 'Unsubscribe, view in the browser, you receive this because.',
  profession: 'Words of those who work with such cases: my client, your colleague, hearing of, the accused.',
  'text-work': 'Words of those who write, teach or translate: chapter, exercise, translation.',
  'own-complaint':
    'The writer will go to the police, lodge a complaint or sue, as private people say: "I am going to the police".',
  'police-told':
    'The writer, who is no police, has told the police or will: "we have informed the police", "a school must report it to the police".',
  disclaimer: 'The legal notice that mail systems append.',
} as const

export type Concept = keyof typeof concepts

export const conceptNames: readonly Concept[] = Object.keys(concepts).filter(isConcept)

/** The offences of the list that such letters put in red; three of them together are the letter's mark. */
export const listedOffences = [
  'offence-child-pornography',
  'offence-paedophilia',
  'offence-exhibitionism',
  'offence-cyber-pornography',
  'offence-sex-trafficking',
  'offence-grooming',
  'offence-abuse',
] as const satisfies readonly Concept[]

/** By which an office can be called or visited. */
export const reachable = [
  'phone-number',
  'appointment-place',
  'clock-time',
] as const satisfies readonly Concept[]

/** Those of which firms, schools and clubs accuse nobody by their own rules, and which nobody works with every day. */
export const gravestOffences = [
  'offence-child-pornography',
  'offence-paedophilia',
  'offence-exhibitionism',
  'offence-sex-trafficking',
] as const satisfies readonly Concept[]

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(concepts, name)
}
