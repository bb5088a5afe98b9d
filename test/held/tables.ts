import type { Level } from '../../shared/verdict.ts'
import type { Judged } from './judged.ts'

export const levels = ['clear', 'suspicious', 'fake-summons'] as const satisfies readonly Level[]

/** A Markdown table; the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** 95 % interval of a share (Wilson 1927), 0 to 1. */
export function wilson(count: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = count / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}

/** `18/20 · 90 % (70–97)`, of a hundred and more with a decimal, lest 94.6 pass for 95; `–` where there is none. */
export function shareText(count: number, of: number): string {
  if (of === 0) return '–'
  const [low, high] = wilson(count, of)
  const percent = (share: number): string => (share * 100).toFixed(of >= 1000 ? 2 : of >= 100 ? 1 : 0)
  return `${count}/${of} · ${percent(count / of)} % (${percent(low)}–${percent(high)})`
}

export function byLevel(judged: readonly Judged[]): string {
  return table(
    ['class', ...levels, 'all'],
    (['core', 'wider', 'genuine'] as const).map((kind) => {
      const those = judged.filter((one) => one.class === kind)
      return [kind, ...levels.map((level) => those.filter((one) => one.level === level).length), those.length]
    }),
  )
}

/** `shareText` of those that are `wanted`. */
export function share(those: readonly Judged[], wanted: (one: Judged) => boolean): string {
  return shareText(those.filter(wanted).length, those.length)
}

/** The five shares that the issue names, for one group of mails. */
export function sharesOf(judged: readonly Judged[]): string[] {
  const of = (kind: Judged['class']): readonly Judged[] => judged.filter((one) => one.class === kind)
  return [
    share(of('core'), isConvicted),
    share(of('core'), isRaised),
    share(of('wider'), isRaised),
    share(of('genuine'), isConvicted),
    share(of('genuine'), isRaised),
  ]
}

const shareHeads = [
  'core: fake-summons',
  'core: raised',
  'wider: raised',
  'genuine: moved',
  'genuine: raised',
] as const

/** The shares for each language or carrier that occurs. */
export function byGroup(judged: readonly Judged[], key: 'language' | 'carrier' | 'set'): string {
  const of = (one: Judged): string => (key === 'set' ? setOf(one) : one[key])
  const groups = [...new Set(judged.map(of))].toSorted()
  const rows = groups.map((group) => [group, ...sharesOf(judged.filter((one) => of(one) === group))])
  return table([key, ...shareHeads], [...rows, ['all', ...sharesOf(judged)]])
}

/** The lines of `second-XX.jsonl` were written later, by another writer; their ids end in `-s01` and so on. */
function setOf({ id }: Judged): 'first' | 'second' {
  return /-s\d\d$/u.test(id) ? 'second' : 'first'
}

export function isConvicted({ level }: Judged): boolean {
  return level === 'fake-summons'
}

export function isRaised({ level }: Judged): boolean {
  return level !== 'clear'
}

/** Ten bins of the score: in a score that can be relied on, the share of fakes grows with it. */
export function reliability(judged: readonly Judged[]): string {
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const those = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin)
    const fakes = those.filter((one) => one.class !== 'genuine').length
    const mean = those.reduce((sum, { score }) => sum + score, 0) / Math.max(1, those.length)
    return [
      `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`,
      those.length,
      those.length === 0 ? '–' : mean.toFixed(2),
      shareText(fakes, those.length),
      those.length === 0 ? '' : '█'.repeat(Math.round((20 * fakes) / those.length)),
    ]
  })
  return table(['score', 'mails', 'mean', 'fakes among them', ''], bins)
}
