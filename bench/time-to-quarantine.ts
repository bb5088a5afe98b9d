// Time from delivery to quarantine, with the tenant in a box, Azurite and the local Functions host as `npm start` runs
// them: a letter as text, a picture seen for the first time, the same picture again. node bench/time-to-quarantine.ts [RUNS]
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { enrol } from '../shared/enrol.ts'
import { startProduct } from '../test/product.ts'

const runs = Number(process.argv[2] ?? 5)
const address = 'claire.moreau@contoso.example'
const quarantine = 'Faux courriers judiciaires'

const pictures = [
  'de-picture-octet-stream',
  'en-picture-gmail',
  'es-picture-gmail',
  'fr-picture-gmail',
  'nl-picture-school',
]

async function main(): Promise<void> {
  const product = await startProduct()
  try {
    const { tenant, world } = product
    tenant.addUsers([{ address }])
    await world.setPolicy({ ...(await world.policy()), mode: 'quarantine' })
    await product.startHost()
    await enrol(address, { lookBackMs: 0 }, world)
    const letter = await mail('fr-text-webmail')
    const rows: Record<string, object> = {}
    rows['text'] = figures(await repeat(async () => toQuarantine(letter)))
    let picture = 0
    rows['picture, first time'] = figures(
      await repeat(
        async () => {
          const name = pictures[picture++ % pictures.length] ?? ''
          return toQuarantine(await mail(name))
        },
        Math.min(runs, pictures.length),
      ),
    )
    const known = await mail(pictures[0] ?? '')
    rows['picture, known'] = figures(await repeat(async () => toQuarantine(known)))
    console.table(rows)

    async function toQuarantine(eml: Uint8Array): Promise<number> {
      const begin = performance.now()
      const id = await tenant.deliver(address, eml)
      while (performance.now() - begin < 60_000) {
        const message = tenant.state(address).mailboxes[0]?.messages.find((one) => one.id === id)
        if (message?.folder === quarantine) return (performance.now() - begin) / 1000
        await delay(20)
      }
      return Number.NaN
    }
  } finally {
    await product.close()
  }
}

/** Waits between runs, so that the host's polling has backed off as far as it does in a quiet mailbox. */
async function repeat(work: () => Promise<number>, times = runs): Promise<readonly number[]> {
  const seconds: number[] = []
  for (let run = 0; run < times; run += 1) {
    await delay(4000 + run * 300)
    seconds.push(await work())
  }
  return seconds
}

function figures(seconds: readonly number[]): object {
  const sorted = seconds.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2)
  return { runs: sorted.length, 'min s': at(0), 'median s': at(0.5), 'max s': at(1) }
}

async function mail(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../test/cases/tune/fake/${name}/mail.eml`, import.meta.url))
}

await main()
