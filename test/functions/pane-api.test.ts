import azure, { type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { enrol } from '../../shared/enrol.ts'
import { caseMail, caseWords, startRig, type Rig } from '../path/rig.ts'

const quarantine = 'Faux courriers judiciaires'
const clientId = 'pane'

type Handler = (request: HttpRequest, context: InvocationContext) => Promise<HttpResponseInit>

let rig: Rig
let explainForPane: Handler
let restoreForPane: Handler
let pictureForPane: Handler
let setAsideForPane: Handler
let reportForPane: Handler
let config: () => Promise<HttpResponseInit>
let claire: { readonly id: string; readonly address: string }
let paul: { readonly id: string; readonly address: string }
/** Claire's message that was set aside. */
let message: string

const Answered = z.object({
  record: z.string().nullable(),
  explanation: z.object({ state: z.string(), headline: z.string() }),
})

beforeAll(async () => {
  rig = await startRig({
    grants: ['User.Read.All', 'Mail.ReadWrite', 'Mail.Read', 'GroupMember.Read.All'],
  })
  const { settings } = rig.world
  const storage = settings.storage.kind === 'connection-string' ? settings.storage.connectionString : ''
  Object.assign(process.env, {
    NONLIEU_GRAPH_URL: settings.graphUrl,
    NONLIEU_AUTHORITY: settings.authority,
    NONLIEU_TENANT_ID: settings.tenantId,
    NONLIEU_CLIENT_ID: clientId,
    NONLIEU_ORIGIN: 'https://nonlieu.contoso.example',
    NONLIEU_NOTICE_KEY: 'a key for the tests, long enough to be one',
    AzureWebJobsStorage: storage,
    IDENTITY_ENDPOINT: rig.tenant.identity.endpoint,
    IDENTITY_HEADER: rig.tenant.identity.header,
  })
  ;({ config, explainForPane, pictureForPane, reportForPane, restoreForPane, setAsideForPane } =
    await import('../../functions/pane-api.ts'))
  claire = await rig.mailbox()
  paul = await rig.mailbox()
  message = await setAside(claire.address)
}, 90_000)

afterAll(async () => rig.close())

async function token(user: string, flaws: object = {}): Promise<string> {
  const right = { user, audience: clientId, scope: 'access_as_user', azp: clientId }
  return `Bearer ${await rig.tenant.token({ ...right, ...flaws })}`
}

/** A letter that was set aside, also where a busy machine lets its notice come late. */
async function setAside(address: string): Promise<string> {
  const id = await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
  for (let tries = 0; tries < 100 && rig.message(address, id)?.folder !== quarantine; tries += 1)
    await rig.settle()
  return id
}

async function post(
  handler: Handler,
  authorization: string | null,
  body: unknown,
): Promise<HttpResponseInit> {
  const request = new azure.HttpRequest({
    method: 'POST',
    url: 'https://nonlieu.contoso.example/api/pane/x',
    headers: authorization === null ? {} : { authorization },
    body: { string: typeof body === 'string' ? body : JSON.stringify(body) },
  })
  return handler(request, new azure.InvocationContext({ logHandler: () => undefined }))
}

function question(itemId: string | null, internetMessageId: string | null = null) {
  return { itemId, internetMessageId, locale: 'en' }
}

type RouteName = 'explain' | 'restore' | 'set-aside' | 'picture' | 'report'

/** Every way into the product that needs a token, as the pane asks about one message. */
const routes: readonly (readonly [RouteName])[] = [
  ['explain'],
  ['restore'],
  ['set-aside'],
  ['picture'],
  ['report'],
]

/** @param of the message; @param mailbox the shared mailbox that it is said to lie in */
function ask(
  route: RouteName,
  authorization: string | null,
  of: string,
  mailbox?: string,
): Promise<HttpResponseInit> {
  const place = mailbox === undefined ? {} : { mailbox }
  switch (route) {
    case 'explain':
      return post(explainForPane, authorization, { ...question(of), ...place })
    case 'restore':
      return post(restoreForPane, authorization, { record: of, locale: 'en', ...place })
    case 'set-aside':
      return post(setAsideForPane, authorization, { record: of, locale: 'en', ...place })
    case 'picture':
      return post(pictureForPane, authorization, { record: of, ...place })
    case 'report':
      return post(reportForPane, authorization, { ...question(of), ...place })
  }
}

/** Claire's message lies where it lay, and nobody has reported it. */
async function expectUntouched(): Promise<void> {
  expect(folderOf()).toBe(quarantine)
  expect(await rig.world.reports.get({ mailbox: claire.id, id: message })).toBeNull()
}

function folderOf(): string | undefined {
  return rig.message(claire.address, message)?.folder
}

describe('one’s own message', () => {
  it('is explained, and the answer is kept by nobody', async () => {
    const answer = await post(explainForPane, await token(claire.address), question(message))
    expect(answer.status ?? 200).toBe(200)
    expect(answer.headers).toEqual({ 'Cache-Control': 'no-store' })
    expect(Answered.parse(answer.jsonBody)).toMatchObject({
      record: message,
      explanation: { state: 'set-aside' },
    })
  })

  it('what must be known before signing in holds no secret', async () => {
    const { jsonBody } = await config()
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(jsonBody)).toSorted()).toEqual([
      'authority',
      'clientId',
      'help',
      'scope',
      'tenantId',
    ])
  })
})

