import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/explain/catalogue.ts'
import { explain, stateOf } from '../../shared/explain/explain.ts'
import { Explanation } from '../../shared/explain/explanation.ts'
import { en } from '../../shared/explain/locale/en.ts'
import { spared } from '../../shared/explain/spared-words.ts'
import type { ActionState, DecisionRecord, Standing } from '../../shared/record.ts'
import { recordFor } from './record-for.ts'

describe('the state of a record', () => {
  test.each<[Standing, ActionState, string]>([
    ['fake-summons', 'done', 'set-aside'],
    ['fake-summons', 'pending', 'about-to'],
    ['fake-summons', 'held', 'held'],
    ['fake-summons', 'none', 'held'],
    ['fake-summons', 'left', 'moved-by-someone'],
    ['fake-summons', 'undoing', 'being-put-back'],
    ['fake-summons', 'undone', 'restored'],
    // A later look may replace the verdict; what was done to the message stays true.
    ['clear', 'undone', 'restored'],
    ['suspicious', 'done', 'set-aside'],
    ['suspicious', 'left', 'unsure'],
    ['suspicious', 'none', 'unsure'],
    ['clear', 'none', 'clear'],
    ['open', 'none', 'not-yet'],
    ['open', 'undoing', 'being-put-back'],
    ['gone', 'done', 'gone'],
    ['unreadable', 'none', 'unreadable'],
  ])('%s with its action %s is %s', (standing, state, shown) => {
    expect(stateOf(recordFor({ standing, state }))).toBe(shown)
  })

  test('no record is not looked at yet', () => {
    expect(explain(null, 'en')).toMatchObject({
      state: 'not-yet',
      facts: [],
      details: null,
      can: { restore: false },
    })
  })
})

describe('what is said', () => {
  test('a fake that was set aside: the verdict, what calms, where it is, and the way back', () => {
    expect(explain(recordFor({ folderName: 'Inbox' }), 'en-GB')).toMatchObject({
      locale: 'en',
      direction: 'ltr',
      headline: 'This message is a fake. No court and no police force sent it.',
      calm: 'Nobody accuses you of anything. You have done nothing wrong, and you can ignore it: if you do not answer, nothing will happen.',
      where:
        'We moved it out of “Inbox” into a folder of its own in your mailbox. It is kept there; nothing was deleted.',
      can: { restore: true },
    })
  })

  test('only what lies in quarantine can be put back', () => {
    const states: readonly ActionState[] = ['none', 'pending', 'left', 'held', 'undoing', 'undone']
    expect(states.map((state) => explain(recordFor({ state }), 'fr').can.restore)).toEqual(
      states.map(() => false),
    )
    expect(explain(recordFor({ standing: 'gone' }), 'fr').can.restore).toBe(false)
  })

  test('a fake that was left says why', () => {
    expect(explain(recordFor({ state: 'held', reason: 'observe' }), 'en').where).toBe(
      'We only watch for now and move nothing, so it stays where it is.',
    )
    expect(explain(recordFor({ state: 'held', reason: 'cap' }), 'fr').where).toContain(
      'une personne les regarde',
    )
  })

  test('a restore into the Inbox says that the old folder is gone', () => {
    const { where } = explain(recordFor({ state: 'undone', inboxInstead: true }), 'en')
    expect(where).toBe(
      'The folder that it came from no longer exists, so it is in your Inbox. It will stay there.',
    )
  })

  test('doubt is never dressed as certainty', () => {
    const unsure = explain(recordFor({ standing: 'suspicious', state: 'done' }), 'en')
    expect(unsure.headline).toBe('This message was set aside, and we are not sure about it.')
    expect(JSON.stringify(unsure.advice)).not.toContain('fake')
    expect(unsure.inDoubt).toBe(true)
    expect(explain(recordFor({ standing: 'suspicious', state: 'none' }), 'en').inDoubt).toBe(true)
    expect(explain(recordFor({}), 'en').inDoubt).toBe(false)
    expect(explain(recordFor({ standing: 'clear', state: 'none' }), 'en').calm).toBeNull()
  })

  test('a folder’s name is text and one short line', () => {
    const { where } = explain(recordFor({ folderName: `<b>${'x'.repeat(500)}\n\u202e` }), 'en')
    expect(where).toContain(`“<b>${'x'.repeat(77)}…”`)
  })

  test('what could not be read is said in the first lines, and never counts as fine', () => {
    const unread = [
      { part: 'p1', name: 'annexe.zip', reason: 'encrypted' },
      { part: 'p2', name: 'logo.gif', reason: 'not-needed' },
    ] as const
    const clear = explain(recordFor({ standing: 'clear', state: 'none', unread }), 'en')
    expect(clear.where).toBe(
      'Not everything in it could be read: annexe.zip. What we say does not cover that.',
    )
    const needed = unread.slice(1)
    expect(explain(recordFor({ standing: 'clear', state: 'none', unread: needed }), 'en').where).toBeNull()
  })

  test('details name the record, the versions and what was not read', () => {
    const unread = [{ part: 'p1', name: 'scan\u202e.pdf', reason: 'encrypted' }] as const
    const { details } = explain(recordFor({ unread }), 'en')
    expect(details).toMatchObject({
      unread: [{ name: 'scan.pdf', why: 'locked with a password' }],
      score: 0.987,
      detector: '1.2.0+5f3a',
      version: '0.1.0',
    })
    expect(details?.number).toMatch(/^.{4}-.{4}$/u)
  })
})

