// Draws six states of the pane in two languages for docs/pictures: node test/outlook/pictures.ts [FOLDER [STATE…]]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './browser.ts'
import { headlineIn, serviceOfStates, states } from './pane-states.ts'
import { openPane, openStage } from './pane-stage.ts'

const [folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures'), ...only] = process.argv.slice(2)
const shown =
  only.length > 0
    ? only
    : ['set-aside-picture', 'held-observe', 'unsure', 'clear', 'restored-undo', 'unreachable']
/** High enough for the button below the facts. */
const high = new Set(['set-aside-picture'])
const languages = [
  { language: 'fr', displayLanguage: 'fr-FR', colorScheme: 'light' },
  { language: 'de', displayLanguage: 'de-DE', colorScheme: 'dark' },
] as const

const names = states.map(({ name }) => name)
const unknown = shown.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no state ${unknown.join(', ')}. The states are: ${names.join(', ')}.\n`)
  process.exit(2)
}
await mkdir(folder, { recursive: true })
const stage = await openStage(() => serviceOfStates)
const browser = await openBrowser()
try {
  for (const { language, displayLanguage, colorScheme } of languages) {
    for (const state of states.filter(({ name }) => shown.includes(name))) {
      const context = await browser.newContext({
        viewport: { width: 350, height: high.has(state.name) ? 1520 : 900 },
        deviceScaleFactor: 2,
        colorScheme,
        timezoneId: language === 'fr' ? 'Europe/Paris' : 'Europe/Berlin',
      })
      const page = await context.newPage()
      await openPane(page, stage, { displayLanguage, item: state.item, ...state.host })
      await page
        .getByRole('heading', { level: 1, name: headlineIn(state, language), exact: true })
        .waitFor({ timeout: 15_000 })
      await page.screenshot({ path: join(folder, `pane-${state.name}-${language}.png`) })
      await context.close()
    }
  }
} finally {
  await browser.close()
  await stage.close()
}
