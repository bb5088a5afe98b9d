import { listedOffences } from '../concepts.ts'
import { quotesOf, type Placed } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

/** Different offences that make a list, and the letters within which they stand. */
const enough = 3
const reach = 450

/** The closest group of three or more different offences in one reading, or none. */
function listIn(placed: readonly Placed[]): readonly Placed[] {
  const ordered = placed.toSorted((a, b) => a.hit.at - b.hit.at)
  let best: readonly Placed[] = []
  for (const first of ordered) {
    const group = ordered.filter(
      ({ hit, evidence }) =>
        evidence === first.evidence && hit.at >= first.hit.at && hit.at <= first.hit.at + reach,
    )
    // "Indecent images of children" is one offence, whatever it is called.
    const different = group.filter(
      ({ hit }, index) =>
        group.findIndex((other) => other.hit.concept === hit.concept || other.hit.at === hit.at) === index,
    )
    if (different.length > best.length) best = different
  }
  return best.length >= enough ? best : []
}

export const offenceList = {
  id: 'offence-list',
  family: 'accusation',
  tell: 'It lists {count} sexual offences one after the other.',
  why: 'The same list stands in these letters all over the world; no office writes so.',

  look(scene) {
    if (scene.isOwn) {
      const list = listIn(scene.mentions(...listedOffences))
      if (list.length > 0) return found(quotesOf(list), { count: String(list.length) })
    }
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
