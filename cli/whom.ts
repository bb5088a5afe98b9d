import { readFile } from 'node:fs/promises'

/** Whose mailboxes a command is about, as it was asked. */
export interface Whom {
  readonly everyone: boolean
  /** Names, addresses or object ids, as given. */
  readonly groups: readonly string[]
  /** `NAME`, or `NAME=GROUP` to make or change a ring. */
  readonly ring: string | null
  readonly addresses: readonly string[]
  readonly lookBackDays: number | null
  readonly yes: boolean
}

/** The arguments were wrong; the message says what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

const maxFileBytes = 20 * 1024 * 1024
const maxDays = 45

/**
 * Reads the arguments of `enrol` and `disenrol`.
 * @throws WrongUse
 */
export async function whomFrom(args: readonly string[]): Promise<Whom> {
  const given = { everyone: false, yes: false, groups: [] as string[], addresses: [] as string[] }
  let ring: string | null = null
  let lookBackDays: number | null = null
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--everyone') given.everyone = true
    else if (arg === '--yes') given.yes = true
    else if (arg === '--group') given.groups.push(valueOf(arg, rest))
    else if (arg === '--ring') ring = valueOf(arg, rest)
    else if (arg === '--look-back') lookBackDays = daysOf(valueOf(arg, rest))
    else if (arg === '--file') given.addresses.push(...(await addressesIn(valueOf(arg, rest))))
    else if (arg.startsWith('-')) throw new WrongUse(`There is no option ${arg}.`)
    else given.addresses.push(address(arg))
  }
  const ways = [given.everyone, given.groups.length > 0, ring !== null, given.addresses.length > 0]
  const chosen = ways.filter((way) => way).length
  if (chosen === 0)
    throw new WrongUse('Say whose mailboxes: addresses, --file, --group, --ring or --everyone.')
  if (chosen > 1)
    throw new WrongUse(
      'Choose one of addresses, --group, --ring and --everyone; run the command once for each.',
    )
  return { ...given, ring, lookBackDays, addresses: [...new Set(given.addresses)] }
}

function valueOf(option: string, rest: string[]): string {
  const value = rest.shift()
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new WrongUse(`${option} needs a value behind it.`)
  return value
}

function daysOf(text: string): number {
  const days = Number(text)
  if (/^\d{1,2}$/.test(text) && days <= maxDays) return days
  throw new WrongUse(`--look-back takes whole days from 0 to ${maxDays}, not “${text.slice(0, 20)}”.`)
}

function address(text: string): string {
  const trimmed = text.trim().toLowerCase()
  if (/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(trimmed) || /^[0-9a-f-]{36}$/.test(trimmed)) return trimmed
  throw new WrongUse(`“${text.slice(0, 60)}” is no mail address and no object id.`)
}

/** One address a line; empty lines and lines that begin with # are skipped, what follows a comma or semicolon too. */
async function addressesIn(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new WrongUse(`Failed to read the file ${path.slice(0, 200)}: ${code}. Check its name.`)
  })
  if (bytes.length > maxFileBytes) throw new WrongUse('The file is larger than 20 MB. Split it.')
  const found: string[] = []
  for (const [index, line] of bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const text = (line.split(/[,;\t]/, 1)[0] ?? '').trim()
    if (text === '' || text.startsWith('#')) continue
    try {
      found.push(address(text))
    } catch (error) {
      // A table with a title in its first line is what most programs write.
      if (index > 0) throw new WrongUse(`Line ${index + 1} of the file: ${messageOf(error)}`)
    }
  }
  if (found.length === 0) throw new WrongUse('The file holds no address: it wants one a line.')
  return found
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'wrong'
}
