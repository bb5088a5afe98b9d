import { readFile } from 'node:fs/promises'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shardOf } from '../../shared/store/entity.ts'
import { startAll, type Everything } from '../start-all.ts'
import { openBrowser } from './browser.ts'

const camille = 'camille.durand@contoso.example'
const quarantine = 'Faux courriers judiciaires'

let everything: Everything
let browser: Browser

beforeAll(async () => {
  everything = await startAll({ port: 0, demo: false, say: () => undefined })
  browser = await openBrowser()
}, 90_000)

afterAll(async () => {
  await browser.close()
  await everything.close()
}, 120_000)

test('a fake summons arrives, leaves, is explained in either language, put back exactly, and stays', async () => {
  const { tenant } = everything
  const page = await openPage()
  await folder(page, 'Boîte de réception').waitFor()

  const id = await tenant.deliver(camille, await demo('02-convocation-picture.eml'))
  await folder(page, quarantine).filter({ hasText: '1' }).waitFor({ timeout: 60_000 })
  // How long that takes is measured by bench/time-to-quarantine.ts; here other tests run beside it.
  expect(stateOf(id)).toMatchObject({ folder: quarantine, isRead: false })

  await folder(page, quarantine).click()
  await page.locator('#list .row').click()
  await page.locator('#reading img').waitFor()
  const pane = await paneOf(page)
  await heading(pane, 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.')
  const facts = pane.locator('.facts li')
  expect(await facts.count()).toBe(4)
  expect(await facts.first().innerText()).toContain('gmail.com')
  expect(await pane.locator('.facts').innerText()).toContain('dans l’image jointe «\u00a0image0.jpeg\u00a0»')
  expect(await pane.locator('main').innerText()).not.toMatch(/p[ée]do|porno|sexuel/iu)

  await pane.getByLabel('Langue').selectOption('en')
  await heading(pane, 'This message is a fake. No court and no police force sent it.')
  // Read, as it is after somebody has looked at it; the restore gives back the state from before.
  await expect.poll(() => stateOf(id)?.isRead, { timeout: 60_000 }).toBe(true)

  await pane.getByRole('button', { name: 'Put it back', exact: true }).click()
  await pane.getByRole('group').getByRole('button', { name: 'Put it back', exact: true }).click()
  await pane.locator('.note').waitFor({ timeout: 90_000 })
  expect(await pane.locator('.note').innerText()).toContain(
    'is back in “Boîte de réception”, and will stay there.',
  )
  expect(stateOf(id)).toMatchObject({ folder: 'inbox', isRead: false })
  await page.locator('#list .row').waitFor({ state: 'detached' })

  await folder(page, 'Boîte de réception').click()
  await page.locator('#list .row').click()
  await heading(pane, 'This message is back where it was.')
  // Patrol has it on its list to look once more; when it has done so, and listed the mailbox, the message has moved twice:
  // aside, and back.
  expect(await awaitsPatrol(id)).toBe(true)
  const since = tenant.now() + 11 * 60_000
  tenant.advance(11 * 60_000)
  await expect.poll(() => awaitsPatrol(id), { timeout: 90_000 }).toBe(false)
  await expect.poll(() => listedAfter(since), { timeout: 90_000 }).toBe(true)
  expect(stateOf(id)).toMatchObject({ folder: 'inbox', path: ['inbox', quarantine, 'inbox'] })

  // The reader thinks better of it: one click, and it is set aside as before; nobody is asked twice.
  await pane.getByRole('button', { name: 'Set it aside again', exact: true }).click()
  await expect.poll(() => stateOf(id)?.folder, { timeout: 90_000 }).toBe(quarantine)
  await page.locator('#list .row').waitFor({ state: 'detached' })
  await folder(page, quarantine).click()
  await page.locator('#list .row').click()
  // Read here: where it left the list as soon as it was set aside, the pane may have shown it for no moment before.
  await heading(pane, 'This message is a fake. No court and no police force sent it.')
  // There it can be looked at as a picture: ours, drawn anew, and out of focus at first.
  await pane.getByRole('button', { name: 'See a picture of the letter', exact: true }).click()
  const picture = pane.locator('.letter img.blurred')
  await picture.waitFor({ timeout: 90_000 })
  expect(await picture.getAttribute('src')).toMatch(/^blob:/u)
  await expect
    .poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth')))
    .toBeGreaterThan(200)
  // And it can be put back once more, to where it lay.
  await pane.getByRole('button', { name: 'Put it back', exact: true }).click()
  await pane.getByRole('group').getByRole('button', { name: 'Put it back', exact: true }).click()
  await pane.locator('.note').waitFor({ timeout: 90_000 })
  expect(stateOf(id)).toMatchObject({ folder: 'inbox' })
}, 400_000)

test('ordinary mail, and a real reminder of a hearing, stay where they are and are called by no bad name', async () => {
  const { tenant } = everything
  const page = await openPage()
  for (const file of ['01-team-lunch.eml', '05-hearing-reminder.eml']) {
    const id = await tenant.deliver(camille, await demo(file))
    const subject = stateOf(id)?.subject ?? ''
    await page.locator('#list .row', { hasText: subject.slice(0, 20) }).click()
    const pane = await paneOf(page)
    await heading(
      pane,
      'Nous avons examiné ce message et n’y avons trouvé aucun signe de fausse convocation.',
    )
    expect(stateOf(id)).toMatchObject({ folder: 'inbox' })
  }
}, 120_000)

/** True while patrol has a row for the message: what was put back is looked at once more. */
async function awaitsPatrol(id: string | null): Promise<boolean> {
  const rows = await everything.world.records.due(Date.parse('9999-12-31T00:00:00Z'), 1_000)
  return rows.some(({ ref }) => ref.id === id)
}

/** True when patrol has listed every mailbox of Camille's shard since then. @param since epoch ms of the tenant's clock */
async function listedAfter(since: number): Promise<boolean> {
  const [mailbox] = everything.tenant.state(camille).mailboxes
  const rounds = await everything.world.rounds.all()
  return rounds.some(
    ({ kind, shard, listedAt }) =>
      kind === 'usual' && shard === shardOf(mailbox?.id ?? '') && Date.parse(listedAt ?? '') >= since,
  )
}

async function demo(file: string): Promise<Buffer> {
  return await readFile(new URL(`../cases/demo/${file}`, import.meta.url))
}

function stateOf(id: string | null) {
  const [mailbox] = everything.tenant.state(camille).mailboxes
  return mailbox?.messages.find((message) => message.id === id)
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(`${everything.url}/?mailbox=${encodeURIComponent(camille)}`)
  return page
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (frame === null) throw new Error('The pane has no frame.')
  return frame
}

async function heading(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: 90_000 })
}

function folder(page: Page, name: string) {
  return page.locator('#folders button', { hasText: name })
}
