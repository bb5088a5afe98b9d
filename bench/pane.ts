// The pane before the running product: node bench/pane.ts [MESSAGES] (after npm run build)
// Prints: the weight before sign-in; the first paint from a warm cache, alone and as a ratio to a page of one word from the
// same server; what moves after it; and the time from choosing a message to its explanation.
import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Frame, Page } from 'playwright-core'
import { paneEn } from '../shared/explain/locale/pane-en.ts'
import { paneFr } from '../shared/explain/locale/pane-fr.ts'
import { openBrowser } from '../test/outlook/browser.ts'
import { oneWordPath } from '../test/outlook/pane-proxy.ts'
import { startAll, type Everything } from '../test/start-all.ts'

const asked = Number(process.argv[2] ?? 60)
const paints = 40
/** Milliseconds. */
const aim = { paint: 100, explanation: 300 } as const
const camille = 'camille.durand@contoso.example'
const mails = ['01-team-lunch.eml', '03-city-walk.eml', '05-hearing-reminder.eml', '06-planning.eml']

/** Counts in the pane's frame how long an explanation takes after Outlook's event. */
const stopwatch = `
  window.times = []
  window.addEventListener('message', ({ data }) => { if (data?.outlook === 'item') window.chosenAt = performance.now() }, true)
  new MutationObserver(() => {
    if (window.chosenAt === undefined || document.querySelector('.explanation') === null) return
    window.times.push(performance.now() - window.chosenAt)
    window.chosenAt = undefined
  }).observe(document, { childList: true, subtree: true })
`

