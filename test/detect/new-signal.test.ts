import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

/**
 * docs/new-signal.md, followed: a signal that nobody has is added to a copy of the source, in the places that the page
 * lists, each when the compiler asks for it.
 */
const repository = join(import.meta.dirname, '..', '..')
const copy = join(repository, '.nonlieu', `new-signal-${process.pid}`)
const sentence = 'It asks you to bring a teapot. No court does.'

beforeAll(async () => {
  await rm(copy, { recursive: true, force: true })
  await mkdir(copy, { recursive: true })
  await cp(join(repository, 'shared'), join(copy, 'shared'), { recursive: true })
  const options = { extends: '../../tsconfig.json', include: ['shared/detect', 'shared/explain'] }
  await writeFile(join(copy, 'tsconfig.json'), JSON.stringify(options))
})

afterAll(() => rm(copy, { recursive: true, force: true }))

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(copy, file)
  const before = await readFile(path, 'utf8')
  const after = change(before)
  if (after === before)
    throw new Error(`Nothing to change in ${file}: the page and this test want another look.`)
  await writeFile(path, after)
}

/** Puts a line first into the object that the file exports. */
function first(line: string): (text: string) => string {
  return (text) => text.replace(/^export const \w+[^=]*= \{\n/mu, (head) => `${head}  ${line}\n`)
}

/** Source files in which the compiler finds something missing. */
async function missing(): Promise<readonly string[]> {
  const compiler = join(repository, 'node_modules', 'typescript', 'bin', 'tsc')
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', copy, '--pretty', 'false'], { cwd: copy })
    return []
  } catch (error) {
    const { stdout } = z.object({ stdout: z.string() }).parse(error)
    return [...new Set(stdout.match(/^shared\/[\w/.-]+\.ts(?=\()/gmu))]
  }
}

/** The first column of the page's table, `*` and all. */
async function listed(): Promise<readonly string[]> {
  const page = await readFile(join(repository, 'docs', 'new-signal.md'), 'utf8')
  return [...page.matchAll(/^\| `(shared\/[^`]+)` \|/gmu)].map(([, file]) => file ?? '')
}

it(
  'the page names each place, the compiler asks for it, and the new signal is found',
  { timeout: 120_000 },
  async () => {
    // 1. A concept.
    await edit('shared/detect/concepts.ts', first("'teapot-wanted': 'The reader shall bring a teapot.',"))
    await edit('shared/detect/lexicon/any.json', (text) =>
      text.replace('"concepts": {', '"concepts": {\n    "teapot-wanted": ["bring your own teapot"],'),
    )
    // 2. The check.
    await writeFile(
      join(copy, 'shared/detect/signals/teapot-wanted.ts'),
      `import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const teapotWanted = {
  id: 'teapot-wanted',
  family: 'demand',
  tell: 'It wants a teapot.',
  why: 'No court wants one.',

  look(scene) {
    return seen(scene, scene.mentions('teapot-wanted'))
  },
} as const satisfies Signal
`,
    )
    // 3. Where it is listed: the first row by hand, the others when the compiler asks.
    await edit('shared/detect/signals.ts', (text) =>
      `import { teapotWanted } from './signals/teapot-wanted.ts'\n${text}`.replace(
        '  // demand\n',
        '  // demand\n  teapotWanted,\n',
      ),
    )
    const words = first(`'teapot-wanted': { title: 'A teapot', sentence: '${sentence}' },`)
    const ways: readonly (readonly [RegExp, (text: string) => string])[] = [
      [/detect\/weights\.ts$/u, first("'teapot-wanted': 0.5,")],
      [/explain\/families\.ts$/u, first("'teapot-wanted': 'demand',")],
      [/locale\/signals-[a-z]{2}\.ts$/u, words],
      [/locale\/translated\.ts$/u, first(`'teapot-wanted': '${sentence}',`)],
    ]
    const asked = new Set(['shared/detect/signals.ts'])
    for (let round = 0; round < 6; round += 1) {
      const files = await missing()
      if (files.length === 0) break
      for (const file of files) {
        const way = ways.find(([name]) => name.test(file))
        if (way === undefined) continue // what follows from the others ends with them, or the last look finds it
        expect(asked, 'is asked for once').not.toContain(file)
        asked.add(file)
        await edit(file, way[1])
      }
    }
    expect(await missing()).toEqual([])

    const places = (await listed()).map(
      (file) => new RegExp(`^${file.replaceAll('.', '\\.').replace('*', '[a-z]{2}')}$`, 'u'),
    )
    expect(places.length).toBeGreaterThan(5)
    expect([...asked].filter((file) => !places.some((place) => place.test(file)))).toEqual([])
    expect(places.filter((place) => ![...asked].some((file) => place.test(file)))).toEqual([])

    // 4. It is found, and has its words.
    const script = `
    const { mailFromEml } = await import('${join(copy, 'shared/read/eml.ts')}')
    const { evidenceOf } = await import('${join(copy, 'shared/detect/evidence.ts')}')
    const { judge } = await import('${join(copy, 'shared/detect/judge.ts')}')
    const { signalsFr } = await import('${join(copy, 'shared/explain/locale/signals-fr.ts')}')
    const eml = Buffer.from('From: a@b.example\\r\\nSubject: x\\r\\n\\r\\nPlease bring your own teapot on Monday.')
    const { mail, readings } = await mailFromEml(eml, { authservIds: [], boundary: 'none' })
    const { sightings } = judge(mail, readings.map(evidenceOf), [])
    console.log(JSON.stringify({ sightings, sentence: signalsFr['teapot-wanted'].sentence }))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: copy,
    })
    const said = z.object({ sentence: z.string(), sightings: z.array(z.looseObject({ signal: z.string() })) })
    const { sightings, sentence: french } = said.parse(JSON.parse(stdout))
    expect(french).toBe(sentence)
    expect(sightings.find(({ signal }) => signal === 'teapot-wanted')).toMatchObject({
      state: 'found',
      weight: 0.5,
      quotes: [{ text: 'bring your own teapot' }],
    })
  },
)
