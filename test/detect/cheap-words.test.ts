import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, type Given } from './given.ts'
import { letters, type Letter } from './letters.ts'

function levelOf(given: Given): Level {
  return judge(mailOf(given), evidenceOfGiven(given), []).level
}

/** What a fraudster can write under his letter at no cost, in seven languages. */
const rights: Readonly<Record<string, string>> = {
  fr: "Vous avez droit à l'assistance d'un avocat.",
  en: 'You have the right to a lawyer.',
  de: 'Sie haben das Recht auf einen Anwalt.',
  pt: 'Tem direito a um advogado.',
  es: 'Tiene derecho a un abogado.',
  it: 'Ha diritto a un avvocato.',
  nl: 'U hebt recht op een advocaat.',
}
/** A condition that takes nothing back, and a denial. */
const innocent: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["Si vous n'avez rien fait de mal, vous n'avez rien à craindre.", "Vous n'avez rien fait de mal."],
  en: ['If you have done nothing wrong, you have nothing to fear.', 'You have done nothing wrong.'],
  de: ['Wenn Sie nichts Falsches getan haben, haben Sie nichts zu befürchten.', 'Sie haben nichts getan.'],
  pt: ['Se não fez nada de mal, não tem nada a temer.', 'Não fez nada de mal.'],
  es: ['Si no ha hecho nada malo, no tiene nada que temer.', 'No ha hecho nada malo.'],
  it: ['Se non ha fatto niente di male, non ha nulla da temere.', 'Non ha fatto niente di male.'],
  nl: ['Als u niets verkeerd hebt gedaan, hebt u niets te vrezen.', 'U hebt niets verkeerd gedaan.'],
}
/** A letter that says no more than it must. */
const sparse: Letter = {
  language: 'en',
  text: 'Dear Sir, on behalf of Europol: you are accused of child pornography. Send your justifications by e-mail within 72 hours, else an arrest warrant follows.',
}
const listHeaders = [{ name: 'List-Unsubscribe', value: '<https://list.example/off>' }]

describe('what anybody can write under a letter', () => {
  test.each([sparse, ...letters])(
    '$language: a right to a lawyer helps no letter from a school',
    ({ language, text }) => {
      const body = `${text}\n${rights[language] ?? ''}`
      expect(levelOf({ from: 'ines@escola.example', body })).toBe('fake-summons')
    },
  )

  test.each([sparse, ...letters])(
    '$language: "if you did nothing wrong" helps no letter, nor does a denial from a free mailbox',
    ({ language, text }) => {
      const [condition = '', denial = ''] = innocent[language] ?? []
      const [school, free] = ['ines@escola.example', 'office740@gmail.com']
      expect(levelOf({ from: school, body: `${text}\n${condition}` })).toBe('fake-summons')
      expect(levelOf({ from: free, body: `${text}\n${denial}` })).toBe('fake-summons')
    },
  )

  test.each([sparse, ...letters])("$language: a list's header helps no letter from a school", ({ text }) => {
    expect(levelOf({ from: 'ines@escola.example', body: text, headers: listHeaders })).toBe('fake-summons')
  })

  test.each([
    [
      'a lawyer signs under his letter',
      {
        from: 'm.holm@holm-partner.example',
        body: 'Dear Mr Lyle, you are charged with possession of indecent images of children. Please email me your account within 24 hours and do not discuss it with anyone.\nMartin Holm\nSolicitor',
      },
    ],
    [
      'a newsletter tells of such letters',
      {
        from: 'news@seniors.example',
        headers: listHeaders,
        body: 'This month: many of you got a letter of a false chief of police, who accuses you of child pornography and wants an answer by e-mail within 72 hours. It is a scam. Do not reply.',
      },
    ],
    [
      'a support thread is answered',
      {
        from: 'help@hoster.example',
        headers: listHeaders,
        body: 'Thank you for your report of abuse. We have removed the pictures and told the police. Answer by e-mail within 48 hours if you see more of them.',
      },
    ],
  ] satisfies readonly (readonly [string, Given])[])('%s: clear', (_, given) => {
    expect(levelOf(given)).toBe('clear')
  })
})

