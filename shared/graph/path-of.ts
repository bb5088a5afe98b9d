/** Path and query of a link that Graph gave: Microsoft's client takes only these, it mangles absolute http links. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link)
  return pathname.replace(/^\/v1\.0\//, '') + search
}
