import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Failure } from '../shared/failure.ts'
import { openWorld, type World } from '../shared/world.ts'
import type { Command, Terminal } from './command.ts'
import { doctor } from './doctor.ts'
import { run as runDisenrol, usage as disenrolUsage } from './disenrol.ts'
import { run as runEnrol, usage as enrolUsage } from './enrol.ts'
import { held } from './held.ts'
import { lift } from './lift.ts'
import { manifest, usage as manifestUsage } from './manifest.ts'
import { prove } from './prove.ts'
import { share } from './share.ts'
import { status } from './status.ts'
import { verify } from './verify.ts'

/** Every command, by its name. One module each; `scan` needs no tenant and stands alone. */
const commands: Readonly<Record<string, Command>> = {
  enrol: { usage: enrolUsage, run: (args, { world, output }) => runEnrol(args, world(), output) },
  disenrol: { usage: disenrolUsage, run: (args, { world, output }) => runDisenrol(args, world(), output) },
  status,
  doctor,
  prove,
  verify,
  held,
  lift,
  share,
  manifest: { usage: manifestUsage, run: (args) => manifest(args) },
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
async function nonlieu([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    process.stderr.write(usage)
    return name === '--help' ? 0 : 2
  }
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage.trimEnd()}\n`)
    return 0
  }
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    terminal.tell(error.message)
    return 1
  }
}

let world: World | null = null

/** Where `npm start` leaves its settings while it runs: without settings of one's own, that tenant is meant. */
const demoSettings = new URL('../.nonlieu/start.env', import.meta.url)

function open(): World {
  if (process.env['NONLIEU_TENANT_ID'] === undefined && existsSync(demoSettings))
    process.loadEnvFile(demoSettings)
  return openWorld(process.env)
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
  world: () => (world ??= open()),
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
