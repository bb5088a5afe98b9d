import { createCanvas } from '@napi-rs/canvas'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explain } from '../../shared/explain/explain.ts'
import type { DecisionRecord } from '../../shared/record.ts'
import type { Quote } from '../../shared/verdict.ts'
import { recordFor } from '../explain/record-for.ts'
import { openBrowser } from './browser.ts'
import type { Host, OfficeItem } from './page/messages.ts'
import { letter } from './pane-states.ts'
import { chooseItem, openPane, openStage, type Answer, type Service, type Stage } from './pane-stage.ts'

const one: OfficeItem = {
  itemId: 'AAMk/one+1==',
  internetMessageId: '<one@exemple.example>',
  subject: 'CONVOCATION pédopornographie',
}
const two: OfficeItem = {
  itemId: 'AAMk/two+2==',
  internetMessageId: '<two@exemple.example>',
  subject: 'Réunion',
}
const fake = recordFor({ folderName: 'Boîte de réception' })
const french: Host = { displayLanguage: 'fr-FR', item: one }
const headlineOfFake = 'Ce message est un faux. Il ne vient d’aucun tribunal ni d’aucune police.'

let browser: Browser
let stage: Stage
let service: Service

beforeAll(async () => {
  browser = await openBrowser()
  stage = await openStage(() => service)
})

afterAll(async () => {
  await browser.close()
  await stage.close()
})

/** A pane whose service answers with `record` to every question, and counts what it is asked. */
async function paneFor(
  given: Partial<Service> & { readonly record?: DecisionRecord | null },
  host: Host = french,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const { record = fake } = given
  service = {
    explain: (asked) => explained(record, asked['locale']),
    restore: (asked) => restored(asked['locale']),
    report: () => failed(404),
    ...given,
  }
  const page = await pageFor(options)
  const errors: string[] = []
  page.removeAllListeners()
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await openPane(page, stage, host)
  return { page, errors }
}

const pages = new Map<string, Promise<Page>>()

/** One page for each kind of reader: every test loads the pane in it afresh, which keeps nothing of the test before. */
async function pageFor(options: BrowserContextOptions): Promise<Page> {
  const name = JSON.stringify(options)
  const kept =
    pages.get(name) ??
    browser
      .newContext({ viewport: { width: 320, height: 570 }, timezoneId: 'UTC', ...options })
      .then((context) => context.newPage())
  pages.set(name, kept)
  return await kept
}

function explained(record: DecisionRecord | null, locale: unknown): Answer {
  return {
    status: 200,
    body: { record: record === null ? null : 'opaque', explanation: explain(record, String(locale)) },
  }
}

function restored(locale: unknown): Answer {
  const explanation = explain(recordFor({ state: 'undone' }), String(locale))
  return {
    status: 200,
    body: { record: 'opaque', explanation, folder: 'Boîte de réception', inboxInstead: false },
  }
}

function reportable(locale: unknown, report: 'waiting' | null): Answer {
  const explanation = explain(fake, String(locale), { takesReports: true, report })
  return { status: 200, body: { record: 'opaque', explanation } }
}

function failed(status: number, code = 'x'): Answer {
  return { status, body: { error: { code, message: 'for developers' } } }
}

/** An answer that comes when the test says so. */
function lateAnswer(): { readonly answer: Promise<Answer>; give(answer: Answer): void } {
  const waiting: ((answer: Answer) => void)[] = []
  return {
    answer: new Promise((resolve) => waiting.push(resolve)),
    give(answer) {
      for (const resolve of waiting) resolve(answer)
    },
  }
}

async function headline(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor({ timeout: 30_000 })
}

