import { parseArgs } from 'node:util'

export const usage = `Usage: npm run --silent scan -- [--json] [--lang fr|en|…] [--authserv-id NAME] PATH…

Reads .eml files, and folders of them, offline, as if they had just been delivered.

  --json               one JSON object a line for each file, in input order
  --lang LANGUAGE      language of the sentences, default en (ar de el en es fr it nl pl pt ro)
  --authserv-id NAME   believe only this host's Authentication-Results (may be repeated)
  --help               this text

Exit status: 0 every file got a verdict, 1 one did not, 2 wrong use.
`

export interface Choices {
  readonly json: boolean
  readonly lang: string
  readonly authservIds: readonly string[]
  readonly paths: readonly string[]
}

/** What the command line asks for, or the sentence that says what is wrong with it. */
export function choicesOf(args: readonly string[]): Choices | 'help' | { readonly wrong: string } {
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
