import { describe, expect, test } from 'vitest'
import { inspect, judge, levelOf, raisedBy, totalOf, type Finding } from '../../shared/detect/judge.ts'
import { found } from '../../shared/detect/signal.ts'
import { signals } from '../../shared/detect/signals.ts'
import { thresholds, unwritable } from '../../shared/detect/weights.ts'
import { random } from '../../scripts/cases/random.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, part, unreadOf, type Given } from './given.ts'
import { letters, reworded } from './letters.ts'
import { wider } from './wider.ts'

const order: readonly Level[] = ['clear', 'suspicious', 'fake-summons']
const rankOf = (level: Level): number => order.indexOf(level)

function totalWith(ids: ReadonlySet<string>): number {
  const findings: readonly Finding[] = signals.map(({ id, family }) => ({
    signal: id,
    family,
    look: ids.has(id) ? found([]) : { state: 'clear' },
  }))
  return totalOf(raisedBy(findings), findings).total
}

/** Sets of signals, drawn evenly and always the same. */
function drawn(count: number): readonly ReadonlySet<string>[] {
  const next = random('judge-properties')
  return Array.from({ length: count }, () => {
    const share = next()
    return new Set(signals.filter(() => next() < share).map(({ id }) => id))
  })
}

describe('whatever is found', () => {
  const sets = drawn(300)

  test('one more raising signal never lowers the level, one more mitigation never raises it', () => {
    for (const ids of sets) {
      const before = rankOf(levelOf(totalWith(ids)))
      for (const { id, family } of signals) {
        const after = rankOf(levelOf(totalWith(new Set([...ids, id]))))
        if (family === 'mitigation') expect(after).toBeLessThanOrEqual(before)
        else expect(after).toBeGreaterThanOrEqual(before)
      }
    }
  })

  test('what a sender can write lowers no conviction below suspicious', () => {
    for (const ids of sets) {
      const withoutAny = new Set(
        [...ids].filter((id) => !signals.some((one) => one.id === id && one.family === 'mitigation')),
      )
      if (totalWith(withoutAny) < thresholds.suspicious) continue
      const written = signals.filter(({ id, family }) => family === 'mitigation' && !unwritable.has(id))
      const all = new Set([...withoutAny, ...written.map(({ id }) => id)])
      expect(levelOf(totalWith(all))).toBe('suspicious')
    }
  })
})

const fakes: readonly Given[] = [
  ...[...letters, ...reworded].flatMap(({ text }) => [
    { from: 'office740@gmail.com', body: text },
    { from: 'ines@escola.example', picture: text, parts: [part('letter.jpg')] },
  ]),
  ...wider.map(({ from, subject, body }) => ({ from, subject, body })),
]

function levelWith(given: Given): Level {
  return judge(mailOf(given), evidenceOfGiven(given), unreadOf(given)).level
}

describe('what a fraudster may add to his letter', () => {
  // What tells of a genuine summons, a lawyer, a warning or an invitation, in the letter's own body or around it.
  const additions = [
    'Courtroom 3, on 12/03/2026 at 9:30 am. Telephone 01632 960 118.',
    'Sitzungssaal 4, am 12.03.2026 um 10:00 Uhr, Telefon 0541 22 91 04.',
    'View this email in your browser. Unsubscribe.',
    'Bring this letter and your passport.',
  ]
  test.each(additions)('%s never makes a fake clear that wants an answer, money or a click', (words) => {
    const cleared = fakes
      .map((given) =>
        given.body === undefined ? { ...given, body: words } : { ...given, body: `${given.body}\n${words}` },
      )
      .filter((given) => levelWith(given) === 'clear')
    // A court's witness summons with place, hour and telephone, and a link beside them, is what a genuine one may be.
    const mayBeGenuine =
      words.includes('Telephone') || words.includes('Telefon') ? ['Vorladung als Zeuge'] : []
    expect(cleared.map(({ subject, body }) => subject ?? body)).toEqual(mayBeGenuine)
  })

  test.each(['Maria Keller, Rechtsanwältin', 'Jean Aubert, avocat au barreau', 'Ann Thorne, Solicitor'])(
    'signed "%s", a letter of the fraud is not clear',
    (words) => {
      const signed = [...letters, ...reworded].map(({ text }) => ({
        from: 'ines@escola.example',
        body: `${text}\n${words}`,
      }))
      expect(signed.filter((given) => levelWith(given) === 'clear').map(({ body }) => body)).toEqual([])
    },
  )
})

test('a lawyer to whom the reader has a right signs no letter', () => {
  const rights = ['You have the right to a lawyer.', "Vous avez droit à l'assistance d'un avocat."]
  const levels = [...letters, ...reworded].flatMap(({ text }) =>
    rights.map((words) => levelWith({ from: 'ines@escola.example', body: `${text}\n${words}` })),
  )
  expect(levels.filter((level) => level === 'clear')).toEqual([])
})

test('an unread part never makes a search of words clear', () => {
  for (const given of fakes.slice(0, 8)) {
    const { subject, from } = given
    const mail = {
      ...(from === undefined ? {} : { from }),
      subject: subject ?? '',
      body: 'See the document.',
      unread: 'encrypted',
    } as const
    const looks = inspect(mailOf(mail), evidenceOfGiven(mail), unreadOf(mail))
    const wordy = [
      'reader-charged',
      'offence-list',
      'answer-by-mail',
      'fine-to-pay',
      'arrest-threat',
      'appointment-given',
    ]
    for (const { signal, look } of looks) if (wordy.includes(signal)) expect(look.state).not.toBe('clear')
  }
})