/** Until what came has been read and painted: two frames after the answer is whole. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))))',
  )
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('what is shown', () => {
  test('the verdict, what calms, the way back; with the ids that Graph knows and the reader’s locale', async () => {
    const asked: unknown[] = []
    const { page, errors } = await paneFor({
      explain: (question) => {
        asked.push(question)
        return explained(fake, question['locale'])
      },
    })
    await headline(page, headlineOfFake)
    expect(asked).toEqual([
      { itemId: 'AAMk-one_1==', internetMessageId: '<one@exemple.example>', mailbox: null, locale: 'fr-FR' },
    ])
    expect(await page.locator('main').innerText()).toContain('Personne ne vous accuse de quoi que ce soit.')
    expect(await button(page, 'Remettre à sa place').isEnabled()).toBe(true)
    expect(await page.getByRole('link', { name: '3114' }).getAttribute('href')).toBe('tel:3114')
    expect(errors).toEqual([])
  })

  test('on a phone the id is Graph’s already; without a Message-ID or without an id the other is enough', async () => {
    const asked: unknown[] = []
    const phone: Host = {
      ...french,
      mobile: true,
      item: { ...one, itemId: 'AAMk-a_1', internetMessageId: null },
    }
    const { page } = await paneFor(
      {
        explain: ({ itemId, internetMessageId, locale }) => {
          asked.push([itemId, internetMessageId])
          return explained(fake, locale)
        },
      },
      phone,
    )
    await headline(page, headlineOfFake)
    await chooseItem(page, { ...two, itemId: '' })
    await expect
      .poll(() => asked)
      .toEqual([
        ['AAMk-a_1', null],
        [null, '<two@exemple.example>'],
      ])
  })

  test('the other language by choice, kept when another message is chosen', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    await page.getByLabel('Langue').selectOption('en')
    await headline(page, 'This message is a fake. No court and no police force sent it.')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    // The help lines stay those of the country.
    expect(await page.getByRole('link', { name: '3114' }).count()).toBe(1)
    await chooseItem(page, null)
    await headline(page, 'Choose a message to see what we found.')
  })

  test('a message that is still being moved is asked for again until it is settled', async () => {
    let asked = 0
    const { page } = await paneFor({
      explain: ({ locale }) => {
        asked += 1
        return explained(asked === 1 ? recordFor({ standing: 'open', state: 'none' }) : fake, locale)
      },
    })
    await headline(page, 'Nous n’avons pas fini d’examiner ce message.')
    await headline(page, headlineOfFake)
    expect(asked).toBe(2)
  })
})

describe('the order', () => {
  test('the verdict, the facts, a real summons, what to do, the ministry, already, talk, the buttons, all details', async () => {
    const { page } = await paneFor({ record: recordFor({ sightings: letter }) })
    await headline(page, headlineOfFake)
    const order = await page
      .locator('.explanation > *')
      .evaluateAll((all) => all.map((one) => one.className.split(' ')[0]))
    expect(order).toEqual([
      'verdict',
      'facts',
      'real',
      'advice',
      'ministry',
      'already',
      'talk',
      'actions',
      'more',
    ])
    const facts = page.locator('.facts li')
    expect(await facts.count()).toBe(4)
    // What it means, the message's own words, and where they stand.
    expect(await facts.nth(1).locator('.meaning').innerText()).toBe('Un délai de quelques heures')
    expect(await facts.nth(1).locator('blockquote').getAttribute('dir')).toBe('auto')
    expect(await facts.nth(1).locator('figcaption').innerText()).toBe(
      'page 1 de l’image jointe «\u00a0convocation.jpg\u00a0»',
    )
  })

  test('all details: every sign, found or not, with the plurals, the day and the number', async () => {
    const { page } = await paneFor({ record: recordFor({ sightings: letter }) }, french, {
      timezoneId: 'Europe/Paris',
    })
    await headline(page, headlineOfFake)
    await page.getByText('Tous les détails').click()
    const details = await page.locator('#more').innerText()
    for (const text of [
      '5 signes vus',
      '1 signe absent',
      '1 signe n’a pas pu être vérifié',
      '2 mars 2026 à 08:59',
    ])
      expect(details).toContain(text)
    expect(details).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/u)
    expect(details).toContain('0,987')
  })
})

describe('asking IT', () => {
  test('the number to tell, a phone where there is one, and a message to send that holds nothing of the letter', async () => {
    const { page } = await paneFor({ help: { mail: 'it@exemple.example', phone: '+33 1 23 45 67 89' } })
    await headline(page, headlineOfFake)
    await button(page, 'Demander au service informatique').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('it')
    const panel = page.getByRole('group', { name: 'Demander à votre service informatique' })
    const number = await panel.locator('code').innerText()
    expect(number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u)
    expect(await panel.getByRole('link').getAttribute('href')).toBe('tel:+33123456789')
    await button(page, 'Lui écrire').click()
    // The pane tells the page around it by a message of its own, which comes in its time.
    const written = (): Promise<unknown> => page.evaluate('window.written.map((one) => JSON.parse(one))')
    await expect.poll(written, { timeout: 30_000 }).toEqual([
      {
        toRecipients: ['it@exemple.example'],
        subject: `Question sur le message ${number}`,
        htmlBody: `Bonjour, ce message est-il vrai\u00a0? Le numéro de la décision est ${number}. Merci.`,
      },
    ])
    await button(page, 'Fermer').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('ask-it')
  })
})

describe('reporting', () => {
  const offered: Partial<Service> = {
    explain: ({ locale }) => reportable(locale, null),
    report: ({ locale }) => reportable(locale, 'waiting'),
  }

  test('is offered only where the service takes reports', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    expect(await button(page, 'Le signaler').count()).toBe(0)
  })

  test('one report, thanked for at once', async () => {
    const reports: unknown[] = []
    const { page } = await paneFor({
      ...offered,
      report: (asked) => {
        reports.push(asked)
        return reportable(asked['locale'], 'waiting')
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Le signaler').click()
    await page.locator('#reported').waitFor()
    expect(await page.locator('#reported').innerText()).toContain('Vous avez signalé ce message, merci.')
    expect(await page.evaluate('document.activeElement.id')).toBe('reported')
    expect(await button(page, 'Le signaler').count()).toBe(0)
    expect(reports).toEqual([
      { itemId: 'AAMk-one_1==', internetMessageId: '<one@exemple.example>', mailbox: null, locale: 'fr-FR' },
    ])
  })

  test('a report that fails says so and can be tried again', async () => {
    let tries = 0
    const { page } = await paneFor({
      ...offered,
      report: ({ locale }) => {
        tries += 1
        return tries === 1 ? failed(503) : reportable(locale, 'waiting')
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Le signaler').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Le signalement n’a pas pu partir.')
    await button(page, 'Le signaler').click()
    await page.locator('#reported').waitFor()
  })
})

describe('putting back', () => {
  test('one question, then exactly one restore, then a note that stays bound to that message', async () => {
    const restores: unknown[] = []
    const late = lateAnswer()
    const { page } = await paneFor({
      restore: (asked) => {
        restores.push(asked)
        return late.answer
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Remettre à sa place').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('question')
    expect(
      await page.getByRole('group', { name: 'Remettre ce message à sa place\u00a0?' }).innerText(),
    ).toContain('à un numéro que vous connaissez déjà')
    const yes = button(page, 'Remettre à sa place')
    await yes.evaluate((element) => {
      if ('click' in element && typeof element.click === 'function') {
        element.click()
        element.click()
      }
    })
    await page.getByRole('button', { name: 'Remise en place…' }).waitFor()
    expect(await page.getByRole('button', { name: 'Remise en place…' }).isDisabled()).toBe(true)
    await expect.poll(() => restores).toEqual([{ record: 'opaque', mailbox: null, locale: 'fr-FR' }])
    late.give(restored('fr'))
    const note = page.locator('.note')
    await note.waitFor()
    expect(await note.innerText()).toContain(
      'CONVOCATION […] est de nouveau dans «\u00a0Boîte de réception\u00a0», et y restera.',
    )
    expect(await page.evaluate('document.activeElement.id')).toBe('note')
    await headline(page, 'Ce message est revenu à sa place.')
    // Outlook now jumps to another message: the note still speaks of the first.
    await chooseItem(page, two)
    await headline(page, headlineOfFake)
    expect(await note.innerText()).toContain('CONVOCATION')
    await button(page, 'Fermer cette note').click()
    expect(await note.count()).toBe(0)
  })

  test('leaving it asks nothing of the service and gives the focus back', async () => {
    let restores = 0
    const { page } = await paneFor({
      restore: () => {
        restores += 1
        return failed(500)
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Remettre à sa place').click()
    await button(page, 'Le laisser ici').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('ask-restore')
    expect(restores).toBe(0)
  })

  test('a restore that fails says so in plain words and can be tried again', async () => {
    let tries = 0
    const { page } = await paneFor({
      restore: ({ locale }) => {
        tries += 1
        return tries < 3 ? failed(tries === 1 ? 429 : 503) : restored(locale)
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Remettre à sa place').click()
    await button(page, 'Remettre à sa place').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Réessayez dans un instant.')
    await button(page, 'Remettre à sa place').click()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('ne répond pas')
    expect(await page.getByRole('alert').innerText()).toBe(
      'Il n’a pas pu être remis à sa place. Notre service ne répond pas en ce moment. Le message ne risque rien où il est.',
    )
    await button(page, 'Remettre à sa place').click()
    await headline(page, 'Ce message est revenu à sa place.')
  })
})

function back(locale: unknown, more: object = { canSetAside: true }): Answer {
  const explanation = explain(recordFor({ state: 'undone' }), String(locale))
  return { status: 200, body: { record: 'opaque', explanation, ...more } }
}

function withPicture(locale: unknown): Answer {
  const explanation = explain(recordFor({ sightings: letter }), String(locale))
  return { status: 200, body: { record: 'opaque', explanation, picture: true } }
}

describe('setting aside again', () => {
  test('undoes a restore with one click, once, and the note of the restore goes', async () => {
    const asked: unknown[] = []
    const { page } = await paneFor({
      restore: ({ locale }) => {
        const explanation = explain(recordFor({ state: 'undone' }), String(locale))
        const folder = { folder: 'Boîte de réception', inboxInstead: false }
        return { status: 200, body: { record: 'opaque', explanation, canSetAside: true, ...folder } }
      },
      setAside: (question) => {
        asked.push(question)
        return explained(fake, question['locale'])
      },
    })
    await headline(page, headlineOfFake)
    expect(await button(page, 'Le remettre de côté').count()).toBe(0)
    await button(page, 'Remettre à sa place').click()
    await button(page, 'Remettre à sa place').click()
    await headline(page, 'Ce message est revenu à sa place.')
    await button(page, 'Le remettre de côté').dblclick()
    await headline(page, headlineOfFake)
    expect(asked).toEqual([{ record: 'opaque', mailbox: null, locale: 'fr-FR' }])
    expect(await page.locator('.note').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.id')).toBe('headline')
    expect(await button(page, 'Remettre à sa place').isEnabled()).toBe(true)
  })

  test('is not offered where the service does not say that it can', async () => {
    for (const more of [{}, { canSetAside: false }]) {
      const { page } = await paneFor({ explain: ({ locale }) => back(locale, more) })
      await headline(page, 'Ce message est revenu à sa place.')
      expect(await button(page, 'Le remettre de côté').count()).toBe(0)
    }
  })

  test('that fails says so and can be tried again', async () => {
    const { page } = await paneFor({ explain: ({ locale }) => back(locale), setAside: () => failed(409) })
    await button(page, 'Le remettre de côté').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toBe(
      'Il n’a pas pu être mis de côté. Sa place a changé entre-temps\u00a0: choisissez-le de nouveau pour voir où il en est.',
    )
    expect(await button(page, 'Le remettre de côté').isEnabled()).toBe(true)
  })
})

describe('the picture of the letter', () => {
  const canvas = createCanvas(90, 120)
  const jpeg = Uint8Array.from(canvas.toBuffer('image/jpeg'))

  test('is asked for by a click alone, comes out of focus, and is forgotten when it is closed', async () => {
    const asked: unknown[] = []
    const { page, errors } = await paneFor({
      explain: ({ locale }) => withPicture(locale),
      picture: (question) => {
        asked.push(question)
        return jpeg
      },
    })
    await headline(page, headlineOfFake)
    expect([asked, await page.locator('img').count()]).toEqual([[], 0])
    await button(page, 'Voir une image de la lettre').click()
    await page.locator('#picture').waitFor()
    expect(asked).toEqual([{ record: 'opaque', mailbox: null }])
    expect(await page.locator('#picture').innerText()).toContain('rien n’y est actif')
    const image = page.locator('.letter img')
    await expect
      .poll(() =>
        image.evaluate((one) => one.matches('.blurred') && 'naturalWidth' in one && one.naturalWidth),
      )
      .toBe(90)
    expect(await image.evaluate((one) => one.computedStyleMap().get('filter')?.toString())).toContain('blur')
    expect(await image.getAttribute('src')).toMatch(/^blob:/u)
    expect(await image.getAttribute('alt')).toBe(
      'La lettre en image grise, avec les passages révélateurs encadrés',
    )
    await button(page, 'La voir nettement').click()
    expect(await image.evaluate((one) => one.computedStyleMap().get('filter')?.toString())).toBe('none')
    const address = (await image.getAttribute('src')) ?? ''
    await button(page, 'Fermer l’image').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('ask-picture')
    expect(await page.evaluate(`fetch(${JSON.stringify(address)}).then(() => 'there', () => 'gone')`)).toBe(
      'gone',
    )
    expect(errors.filter((error) => !error.includes('blob:'))).toEqual([])
  })

  test('belongs to its message: one that comes late is not shown beside another', async () => {
    const waiting: ((bytes: Uint8Array) => void)[] = []
    const { page } = await paneFor({
      explain: ({ locale }) => withPicture(locale),
      picture: () => new Promise<Uint8Array>((resolve) => waiting.push(resolve)),
    })
    await button(page, 'Voir une image de la lettre').click()
    await expect.poll(() => waiting.length).toBe(1)
    const came = page.waitForResponse((response) => response.url().endsWith('/api/pane/picture'))
    await chooseItem(page, two)
    await button(page, 'Voir une image de la lettre').waitFor()
    waiting[0]?.(jpeg)
    await (await came).finished()
    await settled(page)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('what is no picture of ours is not shown, and trouble has its sentence', async () => {
    const { page } = await paneFor({
      explain: ({ locale }) => withPicture(locale),
      picture: () => ({ status: 200, body: '<svg onload="window.hacked=1"/>' }),
    })
    await button(page, 'Voir une image de la lettre').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('L’image n’a pas pu être dessinée.')
    expect(await page.locator('img').count()).toBe(0)
    service = { ...service, picture: () => failed(429) }
    await button(page, 'Voir une image de la lettre').click()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Réessayez dans un instant.')
  })
})

describe('a service that is behind', () => {
  test('a restore, a report and setting aside that it refuses for now say so, and can be tried again', async () => {
    const busy = 'Nous avons un peu de retard. Réessayez dans un instant.'
    const { page } = await paneFor({
      explain: ({ locale }) => {
        const explanation = explain(fake, String(locale), { takesReports: true })
        return { status: 200, body: { record: 'opaque', explanation, canSetAside: true } }
      },
      restore: () => failed(429),
      report: () => failed(429),
      setAside: () => failed(429),
    })
    await headline(page, headlineOfFake)
    for (const name of ['Le signaler', 'Le remettre de côté', 'Remettre à sa place']) {
      if (name === 'Remettre à sa place') await button(page, name).click()
      await button(page, name).click()
      await page.getByRole('alert').last().waitFor()
      await expect.poll(() => page.getByRole('alert').last().innerText()).toContain(busy)
      expect(await button(page, name).isEnabled()).toBe(true)
    }
  })

  test('what is known of a message stays while it cannot be asked again', async () => {
    let asked = 0
    const { page } = await paneFor({
      explain: ({ locale }) => {
        asked += 1
        if (asked === 2) return failed(429)
        return explained(asked === 1 ? recordFor({ standing: 'open', state: 'none' }) : fake, locale)
      },
    })
    await headline(page, 'Nous n’avons pas fini d’examiner ce message.')
    await expect.poll(() => asked, { timeout: 30_000 }).toBe(2)
    expect(await page.locator('h1').innerText()).toBe('Nous n’avons pas fini d’examiner ce message.')
    await headline(page, headlineOfFake)
    expect(asked).toBe(3)
  })
})

describe('races', () => {
  test('the language changed while the question is open: the question stays, in the other language', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    await button(page, 'Remettre à sa place').click()
    await page.getByLabel('Langue').selectOption('en')
    await headline(page, 'This message is a fake. No court and no police force sent it.')
    expect(await page.getByRole('group', { name: 'Put this message back?' }).count()).toBe(1)
  })

  test('an answer that comes late never describes the message chosen since', async () => {
    const late = lateAnswer()
    const { page } = await paneFor({
      explain: ({ itemId, locale }) =>
        itemId === 'AAMk-one_1=='
          ? late.answer
          : explained(recordFor({ standing: 'clear', state: 'none' }), locale),
    })
    await headline(page, 'Nous cherchons ce que nous savons de ce message.')
    await chooseItem(page, two)
    await headline(
      page,
      'Nous avons examiné ce message et n’y avons trouvé aucun signe de fausse convocation.',
    )
    const came = page.waitForResponse((response) => response.url().endsWith('/api/pane/explain'))
    late.give(explained(fake, 'fr'))
    await (await came).finished()
    await settled(page)
    expect(await page.locator('h1').innerText()).toContain('aucun signe')
  })

  test('no message, then one whose ids come later, then none again', async () => {
    const { page } = await paneFor({}, { displayLanguage: 'en-US', item: null })
    await headline(page, 'Choose a message to see what we found.')
    await chooseItem(page, { itemId: '', internetMessageId: null, subject: '' })
    await headline(page, 'Choose a message to see what we found.')
    await chooseItem(page, one)
    await headline(page, 'This message is a fake. No court and no police force sent it.')
    await chooseItem(page, null)
    await headline(page, 'Choose a message to see what we found.')
  })
})

describe('Outlook, as it is', () => {
  test('a message that was moved keeps what is shown while it is asked for under its new id', async () => {
    const asked: unknown[] = []
    const late = lateAnswer()
    const { page } = await paneFor({
      explain: ({ itemId, locale }) => {
        asked.push(itemId)
        return asked.length === 1 ? explained(fake, locale) : late.answer
      },
    })
    await headline(page, headlineOfFake)
    await chooseItem(page, { ...one, itemId: 'AAMk/one-moved' })
    await expect.poll(() => asked).toEqual(['AAMk-one_1==', 'AAMk-one-moved'])
    expect(await page.locator('h1').innerText()).toBe(headlineOfFake)
    late.give(explained(recordFor({ state: 'undone' }), 'fr'))
    await headline(page, 'Ce message est revenu à sa place.')
  })

  test('the same event twice asks once', async () => {
    let asked = 0
    const { page } = await paneFor({
      explain: ({ locale }) => {
        asked += 1
        return explained(fake, locale)
      },
    })
    await headline(page, headlineOfFake)
    await chooseItem(page, one)
    await chooseItem(page, one)
    // What comes after them was asked once, so all that they could ask has been asked.
    await chooseItem(page, null)
    await headline(page, 'Choisissez un message pour voir ce que nous y avons trouvé.')
    expect(asked).toBe(1)
  })

  test('a change that Outlook did not tell of is seen when the answer comes', async () => {
    const late = lateAnswer()
    const { page } = await paneFor({
      explain: ({ itemId, locale }) =>
        itemId === 'AAMk-one_1=='
          ? late.answer
          : explained(recordFor({ standing: 'clear', state: 'none' }), locale),
    })
    await headline(page, 'Nous cherchons ce que nous savons de ce message.')
    // The event is lost on the way; only the item is another one.
    await page.evaluate(
      `Object.defineProperty(Office.context.mailbox, 'item', { value: ${JSON.stringify({ ...two, itemType: 'message' })} })`,
    )
    late.give(explained(fake, 'fr'))
    await headline(
      page,
      'Nous avons examiné ce message et n’y avons trouvé aucun signe de fausse convocation.',
    )
  })

  test('of another kind of account the service is not even asked', async () => {
    let asked = 0
    const count: Partial<Service> = {
      explain: () => {
        asked += 1
        return failed(500)
      },
    }
    const other = await paneFor(count, { displayLanguage: 'en-US', item: one, accountType: 'outlookCom' })
    await headline(other.page, 'This works only in your own work mailbox.')
    expect(asked).toBe(0)
  })

  test('an alias of the mailbox is no other account where the message is known', async () => {
    const { page } = await paneFor({}, { ...french, account: 'j.morel@exemple.example' })
    await headline(page, headlineOfFake)
  })

  test('storage that the browser refuses, as in a partitioned frame, is not missed', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 570 } })
    const page = await context.newPage()
    await page.addInitScript(`
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('Refused', 'SecurityError') } })
    `)
    service = {
      explain: ({ locale }) => explained(fake, locale),
      restore: ({ locale }) => restored(locale),
      report: () => failed(404),
    }
    await openPane(page, stage, french)
    await headline(page, headlineOfFake)
    await context.close()
  })

  test('everything comes from our own origin but office.js, and nothing of it before it is needed', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 570 } })
    const page = await context.newPage()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    service = {
      explain: ({ locale }) => explained(fake, locale),
      restore: ({ locale }) => restored(locale),
      report: () => failed(404),
    }
    await openPane(page, stage, { displayLanguage: 'fr-FR', item: null })
    await headline(page, 'Choisissez un message pour voir ce que nous y avons trouvé.')
    const before = loaded.filter((url) => url.includes('dist-') || url.includes('/api/'))
    expect(before).toEqual([])
    await chooseItem(page, one)
    await headline(page, headlineOfFake)
    expect(loaded.filter((url) => !url.startsWith(stage.url))).toEqual([])
    expect(loaded.filter((url) => url.includes('dist-')).length).toBeGreaterThan(0)
    await context.close()
  })

  test('advice and help stand there before Outlook has come at all', async () => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 570 },
      locale: 'fr-FR',
      timezoneId: 'UTC',
    })
    const page = await context.newPage()
    await page.route('**/office.js', () => undefined) // never answered
    // The page is not done loading while the library hangs, so it is not waited for.
    await page.goto(`${stage.url}/pane.html`, { waitUntil: 'commit' })
    await headline(page, 'Un instant.')
    const text = await page.locator('main').innerText()
    expect(text).toContain('Ne répondez pas, ne payez pas et n’envoyez aucun papier.')
    await page.getByRole('link', { name: '3114' }).waitFor()
    await context.close()
  })
})

