import { raising, type Family } from '../shared/detect/signal.ts'
import { signals } from '../shared/detect/signals.ts'
import { curve, most, thresholds, unwritable, weights } from '../shared/detect/weights.ts'

const about: Readonly<Record<Family, string>> = {
  identity: 'It claims to be an authority, as sender or signatory. Mention is not claim.',
  accusation: 'The reader is summoned or charged, in the words of this fraud.',
  demand: 'What it wants from the reader.',
  threat: 'What it threatens.',
  contradiction: 'What its envelope or its form says against it.',
  absence: 'What every genuine summons has and it has not.',
  mitigation: 'What speaks for a mail.',
}

/** docs/signals.md, from the signals and their weights. */
export function signalCatalogue(): string {
  const families: readonly Family[] = [...raising, 'mitigation']
  const sections = families.map((family) => {
    const rows = signals
      .filter((signal) => signal.family === family)
      .map(
        ({ id, tell, why }) =>
          `| \`${id}\` | ${weights[id]}${unwritable.has(id) ? ' ¹' : ''} | ${tell} | ${why} |`,
      )
    const cap = family === 'mitigation' ? '' : `, adds at most ${most[family]}`
    return [
      `## ${family}${cap}`,
      about[family],
      [
        '| signal | weight | what the reader is told | why it matters |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n'),
    ].join('\n\n')
  })
  return `${[
    '# The signals',
    'Written by `node scripts/docs.ts` from `shared/detect/signals/` and `shared/detect/weights.ts`; do not edit.',
    `The weights of the signals found are added up, each family to its most, then mitigations are taken off. From ${thresholds.suspicious} on a mail is \`suspicious\`, from ${thresholds['fake-summons']} on \`fake-summons\`. No family alone is suspicious, and no two of them convict. The score is 1 / (1 + e^((${curve.middle} − total) / ${curve.width})).`,
    ...sections,
    '¹ The sender cannot write this. All other mitigations lower no further than to `suspicious`.',
  ].join('\n\n')}\n`
}
