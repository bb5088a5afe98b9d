import type { Fetched } from './graph/mail-from-graph.ts'
import type { DecisionRecord } from './record.ts'

const hourMs = 3600_000
const dayMs = 24 * hourMs

/**
 * When to look again at a message whose attachments come later, or null where nothing is awaited any more. Mail
 * systems that scan attachments first deliver a placeholder in their stead (Dynamic Delivery of Safe Attachments;
 * its form is in docs/unconfirmed.md), or say that there are attachments while listing none. Every 2 minutes for an
 * hour, then daily for a week. Anybody can name a file so: it only makes us look again, the other parts are judged.
 */
export function latePart(
  { mail, hasAttachments }: Fetched,
  record: DecisionRecord,
  now: number,
): string | null {
  const awaited =
    (hasAttachments && mail.parts.length === 0) || mail.parts.some((part) => isPlaceholder(part.name))
  const age = now - Date.parse(record.createdAt)
  if (!awaited || age > 7 * dayMs) return null
  return new Date(now + (age < hourMs ? 2 * 60_000 : dayMs)).toISOString()
}

function isPlaceholder(name: string): boolean {
  return name.toLowerCase().includes('scan in progress')
}
