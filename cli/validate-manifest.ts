import { z } from 'zod'
import { plainText } from '../shared/explain/plain-text.ts'

/** What Microsoft's service said of a manifest; `skipped` where it said nothing, which is never taken for a yes. */
export type Validation =
  | { readonly state: 'accepted'; readonly remarks: readonly string[] }
  | { readonly state: 'refused'; readonly remarks: readonly string[] }
  | { readonly state: 'skipped'; readonly why: string }

/** The service that Microsoft's own office-addin-manifest asks (version 3, lib/validate.js), with the rules of production. */
const service = 'https://validationgateway.omex.office.net/package/api/check?clientId=Default'
const waitMs = 30_000
const longestAnswer = 1_000_000
const mostRemarks = 50

const Issue = z.object({ title: z.string().optional(), content: z.string().optional() })
const Answer = z.object({
  status: z.string(),
  errors: z.array(Issue).nullish(),
  warnings: z.array(Issue).nullish(),
})

/**
 * Asks Microsoft's service whether it accepts a manifest. Nothing but the manifest is sent, and nothing is thrown: a service
 * that is out of reach, busy, or answers anything but a verdict makes it `skipped`, with the reason.
 * @param fetch how the service is reached
 * @param longestMs how long it is waited for
 */
export async function validateManifest(
  xml: string,
  fetch: typeof globalThis.fetch,
  longestMs = waitMs,
): Promise<Validation> {
  try {
    const response = await fetch(service, {
      method: 'POST',
      headers: { 'Content-Type': 'application/xml' },
      body: xml,
      redirect: 'error',
      signal: AbortSignal.timeout(longestMs),
    })
    if (response.status === 400 || response.status === 422)
      return { state: 'refused', remarks: [`The service answered ${response.status}: it cannot read it.`] }
    if (!response.ok) return skipped(`the service answered ${response.status}`)
    return verdictOf(await response.text())
  } catch (error) {
    return skipped(`the service cannot be reached (${reasonOf(error)})`)
  }
}

function verdictOf(text: string): Validation {
  const answer = text.length > longestAnswer ? null : Answer.safeParse(jsonOf(text)).data
  if (answer === null || answer === undefined) return skipped('the service answered with no verdict')
  const remarks = [...(answer.errors ?? []), ...(answer.warnings ?? [])]
    .slice(0, mostRemarks)
    .map(({ title = '', content = '' }) => plainText(`${title}: ${content}`, 500))
  return { state: answer.status.toLowerCase() === 'accepted' ? 'accepted' : 'refused', remarks }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function skipped(why: string): Validation {
  return { state: 'skipped', why }
}

/** A code where there is one: the network's own words may name addresses. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
