import { createCanvas } from '@napi-rs/canvas'
import axe from 'axe-core'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explain } from '../../shared/explain/explain.ts'
import { recordFor } from '../explain/record-for.ts'
import { startTenant, type Tenant } from '../graph/tenant.ts'
import { openBrowser } from './browser.ts'
import { openStage, type Stage } from './pane-stage.ts'
import { startOutlook, type Outlook } from './server.ts'

const jeanne = 'jeanne.morel@exemple.example'
const paul = 'paul.adam@exemple.example'
const quarantine = 'Faux courriers judiciaires'
const clientId = '11111111-2222-3333-4444-555555555555'

let browser: Browser
let tenant: Tenant
let stage: Stage
let outlook: Outlook
/** What the service was asked, and with whose token. */
const asked: { readonly itemId: unknown; readonly locale: unknown }[] = []
let restore: () => Promise<void> = async () => undefined

beforeAll(async () => {
  tenant = await startTenant({ quiet: true })
  tenant.addUsers([
    { address: jeanne, displayName: 'Jeanne Morel', language: 'fr' },
    { address: paul, displayName: 'Paul Adam', language: 'fr' },
  ])
  await tenant.act({ act: 'make-folder', mailbox: jeanne, name: quarantine })
  stage = await openStage(
    () => ({
      explain: ({ itemId, locale }) => {
        asked.push({ itemId, locale })
        const record = recordFor({ folderName: 'Boîte de réception' })
        return { status: 200, body: { record: 'opaque', explanation: explain(record, String(locale)) } }
      },
      report: () => ({ status: 404, body: {} }),
      restore: async ({ locale }) => {
        await restore()
        const explanation = explain(recordFor({ state: 'undone' }), String(locale))
        return {
          status: 200,
          body: { record: 'opaque', explanation, folder: 'Boîte de réception', inboxInstead: false },
        }
      },
    }),
    'page',
  )
  const { url: tenantUrl, tenantId } = tenant
  outlook = await startOutlook({ port: 0, tenantUrl, functionsUrl: stage.url, clientId, tenantId })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await outlook.close()
  await stage.close()
  await tenant.close()
})

async function openPage(path = ''): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${outlook.url}/${path}`)
  return { page, errors }
}

async function deliver(subject: string, rest: string): Promise<string> {
  const head = [
    'From: Maître Dupont <etude@notaire.example>',
    `To: Jeanne Morel <${jeanne}>`,
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${subject.length}.${Math.trunc(performance.now() * 1000)}@notaire.example>`,
    'MIME-Version: 1.0',
  ]
  const id = await tenant.deliver(
    jeanne,
    Buffer.from(`${head.join('\r\n')}\r\n${rest.replaceAll('\n', '\r\n')}`),
  )
  if (id === null) throw new Error('The mail did not stay in the mailbox.')
  return id
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (frame === null) throw new Error('The pane has no frame.')
  return frame
}

const row = (page: Page, subject: string) => page.locator('#list li:not([inert]) .row', { hasText: subject })
const folder = (page: Page, name: string) => page.locator('#folders button', { hasText: name })

