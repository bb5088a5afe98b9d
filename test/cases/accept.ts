/**
 * `npm run cases:accept`: scans every case and writes its expected.json; the diff is what reviewers read. A verdict
 * that the case's note calls wrong is never accepted.
 */
import { goldenOf, readGolden, writeGolden } from './golden.ts'
import { loadCases } from './load.ts'
import { isRight, scanCases } from './scan-cases.ts'
import { tally } from './tally.ts'

const scanned = await scanCases(await loadCases())
for (const { case: one, line } of scanned.filter(isRight)) {
  const before = JSON.stringify(await readGolden(one))
  const now = goldenOf(line)
  if (before === JSON.stringify(now)) continue
  await writeGolden(one, now)
  console.log(`accepted ${one.name}: ${now.verdict}`)
}
console.log(tally('tune half', scanned.filter(({ case: one }) => one.split === 'tune')))
console.log(tally('held half', scanned.filter(({ case: one }) => one.split === 'held')))
if (!scanned.every(isRight)) process.exitCode = 1
