import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Worker } from 'tesseract.js'

/** Text that was recognised, and how surely, 0 to 1. */
export interface Recognised {
  readonly text: string
  readonly confidence: number
}

/** Recognises pages; keeps one language loaded, which is the whole cost of a warm start. */
export interface Recogniser {
  recognise(page: Uint8Array, languages: readonly string[]): Promise<Recognised>
  close(): Promise<void>
}

/** ISO 639-1 to the data packages that are installed. Any Latin one reads the others well enough to judge. */
const data: Readonly<Record<string, string>> = {
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
}

/** Below this the next language is tried: a page of the right script reads at 0.75 and more. */
const sureEnough = 0.7
/** Below this there is nothing that any language would read: a photograph, a pattern. */
const hopeless = 0.35
/** A letter that no language reads well costs two tries, not eight. */
const tries = 2

/**
 * A recogniser over tesseract.js with the data of the `@tesseract.js-data` packages; nothing is downloaded or cached.
 * The small integer models (`4.0.0_best_int`) read as well as the large ones and start faster.
 */
export function createRecogniser(): Recogniser {
  const require = createRequire(import.meta.url)
  let worker: Worker | null = null
  let loaded = ''

  async function load(code: string): Promise<Worker> {
    if (worker !== null && loaded === code) return worker
    await close()
    const { default: tesseract } = await import('tesseract.js')
    const packed = require.resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)
    worker = await tesseract.createWorker(code, 1, {
      langPath: dirname(packed),
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

  async function read(engine: Worker, page: Uint8Array): Promise<Recognised> {
    try {
      const { data: found } = await engine.recognize(Buffer.from(page), {}, { text: true })
      return { text: found.text, confidence: Math.round(found.confidence) / 100 }
    } catch (error) {
      // Nobody knows what state it is in.
      await close()
      throw error
    }
  }

  return {
    async recognise(page, languages) {
      const codes = languages.flatMap((language) => data[language] ?? [])
      let best: Recognised = { text: '', confidence: 0 }
      for (const code of [...new Set(codes.length > 0 ? codes : ['fra'])].slice(0, tries)) {
        const engine = await load(code)
        const found = await read(engine, page)
        if (found.confidence > best.confidence) best = found
        const isWordless = found.confidence < hopeless || found.text.trim().length < 40
        if (best.confidence >= sureEnough || isWordless) break
      }
      return best
    },
    close,
  }
}
