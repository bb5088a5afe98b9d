import { app, type InvocationContext } from '@azure/functions'
import { examine } from '../shared/examine.ts'
import { Examine } from '../shared/wake.ts'
import { waited } from './edge/queue-wait.ts'
import { theWorld } from './edge/the-world.ts'

export async function examineFromQueue(message: unknown, context: InvocationContext): Promise<void> {
  const given = Examine.parse(message)
  waited('examine', given, context, theWorld())
  await examine(given, theWorld())
}

app.storageQueue('examine', {
  queueName: 'examine',
  connection: 'AzureWebJobsStorage',
  handler: examineFromQueue,
})
