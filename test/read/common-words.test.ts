import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../shared/read/common-words.ts'

describe('the language of a text that was recognised', () => {
  const told: readonly [string, string][] = [
    ['pl', 'Prosimy o przeslanie wyjasnien, poniewaz sprawa zostanie przekazana przez policje'],
    ['hu', 'Kérjùk, hogy magyaråzatåt küldje meg, különben az ügy az ügyészség elé kerül'],
    ['cs', 'Pokud nebudete reagovat do 48 hodin, bude věc předána a jste povinen zaplatit'],
    ['sk', 'Ak neodpoviete, vec bude odovzdaná, alebo ste povinný zaplatiť podľa zákona'],
    ['tr', 'Savunmanizi 72 saat icinde yazili olarak gönderin'],
    ['mk', 'Ве известуваме дека против вас се води постапка и може да бидете повикани'],
    ['bg', 'Уведомяваме ви, че срещу вас е образувано дело, което ще бъде изпратено след това'],
    ['fr', 'Vous êtes prié de nous répondre dans les trois jours'],
  ]
  it.each(told)('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })

  const untold: readonly string[] = [
    '',
    'que',
    'Xx1 ee . ;; Sn QQj na 20 =',
    'Ποιος ξέρει',
    'IMG 2026 0214 A4',
  ]
  it.each(untold)('is not told of "%s"', (text) => {
    expect(guessLanguage(text)).toBeNull()
  })

  it('is told in linear time', () => {
    const text = 'za po na przez oraz '.repeat(10_000)
    const start = process.cpuUsage()
    guessLanguage(text)
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000)
  })
})
