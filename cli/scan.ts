import { catalogueFor } from '../shared/explain/catalogue.ts'
import { Policy } from '../shared/policy.ts'
import { createReader } from '../shared/read/reader.ts'
import { listMails } from './list-mails.ts'
import { choicesOf, usage } from './scan-choices.ts'
import { scanFile, warmUp } from './scan-file.ts'
import { jsonLine } from './scan-json.ts'
import { colours, noColours, textOfScan } from './scan-text.ts'

/** Runs the command and returns its exit status. */
async function scan(args: readonly string[]): Promise<number> {
  const choices = choicesOf(args)
  if (choices === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if ('wrong' in choices) {
    process.stderr.write(`${choices.wrong}\n\n${usage}`)
    return 2
  }
  const { catalogue } = catalogueFor(choices.lang)
  const paint = isColourful() ? colours : noColours
  const reader = createReader()
  warmUp()
  const scanner = { reader, languages: Policy.parse({}).languages, authservIds: choices.authservIds }
  let status = 0
  try {
    for await (const listed of listMails(choices.paths)) {
      const result = await scanFile(listed, scanner)
      if ('error' in result) status = 1
      await print(choices.json ? jsonLine(result) : textOfScan(result, catalogue, paint))
    }
  } finally {
    await reader.close()
  }
  return status
}

/** Colours only where a person sees them (no-color.org; FORCE_COLOR for pagers). */
function isColourful(): boolean {
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: terminal } = process.env
  if (none !== undefined && none !== '') return false
  if (force !== undefined && force !== '' && force !== '0') return true
  return process.stdout.isTTY && terminal !== 'dumb'
}

function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()))
  })
}

// A reader such as `head` that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await scan(process.argv.slice(2))
