import { atEdge } from '../claim.ts'
import { foldedText } from '../fold.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const authorityLetterhead = {
  id: 'authority-letterhead',
  family: 'identity',
  tell: 'Several authorities stand together at its head or foot.',
  why: 'Real letters come from one office; fraudsters pile up names and emblems.',

  look(scene) {
    const edge = scene.isLawyer ? [] : scene.spoken('authority', 'minors-brigade').filter(atEdge)
    const different = edge.filter(
      ({ hit }, index) =>
        edge.findIndex((other) => foldedText(other.hit.quote) === foldedText(hit.quote)) === index,
    )
    return seen(scene, different.length >= 2 ? different : [])
  },
} as const satisfies Signal
