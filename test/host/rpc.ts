import { z } from 'zod'

/**
 * What travels between host and worker (FunctionRpc.proto of azure-functions-language-worker-protobuf), so
 * far as our triggers use it. What comes from the app is checked strictly: protobuf would refuse or silently
 * drop the rest, so an app that passes here passes there.
 */

/** What the host hands in. */
export type TypedInput =
  | { readonly string: string }
  | { readonly json: string }
  | { readonly http: HttpInput }

export interface HttpInput {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly params: Readonly<Record<string, string>>
  readonly nullableHeaders: Readonly<Record<string, { readonly value: string }>>
  readonly nullableQuery: Readonly<Record<string, { readonly value: string }>>
  readonly nullableParams: Readonly<Record<string, { readonly value: string }>>
  readonly body?: { readonly bytes: Uint8Array }
}

export interface InvocationRequest {
  readonly invocationId: string
  readonly functionId: string
  readonly inputData: readonly { readonly name: string; readonly data: TypedInput }[]
  readonly triggerMetadata: Readonly<Record<string, TypedInput>>
  readonly traceContext: {
    readonly traceParent: string
    readonly traceState: string
    readonly attributes: object
  }
  readonly retryContext?: { readonly retryCount: number; readonly maxRetryCount: number }
}

const nullable = <T extends z.ZodType>(value: T) => z.strictObject({ value }).optional()

const Bytes = z.instanceof(Uint8Array)

const Cookie = z.strictObject({
  name: z.string(),
  value: z.string(),
  domain: nullable(z.string()),
  path: nullable(z.string()),
  expires: nullable(z.strictObject({ seconds: z.number() })),
  secure: nullable(z.boolean()),
  httpOnly: nullable(z.boolean()),
  sameSite: z.enum(['none', 'lax', 'strict', 'explicitNone']),
  maxAge: nullable(z.number()),
})

const Http = z.strictObject({
  statusCode: z.string().regex(/^[1-5]\d\d$/),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(Cookie),
  enableContentNegotiation: z.boolean(),
  body: z.union([z.strictObject({ bytes: Bytes }), z.strictObject({ string: z.string() })]).nullish(),
})

const TypedOutput = z.union([
  z.strictObject({ string: z.string() }),
  z.strictObject({ json: z.string() }),
  z.strictObject({ bytes: Bytes }),
  z.strictObject({ int: z.number().int() }),
  z.strictObject({ double: z.number() }),
  z.strictObject({ http: Http }),
])

export const InvocationResponse = z.strictObject({
  invocationId: z.string(),
  outputData: z.array(z.strictObject({ name: z.string(), data: TypedOutput })),
  returnValue: TypedOutput.nullish(),
})

export type HttpOutput = z.infer<typeof Http>
export type TypedOutput = z.infer<typeof TypedOutput>
export type InvocationResponse = z.infer<typeof InvocationResponse>
export type HttpCookie = z.infer<typeof Cookie>

const Duration = z.strictObject({ seconds: z.number() }).optional()

/** What an app registers, with exactly the fields that RpcFunctionMetadata has for it. */
export const FunctionMetadata = z.strictObject({
  name: z.string().regex(/^[A-Za-z][\w-]{0,126}$/),
  bindings: z.record(
    z.string(),
    z.looseObject({
      name: z.string(),
      type: z.string(),
      direction: z.enum(['in', 'out', 'inout']),
      properties: z.record(z.string(), z.string()).optional(),
    }),
  ),
  retryOptions: z
    .looseObject({
      retryStrategy: z.enum(['fixedDelay', 'exponentialBackoff']),
      maxRetryCount: z.number().int(),
      delayInterval: Duration,
      minimumInterval: Duration,
      maximumInterval: Duration,
    })
    .optional(),
})

export type FunctionMetadata = z.infer<typeof FunctionMetadata>
