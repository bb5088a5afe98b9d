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
  return isLanguage(chosen) ? chosen : (languageOf(displayLanguage) ?? 'en')
}

/**
 * The language of the first sight, before Outlook can be asked: the one that was shown last, else the one that Outlook
 * names in the pane's address, else the browser's.
 *
 * @param search of the pane's address; Outlook adds `_host_Info=HOST$PLATFORM$VERSION$LOCALE$…`
 *   (https://learn.microsoft.com/office/dev/add-ins/testing/debug-desktop-using-edge-chromium)
 */
export function firstLanguage(search: string, browserLanguage: string): Language {
  const [, , , locale = ''] = (new URLSearchParams(search).get('_host_Info') ?? '').split(/[$|]/u)
  return lastShown() ?? languageOf(locale) ?? languageFor(browserLanguage, null)
}

/** Remembered in this browser for the next first sight; where nothing can be kept, nothing is. */
export function rememberShown(language: Language): void {
  try {
    localStorage.setItem(languageSetting, language)
  } catch {
    // A browser that keeps nothing for framed pages.
  }
}

function lastShown(): Language | null {
  try {
    const kept = localStorage.getItem(languageSetting)
    return isLanguage(kept) ? kept : null
  } catch {
    return null
  }
}

function languageOf(locale: string): Language | null {
  const own = locale.toLowerCase().split('-')[0]
  return isLanguage(own) ? own : null
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}
