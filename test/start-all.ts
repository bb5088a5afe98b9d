import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { enrol } from '../shared/enrol.ts'
import { startOutlook } from './outlook/server.ts'
import { paneClientId, startProduct, type Product } from './product.ts'

const DemoUsers = z.array(z.object({ displayName: z.string(), address: z.string(), language: z.string() }))
const DemoMail = z.array(z.object({ file: z.string(), mailbox: z.string(), afterSeconds: z.number() }))

export interface Everything extends Product {
  /** Address of the page. */
  readonly url: string
}

export interface StartOptions {
  /** Of the page; 0 for a free one. */
  readonly port: number
  /** False leaves the demo mail out. */
  readonly demo: boolean
  /** Hears what happens, one line each. */
  readonly say: (line: string) => void
}

/**
 * Tenant, storage, Functions host, enrolled demo mailboxes with the policy "quarantine", demo mail by and by, and the
 * page. Rejects with EADDRINUSE where the page's port is taken.
 */
export async function startAll({ port, demo, say }: StartOptions): Promise<Everything> {
  const folder = new URL('cases/demo/', import.meta.url)
  const users = DemoUsers.parse(JSON.parse(await readFile(new URL('users.json', folder), 'utf8')))
  const product = await startProduct()
  const timers: NodeJS.Timeout[] = []
  try {
    const { tenant, world, settings, origin } = product
    const outlook = await startOutlook({
      port,
      tenantUrl: tenant.url,
      functionsUrl: origin,
      clientId: paneClientId,
      tenantId: settings['NONLIEU_TENANT_ID'] ?? '',
    })
    say(`tenant     Microsoft Graph and Entra in a box, ${users.length} mailboxes`)
    tenant.addUsers(users)
    await world.setPolicy({ ...(await world.policy()), mode: 'quarantine' })
    const host = await product.startHost()
    say(`functions  ${host.functions.length} functions on the local host`)
    for (const { address } of users) await enrol(address, { lookBackMs: 0 }, world)
    say('enrolled   every demo mailbox, policy: quarantine')
    await mkdir(new URL('.', startSettings), { recursive: true })
    await writeFile(startSettings, envOf(settings), { mode: 0o600 })
    if (demo) timers.push(...(await deliverDemo(folder, product, say)))
    return {
      ...product,
      url: outlook.url,
      async close() {
        for (const timer of timers) clearTimeout(timer)
        await rm(startSettings, { force: true })
        await outlook.close()
        await product.close()
      },
    }
  } catch (error) {
    await product.close()
    throw error
  }
}

/** Read by `npm run nonlieu` while this runs: status, prove and held of the demo tenant. Keys of this run alone. */
const startSettings = new URL('../.nonlieu/start.env', import.meta.url)

function envOf(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('')
}

async function deliverDemo(
  folder: URL,
  { tenant }: Product,
  say: (line: string) => void,
): Promise<NodeJS.Timeout[]> {
  const mails = DemoMail.parse(JSON.parse(await readFile(new URL('demo.json', folder), 'utf8')))
  const deliver = async ({ file, mailbox }: (typeof mails)[number]): Promise<void> => {
    try {
      await tenant.deliver(mailbox, await readFile(new URL(file, folder)))
      say(`delivered  ${file} to ${mailbox}`)
    } catch (error) {
      say(`broken     ${file}: ${error instanceof Error ? error.message : 'it cannot be read as mail.'}`)
    }
  }
  return mails.map((mail) => setTimeout(() => void deliver(mail), mail.afterSeconds * 1000))
}
