/**
 * Why something that we asked of the world did not happen. `code` decides what is done next, nobody reads the
 * message: `throttled` and `unavailable` are no tries and go back with a delay; the others are answers.
 */
export type FailureCode =
  | 'throttled'
  | 'unavailable'
  | 'not-found'
  | 'forbidden'
  | 'no-mailbox'
  | 'conflict'
  | 'refused'
  | 'too-large'
  | 'settings'
  | 'unauthorised'

/** The one error of the product. Its message holds ids, codes and counts, never mail content or addresses. */
export class Failure extends Error {
  readonly code: FailureCode
  /** Milliseconds that the other side asked us to wait; null where it did not say. */
  readonly retryAfterMs: number | null
  /** Id of what stands in the way, where the other side named it. */
  readonly named: string | null

  constructor(
    code: FailureCode,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | null; named?: string | null } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Failure'
    this.code = code
    this.retryAfterMs = options.retryAfterMs ?? null
    this.named = options.named ?? null
  }
}

/** The kind of any error, which is all that may be told of one that is not ours. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}

/** A failure that says nothing about the message itself: trying again later can help. */
export type PassingFailure = Failure & { readonly code: 'throttled' | 'unavailable' }

export function isPassing(error: unknown): error is PassingFailure {
  return error instanceof Failure && (error.code === 'throttled' || error.code === 'unavailable')
}
