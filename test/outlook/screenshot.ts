// Draws the page for README and docs, with the whole product running: node test/outlook/screenshot.ts OUT.png [fr|en]
import { readFile } from 'node:fs/promises'
import { startAll } from '../start-all.ts'
import { openBrowser } from './browser.ts'

const [out = 'page.png', language = 'fr'] = process.argv.slice(2)
const camille = 'camille.durand@contoso.example'
const everything = await startAll({ port: 0, demo: false, say: () => undefined })
const browser = await openBrowser()
try {
  for (const file of ['01-team-lunch.eml', '05-hearing-reminder.eml', '02-convocation-picture.eml'])
    await everything.tenant.deliver(
      camille,
      await readFile(new URL(`../cases/demo/${file}`, import.meta.url)),
    )
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${everything.url}/?lang=${language}&mailbox=${encodeURIComponent(camille)}`)
  await page.locator('#folders button', { hasText: 'Faux courriers judiciaires' }).click({ timeout: 30_000 })
  await page.locator('#list .row').click()
  await page.locator('#reading img').waitFor()
  const pane = await (await page.waitForSelector('iframe')).contentFrame()
  await pane?.locator('.facts').waitFor({ timeout: 20_000 })
  // Long enough for the message to be marked as read and for every animation to end.
  await page.waitForTimeout(3_000)
  await page.screenshot({ path: out })
} finally {
  await browser.close()
  await everything.close()
}
