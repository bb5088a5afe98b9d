/** Words of Graph's own paths that may be told; everything else in a path is somebody's, and is told as `{id}`. */
const words: ReadonlySet<string> = new Set([
  '$batch',
  '$value',
  'attachments',
  'checkMemberGroups',
  'childFolders',
  'delta',
  'groups',
  'inbox',
  'mailFolders',
  'mailboxSettings',
  'memberOf',
  'members',
  'messageRules',
  'messages',
  'microsoft.graph.user',
  'move',
  'subscriptions',
  'transitiveMembers',
  'userPurpose',
  'users',
])

/** What was asked of Graph without whom it was about: `GET users/{id}/messages/{id}`, never a query. */
export function callName(method: string, url: string): string {
  const { pathname } = new URL(url)
  const parts = pathname.replace(/^\/v1\.0(?=\/)/, '').split('/')
  const told = parts.filter((part) => part !== '').map((part) => (words.has(part) ? part : '{id}'))
  return `${method} ${told.join('/')}`
}
