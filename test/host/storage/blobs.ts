import { Refusal, type Answer, type Asked } from './answer.ts'

interface Blob {
  readonly bytes: Buffer
  readonly etag: string
  readonly at: number
}

/** Azure Blobs as far as the host keeps the statuses of timers there. */
export function openBlobs(now: () => number): (asked: Asked) => Answer {
  const containers = new Set<string>()
  const blobs = new Map<string, Blob>()
  let writes = 0

  function read({ method, path, range }: Asked): Answer {
    const blob = blobs.get(path)
    if (blob === undefined) throw new Refusal(404, 'BlobNotFound')
    const size = blob.bytes.length
    const [from, to] = range ?? [0, size - 1]
    const part = blob.bytes.subarray(from, to + 1)
    const headers = {
      'content-length': String(part.length),
      etag: blob.etag,
      'last-modified': new Date(blob.at).toUTCString(),
      'x-ms-blob-type': 'BlockBlob',
    }
    if (range === null) return { status: 200, headers, ...(method === 'HEAD' ? {} : { bytes: part }) }
    const shown = `bytes ${from}-${from + part.length - 1}/${size}`
    return { status: 206, headers: { ...headers, 'content-range': shown }, bytes: part }
  }

  return (asked) => {
    const [, container = '', ...blob] = asked.path.split('/')
    if (blob.length === 0) {
      if (asked.method !== 'PUT') throw new Refusal(501, 'NotPlayed', 'Containers are only made here.')
      if (containers.has(container)) throw new Refusal(409, 'ContainerAlreadyExists')
      containers.add(container)
      return { status: 201, headers: {} }
    }
    if (!containers.has(container)) throw new Refusal(404, 'ContainerNotFound')
    if (asked.method !== 'PUT') return read(asked)
    writes += 1
    const kept = { bytes: asked.body, etag: `"0x${writes.toString(16)}"`, at: now() }
    blobs.set(asked.path, kept)
    return { status: 201, headers: { etag: kept.etag, 'last-modified': new Date(kept.at).toUTCString() } }
  }
}
