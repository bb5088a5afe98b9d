import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call } from './client.ts'

const User = z.object({ id: z.string(), mail: z.string().nullish(), userPrincipalName: z.string().nullish() })

export interface User {
  /** Object id: the mailbox's key everywhere. */
  readonly id: string
  readonly address: string
}

export interface Users {
  /** By object id, user principal name or address; null where nobody has it. */
  find(who: string): Promise<User | null>
}

export function createUsers(graph: Client): Users {
  return {
    async find(who) {
      try {
        const json = await call(() =>
          graph
            .api(`users/${encodeURIComponent(who)}`)
            .select('id,mail,userPrincipalName')
            .get(),
        )
        const { id, mail, userPrincipalName } = User.parse(json)
        return { id, address: (mail ?? userPrincipalName ?? '').toLowerCase() }
      } catch (error) {
        if (error instanceof Failure && error.code === 'not-found') return null
        throw error
      }
    },
  }
}
