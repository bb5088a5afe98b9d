import { families } from '../shared/explain/families.ts'
import { mayConvict } from '../shared/detect/judge.ts'
import { raising, type Family } from '../shared/detect/signal.ts'
import {
  curve,
  most,
  mostUnclaimed,
  neverClear,
  thresholds,
  unwritable,
  weights as byHand,
} from '../shared/detect/weights.ts'
import type { SignalId } from '../shared/detect/signals.ts'
import type { Level } from '../shared/verdict.ts'

export type Weights = Readonly<Record<SignalId, number>>

/** One mail of the training: what was found in it and what it is. */
export interface Example {
  readonly found: readonly SignalId[]
  /** `quoting`: genuine, but it shows a letter, so that `suspicious` is no mistake. */
  readonly class: 'core' | 'wider' | 'genuine' | 'quoting'
}

/** The total of a mail by any weights, as `totalOf` of the judgement adds it by those set by hand. */
export function totalBy(weights: Weights, found: readonly SignalId[]): number {
  const { hard, soft } = sums(weights, found)
  const floor = Math.min(hard, thresholds.suspicious)
  return Math.max(soft, floor, found.some((id) => neverClear.has(id)) ? thresholds.suspicious : floor)
}

export function levelBy(weights: Weights, found: readonly SignalId[]): Level {
  const total = Math.round(totalBy(weights, found) * 1e9) / 1e9
  if (total >= thresholds['fake-summons']) return 'fake-summons'
  return total >= thresholds.suspicious ? 'suspicious' : 'clear'
}

/**
 * Weights fitted to the examples: one number for each signal, raising ones not below 0, mitigations not above 0, families
 * filled to their most as they are. Two logistic curves, one at each threshold, are made likely by projected gradient
 * descent; a pull towards the weights set by hand keeps what the examples say nothing about. Deterministic.
 */
export function fit(examples: readonly Example[], { pull = 0.02, steps = 3000 } = {}): Weights {
  const weights: Record<SignalId, number> = { ...byHand }
  const ids = Object.keys(byHand).filter(isSignal)
  const share = sharesOf(examples)
  for (let step = 0; step < steps; step += 1) {
    const slope: Record<SignalId, number> = { ...byHand }
    for (const id of ids) slope[id] = pull * (weights[id] - byHand[id])
    for (const example of examples) addSlope(slope, { example, weights, share: share[example.class] })
    for (const id of ids) {
      const moved = weights[id] - 0.5 * slope[id]
      weights[id] = families[id] === 'mitigation' ? Math.min(0, moved) : Math.max(0, moved)
    }
  }
  for (const id of ids) weights[id] = Math.round(weights[id] * 100) / 100
  return weights
}

export function isSignal(name: string): name is SignalId {
  return Object.hasOwn(byHand, name)
}

function sums(
  weights: Weights,
  found: readonly SignalId[],
): { readonly hard: number; readonly soft: number } {
  const sum = (wanted: (id: SignalId) => boolean): number =>
    found.filter(wanted).reduce((total, id) => total + weights[id], 0)
  const of = (family: Family): number => sum((id) => families[id] === family)
  const full = raising.reduce((total, family) => total + Math.min(most[family], of(family)), 0)
  const claimed = { identity: of('identity'), accusation: of('accusation'), threat: of('threat') }
  const isClaimed = mayConvict(claimed, found)
  const raised = isClaimed ? full : Math.min(full, mostUnclaimed)
  const hard = raised + sum((id) => unwritable.has(id))
  return { hard, soft: hard + sum((id) => families[id] === 'mitigation' && !unwritable.has(id)) }
}

/** Each class weighs as much as the others, however many examples it has. */
function sharesOf(examples: readonly Example[]): Readonly<Record<Example['class'], number>> {
  const share = (kinds: readonly Example['class'][]): number =>
    1 / Math.max(1, examples.filter((one) => kinds.includes(one.class)).length)
  const fakes = share(['core', 'wider'])
  const genuine = share(['genuine', 'quoting'])
  return { core: fakes, wider: fakes, genuine, quoting: genuine }
}

/** Adds how the loss of one example changes with each weight. */
function addSlope(
  slope: Record<SignalId, number>,
  {
    example,
    weights,
    share,
  }: { readonly example: Example; readonly weights: Weights; readonly share: number },
): void {
  const { found } = example
  const total = totalBy(weights, found)
  const { soft } = sums(weights, found)
  const push = share * pushOf(example.class, total)
  if (push === 0) return
  for (const id of found) {
    const family = families[id]
    if (family === 'mitigation') {
      // On its floor a mail is lowered by no more of what its sender could write.
      if (unwritable.has(id) || soft >= total) slope[id] += push
      continue
    }
    const inFamily = found.filter((other) => families[other] === family)
    const raised = inFamily.reduce((sum, other) => sum + weights[other], 0)
    if (raised < most[family]) slope[id] += push
  }
}

/** Slope of the loss by the total: below 0 where the total should rise. */
function pushOf(kind: Example['class'], total: number): number {
  const above = (level: 'suspicious' | 'fake-summons'): number =>
    1 / (1 + Math.exp((thresholds[level] - total) / curve.width))
  switch (kind) {
    case 'core':
      return (above('fake-summons') - 1 + (above('suspicious') - 1)) / curve.width
    case 'wider':
      return (above('suspicious') - 1) / curve.width
    case 'genuine':
      return (above('fake-summons') + above('suspicious')) / curve.width
    case 'quoting':
      return above('fake-summons') / curve.width
  }
}
