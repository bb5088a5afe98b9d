import { execFile } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStorage } from './storage/start.ts'
import type { Storage } from './storage-process.ts'
import { eventually } from './eventually.ts'
import { spawnHost, type HostProcess } from './spawn-host.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A small app laid out as this repository is. */
const FILES = {
  'package.json': '{ "type": "module", "main": "dist/functions/*.js" }',
  'host.json': readFileSync(path.join(ROOT, 'host.json'), 'utf8'),
  'shared/thing.ts': `
    import { z } from 'zod'
    export const Thing = z.object({ n: z.number() })
    export async function heavy(): Promise<string> {
      const { default: sharp } = await import('sharp')
      return typeof sharp
    }`,
  'shared/read/child.ts': `process.stdout.write('child ' + import.meta.url.split('/').slice(-3).join('/'))`,
  'functions/door.ts': `
    import { app, output } from '@azure/functions'
    import { heavy, Thing } from '../shared/thing.ts'
    const work = output.storageQueue({ queueName: 'work', connection: 'AzureWebJobsStorage' })
    app.http('door', { methods: ['POST'], extraOutputs: [work], handler: async (request, context) => {
      context.extraOutputs.set(work, Thing.parse(await request.json()))
      return { status: 202, body: await heavy() }
    } })`,
  'functions/work.ts': `
    import { app } from '@azure/functions'
    import { QueueClient } from '@azure/storage-queue'
    import { Thing } from '../shared/thing.ts'
    app.storageQueue('work', { queueName: 'work', connection: 'AzureWebJobsStorage', handler: async (item) => {
      const queue = new QueueClient(process.env['AzureWebJobsStorage'] ?? '', 'seen')
      await queue.createIfNotExists()
      await queue.sendMessage(String(Thing.parse(item).n))
    } })`,
  'addin/pane.html':
    '<!doctype html><title>pane</title><link rel="stylesheet" href="/pane.css" /><script type="module" src="/pane.js"></script>',
  'addin/pane.css': 'p { color: red }',
  'addin/pane.ts': `export async function sign(): Promise<unknown> { return import('@azure/msal-browser') }\nconsole.log('pane', sign)`,
  'addin/assets/icon-16.png': 'png',
} as const

let folder: string
let storage: Storage
let built: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nonlieu-build-'))
  for (const [file, content] of Object.entries(FILES)) write(file, content)
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  write('dist/functions/old.js', 'throw new Error("of the last build")')
  built = await build()
  storage = await startStorage()
})

afterAll(async () => {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
})

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), content)
}

async function build(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(ROOT, 'scripts/build.ts'),
    folder,
  ])
  return stdout
}

function files(pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).toSorted()
}

/** Files of the functions' code in which this stands. */
function codeWith(words: RegExp): string[] {
  return files('dist/{chunks,functions}/*.js').filter((file) =>
    words.test(readFileSync(path.join(folder, file), 'utf8')),
  )
}

