// A folder of ordinary mail to measure on: 1,000 .eml, text and HTML, a quarter with attachments, 25 MB, median 6 KB,
// largest 2 MB. node bench/folder.ts OUT [FROM]: FROM is a folder of .eml to draw from; without it mail is made.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const count = 1000
const medianBytes = 6_000
const spread = 1.69 // of a lognormal distribution whose mean is 25 KB
const largestBytes = 2_000_000

const words =
  'the meeting of next week begins at nine in the small room please bring the figures of last month and the list of open points we have agreed with the supplier that the parts will be delivered before friday bonjour merci pour votre message nous avons bien recu la facture et le planning du chantier die unterlagen sind angekommen wir melden uns sobald der termin feststeht gracias por el informe los datos estan en la carpeta del proyecto'.split(
    ' ',
  )

/** A small repeatable sequence of numbers from 0 to 1. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const random = sequence(20_261_121)

function sizeOf(): number {
  const normal = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
  return Math.min(largestBytes, Math.max(400, Math.round(medianBytes * Math.exp(spread * normal))))
}

function prose(length: number): string {
  const lines: string[] = []
  let line = ''
  for (let size = 0; size < length;) {
    const word = words[Math.floor(random() * words.length)] ?? ''
    line += `${word} `
    size += word.length + 1
    if (line.length > 70 || size >= length) {
      lines.push(line.trimEnd())
      line = ''
    }
  }
  return lines.join('\r\n')
}

function base64(bytes: number): string {
  const raw = Buffer.alloc(Math.max(30, bytes))
  for (let index = 0; index < raw.length; index += 1) raw[index] = Math.floor(random() * 256)
  return (raw.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
}

function mailOf(index: number): string {
  const size = sizeOf()
  const isHtml = random() < 0.5
  const withPart = random() < 0.25
  const bodySize = withPart ? Math.min(size / 3, 20_000) : size
  const text = isHtml
    ? `<html><body><table><tr><td><p>${prose(bodySize * 0.8).replaceAll('\r\n', '</p>\r\n<p>')}</p></td></tr></table></body></html>`
    : prose(bodySize)
  const type = isHtml ? 'text/html' : 'text/plain'
  const head = [
    'Received: from mail.example.net (192.0.2.7) by mx.contoso.example with ESMTPS; Sat, 21 Nov 2026 09:00:00 +0000',
    'Authentication-Results: spf=pass smtp.mailfrom=example.net; dkim=pass header.d=example.net;dmarc=pass action=none header.from=example.net;compauth=pass reason=100',
    `From: "Martha Keller" <martha.keller${index % 97}@example.net>`,
    'To: camille.durand@contoso.example',
    `Subject: ${prose(30)}`,
    `Message-ID: <bench-${index}@example.net>`,
    'Date: Sat, 21 Nov 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
  ]
  if (!withPart) return [...head, `Content-Type: ${type}; charset=utf-8`, '', text, ''].join('\r\n')
  const names = ['plan.pdf', 'photo.jpg', 'figures.xlsx', 'logo.png']
  const name = names[index % names.length] ?? 'plan.pdf'
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    text,
    '--b',
    `Content-Type: application/octet-stream; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    base64((size - bodySize) * 0.73),
    '--b--',
    '',
  ].join('\r\n')
}

async function emlFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

const [out, from] = process.argv.slice(2)
if (out === undefined) {
  console.error('Usage: node bench/folder.ts OUT [FROM]')
  process.exitCode = 2
} else {
  await mkdir(out, { recursive: true })
  const drawn = from === undefined ? null : await emlFiles(from)
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const path = join(out, `${String(index).padStart(4, '0')}.eml`)
    if (drawn === null) {
      const mail = mailOf(index)
      bytes += mail.length
      await writeFile(path, mail)
    } else {
      await copyFile(drawn[Math.floor((index * drawn.length) / count)] ?? '', path)
    }
  }
  console.log(
    `${count} mails in ${out}${drawn === null ? `, ${(bytes / 1e6).toFixed(1)} MB` : ` from ${from}`}`,
  )
}
