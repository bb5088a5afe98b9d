import { z } from 'zod'
import { Failure } from './failure.ts'

export type StorageSettings =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly tableUrl: string; readonly queueUrl: string }

/** What the app is told by its environment; `docs/settings.md` lists them. */
export interface Settings {
  readonly graphUrl: string
  readonly authority: string
  readonly tenantId: string
  /** Application id of the pane's app registration: the audience of its tokens. */
  readonly clientId: string
  /** User-assigned identity, or null for the system-assigned one. */
  readonly identityClientId: string | null
  /** Public origin of this app, as Graph and Outlook reach it. */
  readonly origin: string
  /** Keys of the clientState: the first signs, all are accepted. */
  readonly noticeKeys: readonly string[]
  readonly storage: StorageSettings
  /** How staff reach the organisation's own IT team, as the pane shows it; null for what the admin leaves out. */
  readonly help: { readonly mail: string | null; readonly phone: string | null }
}

const Url = z.url().transform((url) => url.replace(/\/+$/, ''))

const Environment = z.object({
  NONLIEU_GRAPH_URL: Url.default('https://graph.microsoft.com'),
  NONLIEU_AUTHORITY: Url.default('https://login.microsoftonline.com'),
  NONLIEU_TENANT_ID: z.string().min(1),
  NONLIEU_CLIENT_ID: z.string().min(1),
  NONLIEU_ORIGIN: Url,
  NONLIEU_NOTICE_KEY: z.string().min(32),
  NONLIEU_NOTICE_KEY_OLD: z.string().min(32).optional(),
  NONLIEU_HELP_MAIL: z.email().optional(),
  NONLIEU_HELP_PHONE: z.string().max(40).optional(),
  AZURE_CLIENT_ID: z.string().optional(),
  AzureWebJobsStorage: z.string().optional(),
  AzureWebJobsStorage__accountName: z.string().optional(),
  AzureWebJobsStorage__tableServiceUri: z.string().optional(),
  AzureWebJobsStorage__queueServiceUri: z.string().optional(),
})

type Environment = z.infer<typeof Environment>

/**
 * Settings from environment variables.
 * @throws Failure `settings`, naming every variable that is missing or wrong, never a value
 */
export function settingsFromEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Failure(
      'settings',
      `Failed to read the settings: ${names} missing or wrong. See docs/settings.md.`,
    )
  }
  const it = parsed.data
  return {
    graphUrl: it.NONLIEU_GRAPH_URL,
    authority: it.NONLIEU_AUTHORITY,
    tenantId: it.NONLIEU_TENANT_ID,
    clientId: it.NONLIEU_CLIENT_ID,
    identityClientId: it.AZURE_CLIENT_ID ?? null,
    origin: it.NONLIEU_ORIGIN,
    noticeKeys: [
      it.NONLIEU_NOTICE_KEY,
      ...(it.NONLIEU_NOTICE_KEY_OLD === undefined ? [] : [it.NONLIEU_NOTICE_KEY_OLD]),
    ],
    storage: storageOf(it),
    help: { mail: it.NONLIEU_HELP_MAIL ?? null, phone: it.NONLIEU_HELP_PHONE ?? null },
  }
}

/** The host's own storage account, named as the Functions host names it (connection string or identity). */
function storageOf(it: Environment): StorageSettings {
  if (it.AzureWebJobsStorage !== undefined && it.AzureWebJobsStorage !== '') {
    return { kind: 'connection-string', connectionString: it.AzureWebJobsStorage }
  }
  const account = it.AzureWebJobsStorage__accountName
  const named = (service: string): string | undefined =>
    account === undefined ? undefined : `https://${account}.${service}.core.windows.net`
  const tableUrl = it.AzureWebJobsStorage__tableServiceUri ?? named('table')
  const queueUrl = it.AzureWebJobsStorage__queueServiceUri ?? named('queue')
  if (tableUrl === undefined || queueUrl === undefined) {
    throw new Failure(
      'settings',
      'Failed to find the storage: set AzureWebJobsStorage, or AzureWebJobsStorage__accountName with an identity.',
    )
  }
  return { kind: 'identity', tableUrl, queueUrl }
}
