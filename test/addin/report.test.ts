import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { parse } from 'acorn'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { reportFolder } from '../../shared/report-folder.ts'
import { english, localised } from '../../scripts/manifest/strings.ts'

const root = join(import.meta.dirname, '..', '..')
let source = ''

beforeAll(async () => {
  // The file as it is served: npm test builds before it runs the tests.
  source = readFileSync(join(root, 'dist', 'addin', 'report.js'), 'utf8')
})

interface Completed {
  readonly moveItemTo: string
  readonly folderName?: string
  readonly onErrorDeleteItem: boolean
  readonly showPostProcessingDialog?: { readonly title: string; readonly description: string }
}

interface Engine {
  /** What Outlook does when somebody presses the button; answers what the command completed with. */
  press(complete?: (options: Completed) => void): readonly Completed[]
  readonly started: readonly string[]
}

/** Outlook's engine without a page: `Office` and timers, nothing else. */
function engine(language: unknown, page = false): Engine {
  const handlers = new Map<string, (event: unknown) => void>()
  const started: string[] = []
  const context = createContext({
    Office: {
      actions: {
        associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler),
      },
      MailboxEnums: { MoveSpamItemTo: { CustomFolder: 'customFolder', NoMove: 'noMove' } },
      onReady: () => started.push('ready'),
      ...(language === undefined ? {} : { context: { displayLanguage: language } }),
    },
    setTimeout: () => 1,
    clearTimeout: () => undefined,
    ...(page ? { document: {} } : {}),
  })
  runInContext(source, context)
  return {
    started,
    press(complete = () => undefined) {
      const completed: Completed[] = []
      handlers.get('onSpamReport')?.({
        completed(options: Completed) {
          completed.push(options)
          complete(options)
        },
      })
      return completed
    },
  }
}

describe('the report command', () => {
  it('moves the message to the folder that the guard looks at, deletes nothing, and thanks', () => {
    const [completed, ...more] = engine('fr-FR').press()
    expect(more).toEqual([])
    expect(completed).toMatchObject({
      moveItemTo: 'customFolder',
      folderName: reportFolder,
      onErrorDeleteItem: false,
      showPostProcessingDialog: { title: 'Merci' },
    })
  })

  it.each(Object.keys(localised))('thanks in the language of %s', (locale) => {
    const [english] = engine('xx').press()
    const [completed] = engine(locale).press()
    expect(completed?.showPostProcessingDialog?.description).not.toBe(
      english?.showPostProcessingDialog?.description,
    )
  })

  it.each([undefined, null, 7, 'constructor', '__proto__', 'en-GB'])(
    'thanks in English where the language is %j',
    (language) => {
      const [completed] = engine(language).press()
      expect(completed?.showPostProcessingDialog?.title).toBe('Thank you')
    },
  )

  it('completes also where Outlook refuses the first answer', () => {
    let calls = 0
    const completed = engine('fr').press(() => {
      calls += 1
      if (calls === 1) throw new Error('no such folder')
    })
    expect(completed.at(-1)).toMatchObject({ moveItemTo: 'noMove', onErrorDeleteItem: false })
  })

  it('starts the library where there is a page, and not in the engine without one', () => {
    expect(engine('en', true).started).toEqual(['ready'])
    expect(engine('en', false).started).toEqual([])
  })

  it('is one file of ES2016 without modules, async, or conditional expressions', () => {
    const tree = parse(source, { ecmaVersion: 2016, sourceType: 'script' })
    const kinds = new Set<string>()
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('type' in node && typeof node.type === 'string') kinds.add(node.type)
      for (const value of Object.values(node)) walk(value)
    }
    walk(tree)
    expect(kinds).toContain('TryStatement')
    for (const kind of ['ConditionalExpression', 'ImportDeclaration', 'AwaitExpression', 'ImportExpression'])
      expect([kind, kinds.has(kind)]).toEqual([kind, false])
    expect(source).not.toMatch(/fetch|XMLHttpRequest|localStorage|document\./)
  })

  it('repeats no accusation in any language, here or in the manifest', () => {
    const words = [source, JSON.stringify([english, localised])].join(' ')
    expect(words).not.toMatch(/porn|p[aeé]+dop|πορν|παιδ[οε]|إباح/i)
  })
})

describe('nonlieu manifest', () => {
  const run = promisify(execFile)
  const cli = (args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    run(process.execPath, [join(root, 'cli', 'nonlieu.ts'), 'manifest', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
  const clientId = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'

  it("writes a tenant's manifest: its origin, its app, an id of its own that stays the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nonlieu-manifest-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const out = join(folder, 'manifest.xml')
    const args = ['--origin', 'https://guard.contoso.example', '--client-id', clientId, '--out', out]
    expect(await cli(args)).toMatchObject({ code: 0 })
    const written = readFileSync(out, 'utf8')
    expect(written).not.toContain('nonlieu.example.com')
    expect(written).not.toContain('00000000-0000-4000-8000-000000000000')
    expect(written).toContain(`<Resource>api://${clientId}</Resource>`)
    const id = /<Id>([0-9a-f-]{36})<\/Id>/.exec(written)?.[1]
    expect(id).not.toBe('7d0a8d8e-5f7c-4c53-9c0c-6f6b2b1d9a41')
    const again = await cli(['--origin', 'https://other.contoso.example', '--client-id', clientId])
    expect(/<Id>([0-9a-f-]{36})<\/Id>/.exec(again.stdout)?.[1]).toBe(id)
  })

  it.each([
    [[], /--origin/],
    [['--origin', 'http://guard.contoso.example', '--client-id', clientId], /https/],
    [['--origin', 'https://guard.contoso.example/pane', '--client-id', clientId], /path/],
    [['--origin', 'https://localhost', '--client-id', clientId], /Outlook cannot reach/],
    [['--origin', 'https://a"b.example', '--client-id', clientId], /origin/],
    [['--origin', 'https://guard.contoso.example', '--client-id', 'no guid'], /--client-id/],
    [['--origin', 'https://guard.contoso.example', '--client-id', clientId, '--what'], /--what/],
  ])('%j is refused with a sentence that says what to do', async (args, sentence) => {
    const { code, stdout, stderr } = await cli(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(sentence)
  })
})
