import { describe, expect, test } from 'vitest'
import { catalogueFor } from '../../shared/explain/catalogue.ts'
import { contactIn } from '../../shared/explain/contact.ts'
import { countryOf } from '../../shared/explain/country.ts'
import { explain } from '../../shared/explain/explain.ts'
import { countries, helpByCountry, helpIn, type Help } from '../../shared/explain/help.ts'
import { recordFor } from './record-for.ts'

describe('the country of a reader', () => {
  test.each([
    // The clock speaks first: Outlook is fr-FR in Brussels and en-US in Vienna.
    ['fr-FR', 'Europe/Brussels', 'BE'],
    ['en-US', 'Europe/Vienna', 'AT'],
    ['de-DE', 'Europe/Zurich', 'CH'],
    // Without a clock that says anything, the language's own region.
    ['fr-FR', 'UTC', 'FR'],
    ['fr-CA', '', 'CA'],
    ['en-GB', '', 'GB'],
    ['nl_BE', '', 'BE'],
    // A language with one home.
    ['fr', '', 'FR'],
    ['el', '', 'GR'],
    ['pl', '', 'PL'],
    // Nothing known: nobody is sent to a foreign number.
    ['de', '', null],
    ['ar', '', null],
    ['en-US', 'America/New_York', null],
    ['ar-SA', 'Asia/Riyadh', null],
    ['fr-ZZ', '', null],
    ['', '', null],
    ['constructor', 'constructor', null],
  ])('%s at %s is %s', (locale, zone, country) => {
    expect(countryOf(locale, zone)).toBe(country)
  })
})

describe('help', () => {
  test('in France, in any language: who to talk to, and where to turn after an answer', () => {
    for (const locale of ['fr-FR', 'en-FR', 'ar-FR']) {
      const { talk, already } = explain(recordFor({}), locale)
      expect(talk?.contacts.map(({ shown }) => shown)).toEqual(['3114', '0 805 805 817', '112', ''])
      expect(already?.contacts.map(({ shown }) => shown)).toEqual([
        '116 006',
        '17cyber.gouv.fr',
        'www.internet-signalement.gouv.fr',
        '',
      ])
    }
  })

  test('elsewhere 112, someone trusted, and the police by a known number: no number of another country', () => {
    for (const locale of ['en-US', 'de', 'ar-ZZ', 'zz', '']) {
      const { talk, already } = explain(recordFor({}), locale)
      expect(talk?.contacts.map(({ shown }) => shown)).toEqual(['112', ''])
      expect(already?.contacts.map(({ shown }) => shown)).toEqual([''])
    }
  })

  test('the countries of the issue are all there', () => {
    expect(countries).toEqual(
      expect.arrayContaining([
        'FR',
        'BE',
        'CH',
        'LU',
        'DE',
        'AT',
        'NL',
        'IT',
        'ES',
        'PT',
        'PL',
        'RO',
        'GR',
        'IE',
        'GB',
        'CA',
      ]),
    )
  })

  test.each(countries)(
    '%s: every number and address has the page that says it, and the day it was read',
    (country) => {
      const entries: readonly Help[] = helpByCountry[country]
      expect(entries.length).toBeGreaterThan(1)
      for (const { source, checked, shown, link, hours } of entries) {
        expect(source).toMatch(/^https?:\/\/[^\s]+$/u)
        expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/u)
        expect(shown).not.toBe('')
        expect(link).toMatch(/^(tel:\+?\d+|mailto:[^@\s]+@[^@\s]+|https:\/\/[a-z0-9.-]+)$/u)
        if (hours !== null && hours.days !== 'always') expect(hours.from).toBeLessThan(hours.to)
      }
    },
  )

  test('a line that answers in the language of the reader goes first', () => {
    const first = ['fr', 'nl', 'de'].map((language) => helpIn('BE', language)[0]?.shown)
    expect(first).toEqual(['0800 32 123', '1813', '1813'])
    expect(
      helpIn('BE', 'fr')
        .map(({ shown }) => shown)
        .toSorted(),
    ).toEqual(
      helpIn('BE', 'nl')
        .map(({ shown }) => shown)
        .toSorted(),
    )
  })

  test('hours are said as the language says them', () => {
    const [, advice] = helpIn('FR', 'fr')
    const said = (language: string) => {
      const { pane } = catalogueFor(language).catalogue
      return advice === undefined ? '' : contactIn(advice, pane).hours.replaceAll(/\s/gu, ' ')
    }
    expect(said('fr')).toBe('du lundi au vendredi de 09:00 à 18:30 · gratuit')
    expect(said('en')).toBe('Monday to Friday, 9:00 AM to 6:30 PM · free of charge')
    expect(said('ar')).toContain('9:00')
  })
})
