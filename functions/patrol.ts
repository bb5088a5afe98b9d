import { app, type InvocationContext, type Timer } from '@azure/functions'
import { patrol } from '../shared/patrol.ts'
import { theWorld } from './edge/the-world.ts'

export async function patrolByTimer(_timer: Timer, context: InvocationContext): Promise<void> {
  context.info('patrol', await patrol(theWorld()))
}

app.timer('patrol', { schedule: '0 * * * * *', handler: patrolByTimer })
