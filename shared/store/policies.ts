import { Policy } from '../policy.ts'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

export interface Policies {
  /** The tenant's policy; the defaults (observe) where no admin has chosen yet. */
  read(): Promise<Policy>
  write(policy: Policy): Promise<void>
}

export function createPolicies(open: OpenTable): Policies {
  return {
    async read() {
      const table = await open('policy')
      const row = await table.get('tenant', 'policy')
      return Policy.parse(row === null ? {} : fromChunks(row.columns))
    },
    async write(policy) {
      const table = await open('policy')
      await table.put({ partition: 'tenant', key: 'policy', columns: toChunks(Policy.parse(policy)) })
    },
  }
}
