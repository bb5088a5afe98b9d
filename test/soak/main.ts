import { parseArgs } from 'node:util'
import { soak } from './soak.ts'

const usage = `Usage: npm run soak -- [--seed S] [--mailboxes N] [--mails N] [--kills N] [--per-second N]

The built product under the box's faults, with kills and hands; npm run build first. Minutes by default.
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    mailboxes: { type: 'string', default: '200' },
    mails: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '120' },
    'per-second': { type: 'string', default: '60' },
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
  const report = await soak(
    {
      seed: values.seed,
      mailboxes: count('mailboxes'),
      mails: count('mails'),
      kills: count('kills'),
      perSecond: count('per-second'),
      turnMs: 1000,
    },
    (line) => console.log(line),
  )
  const { wrong, ...figures } = report
  console.table({ ...figures, seconds: Math.round((performance.now() - started) / 1000) })
  for (const line of wrong.slice(0, 50)) console.log(line)
  console.log(wrong.length === 0 ? 'Nothing is wrong.' : `${wrong.length} things are wrong.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
