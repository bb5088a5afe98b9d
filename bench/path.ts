// What a mail costs on its way: node bench/path.ts [MAILS]. The real path against the tenant in a box and Azurite in one
// process, queues in memory: mails a second, Graph requests (items of a batch counted), storage requests, memory.
import { startRig, caseMail, caseWords } from '../test/path/rig.ts'
import { markdown, type Rows } from './markdown.ts'

const mails = Number(process.argv[2] ?? 300)

async function main(): Promise<void> {
  const rig = await startRig()
  const rows: Record<string, Rows[string]> = {}
  try {
    const ordinary = await caseMail('genuine/de-insurer-alert')
    const withLogo = await caseMail('genuine/de-logo-signature')
    const letter = await caseMail('fake/fr-text-webmail')
    const picture = await caseMail('fake/fr-picture-gmail')
    rig.words.text = await caseWords('fake/fr-picture-gmail')
    const caps = { lettersPerHour: 10_000, copiesPerHour: 1_000_000 }
    await rig.world.setPolicy({
      ...(await rig.world.policy()),
      ...('caps' in (await rig.world.policy()) ? { caps } : {}),
    })
    for (const innerSelect of ['kept', 'ignored'] as const) {
      rig.tenant.settings({ innerSelect })
      const tenant = innerSelect === 'kept' ? 'generous' : 'poor'
      rows[`ordinary, ${tenant} tenant`] = await run(ordinary, mails)
      rows[`ordinary with a picture, ${tenant} tenant`] = await run(withLogo, mails)
      rows[`fake as text, ${tenant} tenant`] = await run(letter, Math.ceil(mails / 4))
      rows[`fake as known picture, ${tenant} tenant`] = await run(picture, Math.ceil(mails / 4))
    }
    console.log(markdown(rows))
    console.log(
      `Memory of this process, box included: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
    )
  } finally {
    await rig.close()
  }

  async function run(eml: Uint8Array, count: number): Promise<Rows[string]> {
    const { address } = await rig.mailbox()
    await rig.deliver(address, eml) // its folder is made, its picture read: what follows is what every next one costs
    const before = rig.tenant.requests(0, 1_000_000).next
    rig.tableCalls.clear()
    const begin = performance.now()
    const cpu = process.cpuUsage()
    for (let number = 0; number < count; number += 1) await rig.tenant.deliver(address, eml)
    await rig.settle()
    const seconds = (performance.now() - begin) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const { requests } = rig.tenant.requests(before, 1_000_000)
    const graph = requests.filter(({ path }) => !path.includes('/$batch') && !path.includes('/token'))
    const calls = [...rig.tableCalls.values()].reduce((sum, some) => sum + some, 0)
    await rig.leave()
    return {
      mails: count,
      'Graph requests per mail': Number((graph.length / count).toFixed(2)),
      'table calls per mail': Number((calls / count).toFixed(2)),
      'mails/s': Math.round(count / seconds),
      'CPU ms per mail, box included': Number(((user + system) / 1000 / count).toFixed(1)),
    }
  }
}

await main()
