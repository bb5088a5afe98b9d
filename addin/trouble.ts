import type { TroubleCode } from '../shared/explain/trouble-code.ts'

/** Why there is no answer. `reference` is the service's own code, for IT. */
export class Trouble extends Error {
  readonly code: TroubleCode
  readonly reference: string | null

  constructor(code: TroubleCode, reference: string | null = null, options: ErrorOptions = {}) {
    super(code, options)
    this.name = 'Trouble'
    this.code = code
    this.reference = reference
  }
}

/** Whatever was thrown, as trouble; what we do not know is a service that cannot be reached. */
export function troubleFrom(thrown: unknown): Trouble {
  return thrown instanceof Trouble ? thrown : new Trouble('unreachable', null, { cause: thrown })
}
