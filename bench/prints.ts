/**
 * Fingerprints of pages: how alike a letter stays to itself when it is altered, how alike different letters of one template
 * and ordinary pages are, and what a print costs. `node bench/prints.ts [LETTERS]`: so many letters of each template are
 * drawn and all are compared with all (default 40).
 */
import { drawing } from '../scripts/cases/drawing.ts'
import { alterations } from '../scripts/cases/altered-picture.ts'
import { fontFamily } from '../scripts/cases/fonts.ts'
import { letterPage, type Look } from '../scripts/cases/page.ts'
import { templateLetter, type TemplateLetter } from '../scripts/cases/template-letter.ts'
import { isSameLetter, stripsAlike } from '../shared/likeness.ts'
import type { Print } from '../shared/print.ts'
import { picturePages } from '../shared/read/picture.ts'
import { picturePrint } from '../shared/read/picture-print.ts'

const letters = Number(process.argv[2] ?? '40')

const looks: Readonly<Record<string, Partial<Look>>> = {
  serif: { emblem: 'shield', stamp: 'Direction/Exemples' },
  'sans, coloured squares': { font: 'Arimo', paper: 'blotched', emblem: 'star' },
  'scan, watermark': { paper: 'scan', watermark: 'EXEMPLE', size: 24 },
}

function lookOf(name: string): Look {
  const { font = 'Tinos', ...look } = looks[name] ?? {}
  const plain = { width: 1300, size: 27, paper: 'white', emblem: '', stamp: '', watermark: '', cut: false }
  return { ...plain, ...look, font: fontFamily(font) }
}

function drawn(letter: TemplateLetter, look: string): Promise<Uint8Array> {
  return Promise.resolve(letterPage(templateLetter(letter), lookOf(look)).toBuffer('image/png'))
}

async function printOf(bytes: Uint8Array): Promise<Print | null> {
  const pages = await picturePages(bytes)
  if (typeof pages === 'string') return null
  const [page] = pages.pages
  return page === undefined ? null : picturePrint(page, pages.small)
}

const share = (strips: readonly number[]): number =>
  strips.length === 0 ? 0 : strips.reduce((sum, one) => sum + one, 0) / strips.length
const two = (value: number): string => value.toFixed(2)
const sharedBands = (a: Print, b: Print): number => a.bands.filter((band) => b.bands.includes(band)).length

/** A letter and what becomes of it: every row must be known again. */
async function altered(): Promise<void> {
  console.log('| a letter, altered | known again | least strip | page | bands shared, of 8, at least |')
  console.log('| --- | --- | --- | --- | --- |')
  const ways: Readonly<Record<string, (picture: Uint8Array) => Promise<Uint8Array>>> = alterations
  for (const [way, alter] of Object.entries(ways))
    await row(way, async (one) => alter(await drawn({ seed: one.seed }, one.look)))
  await row('another name typed in', (one) =>
    drawn({ seed: one.seed, name: 'Madame Bernadette Delacroix' }, one.look),
  )
}

async function row(
  way: string,
  alter: (one: { readonly seed: string; readonly look: string }) => Promise<Uint8Array>,
): Promise<void> {
  let known = 0
  let all = 0
  let strip = 1
  let page = 1
  let bands = 8
  for (const look of Object.keys(looks)) {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const first = await printOf(await drawn({ seed }, look))
      const again = await printOf(await alter({ seed, look }))
      if (first === null || again === null) throw new Error(`No print: ${way}, ${look}.`)
      const strips = stripsAlike(first, again)
      all += 1
      if (isSameLetter(first, again)) known += 1
      strip = Math.min(strip, ...strips)
      page = Math.min(page, share(strips))
      bands = Math.min(bands, sharedBands(first, again))
    }
  }
  console.log(`| ${way} | ${known} of ${all} | ${two(strip)} | ${two(page)} | ${bands} |`)
}

/** Different letters: no pair may be taken for one letter. */
async function different(): Promise<void> {
  console.log(
    '\n| different pages | pages | pairs | taken for one | page, at most | compared, of a look-up |',
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const look of Object.keys(looks)) {
    const prints: Print[] = []
    for (let n = 0; n < letters; n += 1) {
      const letter = { seed: `letter ${n}`, paragraphs: 4 + (n % 4) }
      const print = await printOf(await drawn(letter, look))
      if (print !== null) prints.push(print)
    }
    compare(`letters of one template, ${look}`, prints)
  }
  const others: Print[] = []
  for (let n = 0; n < letters; n += 1) {
    const print = await printOf(await pageOfOther(n))
    if (print !== null) others.push(print)
  }
  compare('receipts, charts, banners, notes', others)
}

/** Pages that ordinary mail brings: with writing, and no letters. */
async function pageOfOther(n: number): Promise<Uint8Array> {
  const kinds = ['receipt', 'chart', 'banner'] as const
  const kind = kinds[n % 4]
  const text = templateLetter({ seed: `other ${n}`, paragraphs: 2 })
    .split('\n')
    .slice(9, 14)
    .join('\n')
  if (kind !== undefined) return drawing(kind, { seed: `other ${n}`, text }).toBuffer('image/png')
  return letterPage(text.repeat(3), { ...lookOf('serif'), emblem: '', stamp: '' }).toBuffer('image/png')
}

function compare(name: string, prints: readonly Print[]): void {
  let pairs = 0
  let taken = 0
  let page = 0
  let candidates = 0
  for (const [at, one] of prints.entries()) {
    for (const other of prints.slice(at + 1)) {
      pairs += 1
      if (isSameLetter(one, other)) taken += 1
      page = Math.max(page, share(stripsAlike(one, other)))
      if (sharedBands(one, other) > 0) candidates += 1
    }
  }
  const perLookUp = prints.length === 0 ? 0 : (2 * candidates) / prints.length
  console.log(
    `| ${name} | ${prints.length} | ${pairs} | ${taken} | ${two(page)} | ${perLookUp.toFixed(1)} of ${prints.length} |`,
  )
}

/** Milliseconds of processor time: the machine may be busy with other things. */
async function cost(): Promise<void> {
  const pages = await picturePages(await drawn({ seed: 'cost' }, 'serif'))
  const other = await printOf(await drawn({ seed: 'other' }, 'serif'))
  if (typeof pages === 'string' || other === null) throw new Error('No page to measure.')
  const [page] = pages.pages
  const print = page === undefined ? null : picturePrint(page, pages.small)
  if (page === undefined || print === null) throw new Error('No page to measure.')
  console.log('\n| of a page of 1240 × 1754 | ms |')
  console.log('| --- | --- |')
  console.log(`| a print, where the page lay straight | ${timed(() => picturePrint(page, pages.small))} |`)
  console.log(`| a print, where it was set right | ${timed(() => picturePrint(page))} |`)
  console.log(`| two prints compared | ${timed(() => isSameLetter(print, other))} |`)
}

function timed(work: () => unknown): string {
  for (let n = 0; n < 50; n += 1) work()
  const start = process.cpuUsage()
  const times = 200
  for (let n = 0; n < times; n += 1) work()
  return (process.cpuUsage(start).user / 1000 / times).toFixed(2)
}

await altered()
await different()
await cost()
