import { createHash } from 'node:crypto'
import { families } from './explain/families.ts'
import { isSameLetter } from './likeness.ts'
import type { Policy } from './policy.ts'
import type { ActionReason, DecisionRecord, Letter } from './record.ts'
import type { World } from './world.ts'

/** Families that must speak against an outsider's letter for its copies not to be counted. */
const leastFamilies = 3

/**
 * Why this fake stays where it is although the policy lets it move, or null: its twin was put back in this mailbox, or more
 * is moving than the caps allow. Asked just before every move; a move that may go is counted.
 */
export async function holdBack(
  record: DecisionRecord,
  { caps }: Policy,
  world: World,
): Promise<Extract<ActionReason, 'twin' | 'cap'> | null> {
  const { where, action } = record
  if (await hasTwin(record, world)) return 'twin'
  if (action.lifted === 'cap') return null
  const letter = record.letter?.id ?? nameOf(record)
  const copies = isPlain(record) ? null : caps.copiesPerHour
  const isWithin = await world.moves.count(
    { letter, mailbox: where.mailbox },
    { letters: caps.lettersPerHour, copies },
    world.now(),
  )
  return isWithin ? null : 'cap'
}

async function hasTwin({ letter, where }: DecisionRecord, world: World): Promise<boolean> {
  if (letter === null) return false
  const putBack = await world.twins.of(where.mailbox)
  return putBack.some((one) => sameAsLetter(one, letter))
}

/** True where both are the same letter, by name or by what is seen of it. */
export function sameAsLetter(one: Letter, { id, prints }: Letter): boolean {
  return one.id === id || one.prints.some((mine) => prints.some((other) => isSameLetter(mine, other)))
}

/** An outsider's letter that three families or more convict: thousands of copies are a campaign, not our mistake. */
function isPlain({ verdict }: DecisionRecord): boolean {
  const known: Readonly<Record<string, string>> = families
  const against = new Set<string>()
  for (const sighting of verdict?.sightings ?? []) {
    if (sighting.signal === 'internal-sender' && sighting.state !== 'clear') return false
    if (sighting.state === 'found' && sighting.weight > 0) against.add(known[sighting.signal] ?? '')
  }
  return against.size >= leastFamilies
}

/** A record from before letters were known is a letter of its own. */
function nameOf({ where }: DecisionRecord): string {
  return `record-${createHash('sha256').update(`${where.mailbox} ${where.id}`).digest('base64url').slice(0, 22)}`
}
