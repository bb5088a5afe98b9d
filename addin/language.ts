import { paneEn, type Words } from '../shared/explain/locale/pane-en.ts'

/** Languages of the pane, with their own names, as a reader looks for them. */
export const languages = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  it: 'Italiano',
  es: 'Español',
  pt: 'Português',
  pl: 'Polski',
  ro: 'Română',
  el: 'Ελληνικά',
  ar: 'العربية',
} as const
export type Language = keyof typeof languages

/** One file each, fetched when it is needed: nobody waits for the words of ten other languages. */
const words: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => paneEn,
  fr: async () => (await import('../shared/explain/locale/pane-fr.ts')).paneFr,
  de: async () => (await import('../shared/explain/locale/pane-de.ts')).paneDe,
  nl: async () => (await import('../shared/explain/locale/pane-nl.ts')).paneNl,
  it: async () => (await import('../shared/explain/locale/pane-it.ts')).paneIt,
  es: async () => (await import('../shared/explain/locale/pane-es.ts')).paneEs,
  pt: async () => (await import('../shared/explain/locale/pane-pt.ts')).panePt,
  pl: async () => (await import('../shared/explain/locale/pane-pl.ts')).panePl,
  ro: async () => (await import('../shared/explain/locale/pane-ro.ts')).paneRo,
  el: async () => (await import('../shared/explain/locale/pane-el.ts')).paneEl,
  ar: async () => (await import('../shared/explain/locale/pane-ar.ts')).paneAr,
}

/** The words of a language; English, which is always there, where they cannot be fetched. */
export async function wordsIn(language: Language): Promise<Words> {
  return await words[language]().catch(() => paneEn)
}

/** Where choices are kept: with the mailbox, so that they follow the reader to another device. */
export interface Settings {
  get(name: string): unknown
  set(name: string, value: string): void
  saveAsync(): void
}

export const languageSetting = 'nonlieu-language'
export const countrySetting = 'nonlieu-country'

export function keep(setting: string, value: string, settings: Settings | null): void {
  settings?.set(setting, value)
  settings?.saveAsync()
}

/** The language chosen earlier, else Outlook's own, else English. */
export function languageFor(displayLanguage: string, settings: Settings | null): Language {
  const chosen = settings?.get(languageSetting)
  if (isLanguage(chosen)) return chosen
  const own = displayLanguage.toLowerCase().split('-')[0]
  return isLanguage(own) ? own : 'en'
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}