describe('the reader’s country', () => {
  test('is the clock’s, can be changed, and is kept for the next message', async () => {
    const locales: unknown[] = []
    const { page } = await paneFor(
      {
        explain: ({ locale }) => {
          locales.push(locale)
          return explained(fake, locale)
        },
      },
      french,
      { timezoneId: 'Europe/Brussels' },
    )
    await headline(page, headlineOfFake)
    expect(await page.getByRole('link', { name: '0800 32 123' }).count()).toBe(1)
    await page.getByLabel('Votre pays').selectOption('CH')
    await page.getByRole('link', { name: '143', exact: true }).waitFor()
    await page.getByLabel('Votre pays').selectOption('ZZ')
    await page.getByRole('link', { name: '143', exact: true }).waitFor({ state: 'detached' })
    expect(await page.getByRole('link', { name: '112', exact: true }).count()).toBe(1)
    await chooseItem(page, null)
    expect(await page.getByLabel('Votre pays').inputValue()).toBe('ZZ')
    expect(locales).toEqual(['fr-BE', 'fr-CH', 'fr-ZZ'])
  })
})

describe('trouble, in plain words, with advice that needs no answer', () => {
  test.each<[string, Answer, string]>([
    ['403', failed(403), 'This works only in your own work mailbox.'],
    [
      '404',
      failed(404),
      'We find nothing about this message here. It may just have been moved: choose it again.',
    ],
    ['409', failed(409), 'Several messages carry the same mark, so we cannot tell which one this is.'],
    ['429', failed(429), 'We are a little behind. Please try again in a moment.'],
    ['503', failed(503), 'Our service does not answer at the moment. The message is safe where it is.'],
    [
      '400',
      failed(400),
      'Something between this pane and our service does not fit together. Your IT team can help.',
    ],
    [
      'an answer of another shape',
      { status: 200, body: { explanation: { headline: 'hello' } } },
      'Something between this pane and our service does not fit together. Your IT team can help.',
    ],
    ['401 twice', failed(401), 'Please sign in once, so that we can show you what we found.'],
  ])('%s', async (_, answer, sentence) => {
    const { page } = await paneFor({ explain: () => answer }, { displayLanguage: 'en-US', item: one })
    await headline(page, sentence)
    expect(await page.locator('main').innerText()).toContain('Do not answer, do not pay and send no papers.')
  })

  test('signing in is asked for by a click, and then the answer comes', async () => {
    const { page } = await paneFor({}, { ...french, silent: 'USER_INTERACTION_REQUIRED' })
    await headline(
      page,
      'Identifiez-vous une fois, pour que nous puissions vous montrer ce que nous avons trouvé.',
    )
    await button(page, 'S’identifier').click()
    await headline(page, headlineOfFake)
  })

  test('a sign-in that the reader closes can be started again', async () => {
    const { page } = await paneFor(
      {},
      { ...french, silent: 'USER_INTERACTION_REQUIRED', popup: 'USER_CANCEL' },
    )
    await button(page, 'S’identifier').click()
    await headline(page, 'L’identification a été fermée avant la fin. Vous pouvez la reprendre.')
    expect(await button(page, 'S’identifier').isEnabled()).toBe(true)
  })

  test('an Outlook without nested sign-in', async () => {
    const { page } = await paneFor({}, { displayLanguage: 'en-US', item: one, naa: false })
    await headline(
      page,
      'This version of Outlook cannot show our answer. Your IT team can look it up for you.',
    )
  })

  test('a service that comes back is found by trying again', async () => {
    let asked = 0
    const { page } = await paneFor({
      explain: ({ locale }) => {
        asked += 1
        return asked === 1 ? failed(503) : explained(fake, locale)
      },
    })
    await button(page, 'Réessayer').click()
    await headline(page, headlineOfFake)
  })
})