describe('a repository that is built', () => {
  test('has one file for each function, chunks for what they share, and nothing of the last build', () => {
    expect(files('dist/functions/*.js')).toEqual(['dist/functions/door.js', 'dist/functions/work.js'])
    const chunks = files('dist/chunks/*.js.map').map((file) => readFileSync(path.join(folder, file), 'utf8'))
    expect(chunks.filter((map) => map.includes('shared/thing.ts'))).toHaveLength(1)
  })

  test('requires the library of the functions, which to import takes longer', () => {
    expect(codeWith(/(?:from|import)\s*"@azure\/functions"/u)).toEqual([])
    expect(codeWith(/\("@azure\/functions"\)/u)).toHaveLength(1)
  })

  test('tells entry, size, load time and what registers', () => {
    expect(built).toMatch(/functions\/door\.ts'\s*│\s*\d+\s*│\s*\d+\s*│\s*'door'/)
    expect(built).toMatch(/functions\/work\.ts'\s*│\s*\d+\s*│\s*\d+\s*│\s*'work'/)
  })

  test("has the reader's child where functions and chunks find it", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'dist/read/child.js')])
    expect(stdout).toBe('child dist/read/child.js')
  })

  test('has the pane with its page, style and icons, and signing in apart', () => {
    const [js = ''] = files('dist/addin/pane-*')
    // A name that changes with the content, so that it may be kept for ever; the page names it.
    expect(js).toMatch(/^dist\/addin\/pane-[0-9A-F]{8}\.js$/u)
    expect(files('dist/addin/*')).toEqual([
      'dist/addin/assets',
      'dist/addin/chunks',
      js,
      'dist/addin/pane.html',
    ])
    const page = readFileSync(path.join(folder, 'dist/addin/pane.html'), 'utf8')
    expect(page).toContain(`src="/${path.basename(js)}"`)
    expect(page).toContain('<style>p{color:red}')
    expect(files('dist/addin/assets/*')).toEqual(['dist/addin/assets/icon-16.png'])
    expect(readFileSync(path.join(folder, js)).length).toBeLessThan(4096)
  })

  test('runs under the host: door to queue to function', async () => {
    const settings = { AzureWebJobsStorage: storage.connectionString }
    const host: HostProcess = await spawnHost({ app: folder, settings })
    expect(host.functions).toEqual(['door', 'work'])
    const answer = await fetch(`${host.url}/door`, { method: 'POST', body: '{"n":7}' })
    expect([answer.status, await answer.text()]).toEqual([202, 'function'])
    const { QueueClient } = await import('@azure/storage-queue')
    const seen = new QueueClient(storage.connectionString, 'seen')
    const text = await eventually('the message', async () =>
      (await seen.exists())
        ? ((await seen.receiveMessages()).receivedMessageItems[0]?.messageText ?? null)
        : null,
    )
    expect(text).toBe('7')
    await host.close()
  })

  test('fails where a heavy reader would be loaded at start', async () => {
    write('functions/door.ts', `${FILES['functions/door.ts']}\nimport sharp from 'sharp'\nconsole.log(sharp)`)
    await expect(build()).rejects.toThrow('must be imported lazily: functions/door.ts loads sharp.')
    write('functions/door.ts', FILES['functions/door.ts'])
  })

  test('fails where a function cannot be loaded, with its own words', async () => {
    write('functions/work.ts', `throw new Error('no such thing')`)
    await expect(build()).rejects.toThrow('Failed to load dist/functions/work.js: no such thing')
    write('functions/work.ts', FILES['functions/work.ts'])
  })
})

const sources = globSync('functions/*.ts', { cwd: ROOT })

// Skipped only as long as the repository has no functions at all.
test.skipIf(sources.length === 0)(
  "the product's own build registers every function with the worker",
  async () => {
    const missing = sources
      .map((file) => `dist/${file.replace(/\.ts$/, '.js')}`)
      .filter((file) => !existsSync(path.join(ROOT, file)))
    expect(missing, 'npm run build first').toEqual([])
    const script = `
    import { loadWorker } from ${JSON.stringify(new URL('worker.ts', import.meta.url).href)}
    const worker = await loadWorker(${JSON.stringify(ROOT)}, () => {})
    console.log(JSON.stringify(worker.functions.map(({ name, trigger }) => [name, trigger.type])))
    process.exit(0)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 30_000,
    })
    const functions: [string, string][] = JSON.parse(stdout)
    expect(functions.length).toBeGreaterThanOrEqual(sources.length)
    for (const [, type] of functions) expect(['httpTrigger', 'queueTrigger', 'timerTrigger']).toContain(type)
  },
)

test("the product's own build ships the lexicons and what is compiled of them, of the digest that its code asks for", () => {
  const shipped = path.join(ROOT, 'dist/detect')
  expect(globSync('*', { cwd: shipped }).toSorted()).toEqual([
    'lexicon',
    'lexicon.bin',
    'seeds.bin',
    'words.bin',
  ])
  expect(globSync('*.json', { cwd: path.join(shipped, 'lexicon') }).length).toBeGreaterThan(30)
  const code = globSync('dist/{chunks,functions}/*.js', { cwd: ROOT })
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n')
  for (const name of ['lexicon.bin', 'seeds.bin', 'words.bin']) {
    const digest = readFileSync(path.join(shipped, name)).toString('latin1', 0, 64)
    expect(digest).toMatch(/^[0-9a-f]{64}$/u)
    expect(code.includes(`"${digest}"`), name).toBe(true)
  }
})
