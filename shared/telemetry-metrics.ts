import type { Attributes, Meter } from '@opentelemetry/api'

/** Bounds of histograms of milliseconds: from a table's answer to a mail that waited an hour. */
const msBounds = [5, 20, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 3_600_000]

/**
 * Metrics made of the same lines that are logged, so that no figure is counted twice in two ways. docs/operating.md says
 * what each one tells.
 */
export function createMetrics(meter: Meter): (event: string, fields: Attributes) => void {
  const counter = (name: string, description: string) => meter.createCounter(name, { description })
  const gauge = (name: string, description: string, unit = '') =>
    meter.createGauge(name, { description, unit })
  const times = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 'ms',
      advice: { explicitBucketBoundaries: msBounds },
    })

  const decisions = counter('nonlieu.decisions', 'mails decided, by level and action')
  const delay = times('nonlieu.decision.delay', 'from receipt by Exchange to the decision')
  const requests = counter('nonlieu.graph.requests', 'requests to Graph, batch items counted')
  const graphTime = times('nonlieu.graph.duration', 'one call of Graph')
  const throttled = counter('nonlieu.graph.throttled', 'waits that Graph asked for')
  const wait = times('nonlieu.graph.wait', 'how long Graph asked us to wait')
  const pages = counter('nonlieu.read.pages', 'pages and pictures read by OCR')
  const readTime = times('nonlieu.read.duration', 'reading one attachment')
  const queueAge = times('nonlieu.queue.age', 'how long a message lay in its queue')
  const gate = counter(
    'nonlieu.gate',
    'mails whose parts were examined, and mails let pass by the computed bound',
  )
  const lag = gauge('nonlieu.lag', 'since the slowest mailboxes were listed', 'ms')
  const due = gauge('nonlieu.unfinished.due', 'unfinished records whose time had come')
  const found = counter('nonlieu.patrol.found', 'mails that listing found before their notice')
  const failed = counter('nonlieu.patrol.failed', 'steps of patrol that failed and are done again')
  const hunted = counter('nonlieu.hunt', "searches for a reported letter's twins, by state")
  const twins = counter('nonlieu.hunt.twins', 'fakes that searches found in other mailboxes')
  const proven = gauge('nonlieu.proof.mailboxes', "mailboxes proven by the day's sample")
  const doubts = gauge('nonlieu.proof.doubts', "messages that the day's sample found without an end state")

  const takers: Readonly<Record<string, (fields: Attributes) => void>> = {
    decided({ level = '', action = '', delayMs }) {
      decisions.add(1, { level, action })
      if (typeof delayMs === 'number') delay.record(delayMs)
    },
    graph({ call = '', status = 0, unit = '', requests: count, ms }) {
      requests.add(numberOf(count), { call, status, unit })
      graphTime.record(numberOf(ms), { call })
    },
    throttled({ ms }) {
      throttled.add(1)
      wait.record(numberOf(ms))
    },
    read({ ocr, ms }) {
      pages.add(numberOf(ocr))
      readTime.record(numberOf(ms))
    },
    queue: ({ queue = '', ms }) => queueAge.record(numberOf(ms), { queue }),
    gate: ({ examined }) => gate.add(1, { result: examined === true ? 'examined' : 'passed' }),
    run({ lagMs, due: count, found: mails, failed: steps }) {
      if (typeof lagMs === 'number') lag.record(lagMs)
      due.record(numberOf(count))
      found.add(numberOf(mails))
      failed.add(numberOf(steps))
    },
    hunt({ state = '', found: fakes }) {
      hunted.add(1, { state })
      if (state === 'over') twins.add(numberOf(fakes))
    },
    proof({ mailboxes, doubts: count }) {
      proven.record(numberOf(mailboxes))
      doubts.record(numberOf(count))
    },
  }
  return (event, fields) => takers[event]?.(fields)
}

function numberOf(value: Attributes[string]): number {
  return typeof value === 'number' ? value : 0
}
