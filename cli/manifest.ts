import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { validateManifest, type Validation } from './validate-manifest.ts'

export const usage = `Usage: npm run --silent nonlieu -- manifest --origin https://HOST --client-id GUID [--out FILE] [--validate]

Writes the add-in's manifest for a tenant from manifest.xml, to FILE or to standard output. Upload it in the admin centre
under Settings, Integrated apps.

  --origin ORIGIN    where the Functions app is reached, https and nothing behind the host name
  --client-id GUID   application id of the pane's app registration
  --out FILE         where to write it
  --validate         then asks Microsoft's online service whether it accepts it; nothing else ever sends it anywhere

Exit status: 0 written (and accepted, where that was asked), 1 written and refused by the service, 2 wrong use,
3 written, but the validation was skipped: the service gave no answer.
`

/** What the template has in place of a tenant's own values. */
export const placeholder = {
  origin: 'https://nonlieu.example.com',
  id: '7d0a8d8e-5f7c-4c53-9c0c-6f6b2b1d9a41',
  clientId: '00000000-0000-4000-8000-000000000000',
} as const

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Runs the command and returns its exit status.
 * @param fetch how Microsoft's service is reached, asked with `--validate` only
 */
export async function manifest(args: readonly string[], fetch = globalThis.fetch): Promise<number> {
  const choices = choicesOf(args)
  if ('wrong' in choices) {
    process.stderr.write(`${choices.wrong}\n\n${usage}`)
    return 2
  }
  const template = await readFile(new URL('../manifest.xml', import.meta.url), 'utf8')
  const { origin, clientId, out, validate } = choices
  const written = template
    .replaceAll(placeholder.origin, origin)
    .replaceAll(placeholder.clientId, clientId)
    .replaceAll(placeholder.id, addinIdOf(clientId))
  if (out === null) process.stdout.write(written)
  else await writeFile(out, written)
  return validate ? told(await validateManifest(written, fetch)) : 0
}

/** Says on standard error what became of the validation, and returns the exit status. */
function told(validation: Validation): number {
  const { state } = validation
  const lines = state === 'skipped' ? [`skipped: ${validation.why}`] : [state, ...validation.remarks]
  process.stderr.write(`validation ${lines.join('\n  ')}\n`)
  return { accepted: 0, refused: 1, skipped: 3 }[state]
}

interface Choices {
  readonly origin: string
  readonly clientId: string
  readonly out: string | null
  readonly validate: boolean
}

function choicesOf(args: readonly string[]): Choices | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        origin: { type: 'string' },
        'client-id': { type: 'string' },
        out: { type: 'string' },
        validate: { type: 'boolean', default: false },
      },
    })
    const wrong = wrongOrigin(values.origin)
    if (wrong !== null) return { wrong }
    const clientId = (values['client-id'] ?? '').toLowerCase()
    if (!guid.test(clientId))
      return { wrong: 'Give --client-id, the application id of the pane’s app registration, a GUID.' }
    return { origin: values.origin ?? '', clientId, out: values.out ?? null, validate: values.validate }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

/** What is wrong with an origin, as a sentence; null where Outlook can load a pane from it. */
function wrongOrigin(origin: string | undefined): string | null {
  if (origin === undefined) return 'Give --origin, for example --origin https://nonlieu.contoso.com.'
  const url = URL.canParse(origin) ? new URL(origin) : null
  if (url === null || !/^[a-z0-9.:/-]+$/i.test(origin))
    return '--origin is no address. Give the origin of the Functions app, such as https://nonlieu.contoso.com.'
  if (url.protocol !== 'https:') return '--origin must begin with https: Outlook loads nothing else.'
  if (url.origin !== origin)
    return `--origin takes no path and no slash at its end, and small letters. Give ${url.origin}.`
  if (url.hostname === 'localhost' || /^[0-9.]+$/.test(url.hostname))
    return '--origin names a computer that Outlook cannot reach. Give the public name of the Functions app.'
  return null
}

/**
 * The add-in's own id: it must stay the same for ever in one tenant, whatever the origin becomes, so it is made from the
 * application id (a UUID of version 5, RFC 9562 section 5.5).
 */
function addinIdOf(clientId: string): string {
  const space = Buffer.from(placeholder.id.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(space).update(clientId).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
