import { expect, test } from 'vitest'
import { en } from '../../shared/explain/locale/en.ts'
import { fr } from '../../shared/explain/locale/fr.ts'
import { placeInWords } from '../../shared/explain/place.ts'
import type { Where } from '../../shared/reading.ts'

test.each<[Where, string]>([
  ['subject', 'in the subject'],
  ['body', 'in the text of the message'],
  ['hidden', 'in text that the message hides'],
  ['header:From', 'in the sender’s address'],
  ['header:reply-to', 'in the address for replies'],
  ['header:Authentication-Results', 'in what the mail servers noted'],
  ['header:List-Id', 'in the technical lines of the message (List-Id)'],
  ['attachment:scan.JPG', 'in the attached picture “scan.JPG”'],
  ['attachment:scan.jpg#1', 'page 1 of the attached picture “scan.jpg”'],
  ['attachment:lettre.pdf#12', 'page 12 of the attachment “lettre.pdf”'],
  ['attachment:no #2 copy.pdf', 'in the attachment “no #2 copy.pdf”'],
  ['attachment:a#1e3', 'in the attachment “a#1e3”'],
  ['attachment:', 'in the attachment “…”'],
  ['attachment:<script>\u202egpj.exe', 'in the attachment “<script>gpj.exe”'],
])('%s', (where, words) => {
  expect(placeInWords(where, en)).toBe(words)
})

test('the French place is French', () => {
  expect(placeInWords('attachment:lettre.png#1', fr)).toBe(
    'page 1 de l’image jointe «\u00a0lettre.png\u00a0»',
  )
})
