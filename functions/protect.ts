import { app } from '@azure/functions'
import { protect } from '../shared/protect.ts'
import { Wake } from '../shared/wake.ts'
import { theWorld } from './edge/the-world.ts'

export async function protectFromQueue(message: unknown): Promise<void> {
  await protect(Wake.parse(message), theWorld())
}

app.storageQueue('protect', {
  queueName: 'wake',
  connection: 'AzureWebJobsStorage',
  handler: protectFromQueue,
})
