import { openWorld, type World } from '../../shared/world.ts'

let opened: World | null = null

/** The one world of this process. Settings are read at the first call, never while the app is being loaded. */
export function theWorld(): World {
  opened ??= openWorld(process.env, { log: logLine })
  return opened
}

function logLine(event: string, fields: Readonly<Record<string, string | number | boolean | null>>): void {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`)
}
