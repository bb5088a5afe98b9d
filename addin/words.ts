import { paneEn, type Words } from '../shared/explain/locale/pane-en.ts'
import type { Language } from './language.ts'

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
