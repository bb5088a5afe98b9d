import { expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, type Given } from './given.ts'

function levelOf(given: Given): Level {
  return judge(mailOf(given), evidenceOfGiven(given), []).level
}

const from = 'hr@joinery-elmstead.example'
const hearing =
  'You are accused of sending a nude picture of a minor, child pornography, to a colleague. Email me your written explanation within 48 hours and do not discuss it with anyone. Call me on 0000 222 4471.'
const told = 'We have informed the police.'

test('a firm that has told the police hears its people in writing', () => {
  expect(levelOf({ from, body: `${hearing} ${told}` })).toBe('clear')
})

test.each<readonly [string, Given]>([
  ['out of a private mailbox', { from: 'office740@gmail.com', body: `${hearing} ${told}` }],
  ['under an office that signs', { from, body: `${hearing} ${told}\nChief Inspector Barlow` }],
  ['under an office at its head', { from, body: `Europol. ${hearing} ${told}` }],
  ['with a fine', { from, body: `${hearing} ${told} Pay a fine of 2,000 euros by bank transfer.` }],
  ['with an arrest', { from, body: `${hearing} ${told} An arrest warrant will be issued.` }],
])('%s it helps no letter', (_, given) => {
  expect(levelOf(given)).not.toBe('clear')
})

test('who cannot be found hears nobody on the gravest offences', () => {
  const body = `${hearing.replace(' Call me on 0000 222 4471.', '')} ${told}`
  expect(levelOf({ from, body })).not.toBe('clear')
})
