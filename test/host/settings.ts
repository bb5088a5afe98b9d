import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { HostError } from './host-error.ts'

/** App settings: names and values, as the app finds them in its environment. */
export type Settings = Readonly<Record<string, string | undefined>>

const LocalSettings = z.looseObject({ Values: z.record(z.string(), z.string()).default({}) })

/**
 * The environment, filled up from `local.settings.json` of the app root where that exists; what the
 * environment says wins, as with Core Tools.
 * @throws {HostError} `bad-app` where the file is there but not understood.
 */
export async function appSettings(app: string, environment: Settings): Promise<Settings> {
  const file = path.join(app, 'local.settings.json')
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return environment
  }
  try {
    return { ...LocalSettings.parse(JSON.parse(text)).Values, ...environment }
  } catch (error) {
    throw new HostError('bad-app', `${file} is not JSON with an object "Values" of strings.`, {
      cause: error,
    })
  }
}

/**
 * `%Name%` in schedules, queue names and routes becomes the setting's value.
 * @throws {HostError} `missing-setting` where the setting is not there.
 */
export function resolveSettings(text: string, settings: Settings): string {
  return text.replaceAll(/%([^%]{1,256})%/g, (_, name: string) => {
    const value = settings[name]
    if (value !== undefined) return value
    throw new HostError('missing-setting', `"${text}" names the setting ${name}, which is not there. Set it.`)
  })
}

/**
 * The connection string that a binding's `connection` names, with Azure's own fallback to `AzureWebJobsNAME`.
 * @throws {HostError} `missing-setting`; `unsupported` where the connection is by identity, which needs Azure.
 */
export function connectionString(connection: string, settings: Settings): string {
  const value = settings[connection] ?? settings[`AzureWebJobs${connection}`]
  if (value !== undefined && value !== '') return value
  if (Object.keys(settings).some((name) => name.startsWith(`${connection}__`))) {
    throw new HostError(
      'unsupported',
      `The connection ${connection} is by identity, which needs Azure. Set ${connection} to a connection string.`,
    )
  }
  throw new HostError(
    'missing-setting',
    `The connection ${connection} is not set. Set it to a connection string, for example UseDevelopmentStorage=true.`,
  )
}
