/**
 * What watching costs when nothing happens and when mail arrives: Graph requests, storage transactions and euros a
 * month, from the periods of `shared/walk.ts` and documented limits and prices. `node scripts/scale.ts [MAILBOXES]`.
 */
const mailboxes = Number(process.argv[2] ?? 10_000)
const minutesPerDay = 24 * 60
const daysPerMonth = 30

/** `shared/walk.ts`, `shared/list-mailbox.ts`, `shared/graph/subscriptions.ts`. */
const usualMinutes = 5
const shards = 16
const rowsPerPage = 120
const batchSize = 20
/** Assumed: mails of a mailbox in a day, and how many of them fall into a round of their own. */
const mailsPerDay = 40
const roundsWithMail = 30
/** A listing that is not quiet asks its last page twice; a week back is three pages, 45 days are ten, each asked once more. */
const requestsPerListing = 2
const deepRequestsPerDay = 4 + 11 / 7
/** Renewed on average after half of six days. */
const renewalsPerDay = 1 / 3

/** Documented limits (https://learn.microsoft.com/graph/throttling-limits, Storage scalability targets). */
const graphPerSecond = 13_000
const mailboxPerTenMinutes = 10_000
const subscriptionWritesPerSecond = 25
const tablePerSecond = 20_000
/** Azure's list price of table transactions, LRS, euros for 10,000: check it for your region and contract. */
const eurosPerTenThousand = 0.000_36

const rounds = minutesPerDay / usualMinutes
const perDay = {
  'items of $batch, quiet mailboxes': mailboxes * (rounds - roundsWithMail),
  'first pages that were not quiet': mailboxes * roundsWithMail,
  'listings after those': mailboxes * roundsWithMail * requestsPerListing,
  'deep listings (a week daily, 45 days weekly)': mailboxes * deepRequestsPerDay,
  'renewals of subscriptions': mailboxes * renewalsPerDay,
}
const pages = Math.max(shards, mailboxes / rowsPerPage)
const tablePerDay = {
  'pages of mailboxes': rounds * pages,
  'waits of others, looked at every two seconds of a run at most': minutesPerDay * (45 / 2),
  'rows of mailboxes read again, two seconds after their page, before they are listed: at most':
    mailboxes * roundsWithMail,
  'rows of rounds: read every minute, written for each shard and round': minutesPerDay + rounds * shards,
  'rows of unfinished looked at, policy and following': minutesPerDay * (shards + 2),
  'rows of mailboxes written where mail arrived': mailboxes * roundsWithMail,
  'records looked up for what was listed': mailboxes * mailsPerDay * 2,
  'renewals written': mailboxes * renewalsPerDay,
}

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((all, one) => all + one, 0)
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function table(title: string, parts: Readonly<Record<string, number>>): string {
  const lines = [...Object.entries(parts), ['together', sum(parts)] as const]
  return [
    `| ${title} | a day | a second |`,
    '| --- | ---: | ---: |',
    ...lines.map(([name, value]) => `| ${name} | ${count(value)} | ${(value / 86_400).toFixed(1)} |`),
  ].join('\n')
}

const graph = sum(perDay)
const storage = sum(tablePerDay)
const httpCalls = perDay['items of $batch, quiet mailboxes'] / batchSize
const euros = ((storage * daysPerMonth) / 10_000) * eurosPerTenThousand
process.stdout.write(`${count(mailboxes)} mailboxes, each listed every ${usualMinutes} minutes

${table('Graph requests, batch items counted', perDay)}

${table('table transactions', tablePerDay)}

| against the limit | used |
| --- | ---: |
| Graph, ${count(graphPerSecond)} requests a second for an app | ${((graph / 86_400 / graphPerSecond) * 100).toFixed(2)} % |
| one mailbox, ${count(mailboxPerTenMinutes)} requests in ten minutes | ${(((graph / mailboxes / minutesPerDay) * 10 * 100) / mailboxPerTenMinutes).toFixed(3)} % |
| writes of subscriptions, ${subscriptionWritesPerSecond} a second | ${((perDay['renewals of subscriptions'] / 86_400 / subscriptionWritesPerSecond) * 100).toFixed(2)} % |
| tables of one account, ${count(tablePerSecond)} a second | ${((storage / 86_400 / tablePerSecond) * 100).toFixed(2)} % |

Quiet mailboxes travel in ${count(httpCalls)} HTTP calls a day. Queue messages for them: none. Writes to their rows: none.
Table transactions cost about ${euros.toFixed(2)} euros a month at ${eurosPerTenThousand} euros for 10,000; Graph costs nothing.
First enrolment at 20 writes a second: ${(mailboxes / 20 / 60).toFixed(0)} minutes at best.
`)
