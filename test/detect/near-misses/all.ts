import { part, type Given } from '../given.ts'
import { courts } from './courts.ts'
import { fakes } from './fakes.ts'
import type { NearMiss } from './near-miss.ts'
import { offices } from './offices.ts'
import { otherFrauds } from './other-frauds.ts'
import { people } from './people.ts'

export const nearMisses: readonly NearMiss[] = [...courts, ...offices, ...people, ...fakes, ...otherFrauds]

/** The mail of a row, its document or picture already turned into text. */
export function givenOf({ from, fromName, subject, carrier, cover, text }: NearMiss): Given {
  const envelope = { from, subject, ...(fromName === undefined ? {} : { fromName }) }
  switch (carrier) {
    case 'text':
    case 'html':
      return { ...envelope, body: text }
    case 'pdf':
      return { ...envelope, body: cover ?? '', parts: [part('letter.pdf')], document: text }
    case 'picture':
    case 'scan':
      return { ...envelope, body: cover ?? '', parts: [part('letter.jpg')], picture: text }
  }
}
