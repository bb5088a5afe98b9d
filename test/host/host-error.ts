/** Why the host could not start. Every one of them is a mistake in what it was given, told in one sentence. */
export type HostErrorCode =
  | 'port-taken'
  | 'no-app'
  | 'bad-host-json'
  | 'bad-app'
  | 'missing-setting'
  | 'unsupported'

export class HostError extends Error {
  readonly code: HostErrorCode

  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'HostError'
    this.code = code
  }
}

/**
 * What may be said of somebody else's error in a log: its type and, where it has one, its code. Never its
 * message, which may hold words of a mail.
 */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const name = plain(error.name) ?? plain(error.constructor.name) ?? 'Error'
  const code = 'code' in error ? plain(error.code) : null
  return code === null ? name : `${name} ${code}`
}

function plain(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z_$][\w$-]{0,60}$/.test(value) ? value : null
}