describe('another person’s record', () => {
  it('is answered like a message that is not there', async () => {
    const paulsToken = await token(paul.address)
    const foreign = await post(explainForPane, paulsToken, question(message))
    const absent = await post(explainForPane, paulsToken, question('AAMkNowhere'))
    expect(foreign).toEqual(absent)
    expect(Answered.parse(foreign.jsonBody)).toMatchObject({
      record: null,
      explanation: { state: 'not-yet' },
    })
  })

  it.each(routes)('%s: nothing tells that it exists, and nothing happens to it', async (route) => {
    const paulsToken = await token(paul.address)
    const foreign = await ask(route, paulsToken, message)
    const absent = await ask(route, paulsToken, 'AAMkNowhere')
    expect(foreign.status ?? 200).toBe(route === 'explain' ? 200 : 404)
    expect(foreign).toEqual(absent)
    await expectUntouched()
  })

  it.each(routes)('%s: his own mailbox, called a shared one, is not there either', async (route) => {
    const paulsToken = await token(paul.address)
    const foreign = await ask(route, paulsToken, message, claire.address)
    expect(foreign.status).toBe(404)
    expect(await ask(route, paulsToken, message, 'nobody@contoso.example')).toEqual(foreign)
    expect(await ask(route, paulsToken, 'AAMkNowhere', claire.address)).toEqual(foreign)
    await expectUntouched()
  })

  it('nor is it found by its Message-ID, however that is written', async () => {
    const paulsToken = await token(paul.address)
    for (const id of [
      "' or internetMessageId ne '",
      '<a>&$filter=true',
      "x'--",
      '<script>alert(1)</script>',
      '\u202e',
    ]) {
      const answer = await post(explainForPane, paulsToken, question(null, id))
      expect([id, Answered.parse(answer.jsonBody).record]).toEqual([id, null])
    }
  })
})

describe('a shared mailbox', () => {
  const desk = 'accueil@contoso.example'
  let letter: string
  /** In care like everybody, and in no group. */
  let stranger: string

  beforeAll(async () => {
    const [made] = rig.tenant.addUsers([{ address: desk, purpose: 'shared' }])
    await enrol(desk, { lookBackMs: 0 }, rig.world)
    letter = await setAside(desk)
    stranger = (await rig.mailbox()).address
    const [group] = rig.tenant.addGroups([{ name: 'Desk', members: [claire.address] }])
    const policy = await rig.world.policy()
    await rig.world.setPolicy({
      ...policy,
      sharedMailboxes: [{ address: desk, mailbox: made?.id ?? '', group: group?.id ?? '' }],
    })
  }, 60_000)

  const folder = (): string | undefined => rig.message(desk, letter)?.folder

  it.each(routes)('%s: for who is not in its group it is not there, whatever is asked', async (route) => {
    const theirs = await token(stranger)
    const closed = await ask(route, theirs, letter, desk)
    expect(closed.status).toBe(404)
    expect(await ask(route, theirs, 'AAMkNowhere', desk)).toEqual(closed)
    expect(await ask(route, theirs, letter, 'nobody@contoso.example')).toEqual(closed)
    expect(folder()).toBe(quarantine)
  })

  it('is explained to who is in its group, put back, set aside again and reported; a letter of text has no picture', async () => {
    const hers = await token(claire.address)
    expect((await ask('explain', hers, letter, desk)).jsonBody).toMatchObject({
      record: letter,
      explanation: { state: 'set-aside' },
    })
    // The record is the desk's: in her own mailbox there is none of this name.
    expect((await ask('restore', hers, letter)).status).toBe(404)
    expect(folder()).toBe(quarantine)
    expect((await ask('restore', hers, letter, desk)).status ?? 200).toBe(200)
    expect(folder()).toBe('inbox')
    expect((await ask('set-aside', hers, letter, desk)).status ?? 200).toBe(200)
    expect(folder()).toBe(quarantine)
    expect((await ask('report', hers, letter, desk)).jsonBody).toMatchObject({
      explanation: { report: { state: 'waiting' } },
    })
    expect((await ask('picture', hers, letter, desk)).status).toBe(404)
  })

  it('an endless address is no question', async () => {
    const answer = await ask('explain', await token(claire.address), letter, 'x'.repeat(321))
    expect(answer.status).toBe(400)
  })
})

