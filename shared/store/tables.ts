import { TableClient, type TableServiceClientOptions } from '@azure/data-tables'
import type { TokenCredential } from '@azure/identity'
import type { StorageSettings } from '../settings.ts'
import { storage } from './storage-error.ts'

/** A call that hangs ends after this many milliseconds; the SDK's own retries stay below it. */
const options: TableServiceClientOptions = {
  retryOptions: { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 },
}

export type OpenTable = (name: string) => Promise<TableClient>

/** Opens tables by name, each made once where it is missing. */
export function createTables(settings: StorageSettings, credential: () => TokenCredential): OpenTable {
  const opened = new Map<string, Promise<TableClient>>()

  async function open(name: string): Promise<TableClient> {
    const client = connect(settings, credential, name)
    await storage(() => client.createTable())
    return client
  }

  return async (name) => {
    const known = opened.get(name)
    if (known !== undefined) return known
    const opening = open(name)
    opened.set(name, opening)
    try {
      return await opening
    } catch (error) {
      opened.delete(name) // the next call tries again
      throw error
    }
  }
}

function connect(settings: StorageSettings, credential: () => TokenCredential, name: string): TableClient {
  if (settings.kind === 'connection-string') {
    return TableClient.fromConnectionString(settings.connectionString, name, {
      ...options,
      allowInsecureConnection: settings.connectionString.includes('http://'),
    })
  }
  return new TableClient(settings.tableUrl, name, credential(), options)
}
