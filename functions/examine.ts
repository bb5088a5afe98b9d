import { app } from '@azure/functions'
import { examine } from '../shared/examine.ts'
import { Examine } from '../shared/wake.ts'
import { theWorld } from './edge/the-world.ts'

export async function examineFromQueue(message: unknown): Promise<void> {
  await examine(Examine.parse(message), theWorld())
}

app.storageQueue('examine', {
  queueName: 'examine',
  connection: 'AzureWebJobsStorage',
  handler: examineFromQueue,
})
