import type { NotScanned, Scanned } from './scan-file.ts'

/** One line of `--json`: the form that other programs rely on. A reason is one signal, with its first quote. */
export function jsonLine(result: Scanned | NotScanned): string {
  if ('error' in result) return JSON.stringify(result)
  const { file, verdict, ms } = result
  const reasons = verdict.sightings.flatMap((sighting) => {
    if (sighting.state !== 'found') return []
    const quote = sighting.quotes.find(({ text }) => text !== '') ?? sighting.quotes[0]
    const { signal, weight } = sighting
    return [{ signal, quote: quote?.text ?? '', where: quote?.where ?? 'body', weight }]
  })
  const unknown = verdict.sightings.flatMap(({ signal, state }) => (state === 'unknown' ? [signal] : []))
  const unread = [...new Set(verdict.unread.map(({ name }) => name))]
  return JSON.stringify({ file, verdict: verdict.level, score: verdict.score, reasons, unknown, unread, ms })
}
