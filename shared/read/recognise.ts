import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Block, Worker } from 'tesseract.js'
import { guessLanguage } from './common-words.ts'
import { greymap, sampleOf, stripOf, upsideDown, type Grey } from './grey.ts'

/** Text that was recognised, and how surely, 0 to 1. */
export interface Recognised {
  readonly text: string
  readonly confidence: number
  /** Where its words stand, and the page that they stand on; only where `Look.boxes` asked for them. */
  readonly seen?: { readonly page: Grey; readonly words: readonly Word[] }
}

/** A word and its box in pixels of the page. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Look {
  /** ISO 639-1, most likely first. */
  readonly languages: readonly string[]
  /** The page was set upright, and may as well stand on its head. */
  readonly turned?: boolean
  /** True where the places of words are wanted, too. */
  readonly boxes?: boolean
}

/** Recognises pages; keeps its engine warm and the data that it met. */
export interface Recogniser {
  /** The best reading of a page; `step` is called before each pass over it, for each has its own time. */
  recognise(page: Grey, look: Look, step?: () => void): Promise<Recognised>
  close(): Promise<void>
}

/**
 * ISO 639-1 to the data packages that are installed. Data of another script read nothing. Bulgarian data read Russian
 * (0.84 of the words), hardly Ukrainian (0.59) or Serbian (0.67).
 */
const data: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'deu',
  fr: 'fra',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  it: 'ita',
  lt: 'lit',
  lv: 'lav',
  mk: 'srp',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'bul',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp',
  tr: 'tur',
  uk: 'ukr',
}

/**
 * Languages that data of another one, which were sure enough, read clearly worse than their own. Measured on scans of three
 * to four letters each (share of the words that were read, accents folded, by French or Bulgarian and by their own data):
 * Hungarian 0.73 and 0.99, Macedonian 0.73 and 1, Czech 0.76 and 0.93, Turkish 0.80 and 1, Lithuanian 0.87 and 1, Slovak 0.89
 * and 0.99, Polish 0.90 and 0.99, Croatian 0.91 and 1, Slovene 0.92 and 1, Spanish 0.95 and 1, Catalan 0.95 and 1, Latvian
 * 0.98 and 1, Portuguese 0.99 and 1. French data read English, German, Dutch, Italian, Romanian and the languages of the
 * North at 0.97 and more.
 */
const ownDataOnly: ReadonlySet<string> = new Set('ca|cs|es|hr|hu|lt|lv|mk|pl|pt|sk|sl|sr|tr|uk'.split('|'))

type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'devanagari'

/** Data that stand for a script, in the order in which they are tried; the first tells whether it is the script. */
const scripts: Readonly<Record<Script, readonly string[]>> = {
  latin: ['fra'],
  cyrillic: ['bul', 'ukr', 'srp'],
  greek: ['ell'],
  arabic: ['ara'],
  devanagari: ['hin'],
}
const scriptNames = ['latin', 'cyrillic', 'greek', 'arabic', 'devanagari'] as const

/** Below this another script is tried: a page of the right one reads at 0.75 and more, of a wrong one at 0.57 at most. */
const sureEnough = 0.7
/**
 * A strip that is read less surely than this may be in another script. It decides what is tried first, not what is believed: wrong
 * the one way costs a sample, wrong the other way a whole pass.
 */
const mayBeOther = 0.6
/** A page that is read as surely as this was read with data of its language. */
const wellRead = 0.93
/** How much surer a sample must be than the page was, for the page to be read again. */
const clearlySurer = 0.12
/** Data that an engine keeps: each takes some MiB of the reading process. */
const mostKept = 8
/** Characters below which there is nothing that any language would read. */
const fewest = 40

/** Data, and whether what they read is turned upside down. */
interface Side {
  readonly code: string
  readonly reversed: boolean
}

/** A way that was tried on a piece of a page, and what it read there. */
interface Way extends Side {
  readonly confidence: number
  readonly piece: Grey
  readonly text: string
}

/** A page's reading, and the data and the side up that gave it. */
interface Read extends Side {
  readonly confidence: number
  readonly found: Recognised
  /** Data of the language that the page seemed to be in, where they read a sample no better. */
  readonly lost: string | null
}

