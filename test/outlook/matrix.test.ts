import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFull } from '../full.ts'
import { openBrowser } from './browser.ts'
import { headlineIn, saidIn, serviceOfStates, states, type State } from './pane-states.ts'
import { eachOnce, everyCase, everyLook, type Look } from './pairs.ts'
import { chooseItem, openPane, openStage, type Stage } from './pane-stage.ts'

/** `npm test` shows each state once, and lets every two values of a look meet; `npm run test:all` goes through the full product. */
const cases = isFull ? everyCase(states) : eachOnce(states)

const locales = { fr: 'fr-FR', en: 'en-GB', de: 'de-AT', ar: 'ar-SA' } as const

let browser: Browser
let stage: Stage

/**
 * Two pages for each language: one in which one more message is chosen for each case, and one that is loaded afresh
 * where Outlook itself is other than usual. Colours, size and motion are changed while a page stands, as a reader does.
 */
const pages = new Map<string, Page>()

beforeAll(async () => {
  browser = await openBrowser()
  stage = await openStage(() => serviceOfStates)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

const looks = everyLook.filter((look) => cases.some((one) => one.look === look))

describe.each(looks)('$language, $colours, text $text, motion $motion', (look) => {
  const here = cases.filter((one) => one.look === look).map(({ state }) => state)

  test(
    `${here.length} states: ${here.map(({ name }) => name).join(', ')}`,
    async () => {
      for (const state of here) {
        const page = await (state.host === null ? usual(look) : afresh(look, state))
        await seenAs(page, look)
        if (state.host === null) await chooseItem(page, state.item)
        await holds(page, state, look)
      }
    },
    isFull ? 240_000 : 120_000,
  )
})

/** The page of this language in which Outlook is as usual. */
async function usual(look: Look): Promise<Page> {
  const { page, isNew } = await pageFor(look, 'usual')
  if (isNew) await load(page, look, null)
  return page
}

async function afresh(look: Look, state: State): Promise<Page> {
  const { page } = await pageFor(look, 'afresh')
  await load(page, look, state)
  return page
}

async function pageFor(
  { language }: Look,
  kind: 'usual' | 'afresh',
): Promise<{ readonly page: Page; readonly isNew: boolean }> {
  const kept = pages.get(`${language} ${kind}`)
  if (kept !== undefined) return { page: kept, isNew: false }
  const context = await browser.newContext({
    viewport: { width: 320, height: 570 },
    locale: locales[language],
    timezoneId: 'Europe/Brussels',
  })
  const page = await context.newPage()
  pages.set(`${language} ${kind}`, page)
  return { page, isNew: true }
}

async function load(page: Page, look: Look, state: State | null): Promise<void> {
  await openPane(page, stage, {
    displayLanguage: locales[look.language],
    item: state?.item ?? null,
    ...state?.host,
  })
  await page.evaluate(axe.source)
}

async function seenAs(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.colours === 'dark' ? 'dark' : 'light',
    forcedColors: look.colours === 'forced' ? 'active' : 'none',
    reducedMotion: look.motion,
  })
  await page.evaluate(`document.documentElement.style.fontSize = "${look.text}%"`)
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
  await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor({ timeout: 40_000 })
  // The state before may have had the same headline.
  const said = saidIn(state, look.language)
  await page.locator('main').filter({ hasText: said }).waitFor({ timeout: 40_000 })
  // What is folded is looked at too.
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
  const found: Found = await page.evaluate(`(async () => {
    // Without what only its report would use: a third less time, and the same rules.
    const { violations } = await axe.run(document,
      { resultTypes: ['violations'], selectors: false, preload: false, iframes: false })
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
  expect(text).toContain(said)
  expect(text).not.toMatch(/p[ée]do|porno|sexu|undefined|\{|\}/iu)
  expect(await unreached(page)).toEqual([])
}

/** What the Tab key stops at, by id, else by what it says. */
const nameOfStop = '(one) => one.id || one.tagName + " " + one.textContent'

/** The controls that the Tab key does not come to, walking through the pane; a walk that the machine cut short is made again. */
async function unreached(page: Page): Promise<readonly string[]> {
  const missed = await missedBy(page)
  return missed.length === 0 ? [] : (await missedBy(page)).filter((stop) => missed.includes(stop))
}

/** The controls that one walk does not come to. */
async function missedBy(page: Page): Promise<readonly string[]> {
  const count: number = await page.evaluate(`(() => {
    document.activeElement?.blur()
    const controls = document.querySelectorAll(
      'main button:not(:disabled), main a[href], main summary, main select')
    window.stops = Array.from(controls, ${nameOfStop})
    window.met = []
    window.meet ??= addEventListener('focusin', ({ target }) => window.met.push((${nameOfStop})(target))) ?? true
    return window.stops.length
  })()`)
  const session = await page.context().newCDPSession(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const
  // One press more than there are controls: the first may only bring the focus into the page. The browser takes them
  // in their order; waiting for each before the next is sent would take most of this test's time.
  const presses = Array.from({ length: count + 1 }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ])
  await Promise.all(presses.flat())
  await session.detach()
  return await page.evaluate('window.stops.filter((stop) => !window.met.includes(stop))')
}
