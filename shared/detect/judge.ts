import type { Mail } from '../mail.ts'
import type { Evidence, Unread } from '../reading.ts'
import type { Level, Sighting, Verdict } from '../verdict.ts'
import { sceneOf } from './scene.ts'
import { raising, type Family, type Look, type Raising } from './signal.ts'
import { signals, type SignalId } from './signals.ts'
import { detectorVersion } from './version.ts'
import {
  against,
  curve,
  marks,
  most,
  mostUnclaimed,
  neverClear,
  reaching,
  thresholds,
  twoThreats,
  unwritable,
  weights,
} from './weights.ts'

/** What one signal answered, before it is weighed. */
export interface Finding {
  readonly signal: SignalId
  readonly family: Family
  readonly look: Look
}

/** What the signals of each family add before saturation. */
export type Raised = Readonly<Record<Raising, number>>

/** Total of a mail in the unit of the weights: `hard` knows only mitigations that the sender cannot write. */
export interface Total {
  readonly hard: number
  readonly total: number
}

/** Asks every signal. Pure. */
export function inspect(
  mail: Mail,
  evidence: readonly Evidence[],
  unread: readonly Unread[],
): readonly Finding[] {
  const scene = sceneOf(mail, evidence, unread)
  return signals.map((signal) => ({ signal: signal.id, family: signal.family, look: signal.look(scene) }))
}

function isFound({ look }: Finding): boolean {
  return look.state === 'found'
}

function sumOf(findings: readonly Finding[], family: Family): number {
  return findings
    .filter((finding) => finding.family === family && isFound(finding))
    .reduce((sum, { signal }) => sum + weights[signal], 0)
}

/**
 * True where somebody poses as an authority or a mark of this fraud is found, and the mail is against its reader. No other is a
 * fake summons.
 * @param found signals that were found
 */
export function mayConvict(
  { identity, accusation, threat }: Pick<Raised, 'identity' | 'accusation' | 'threat'>,
  found: readonly SignalId[],
): boolean {
  const has = (some: ReadonlySet<SignalId>): boolean => found.some((id) => some.has(id))
  const isPressed = threat >= twoThreats || (threat > 0 && found.includes('justifications-wanted'))
  const isAlone = found.includes('mail-alone') && isPressed
  return (
    (identity > 0 || has(marks) || isAlone) &&
    (accusation > 0 || has(reaching)) &&
    (accusation >= most.accusation || has(against))
  )
}

/**
 * Adds up: each family to its most, and below a conviction where nothing is claimed; then mitigations. What a
 * sender can write himself lowers no further than to the threshold of `suspicious`.
 */
export function totalOf(byFamily: Raised, findings: readonly Finding[]): Total {
  const sum = raising.reduce((total, family) => total + Math.min(most[family], byFamily[family]), 0)
  const found = findings.filter(isFound).map(({ signal }) => signal)
  const raised = mayConvict(byFamily, found) ? sum : Math.min(sum, mostUnclaimed)
  const lowered = findings.filter((finding) => finding.family === 'mitigation' && isFound(finding))
  const hard = lowered
    .filter(({ signal }) => unwritable.has(signal))
    .reduce((sum, { signal }) => sum + weights[signal], raised)
  const soft = lowered
    .filter(({ signal }) => !unwritable.has(signal))
    .reduce((sum, { signal }) => sum + weights[signal], hard)
  const floor = Math.min(hard, thresholds.suspicious)
  const isOpen = findings.some((finding) => neverClear.has(finding.signal) && isFound(finding))
  return { hard, total: Math.max(soft, floor, isOpen ? thresholds.suspicious : floor) }
}

/** What the found signals of each family add before saturation. */
export function raisedBy(findings: readonly Finding[]): Raised {
  return {
    identity: sumOf(findings, 'identity'),
    accusation: sumOf(findings, 'accusation'),
    demand: sumOf(findings, 'demand'),
    threat: sumOf(findings, 'threat'),
    contradiction: sumOf(findings, 'contradiction'),
    absence: sumOf(findings, 'absence'),
  }
}

/** Sums of tenths are not exact; nine decimals are, and keep a total that reaches a threshold on its right side. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9

export function levelOf(total: number): Level {
  const value = exact(total)
  if (value >= thresholds['fake-summons']) return 'fake-summons'
  return value >= thresholds.suspicious ? 'suspicious' : 'clear'
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

function sightingOf({ signal, family, look }: Finding, raised: Raised): Sighting {
  switch (look.state) {
    case 'clear':
      return { signal, state: 'clear' }
    case 'unknown':
      return { signal, state: 'unknown', why: look.why }
    case 'found':
      break
  }
  // Of a family that is full each signal gets its share.
  const share = family === 'mitigation' ? 1 : Math.min(1, most[family] / raised[family])
  const { quotes, values } = look
  return { signal, state: 'found', quotes, values, weight: thousandths(weights[signal] * share) }
}

const rank = { found: 0, unknown: 1, clear: 2 } as const

function byTelling(a: Sighting, b: Sighting): number {
  if (a.state === 'found' && b.state === 'found') return Math.abs(b.weight) - Math.abs(a.weight)
  return rank[a.state] - rank[b.state]
}

/**
 * The judgement of one mail from its envelope and from what the lexicons found in its readings. Deterministic: the same
 * mail, evidence and unread parts give the same verdict, bit for bit.
 */
export function judge(mail: Mail, evidence: readonly Evidence[], unread: readonly Unread[]): Verdict {
  const findings = inspect(mail, evidence, unread)
  const raised = raisedBy(findings)
  const { total } = totalOf(raised, findings)
  return {
    level: levelOf(total),
    score: thousandths(1 / (1 + Math.exp((curve.middle - exact(total)) / curve.width))),
    sightings: findings.map((finding) => sightingOf(finding, raised)).sort(byTelling),
    unread,
    detector: detectorVersion,
  }
}
