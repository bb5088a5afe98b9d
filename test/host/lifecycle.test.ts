import { execFile, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { QueueClient } from '@azure/storage-queue'
import { listening } from '../free-port.ts'
import { startAzurite } from './azurite.ts'
import { ALL, marked, startBox, type Box } from './box.ts'
import { eventually } from './eventually.ts'

const RUN = process.env['NONLIEU_TEST_HOST'] ?? fileURLToPath(new URL('run.ts', import.meta.url))

let box: Box

beforeAll(async () => {
  box = await startBox()
})

afterAll(() => box.close())

interface Ended {
  readonly code: number
  readonly said: string
}

/** Runs the host until it ends by itself. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [RUN, ...args], {
      env: { PATH: process.env['PATH'], ...env },
      timeout: 20_000,
    })
    return { code: 0, said: stderr }
  } catch (error) {
    const { code, stderr } = Object(error)
    return { code, said: String(stderr).trim() }
  }
}

/** An app of one file in the box's folder. */
function app(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(box.folder, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content)
  return folder
}

const HOST_JSON = '{"version":"2.0"}'
const library = fileURLToPath(import.meta.resolve('@azure/functions'))

test('SIGTERM lets what runs end, takes nothing new and runs the ending of the app', async () => {
  const host = await box.start()
  const slow = fetch(`${host.url}/slow`).then((answer) => answer.text())
  await box.send('work', { sleep: 1000, mark: 'drained' })
  await box.waitFor('its start', marked('work', 'drained'))
  const ending = host.kill('SIGTERM')
  await eventually('the door to close', async () => {
    try {
      await fetch(`${host.url}/hello`)
      return null
    } catch {
      return true
    }
  })
  expect(await ending).toBe(0)
  expect(await slow).toBe('done')
  expect(box.noted(marked('ended', 'drained'))).toHaveLength(1)
  expect(box.noted((event) => event['hook'] === 'appTerminate')).toHaveLength(1)
  expect((await box.queue('work').getProperties()).approximateMessagesCount).toBe(0)
})

test('draining ends at its limit; what was at work is not lost', async () => {
  const host = await box.start(['--drain', '1'])
  await box.send('work', { sleep: 30_000, mark: 'too slow' })
  await box.waitFor('its start', marked('work', 'too slow'))
  const from = performance.now()
  expect(await host.kill('SIGTERM')).toBe(0)
  expect(performance.now() - from).toBeLessThan(4000)
  expect((await box.queue('work').getProperties()).approximateMessagesCount).toBe(1)
})

test('a taken port gets one sentence and exit 2', async () => {
  const server = createServer()
  const port = await listening(server)
  const folder = app('taken', {
    'host.json': HOST_JSON,
    'package.json': '{"main":"*.cjs"}',
    'a.cjs': `require(${JSON.stringify(library)}).app.http('a', { handler: () => ({}) })`,
  })
  expect(await run(['--app', folder, '--port', String(port)])).toEqual({
    code: 2,
    said: `Port ${port} on 127.0.0.1 is taken. Give another with --port, or 0 for a free one.`,
  })
  server.close()
})

test.each([
  ['no-host-json', {}, 'has no host.json'],
  ['no-main', { 'host.json': HOST_JSON, 'package.json': '{}' }, 'has no "main"'],
  [
    'not-built',
    { 'host.json': HOST_JSON, 'package.json': '{"main":"dist/*.js"}' },
    'Run npm run build first.',
  ],
  [
    'no-function',
    { 'host.json': HOST_JSON, 'package.json': '{"main":"*.cjs"}', 'a.cjs': '' },
    'registers no function',
  ],
  [
    'broken',
    { 'host.json': HOST_JSON, 'package.json': '{"main":"*.cjs"}', 'a.cjs': 'throw new Error("no")' },
    'Failed to load a.cjs: no',
  ],
  [
    'twice',
    {
      'host.json': HOST_JSON,
      'package.json': '{"main":"*.cjs"}',
      'a.cjs': `const { app } = require(${JSON.stringify(library)}); for (const _ of [1, 2]) app.http('a', { handler: () => ({}) })`,
    },
    'A function with id "a" has already been registered.',
  ],
  [
    'no-connection',
    {
      'host.json': HOST_JSON,
      'package.json': '{"main":"*.cjs"}',
      'a.cjs': `require(${JSON.stringify(library)}).app.storageQueue('a', { queueName: 'queue', connection: 'Mail', handler() {} })`,
    },
    'The connection Mail is not set.',
  ],
  [
    'no-setting',
    {
      'host.json': HOST_JSON,
      'package.json': '{"main":"*.cjs"}',
      'a.cjs': `require(${JSON.stringify(library)}).app.timer('a', { schedule: '%WHEN%', handler() {} })`,
    },
    'names the setting WHEN, which is not there',
  ],
] as const)('an app that cannot run is told why: %s', async (name, files, why) => {
  const { code, said } = await run(['--app', app(name, files), '--port', '0'])
  expect(code).toBe(2)
  expect(said).toContain(why)
  expect(said.split('\n')).toHaveLength(1)
})

test('wrong use gets one sentence and exit 2', async () => {
  expect(await run(['--port', 'many'])).toEqual({
    code: 2,
    said: '--port wants a whole number from 0 to 65535, not "many".',
  })
})

test('local.settings.json fills up the environment, which wins; a disabled function is left out', async () => {
  const folder = path.join(box.folder, 'local')
  cpSync(ALL, folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: '*.cjs' }))
  rmSync(path.join(folder, 'functions'), { recursive: true })
  writeFileSync(
    path.join(folder, 'a.cjs'),
    `const { app } = require(${JSON.stringify(library)})
     app.http('shown', { handler: () => ({ jsonBody: [process.env.ONE, process.env.TWO, process.cwd()] }) })
     app.http('hidden', { handler: () => ({}) })`,
  )
  writeFileSync(
    path.join(folder, 'local.settings.json'),
    JSON.stringify({ Values: { ONE: 'file', TWO: 'file', 'AzureWebJobs.hidden.Disabled': 'true' } }),
  )
  const child = spawn(process.execPath, [RUN, '--app', folder, '--port', '0'], {
    env: { PATH: process.env['PATH'], TWO: 'environment' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    const line = await eventually('the ready line', () => (said.includes('\n') ? said : null))
    const { url, functions } = JSON.parse(line)
    expect(functions).toEqual(['shown'])
    expect(await (await fetch(`${url}/shown`)).json()).toEqual(['file', 'environment', folder])
  } finally {
    child.kill('SIGKILL')
  }
})

test('an error outside of any invocation ends the host, told by its type only', async () => {
  const folder = app('loose', {
    'host.json': HOST_JSON,
    'package.json': '{"main":"*.cjs"}',
    'a.cjs': `require(${JSON.stringify(library)}).app.http('a', { handler: () => ({}) })
      setTimeout(() => { throw new TypeError('words of a mail') }, 300)`,
  })
  const { code, said } = await run(['--app', folder, '--port', '0'])
  expect(code).toBe(70)
  expect(said).toContain('TypeError. The host ends.')
  expect(said).not.toContain('words of a mail')
})

test('--func starts Core Tools in its place, or says that they are missing', async () => {
  const missing = await run(['--app', ALL, '--port', '0', '--func'], { PATH: '/nowhere' })
  expect(missing).toEqual({
    code: 2,
    said: 'func is not on PATH. Install Azure Functions Core Tools, or leave --func out to use our own host.',
  })
  const bin = path.join(box.folder, 'bin')
  mkdirSync(bin)
  const func = path.join(bin, 'func')
  writeFileSync(
    func,
    `#!${process.execPath}
     const [start, , port] = process.argv.slice(2)
     require('http').createServer((_, answer) => answer.end(start + ' ' + process.cwd())).listen(Number(port), '127.0.0.1')`,
  )
  chmodSync(func, 0o755)
  const child = spawn(process.execPath, [RUN, '--app', ALL, '--port', '0', '--func'], {
    env: { PATH: bin },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  const { url } = JSON.parse(await eventually('the ready line', () => (said.includes('\n') ? said : null)))
  expect(await (await fetch(url)).text()).toBe(`start ${ALL}`)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test('what Azurite keeps on disk is there after a second start', async () => {
  const location = path.join(box.folder, 'storage')
  const first = await startAzurite({ location })
  const queue = new QueueClient(first.connectionString, 'kept')
  await queue.create()
  await queue.sendMessage('still here')
  await first.close()
  const second = await startAzurite({ location })
  const { receivedMessageItems } = await new QueueClient(second.connectionString, 'kept').receiveMessages()
  expect(receivedMessageItems.map((item) => item.messageText)).toEqual(['still here'])
  await second.close()
  expect(isAlive(second.pid)).toBe(false)
})

test('Azurite and the host end by themselves when their parent is killed', async () => {
  const script = path.join(box.folder, 'parent.mjs')
  writeFileSync(
    script,
    `import { startAzurite } from ${JSON.stringify(new URL('azurite.ts', import.meta.url).href)}
     import { spawnHost } from ${JSON.stringify(new URL('spawn-host.ts', import.meta.url).href)}
     const azurite = await startAzurite()
     const settings = { AzureWebJobsStorage: azurite.connectionString, EVENTS: '/dev/null', WORK_QUEUE: 'work', SCHEDULE: '0 0 0 1 1 *' }
     const host = await spawnHost({ app: ${JSON.stringify(ALL)}, settings })
     console.log(JSON.stringify([azurite.pid, host.pid]))
     setInterval(() => {}, 1000)`,
  )
  const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  parent.stdout.on('data', (chunk) => (said += chunk))
  const pids: number[] = JSON.parse(await eventually('both pids', () => (said.includes('\n') ? said : null)))
  expect(pids.map(isAlive)).toEqual([true, true])
  parent.kill('SIGKILL')
  await eventually('both to end', () => (pids.some(isAlive) ? null : true), 6000)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
