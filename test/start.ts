import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startAll, type Everything } from './start-all.ts'

const usage = 'Usage: npm start -- [--port N] [--no-demo]'

/** `npm start`: everything on loopback, until Ctrl-C. */
async function main(): Promise<number> {
  const options = readArguments()
  if (options === null) {
    console.error(usage)
    return 2
  }
  console.log('Nonlieu on this computer: nothing leaves it, no account is needed.\n')
  console.log('building   …')
  if ((await build()) !== 0) return 1
  const everything = await startAll({ ...options, say: (line) => console.log(line) }).catch(
    (error: unknown) => {
      console.error(reasonOf(error, options.port))
      return null
    },
  )
  if (everything === null) return 2
  console.log(`\nOpen  ${everything.url}\n\nCtrl-C stops everything.\n`)
  await stopped(everything)
  return 0
}

function readArguments(): { readonly port: number; readonly demo: boolean } | null {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '8080' }, 'no-demo': { type: 'boolean', default: false } },
    })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { port, demo: !values['no-demo'] } : null
  } catch {
    return null
  }
}

/** The app is built anew each time, so that what runs is what stands in the folder. */
async function build(): Promise<number> {
  const script = fileURLToPath(new URL('../scripts/build.ts', import.meta.url))
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code]: unknown[] = await once(child, 'close')
  return code === 0 ? 0 : 1
}

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another: npm start -- --port ${port + 1}`
  }
  return `Failed to start: ${error instanceof Error ? error.message : 'unknown error'}`
}

/** Ends in good order at the first signal, at once at the second. */
async function stopped(everything: Everything): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      let asked = false
      process.on(signal, () => {
        if (asked) process.exit(130)
        asked = true
        console.log('\nStopping …')
        everything.close().then(resolve, resolve)
      })
    }
  })
  console.log('Everything has stopped.')
}

process.exitCode = await main()
