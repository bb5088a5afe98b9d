import { Failure } from '../failure.ts'

/** What Azure Storage said no with. `lost`: somebody wrote first (409 EntityAlreadyExists, 412). */
export type StorageAnswer = 'not-found' | 'lost'

/**
 * Runs one storage call. A 404 answers `not-found`, a lost conditional write `lost`; all else is a `Failure`
 * (`unavailable`), since Azure Storage asks for a later try then
 * (https://learn.microsoft.com/rest/api/storageservices/table-service-error-codes).
 */
export async function storage<T>(request: () => Promise<T>): Promise<T | StorageAnswer> {
  try {
    return await request()
  } catch (error) {
    const status = statusOf(error)
    if (status === 404) return 'not-found'
    if (status === 409 || status === 412) return 'lost'
    throw new Failure(
      'unavailable',
      `Failed to use the storage: status ${status ?? 'none'}. Try again later.`,
      {
        cause: error,
      },
    )
  }
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}
