import { z } from 'zod'
import { idFormats } from './ids.ts'
import { jsonBody } from './json-body.ts'
import type { Mailbox } from './mailbox.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'

/** Ids from one format to another within a mailbox. */
export const translateRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/{user}/translateExchangeIds',
    permissions: ['User.Read.All', 'User.ReadWrite.All'],
    handle: translate,
  },
]

const idType = z.enum(['restId', 'ewsId', 'entryId', 'immutableEntryId', 'restImmutableEntryId'])

const Request = z.strictObject({
  inputIds: z.array(z.string().max(2000)).min(1).max(1000),
  sourceIdType: idType,
  targetIdType: idType,
})

function translate(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const { inputIds, sourceIdType, targetIdType } = jsonBody(visit.call, Request)
  const immutable = targetIdType === 'restImmutableEntryId' || targetIdType === 'immutableEntryId'
  const value = inputIds.map((sourceId) => {
    const found = known(mailbox, idFormats[sourceIdType].read(sourceId), immutable)
    if (found !== null) return { sourceId, targetId: idFormats[targetIdType].write(found) }
    return {
      sourceId,
      targetId: null,
      errorDetails: {
        code: 'ErrorItemNotFound',
        message: 'The specified object was not found in the store.',
      },
    }
  })
  return {
    status: 200,
    body: {
      '@odata.context': `${visit.world.origin()}/v1.0/$metadata#Collection(microsoft.graph.convertIdResult)`,
      value,
    },
  }
}

function known(mailbox: Mailbox, id: string, immutable: boolean): string | null {
  try {
    const message = mailbox.message(id)
    return immutable ? message.immutableId : message.id
  } catch {
    return mailbox.folders.has(id) ? id : null
  }
}
