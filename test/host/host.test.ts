import { afterAll, beforeAll, expect, test } from 'vitest'
import { marked, startBox, type Box } from './box.ts'
import { eventually } from './eventually.ts'
import type { HostProcess } from './spawn-host.ts'

let box: Box
let host: HostProcess

beforeAll(async () => {
  box = await startBox()
  host = await box.start(['--lease', '2'])
})

afterAll(() => box.close())

test('a request reaches its handler with body, query, route parameters and headers', async () => {
  const answer = await fetch(`${host.url}/hello/x%20y?validationToken=a%20b&validationToken=c`, {
    method: 'POST',
    body: 'body',
    headers: { 'X-Mixed-Case': 'q' },
  })
  expect(answer.status).toBe(201)
  expect(await answer.json()).toEqual({
    method: 'POST',
    name: 'x y',
    query: 'a b,c',
    header: 'q',
    text: 'body',
  })
  expect(answer.headers.get('x-path')).toBe('/hello/x%20y')
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.headers.getSetCookie()).toEqual(['seen=yes; HttpOnly; SameSite=lax'])
})

test('customHeaders of host.json stand on every answer', async () => {
  for (const path of ['/hello', '/broken', '/locked']) {
    const answer = await fetch(host.url + path)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test.each([
  ['GET', '/nothing', 204],
  ['GET', '/broken', 500],
  ['PUT', '/nothing', 404],
  ['POST', '/no/such/route', 404],
  ['GET', '/locked', 401],
  ['GET', '/locked?code=wrong', 401],
  ['GET', '/locked?code=a%20key%20for%20tests', 200],
])('%s %s answers %i', async (method, path, status) => {
  const answer = await fetch(host.url + path, { method })
  expect(answer.status).toBe(status)
  if (status !== 200) expect(await answer.text()).toBe('')
})

test('the key may come in its header', async () => {
  const answer = await fetch(`${host.url}/locked`, { headers: { 'x-functions-key': 'a key for tests' } })
  expect(await answer.text()).toBe('open')
})

test('the log tells type and function of an error, never its message', async () => {
  await fetch(`${host.url}/broken`)
  const line = await eventually(
    'the error in the log',
    () => host.log().findLast((text) => text.includes('Function.broken')) ?? null,
  )
  expect(line).toMatch(/error Function\.broken: Failed after \d+ ms: RangeError \([0-9a-f-]{36}\)$/)
  expect(host.log().join('\n')).not.toContain('words of a mail')
})

test('an array on a queue output becomes one message each, and comes out as it went in', async () => {
  const body = JSON.stringify([{ a: 1 }, 'plain text', '123', 'true', '0012', { text: 'é€' }])
  const answer = await fetch(`${host.url}/enqueue`, { method: 'POST', body })
  expect(answer.status).toBe(202)
  const items = await eventually('six messages', () => {
    const ended = box.noted((event) => 'ended' in event).map((event) => event['ended'])
    return ended.length >= 6 ? ended : null
  })
  // Text is tried as JSON first, so digits and words of JSON change their type.
  expect(items).toHaveLength(6)
  expect(items).toEqual(expect.arrayContaining([{ a: 1 }, 'plain text', 123, true, '0012', { text: 'é€' }]))
})

test('a handler is told of its message what Azure tells', async () => {
  await box.send('work', { who: 'metadata' })
  const event = await box.waitFor(
    'the message',
    (event) => JSON.stringify(event['work']) === '{"who":"metadata"}',
  )
  expect(event).toMatchObject({ type: 'object', dequeueCount: 1, id: 'string', insertionTime: 'string' })
})

test('the return value goes onto the queue of the return binding, in base64', async () => {
  const echo = box.queue('echo')
  await box.send('work', { back: 'Straße' })
  const message = await eventually('the echo', async () => {
    if (!(await echo.exists())) return null
    return (await echo.receiveMessages()).receivedMessageItems[0] ?? null
  })
  expect(Buffer.from(message.messageText, 'base64').toString('utf8')).toBe('Straße')
})

test('a message that fails five times goes to the poison queue as it was', async () => {
  await box.send('work', { fail: true, mark: 'poison' })
  const poison = box.queue('work-poison')
  const message = await eventually('the poison message', async () => {
    if (!(await poison.exists())) return null
    return (await poison.receiveMessages()).receivedMessageItems[0] ?? null
  })
  expect(JSON.parse(Buffer.from(message.messageText, 'base64').toString('utf8'))).toEqual({
    fail: true,
    mark: 'poison',
  })
  const tries = box.noted(marked('work', 'poison')).map((event) => event['dequeueCount'])
  expect(tries).toEqual([1, 2, 3, 4, 5])
  await poison.deleteMessage(message.messageId, message.popReceipt)
})

test('a message that is not base64 goes to the poison queue unseen', async () => {
  const poison = box.queue('work-poison')
  await box.queue('work').sendMessage('{"not":"base64"}')
  const message = await eventually(
    'the poison message',
    async () => (await poison.receiveMessages()).receivedMessageItems[0] ?? null,
  )
  expect(message.messageText).toBe('{"not":"base64"}')
  expect(box.noted(marked('work', 'base64'))).toEqual([])
})

test('a message of 48 KiB passes; a larger one fails its function', async () => {
  const fits = await fetch(`${host.url}/enqueue`, {
    method: 'POST',
    body: JSON.stringify(['x'.repeat(49_152)]),
  })
  expect(fits.status).toBe(202)
  const event = await box.waitFor('the large message', (event) => event['ended'] === 'x'.repeat(49_152))
  expect(event['ended']).toBe('x'.repeat(49_152))
  const tooLarge = await fetch(`${host.url}/enqueue`, {
    method: 'POST',
    body: JSON.stringify(['x'.repeat(49_153)]),
  })
  expect(tooLarge.status).toBe(500)
})

test('a message that takes longer than its lease keeps it, and runs once', async () => {
  await box.send('work', { sleep: 5000, mark: 'long' })
  await box.waitFor('its end', marked('ended', 'long'), 12_000)
  expect(box.noted(marked('work', 'long'))).toHaveLength(1)
  await eventually('an empty queue', async () =>
    (await box.queue('work').getProperties()).approximateMessagesCount === 0 ? true : null,
  )
})

test('no more than batch and threshold run at once', async () => {
  await fetch(`${host.url}/enqueue`, {
    method: 'POST',
    body: JSON.stringify(Array.from({ length: 30 }, (_, index) => ({ sleep: 300, mark: `crowd ${index}` }))),
  })
  await eventually('all to end', () => (box.noted(marked('ended', 'crowd')).length === 30 ? true : null))
  let running = 0
  let most = 0
  for (const event of box.noted(
    (event) => marked('work', 'crowd')(event) || marked('ended', 'crowd')(event),
  )) {
    running += 'work' in event ? 1 : -1
    most = Math.max(most, running)
  }
  expect(most).toBeGreaterThan(4)
  expect(most).toBeLessThanOrEqual(12)
})

test('runOnStartup runs once at the start; a retry policy runs again as often as it says', async () => {
  expect(box.noted((event) => event['timer'] === 'at-start')).toHaveLength(1)
  const asked = await fetch(`${host.url}/admin/functions/flaky`, {
    method: 'POST',
    body: '{}',
    headers: { 'x-functions-key': 'a key for tests' },
  })
  expect(asked.status).toBe(202)
  await box.waitFor('the last try', (event) => event['timer'] === 'flaky' && event['retry'] === 2)
  expect(box.noted((event) => event['timer'] === 'flaky').map((event) => event['retry'])).toEqual([0, 1, 2])
})

test('hooks run around an invocation', async () => {
  await fetch(`${host.url}/nothing`)
  expect(box.noted((event) => event['hook'] === 'postInvocation').length).toBeGreaterThan(0)
})
