import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { marked, startBox, type Box, type Noted } from './box.ts'
import { eventually } from './eventually.ts'
import type { HostProcess } from './spawn-host.ts'

const MINUTE = 60_000

let box: Box
let host: HostProcess
const settings = {
  SCHEDULE: '0 */5 * * * *',
  // So rarely that nothing here can come from a poll that was due anyway.
  AzureFunctionsJobHost__extensions__queues__maxPollingInterval: '00:01:00',
}

beforeAll(async () => {
  box = await startBox()
  host = await box.start([], settings)
})

afterAll(() => box.close())

function fired(): readonly Noted[] {
  return box.noted((event) => event['timer'] === 'minutely')
}

test('an advance of the clock fires what is due, once', async () => {
  const before = fired().length
  box.advance(31 * MINUTE)
  await eventually('the timer', () => (fired().length > before ? true : null), 8000)
  await delay(500)
  expect(fired()).toHaveLength(before + 1)
  expect(fired().at(-1)?.at).toBeGreaterThan(Date.now() + 30 * MINUTE)
})

test('an advance of the clock makes a delayed message visible at once', async () => {
  await box.send('work', { mark: 'delayed' }, 3600)
  // Long enough for the pauses between polls to have grown beyond what is waited for below.
  await delay(7000)
  expect(box.noted(marked('work', 'delayed'))).toEqual([])
  box.advance(61 * MINUTE)
  const event = await box.waitFor('the message', marked('work', 'delayed'), 4000)
  expect(event).toMatchObject({ work: { mark: 'delayed' }, dequeueCount: 1 })
})

test('a message at work stays with its run although the clock passes its lease', async () => {
  await box.send('work', { sleep: 1500, mark: 'across' })
  await box.waitFor('its start', marked('work', 'across'))
  box.advance(20 * MINUTE)
  await box.waitFor('its end', marked('ended', 'across'))
  await delay(500)
  expect(box.noted(marked('work', 'across'))).toHaveLength(1)
  expect((await box.queue('work').getProperties()).approximateMessagesCount).toBe(0)
})

test('a message whose host was killed comes back when its lease is over', async () => {
  await box.send('work', { sleep: 60_000, mark: 'killed' })
  const killed = marked('work', 'killed')
  await box.waitFor('its start', killed)
  await host.kill('SIGKILL')
  host = await box.start([], settings)
  await delay(700)
  expect(box.noted(killed)).toHaveLength(1)
  box.advance(11 * MINUTE)
  const again = await box.waitFor(
    'its second start',
    (event) => killed(event) && event['dequeueCount'] === 2,
    8000,
  )
  expect(again['work']).toEqual({ sleep: 60_000, mark: 'killed' })
})

test('a time missed while no host ran is made up for at the start, and said to be late', async () => {
  const late = () => box.noted((event) => event['timer'] === 'minutely' && event['isPastDue'] === true)
  const before = late().length
  await host.kill('SIGKILL')
  box.advance(10 * MINUTE)
  host = await box.start([], settings)
  await eventually('the late run', () => (late().length > before ? true : null), 8000)
  expect(late()).toHaveLength(before + 1)
})
