import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createReader, type Reader, type ReaderOptions } from '../../shared/read/reader.ts'
import { letterPicture } from './letter.ts'

const readers: Reader[] = []
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
})

function open(options: ReaderOptions = {}): Reader {
  const reader = createReader(options)
  readers.push(reader)
  return reader
}

function childPath(name: string): string {
  return fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url))
}

function request(name: string) {
  return { name, contentType: 'text/plain', languages: ['fr'] }
}

const words = Buffer.from('quelques mots')

async function isGone(pid: number | null): Promise<boolean> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      process.kill(pid ?? 0, 0)
    } catch {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

describe('the reading process', () => {
  it('starts at the first part, stays warm, and is replaced after some', async () => {
    const reader = open({ limits: { partsPerChild: 2 } })
    expect(reader.pid).toBeNull()
    await reader.read(words, request('a'))
    const first = reader.pid
    expect(first).not.toBeNull()
    await reader.read(words, request('b'))
    expect(await isGone(first)).toBe(true)
    await reader.read(words, request('c'))
    expect(reader.pid).not.toBe(first)
  })

  it('ends when idle and when closed', async () => {
    const reader = open({ limits: { idleMs: 50 } })
    await reader.read(words, request('a'))
    expect(await isGone(reader.pid)).toBe(true)
    await reader.read(words, request('b'))
    const { pid } = reader
    await reader.close()
    expect(await isGone(pid)).toBe(true)
    expect(reader.pid).toBeNull()
  })

  it('reads one part after the other, each answer to its question', async () => {
    const reader = open()
    const names = ['a', 'b', 'c', 'd']
    const read = await Promise.all(
      names.map((name) => reader.read(Buffer.from(`mots ${name}`), request(name))),
    )
    expect(read.map(({ readings }) => readings[0]?.text)).toEqual(names.map((name) => `mots ${name}`))
  })

  it('sees nothing of the environment', async () => {
    process.env['NONLIEU_TEST_SECRET'] = 'x'
    const { readings } = await open({ childPath: childPath('silent') }).read(words, request('end'))
    expect(JSON.parse(readings[0]?.text ?? '')).not.toContain('NONLIEU_TEST_SECRET')
    expect(JSON.parse(readings[0]?.text ?? '')).not.toContain('PATH')
    delete process.env['NONLIEU_TEST_SECRET']
  })
})

describe('a reading that goes wrong', () => {
  it('that never ends is killed, and what it found is kept', async () => {
    const reader = open({ childPath: childPath('endless'), limits: { partMs: 3_000 } })
    const read = await reader.read(words, request('a'))
    expect(read.readings.map(({ text }) => text)).toEqual(['first page'])
    expect(read.unread).toEqual([{ name: 'a', reason: 'timeout' }])
    expect(reader.pid).toBeNull()
  })

  it('is stopped by a page that takes too long', async () => {
    const reader = open({ childPath: childPath('endless'), limits: { pageMs: 500 } })
    expect((await reader.read(words, request('a'))).unread).toEqual([{ name: 'a', reason: 'timeout' }])
  })

  it('is stopped by its caller', async () => {
    const reader = open({ childPath: childPath('silent') })
    const stop = new AbortController()
    const reading = reader.read(words, request('a'), stop.signal)
    const waiting = reader.read(words, request('b'), stop.signal)
    setTimeout(() => stop.abort(), 300)
    expect((await reading).unread).toEqual([{ name: 'a', reason: 'timeout' }])
    expect(await waiting).toEqual({ readings: [], unread: [{ name: 'b', reason: 'timeout' }] })
  })

  it('that is killed from outside is named, and the next part gets a fresh child', async () => {
    const reader = open()
    await reader.read(words, request('warm'))
    const { pid } = reader
    const reading = reader.read(letterPicture(), request('a'))
    setTimeout(() => process.kill(pid ?? 0, 'SIGKILL'), 100)
    expect(await reading).toEqual({ readings: [], unread: [{ name: 'a', reason: 'killed' }] })
    expect((await reader.read(words, request('b'))).readings[0]?.text).toBe('quelques mots')
  })

  it('that takes too much memory is killed for it', async () => {
    const reader = open({ limits: { memory: 64 * 1024 * 1024 } })
    expect((await reader.read(letterPicture(), request('a'))).unread).toEqual([
      { name: 'a', reason: 'memory' },
    ])
  })

  it('that was filled by other parts is replaced, and the part that met its end is read by the next', async () => {
    const reader = open({ childPath: childPath('filling') })
    await reader.read(words, request('a'))
    const first = reader.pid
    const { readings, unread } = await reader.read(words, request('b'))
    expect(readings.map(({ text }) => text)).toEqual(['first page'])
    expect(unread).toEqual([])
    expect(await isGone(first)).toBe(true)
  })

  it('that a part fills alone is tried once more at most', async () => {
    const reader = open({ childPath: childPath('filling') })
    await reader.read(words, request('a'))
    for (let turn = 0; turn < 2; turn += 1)
      expect((await reader.read(words, request('bomb'))).unread).toEqual([{ name: 'bomb', reason: 'memory' }])
  })

  it('that says it is full gets no other part', async () => {
    const reader = open({ childPath: childPath('filling') })
    await reader.read(words, request('large'))
    expect(reader.pid).toBeNull()
    expect((await reader.read(words, request('b'))).readings).toHaveLength(1)
  })

  it('of which the child lies is not believed', async () => {
    const reader = open({ childPath: childPath('liar') })
    expect(await reader.read(words, request('a'))).toEqual({
      readings: [],
      unread: [{ name: 'a', reason: 'killed' }],
    })
  })

  it('for which there is no child says so', async () => {
    const reader = open({ childPath: '/nowhere/child.js' })
    await expect(reader.read(words, request('a'))).rejects.toThrow(/^The reading process did not start/)
  })

  it('of a part too large never begins', async () => {
    const reader = open({ limits: { partBytes: 5 } })
    expect((await reader.read(words, request('a'))).unread).toEqual([{ name: 'a', reason: 'too-large' }])
    expect(reader.pid).toBeNull()
  })
})

describe('the parent', () => {
  it('takes its child along when it is killed, even out of a reading', async () => {
    const program = `
      import { createReader } from ${JSON.stringify(new URL('../../shared/read/reader.ts', import.meta.url).href)}
      import { letterPicture } from ${JSON.stringify(new URL('./letter.ts', import.meta.url).href)}
      const reader = createReader()
      const request = { name: 'a', contentType: '', languages: ['fr'] }
      await reader.read(Buffer.from('x'), request)
      void reader.read(letterPicture({ width: 2600 }), request)
      setTimeout(() => process.stdout.write(String(reader.pid)), 50)
    `
    const parent = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said]: unknown[] = await once(parent.stdout, 'data')
    parent.kill('SIGKILL')
    expect(await isGone(Number(said))).toBe(true)
  })

  it('is not kept alive by a warm child', async () => {
    const program = `
      import { createReader } from ${JSON.stringify(new URL('../../shared/read/reader.ts', import.meta.url).href)}
      await createReader().read(Buffer.from('x'), { name: 'a', contentType: '', languages: ['fr'] })
    `
    const parent = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
      stdio: 'ignore',
    })
    const [code]: unknown[] = await once(parent, 'exit')
    expect(code).toBe(0)
  })
})
