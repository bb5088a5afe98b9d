import { describe, expect, test } from 'vitest'
import { isHandedOn } from '../../shared/detect/handed-on.ts'
import { judge } from '../../shared/detect/judge.ts'
import { evidenceOfGiven, mailOf, part, sceneOfGiven, type Given } from './given.ts'
import { letters } from './letters.ts'

const from = 'ines.martin@gmail.com'
const words = 'You are accused of child pornography. Write your justifications by e-mail within 72 hours.'
const head = 'From: Europol\nSent: Monday\nTo: you\n'

function body(text: string): string {
  return `Good day to you and yours.\n\n${head}${text}`
}

function level(given: Given): string {
  return judge(mailOf(given), evidenceOfGiven(given), []).level
}

describe('a letter is handed on', () => {
  test.each([
    ['under a line of one’s own and a head', { body: `Mother cannot sleep for this.\n\n${head}${words}` }],
    [
      'under words that end in a question',
      { body: `Dear Jens, you know about such things. Should I go there on Monday?\n\n${words}` },
    ],
    [
      'with the question after it',
      { body: `Look what they sent to my mother.\n\n${words}\n\nIs this real?` },
    ],
    [
      'as a picture under a line of one’s own and a head',
      { body: `Mother cannot sleep for this.\n\nForwarded message\n${head}`, picture: words },
    ],
  ] satisfies readonly (readonly [string, Given])[])('%s', (_, given) => {
    expect(isHandedOn(sceneOfGiven({ from, ...given }))).toBe(true)
  })

  test.each([
    ['no word of one’s own', { body: `Hi.\n${head}${words}` }],
    ['no head and no question', { body: `Mother cannot sleep for this.\n\n${words}` }],
    ['a short question', { body: `How are you?\n${words}` }],
    ['nobody is named as recipient', { body: `Mother cannot sleep for this.\n\n${head}${words}`, to: [] }],
    [
      'the answer goes elsewhere',
      { body: `Mother cannot sleep for this.\n\n${head}${words}`, replyTo: 'office740@gmail.com' },
    ],
    [
      'the words over the head are the letter',
      { body: `You are accused. Answer by e-mail to this address.\n\n${head}${words}` },
    ],
    ['no letter', { body: `Mother sends her love.\n\n${head}See you on Sunday.` }],
  ] satisfies readonly (readonly [string, Given])[])('not where: %s', (_, given) => {
    expect(isHandedOn(sceneOfGiven({ from, ...given }))).toBe(false)
  })
})

describe('a fraudster who writes so himself', () => {
  test('is still suspicious', () => {
    expect(letters.filter(({ text }) => level({ from, body: body(text) }) === 'clear')).toEqual([])
  })

  test('and is moved where his mailbox names an office, his answers go elsewhere, or no recipient is named', () => {
    const ways: readonly Given[] = [
      { from: 'europol.police@gmail.com' },
      { from, replyTo: 'office740@gmail.com' },
      { from, to: [] },
    ]
    for (const way of ways)
      expect(
        letters
          .filter(({ text }) => level({ ...way, body: body(text) }) !== 'fake-summons')
          .map(({ language }) => language),
      ).toEqual([])
  })

  test('and with a picture under an empty mail he gains nothing', () => {
    const parts = [part('letter.jpg')]
    expect(letters.filter(({ text }) => level({ from, picture: text, parts }) !== 'fake-summons')).toEqual([])
  })
})
