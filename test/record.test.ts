import { describe, expect, it } from 'vitest'
import {
  isUnfinished,
  mayStep,
  nextDrive,
  openRecord,
  parseRecord,
  type ActionReason,
  type ActionState,
  type DecisionRecord,
  type Standing,
} from '../shared/record.ts'

const now = Date.UTC(2026, 10, 21, 10)

function record(standing: Standing, state: ActionState, reason: ActionReason = 'level'): DecisionRecord {
  const open = openRecord({ mailbox: 'm', id: 'i' }, { now, correlation: 'c' })
  return { ...open, standing, action: { ...open.action, state, reason } }
}

describe('allowed steps', () => {
  it.each([
    ['open', 'none', 'clear', 'none'],
    ['open', 'none', 'fake-summons', 'pending'],
    ['open', 'none', 'fake-summons', 'held'],
    ['open', 'none', 'gone', 'none'],
    ['open', 'none', 'unreadable', 'none'],
    ['gone', 'none', 'open', 'none'],
    ['fake-summons', 'pending', 'fake-summons', 'done'],
    ['fake-summons', 'pending', 'fake-summons', 'left'],
    ['fake-summons', 'pending', 'fake-summons', 'undoing'],
    ['fake-summons', 'done', 'fake-summons', 'undoing'],
    ['fake-summons', 'done', 'fake-summons', 'undone'],
    ['fake-summons', 'undoing', 'fake-summons', 'undone'],
  ] as const)('from %s/%s to %s/%s', (from, fromState, to, toState) => {
    expect(mayStep(record(from, fromState), record(to, toState))).toBe(true)
  })

  it.each([
    ['clear', 'none', 'open', 'none'],
    ['fake-summons', 'done', 'gone', 'done'],
    ['fake-summons', 'undone', 'fake-summons', 'done'],
    ['fake-summons', 'undoing', 'fake-summons', 'done'],
    ['fake-summons', 'undoing', 'fake-summons', 'pending'],
    ['fake-summons', 'done', 'fake-summons', 'pending'],
    ['fake-summons', 'held', 'fake-summons', 'done'],
    ['fake-summons', 'none', 'fake-summons', 'done'],
  ] as const)('never from %s/%s to %s/%s', (from, fromState, to, toState) => {
    expect(mayStep(record(from, fromState), record(to, toState))).toBe(false)
  })

  it.each(['left', 'undone'] as const)('from %s only a person moves again', (state) => {
    expect(mayStep(record('fake-summons', state), record('fake-summons', 'pending', 'fake-summons'))).toBe(
      false,
    )
    expect(mayStep(record('fake-summons', state), record('fake-summons', 'pending', 'person'))).toBe(true)
  })
})

describe('unfinished', () => {
  it('are open, pending and undoing, and nothing else', () => {
    const states: readonly ActionState[] = ['none', 'pending', 'done', 'left', 'held', 'undoing', 'undone']
    expect(states.filter((state) => isUnfinished(record('fake-summons', state)))).toEqual([
      'pending',
      'undoing',
    ])
    expect(isUnfinished(record('open', 'none'))).toBe(true)
    expect(isUnfinished(record('gone', 'none'))).toBe(false)
  })

  it('are driven after 1, 2, 4 … 60 minutes', () => {
    const minutes: number[] = []
    for (let at = now; minutes.length < 9;) {
      const next = Date.parse(nextDrive(record('open', 'none'), at))
      minutes.push((next - at) / 60_000)
      at = next
    }
    expect(minutes).toEqual([1, 1, 2, 4, 8, 16, 32, 60, 60])
  })
})

describe('a stored record', () => {
  it('comes back as it went', () => {
    const one = record('open', 'none')
    expect(parseRecord(JSON.parse(JSON.stringify(one)))).toEqual(one)
  })

  it('of an older version was judged when it came', () => {
    const { occasion: _, ...older } = record('clear', 'none')
    expect(parseRecord(JSON.parse(JSON.stringify(older))).occasion).toBe('arrival')
  })

  it.each([[null], [{}], [{ ...record('open', 'none'), standing: 'odd' }]])('%j is none', (json) => {
    expect(() => parseRecord(json)).toThrow()
  })
})
