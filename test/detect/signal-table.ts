import { describe, expect, test } from 'vitest'
import type { Signal } from '../../shared/detect/signal.ts'
import { mailOf, readingsOf, sceneOfGiven, type Given } from './given.ts'

/** What one signal leaves alone, sees, and cannot tell. A row that sees names quotes or values that must be there. */
export interface SignalTable {
  readonly clear: Readonly<Record<string, Given>>
  readonly found: Readonly<Record<string, readonly [Given, Readonly<Record<string, string>>?]>>
  readonly unknown?: Readonly<Record<string, Given>>
}

/** Everything that a quote may have been cut from. */
function wordsOf(given: Given): string {
  const mail = mailOf(given)
  const { from } = mail
  const headers = mail.headers?.map(({ value }) => value) ?? []
  const parts = [...mail.parts.map(({ name }) => name), given.unread === undefined ? '' : 'letter.pdf']
  const envelope = [from?.name, from?.address, given.replyTo, mail.subject, ...headers, ...parts]
  return [...readingsOf(given).map(({ text }) => text), ...envelope].join('\n')
}

/** Runs the table of one signal. It leaves alone at least as much as it sees. */
export function signalTable(signal: Signal, table: SignalTable): void {
  describe(signal.id, () => {
    test('leaves alone at least as much as it sees', () => {
      expect(Object.keys(table.clear).length).toBeGreaterThanOrEqual(Object.keys(table.found).length)
    })
    test.each(Object.entries(table.clear))('leaves alone: %s', (_name, given) => {
      expect(signal.look(sceneOfGiven(given))).toEqual({ state: 'clear' })
    })
    test.each(Object.entries(table.found))('sees: %s', (_name, [given, values]) => {
      const look = signal.look(sceneOfGiven(given))
      expect(look.state).toBe('found')
      if (look.state !== 'found') return
      const words = wordsOf(given)
      for (const { text } of look.quotes) expect(words).toContain(text)
      expect(look.quotes.length).toBeGreaterThan(0)
      if (values !== undefined) expect(look.values).toEqual(values)
      const named = [...signal.tell.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(Object.keys(look.values)).toEqual(expect.arrayContaining(named))
    })
    const blind = Object.entries(table.unknown ?? {})
    if (blind.length > 0) {
      test.each(blind)('cannot tell: %s', (_name, given) => {
        expect(signal.look(sceneOfGiven(given)).state).toBe('unknown')
      })
    }
  })
}
