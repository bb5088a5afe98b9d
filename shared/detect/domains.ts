import authorityDomains from './data/authority-domains.json' with { type: 'json' }
import freeMail from './data/free-mail.json' with { type: 'json' }
import lawFirms from './data/law-firms.json' with { type: 'json' }

const free: ReadonlySet<string> = new Set(freeMail.domains)
const bodies: ReadonlyMap<string, string> = new Map(
  authorityDomains.domains.map(({ domain, body }) => [domain, body]),
)

/** True where anybody can open a mailbox under this domain. */
export function isFreeMail(domain: string): boolean {
  return free.has(domain)
}

/** The authority that writes under this domain or under one above it, or null. */
export function authorityOf(domain: string): string | null {
  let name = domain
  for (;;) {
    const body = bodies.get(name)
    if (body !== undefined) return body
    const dot = name.indexOf('.')
    if (dot < 0) return null
    name = name.slice(dot + 1)
  }
}

const aloneInLaw: ReadonlySet<string> = new Set(lawFirms.alone)

/** True where a domain's own name says that a law firm writes under it: `kanzlei-holm.example`, `smith-law.example`. */
export function isLawFirm(domain: string): boolean {
  const names = domain.split('.').slice(0, -1)
  // In some languages a prosecutor is "the state's lawyer": `drzavno-odvjetnistvo`, `staatsanwalt`, `state-attorney`.
  if (names.some((name) => lawFirms.never.some((stem) => name.includes(stem)))) return false
  return (
    names.some((name) => lawFirms.within.some((stem) => name.includes(stem))) ||
    names.flatMap((name) => name.split('-')).some((name) => aloneInLaw.has(name))
  )
}

const titles: ReadonlySet<string> = new Set(lawFirms.titles)

/** True where a private mailbox is named by a lawyer's title: `av.karaca@…`, `avv.ghini@…`. */
export function isLawyersMailbox(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  return local.split(/[._-]/u).some((name) => titles.has(name))
}

/** Second-level names under which others register, so that three labels make a domain of somebody. */
const sharedSeconds: ReadonlySet<string> = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'edu',
  'gob',
  'gouv',
  'gv',
  'or',
])

/** Whose domain it is, roughly: its last two labels, three where the second is a shared one (`co.uk`). */
export function ownerOf(domain: string): string {
  const labels = domain.split('.')
  const second = labels.at(-2) ?? ''
  const country = (labels.at(-1) ?? '').length === 2
  return labels.slice(country && sharedSeconds.has(second) ? -3 : -2).join('.')
}
