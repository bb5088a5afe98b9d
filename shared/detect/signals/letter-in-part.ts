import { isVouchedFor } from '../claim.ts'
import { letterParts } from '../parts.ts'
import { clear, found, type Signal } from '../signal.ts'

export const letterInPart = {
  id: 'letter-in-part',
  family: 'contradiction',
  tell: 'It has (almost) no text of its own; all it says is in "{name}".',
  why: 'Letters of this fraud are sent as pictures or documents, so that filters cannot read them.',

  look(scene) {
    if (isVouchedFor(scene.mail)) return clear
    const [part] = letterParts(scene.mail, scene.evidence)
    if (part === undefined) return clear
    return found([{ where: `attachment:${part.name}`, text: part.name }], { name: part.name })
  },
} as const satisfies Signal
