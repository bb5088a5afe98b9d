import { describe, expect, it } from 'vitest'
import { authentication, type AuthenticationOptions } from '../shared/authentication.ts'
import { address, type Header } from '../shared/mail.ts'

const own: AuthenticationOptions = { authservIds: [] }
const scanned: AuthenticationOptions = { authservIds: [], boundary: 'above-received' }
const court = address('greffe@justice.gouv.fr')

const passed =
  'spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=justice.gouv.fr; dkim=pass (signature was verified) ' +
  'header.d=justice.gouv.fr;dmarc=pass action=none header.from=justice.gouv.fr;compauth=pass reason=100'
const submitted =
  'dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=contoso.example;'

function results(value: string): Header {
  return { name: 'Authentication-Results', value }
}

function authAs(value: string): Header {
  return { name: 'X-MS-Exchange-Organization-AuthAs', value }
}

const received: Header = { name: 'Received', value: 'from a by b; Fri, 20 Nov 2026 10:00:00 +0000' }
const authenticated = { kind: 'authenticated', domain: 'justice.gouv.fr' }
const unknown = { kind: 'unknown' }

describe('what Exchange Online wrote', () => {
  const rows: readonly [string, readonly Header[] | null, unknown][] = [
    ['no headers at all', null, unknown],
    ['no such header', [received], unknown],
    ['a pass of the From domain', [received, results(passed)], authenticated],
    ['a pass of another domain', [results(passed.replaceAll('justice.gouv.fr', 'mail.example'))], unknown],
    [
      'a pass of a look-alike',
      [results(passed.replace('header.from=justice.gouv.fr', 'header.from=justice.gouv.fr.example'))],
      unknown,
    ],
    ['a host that the tenant did not name', [results(`mx.evil.example; ${passed}`)], unknown],
    ['only the topmost counts', [results('mx.evil.example; dmarc=pass'), results(passed)], unknown],
    [
      'a lower one changes nothing',
      [results(passed), results('dmarc=fail header.from=justice.gouv.fr')],
      authenticated,
    ],
    ['a renamed upstream header', [{ name: 'Authentication-Results-Original', value: passed }], unknown],
    ['two verdicts in one header', [results(`${passed};dmarc=pass header.from=justice.gouv.fr`)], unknown],
    [
      'a verdict inside a comment',
      [results('spf=none (x; dmarc=pass header.from=justice.gouv.fr) smtp.mailfrom=a.example')],
      unknown,
    ],
    [
      'a verdict inside quotes',
      [results('spf=none smtp.mailfrom="a;dmarc=pass header.from=justice.gouv.fr"@a.example')],
      unknown,
    ],
    [
      'a verdict inside nested comments',
      [results('spf=none (a (b) ;dmarc=pass header.from=justice.gouv.fr) x=y')],
      unknown,
    ],
    [
      'no record is not a pass',
      [results('dmarc=bestguesspass action=none header.from=justice.gouv.fr;compauth=none reason=200')],
      unknown,
    ],
    [
      'not checked',
      [results('dmarc=fail action=none header.from=justice.gouv.fr;compauth=none reason=301')],
      unknown,
    ],
    [
      'behind a gateway',
      [
        results(
          'spf=fail smtp.mailfrom=justice.gouv.fr; dkim=none header.d=none;dmarc=fail action=oreject header.from=justice.gouv.fr;compauth=none reason=451',
        ),
      ],
      unknown,
    ],
    [
      'bypassed',
      [results('dmarc=fail action=none header.from=justice.gouv.fr;compauth=none reason=905')],
      unknown,
    ],
    [
      'a failure',
      [
        results(
          'spf=fail smtp.mailfrom=justice.gouv.fr; dkim=none header.d=none;dmarc=fail action=quarantine header.from=justice.gouv.fr;compauth=fail reason=000',
        ),
      ],
      { kind: 'failed', domain: 'justice.gouv.fr', reason: 'compauth 000' },
    ],
    [
      'an implicit failure',
      [results('spf=none;dmarc=none header.from=justice.gouv.fr;compauth=fail reason=001')],
      { kind: 'failed', domain: 'justice.gouv.fr', reason: 'compauth 001' },
    ],
    [
      'sealed by a forwarder',
      [results('dmarc=fail header.from=justice.gouv.fr;compauth=pass reason=130')],
      unknown,
    ],
    [
      'compauth with an aligned signature',
      [results('dkim=pass header.d=gouv.fr;dmarc=none header.from=justice.gouv.fr;compauth=pass reason=102')],
      authenticated,
    ],
    [
      'compauth with a signature of somebody else',
      [
        results(
          'dkim=pass header.d=gmail.com;dmarc=none header.from=justice.gouv.fr;compauth=pass reason=102',
        ),
      ],
      unknown,
    ],
    [
      'compauth with a signature of a top level domain',
      [results('dkim=pass header.d=fr;dmarc=none header.from=justice.gouv.fr;compauth=pass reason=102')],
      unknown,
    ],
    ['a header too long to be ours', [results(passed + ' '.repeat(9_000))], unknown],
    [
      'two From headers',
      [{ name: 'From', value: 'a@b.example' }, { name: 'from', value: 'c@justice.gouv.fr' }, results(passed)],
      unknown,
    ],
    ['an empty header', [results('')], unknown],
    ['nothing but an id', [results('mx.example; none')], unknown],
  ]
  it.each(rows)('%s', (_, headers, expected) => {
    expect(authentication(headers, court, own)).toEqual(expected)
  })

  it('believes a host that the policy names, in any case', () => {
    const named = { authservIds: ['MX.Contoso.example'] }
    expect(authentication([results(`mx.contoso.example; ${passed}`)], court, named)).toEqual(authenticated)
    expect(authentication([results(`mx.contoso.example 1; ${passed}`)], court, named)).toEqual(authenticated)
  })

  it('compares international domains in their ASCII form', () => {
    const from = address('a@münchen.example')
    const value = 'dmarc=pass action=none header.from=xn--mnchen-3ya.example;compauth=pass reason=100'
    expect(authentication([results(value)], from, own)).toEqual({
      kind: 'authenticated',
      domain: 'münchen.example',
    })
  })

  it('says nothing of mail without a sender', () => {
    expect(authentication([results(passed)], null, own)).toEqual(unknown)
    expect(authentication([results(passed)], address('nobody'), own)).toEqual(unknown)
  })
})

