import { expect, test } from 'vitest'
import { spared } from '../../shared/explain/spared-words.ts'

test.each([
  [
    'French',
    'faits de pédopornographie, de PÉDOPHILIE et de cyber-pornographie',
    'faits de […] de […] et de […]',
  ],
  ['English', 'child pornography and sexual abuse', 'child […] and […]'],
  ['German', 'Besitz von Kinderpornografie', 'Besitz von […]'],
  ['Portuguese', 'crimes de pornografia infantil e abuso sexual', 'crimes de […] infantil e […]'],
  ['Italian', 'detenzione di pedopornografia', 'detenzione di […]'],
  ['Dutch', 'bezit van kinderporno, misbruik', 'bezit van […]'],
  ['Spanish', 'delitos de pornografía y exhibicionismo', 'delitos de […] y […]'],
  ['Polish', 'posiadanie treści pornograficznych i pedofilia', 'posiadanie treści […] i […]'],
  ['Romanian', 'pornografie infantilă și abuz sexual', '[…] infantilă și abuz […]'],
  ['Hungarian', 'szexuális erőszak, gyermekpornográfia', '[…] erőszak, […]'],
  ['Greek', 'υλικό παιδικής ΠΟΡΝΟΓΡΑΦΊΑΣ και παιδοφιλία', 'υλικό παιδικής […] και […]'],
  ['Bulgarian', 'детска порнография и педофилия', 'детска […] и […]'],
  ['Arabic', 'حيازة مواد إباحيّة والتحرش', 'حيازة مواد […]'],
  ['with a quotation mark or an elision before it', "d'attouchements", '[…]'],
])('%s: the words of the accusation are left out', (_, quote, shown) => {
  expect(spared(quote)).toBe(shown)
})

test.each([
  'Vous devez répondre sous 72 heures par courriel.',
  'violation de l’article 706 du code pénal',
  'Nous vous prions de nous adresser vos justifications',
  'une pédologie des sols, un sextant et un violon',
  'brigade de protection des mineurs',
  'segunda a sexta das nove às seis',
  'Υπουργείο Προστασίας του Πολίτη',
  'وزارة الداخلية خلال 72 ساعة',
  'an abusive deadline',
])('%s stays as it is', (quote) => {
  expect(spared(quote)).toBe(quote)
})
