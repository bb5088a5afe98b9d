import { Policy } from '../policy.ts'
import { fromChunks, toChunks } from './entity.ts'
import { storage } from './storage-error.ts'
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
      const entity = await storage(() => table.getEntity('tenant', 'policy'))
      return Policy.parse(entity === 'not-found' || entity === 'lost' ? {} : fromChunks(entity))
    },
    async write(policy) {
      const table = await open('policy')
      const entity = { partitionKey: 'tenant', rowKey: 'policy', ...toChunks(Policy.parse(policy)) }
      await storage(() => table.upsertEntity(entity, 'Replace'))
    },
  }
}
