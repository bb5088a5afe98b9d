import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Failure } from '../shared/failure.ts'
import type { World } from '../shared/world.ts'
import type { Command, Terminal } from './command.ts'

/**
 * Every command, by its name. One module each, loaded when it is called; `scan` needs no tenant and stands alone.
 */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  enrol: async () => {
    const { usage, run } = await import('./enrol.ts')
    return { usage, run: (args, { world, output }) => run(args, world(), output) }
  },
  disenrol: async () => {
    const { usage, run } = await import('./disenrol.ts')
    return { usage, run: (args, { world, output }) => run(args, world(), output) }
  },
  status: async () => (await import('./status.ts')).status,
  doctor: async () => (await import('./doctor.ts')).doctor,
  prove: async () => (await import('./prove.ts')).prove,
  verify: async () => (await import('./verify.ts')).verify,
  held: async () => (await import('./held.ts')).held,
  lift: async () => (await import('./lift.ts')).lift,
  share: async () => (await import('./share.ts')).share,
  manifest: async () => {
    const { usage, manifest } = await import('./manifest.ts')
    return { usage, run: (args) => manifest(args) }
  },
}

/** One line a command; a command's own \`--help\` says the rest. */
const briefs: Readonly<Record<keyof typeof commands, string>> = {
  enrol: 'takes mailboxes into care: everyone, groups, rings or a list',
  disenrol: 'lets them go; their mail stays as it is',
  status: 'one line when all is well, the exceptions otherwise',
  doctor: 'goes through what can be wrong, with the way to mend it',
  prove: 'lists the mailboxes afresh and compares them with the records',
  verify: 'judges records of this version again and reports what differs',
  held: 'lists the fakes that were found and not moved, with the reason',
  lift: 'lets those move that one reason held back in a chosen span',
  share: 'opens shared mailboxes in the pane to the members of a group',
  manifest: "writes the add-in's manifest for a tenant",
}

const usage = `Usage: npm run --silent nonlieu -- COMMAND …

${Object.entries(briefs)
  .map(([name, brief]) => `  ${name.padEnd(10)} ${brief}`)
  .join('\n')}

\`nonlieu COMMAND --help\` says more. The tenant is the one that the app's own settings name (docs/settings.md).
Exit status: 0 done, 1 not done, 2 wrong use.
`

/** Runs one command and answers its exit status. Errors are a sentence, never content. */
async function nonlieu(
  [name = '', ...args]: readonly string[],
  terminal: Omit<Terminal, 'world'>,
): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    process.stderr.write(usage)
    return name === '--help' ? 0 : 2
  }
  const command = await load()
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage.trimEnd()}\n`)
    return 0
  }
  try {
    return await command.run(args, { ...terminal, world: await opener(name) })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    terminal.tell(error.message)
    return 1
  }
}

/** Where `npm start` leaves its settings while it runs: without settings of one's own, that tenant is meant. */
const demoSettings = new URL('../.nonlieu/start.env', import.meta.url)

/** Commands that need no tenant: what speaks to one, and takes a second to load, is not loaded for them. */
const alone: ReadonlySet<string> = new Set(['manifest'])

/** Opens the world when a command first asks for it. */
async function opener(name: string): Promise<() => World> {
  if (alone.has(name)) {
    return () => {
      throw new TypeError(`${name} needs no tenant.`)
    }
  }
  const { openWorld } = await import('../shared/world.ts')
  let world: World | null = null
  return () => (world ??= openWorld(settings()))
}

function settings(): NodeJS.ProcessEnv {
  if (process.env['NONLIEU_TENANT_ID'] === undefined && existsSync(demoSettings))
    process.loadEnvFile(demoSettings)
  return process.env
}

async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

// A reader such as `head` that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await nonlieu(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
  ask,
  output: {
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns,
    write: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  },
})
