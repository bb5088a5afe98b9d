/**
 * Pages in languages that the policy does not name: words of the letters in `test/detect/letters` that are read rightly, seconds
 * of the processor (all threads, data loaded anew), and passes over the page or a sample of it. Each page follows one in
 * the policy's language, as it does in life. node bench/scripts.ts [LANGUAGE…]
 */
import { createRecogniser, type Recogniser } from '../shared/read/recognise.ts'
import { picturePages } from '../shared/read/picture.ts'
import type { LetterFile } from '../test/detect/letter-file.ts'
import { letterPicture, wordsOf } from '../test/read/letter.ts'

const policy = ['fr']
const wanted = ['fr', 'en', 'de', 'el', 'bg', 'ru', 'uk', 'ar', 'hi', 'hu', 'cs', 'sl']
const asked = process.argv.slice(2)

/** The letter in lines of a page's width. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = ['']
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last.length + word.length < 72) lines[lines.length - 1] = `${last} ${word}`.trim()
      else lines.push(word)
    }
    return lines
  })
}

async function read(recogniser: Recogniser, text: string, fromRight: boolean) {
  const found = await picturePages(letterPicture({ lines: linesOf(text), fromRight }))
  if (typeof found === 'string' || found.pages[0] === undefined) throw new Error('No page.')
  let passes = 1
  const before = process.cpuUsage()
  const look = { languages: policy, turned: found.turned }
  const recognised = await recogniser.recognise(found.pages[0], look, () => (passes += 1))
  const { user, system } = process.cpuUsage(before)
  const seen = new Set(wordsOf(recognised.text))
  const words = wordsOf(text)
  const right = words.filter((word) => seen.has(word)).length
  return { words: words.length, right, seconds: (user + system) / 1e6, passes, ...recognised }
}

/** The longest one. */
async function letterIn(language: string): Promise<string> {
  const { letters }: { letters: LetterFile } = await import(`../test/detect/letters/${language}.ts`)
  const texts = letters.fakes.map(({ text }) => text)
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

const recogniser = createRecogniser()
const first = await letterIn('fr')
const rows: Record<string, object> = {}
for (const language of asked.length > 0 ? asked : wanted) {
  await read(recogniser, first, false)
  const { words, right, seconds, passes, confidence } = await read(
    recogniser,
    await letterIn(language),
    language === 'ar',
  )
  rows[language] = { words, 'read rightly': right, confidence, 'CPU s': seconds.toFixed(2), passes }
}
await recogniser.close()
console.table(rows)
