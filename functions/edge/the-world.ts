import { app } from '@azure/functions'
import { telemetryFrom } from '../../shared/telemetry.ts'
import { openWorlds, type World, type Worlds } from '../../shared/world.ts'

let opened: Worlds | null = null

/** The one world of this process. Settings are read at the first call, never while the app is being loaded. */
export function theWorld(): World {
  return theWorlds().path
}

/** The same for the pane: a person's click finds a slot where the path is busy in his mailbox. */
export function thePaneWorld(): World {
  return theWorlds().pane
}

function theWorlds(): Worlds {
  opened ??= open()
  return opened
}

/** Where telemetry is configured, lines go there and are not printed as well: the host would send them a second time. */
function open(): Worlds {
  const telemetry = telemetryFrom(process.env)
  if (telemetry === null) return openWorlds(process.env, { log: logLine })
  app.hook.appTerminate(() => telemetry.flush())
  return openWorlds(process.env, { log: telemetry.tell, trace: telemetry.tell })
}

function logLine(event: string, fields: Readonly<Record<string, string | number | boolean | null>>): void {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`)
}
