import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scanFile, type Scanner } from '../../cli/scan-file.ts'
import type { SignalId } from '../../shared/detect/signals.ts'
import { signals } from '../../shared/detect/signals.ts'
import { glance } from '../../shared/inspect-mail.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import type { Level, Verdict } from '../../shared/verdict.ts'
import { loadCases } from '../cases/load.ts'
import { loadHeld, type HeldLine } from './held-line.ts'
import { heldMail } from './held-mail.ts'
import { bareText, standsIn } from './quotes.ts'

/** What is known of a mail before it is judged. */
export interface Known {
  readonly id: string
  readonly language: string
  readonly class: 'core' | 'wider' | 'genuine'
  readonly carrier: HeldLine['carrier']
}

/** What the product said of one mail. */
export interface Judged extends Known {
  readonly level: Level
  readonly score: number
  readonly found: readonly SignalId[]
  /** True where parts had to be read before the level was known. */
  readonly examined: boolean
  readonly quotes: { readonly standing: number; readonly all: number }
  readonly ms: number
}

const byId = new Map<string, SignalId>(signals.map(({ id }) => [id, id]))

/** The signals that were found in a verdict. */
export function foundIn({ sightings }: Verdict): SignalId[] {
  return sightings.flatMap(({ signal, state }) => {
    const id = byId.get(signal)
    return state === 'found' && id !== undefined ? [id] : []
  })
}

/**
 * Judges one file as `npm run scan` does. `seen` is all that a person could read in it; null takes the words that the
 * product read itself. Throws where the file gives no verdict.
 */
export async function judgeFile(
  file: string,
  {
    known,
    seen,
    scanner,
  }: { readonly known: Known; readonly seen: string | null; readonly scanner: Scanner },
): Promise<Judged> {
  const result = await scanFile({ file }, scanner)
  if ('error' in result)
    throw new Error(`Failed to judge ${known.id}: ${result.error.code}. Scan the file alone.`)
  const { mail, readings } = await mailFromEml(await readFile(file), {
    authservIds: scanner.authservIds,
    boundary: 'above-received',
  })
  const { verdict } = result
  const words = seen ?? [...readings, ...result.readings()].map(({ text }) => text).join('\n')
  const headers = (mail.headers ?? []).map(({ value }) => value)
  // As their readers see them: in the header fields themselves names may be encoded (RFC 2047).
  const people = [mail.from, mail.sender, ...mail.replyTo].flatMap((one) =>
    one === null ? [] : [one.name, one.address],
  )
  const bare = bareText([words, ...headers, ...people].join('\n'))
  const quotes = verdict.sightings.flatMap((one) => (one.state === 'found' ? one.quotes : []))
  return {
    ...known,
    level: verdict.level,
    score: verdict.score,
    found: foundIn(verdict),
    examined: glance(mail).needed.length > 0,
    quotes: { standing: quotes.filter((quote) => standsIn(quote, bare)).length, all: quotes.length },
    ms: result.ms,
  }
}

/** Which mails are judged: all, those without pictures to recognise, or those of text and HTML alone. */
export type Scope = 'all' | 'no-pictures' | 'words'

/** Judges the held lines, and the held cases of test/cases where `scope` is `all`. `progress` hears how many are done. */
export async function judgeHeld(
  scope: Scope,
  { scanner, progress }: { readonly scanner: Scanner; readonly progress: (done: number, of: number) => void },
): Promise<Judged[]> {
  const lines = (await loadHeld()).filter(({ carrier }) => carriersOf[scope].has(carrier))
  const cases = scope === 'all' ? await loadCases('held') : []
  const folder = await mkdtemp(join(tmpdir(), 'nonlieu-held-'))
  const judged: Judged[] = []
  try {
    for (const line of lines) {
      const { bytes, seen } = await heldMail(line)
      const file = join(folder, 'mail.eml')
      await writeFile(file, bytes)
      const { id, language, class: kind, carrier } = line
      judged.push(await judgeFile(file, { known: { id, language, class: kind, carrier }, seen, scanner }))
      progress(judged.length, lines.length + cases.length)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  for (const one of cases) {
    judged.push(await judgeFile(one.path, { known: knownOf(one), seen: await seenIn(one), scanner }))
    progress(judged.length, lines.length + cases.length)
  }
  return judged
}

/** Carriers without a picture; a PDF may be of page pictures. */
const carriersOf: Readonly<Record<Scope, ReadonlySet<HeldLine['carrier']>>> = {
  all: new Set(['text', 'html', 'pdf', 'picture', 'scan', 'docx']),
  'no-pictures': new Set(['text', 'html', 'docx']),
  words: new Set(['text', 'html']),
}

export function knownOf(one: Awaited<ReturnType<typeof loadCases>>[number]): Known {
  const { carrier } = one
  const coarse =
    carrier === 'text'
      ? 'text'
      : carrier.startsWith('html')
        ? 'html'
        : carrier.startsWith('pdf')
          ? 'pdf'
          : 'picture'
  return { id: one.name, language: one.language, class: one.class, carrier: coarse }
}

/** Words of the pictures as they were drawn, with those of the body; null where nothing was drawn. */
async function seenIn({
  words,
  path,
}: {
  readonly words: string | null
  readonly path: string
}): Promise<string | null> {
  if (words === null) return null
  const { readings } = await mailFromEml(await readFile(path), {
    authservIds: [],
    boundary: 'above-received',
  })
  return [words, ...readings.map(({ text }) => text)].join('\n')
}