describe('a stranger’s words', () => {
  const hostile = [
    '<img src=x onerror="window.hacked=1">',
    '<script>window.hacked=1</script>',
    '</p></section><iframe src=javascript:parent.hacked=1>',
    'javascript:alert(1) https://evil.example/',
    '\u202etxet desrever\u202c \u2066abc\u200f',
    'x'.repeat(2000),
  ]

  test('stay text wherever they are shown: subject, quotes, names of attachments and folders', async () => {
    const quotes: readonly Quote[] = hostile.map((text) => ({ where: `attachment:${text}.jpg#1`, text }))
    const explanation = explain(
      recordFor({
        folderName: hostile[0] ?? '',
        sightings: [{ signal: 'unknown-here', state: 'found', quotes, values: {}, weight: 3 }],
        unread: hostile.map((name) => ({ part: 'p', name, reason: 'broken' })),
      }),
      'en-US',
    )
    const facts = hostile
      .slice(0, 4)
      .map((text) => ({ title: text, sentence: text, quote: text, place: text }))
    const subject = hostile.join(' ')
    const { page, errors } = await paneFor(
      {
        explain: () => ({ status: 200, body: { record: 'opaque', explanation: { ...explanation, facts } } }),
        restore: ({ locale }) => restored(locale),
      },
      {
        displayLanguage: 'en-US',
        item: { ...one, subject, from: { displayName: subject, emailAddress: 'x@evil.example' } },
      },
    )
    await headline(page, 'This message is a fake. No court and no police force sent it.')
    await page.getByText('All details').click()
    await button(page, 'Put it back').click()
    expect((await page.locator('[aria-labelledby=question] bdi').innerText()).length).toBeLessThan(70)
    await button(page, 'Put it back').click()
    await page.locator('.note').waitFor()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('body :is(img, iframe, script, style, object, form)').count()).toBe(0)
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.filter((link) => !/^(?:tel|mailto|https):/u.test(link))).toEqual([])
    expect(links.join()).not.toContain('evil')
    expect((await page.locator('.note bdi').first().innerText()).length).toBeLessThan(200)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(errors).toEqual([])
  })

  test('a quote is isolated, so that it cannot turn the sentence around it', async () => {
    const explanation = explain(fake, 'en')
    const facts = [
      { title: 'So', sentence: 'It says so.', quote: 'أجب خلال 72 ساعة', place: 'in the subject' },
    ]
    const { page } = await paneFor({
      explain: () => ({ status: 200, body: { record: 'r', explanation: { ...explanation, facts } } }),
    })
    await page.locator('blockquote bdi').waitFor()
    expect(await page.locator('blockquote bdi').innerText()).toBe('أجب خلال 72 ساعة')
  })
})

