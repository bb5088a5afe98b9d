import { expect, test } from 'vitest'
import { authorityOf, isFreeMail, isLawFirm, ownerOf } from '../../shared/detect/domains.ts'

test.each([
  ['gendarmerie.interieur.gouv.fr', true],
  ['interpol.int', true],
  ['gouv.fr.example', false],
  ['fakegouv.fr', false],
  ['interpol-office.int', false],
  ['', false],
])('%s is an authority: %s', (domain, expected) => {
  expect(authorityOf(domain) !== null).toBe(expected)
})

test('free mail is known by its whole domain', () => {
  expect(isFreeMail('gmail.com')).toBe(true)
  expect(isFreeMail('mail.gmail.com')).toBe(false)
})

test.each([
  ['mail.shop.example', 'shop.example'],
  ['a.b.co.uk', 'b.co.uk'],
  ['justice.gouv.fr', 'justice.gouv.fr'],
])('%s belongs to %s', (domain, owner) => {
  expect(ownerOf(domain)).toBe(owner)
})

test.each([
  ['kanzlei-holm.example', true],
  ['smith-law.example', true],
  ['mail.advokat-skov.example', true],
  ['selarl-montferrand.example', true],
  // Its own name says nothing, or only begins so; the last label is everybody's.
  ['escola.example', false],
  ['lawnmowers.example', false],
  ['tischlerei.law', false],
  // A prosecutor.
  ['drzavno-odvjetnistvo-dokumenti.example', false],
  ['staatsanwaltschaft-brachfeld.example', false],
  ['', false],
])('%s is a law firm: %s', (domain, expected) => {
  expect(isLawFirm(domain)).toBe(expected)
})