describe('the picture of the letter', () => {
  let letter: string

  beforeAll(async () => {
    const mail = await caseMail('fake/fr-picture-gmail')
    rig.words.text = await caseWords('fake/fr-picture-gmail')
    letter = await rig.deliver(claire.address, mail)
    rig.words.text = ''
  }, 60_000)

  /** A machine that others use as well may be too slow for a person's patience: the pane says "in a moment", too. */
  async function drawnFor(authorization: string): Promise<HttpResponseInit> {
    let answer: HttpResponseInit = {}
    for (let tries = 0; tries < 4; tries += 1) {
      answer = await post(pictureForPane, authorization, { record: letter })
      if (answer.status !== 503) break
    }
    return answer
  }

  it('is drawn for its own reader, kept by nobody, and can run and load nothing', async () => {
    const own = await token(claire.address)
    const told = await post(explainForPane, own, question(letter))
    expect(told.jsonBody).toMatchObject({ record: letter, picture: true })
    const { status = 200, body, headers } = await drawnFor(own)
    expect(status).toBe(200)
    expect(headers).toEqual({
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    expect(body).toBeInstanceOf(Uint8Array)
    expect(Buffer.from(body instanceof Uint8Array ? body.subarray(0, 3) : []).toString('hex')).toBe('ffd8ff')
  }, 60_000)

  it('another’s, a letter without a picture and one that is not there are answered alike', async () => {
    const absent = await post(pictureForPane, await token(paul.address), { record: 'AAMkNowhere' })
    expect(absent.status).toBe(404)
    expect(await post(pictureForPane, await token(paul.address), { record: letter })).toEqual(absent)
    expect(await post(pictureForPane, await token(claire.address), { record: message })).toEqual(absent)
    expect((await post(pictureForPane, await token(claire.address), { record: '' })).status).toBe(400)
  })

  it('too many at once are put off with a calm 429, and the others are drawn', async () => {
    const own = await token(claire.address)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(pictureForPane, own, { record: letter })),
    )
    const statuses = answers.map(({ status }) => status ?? 200)
    expect(statuses.filter((status) => status === 429)).toHaveLength(3)
    // The three that were taken are drawn, or were too slow for a person's patience; nobody is told "not there".
    expect(statuses).not.toContain(404)
    expect((await drawnFor(own)).status ?? 200).toBe(200)
  }, 90_000)
})

