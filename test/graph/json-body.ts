import { z } from 'zod'
import { badRequest } from './graph-error.ts'
import type { GraphCall } from './router.ts'

/** The JSON body of a call; throws Graph's 400 where there is none or it does not fit. */
export function jsonBody<Schema extends z.ZodType>(call: GraphCall, schema: Schema): z.infer<Schema> {
  if (!(call.headers['content-type'] ?? '').toLowerCase().includes('json'))
    throw badRequest(
      'Write requests must contain the Content-Type header declaration application/json.',
      'RequestBodyRead',
    )
  const parsed = schema.safeParse(jsonOf(call.body))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const unrecognized = issue?.code === 'unrecognized_keys'
  throw badRequest(
    `Property '${issue?.path.join('.') ?? ''}' in payload: ${issue?.message ?? 'invalid'}.`,
    unrecognized ? 'UnableToDeserializePostBody' : 'RequestBodyRead',
  )
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    )
  }
}

export const RecipientShape = z.object({
  emailAddress: z
    .object({ address: z.string().max(400), name: z.string().max(400).optional() })
    .transform(({ address, name }) => ({ address, name: name ?? address })),
})
