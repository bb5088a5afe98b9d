import type { Quote } from '../verdict.ts'
import type { Scene } from './scene.ts'

/** Families that raise the total, in the order in which the catalogue shows them. */
export const raising = ['identity', 'accusation', 'demand', 'threat', 'contradiction', 'absence'] as const

export type Raising = (typeof raising)[number]

export type Family = Raising | 'mitigation'

/** What one check answers. `unknown` means that it could not look; it never counts as `clear`. */
export type Look =
  | { readonly state: 'clear' }
  | {
      readonly state: 'found'
      readonly quotes: readonly Quote[]
      readonly values: Readonly<Record<string, string>>
    }
  | { readonly state: 'unknown'; readonly why: string }

/** One check. `tell` is the sentence for readers, its {values} those of `found`; `why` says why it matters. */
export interface Signal {
  readonly id: string
  readonly family: Family
  readonly tell: string
  readonly why: string
  look(scene: Scene): Look
}

export const clear = { state: 'clear' } as const

export function found(quotes: readonly Quote[], values: Readonly<Record<string, string>> = {}): Look {
  return { state: 'found', quotes, values }
}

export function unknown(why: string): Look {
  return { state: 'unknown', why }
}
