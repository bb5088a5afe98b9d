import type { Contact } from '../shared/explain/explanation.ts'
import { countries, isCountry } from '../shared/explain/help.ts'
import { elsewhere } from './country.ts'
import { choice, element, stranger, type Child } from './element.ts'
import type { Handlers, Model } from './model.ts'

/** Where to turn to, one below the other. */
export function contactsOf(contacts: readonly Contact[]): HTMLElement {
  return element('ul', { class: 'contacts' }, ...contacts.map((contact) => contactOf(contact)))
}

function contactOf({ name, shown, link, purpose, hours }: Contact): HTMLElement {
  const reach = [shown === '' ? null : linkTo(link, shown), name === '' ? null : stranger(name, 'name')]
  return element(
    'li',
    {},
    reach.every((piece) => piece === null)
      ? null
      : element('span', { class: 'reach' }, reach[0] ?? null, ' ', reach[1] ?? null),
    element('span', { class: 'purpose' }, purpose),
    hours === '' ? null : element('span', { class: 'hint' }, hours),
  )
}

/** Only what our own data can name is ever a link: no other kind of address comes through. */
function linkTo(link: string | null, shown: string): Child {
  const isWeb = link?.startsWith('https://') ?? false
  if (link === null || !(isWeb || link.startsWith('tel:') || link.startsWith('mailto:')))
    return stranger(shown)
  // Numbers and addresses are read from left to right in every language.
  const made = element('a', { href: link, dir: 'ltr' }, shown)
  if (isWeb) {
    made.target = '_blank'
    made.rel = 'noopener noreferrer'
  }
  return made
}

/** Whose help is shown, and the way to change it. */
export function countryChoice({ words, country, language }: Model, handlers: Handlers): HTMLElement {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const options = countries.map((code) => [code, names.of(code) ?? code] as const)
  const sorted = options.toSorted(([, a], [, b]) => a.localeCompare(b, language))
  return choice({
    id: 'country',
    label: words.chooseCountry,
    options: [...sorted, [elsewhere, words.elsewhere]],
    chosen: country ?? elsewhere,
    choose: (value) => handlers.live(isCountry(value) ? value : null),
  })
}
