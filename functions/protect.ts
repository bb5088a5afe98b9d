import { app, type InvocationContext } from '@azure/functions'
import { protect } from '../shared/protect.ts'
import { Wake } from '../shared/wake.ts'
import { waited } from './edge/queue-wait.ts'
import { theWorld } from './edge/the-world.ts'

export async function protectFromQueue(message: unknown, context: InvocationContext): Promise<void> {
  const given = Wake.parse(message)
  waited('wake', given, context, theWorld())
  await protect(given, theWorld())
}

app.storageQueue('protect', {
  queueName: 'wake',
  connection: 'AzureWebJobsStorage',
  handler: protectFromQueue,
})
