import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions'
import { wakesFromLifecycle } from '../shared/notice.ts'
import { takeNotices } from './edge/notices.ts'

export async function lifecycle(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  return takeNotices(request, context, wakesFromLifecycle)
}

app.http('lifecycle', {
  methods: ['POST'],
  route: 'api/graph/lifecycle',
  authLevel: 'anonymous',
  handler: lifecycle,
})