function said(standing: Standing): string | undefined {
  return explain(recordFor({ standing, state: 'none' }), 'en', { report: 'answered' }).report?.sentence
}

function offered(wanted: Parameters<typeof recordFor>[0], around: Parameters<typeof explain>[2]): boolean {
  return explain(recordFor(wanted), 'en', around).can.report
}

describe('a report', () => {
  test('is thanked for while it waits, and answered by the verdict that the message has then', () => {
    expect(explain(recordFor({}), 'en', { report: 'waiting' }).report).toEqual({
      state: 'waiting',
      sentence:
        'You reported this message, thank you. It will be looked at again, and the answer will stand here.',
    })
    expect(said('fake-summons')).toContain('it is a fake')
    expect(said('clear')).toContain('no sign of a fake summons')
    expect(said('suspicious')).toContain('still not sure')
  })

  test('is offered where the service takes one, once, and of a message that is there', () => {
    expect(offered({}, { takesReports: true })).toBe(true)
    expect(offered({}, {})).toBe(false)
    expect(offered({}, { takesReports: true, report: 'waiting' })).toBe(false)
    expect(offered({ standing: 'gone' }, { takesReports: true })).toBe(false)
    expect(explain(null, 'en', { takesReports: true }).can.report).toBe(false)
  })
})

describe('every language and every state', () => {
  const standings: readonly Standing[] = ['open', 'clear', 'suspicious', 'fake-summons', 'gone', 'unreadable']
  const states: readonly ActionState[] = ['none', 'pending', 'done', 'left', 'held', 'undoing', 'undone']
  const records: readonly (DecisionRecord | null)[] = [
    null,
    ...standings.flatMap((standing) => states.map((state) => recordFor({ standing, state }))),
  ]

  test.each(languages)(
    '%s: an explanation is always whole and stands the reading at the other end',
    (language) => {
      for (const record of records) {
        const explanation = explain(record, language)
        expect(Explanation.parse(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation)
        expect(explanation.headline).not.toBe('')
        expect(JSON.stringify(explanation)).not.toMatch(/[{}]\w+[}]|undefined/u)
      }
    },
  )

  test.each(languages)(
    '%s: calm and plain: no exclamation mark, no percentage, no blame, no word of the accusation',
    (language) => {
      for (const record of records) {
        const said = JSON.stringify({ ...explain(record, language), details: null }).toLowerCase()
        for (const word of [
          '!',
          '%',
          'victim of',
          'fooled',
          'phishing',
          'pedo',
          'pédo',
          'porn',
          'sex',
          'child',
          'mineur',
          'enfant',
          'piégé',
          'minderjähr',
          'nieletni',
          'ανήλικ',
          'طفل',
          'أطفال',
          'قاصر',
        ])
          expect(said).not.toContain(word)
        expect(spared(said)).toBe(said)
      }
    },
  )

  test('French keeps its signs with their words: no ordinary space before them', () => {
    for (const record of records) expect(JSON.stringify(explain(record, 'fr'))).not.toMatch(/ [:;?»]|« /u)
  })

  test('a language without a catalogue is answered in English', () => {
    expect(explain(recordFor({}), 'ja-JP')).toMatchObject({
      locale: 'en',
      headline: en.headline['set-aside'],
    })
    expect(explain(recordFor({}), 'constructor').locale).toBe('en')
  })
})
