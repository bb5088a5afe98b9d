import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions'
import { wakesFromNotices } from '../shared/notice.ts'
import { takeNotices } from './edge/notices.ts'

export async function notice(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  return takeNotices(request, context, wakesFromNotices)
}

app.http('notice', { methods: ['POST'], route: 'api/graph/notify', authLevel: 'anonymous', handler: notice })
