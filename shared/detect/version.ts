import { createHash } from 'node:crypto'
import { inputs } from './inputs.ts'
import { most, thresholds, weights } from './weights.ts'

/** Raised by hand when a signal or the matcher decides differently. */
const rules = '11'

/** Names signals, weights and lexicons together: two verdicts of one version can be compared. */
export const detectorVersion = `${rules}-${createHash('sha256')
  .update(JSON.stringify([inputs.words, weights, most, thresholds]))
  .digest('hex')
  .slice(0, 12)}`