describe('the Outlook-like page', () => {
  test('mail arrives, leaves for quarantine, is opened there, explained, put back, and seen back', async () => {
    const { page, errors } = await openPage()
    await folder(page, 'Boîte de réception').waitFor()
    const id = await deliver(
      'Avis important',
      'Content-Type: text/plain; charset=utf-8\n\nBonjour,\nrépondez.\n',
    )
    await row(page, 'Avis important').waitFor()
    expect(await folder(page, 'Boîte de réception').innerText()).toContain('1')

    await tenant.act({ act: 'move', mailbox: jeanne, id, folder: quarantine })
    await row(page, 'Avis important').waitFor({ state: 'detached' })
    await folder(page, quarantine).click()
    await row(page, 'Avis important').click()
    await page.locator('#reading .body').waitFor()
    expect(await page.locator('#reading').innerText()).toContain('répondez.')

    const pane = await paneOf(page)
    await pane
      .getByRole('heading', {
        name: 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.',
      })
      .waitFor()
    const [shown] =
      tenant.state(jeanne).mailboxes[0]?.messages.filter((message) => message.subject === 'Avis important') ??
      []
    expect(asked.at(-1)).toEqual({ itemId: shown?.defaultId, locale: 'fr-FR' })

    restore = async () => {
      await tenant.act({ act: 'move', mailbox: jeanne, id, folder: 'inbox' })
    }
    await pane.getByRole('button', { name: 'Remettre à sa place' }).click()
    await pane.getByRole('button', { name: 'Remettre à sa place' }).click()
    await pane.locator('.note').waitFor()
    await row(page, 'Avis important').waitFor({ state: 'detached' })
    // Outlook shows no message now; the pane still says where the one it put back is.
    await pane
      .getByRole('heading', { name: 'Choisissez un message pour voir ce que nous y avons trouvé.' })
      .waitFor()
    expect(await pane.locator('.note').innerText()).toContain('Avis important est de nouveau dans')
    await folder(page, 'Boîte de réception').click()
    await row(page, 'Avis important').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the mail’s HTML is never rendered and nothing of it is fetched; pictures are shown by what they are', async () => {
    const canvas = createCanvas(40, 30)
    canvas.getContext('2d').fillRect(5, 5, 20, 10)
    const letter = canvas.toBuffer('image/jpeg').toString('base64')
    const page64 = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=1"/>').toString(
      'base64',
    )
    await deliver(
      '<img src=x onerror=window.hacked=1>',
      [
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Bonjour <b>Jeanne</b></p><script>window.hacked=1</script><img src="https://evil.example/pixel.png"><img src="cid:letter">',
        '--b',
        'Content-Type: application/octet-stream; name="lettre.jpg"',
        'Content-Transfer-Encoding: base64',
        'Content-ID: <letter>',
        'Content-Disposition: inline; filename="lettre.jpg"',
        '',
        letter,
        '--b',
        'Content-Type: image/png; name="faux.png"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: inline; filename="faux.png"',
        '',
        page64,
        '--b--',
        '',
      ].join('\n'),
    )
    const { page, errors } = await openPage()
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).hostname))
    await row(page, '<img src=x').click()
    await page.locator('#reading img').waitFor()
    await page.waitForFunction('document.querySelector("#reading img")?.naturalWidth === 40')
    expect(await page.locator('#reading img').count()).toBe(1)
    expect(await page.locator('#reading .files').innerText()).toContain('faux.png')
    expect(await page.locator('#reading .body').innerText()).toContain('Bonjour Jeanne')
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(new Set(fetched)).toEqual(new Set(['127.0.0.1']))
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('another mailbox, another language, and the keyboard', async () => {
    const { page } = await openPage(`?mailbox=${encodeURIComponent(paul)}`)
    await page.locator('#list .hint').waitFor()
    expect(await page.locator('#user').inputValue()).toBe(paul)
    await page.locator('#language').selectOption('en')
    const pane = await paneOf(page)
    await pane.getByRole('heading', { name: 'Choose a message to see what we found.' }).waitFor()
    await page.locator('#user').selectOption(jeanne)
    await row(page, 'Avis important').waitFor()
    await folder(page, 'Boîte de réception').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.closest("#folders") !== null')).toBe(true)
    await row(page, '<img src=x').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('#reading h1', { hasText: 'Avis important' }).waitFor()
    await page.context().close()
  })

  test('axe finds nothing on the page around the pane, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await row(page, 'Avis important').click()
      await page.locator('#reading .body').waitFor()
      await page.evaluate(axe.source)
      const found: unknown = await page.evaluate(
        'axe.run({ exclude: ["iframe"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(found).toEqual([])
      await page.context().close()
    }
  })

  test('a path that names another host still goes to the Functions app', async () => {
    const { page } = await openPage()
    const pane = new URL((await page.locator('iframe').getAttribute('src')) ?? '')
    const own = await (await fetch(`${pane.origin}/pane.html`)).text()
    expect(own).toContain('/outlook-stand-in.js')
    expect(await (await fetch(`${pane.origin}//evil.example/pane.html`)).text()).toBe(own)
    await page.context().close()
  })

  test('another name for this computer gets nothing', async () => {
    const { port } = new URL(outlook.url)
    const answer = await fetch(`http://localhost:${port}/data/start`).catch(() => null)
    expect(answer?.status ?? 421).toBe(421)
  })

  test('a port that is taken is one clear sentence', async () => {
    const { url: tenantUrl, tenantId } = tenant
    const port = Number(new URL(outlook.url).port)
    await expect(
      startOutlook({ port, tenantUrl, functionsUrl: stage.url, clientId, tenantId }),
    ).rejects.toThrow(`Port ${port} is taken. Choose another one or stop what uses it.`)
  })
})
