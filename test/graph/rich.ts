import {
  constants,
  createCipheriv,
  createHmac,
  publicEncrypt,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import { badRequest } from './graph-error.ts'

/** What a rich notice carries in place of plain resource data. */
export interface EncryptedContent {
  readonly data: string
  readonly dataSignature: string
  readonly dataKey: string
  readonly encryptionCertificateId: string
  readonly encryptionCertificateThumbprint: string
}

/** Reads a base64 X.509 certificate; throws Graph's 400 unless it holds an RSA key of 2,048 to 4,096 bits. */
export function readCertificate(base64: string): X509Certificate {
  try {
    const certificate = new X509Certificate(Buffer.from(base64, 'base64'))
    const bits = certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0
    if (certificate.publicKey.asymmetricKeyType === 'rsa' && bits >= 2048 && bits <= 4096) return certificate
  } catch {
    // no certificate at all gets the same answer as a wrong one
  }
  throw badRequest(
    'The encryption certificate is not a base64 X.509 certificate with an RSA key of 2048 to 4096 bits.',
    'ValidationError',
  )
}

/** Encrypts as Graph does: a new AES-256 key per notice, IV from the key, HMAC over the ciphertext, RSA-OAEP (SHA-1). */
export function encryptContent(
  resource: object,
  certificate: X509Certificate,
  certificateId: string,
): EncryptedContent {
  const key = randomBytes(32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16))
  const data = Buffer.concat([cipher.update(JSON.stringify(resource)), cipher.final()])
  const dataKey = publicEncrypt(
    { key: certificate.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    key,
  )
  return {
    data: data.toString('base64'),
    dataSignature: createHmac('sha256', key).update(data).digest('base64'),
    dataKey: dataKey.toString('base64'),
    encryptionCertificateId: certificateId,
    encryptionCertificateThumbprint: certificate.fingerprint.replaceAll(':', ''),
  }
}