describe('forged tokens', () => {
  const flaws: readonly (readonly [string, object])[] = [
    ['expired', { expired: true }],
    ['not yet valid', { early: true }],
    ['signed by another key under our key id', { wrongKey: true }],
    ['signed by a key that the tenant has not', { unknownKey: true }],
    ['without a signature', { algorithm: 'none' }],
    ['signed with the public key as a secret', { algorithm: 'HS256' }],
    ['of another issuer', { issuer: 'https://login.microsoftonline.com/other/v2.0' }],
    ['of another tenant', { tid: '11111111-2222-3333-4444-555555555555' }],
    ['for another audience', { audience: 'api://other' }],
    ['of another application', { azp: '99999999-8888-7777-6666-555555555555' }],
    ['without our scope', { scope: 'profile openid' }],
    ['with a scope that only begins like ours', { scope: 'access_as_user_too' }],
    ['that says who somebody is, not what he may (an id token)', { claims: { scp: null, azp: null } }],
    ['without an object id', { claims: { oid: null } }],
    ['with an object id that is no text', { claims: { oid: ['x'] } }],
    ['of version 1', { claims: { ver: '1.0' } }],
    ['without an end', { claims: { exp: null } }],
    ['longer than any real one', { claims: { groups: 'x'.repeat(20_000) } }],
  ]

  it.each(flaws)('%s: 401 with the same words on every route, and nothing happens', async (_, flaw) => {
    const forged = await token(claire.address, flaw)
    const none = await ask('explain', null, message)
    expect(none.status).toBe(401)
    for (const [route] of routes) expect(await ask(route, forged, message)).toEqual(none)
    await expectUntouched()
  })

  it.each(routes)(
    '%s: an application’s own token, and one with a letter changed, are none',
    async (route) => {
      const bearer = `Bearer ${await rig.tenant.token({ app: true, audience: clientId })}`
      expect((await ask(route, bearer, message)).status).toBe(401)
      const [head = '', claims = '', signature = ''] = (await token(paul.address)).split('.')
      const [, hers = ''] = (await token(claire.address)).split('.')
      expect((await ask(route, `${head}.${hers}.${signature}`, message)).status).toBe(401)
      expect((await ask(route, `${head}.${claims}.`, message)).status).toBe(401)
      await expectUntouched()
    },
  )
})

describe('questions in another form', () => {
  it.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '<explain/>'],
    ['a list', []],
    ['another type', { itemId: 7, internetMessageId: null }],
    ['an endless id', { itemId: 'x'.repeat(1001), internetMessageId: null }],
    ['an endless locale', { ...question('x'), locale: 'x'.repeat(36) }],
    ['more than the pane ever sends', JSON.stringify({ ...question('x'), more: 'x'.repeat(20_000) })],
  ])('%s is refused', async (_, body) => {
    const answer = await post(explainForPane, await token(claire.address), body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.jsonBody)).not.toContain('xxx')
  })
})

/**
 * A right token that comes again is right: it is a bearer's, good for its hour whoever brings it, and comes by TLS alone. So
 * nothing that is asked twice may do more than once.
 */
describe('replays', () => {
  it('the same restore again and again moves the message once, and it stays where it is', async () => {
    const own = await token(claire.address)
    const { next } = rig.tenant.requests(0, 1_000_000)
    const asked = { record: message, locale: 'en' }
    const together = await Promise.all([post(restoreForPane, own, asked), post(restoreForPane, own, asked)])
    const later = await post(restoreForPane, own, asked)
    for (const answer of [...together, later])
      expect(Answered.parse(answer.jsonBody).explanation.state).toBe('restored')
    expect(folderOf()).toBe('inbox')
    const moves = rig.tenant.requests(next).requests.filter(({ path }) => path.includes('/move'))
    expect(moves.length).toBeGreaterThan(0)
    // A person took it out of the Inbox meanwhile: an old request does not bring it back.
    await rig.minutes(3)
    expect(folderOf()).toBe('inbox')
  })

  it('two messages of one Message-ID: neither is explained, the asker is told so', async () => {
    const letter = await caseMail('genuine/fr-lawyer-hearing')
    await rig.deliver(claire.address, letter)
    const second = await rig.deliver(claire.address, letter)
    const id = rig.message(claire.address, second)?.internetMessageId ?? ''
    const answer = await post(explainForPane, await token(claire.address), question(null, id))
    expect(answer.status).toBe(409)
  })
})