/** Notes where the advice stands and in which language, from its first frame on, and every shift of the layout. */
const watch = `
  window.seen = { shift: 0, tops: [], languages: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const shown = Array.from(document.querySelectorAll('.meanwhile')).find((one) => one.getClientRects().length > 0)
    if (shown) {
      window.seen.tops.push(Math.round(shown.getBoundingClientRect().top))
      window.seen.languages.push(shown.textContent)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

const painted = `new Promise((resolve) => {
  const look = () => {
    const [found] = performance.getEntriesByName('first-contentful-paint')
    const [page] = performance.getEntriesByType('navigation')
    if (found) resolve([found.startTime, page.responseStart]); else requestAnimationFrame(look)
  }
  look()
})`

console.log(`weight before sign-in: ${(weight() / 1024).toFixed(1)} KB gzipped (at most 40)`)
const everything = await startAll({ port: 0, demo: false, say: () => undefined })
const browser = await openBrowser()
try {
  const paint = await firstPaints(browser, everything)
  console.log(`first contentful paint, all but the page itself from cache: ${shown(paint.all)}`)
  console.log(`of which after the page has come: ${shown(paint.own)} (aim: p95 under ${aim.paint} ms)`)
  console.log(`a page of one word from the same server, after it has come: ${shown(paint.oneWord)}`)
  const ratio = percentile(paint.own, 50) / percentile(paint.oneWord, 50)
  console.log(`the pane as a multiple of that page: ${ratio.toFixed(2)} (p50)`)
  console.log(
    `layout shift from the first paint until Outlook has come: ${Math.max(...paint.shifts).toFixed(4)}`,
  )
  console.log(
    `the advice moves by at most ${Math.max(...paint.moves)} px, and is in one language throughout: ${String(paint.isOneLanguage)}`,
  )
  const times = await explanations(browser, everything)
  console.log(`choosing a message to its explanation: ${shown(times)} (aim: p95 under ${aim.explanation} ms)`)
  const isQuick = percentile(times, 95) < aim.explanation && percentile(paint.own, 95) < aim.paint
  const isStill = paint.isOneLanguage && Math.max(...paint.moves) === 0
  // Where even a page of one word takes longer than the aim, the machine is measured and not the pane.
  if (percentile(paint.oneWord, 95) >= aim.paint)
    console.log('the aim is not judged: here a page of one word misses it as well')
  process.exitCode = isStill && (isQuick || percentile(paint.oneWord, 95) >= aim.paint) ? 0 : 1
} finally {
  await browser.close()
  await everything.close()
}

/** Page, style, scripts and the words of the heaviest language, in bytes. */
function weight(): number {
  const built = new URL('../dist/addin/', import.meta.url)
  const of = (pattern: string): readonly number[] =>
    globSync(pattern, { cwd: built }).map(
      (file) => gzipSync(readFileSync(new URL(file, built)), { level: 9 }).length,
    )
  return (
    of('{pane.html,pane-*.js,chunks/{api,sign-in,chunk}-*.js}').reduce((sum, bytes) => sum + bytes, 0) +
    Math.max(...of('chunks/pane-*.js'))
  )
}

interface Paints {
  /** Since the page was asked for, and since its first byte came; ms. */
  readonly all: readonly number[]
  readonly own: readonly number[]
  readonly oneWord: readonly number[]
  /** Sums of `layout-shift` entries, and pixels between where the advice stood first and where it stands at last. */
  readonly shifts: readonly number[]
  readonly moves: readonly number[]
  readonly isOneLanguage: boolean
}

interface Seen {
  readonly shift: number
  readonly tops: readonly number[]
  readonly languages: readonly string[]
}

/** The pane and the page of one word in turn, so that both meet the same machine. */
async function firstPaints(from: Browser, { url }: Everything): Promise<Paints> {
  const start: unknown = await (await fetch(`${url}/data/start`)).json()
  const paneUrl =
    typeof start === 'object' && start !== null && 'paneUrl' in start ? String(start.paneUrl) : ''
  const context = await from.newContext({ locale: 'fr-FR', viewport: { width: 320, height: 570 } })
  const page = await context.newPage()
  const all: number[] = []
  const own: number[] = []
  const oneWord: number[] = []
  for (let turn = 0; turn <= paints; turn += 1) {
    await page.goto(`${paneUrl}${oneWordPath}`)
    const [plain, plainCame]: readonly [number, number] = await page.evaluate(painted)
    await page.goto(`${paneUrl}/pane.html`)
    await page.locator('footer').waitFor()
    const [paint, came]: readonly [number, number] = await page.evaluate(painted)
    if (turn === 0) continue // fills the cache
    oneWord.push(plain - plainCame)
    all.push(paint)
    own.push(paint - came)
  }
  // What moves is looked at apart, so that looking costs the paint nothing; the pane is loaded as a frame of Outlook's.
  await context.addInitScript(watch)
  const seen: Seen[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    await page.goto(`${url}/?lang=fr&mailbox=${encodeURIComponent(camille)}`)
    const pane = await (await page.waitForSelector('iframe')).contentFrame()
    if (pane === null) throw new Error('The pane has no frame.')
    await pane.getByRole('heading', { level: 1, name: paneFr.choose }).waitFor({ timeout: 30_000 })
    seen.push(await pane.evaluate('window.seen'))
  }
  await context.close()
  return {
    all,
    own,
    oneWord,
    shifts: seen.map(({ shift }) => shift),
    moves: seen.map(({ tops }) => Math.max(...tops) - Math.min(...tops)),
    isOneLanguage: seen.every(({ languages }) => new Set(languages).size === 1),
  }
}

async function explanations(from: Browser, { url, tenant }: Everything): Promise<readonly number[]> {
  const folder = new URL('../test/cases/demo/', import.meta.url)
  for (const file of mails) await tenant.deliver(camille, await readFile(new URL(file, folder)))
  const context = await from.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript(stopwatch)
  const page = await context.newPage()
  await page.goto(`${url}/?lang=en&mailbox=${encodeURIComponent(camille)}`)
  const pane = await (await page.waitForSelector('iframe')).contentFrame()
  if (pane === null) throw new Error('The pane has no frame.')
  await pane.getByRole('heading', { level: 1, name: paneEn.choose }).waitFor({ timeout: 120_000 })
  for (let turn = 0; turn < asked + mails.length; turn += 1) {
    await chooseRow(page, turn % mails.length)
    await timed(pane, turn + 1)
    // Mail that is still being read is asked for again; the next choice waits until it is settled.
    await pane.locator('.verdict.fine, .verdict.calm').waitFor({ timeout: 60_000 })
  }
  const times: readonly number[] = await pane.evaluate('window.times')
  await context.close()
  return times.slice(mails.length) // sign-in and the first look at each mail are no warm service
}

/** Waits until the stopwatch has counted so many; asked from outside, since the pane's policy allows no eval inside. */
async function timed(pane: Frame, count: number): Promise<void> {
  for (let look = 0; look < 1500; look += 1) {
    const times: number = await pane.evaluate('window.times.length')
    if (times >= count) return
    await pane.waitForTimeout(20)
  }
  throw new Error(`Only ${count - 1} explanations came.`)
}

async function chooseRow(page: Page, at: number): Promise<void> {
  await page.locator('#list .row').nth(at).click({ timeout: 30_000 })
}

function shown(times: readonly number[]): string {
  const of = (share: number) => `${percentile(times, share).toFixed(0)} ms`
  return `p50 ${of(50)}, p95 ${of(95)}, worst ${of(100)}, of ${times.length}`
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN
}
