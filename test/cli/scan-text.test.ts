import { describe, expect, it } from 'vitest'
import { colours, noColours, textOfScan } from '../../cli/scan-text.ts'
import { catalogueFor } from '../../shared/explain/catalogue.ts'
import type { Reading } from '../../shared/reading.ts'
import type { Quote, Verdict } from '../../shared/verdict.ts'

const { catalogue } = catalogueFor('en')

function found(quotes: readonly Quote[], weight = 1.25): Verdict {
  return {
    level: 'suspicious',
    score: 0.5,
    sightings: [
      { signal: 'not-in-any-catalogue', state: 'found', quotes, values: {}, weight },
      { signal: 'other', state: 'clear' },
    ],
    unread: [],
    detector: '1',
  }
}

const readings = (): readonly Reading[] => [
  { where: 'body', method: 'text', text: 'Please answer within 72 hours or else.', confidence: 1 },
]

function shown(verdict: Verdict, paint = noColours): string {
  return textOfScan({ file: 'a.eml', verdict, readings, ms: 3.2 }, catalogue, paint)
}

describe('a verdict at the terminal', () => {
  it('shows a quote among the words around it', () => {
    expect(shown(found([{ where: 'body', text: '72 hours' }]))).toContain(
      'Please answer within «72 hours» or else. [in the text of the message]',
    )
  })

  it('shows a quote alone where its words are not at hand', () => {
    expect(shown(found([{ where: 'subject', text: 'Summons' }]))).toContain('\n        «Summons» [')
  })

  it('shows no quote for an absence, and a mitigation as such', () => {
    const text = shown(found([{ where: 'body', text: '' }], -0.5))
    expect(text).toContain('−0.5  not-in-any-catalogue')
    expect(text).not.toContain('«')
  })

  it('names what nobody could read and is silent on what nobody needed', () => {
    const verdict: Verdict = {
      ...found([]),
      unread: [
        { part: '0', name: 'locked.pdf', reason: 'encrypted' },
        { part: '1', name: 'logo.png', reason: 'not-needed' },
      ],
    }
    expect(shown(verdict)).toContain(`?  locked.pdf: ${catalogue.unread.encrypted}`)
    expect(shown(verdict)).not.toContain('logo.png')
  })

  it('lets no word of a mail steer the terminal', () => {
    const steering = '\u001b]0;owned\u0007\u009b31m\u202E'
    const verdict: Verdict = {
      ...found([
        { where: 'body', text: `${steering}x` },
        { where: `attachment:${steering}.pdf`, text: 'y' },
      ]),
      unread: [{ part: '0', name: steering, reason: 'encrypted' }],
    }
    const text = textOfScan({ file: steering, verdict, readings, ms: 1 }, catalogue, noColours)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text).toContain('«]0;owned31mx»')
  })

  it('paints the evidence and resets every colour', () => {
    const text = shown(found([{ where: 'body', text: '72 hours' }]), colours)
    expect(text).toContain('\u001b[30;43m72 hours\u001b[39;49m')
    expect(text).toContain('\u001b[1;33mWe are not sure about this message.\u001b[22;39m')
  })

  it('says why a file gave no verdict', () => {
    const error = { code: 'empty', message: 'The file is empty.' }
    expect(textOfScan({ file: 'a.eml', error }, catalogue, noColours)).toBe(
      'a.eml\n  empty  The file is empty.\n',
    )
  })
})
