import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explain } from '../../shared/explain/explain.ts'
import type { DecisionRecord } from '../../shared/record.ts'
import type { Quote } from '../../shared/verdict.ts'
import { recordFor } from '../explain/record-for.ts'
import { openBrowser } from './browser.ts'
import type { Host, OfficeItem } from './page/messages.ts'
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
  const context = await browser.newContext({ viewport: { width: 320, height: 570 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await openPane(page, stage, host)
  return { page, errors }
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
  await page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor({ timeout: 8_000 })
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
      { itemId: 'AAMk-one_1==', internetMessageId: '<one@exemple.example>', locale: 'fr-FR' },
    ])
    expect(await page.locator('main').innerText()).toContain('Personne ne vous accuse de quoi que ce soit.')
    expect(await button(page, 'Remettre à sa place').isEnabled()).toBe(true)
    expect(await page.getByRole('link', { name: '3114' }).getAttribute('href')).toBe('tel:3114')
    expect(errors).toEqual([])
    await page.context().close()
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
    await page.context().close()
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
    await page.context().close()
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
    await page.context().close()
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
    await expect.poll(() => restores).toEqual([{ record: 'opaque', locale: 'fr-FR' }])
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
    await page.context().close()
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
    await page.context().close()
  })

  test('a restore that fails says so in plain words and can be tried again', async () => {
    let tries = 0
    const { page } = await paneFor({
      restore: ({ locale }) => {
        tries += 1
        return tries === 1 ? failed(503) : restored(locale)
      },
    })
    await headline(page, headlineOfFake)
    await button(page, 'Remettre à sa place').click()
    await button(page, 'Remettre à sa place').click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toBe(
      'Il n’a pas pu être remis à sa place. Notre service ne répond pas en ce moment. Le message ne risque rien où il est.',
    )
    await button(page, 'Remettre à sa place').click()
    await headline(page, 'Ce message est revenu à sa place.')
    await page.context().close()
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
    await page.context().close()
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
    late.give(explained(fake, 'fr'))
    await page.waitForTimeout(200)
    expect(await page.locator('h1').innerText()).toContain('aucun signe')
    await page.context().close()
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
    await page.context().close()
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
    ['429', failed(429), 'Too many questions at once. Please try again in a minute.'],
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
    await page.context().close()
  })

  test('signing in is asked for by a click, and then the answer comes', async () => {
    const { page } = await paneFor({}, { ...french, silent: 'USER_INTERACTION_REQUIRED' })
    await headline(
      page,
      'Identifiez-vous une fois, pour que nous puissions vous montrer ce que nous avons trouvé.',
    )
    await button(page, 'S’identifier').click()
    await headline(page, headlineOfFake)
    await page.context().close()
  })

  test('a sign-in that the reader closes can be started again', async () => {
    const { page } = await paneFor(
      {},
      { ...french, silent: 'USER_INTERACTION_REQUIRED', popup: 'USER_CANCEL' },
    )
    await button(page, 'S’identifier').click()
    await headline(page, 'L’identification a été fermée avant la fin. Vous pouvez la reprendre.')
    expect(await button(page, 'S’identifier').isEnabled()).toBe(true)
    await page.context().close()
  })

  test('an Outlook without nested sign-in', async () => {
    const { page } = await paneFor({}, { displayLanguage: 'en-US', item: one, naa: false })
    await headline(
      page,
      'This version of Outlook cannot show our answer. Your IT team can look it up for you.',
    )
    await page.context().close()
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
    await page.context().close()
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
    const facts = hostile.slice(0, 4).map((text) => ({ sentence: text, quote: text, place: text }))
    const subject = hostile.join(' ')
    const { page, errors } = await paneFor(
      {
        explain: () => ({ status: 200, body: { record: 'opaque', explanation: { ...explanation, facts } } }),
        restore: ({ locale }) => restored(locale),
      },
      { displayLanguage: 'en-US', item: { ...one, subject } },
    )
    await headline(page, 'This message is a fake. No court and no police force sent it.')
    await page.getByText('All details').click()
    await button(page, 'Put it back').click()
    await button(page, 'Put it back').click()
    await page.locator('.note').waitFor()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('img, iframe, script:not([src]), object, form').count()).toBe(0)
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.filter((link) => !link.startsWith('tel:') && !link.startsWith('https://'))).toEqual([])
    expect(links.join()).not.toContain('evil')
    expect((await page.locator('.note bdi').first().innerText()).length).toBeLessThan(200)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('a quote is isolated, so that it cannot turn the sentence around it', async () => {
    const explanation = explain(fake, 'en')
    const facts = [{ sentence: 'It says so.', quote: 'أجب خلال 72 ساعة', place: 'in the subject' }]
    const { page } = await paneFor({
      explain: () => ({ status: 200, body: { record: 'r', explanation: { ...explanation, facts } } }),
    })
    await page.locator('blockquote bdi').waitFor()
    expect(await page.locator('blockquote bdi').innerText()).toBe('أجب خلال 72 ساعة')
    await page.context().close()
  })
})

describe('for everybody', () => {
  const looks: readonly [string, BrowserContextOptions][] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active', reducedMotion: 'reduce' }],
  ]

  test.each(looks)(
    '%s: axe finds nothing, and nothing is wider than 320 px at twice the text',
    async (_, look) => {
      const { page } = await paneFor({}, french, look)
      await headline(page, headlineOfFake)
      for (const details of await page.locator('summary').all()) await details.click()
      await button(page, 'Remettre à sa place').click()
      await page.evaluate(axe.source)
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(violations).toEqual([])
      await page.evaluate('document.documentElement.style.fontSize = "200%"')
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      await page.context().close()
    },
  )

  test('every control is at least 44 px high and reached by the Tab key in reading order', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    const heights = await page
      .locator('button, summary')
      .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Remettre à sa place')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Le laisser ici')
    await page.context().close()
  })

  test('changes are told to a screen reader without taking the focus', async () => {
    const { page } = await paneFor({})
    await headline(page, headlineOfFake)
    expect(await page.getByRole('status').innerText()).toBe(headlineOfFake)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    await page.context().close()
  })
})
