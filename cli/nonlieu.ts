import { createInterface } from 'node:readline/promises'
import { Failure } from '../shared/failure.ts'
import { openWorld, type World } from '../shared/world.ts'
import type { Command, Terminal } from './command.ts'
import { held } from './held.ts'
import { lift } from './lift.ts'

/** Every command, by its name. One module each; `scan` needs no tenant and stands alone. */
const commands: Readonly<Record<string, Command>> = { held, lift }

const usage = `Usage: npm run --silent nonlieu -- COMMAND …

${Object.values(commands)
  .map((command) => `  ${command.usage}`)
  .join('\n')}

The tenant is the one that the app's own settings name (docs/settings.md).
Exit status: 0 done, 1 not done, 2 wrong use.
`

/** Runs one command and answers its exit status. Errors are a sentence, never content. */
async function nonlieu([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined || args.includes('--help')) {
    process.stderr.write(usage)
    return command === undefined && name !== '--help' ? 2 : 0
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
  world: () => (world ??= openWorld(process.env)),
  print: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
  ask,
})