describe('for everybody', () => {
  test('with a question open axe finds nothing, and nothing is wider than 320 px at twice the text', async () => {
    const { page } = await paneFor({ help: { mail: null, phone: '01 23 45 67 89' } })
    await headline(page, headlineOfFake)
    for (const open of ['Remettre à sa place', 'Demander au service informatique']) {
      await button(page, open).click()
      await page.evaluate(axe.source)
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(violations).toEqual([])
      await page.evaluate('document.documentElement.style.fontSize = "200%"')
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      await page.evaluate('document.documentElement.style.fontSize = ""')
      const close = open === 'Remettre à sa place' ? 'Le laisser ici' : 'Fermer'
      await button(page, close).click()
    }
  })

  test('every control is at least 44 px high, and the keyboard alone does everything', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    const heights = await page
      .locator('button, summary, select')
      .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.locator('#ask-restore').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Le laisser ici')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await headline(page, 'Ce message est revenu à sa place.')
  })

  test('an answer that says the same again takes the focus from nothing', async () => {
    let asked = 0
    const { page } = await paneFor({
      explain: ({ locale }) => {
        asked += 1
        return explained(recordFor({ standing: 'open', state: 'none' }), locale)
      },
    })
    await headline(page, 'Nous n’avons pas fini d’examiner ce message.')
    await page.getByRole('link', { name: '112' }).focus()
    const again = await page.waitForResponse((response) => response.url().endsWith('/api/pane/explain'))
    await again.finished()
    await settled(page)
    expect(asked).toBe(2)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('112')
  })

  test('changes are told to a screen reader without taking the focus', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    expect(await page.getByRole('status').innerText()).toBe(headlineOfFake)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
  })
})

