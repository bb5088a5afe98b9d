import { countryOf } from '../shared/explain/country.ts'
import { isCountry, type Country } from '../shared/explain/help.ts'
import { countrySetting, type Language, type Settings } from './language.ts'

/** What stands for a country of which no help is known, in a setting and in a locale (ISO 3166 keeps it unused). */
export const elsewhere = 'ZZ'

/** The country chosen earlier, else the one that the clock and Outlook's own language speak for; null for elsewhere. */
export function countryFor(displayLanguage: string, settings: Settings | null): Country | null {
  const chosen = settings?.get(countrySetting)
  if (chosen === elsewhere) return null
  if (typeof chosen === 'string' && isCountry(chosen)) return chosen
  return countryOf(displayLanguage, Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** The locale that the service is asked for: the language of the pane, and the country whose help is to be named. */
export function localeFor(language: Language, country: Country | null): string {
  return `${language}-${country ?? elsewhere}`
}
