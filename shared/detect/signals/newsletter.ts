import { heardByMail } from '../claim.ts'
import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

const listHeaders = ['list-id', 'list-unsubscribe', 'list-post']

export const newsletter = {
  id: 'newsletter',
  family: 'mitigation',
  tell: 'It comes from a mailing list or newsletter.',
  why: 'Newsletters write about such frauds; the letters themselves come from single mailboxes.',

  // Anybody writes such a foot, and no newsletter hears its readers on a charge.
  look(scene) {
    if (heardByMail(scene).length > 0) return clear
    const header = scene.mail.headers?.find(({ name }) => listHeaders.includes(name.toLowerCase()))
    if (header !== undefined)
      return found([{ where: `header:${header.name}`, text: header.value.slice(0, 160) }])
    const words = scene.mentions('newsletter')
    if (words.length >= 2) return found(quotesOf(words))
    return scene.mail.headers === null ? unknown('the headers were not to be had') : clear
  },
} as const satisfies Signal
