import { isCountry, type Country } from './help.ts'

/** Where a clock's zone lies (IANA names), for the countries of which help is known. */
const zones: Readonly<Record<string, Country>> = {
  'Europe/Vienna': 'AT',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Europe/Busingen': 'DE',
  'Europe/Berlin': 'DE',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Africa/Ceuta': 'ES',
  'Europe/Paris': 'FR',
  'Europe/London': 'GB',
  'Europe/Athens': 'GR',
  'Europe/Zagreb': 'HR',
  'Europe/Budapest': 'HU',
  'Europe/Dublin': 'IE',
  'Europe/Rome': 'IT',
  'Europe/Luxembourg': 'LU',
  'Europe/Amsterdam': 'NL',
  'Europe/Warsaw': 'PL',
  'Europe/Lisbon': 'PT',
  'Atlantic/Azores': 'PT',
  'Atlantic/Madeira': 'PT',
  'Europe/Bucharest': 'RO',
  'America/Toronto': 'CA',
  'America/Montreal': 'CA',
  'America/Vancouver': 'CA',
  'America/Edmonton': 'CA',
  'America/Winnipeg': 'CA',
  'America/Halifax': 'CA',
  'America/Moncton': 'CA',
  'America/Regina': 'CA',
  'America/St_Johns': 'CA',
}

/** Languages that are spoken as the first one of a single country here. */
const homes: Readonly<Record<string, Country>> = {
  fr: 'FR',
  it: 'IT',
  pl: 'PL',
  ro: 'RO',
  el: 'GR',
  hr: 'HR',
  hu: 'HU',
}

/**
 * The country whose help is shown, null where none is known. The clock's zone goes first: Outlook speaks `fr-FR` and
 * `en-US` far beyond France and the United States, while a clock is set to where its owner is.
 *
 * @param locale BCP 47, as Outlook gives it
 * @param timeZone IANA name; '' where it is not known
 */
export function countryOf(locale: string, timeZone: string): Country | null {
  const zone = Object.hasOwn(zones, timeZone) ? zones[timeZone] : undefined
  if (zone !== undefined) return zone
  const [language = '', ...rest] = locale.split(/[-_]/u)
  const region = rest.find((piece) => piece.length === 2)?.toUpperCase()
  if (region !== undefined) return isCountry(region) ? region : null
  const home = language.toLowerCase()
  return Object.hasOwn(homes, home) ? (homes[home] ?? null) : null
}
