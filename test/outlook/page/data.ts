import type { OpenMessage, ShownAttachment, ShownFolder, ShownMessage, ShownUser } from '../mail-source.ts'

export interface Start {
  readonly paneUrl: string
  readonly tenantId: string
  readonly users: readonly ShownUser[]
}

export type Attachment = ShownAttachment & { readonly isPicture: boolean }
export type Opened = Omit<OpenMessage, 'attachments'> & { readonly attachments: readonly Attachment[] }

/** The page's own server; what it answers was parsed there. */
export const server = {
  start: () => get<Start>('/data/start', {}),
  folders: (user: string) => get<readonly ShownFolder[]>('/data/folders', { user }),
  messages: (user: string, folder: string) =>
    get<readonly ShownMessage[]>('/data/messages', { user, folder }),
  open: (user: string, id: string) => get<Opened>('/data/message', { user, id }),
  picture: (user: string, id: string, attachment: string) =>
    `/data/picture?${new URLSearchParams({ user, id, attachment })}`,
  read: async (user: string, id: string) => await post('/data/read', { user, id }),
  token: async (user: string) => await post<{ readonly token: string }>('/data/token', { user }),
}

async function get<Answer>(path: string, query: Readonly<Record<string, string>>): Promise<Answer> {
  return await answer<Answer>(await fetch(`${path}?${new URLSearchParams(query)}`))
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return await answer<Answer>(await fetch(path, { method: 'POST', body: JSON.stringify(body) }))
}

async function answer<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`The page's server answered ${response.status}.`)
  return await response.json()
}
