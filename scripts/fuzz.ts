import { parseArgs } from 'node:util'
import { createReader } from '../shared/read/reader.ts'
import { caseFiles, fuzz, seedFiles } from '../test/read/fuzz.ts'

/**
 * node scripts/fuzz.ts [--seconds 60] [--seed N]: gives changed files of every kind that is read, made and from the
 * cases, to the readers, in
 * the process that reads parts, and to the parser of mails, for so long; prints what it ran and what it found. Exit 1
 * where a reader crashed, hung beyond its budget, or said what it must not.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
  const seconds = Number(values.seconds ?? 60)
  const first = Number(values.seed ?? Date.now() % 1_000_000_000)
  if (!(seconds > 0) || !Number.isSafeInteger(first)) {
    throw new TypeError('Give --seconds above 0 and a whole number as --seed.')
  }
  const reader = createReader()
  const made = await seedFiles()
  const real = await caseFiles()
  const seeds = [...made, ...real]
  const end = performance.now() + seconds * 1_000
  const outcomes = new Map<string, number>()
  let runs = 0
  let slowest = 0
  let findings = 0
  for (let seed = first; performance.now() < end; seed++) {
    const ms = Math.max(1, end - performance.now())
    const report = await fuzz({ reader, seeds, seed, runs: 100, ms })
    runs += report.runs
    slowest = Math.max(slowest, report.slowest)
    for (const [outcome, count] of report.outcomes)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count)
    for (const finding of report.findings) console.log(`FOUND ${finding}`)
    findings += report.findings.length
  }
  await reader.close()
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`)
  console.log(
    `${runs} changed files: of ${made.length} kinds made for this (${made.map(({ name }) => name).join(', ')}), and of ${real.length} mails and parts of the cases`,
  )
  console.log(`from seed ${first} in ${seconds} s; slowest ${slowest} ms; ${told.join(', ')}`)
  console.log(findings === 0 ? 'Nothing found.' : `${findings} findings.`)
  if (findings > 0) process.exitCode = 1
}

await main()
