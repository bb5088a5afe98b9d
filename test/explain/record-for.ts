import type { ActionReason, ActionState, DecisionRecord, Occasion, Standing } from '../../shared/record.ts'
import type { Level, Sighting, Verdict } from '../../shared/verdict.ts'

interface Wanted {
  readonly standing?: Standing
  readonly sightings?: readonly Sighting[]
  readonly unread?: Verdict['unread']
  readonly state?: ActionState
  readonly reason?: ActionReason
  readonly folderName?: string | null
  readonly inboxInstead?: boolean
  readonly occasion?: Occasion
}

/** A whole record in which only what a test names is other than usual. */
export function recordFor(wanted: Wanted): DecisionRecord {
  const { standing = 'fake-summons', state = 'done', folderName = 'Inbox' } = wanted
  const level = levelOf(standing)
  return {
    where: { mailbox: '0b4f7c1e-1111-4222-8333-944444444444', id: 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A' },
    internetMessageId: '<one@exemple.example>',
    standing,
    verdict:
      level === null
        ? null
        : {
            level,
            score: 0.987,
            sightings: wanted.sightings ?? [],
            unread: wanted.unread ?? [],
            detector: '1.2.0+5f3a',
          },
    occasion: wanted.occasion ?? 'arrival',
    action: {
      state,
      reason: wanted.reason ?? 'fake-summons',
      before: { folder: 'AQMk', folderName, isRead: false, flag: 'notFlagged', categories: [] },
      at: '2026-03-02T08:00:00Z',
      lifted: null,
      inboxInstead: wanted.inboxInstead ?? false,
    },
    letter: null,
    receivedAt: '2026-03-02T07:59:57Z',
    createdAt: '2026-03-02T07:59:58Z',
    changedAt: '2026-03-02T08:00:00Z',
    correlation: 'c0ffee',
    readStarts: 0,
    readStartedAt: null,
    nextTry: null,
    tries: 0,
    missingSince: null,
    version: '0.1.0',
  }
}

function levelOf(standing: Standing): Level | null {
  return standing === 'open' || standing === 'gone' || standing === 'unreadable' ? null : standing
}
