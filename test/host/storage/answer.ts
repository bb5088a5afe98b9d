/** One request to a storage service, without its account. */
export interface Asked {
  readonly method: string
  /** Decoded, from the `/` behind the account on. */
  readonly path: string
  readonly search: URLSearchParams
  readonly ifMatch: string | null
  /** The bytes that are wanted, from and to; null for all. */
  readonly range: readonly [number, number] | null
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly xml?: string
  readonly bytes?: Buffer
}

/** What Azure Storage says no with: its status and code, for the server to write in the service's form. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string = code) {
    super(message)
    this.status = status
    this.code = code
  }
}