describe('a law firm is known by its domain', () => {
  const request =
    'Dear Mr Lyle, you are charged with possession of indecent images of children. If you do not attend they may arrest you. Email me your account within 24 hours and do not discuss it with anyone. Rosalind Oakhurst'

  test('its lawyer asks his client for an account by e-mail', () => {
    expect(levelOf({ from: 'r.oakhurst@oakhurst-law.example', body: request })).toBe('clear')
  })

  test.each(letters)('$language: a letter out of a law firm that was broken into is moved', ({ text }) => {
    expect(levelOf({ from: 'post@kanzlei-holm.example', body: text })).toBe('fake-summons')
  })

  test('who names himself an office writes as none of its lawyers', () => {
    const from = 'post@kanzlei-holm.example'
    const body = `I am Commissioner Barnaby Thistlewood of Europol. ${request}`
    expect(levelOf({ from, body })).toBe('fake-summons')
    expect(levelOf({ from, fromName: 'Europol', body: request })).not.toBe('clear')
  })
})

describe('a charge in words that nobody knows', () => {
  const unheard = 'Thou art deemed to have dealt in child pornography.'

  test.each([
    [
      'an office, an hour and a threat',
      `Europol. ${unheard} Answer by e-mail within 48 hours or an arrest warrant follows.`,
    ],
    ['an office and two wishes', `Europol. ${unheard} Answer by e-mail within 48 hours. Keep this secret.`],
    [
      'two threats and no offence',
      'Europol. Answer by e-mail, or an arrest warrant follows and we inform your family.',
    ],
  ])('%s: suspicious at least', (_, body) => {
    expect(levelOf({ from: 'office740@gmail.com', body })).not.toBe('clear')
  })

  test.each([
    [
      'an office that can be called',
      'Europol, telephone 01632 960 118. In the matter of child pornography answer by e-mail within 48 hours; we keep it secret.',
    ],
    [
      'a leaflet for parents, whose lawyer helps',
      "If a child was groomed the police will call it with a psychologist. The offender goes to prison and onto the sex offenders' register. Send us the chats by e-mail within a day; our lawyer helps for nothing.",
    ],
    [
      'a report of an arrest',
      'The police arrested a man for child pornography. The prosecutor ordered custody of 48 hours, said the ministry.',
    ],
  ])('%s: clear', (_, body) => {
    expect(levelOf({ from: 'info@dytynstvo.example', body })).toBe('clear')
  })
})

describe('a call to a court', () => {
  test('of which absence is excused by e-mail is clear, also as a document', () => {
    const body =
      'The court summons you as the accused to the trial on 9 June 2026 at 9:00, courtroom 5, 10 Castle Street. If you do not appear you may be arrested. Send your explanation by e-mail.'
    expect(levelOf({ from: 'registry@court-brig.example', body })).toBe('clear')
    expect(levelOf({ from: 'registry@court-brig.example', body: '', document: body })).toBe('clear')
  })
  test('that hears its reader on the offences of this fraud by e-mail is not', () => {
    const body =
      'The court summons you on 9 June 2026 at 9:00, courtroom 5, 10 Castle Street. You are accused of child pornography and paedophilia. Send your justifications by e-mail. If you do not appear you will be arrested.'
    expect(levelOf({ from: 'registry@court-brig.example', body })).not.toBe('clear')
  })
})

/** "Else I go to the police and report you." */
const complaints: Readonly<Record<string, string>> = {
  fr: 'Sinon je vais à la police et je porte plainte contre vous.',
  en: 'Otherwise I am going to the police and I will press charges.',
  de: 'Sonst gehe ich zur Polizei und erstatte Anzeige.',
  pt: 'Senão vou à polícia e faço queixa.',
  es: 'Si no, voy a la policía y le denuncio.',
  it: 'Altrimenti vado dai carabinieri e la denuncio.',
  nl: 'Anders ga ik naar de politie en doe ik aangifte.',
}
const [school, free] = ['ines@escola.example', 'office740@gmail.com']

