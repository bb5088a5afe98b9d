/**
 * Compares the weights set by hand with fitted ones on training mail alone: fitted on four fifths of the languages, judged
 * on the fifth, whole and with a fifth of its words taken out, as if the lexicons lacked them. Prints a table; takes a
 * minute or two. node test/detect/fit-folds.ts
 */
import { random } from '../../scripts/cases/random.ts'
import { fit, isSignal, levelBy, type Example, type Weights } from '../../scripts/fit.ts'
import { judge } from '../../shared/detect/judge.ts'
import { weights as byHand } from '../../shared/detect/weights.ts'
import type { Evidence } from '../../shared/reading.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import { lettersAndNearMisses, thinned, type Row } from './training.ts'

const folds = 5
/** Share of the words that is taken out. */
const lost = 0.2

function exampleOf(row: Row, evidence: readonly Evidence[]): Example {
  const { sightings } = judge(mailOf(row.given), evidence, [])
  return {
    class: row.class,
    found: sightings.flatMap(({ state, signal }) => (state === 'found' && isSignal(signal) ? [signal] : [])),
  }
}

function tally(name: string, examples: readonly Example[], levels: (one: Example) => string): string {
  const share = (kinds: readonly string[], isHit: (level: string) => boolean): string => {
    const all = examples.filter((one) => kinds.includes(one.class))
    return `${all.filter((one) => isHit(levels(one))).length}/${all.length}`
  }
  const moved = share(['genuine', 'quoting'], (level) => level === 'fake-summons')
  const raised = share(['genuine'], (level) => level !== 'clear')
  const found = share(['core'], (level) => level === 'fake-summons')
  return `${name}  core found ${found}  wider raised ${share(['wider'], (level) => level !== 'clear')}  genuine moved ${moved}  genuine raised ${raised}`
}

const rows = await lettersAndNearMisses()
const next = random('fit-folds')
const languages = [...new Set(rows.map(({ language }) => language))].toSorted()
const foldOf = (row: Row): number => languages.indexOf(row.language) % folds
const judged = rows.map((row) => {
  const evidence = evidenceOfGiven(row.given)
  return {
    fold: foldOf(row),
    whole: exampleOf(row, evidence),
    thin: exampleOf(row, thinned(evidence, next, { lost })),
  }
})
const fitted: readonly Weights[] = Array.from({ length: folds }, (_, fold) => {
  const training = judged.filter((one) => one.fold !== fold)
  return fit(
    training.flatMap(({ whole, thin }) => [whole, thin]),
    { steps: 400 },
  )
})
const foldsOf = new Map(
  judged.flatMap(({ fold, whole, thin }) => [[whole, fold] as const, [thin, fold] as const]),
)
const byFold = (one: Example): string => levelBy(fitted[foldsOf.get(one) ?? 0] ?? byHand, one.found)
for (const [name, examples] of [
  ['whole  ', judged.map(({ whole }) => whole)],
  ['thinned', judged.map(({ thin }) => thin)],
] as const) {
  console.log(tally(`${name} by hand`, examples, ({ found }) => levelBy(byHand, found)))
  console.log(tally(`${name} fitted `, examples, byFold))
}
const all = fit(
  judged.flatMap(({ whole, thin }) => [whole, thin]),
  { steps: 400 },
)
console.log('\nfitted on all, where it differs by 0.3 or more:')
for (const [id, weight] of Object.entries(all)) {
  const hand = Object.entries(byHand).find(([name]) => name === id)?.[1] ?? 0
  if (Math.abs(weight - hand) >= 0.3) console.log(`  ${id} ${hand} -> ${weight}`)
}
