import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { headlineIn, serviceOfStates, states, type State } from './pane-states.ts'
import { everyCase, everyLook, pairwise, type Look } from './pairs.ts'
import { chooseItem, openPane, openStage, type Stage } from './pane-stage.ts'

/** `npm test` lets every two values meet; `npm run test:all` goes through the full product. */
const isFull = process.env['NONLIEU_FULL'] === '1'
const cases = isFull ? everyCase(states) : pairwise(states)

const locales = { fr: 'fr-FR', en: 'en-GB', de: 'de-AT', ar: 'ar-SA' } as const

let browser: Browser
let stage: Stage

beforeAll(async () => {
  browser = await openBrowser()
  stage = await openStage(() => serviceOfStates)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

/** Cases of one look share a page where Outlook is as usual: one more message is chosen for each. */
const looks = everyLook.filter((look) => cases.some((one) => one.look === look))

describe.each(looks)('$language, $colours, text $text, motion $motion', (look) => {
  const here = cases.filter((one) => one.look === look).map(({ state }) => state)

  test(
    `${here.length} states: ${here.map(({ name }) => name).join(', ')}`,
    async () => {
      const usual = here.filter(({ host }) => host === null)
      const page = usual.length > 0 ? await open(look, null) : null
      for (const state of usual) {
        if (page === null) break
        await chooseItem(page, state.item)
        await holds(page, state, look)
      }
      await page?.context().close()
      for (const state of here.filter(({ host }) => host !== null)) {
        const own = await open(look, state)
        await holds(own, state, look)
        await own.context().close()
      }
    },
    isFull ? 240_000 : 120_000,
  )
})

async function open(look: Look, state: State | null): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 570 },
    locale: locales[look.language],
    timezoneId: 'Europe/Brussels',
    colorScheme: look.colours === 'dark' ? 'dark' : 'light',
    forcedColors: look.colours === 'forced' ? 'active' : 'none',
    reducedMotion: look.motion,
  })
  const page = await context.newPage()
  await openPane(page, stage, {
    displayLanguage: locales[look.language],
    item: state?.item ?? null,
    ...state?.host,
  })
  await page.evaluate(`document.documentElement.style.fontSize = "${look.text}%"`)
  await page.evaluate(axe.source)
  return page
}

interface Found {
  readonly violations: readonly string[]
  readonly wide: boolean
  readonly lang: string
  readonly dir: string
  readonly animations: number
  readonly text: string
}

/** What must be true of every state in every look. */
async function holds(page: Page, state: State, look: Look): Promise<void> {
  const headline = headlineIn(state, look.language)
  await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor({ timeout: 15_000 })
  // What is folded is looked at too.
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
  const found: Found = await page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return {
      violations: violations.map(({ id, nodes }) => id + ' ' + nodes[0].html),
      wide: document.documentElement.scrollWidth > window.innerWidth,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      animations: document.getAnimations().length,
      text: document.querySelector('main').innerText,
    }
  })()`)
  const { text, ...rest } = found
  expect({ state: state.name, ...rest }).toEqual({
    state: state.name,
    violations: [],
    wide: false,
    lang: look.language,
    dir: look.language === 'ar' ? 'rtl' : 'ltr',
    animations: 0,
  })
  expect(text).not.toMatch(/p[ée]do|porno|sexu|undefined|\{|\}/iu)
  // The keys do not depend on colours: in the short run one look of each size is enough.
  if (isFull || look.colours === 'light') expect(await unreached(page)).toEqual([])
}

/** What the Tab key stops at, by id, else by what it says. */
const nameOfStop = '(one) => one.id || one.tagName + " " + one.textContent'

/** The controls that the Tab key does not come to, walking once through the pane. */
async function unreached(page: Page): Promise<readonly string[]> {
  const all: readonly string[] = await page.evaluate(`(() => {
    document.activeElement?.blur()
    const controls = document.querySelectorAll(
      'main button:not(:disabled), main a[href], main summary, main select')
    return Array.from(controls, ${nameOfStop})
  })()`)
  const met = new Set<string>()
  // One press more than there are controls: the first may only bring the focus into the page.
  for (let press = 0; press <= all.length; press += 1) {
    await page.keyboard.press('Tab')
    met.add(await page.evaluate(`(${nameOfStop})(document.activeElement)`))
  }
  return all.filter((stop) => !met.has(stop))
}
