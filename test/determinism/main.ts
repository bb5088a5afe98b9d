/**
 * npm run determinism: whether the same mail gives the same verdict. Texts: the training letters of every language, in two
 * fresh processes and in the other order. Pictures: every mail of the tune half that has parts, all of them read, with
 * each core of the recogniser. Prints a table; exit 1 where a text differs in one bit or a picture in its level.
 */
import { cores, differences, run, type Line } from './runs.ts'

type Row = readonly [string, ReadonlyMap<string, Line>, ReadonlyMap<string, Line>, 'level' | 'digest']

async function main(): Promise<void> {
  const texts = await run({ what: 'texts' })
  const rows: Row[] = [
    ['texts, fresh process', texts, await run({ what: 'texts' }), 'digest'],
    ['texts, other order', texts, await run({ what: 'texts', reverse: true }), 'digest'],
  ]
  const [first, ...others] = cores
  const pictures = await run({ what: 'pictures', core: first })
  rows.push([
    `pictures, ${first}, other order`,
    pictures,
    await run({ what: 'pictures', core: first, reverse: true }),
    'digest',
  ])
  for (const core of others)
    rows.push([`pictures, ${core} for ${first}`, pictures, await run({ what: 'pictures', core }), 'level'])
  console.log('| | mails | whole verdict differs | level differs | score differs at most by |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const [name, a, b] of rows) {
    const counts = (['digest', 'level'] as const).map((key) => differences(a, b, key).length)
    console.log(`| ${name} | ${a.size} | ${counts.join(' | ')} | ${furthest(a, b).toFixed(3)} |`)
  }
  for (const [name, a, b, key] of rows) {
    const wrong = differences(a, b, key)
    if (wrong.length > 0) process.exitCode = 1
    for (const one of wrong) console.log(`DIFFERS (${key}): ${name}: ${one}`)
  }
}

function furthest(a: ReadonlyMap<string, Line>, b: ReadonlyMap<string, Line>): number {
  let most = 0
  for (const [name, { score }] of a) most = Math.max(most, Math.abs(score - (b.get(name)?.score ?? 0)))
  return most
}

await main()
