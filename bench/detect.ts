// What finding and judging costs, without parsing and without pictures. node bench/detect.ts [FOLDER_OF_EML]
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceOf } from '../shared/detect/evidence.ts'
import { judge } from '../shared/detect/judge.ts'
import { compile } from '../shared/detect/compile.ts'
import { languages, readLexicons } from '../shared/detect/lexicons.ts'
import { address, type Mail } from '../shared/mail.ts'
import { mailFromEml } from '../shared/read/eml.ts'
import type { Reading } from '../shared/reading.ts'

interface Sample {
  readonly mail: Mail
  readonly readings: readonly Reading[]
}

function dullMail(length: number): Sample {
  const sentence =
    'We have put the shelves on the wall of the small room, painted the door in green and sent you the bill of last month. '
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
  const mail: Mail = {
    internetMessageId: null,
    subject: 'The small room',
    from: address('martha@tischlerei.example'),
    sender: null,
    replyTo: [],
    to: [address('camille@contoso.example')],
    cc: [],
    receivedAt: null,
    headers: [],
    authentication: { kind: 'unknown' },
    body: { type: 'text', content: text },
    parts: [],
  }
  return { mail, readings: [{ where: 'body', method: 'text', text, confidence: 1 }] }
}

async function samplesOf(folder: string): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.eml')).slice(0, 1_000)) {
    const opened = await mailFromEml(await readFile(join(folder, name)), { authservIds: [] }).catch(
      () => null,
    )
    if (opened !== null) samples.push({ mail: opened.mail, readings: opened.readings })
  }
  return samples
}

function look({ mail, readings }: Sample): void {
  judge(mail, readings.map(evidenceOf), [])
}

function quantile(sorted: readonly number[], q: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0).toFixed(3)
}

function measure(name: string, samples: readonly Sample[], rounds: number): void {
  for (const sample of samples.slice(0, 200)) for (let n = 0; n < 5; n += 1) look(sample)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const sample of samples) {
      const start = performance.now()
      look(sample)
      times.push(performance.now() - start)
    }
  }
  times.sort((a, b) => a - b)
  const perSecond = (times.length / times.reduce((a, b) => a + b, 0)) * 1000
  console.log(
    `${name.padEnd(28)} p50 ${quantile(times, 0.5)} ms   p99 ${quantile(times, 0.99)} ms   ${perSecond.toFixed(0)} mails/s`,
  )
}

const begin = performance.now()
const cpu = process.cpuUsage()
look(dullMail(100))
const { user, system } = process.cpuUsage(cpu)
const { arrayBuffers } = process.memoryUsage()
console.log(
  `first mail, lexicons read     ${(performance.now() - begin).toFixed(0)} ms, of them ${((user + system) / 1_000).toFixed(0)} ms of a core`,
)
console.log(
  `phrases                       ${compile(readLexicons()).patterns.count.toLocaleString('en')} of ${languages.length - 1} languages, ${(arrayBuffers / 1e6).toFixed(0)} MB`,
)
for (const kilobytes of [1, 6, 50, 200])
  measure(`dull mail of ${kilobytes} KB`, [dullMail(kilobytes * 1_000)], 200)
const folder = process.argv[2]
if (folder !== undefined) measure('the folder', await samplesOf(folder), 2)
