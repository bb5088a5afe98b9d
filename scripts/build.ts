import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import type * as Finder from '../shared/detect/finder.ts'
import type * as Inputs from '../shared/detect/inputs.ts'
import { panePage } from './pane-page.ts'

/**
 * node scripts/build.ts [ROOT]: makes the repository root (or another) a Functions app. functions/*.ts → dist/functions/*.js with shared
 * chunks, the reader's child → dist/read/child.js, the lexicons and what is compiled of them → dist/detect/, the pane → dist/addin/. Prints what each function loads at
 * start and how long that takes; fails where a heavy reader would be loaded with it.
 */
const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))

/** Native or big: found in node_modules at run time, and only when something is read. */
const HEAVY = ['tesseract.js', 'sharp', '@napi-rs/canvas', 'unpdf', 'pdfjs-dist']

/** Bundled, but in chunks of their own that only a configured telemetry loads. */
const LAZY = ['node_modules/@opentelemetry/', 'node_modules/@azure/monitor-opentelemetry-exporter/']

/** The worker gives the core to whoever requires it, so the library that does stays outside of the bundle, too. */
const OUTSIDE = ['@azure/functions', '@azure/functions-core', '@tesseract.js-data/*', ...HEAVY]

/** Bundled CommonJS packages require Node's own modules. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'external',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions

/** zod carries its error texts in some fifty languages, 350 KB of them; nothing here shows any but English. */
const englishZod: Plugin = {
  name: 'english-zod',
  setup(bundler) {
    bundler.onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

/**
 * The library is CommonJS: imported, it is searched for the names that it exports before it is loaded, at every cold start;
 * required, it is loaded at once.
 */
const requiredLibrary: Plugin = {
  name: 'required-library',
  setup(bundler) {
    bundler.onResolve({ filter: /^@azure\/functions$/ }, ({ kind, path }) =>
      kind === 'require-call' ? null : { path, namespace: 'required' },
    )
    bundler.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require('${path}')`,
    }))
  },
}

/** Built beside and moved into place, so that a host that starts meanwhile finds the old app or the new one. */
const next = path.join(root, '.nonlieu', `build-${process.pid}`)
const dist = path.join(root, 'dist')

async function main(): Promise<void> {
  const functions = globSync('functions/*.ts', { cwd: root }).toSorted()
  const meta = await buildApp(functions, await shipLexicons())
  await buildAddin()
  await moveIntoPlace()
  const heavy = heavyAtStart(meta)
  if (heavy.length > 0) throw new Error(`Loaded at start, but must be imported lazily: ${heavy.join('; ')}.`)
  await report(functions, meta)
}

/**
 * The lexicons go beside the code with what is compiled of them, so that a host that starts reads and does not compile.
 * Answers what the code shall take for their digests.
 */
async function shipLexicons(): Promise<Readonly<Record<string, string>>> {
  const folder = path.join(root, 'shared/detect')
  if (!existsSync(folder)) return {}
  const { inputs }: Pick<typeof Inputs, 'inputs'> = await import(path.join(folder, 'inputs.ts'))
  const { makeAll }: Pick<typeof Finder, 'makeAll'> = await import(path.join(folder, 'finder.ts'))
  for (const name of makeAll()) await cp(new URL(name, inputs.kept), path.join(next, 'detect', name))
  await cp(inputs.folder, path.join(next, 'detect', 'lexicon'), { recursive: true })
  const { words, all } = inputs
  return { NONLIEU_BUILT: JSON.stringify({ words, all }) }
}

async function buildApp(
  functions: readonly string[],
  define: Readonly<Record<string, string>>,
): Promise<Metafile> {
  const child = 'shared/read/child.ts'
  const entries = [...functions, ...(existsSync(path.join(root, child)) ? [child] : [])]
  const { metafile } = await build({
    ...shared,
    entryPoints: entries.map((file) => ({
      in: file,
      out: file.replace(/^shared\//, '').replace(/\.ts$/, ''),
    })),
    outdir: next,
    platform: 'node',
    target: 'node20',
    external: OUTSIDE,
    define,
    banner: { js: REQUIRE },
    plugins: [englishZod, requiredLibrary],
    minify: true, // what is parsed at a cold start
    keepNames: true, // logs tell errors by their type
    sourcemap: true,
  })
  return metafile
}

async function buildAddin(): Promise<void> {
  const entries = ['addin/pane.ts', 'addin/admin.ts'].filter((file) => existsSync(path.join(root, file)))
  if (entries.length > 0) {
    await build({
      ...shared,
      entryPoints: entries,
      outbase: 'addin',
      outdir: path.join(next, 'addin'),
      platform: 'browser',
      target: ['es2022', 'safari16'],
      minify: true,
      metafile: false,
    })
  }
  await buildReport()
  for (const file of globSync('addin/{*.html,assets/**/*.{png,svg}}', { cwd: root })) {
    await mkdir(path.dirname(path.join(next, file)), { recursive: true })
    await cp(path.join(root, file), path.join(next, file))
  }
  await writePage(path.join(next, 'addin'))
}

/**
 * The pane's script gets a name that changes with its content, so that it may be kept for ever and the pane opens from
 * the browser's cache; what the first sight needs stands in the page. `report.js` keeps its name: Outlook knows it by its
 * exact address.
 */
async function writePage(folder: string): Promise<void> {
  if (!existsSync(path.join(root, 'addin', 'pane.html'))) return
  const digest = createHash('sha256')
    .update(await readFile(path.join(folder, 'pane.js')))
    .digest('hex')
  const named = `pane-${digest.slice(0, 8).toUpperCase()}.js`
  await rename(path.join(folder, 'pane.js'), path.join(folder, named))
  const html = await panePage(root)
  await writeFile(path.join(folder, 'pane.html'), html.replaceAll('"/pane.js"', `"/${named}"`))
}

/**
 * The report command: one file that ES2016 engines without modules load. Syntax is not minified, because that would
 * write conditional expressions, which classic Outlook's engine may refuse to load.
 */
async function buildReport(): Promise<void> {
  const entry = path.join(root, 'addin', 'report.ts')
  if (!existsSync(entry)) return
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(next, 'addin', 'report.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2016',
    minifyWhitespace: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  })
}

async function moveIntoPlace(): Promise<void> {
  const old = `${next}-old`
  await mkdir(next, { recursive: true })
  if (existsSync(dist)) await rename(dist, old)
  await rename(next, dist)
  await rm(old, { recursive: true, force: true })
}

/** The files that loading `entry` loads, itself included: static imports only. */
function closure(entry: string, { outputs }: Metafile): ReadonlySet<string> {
  const seen = new Set<string>()
  const todo = [entry]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const link of outputs[file]?.imports ?? []) {
      if (!link.external && link.kind === 'import-statement') todo.push(link.path)
    }
  }
  return seen
}

function outputOf(entry: string, { outputs }: Metafile): string {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry)
  if (found === undefined) throw new TypeError(`${entry} was not built`)
  return found[0]
}

/** `ENTRY loads PACKAGE` for every heavy or lazy package in a function's static imports. */
function heavyAtStart(meta: Metafile): string[] {
  const entries = Object.values(meta.outputs).flatMap(({ entryPoint }) =>
    entryPoint?.startsWith('functions/') === true ? [entryPoint] : [],
  )
  const lazy = entries.flatMap((entry) =>
    [...closure(outputOf(entry, meta), meta)]
      .flatMap((file) => Object.keys(meta.outputs[file]?.inputs ?? {}))
      .filter((input) => LAZY.some((folder) => input.includes(folder)))
      .map((input) => `${entry} loads ${input}`),
  )
  const native = entries.flatMap((entry) =>
    [...closure(outputOf(entry, meta), meta)]
      .flatMap((file) => meta.outputs[file]?.imports ?? [])
      .filter(({ external, kind, path }) => external === true && kind !== 'dynamic-import' && isHeavy(path))
      .map(({ path }) => `${entry} loads ${path}`),
  )
  return [...native, ...lazy]
}

function isHeavy(specifier: string): boolean {
  return HEAVY.some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

async function report(functions: readonly string[], meta: Metafile): Promise<void> {
  const rows = []
  for (const entry of functions) {
    const built = path.join(dist, entry.replace(/\.ts$/, '.js'))
    const bytes = [...closure(outputOf(entry, meta), meta)]
      .map((file) => meta.outputs[file]?.bytes ?? 0)
      .reduce((sum, size) => sum + size, 0)
    const { ms, functions } = await loadTime(built)
    rows.push({
      entry,
      'KB at start': Math.round(bytes / 1024),
      'load ms': ms,
      registers: functions.join(' '),
    })
  }
  if (rows.length > 0) console.table(rows)
  else console.log('There is nothing in functions/ yet.')
}

interface Loaded {
  readonly ms: number
  readonly functions: readonly string[]
}

/** @throws {Error} with the module's own message where it cannot be loaded. */
async function loadTime(file: string): Promise<Loaded> {
  const script = fileURLToPath(new URL('load-time.cjs', import.meta.url))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, file], { timeout: 60_000 })
    const loaded: Loaded = JSON.parse(stdout)
    return loaded
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Error(`Failed to load ${path.relative(root, file)}: ${said}`, { cause: error })
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await rm(next, { recursive: true, force: true })
}