/** What is asked of a page. */
interface Ask {
  /** Data of the policy's first language. */
  readonly first: string
  /** One data of each other script, most likely first. */
  readonly others: readonly string[]
  readonly turned: boolean
  readonly boxes: boolean
  readonly step: () => void
}

/**
 * A recogniser over tesseract.js with the data of the `@tesseract.js-data` packages; nothing is downloaded or cached.
 * The small integer models (`4.0.0_best_int`) read as well as the large ones and start faster.
 */
export function createRecogniser(): Recogniser {
  const require = createRequire(import.meta.url)
  let worker: Worker | null = null
  /** Data in the engine's own files. It is the engine's list, too: what stands here it does not look for elsewhere. */
  let kept: string[] = []
  let loaded = ''

  const packed = (code: string) =>
    require.resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)

  /** Another language in the same engine costs less than another engine, whose code would have to warm up again. */
  async function load(code: string): Promise<Worker> {
    if (worker !== null && loaded === code) return worker
    if (kept.length >= mostKept && !kept.includes(code)) await close()
    if (worker === null) return open(code)
    try {
      if (!kept.includes(code)) {
        await worker.FS('writeFile', [`${code}.traineddata`, gunzipSync(readFileSync(packed(code)))])
        kept.push(code)
      }
      await worker.reinitialize(code)
    } catch (error) {
      await close()
      throw error
    }
    loaded = code
    return worker
  }

  async function open(code: string): Promise<Worker> {
    const { default: tesseract } = await import('tesseract.js')
    kept = [code]
    worker = await tesseract.createWorker(kept, 1, {
      langPath: dirname(packed(code)),
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => {},
    })
    loaded = code
    return worker
  }

  async function close(): Promise<void> {
    const open = worker
    worker = null
    await open?.terminate()
  }

  async function read(code: string, page: Grey, boxes = false): Promise<Recognised> {
    const engine = await load(code)
    try {
      const wanted = boxes ? { text: true, blocks: true } : { text: true }
      const { data: found } = await engine.recognize(Buffer.from(greymap(page)), {}, wanted)
      const read = { text: found.text, confidence: Math.round(found.confidence) / 100 }
      return boxes ? { ...read, seen: { page, words: wordsIn(found.blocks) } } : read
    } catch (error) {
      // Nobody knows what state it is in.
      await close()
      throw error
    }
  }

  /** How surely some lines of a page are read, the right way up and, where that may be, on their head. */
  async function tryOut(code: string, piece: Grey, ways: readonly boolean[]): Promise<Way> {
    let best: Way = { code, reversed: false, confidence: 0, piece, text: '' }
    for (const reversed of ways) {
      const { text, confidence } = await read(code, reversed ? upsideDown(piece) : piece)
      if (text.trim().length >= fewest / 2 && confidence > best.confidence)
        best = { code, reversed, confidence, piece, text }
      if (best.confidence >= sureEnough) break
    }
    return best
  }

  /** The way that reads a piece of a page best: one of the first, else by other data, until one is sure. */
  async function bestWay(piece: Grey, codes: readonly string[], first: Way, ask: Ask): Promise<Way> {
    let best = first
    for (const code of codes) {
      if (best.confidence >= sureEnough) break
      ask.step()
      const way = await tryOut(code, piece, ask.turned ? [false, true] : [false])
      if (way.confidence > best.confidence) best = way
    }
    return best
  }

  /** Of a script's data, where there are several, those that read a sample best. */
  async function amongKin(sample: Grey, way: Way, ask: Ask): Promise<Way> {
    const kin = scripts[scriptOf(way.code)]
    if (kin[0] !== way.code || kin.length === 1) return way
    const { text, confidence } =
      way.piece === sample ? way : await read(way.code, way.reversed ? upsideDown(sample) : sample)
    let best: Way = { ...way, confidence }
    const own = dataOf(guessLanguage(text))
    for (const code of own !== null && kin.includes(own) ? [own] : kin) {
      if (code === way.code) continue
      ask.step()
      const other = await tryOut(code, sample, [way.reversed])
      if (other.confidence > best.confidence) best = other
    }
    return best
  }

  /** The way that reads a sample best; `codes` are asked where the first data do not. */
  async function bySample(sample: Grey, codes: readonly string[], sides: readonly boolean[], ask: Ask) {
    const way = await bestWay(sample, codes, await tryOut(ask.first, sample, sides), ask)
    return way.code === ask.first ? way : amongKin(sample, way, ask)
  }

  /** The way that reads a page best of which the first data hardly read a strip; null where they do read it. */
  async function byStrip(page: Grey, ask: Ask): Promise<Way | null> {
    const strip = stripOf(page)
    const { text, confidence } = await read(ask.first, strip)
    if (confidence >= mayBeOther || text.trim().length < fewest / 2) return null
    const way = await bestWay(strip, ask.others, await tryOut(ask.first, strip, [true]), ask)
    const sample = sampleOf(page)
    if (way.confidence < sureEnough) return bySample(sample, ask.others, [false, true], ask)
    return way.code === ask.first ? way : amongKin(sample, way, ask)
  }

  async function readBy({ code, reversed }: Side, page: Grey, boxes: boolean): Promise<Read> {
    const found = await read(code, reversed ? upsideDown(page) : page, boxes)
    return { code, reversed, confidence: found.confidence, found, lost: null }
  }

  /** The reading by the data that suit the page's script. */
  async function inScript(page: Grey, ask: Ask): Promise<Read> {
    const straight = { code: ask.first, reversed: false }
    const glimpsed = await byStrip(page, ask)
    if (glimpsed !== null) ask.step()
    if (glimpsed !== null && glimpsed.confidence >= sureEnough && !isSame(glimpsed, straight)) {
      const other = await readBy(glimpsed, page, ask.boxes)
      if (other.confidence >= sureEnough) return other
      ask.step()
    }
    const once = await readBy(straight, page, ask.boxes)
    if (once.confidence >= sureEnough || once.found.text.trim().length < fewest) return once
    const own = ownData(once.found.text)
    const codes = own === null || own === ask.first ? ask.others : [own, ...ask.others]
    ask.step()
    const sought = own === null ? glimpsed : null
    const way = sought ?? (await bySample(sampleOf(page), codes, [true], ask))
    const lost = way.code === own && way.confidence > once.confidence ? null : own
    const least = Math.min(sureEnough, once.confidence + clearlySurer)
    if (way.confidence < least || isSame(way, straight)) return { ...once, lost }
    ask.step()
    const again = await readBy(way, page, ask.boxes)
    return again.confidence > once.confidence ? { ...again, lost } : { ...once, lost: own }
  }

  return {
    async recognise(page, { languages, turned = false, boxes = false }, step = () => {}) {
      const codes = languages.flatMap((language) => dataOf(language) ?? [])
      const first = codes[0] ?? 'fra'
      const ask = { first, others: otherScripts(first, codes), turned, boxes, step }
      const { code, reversed, confidence, found, lost } = await inScript(page, ask)
      const own = confidence < wellRead ? ownData(found.text) : null
      if (own === null || own === code || own === lost) return found
      step()
      const again = await read(own, reversed ? upsideDown(page) : page, boxes)
      return again.confidence > confidence ? again : found
    },
    close,
  }
}

