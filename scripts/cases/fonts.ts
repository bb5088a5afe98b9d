import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const packaged = new Map([
  ['Tinos', 'tinos'],
  ['Arimo', 'arimo'],
])

/**
 * The family name to draw with: Tinos and Arimo come from npm packages, any other must be on the machine
 * (`DejaVu Sans`, `DejaVu Serif`, `DejaVu Sans Mono`: Debian's fonts-dejavu). Throws where it is not, since a
 * picture without its letters would be made in silence.
 */
export function fontFamily(name: string): string {
  if (GlobalFonts.has(name)) return name
  const folder = packaged.get(name)
  if (folder === undefined)
    throw new Error(
      `Failed to draw: no font "${name}" on this machine. Install fonts-dejavu or use Tinos or Arimo.`,
    )
  const { resolve } = createRequire(import.meta.url)
  for (const face of ['400-normal', '700-normal'])
    GlobalFonts.registerFromPath(resolve(`@fontsource/${folder}/files/${folder}-latin-${face}.woff2`), name)
  return name
}
