#!/usr/bin/env node
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listening } from '../../free-port.ts'
import { bodyOf } from '../body-of.ts'
import { Refusal, type Answer, type Asked } from './answer.ts'
import { openBlobs } from './blobs.ts'
import { openQueues } from './queues.ts'
import { openTables } from './tables.ts'

/**
 * Blobs, queues and tables of one storage account in memory, on three free ports of 127.0.0.1, which one JSON line on
 * standard output tells. Nobody is asked who he is.
 */
type Service = (asked: Asked) => Answer

/** No entity and no message is longer. */
const mostBytes = 4 * 1024 * 1024

async function answer(request: IncomingMessage, service: Service): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const range = request.headers['x-ms-range'] ?? request.headers.range ?? ''
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(String(range)) ?? []
  const body = await bodyOf(request, mostBytes)
  if (body === null) throw new Refusal(413, 'RequestBodyTooLarge')
  return service({
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^\/[^/]+/, ''),
    search: url.searchParams,
    ifMatch: request.headers['if-match'] ?? null,
    range: from === undefined ? null : [Number(from), Number(to)],
    body,
  })
}

/** The error bodies that the SDKs read a code from: JSON of tables, XML of the others. */
function refused({ status, code, message }: Refusal, name: string): Answer {
  const headers = { 'x-ms-error-code': code }
  if (name === 'table')
    return { status, headers, json: { 'odata.error': { code, message: { lang: 'en-US', value: message } } } }
  return {
    status,
    headers,
    xml: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  }
}

function write(response: ServerResponse, { status, headers, json, xml, bytes }: Answer): void {
  const type =
    json !== undefined
      ? { 'content-type': 'application/json;odata=minimalmetadata' }
      : xml === undefined
        ? {}
        : { 'content-type': 'application/xml' }
  response.writeHead(status, { ...type, ...headers })
  response.end(json === undefined ? (xml ?? bytes) : JSON.stringify(json))
}

async function serve(name: string, service: Service): Promise<number> {
  const server = createServer((request, response) => {
    void answer(request, service)
      .catch((error: unknown) => {
        if (error instanceof Refusal) return refused(error, name)
        return refused(new Refusal(400, 'InvalidInput'), name)
      })
      .then((one) => write(response, one))
  })
  // Longer than our clients keep a connection, so that none is cut while it is taken up again.
  server.keepAliveTimeout = 120_000
  return listening(server)
}

const now = (): number => Date.now()
console.log(
  JSON.stringify({
    blob: await serve('blob', openBlobs(now)),
    queue: await serve('queue', openQueues(now)),
    table: await serve('table', openTables(now)),
  }),
)
