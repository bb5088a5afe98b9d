import { describe, expect, it } from 'vitest'
import { sharedTraces, tracesOf, type Outside } from '../shared/likely-twin.ts'

const letter: Outside = {
  from: 'cabinet.parquet@gmail.example',
  subject: 'Dossier N° 08/1437 : votre convocation',
  preview:
    'Madame, Monsieur Dupont, veuillez trouver ci-joint le document officiel qui vous concerne et que nous vous prions de lire avec attention dans les plus brefs délais, puis de nous répondre par retour de courrier électronique à cette adresse.',
}

function shared(change: Partial<Outside>): number {
  return sharedTraces(tracesOf(letter), tracesOf({ ...letter, ...change }))
}

const nothing: Outside = { from: null, subject: '', preview: '' }

describe('traces of a letter', () => {
  it.each<[string, Partial<Outside>, number]>([
    ['the same', {}, 3],
    ['its sender written in capitals', { from: 'Cabinet.Parquet@Gmail.example' }, 3],
    ['another number in the subject', { subject: 'Dossier N° 22/9001 : votre convocation' }, 3],
    ['marks of a forward', { subject: 'TR: Fwd: Dossier N° 08/1437 : votre convocation' }, 3],
    ['look-alike letters in the subject', { subject: 'Dоssier N° 08/1437 : vоtre cоnvocation' }, 3],
    ['another name in the text', { preview: letter.preview.replace('Dupont', 'Delacroix') }, 3],
    ['another sender', { from: 'other@gmail.example' }, 2],
    ['another text', { preview: 'Bonjour à tous, voici le programme de la fête de samedi, '.repeat(3) }, 2],
    ['the sender alone', { subject: 'Bon anniversaire, maman', preview: '' }, 1],
    ['nothing in common', { ...nothing, from: 'a@b.example', subject: 'Une tout autre affaire' }, 0],
  ])('%s', (_, change, count) => {
    expect(shared(change)).toBe(count)
  })

  it('what is empty or too short to tell is no trace, not even of itself', () => {
    expect(sharedTraces(tracesOf(nothing), tracesOf(nothing))).toBe(0)
    const short: Outside = { from: null, subject: 'Re: Hello', preview: 'Merci, à demain.' }
    expect(sharedTraces(tracesOf(short), tracesOf(short))).toBe(0)
  })

  it('holds no word of the letter', () => {
    const kept = JSON.stringify(tracesOf(letter)).toLowerCase()
    for (const word of ['parquet', 'gmail', 'convocation', 'dupont', 'officiel', '1437'])
      expect(kept).not.toContain(word)
  })

  it('a hostile head costs little', () => {
    const begin = performance.now()
    tracesOf({ from: 'x'.repeat(100_000), subject: 're:'.repeat(100_000), preview: 'a '.repeat(500_000) })
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
