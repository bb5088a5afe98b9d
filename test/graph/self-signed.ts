import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** A self-signed X.509 certificate (DER) for a test's RSA key, valid in this century. */
export function selfSigned(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  const sha256WithRsa = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), Buffer.from('0500', 'hex'))
  const commonName = sequence(Buffer.from('0603550403', 'hex'), element(0x0c, Buffer.from('test')))
  const name = sequence(element(0x31, commonName))
  const validity = sequence(utcTime('200101000000Z'), utcTime('491231235959Z'))
  const body = sequence(
    element(0xa0, integer(2)),
    integer(1),
    sha256WithRsa,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', body, privateKey)
  return sequence(body, sha256WithRsa, element(0x03, Buffer.concat([Buffer.from([0]), signature])))
}

function element(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), length(content.length), content])
}

function sequence(...items: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(items))
}

function integer(value: number): Buffer {
  return element(0x02, Buffer.from([value]))
}

function utcTime(text: string): Buffer {
  return element(0x17, Buffer.from(text))
}

function length(bytes: number): Buffer {
  if (bytes < 128) return Buffer.from([bytes])
  if (bytes < 256) return Buffer.from([0x81, bytes])
  return Buffer.from([0x82, bytes >> 8, bytes & 255])
}