describe('what private people, lawyers and newspapers write, under a letter', () => {
  test.each([sparse, ...letters])(
    '$language: "I am going to the police" helps no letter',
    ({ language, text }) => {
      for (const from of [school, free])
        expect(levelOf({ from, body: `${text}\n${complaints[language] ?? ''}` })).toBe('fake-summons')
    },
  )

  test.each([sparse, ...letters])(
    "$language: a lawyer's mailbox, foot and appointment help no letter",
    ({ text }) => {
      const foot =
        'Monday 12.03.2026, 10:00, courtroom 4\nPaul Holm, solicitor, 10 Castle Street, tel. 01632 960 118'
      expect(levelOf({ from: 'solicitor.holm@gmail.com', body: `${text}\n${foot}` })).toBe('fake-summons')
      const meets = 'I am your solicitor, I will meet you there.'
      expect(levelOf({ from: 'solicitor.holm@gmail.com', body: `${text}\n${meets}\n${foot}` })).toBe(
        'fake-summons',
      )
    },
  )

  test.each(letters)('$language: the words of the press and a telephone help no letter', ({ text }) => {
    const press = 'For the chapter of my novel and its translation. Tel. 01632 960 118'
    expect(levelOf({ from: school, body: `${text}\n${press}` })).toBe('fake-summons')
  })

  test.each(letters)(
    '$language: a call to a day, an hour and a place, with a telephone, is not enough for one',
    ({ text }) => {
      const call =
        'You are summoned on 12.03.2026 at 10:00, courtroom 4, 10 Castle Street, else you may be fined. '
      for (const phone of ['', 'Tel. 01632 960 118'])
        expect(levelOf({ from: school, body: `${text}\n${call}${phone}` })).toBe('fake-summons')
    },
  )

  test.each(letters)('$language: "you told us that" helps no letter', ({ text }) => {
    expect(levelOf({ from: school, body: `You told us that you know of this.\n${text}` })).toBe(
      'fake-summons',
    )
  })

  test.each(letters)('$language: what a newspaper says around it leaves it suspicious', ({ text }) => {
    const body = `Beware of scams.\n${text}\nDo not reply to other e-mails.\nUnsubscribe here.`
    expect(levelOf({ from: school, body })).not.toBe('clear')
  })

  test("a charge out of a lawyer's private mailbox that nobody signs as his client's is not clear", () => {
    const charge =
      'You are charged with possession of child pornography. Send me your account by e-mail within 24 hours and a copy of your passport or an arrest warrant follows.\nPaul Holm, solicitor, 10 Castle Street, tel. 01632 960 118'
    expect(levelOf({ from: 'solicitor.holm@gmail.com', body: charge })).toBe('suspicious')
  })

  test.each([
    [
      'a quarrel',
      {
        from: 'sven.krahl79@web.de',
        body: 'Zwei Wochen warte ich. Wenn das Geld nicht binnen 48 Stunden zurück ist, erstatte ich Anzeige gegen Sie wegen Betrugs, dann ermittelt die Polizei gegen Sie. Schreiben Sie mir hier zurück.',
      },
    ],
    [
      'a lone lawyer to his client',
      {
        from: 'solicitor.holm@gmail.com',
        body: 'Dear Mr Lyle, you are charged with possession of indecent images of children. Be at the police station, 10 Castle Street, on 12.03.2026 at 10:00, or they may arrest you. I will meet you there. Email me a copy of your passport and your account today. Do not discuss it with anyone.\nPaul Holm, solicitor\n2 Mill Lane, tel. 01632 960 118',
      },
    ],
    [
      'a bank writes of what its customer told it',
      {
        from: 'fraud@harbour-bank.example',
        body: 'You told us that a commissioner of Europol accused you of child pornography: you are charged and must pay within 24 hours. It is a scam. Reply to this e-mail within 48 hours with your report to the police. Tel. 01632 960 118',
      },
    ],
    [
      'a paper asks for a comment',
      {
        from: 'reporter@coast-echo.example',
        body: 'हम कल के अंक में एक ख़बर छाप रहे हैं जिसमें दो छात्रों ने आप पर छेड़छाड़ का आरोप लगाया है और पुलिस में शिकायत हुई है। आज शाम 6 बजे तक ईमेल पर अपना पक्ष भेजें। उत्तर न मिलने पर लिखेंगे कि आपने टिप्पणी नहीं की। संवाददाता, 98260 00000',
      },
    ],
  ] satisfies readonly (readonly [string, Given])[])('%s: clear', (_, given) => {
    expect(levelOf(given)).toBe('clear')
  })
})