function isSame(one: Side, other: Side): boolean {
  return one.code === other.code && one.reversed === other.reversed
}

function dataOf(language: string | null): string | null {
  return language === null ? null : (data[language] ?? null)
}

/** Data of the language that a text shows itself to be in, where no others read it well. */
function ownData(text: string): string | null {
  const language = guessLanguage(text)
  return language !== null && ownDataOnly.has(language) ? dataOf(language) : null
}

/** One data of each script that the first is not: those of the policy first, then the rest. */
function otherScripts(first: string, codes: readonly string[]): readonly string[] {
  const seen = new Set<Script>([scriptOf(first)])
  const others: string[] = []
  for (const code of [...codes, ...scriptNames.map((script) => scripts[script][0] ?? 'fra')]) {
    const script = scriptOf(code)
    if (seen.has(script)) continue
    seen.add(script)
    others.push(code)
  }
  return others
}

function scriptOf(code: string): Script {
  return scriptNames.find((script) => scripts[script].includes(code)) ?? 'latin'
}

function wordsIn(blocks: readonly Block[] | null): readonly Word[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap(({ words }) =>
    words.map(({ text, bbox }) => ({
      text: text.slice(0, 60),
      left: bbox.x0,
      top: bbox.y0,
      right: bbox.x1,
      bottom: bbox.y1,
    })),
  )
}