describe('a report, sent again and by others', () => {
  it('the same request ten times is one report, answered once', async () => {
    const anna = await rig.mailbox() // a person of her own, whose pace nobody has used
    const id = await rig.deliver(anna.address, await caseMail('genuine/de-insurer-alert'))
    const own = await token(anna.address)
    const first = await Promise.all([1, 2, 3, 4, 5].map(() => post(reportForPane, own, question(id))))
    for (const answer of first)
      expect(answer.jsonBody).toMatchObject({ record: id, explanation: { report: { state: 'waiting' } } })
    expect((await rig.world.reports.due(rig.world.now(), 10)).length).toBe(1)
    await rig.minutes(1)
    const answered = await rig.world.reports.get({ mailbox: anna.id, id })
    expect(answered?.answeredAt).toEqual(expect.any(String))
    for (const replayed of await Promise.all(
      [1, 2, 3, 4, 5].map(() => post(reportForPane, own, question(id))),
    ))
      expect(replayed.jsonBody).toMatchObject({ explanation: { report: { state: 'answered' } } })
    expect(await rig.world.reports.get({ mailbox: anna.id, id })).toEqual(answered)
    expect(await rig.world.reports.due(rig.world.now() + 3600_000, 10)).toEqual([])
  })

  it('with a token that is over is refused, and nothing is written', async () => {
    const id = await rig.deliver(paul.address, await caseMail('genuine/fr-lawyer-hearing'))
    const old = await token(paul.address, { expired: true })
    expect((await post(reportForPane, old, question(id))).status).toBe(401)
    expect(await rig.world.reports.get({ mailbox: paul.id, id })).toBeNull()
  })

  it('of another person’s message, or with a record of another mailbox, is answered like none', async () => {
    const id = await rig.deliver(claire.address, await caseMail('genuine/de-gdpr-to-police'))
    const internetMessageId = rig.message(claire.address, id)?.internetMessageId ?? ''
    const other = await rig.mailbox()
    const pauls = await token(other.address)
    const absent = await post(reportForPane, pauls, question('AAMkNowhere'))
    expect(absent.status).toBe(404)
    const asked = [
      question(id),
      question(message),
      question(null, internetMessageId),
      question(`../${claire.id}/messages/${id}`),
    ]
    for (const one of asked) expect(await post(reportForPane, pauls, one)).toEqual(absent)
    const claim = (mailbox: string): Promise<HttpResponseInit> =>
      post(reportForPane, pauls, { ...question(id), mailbox, record: id })
    const nobodys = await claim('nobody@contoso.example')
    expect(nobodys.status).toBe(404)
    for (const mailbox of [claire.id, claire.address]) expect(await claim(mailbox)).toEqual(nobodys)
    for (const mailbox of [other.id, claire.id])
      for (const one of [id, message]) expect(await rig.world.reports.get({ mailbox, id: one })).toBeNull()
  })

  it('is measured for each person: who sends a sixteenth at once waits, and looking goes on', async () => {
    const eager = await rig.mailbox()
    const id = await rig.deliver(eager.address, await caseMail('genuine/de-insurer-alert'))
    const own = await token(eager.address)
    const statuses: number[] = []
    let last: HttpResponseInit = {}
    // A slow machine earns the person one question more in four seconds.
    while (statuses.at(-1) !== 429 && statuses.length < 60) {
      last = await post(reportForPane, own, question(id))
      statuses.push(last.status ?? 200)
    }
    expect(new Set(statuses.slice(0, 15))).toEqual(new Set([200]))
    expect(statuses.at(-1)).toBe(429)
    expect(last.headers).toEqual({
      'Cache-Control': 'no-store',
      'Retry-After': expect.stringMatching(/^[1-4]$/),
    })
    expect((await post(explainForPane, own, question(id))).status ?? 200).toBe(200)
  })
})

describe('one person who asks too often', () => {
  it('is told how long to wait, and nobody else waits with him', async () => {
    const hasty = await rig.mailbox()
    const hers = await token(hasty.address)
    const asked = { record: 'AAMkNowhere', locale: 'en' }
    const statuses = []
    let last: HttpResponseInit = {}
    for (let n = 0; n < 16; n += 1) {
      last = await post(restoreForPane, hers, asked)
      statuses.push(last.status)
    }
    expect([new Set(statuses.slice(0, 15)), last.status]).toEqual([new Set([404]), 429])
    // One more in four seconds, less those that the sixteen questions took.
    const wait = expect.stringMatching(/^[1-4]$/)
    expect(last.headers).toEqual({ 'Cache-Control': 'no-store', 'Retry-After': wait })
    expect((await post(explainForPane, hers, question('AAMkNowhere'))).status ?? 200).toBe(200)
    expect((await post(restoreForPane, await token(paul.address), asked)).status).toBe(404)
  })
})
