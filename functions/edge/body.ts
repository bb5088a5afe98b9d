import type { HttpRequest } from '@azure/functions'

/** Graph's posts are far smaller, the pane's are tiny. */
export const maxBodyBytes = 4 * 1024 * 1024

/** The body as JSON, `undefined` where it is none or longer than `most` bytes; the stream is left at the bound. */
export async function jsonBody(request: HttpRequest, most = maxBodyBytes): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > most || request.body === null) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}
