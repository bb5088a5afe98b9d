import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call, Carries, mailboxLane, meaning } from './client.ts'
import type { Lanes } from './lanes.ts'
import { retryAfter } from './retry-after.ts'

/** Graph takes this many requests in one `$batch` (https://learn.microsoft.com/graph/json-batching). */
export const batchSize = 20

/** The lane of the batches themselves, beside those of the mailboxes that their items are about. */
export const batchLane = '$batch'

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
  const request = graph.api(batchLane).middlewareOptions([new Carries(urls.length)])
  const answer = BatchShape.safeParse(await call(() => request.post({ requests })))
  if (!answer.success) throw new Failure('unavailable', 'Graph answered no batch. Try again later.')
  const byId = new Map(answer.data.responses.map((response) => [response.id, response]))
  return urls.map((_, index) => byId.get(String(index)))
}

/**
 * A batch within one mailbox, in its lane. Other processes are asked of the batches' own lane first: then nothing is waited
 * for between the look at the mailbox's and the call.
 * @param urls at most as many as the slots
 * @throws Failure where the lane rests, or the batch as a whole failed
 */
export async function batchWithin(
  mailbox: string,
  urls: readonly string[],
  { graph, lanes, slots }: { readonly graph: Client; readonly lanes: Lanes; readonly slots: number },
): Promise<readonly (BatchItem | undefined)[]> {
  await lanes.resting(batchLane)
  const take = { slots: urls.length, limit: slots }
  return lanes.through(mailboxLane(mailbox), take, () => batch(graph, urls))
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
