import { en, type Catalogue } from './locale/en.ts'
import { fr } from './locale/fr.ts'

const catalogues: Readonly<Record<string, Catalogue>> = { en, fr }

/** Languages that have a catalogue, ISO 639-1. */
export const languages: readonly string[] = Object.keys(catalogues)

/** The catalogue of a locale such as `fr-CA`; English where there is none. */
export function catalogueFor(locale: string): { readonly language: string; readonly catalogue: Catalogue } {
  const language = locale.toLowerCase().split(/[-_]/u)[0] ?? ''
  const catalogue = Object.hasOwn(catalogues, language) ? catalogues[language] : undefined
  return catalogue === undefined ? { language: 'en', catalogue: en } : { language, catalogue }
}
