import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogueFor } from '../../shared/explain/catalogue.ts'
import { openBrowser } from './browser.ts'
import { openPane, openStage, type Service, type Stage } from './pane-stage.ts'

const service: Service = {
  explain: () => ({ status: 503, body: {} }),
  restore: () => ({ status: 503, body: {} }),
  report: () => ({ status: 503, body: {} }),
}
const address = '?_host_Info=Outlook$Web$16.01$el-GR$1234$$$0'

let browser: Browser
let stage: Stage

beforeAll(async () => {
  browser = await openBrowser()
  stage = await openStage(() => service)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

interface FirstSight {
  readonly page: Page
  /** What the Content-Security-Policy refused. */
  readonly refused: readonly string[]
  /** Lets the pane's own script come. */
  readonly come: () => void
}

/** Opens the page with its script held back, or lost for good; Outlook's library never comes. */
async function firstSight(locale: string, script: 'held' | 'lost', search = ''): Promise<FirstSight> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 570 },
    locale,
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  const held = Promise.withResolvers<void>()
  await page.route('**/office.js', () => undefined)
  await page.route('**/pane.js', async (route) => {
    if (script === 'lost') return await route.abort()
    await held.promise
    await route.continue()
  })
  await page.goto(`${stage.url}/pane.html${search}`, { waitUntil: 'commit' })
  await advice(page).waitFor()
  return { page, refused, come: () => held.resolve() }
}

function advice(page: Page) {
  return page.locator('.meanwhile >> visible=true')
}

const Look = z.object({
  html: z.string(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  colour: z.string(),
  lang: z.string(),
  dir: z.string(),
})

async function lookOf(page: Page): Promise<z.infer<typeof Look>> {
  await advice(page).waitFor()
  return Look.parse(
    await page.evaluate(`(() => {
      const one = Array.from(document.querySelectorAll('.meanwhile')).find((each) => each.getClientRects().length > 0)
      const { x, y, width, height } = one.getBoundingClientRect()
      const { lang, dir } = document.documentElement
      return { html: one.outerHTML, box: [x, y, width, height], colour: getComputedStyle(one).color, lang, dir }
    })()`),
  )
}

describe('the first sight, before any script of the pane has come', { timeout: 60_000 }, () => {
  test.each([
    ['fr-FR', 'fr', 'ltr'],
    ['en-US', 'en', 'ltr'],
    ['pl-PL', 'pl', 'ltr'],
    ['ar-SA', 'ar', 'rtl'],
    ['fi-FI', 'en', 'ltr'], // no language of ours
  ])(
    '%s: the advice stands there, and nothing of it moves or changes when the pane comes',
    async (locale, lang, dir) => {
      const { page, refused, come } = await firstSight(locale, 'held')
      const first = await lookOf(page)
      const { catalogue } = catalogueFor(lang)
      expect(first).toMatchObject({ lang, dir })
      expect(first.html).toContain(catalogue.pane.meanwhile.title)
      const [headlineThen] = await page.locator('h1 >> visible=true').allInnerTexts()
      expect(headlineThen).toBe(catalogue.pane.starting)
      come()
      await page.locator('footer').waitFor()
      expect(await page.locator('.first').count()).toBe(0)
      expect(await lookOf(page)).toEqual(first)
      expect(refused).toEqual([])
      await page.context().close()
    },
  )

  test('it speaks as Outlook does where the address says so, and as the pane did last', async () => {
    const { page } = await firstSight('fr-FR', 'held', address)
    expect((await lookOf(page)).lang).toBe('el')
    await page.evaluate("localStorage.setItem('nonlieu-language', 'pt')")
    await page.reload({ waitUntil: 'commit' })
    expect((await lookOf(page)).lang).toBe('pt')
    // What anybody may have written there is no language of ours.
    await page.evaluate("localStorage.setItem('nonlieu-language', '__proto__')")
    await page.reload({ waitUntil: 'commit' })
    expect((await lookOf(page)).lang).toBe('el')
    await page.context().close()
  })

  test('a script that never comes leaves advice, and a headline that says so', async () => {
    const { page } = await firstSight('it-IT', 'lost')
    const { trouble, meanwhile, starting } = catalogueFor('it').catalogue.pane
    await page.getByRole('heading', { level: 1, name: trouble.unreachable, exact: true }).waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain(meanwhile.lines[0])
    expect(text).not.toContain(starting)
    await page.context().close()
  })

  test('the language of the reader is remembered for it', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 570 }, locale: 'fr-FR' })
    const page = await context.newPage()
    await openPane(page, stage, { displayLanguage: 'de-DE', item: null })
    await page.getByRole('heading', { level: 1, name: catalogueFor('de').catalogue.pane.choose }).waitFor()
    expect(await page.evaluate("localStorage.getItem('nonlieu-language')")).toBe('de')
    await page.getByLabel('Sprache').selectOption('nl')
    await page.waitForFunction("localStorage.getItem('nonlieu-language') === 'nl'")
    await context.close()
  })
})
