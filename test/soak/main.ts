import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { filled, markdown } from '../../bench/markdown.ts'
import { soak } from './soak.ts'

const usage = `Usage: npm run soak -- [--seed S] [--mailboxes N] [--mails N] [--kills N] [--per-second N] [--page]

The built product under the box's faults, with kills and hands; npm run build first. Minutes by default; --page writes what it printed
into docs/soak.md.
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    mailboxes: { type: 'string', default: '200' },
    mails: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '120' },
    'per-second': { type: 'string', default: '60' },
    page: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** A whole number of at least one, or a sentence that says which is not. */
function count(name: 'mailboxes' | 'mails' | 'kills' | 'per-second'): number {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 1) throw new TypeError(`--${name} takes a whole number from 1 on.`)
  return value
}

if (values.help) process.stdout.write(usage)
else {
  const started = performance.now()
  const said: string[] = []
  const say = (line: string): void => {
    said.push(line)
    console.log(line)
  }
  const options = {
    seed: values.seed,
    mailboxes: count('mailboxes'),
    mails: count('mails'),
    kills: count('kills'),
    perSecond: count('per-second'),
    turnMs: 1000,
    restMs: 8000,
  }
  const { wrong, ...figures } = await soak(options, say)
  const seconds = Math.round((performance.now() - started) / 1000)
  const rows = Object.entries({ ...figures, seconds }).map(
    ([name, value]) => [name, { figure: value }] as const,
  )
  const end = wrong.length === 0 ? 'Nothing is wrong.' : `${wrong.length} things are wrong.`
  const summary = [markdown(Object.fromEntries(rows)), ...wrong.slice(0, 50), end].join('\n')
  console.log(summary)
  if (values.page) {
    const page = new URL('../../docs/soak.md', import.meta.url)
    const log = said.map((line) => `    ${line}`).join('\n')
    await writeFile(page, filled(await readFile(page, 'utf8'), 'run', `${log}\n\n${summary}`))
  }
  process.exitCode = wrong.length === 0 ? 0 : 1
}
