/** `npm run cases`: scans the tune half and prints its table, for who works on words and weights. */
import { loadCases } from './load.ts'
import { scanCases } from './scan-cases.ts'
import { tally } from './tally.ts'

console.log(tally('tune half', await scanCases(await loadCases('tune'))))
