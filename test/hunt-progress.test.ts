import { describe, expect, it } from 'vitest'
import { advanced, newPass, type Entry, type Looked, type Piece } from '../shared/hunt-progress.ts'
import { shards } from '../shared/store/entity.ts'
import { maxLater, type Hunt } from '../shared/store/hunts.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const start = Date.UTC(2026, 10, 28, 10)

function huntFor(change: Partial<Hunt> = {}): Hunt {
  return {
    letter: 'letter',
    traces: { sender: 'a', subject: null, preview: null },
    since: iso(start - 3 * dayMs),
    until: iso(start + 3 * dayMs),
    openedAt: iso(start),
    correlation: 'c',
    state: 'open',
    dueAt: iso(start + 5 * minuteMs),
    ...newPass(),
    passAt: iso(start),
    starts: 1,
    seen: 0,
    read: 0,
    found: 0,
    missed: 0,
    ...change,
  }
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** Mailboxes m0, m1 … of the first shard, and the place behind them. */
function pieceOf(count: number): Piece {
  const entries = Array.from({ length: count }, (_, index): Entry => ({
    id: `m${index}`,
    mailbox: null,
    tries: 0,
    place: { shard: 0, after: `m${index}` },
  }))
  return { entries, end: { shard: 1, after: null } }
}

function looked(end: Looked['end'], change: Partial<Looked> = {}): Looked {
  return { end, read: 0, found: 0, waitMs: 0, ...change }
}

const last: Piece = { entries: [], end: { shard: shards.length, after: null } }

describe('a step of a hunt', () => {
  it('goes on behind its mailboxes at once, counting those that were looked at', () => {
    const results = [looked('seen', { read: 2, found: 1 }), looked('passed'), looked('seen')]
    expect(advanced(huntFor(), pieceOf(3), results, start)).toMatchObject({
      shard: 1,
      after: null,
      dueAt: iso(start),
      starts: 0,
      seen: 2,
      read: 2,
      found: 1,
    })
  })

  it('whose time was over begins again at the first mailbox that is not done', () => {
    const results = [looked('seen'), looked('late'), looked('seen')]
    expect(advanced(huntFor(), pieceOf(3), results, start)).toMatchObject({ shard: 0, after: 'm0', seen: 1 })
  })

  it('leaves a mailbox that fails for later, longer each time and as long as Graph asks', () => {
    const results = [looked('failed'), looked('failed', { waitMs: 10 * minuteMs })]
    const next = advanced(huntFor(), pieceOf(2), results, start)
    expect(next.later).toEqual([
      { mailbox: 'm0', at: iso(start + 2 * minuteMs), tries: 1 },
      { mailbox: 'm1', at: iso(start + 10 * minuteMs), tries: 1 },
    ])
    expect(next).toMatchObject({ shard: 1, missed: 0 })
  })

  it('where too many wait, waits itself and loses none', () => {
    const later = Array.from({ length: maxLater }, (_, index) => ({
      mailbox: `w${index}`,
      at: iso(start),
      tries: 1,
    }))
    const next = advanced(huntFor({ later }), pieceOf(2), [looked('seen'), looked('failed')], start)
    expect(next).toMatchObject({ shard: 0, after: 'm0', dueAt: iso(start + 2 * minuteMs) })
    expect(next.later).toEqual(later)
  })

  it('gives a mailbox up after eight tries, or when no look at it ends, and counts it', () => {
    const waiting: Piece = {
      entries: [
        { id: 'm0', mailbox: null, tries: 7, place: null },
        { id: 'm1', mailbox: null, tries: 0, place: null },
      ],
      end: last.end,
    }
    const later = [
      { mailbox: 'm0', at: iso(start), tries: 7 },
      { mailbox: 'm1', at: iso(start), tries: 0 },
    ]
    const results = [looked('failed'), looked('left-out')]
    const next = advanced(huntFor({ later, shard: shards.length }), waiting, results, start)
    expect(next).toMatchObject({ missed: 2, later: [] })
  })
})

describe('a pass through all mailboxes', () => {
  it('waits for those that could not be looked at', () => {
    const later = [
      { mailbox: 'b', at: iso(start + 9 * minuteMs), tries: 1 },
      { mailbox: 'a', at: iso(start + 4 * minuteMs), tries: 2 },
    ]
    expect(advanced(huntFor({ later }), last, [], start)).toMatchObject({
      state: 'open',
      dueAt: iso(start + 4 * minuteMs),
      passAt: iso(start),
    })
  })

  it('is followed by another a day later while twins may arrive, over what is new', () => {
    expect(advanced(huntFor(), last, [], start + 90 * minuteMs)).toMatchObject({
      state: 'open',
      dueAt: iso(start + dayMs),
      since: `${iso(start - 60 * minuteMs).slice(0, 19)}Z`,
      passAt: null,
      shard: 0,
      after: null,
    })
  })

  it('that takes more than a day is followed at once', () => {
    expect(advanced(huntFor(), last, [], start + 2 * dayMs).dueAt).toBe(iso(start + 2 * dayMs))
  })

  it('the last begins an hour after the time of twins, and ends the hunt', () => {
    const begun = start + 2.5 * dayMs
    const next = advanced(huntFor({ passAt: iso(begun) }), last, [], begun)
    expect(next.dueAt).toBe(iso(start + 3 * dayMs + 60 * minuteMs))
    const over = advanced(huntFor({ passAt: next.dueAt }), last, [], Date.parse(next.dueAt))
    expect(over.state).toBe('over')
  })
})
