import type { Query } from './odata-query.ts'
import type { Visit } from './router.ts'

/** One page of a list in its order at this moment, with Graph's nextLink where more follows (and the settings let it stand). */
export function page<Item>(
  visit: Visit,
  items: readonly Item[],
  query: Query,
  defaultTop: number,
): { readonly items: readonly Item[]; readonly link: Record<string, string> } {
  const settings = visit.world.settings()
  const asked = query.top ?? defaultTop
  const top = settings.shortPages ? Math.max(1, Math.floor(asked / 3)) : asked
  const taken = items.slice(query.skip, query.skip + top)
  const more = query.skip + taken.length < items.length
  if (!more || settings.nextLink === 'missing') return { items: taken, link: {} }
  const skip = settings.nextLink === 'repeated' ? query.skip : query.skip + taken.length
  return { items: taken, link: { '@odata.nextLink': linkTo(visit, { $skip: String(skip) }) } }
}

/** This request's own address with other query options. */
export function linkTo(visit: Visit, changed: Readonly<Record<string, string>>): string {
  const [path = ''] = visit.call.url.split('?', 1)
  const params = new URLSearchParams(visit.query)
  for (const [name, value] of Object.entries(changed)) params.set(name, value)
  const written = [...params].map(
    ([name, value]) => `${encodeURIComponent(name).replaceAll('%24', '$')}=${encodeURIComponent(value)}`,
  )
  return `${visit.world.origin()}/v1.0${path}?${written.join('&')}`
}
