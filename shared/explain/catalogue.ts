import { ar } from './locale/ar.ts'
import { de } from './locale/de.ts'
import { el } from './locale/el.ts'
import { en, type Catalogue } from './locale/en.ts'
import { es } from './locale/es.ts'
import { fr } from './locale/fr.ts'
import { it } from './locale/it.ts'
import { nl } from './locale/nl.ts'
import { pl } from './locale/pl.ts'
import { pt } from './locale/pt.ts'
import { ro } from './locale/ro.ts'

const catalogues: Readonly<Record<string, Catalogue>> = { en, fr, de, nl, it, es, pt, pl, ro, el, ar }

/** Languages that have a catalogue, ISO 639-1. */
export const languages: readonly string[] = Object.keys(catalogues)

/** The catalogue of a locale such as `fr-CA`; English where there is none. */
export function catalogueFor(locale: string): { readonly language: string; readonly catalogue: Catalogue } {
  const language = locale.toLowerCase().split(/[-_]/u)[0] ?? ''
  const catalogue = Object.hasOwn(catalogues, language) ? catalogues[language] : undefined
  return catalogue === undefined ? { language: 'en', catalogue: en } : { language, catalogue }
}
