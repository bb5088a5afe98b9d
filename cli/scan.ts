import { parseArgs } from 'node:util'
import { catalogueFor } from '../shared/explain/catalogue.ts'
import { Policy } from '../shared/policy.ts'
import { createReader } from '../shared/read/reader.ts'
import { listMails } from './list-mails.ts'
import { scanFile } from './scan-file.ts'
import { jsonLine } from './scan-json.ts'
import { colours, noColours, textOfScan } from './scan-text.ts'

const usage = `Usage: npm run --silent scan -- [--json] [--lang fr|en|…] [--authserv-id NAME] PATH…

Reads .eml files, and folders of them, offline, as if they had just been delivered.

  --json               one JSON object a line for each file, in input order
  --lang LANGUAGE      language of the sentences, default en (fr, en)
  --authserv-id NAME   believe only this host's Authentication-Results (may be repeated)
  --help               this text

Exit status: 0 every file got a verdict, 1 one did not, 2 wrong use.
`

interface Choices {
  readonly json: boolean
  readonly lang: string
  readonly authservIds: readonly string[]
  readonly paths: readonly string[]
}

/** What the command line asks for, or the sentence that says what is wrong with it. */
function choicesOf(args: readonly string[]): Choices | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        'authserv-id': { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return 'help'
    if (!/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(values.lang)) {
      return { wrong: `--lang ${values.lang} is no language. Give a code such as fr or en.` }
    }
    if (values['authserv-id'].includes('')) return { wrong: '--authserv-id needs a host name.' }
    if (positionals.length === 0) return { wrong: 'No PATH given. Name an .eml file or a folder.' }
    return { json: values.json, lang: values.lang, authservIds: values['authserv-id'], paths: positionals }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

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
