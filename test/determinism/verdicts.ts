/**
 * node test/determinism/verdicts.ts texts|pictures [--reverse] [PART_OF_NAME]: judges the training letters, or the mails of the tune half with
 * every part read, and prints of each one line of JSON: its name, its level and a digest of its whole verdict. Parts are
 * read in this very process, without limits of time: what is asked is whether the same gives the same.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceOf } from '../../shared/detect/evidence.ts'
import { glance, inspectParts } from '../../shared/inspect-mail.ts'
import type { Mail } from '../../shared/mail.ts'
import { mailFromEml, type OpenedMail } from '../../shared/read/eml.ts'
import { gather } from '../../shared/read/findings.ts'
import { readPart } from '../../shared/read/part.ts'
import { createRecogniser, type Recogniser } from '../../shared/read/recognise.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { loadCases } from '../cases/load.ts'
import type { LetterFile } from '../detect/letter-file.ts'
import { mailOf } from '../detect/given.ts'

interface Sample {
  readonly name: string
  readonly judged: () => Promise<Verdict>
}

async function letters(): Promise<readonly Sample[]> {
  const folder = join(import.meta.dirname, '..', 'detect', 'letters')
  const samples: Sample[] = []
  for (const file of (await readdir(folder)).toSorted()) {
    const { letters: own }: { readonly letters: LetterFile } = await import(join(folder, file))
    for (const [index, { name, subject, text }] of [...own.fakes, ...own.genuine].entries()) {
      const mail: Mail = {
        ...mailOf({ from: 'office740@gmail.com', subject: subject ?? '' }),
        body: { type: 'text', content: text },
      }
      samples.push({
        name: `${own.language}: ${index + 1} ${name}`,
        judged: async () => glance(mail).verdict,
      })
    }
  }
  return samples
}

async function pictures(recogniser: Recogniser): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (const { name, path } of await loadCases('tune')) {
    const opened = await mailFromEml(await readFile(path), { authservIds: [], boundary: 'above-received' })
    if (opened.mail.parts.length > 0) samples.push({ name, judged: () => allRead(opened, recogniser) })
  }
  return samples
}

async function allRead({ mail, bytesOf }: OpenedMail, recogniser: Recogniser): Promise<Verdict> {
  const reader = {
    spent: () => false,
    async read(part: Mail['parts'][number]) {
      const found = gather(recogniser)
      const request = { name: part.name, contentType: part.contentType, languages: ['fr', 'en', 'de'] }
      await readPart(bytesOf(part) ?? new Uint8Array(), request, found)
      return { evidence: found.result.readings.map(evidenceOf), unread: found.result.unread }
    },
  }
  return inspectParts(mail, glance(mail), reader, { whole: true })
}

async function main(): Promise<void> {
  const [what, ...rest] = process.argv.slice(2)
  const isReverse = rest.includes('--reverse')
  const part = rest.find((word) => word !== '--reverse') ?? ''
  const recogniser = createRecogniser()
  const all = await (what === 'texts' ? letters() : pictures(recogniser))
  const wanted = all.filter(({ name }) => name.includes(part))
  for (const { name, judged } of isReverse ? wanted.toReversed() : wanted) {
    const verdict = await judged()
    const digest = createHash('sha256').update(JSON.stringify(verdict)).digest('hex').slice(0, 16)
    console.log(JSON.stringify({ name, level: verdict.level, score: verdict.score, digest }))
  }
  await recogniser.close()
}

await main()
