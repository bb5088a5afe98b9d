/**
 * What pictures cost, in milliseconds of the processor, all threads of the process, median of some runs: the look at one that
 * holds no letter, the print of a page that may be known, and a page that is recognised. node bench/pictures.ts
 */
import sharp from 'sharp'
import { letterPage, officeLook } from '../scripts/cases/page.ts'
import { templateLetter } from '../scripts/cases/template-letter.ts'
import { isSameLetter } from '../shared/likeness.ts'
import { picturePages, type PicturePages } from '../shared/read/picture.ts'
import { picturePrint } from '../shared/read/picture-print.ts'
import { createRecogniser } from '../shared/read/recognise.ts'

async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? 0
}

/** A photograph of 12 megapixels, as phones take them: soft shapes, no writing. */
async function photograph(): Promise<Uint8Array> {
  const shapes = Uint8Array.from({ length: 24 * 32 * 3 }, (_, at) => (at * 7_919) % 251)
  const picture = sharp(shapes, { raw: { width: 24, height: 32, channels: 3 } })
  return picture.resize(3_024, 4_032, { kernel: 'cubic' }).jpeg().toBuffer()
}

function letter(seed: string): Uint8Array {
  return letterPage(templateLetter({ seed }), officeLook).toBuffer('image/png')
}

async function pagesOf(bytes: Uint8Array): Promise<PicturePages> {
  const pages = await picturePages(bytes)
  if (typeof pages === 'string') throw new Error(`The drawn letter gave no page: ${pages}.`)
  return pages
}

const rows: Record<string, object> = {}
function row(name: string, ms: number, aim: number): void {
  rows[name] = { 'CPU ms': ms.toFixed(1), 'wanted under': aim }
}

const photo = await photograph()
if ((await picturePages(photo)) !== 'no-letter') throw new Error('The photograph was taken for a letter.')
row('gate: a photograph of 12 megapixels, no letter', await median(21, () => picturePages(photo)), 30)

const { pages, small } = await pagesOf(letter('first'))
const [page] = pages
const other = picturePrint(
  (await pagesOf(letter('second'))).pages[0] ?? { width: 0, height: 0, grey: new Uint8Array() },
)
if (page === undefined || other === null) throw new Error('No page to measure.')
const known = (from: typeof small) => () => {
  const print = picturePrint(page, from)
  if (print === null || isSameLetter(print, other)) throw new Error('Another letter was taken for this one.')
}
await median(50, known(small)) // warm
await median(50, known(null))
row('known picture: print and comparison, page that lay straight', await median(201, known(small)), 2)
row('known picture: print and comparison, page set right', await median(201, known(null)), 2)

const recogniser = createRecogniser()
const look = { languages: ['fr', 'en', 'de'], turned: false }
await recogniser.recognise(page, look, () => {}) // loads the data
const read = async (): Promise<void> => {
  const { text } = await recogniser.recognise(page, look, () => {})
  if (text.length < 400) throw new Error('The page was not recognised.')
}
row('OCR: a page of a letter, 1240 × 1754', await median(5, read), 1_200)
await recogniser.close()
console.table(rows)
