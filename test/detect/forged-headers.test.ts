import { expect, test } from 'vitest'
import { authentication } from '../../shared/authentication.ts'
import { judge } from '../../shared/detect/judge.ts'
import { address, type Header } from '../../shared/mail.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import { letters } from './letters.ts'

const passed =
  'spf=pass smtp.mailfrom=gendarmerie.interieur.gouv.fr; dkim=pass header.d=gendarmerie.interieur.gouv.fr;' +
  'dmarc=pass action=none header.from=gendarmerie.interieur.gouv.fr;compauth=pass reason=100'
const header = (name: string, value: string): Header => ({ name, value })
/** What the boundary wrote: nobody vouches for the sender. */
const boundary = header(
  'Authentication-Results',
  'spf=none smtp.mailfrom=evil.example; dkim=none header.d=none;dmarc=none header.from=gendarmerie.interieur.gouv.fr;compauth=none reason=200',
)
const received = (value: string): Header => header('Received', value)

/** Headers that a sender can write himself, as they come in below the boundary's own. */
const forged: readonly (readonly [string, readonly Header[]])[] = [
  ['an upstream Authentication-Results', [header('Authentication-Results', passed)]],
  [
    'one that names the boundary',
    [header('Authentication-Results', `mail.protection.outlook.com; ${passed}`)],
  ],
  ['one that Exchange renamed', [header('Authentication-Results-Original', passed)]],
  [
    'an ARC seal',
    [
      header('ARC-Seal', 'i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none; b=AAAA'),
      header('ARC-Message-Signature', 'i=1; a=rsa-sha256; d=microsoft.com; b=AAAA'),
      header('ARC-Authentication-Results', `i=1; mx.microsoft.com 1; ${passed}`),
    ],
  ],
  ['Received-SPF', [header('Received-SPF', 'Pass (protection.outlook.com: permitted sender)')]],
  [
    'a chain of Received from the authority',
    [
      received('from mail.gendarmerie.interieur.gouv.fr (192.0.2.1) by mx.contoso.example; Fri, 20 Nov 2026'),
      received(
        'from localhost by mail.gendarmerie.interieur.gouv.fr with ESMTPSA; Fri, 20 Nov 2026 09:00:00 +0000',
      ),
    ],
  ],
  [
    'the marks of mail from inside',
    [
      header('X-MS-Exchange-Organization-AuthAs', 'Internal'),
      header('X-MS-Exchange-Organization-AuthMechanism', '04'),
      header('X-MS-Exchange-Organization-MessageDirectionality', 'Originating'),
      header('X-MS-Exchange-Organization-SCL', '-1'),
      header('X-MS-Exchange-CrossTenant-AuthAs', 'Internal'),
      header('X-Originating-IP', '[127.0.0.1]'),
    ],
  ],
  ['the marks of a list', [header('List-Id', '<police.contoso.example>'), header('Precedence', 'bulk')]],
  [
    'the marks of an answer',
    [header('In-Reply-To', '<1@contoso.example>'), header('References', '<1@contoso.example>')],
  ],
]

const from = 'cabinet@gendarmerie.interieur.gouv.fr'
const options = { authservIds: ['mx.contoso.example'] }

test.each(forged)('%s proves nothing', (_, headers) => {
  const all = [boundary, received('from evil.example by contoso.example; Fri, 20 Nov 2026'), ...headers]
  const believed = authentication(all, address(from), options)
  expect(believed).toEqual({ kind: 'unknown' })
  const levels = letters.map(({ text }) => {
    const given = { from, body: text, headers: all, authentication: believed }
    return judge(mailOf(given), evidenceOfGiven(given), []).level
  })
  expect(levels.filter((level) => level === 'clear')).toEqual([])
})

test('with all of them at once the letter is still a fake', () => {
  const headers = [boundary, ...forged.flatMap(([, some]) => some)]
  const believed = authentication(headers, address(from), options)
  const levels = letters.map(({ text }) => {
    const given = { from, body: text, headers, authentication: believed }
    return judge(mailOf(given), evidenceOfGiven(given), []).level
  })
  expect(levels.filter((level) => level !== 'fake-summons')).toEqual([])
})

test('a stamp that only names the boundary, above what the boundary wrote, cannot be told from its own', () => {
  // Exchange Online puts its header on top and removes or renames what came from outside; that is what is relied on.
  const above = [header('Authentication-Results', passed), boundary]
  expect(authentication(above, address(from), options)).toMatchObject({ kind: 'authenticated' })
})
