import { en, type Words } from './locale/en.ts'
import { fr } from './locale/fr.ts'

/** Languages of the pane, with their own names, as a reader looks for them. */
export const languages = { fr: 'Français', en: 'English' } as const
export type Language = keyof typeof languages

const words: Readonly<Record<Language, Words>> = { fr, en }
const setting = 'nonlieu-language'

export function wordsIn(language: Language): Words {
  return words[language]
}

/** Where the choice is kept: with the mailbox, so that it follows the reader to another device. */
export interface Settings {
  get(name: string): unknown
  set(name: string, value: string): void
  saveAsync(): void
}

/** The language chosen earlier, else Outlook's own, else English. */
export function languageFor(displayLanguage: string, settings: Settings | null): Language {
  const chosen = languageOf(settings?.get(setting))
  return chosen ?? languageOf(displayLanguage.toLowerCase().split('-')[0]) ?? 'en'
}

export function keepLanguage(language: Language, settings: Settings | null): void {
  settings?.set(setting, language)
  settings?.saveAsync()
}

/**
 * The locale that the service is asked for. It keeps Outlook's region when the language is another one, because the
 * help lines are those of the country: an English reader in France is sent as `en-FR`.
 */
export function localeFor(language: Language, displayLanguage: string): string {
  const region = displayLanguage
    .split('-')
    .findLast((piece) => piece.length === 2 && piece !== displayLanguage)
  const isRegion = region !== undefined && region === region.toUpperCase()
  return isRegion ? `${language}-${region}` : language
}

function languageOf(value: unknown): Language | null {
  return value === 'fr' || value === 'en' ? value : null
}
