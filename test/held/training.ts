import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Scanner } from '../../cli/scan-file.ts'
import type { Example } from '../../scripts/fit.ts'
import { judge } from '../../shared/detect/judge.ts'
import { loadCases } from '../cases/load.ts'
import { evidenceOfGiven, mailOf, unreadOf, type Given } from '../detect/given.ts'
import { foundIn, judgeFile, knownOf } from './judged.ts'

const letterFolder = join(import.meta.dirname, '..', 'detect', 'letters')

/** As much of a file of letters as the training needs; its whole shape is checked by its own test. */
const Letters = z.object({
  letters: z.object({
    fakes: z.array(
      z.object({ subject: z.string().optional(), text: z.string(), wider: z.literal(true).optional() }),
    ),
    genuine: z.array(
      z.object({
        from: z.string(),
        subject: z.string().optional(),
        text: z.string(),
        quotes: z.literal(true).optional(),
      }),
    ),
  }),
})

/** What was found in the mail that words and weights may be made from: the tune half of the cases, and the letters. */
export async function trainingExamples(scanner: Scanner): Promise<Example[]> {
  const examples: Example[] = []
  for (const one of await loadCases('tune')) {
    const { found } = await judgeFile(one.path, { known: knownOf(one), seen: null, scanner })
    const quoting = one.class === 'genuine' && one.expected.includes('suspicious')
    examples.push({ found, class: quoting ? 'quoting' : one.class })
  }
  for (const name of (await readdir(letterFolder)).toSorted()) {
    const { letters } = Letters.parse(await import(join(letterFolder, name)))
    for (const { subject, text, wider } of letters.fakes)
      for (const given of [{ body: text }, { picture: text }])
        examples.push({
          found: foundInGiven({ ...given, from: 'office740@gmail.com', subject: subject ?? '' }),
          class: wider === true ? 'wider' : 'core',
        })
    for (const { from, subject, text, quotes } of letters.genuine)
      examples.push({
        found: foundInGiven({ from, subject: subject ?? '', body: text }),
        class: quotes === true ? 'quoting' : 'genuine',
      })
  }
  return examples
}

function foundInGiven(given: Given): Example['found'] {
  return foundIn(judge(mailOf(given), evidenceOfGiven(given), unreadOf(given)))
}
