import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call, Carries, meaning } from './client.ts'
import { retryAfter } from './retry-after.ts'

/** Graph takes this many requests in one `$batch` (https://learn.microsoft.com/graph/json-batching). */
export const batchSize = 20

const BatchShape = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.coerce.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
})

export type BatchItem = z.infer<typeof BatchShape>['responses'][number]

/**
 * GETs by one `$batch`, answered in the order of the urls; undefined where Graph left one out.
 * @param urls at most 20, each beginning with `/`
 * @throws Failure where the batch as a whole failed
 */
export async function batch(
  graph: Client,
  urls: readonly string[],
): Promise<readonly (BatchItem | undefined)[]> {
  const requests = urls.map((url, index) => ({
    id: String(index),
    method: 'GET',
    url,
    headers: { Prefer: 'IdType="ImmutableId"' },
  }))
  const request = graph.api('$batch').middlewareOptions([new Carries(urls.length)])
  const answer = BatchShape.safeParse(await call(() => request.post({ requests })))
  if (!answer.success) throw new Failure('unavailable', 'Graph answered no batch. Try again later.')
  const byId = new Map(answer.data.responses.map((response) => [response.id, response]))
  return urls.map((_, index) => byId.get(String(index)))
}

/** What an item that was refused means; its wait is among its own headers. */
export function failureOfItem(item: BatchItem | undefined, now: number): Failure {
  if (item === undefined) return new Failure('unavailable', 'Graph left out one item of a batch.')
  const shape = z.object({ error: z.object({ code: z.string() }) }).safeParse(item.body)
  const wait = Object.entries(item.headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after')?.[1]
  return new Failure(
    meaning(item.status, shape.data?.error.code ?? ''),
    `Graph answered ${item.status} in a batch.`,
    { retryAfterMs: retryAfter(wait ?? null, now) },
  )
}