describe('a message of a shared mailbox', () => {
  const desk = { owner: 'accueil@exemple.example', targetMailbox: 'Accueil@Exemple.example' }
  const english: Host = { displayLanguage: 'en-US', item: { ...one, shared: desk } }
  const headlineOfFakeInEnglish = 'This message is a fake. No court and no police force sent it.'
  const closed =
    'This message lies in a shared mailbox. We may explain it only to people whom your IT team has named.'

  test('is explained, and every question names the mailbox that Outlook named', async () => {
    const asked: unknown[] = []
    const note = (answer: (locale: unknown) => Answer) => (question: Readonly<Record<string, unknown>>) => {
      asked.push([question['mailbox'], question['record'] ?? question['itemId']])
      return answer(question['locale'])
    }
    const { page, errors } = await paneFor(
      {
        explain: note((locale) => {
          const explanation = explain(fake, String(locale), { takesReports: true })
          return { status: 200, body: { record: 'opaque', explanation, picture: true } }
        }),
        picture: ({ mailbox, record }) => {
          asked.push([mailbox, record])
          return failed(404)
        },
        report: note((locale) => reportable(locale, 'waiting')),
        restore: note((locale) => {
          const { status, body } = restored(locale)
          return { status, body: { ...Object(body), canSetAside: true } }
        }),
        setAside: note((locale) => explained(fake, locale)),
      },
      english,
    )
    await headline(page, headlineOfFakeInEnglish)
    await page.locator('#ask-picture').click()
    await expect.poll(() => asked.length).toBe(2)
    await page.locator('#report').click()
    await page.locator('#reported').waitFor()
    await button(page, 'Put it back').click()
    await page.getByRole('group').getByRole('button', { name: 'Put it back', exact: true }).click()
    await page.locator('#set-aside').click()
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(5)
    expect(asked.slice(0, 5)).toEqual([
      [desk.targetMailbox, 'AAMk-one_1=='],
      [desk.targetMailbox, 'opaque'],
      [desk.targetMailbox, 'AAMk-one_1=='],
      [desk.targetMailbox, 'opaque'],
      [desk.targetMailbox, 'opaque'],
    ])
    expect(errors).toEqual([])
  })

  test('that the service does not open to the reader has its calm sentence, advice and the way to IT', async () => {
    const { page } = await paneFor({ explain: () => failed(404, 'not-found') }, english)
    await headline(page, closed)
    expect(await page.locator('#ask-it').count()).toBe(1)
    expect(await page.locator('.meanwhile').count()).toBe(1)
    expect(await page.locator('#restore, #report, #ask-restore').count()).toBe(0)
  })

  test.each([503, 429])(
    'of which the service cannot say anything now (%i) says so, and tries again',
    async (status) => {
      let answer = failed(status)
      const { page } = await paneFor({ explain: () => answer }, english)
      await page.getByRole('button', { name: 'Try again', exact: true }).waitFor()
      answer = explained(fake, 'en')
      await page.getByRole('button', { name: 'Try again', exact: true }).click()
      await headline(page, headlineOfFakeInEnglish)
    },
  )

  test.each(['failed', 'silent'] as const)(
    'of which Outlook says nothing (%s) is never asked for',
    async (shared) => {
      let asked = 0
      const count = () => {
        asked += 1
        return failed(500)
      }
      const { page } = await paneFor({ explain: count }, { ...english, item: { ...one, shared } })
      await headline(page, closed)
      expect(asked).toBe(0)
    },
  )

  test('named by no address has its owner’s; and one’s own mailbox by any name is one’s own', async () => {
    const asked: unknown[] = []
    const service: Partial<Service> = {
      explain: ({ mailbox, locale }) => {
        asked.push(mailbox)
        return explained(fake, locale)
      },
    }
    const named = { ...desk, targetMailbox: 'https://outlook.office.com/owa/?x' }
    const { page } = await paneFor(service, { ...english, item: { ...one, shared: named } })
    await headline(page, headlineOfFakeInEnglish)
    const own = { owner: 'Jeanne.Morel@exemple.example', targetMailbox: 'Jeanne.Morel@exemple.example' }
    await chooseItem(page, { ...two, shared: own })
    await expect.poll(() => asked).toEqual([desk.owner, null])
  })

  test('whose reader went on before Outlook said its mailbox leaves nothing behind', async () => {
    const asked: unknown[] = []
    const { page } = await paneFor(
      {
        explain: ({ itemId, mailbox, locale }) => {
          asked.push([itemId, mailbox])
          return explained(
            itemId === 'AAMk-two_2==' ? recordFor({ standing: 'clear', state: 'none' }) : fake,
            locale,
          )
        },
      },
      { ...english, item: { ...one, shared: 'silent' } },
    )
    await headline(page, 'Looking for what we know about this message.')
    await chooseItem(page, two)
    await headline(page, 'We looked at this message and found no sign of a fake summons.')
    await page.waitForTimeout(5_500) // Outlook's time is over now
    await headline(page, 'We looked at this message and found no sign of a fake summons.')
    expect(asked).toEqual([['AAMk-two_2==', null]])
  })
})
