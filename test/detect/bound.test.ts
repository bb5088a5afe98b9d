import { describe, expect, test } from 'vitest'
import { needed, partsExamined } from '../../shared/detect/bound.ts'
import { evidenceOfGiven, mailOf, part, type Given } from './given.ts'

function names(given: Given): readonly string[] {
  const mail = mailOf(given)
  return needed(mail, evidenceOfGiven(given), mail.parts).map(({ name }) => name)
}

const long = 'We have put the shelves on the wall of the small room and painted the door in green. '.repeat(9)

describe('must be read', () => {
  test.each([
    ['a picture from a stranger, nothing else', { parts: [part('a.jpg')] }],
    ['the same, declared as bytes', { body: '', parts: [part('a.jpg', 90_000, 'application/octet-stream')] }],
    ['a part without a name', { body: '', parts: [part('', 90_000, 'application/octet-stream')] }],
    ['a document behind a few words', { body: 'Please see the document.', parts: [part('a.pdf', 3_000)] }],
    [
      'a picture beside a long text that speaks of the police',
      { body: `${long} Europol`, parts: [part('a.jpg')] },
    ],
    [
      'a long legal notice is no text of its own',
      { body: `This message is confidential and intended solely for you. ${long}`, parts: [part('a.jpg')] },
    ],
    [
      'a link to a file elsewhere',
      { body: '', parts: [{ ...part('letter.pdf', 0), kind: 'reference' as const }] },
    ],
    [
      'a newsletter header exempts nothing',
      { parts: [part('a.jpg')], headers: [{ name: 'List-Id', value: 'x' }] },
    ],
    ['an authentic stranger is a stranger', { from: 'a@gmail.com', parts: [part('a.png')] }],
  ] satisfies readonly (readonly [string, Given])[])('%s', (_name, given) => {
    expect(names(given)).toHaveLength(1)
  })
})

describe('need not be read', () => {
  test.each([
    ['no part', {}],
    ['a logo', { body: 'Thanks', parts: [part('logo.png', 3_000)] }],
    ['a calendar entry', { body: '', parts: [part('invite.ics', 40_000, 'text/calendar')] }],
    ['a signature', { body: '', parts: [part('smime.p7s', 5_000, 'application/pkcs7-signature')] }],
    ['a picture beside a long text on something else', { body: long, parts: [part('a.jpg')] }],
    [
      'a colleague sends a scan',
      { body: '', parts: [part('scan.pdf')], authentication: { kind: 'internal' } },
    ],
    ['an authority that was checked', { from: 'a@justice.gouv.fr', parts: [part('avis.pdf')] }],
  ] satisfies readonly (readonly [string, Given])[])('%s', (_name, given) => {
    expect(names(given)).toEqual([])
  })
})

test('a colleague whose mail names nobody and hides its words in a picture is looked at', () => {
  const given = {
    to: [],
    replyTo: 'x@gmail.com',
    authentication: { kind: 'internal' },
    parts: [part('a.jpg')],
  } as const
  expect(names(given)).toEqual(['a.jpg'])
})

test('pictures first, then documents, the larger first, at most eight', () => {
  const parts = [
    part('b.pdf', 500_000),
    part('small.jpg', 20_000),
    part('big.jpg', 90_000),
    ...Array.from({ length: 20 }, (_one, index) => part(`x${index}.pdf`, 1_000)),
  ]
  const found = names({ body: '', parts })
  expect(found.slice(0, 3)).toEqual(['big.jpg', 'small.jpg', 'b.pdf'])
  expect(found).toHaveLength(partsExamined)
})

test('what has been read is not read again', () => {
  const given = { body: '', parts: [part('a.jpg'), part('b.jpg')] }
  const mail = mailOf(given)
  const left = needed(mail, evidenceOfGiven(given), mail.parts.slice(1))
  expect(left.map(({ name }) => name)).toEqual(['b.jpg'])
})