describe('mail of the own tenant', () => {
  const rows: readonly [string, readonly Header[], string][] = [
    ['no stamp', [authAs('Internal')], 'internal'],
    ['the submission stamp', [results(submitted), authAs('Internal')], 'internal'],
    ['a near miss', [authAs('Internal74')], 'unknown'],
    ['another case', [authAs('internal')], 'unknown'],
    ['two claims', [authAs('Internal'), authAs('Internal')], 'unknown'],
    ['anonymous', [results(submitted), authAs('Anonymous')], 'unknown'],
    ['a claim beside an outside check', [results(`spf=none;${submitted}`), authAs('Internal')], 'unknown'],
    [
      'a claim beside a stamp of somebody else',
      [results(`mx.evil.example; ${submitted}`), authAs('Internal')],
      'unknown',
    ],
  ]
  it.each(rows)('%s', (_, headers, kind) => {
    expect(authentication(headers, address('a@contoso.example'), own).kind).toBe(kind)
  })
})

describe('a file as if just delivered', () => {
  it('believes the topmost header above the first Received, whatever its id', () => {
    expect(authentication([results(`mx.contoso.example; ${passed}`), received], court, scanned)).toEqual(
      authenticated,
    )
    expect(authentication([results(passed), received, results('dmarc=fail')], court, scanned)).toEqual(
      authenticated,
    )
  })

  it('believes nothing that was there before it arrived', () => {
    expect(authentication([received, results(passed)], court, scanned)).toEqual(unknown)
    expect(authentication([received, authAs('Internal')], court, scanned)).toEqual(unknown)
  })

  it('believes only the named id once one is named', () => {
    const named: AuthenticationOptions = { authservIds: ['mx.contoso.example'], boundary: 'above-received' }
    expect(authentication([results(`mx.other.example; ${passed}`), received], court, named)).toEqual(unknown)
    expect(authentication([results(`mx.contoso.example; ${passed}`), received], court, named)).toEqual(
      authenticated,
    )
    expect(authentication([received, results(`mx.contoso.example; ${passed}`)], court, named)).toEqual(
      unknown,
    )
  })

  it('sees a forged envelope where nobody checked more', () => {
    const value = 'mx.contoso.example; spf=fail smtp.mailfrom=x@justice.gouv.fr; dkim=none'
    expect(authentication([results(value), received], court, scanned)).toEqual({
      kind: 'failed',
      domain: 'justice.gouv.fr',
      reason: 'spf',
    })
  })
})
