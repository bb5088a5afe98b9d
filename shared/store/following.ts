import { z } from 'zod'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

const FollowingShape = z.object({
  /** Where users delta goes on; null where it begins anew. */
  link: z.string().nullable(),
  /** True where the link asks for what changes from now on, false in the middle of a round. */
  isEnd: z.boolean(),
  /** ISO times: when users delta was last read to its end, and when the groups were last read whole. */
  usersAt: z.string().nullable(),
  groupsAt: z.string().nullable(),
})

/** How far joiners and leavers have been followed. */
export type Following = Readonly<z.infer<typeof FollowingShape>>

export interface FollowingStore {
  read(): Promise<Following>
  write(following: Following): Promise<void>
}

export function createFollowing(open: OpenTable): FollowingStore {
  return {
    async read() {
      const table = await open('following')
      const row = await table.get('tenant', 'following')
      if (row === null) return { link: null, isEnd: false, usersAt: null, groupsAt: null }
      return FollowingShape.parse(fromChunks(row.columns))
    },
    async write(following) {
      const table = await open('following')
      await table.put({ partition: 'tenant', key: 'following', columns: toChunks(following) })
    },
  }
}
