import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listening } from '../free-port.ts'
import type { Toll } from '../path/toll.ts'
import { startWire } from './wire.ts'

/** Answers what it is told, when `answer` lets it. */
let heard: string[] = []
let answer: Promise<void> = Promise.resolve()
const server = createServer((request, response) => {
  void text(request).then(async (said) => {
    heard.push(said)
    await answer
    return response.end(said)
  })
})
let isOpen = true
let wire: Toll

beforeAll(async () => {
  wire = await startWire(`http://127.0.0.1:${await listening(server)}`, () => isOpen)
})

beforeEach(() => {
  heard = []
  isOpen = true
})

afterAll(async () => {
  await wire.close()
  server.close()
})

function ask(body: string): Promise<string> {
  return fetch(wire.url, { method: 'POST', body }).then((response) => response.text())
}

test('what is said goes there and back whole, however large', async () => {
  const large = 'x'.repeat(3_000_000)
  expect(await ask(large)).toBe(large)
})

test('a shut one cuts off who asks, over a kept connection too, and nothing arrives', async () => {
  await ask('before')
  isOpen = false
  await expect(ask('during')).rejects.toThrow('fetch failed')
  isOpen = true
  expect(await ask('after')).toBe('after')
  expect(heard).toEqual(['before', 'after'])
})

test('it is not idle while somebody waits', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  answer = promise
  const asked = ask('slow')
  await expect.poll(() => heard).toEqual(['slow'])
  expect(wire.idleMs()).toBe(0)
  resolve()
  await asked
  await expect.poll(() => wire.idleMs()).toBeGreaterThan(0)
})
