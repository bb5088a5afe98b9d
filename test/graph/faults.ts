import { z } from 'zod'

/** The troubles the box can play; each is described in README.md. */
export const faultNames = [
  'notices-dropped',
  'notices-doubled',
  'notices-late',
  'notices-reordered',
  'not-found-first',
  'throttled',
  'unavailable',
  'gateway-timeout',
  'connection-reset',
  'answer-lost',
  'slow-answers',
  'request-fails',
  'message-fails',
  'outage',
  'token-fails',
  'subscription-lost',
  'subscriptions-refused',
  'folder-deleted',
  'attachment-later',
  'future-dated',
  'delta-expired',
] as const

export type FaultName = (typeof faultNames)[number]

/** How often (`rate` 0 to 1, `count` times, else always), to what, and with which figures. */
const Fault = z.strictObject({
  rate: z.number().min(0).max(1).optional(),
  count: z.number().int().min(0).optional(),
  ms: z.number().min(0).optional(),
  retryAfter: z.number().min(0).optional(),
  status: z.number().int().min(400).max(599).optional(),
  code: z.string().optional(),
  mailbox: z.string().optional(),
  id: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  name: z.string().optional(),
  permanent: z.boolean().optional(),
  lifecycle: z.boolean().optional(),
})

export type Fault = z.infer<typeof Fault>

const FaultSet = z.partialRecord(z.enum(faultNames), z.union([z.literal(true), z.number(), Fault]))

export type FaultSet = z.input<typeof FaultSet>

/** What a fault may be narrowed to. */
export interface FaultTarget {
  /** Addresses and ids by which the mailbox is known. */
  readonly mailbox?: readonly string[]
  readonly ids?: readonly string[]
  readonly method?: string
  readonly path?: string
}

/** The active faults. Rates are drawn from a fixed sequence, so that a run can be repeated. */
export class Faults {
  #active = new Map<FaultName, Fault>()
  #left = new Map<FaultName, number>()
  #seen = new Map<string, number>()
  #random = sequence(20_261_121)

  /** Replaces all faults; `{}` clears. `true` is always, a number below 1 a rate, else a count. Throws zod's error. */
  set(given: unknown): void {
    const parsed = FaultSet.parse(given)
    this.#active = new Map()
    this.#left = new Map()
    this.#seen = new Map()
    this.#random = sequence(20_261_121)
    for (const name of faultNames) {
      const value = parsed[name]
      if (value === undefined) continue
      const fault = asFault(value)
      this.#active.set(name, fault)
      if (fault.count !== undefined && name !== 'not-found-first') this.#left.set(name, fault.count)
    }
  }

  get active(): Readonly<Partial<Record<FaultName, Fault>>> {
    return Object.fromEntries(this.#active)
  }

  /** The fault's figures if it strikes here and now (which uses up one of its count), else null. */
  strikes(name: FaultName, target: FaultTarget = {}): Fault | null {
    const fault = this.#active.get(name)
    if (fault === undefined || !meets(fault, target)) return null
    const left = this.#left.get(name)
    if (left !== undefined && left <= 0) return null
    if (fault.rate !== undefined && this.#random() >= fault.rate) return null
    if (left !== undefined) this.#left.set(name, left - 1)
    return fault
  }

  /** `not-found-first`: true for the first `count` (1) readings of each message. */
  hides(id: string, target: FaultTarget): boolean {
    const fault = this.#active.get('not-found-first')
    if (fault === undefined || !meets(fault, target)) return false
    const seen = this.#seen.get(id) ?? 0
    if (seen >= (fault.count ?? 1)) return false
    if (fault.rate !== undefined && this.#random() >= fault.rate) return false
    this.#seen.set(id, seen + 1)
    return true
  }
}

function asFault(value: true | number | Fault): Fault {
  if (value === true) return {}
  if (typeof value === 'number') return value < 1 ? { rate: value } : { count: value }
  return value
}

function meets(fault: Fault, target: FaultTarget): boolean {
  const { mailbox, id, method, path } = fault
  if (
    mailbox !== undefined &&
    !(target.mailbox ?? []).some((one) => one.toLowerCase() === mailbox.toLowerCase())
  )
    return false
  if (id !== undefined && !(target.ids ?? []).includes(id)) return false
  if (method !== undefined && target.method !== method.toUpperCase()) return false
  return path === undefined || (target.path ?? '').includes(path)
}

/** A small repeatable sequence of numbers from 0 to 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
