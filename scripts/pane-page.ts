import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, transform } from 'esbuild'
import { isLanguage, languages, type Language } from '../addin/language.ts'
import { wordsIn } from '../addin/words.ts'

/**
 * The pane's page as it is served. All that the first sight needs stands in it, so that it is drawn as soon as it has
 * come: the style sheet, the script that chooses the language, and the advice that is right before any answer, in every
 * language. What the pane itself draws first looks the same, so nothing moves when it comes.
 *
 * @param root folder whose `addin/pane.html` is the page; what that page does not name is left out
 */
export async function panePage(root: string): Promise<string> {
  const addin = path.join(root, 'addin')
  const codes = Object.keys(languages).filter((code) => isLanguage(code))
  const advice = await Promise.all(codes.map(async (code) => await adviceIn(code)))
  const chosen = codes.map((code) => `:root[lang='${code}'] .first[lang='${code}']`).join(',')
  const style = await minified(path.join(addin, 'pane.css'), `${chosen} { display: contents }`)
  const script = await bundled(path.join(addin, 'first.ts'))
  const html = await readFile(path.join(addin, 'pane.html'), 'utf8')
  return html
    .replaceAll(/ *<!--[^]*?-->\n/gu, '')
    .replace('<link rel="stylesheet" href="/pane.css" />', () => `<style>${style}</style>`)
    .replace('<script src="/first.js"></script>', () => `<script>${script}</script>`)
    .replace('<main></main>', () => `<main>${advice.join('')}</main>`)
}

/** As `addin/view.ts` draws it before anything is known, and a second headline for the case that nothing comes. */
async function adviceIn(language: Language): Promise<string> {
  const { language: own, direction, starting, trouble, meanwhile } = await wordsIn(language)
  if (own !== language)
    throw new Error(`Failed to load the words of ${language}: ${own} came in their place.`)
  const lines = meanwhile.lines.map((line) => `<li>${escaped(line)}</li>`).join('')
  return (
    `<div class="first" lang="${language}" dir="${direction}">` +
    `<h1 class="quiet">${escaped(starting)}</h1><h1 class="away">${escaped(trouble.unreachable)}</h1>` +
    `<section class="meanwhile"><h2>${escaped(meanwhile.title)}</h2><ul>${lines}</ul></section></div>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

async function minified(file: string, more: string): Promise<string> {
  const source = existsSync(file) ? await readFile(file, 'utf8') : ''
  const { code } = await transform(`${source}${more}`, { loader: 'css', minify: true })
  return code.trim()
}

async function bundled(file: string): Promise<string> {
  if (!existsSync(file)) return ''
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'safari16'],
    logLevel: 'silent',
  })
  return (outputFiles[0]?.text ?? '').trim()
}
