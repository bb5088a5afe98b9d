import { describe, expect, it } from 'vitest'
import { random } from '../../scripts/cases/random.ts'
import { fit, isSignal, levelBy, totalBy, type Example } from '../../scripts/fit.ts'
import { raisedBy, totalOf } from '../../shared/detect/judge.ts'
import { found } from '../../shared/detect/signal.ts'
import { signals } from '../../shared/detect/signals.ts'
import { most, weights } from '../../shared/detect/weights.ts'

const letter = ['authority-signatory', 'reader-charged', 'justifications-wanted', 'arrest-threat'] as const
const fake: Example = { found: [...letter, 'free-mail-authority', 'authority-letterhead'], class: 'core' }
const press: Example = { found: ['offence-named', 'warning-threat', 'newsletter'], class: 'genuine' }

describe('fitted weights', () => {
  it('keep their direction, whatever the examples say', () => {
    const upsideDown: Example[] = [
      { found: [...letter], class: 'genuine' },
      { found: ['newsletter', 'reported-speech'], class: 'core' },
    ]
    const fitted = fit(upsideDown, { pull: 0, steps: 500 })
    const raising = Object.keys(weights)
      .filter(isSignal)
      .filter((id) => weights[id] > 0)
    expect(raising.filter((id) => fitted[id] < 0)).toEqual([])
    expect([fitted.newsletter, fitted['reported-speech']].filter((weight) => weight > 0)).toEqual([])
    expect(fitted['arrest-threat']).toBeLessThan(weights['arrest-threat'])
  })

  it('part what the examples part', () => {
    const fitted = fit([fake, press], { pull: 0.001, steps: 2000 })
    expect(totalBy(fitted, fake.found)).toBeGreaterThan(totalBy(weights, fake.found))
    expect(levelBy(fitted, fake.found)).toBe('fake-summons')
    expect(levelBy(fitted, press.found)).toBe('clear')
  })

  it('leave alone what no example shows', () => {
    expect(fit([fake, press], { steps: 50 })['phone-avoided']).toBe(weights['phone-avoided'])
  })
})

describe('the total by any weights', () => {
  it('is the judgement’s own where the weights are', () => {
    const next = random('totals')
    for (let count = 0; count < 300; count += 1) {
      const share = next()
      const some = signals.filter(() => next() < share)
      const findings = some.map(({ id, family }) => ({ signal: id, family, look: found([]) }))
      const { total } = totalOf(raisedBy(findings), findings)
      expect(
        totalBy(
          weights,
          some.map(({ id }) => id),
        ),
      ).toBeCloseTo(total, 9)
    }
  })

  it('fills a family to its most', () => {
    expect(
      totalBy(weights, ['authority-signatory', 'authority-letterhead', 'authority-sender-name']),
    ).toBeCloseTo(most.identity)
  })

  it('is lowered to suspicious and no further by what the sender writes', () => {
    expect(levelBy(weights, [...fake.found, 'reported-speech'])).toBe('suspicious')
    expect(levelBy(weights, [...fake.found, 'internal-sender'])).toBe('clear')
  })
})
