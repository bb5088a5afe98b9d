import { isRight, passedUnread, type Scanned } from './scan-cases.ts'

const levels = ['clear', 'suspicious', 'fake-summons'] as const

/** One table: class by level, how many are right, and the two figures of the gate. */
export function tally(title: string, scanned: readonly Scanned[]): string {
  const rows = (['core', 'wider', 'genuine'] as const).map((kind) => {
    const those = scanned.filter(({ case: one }) => one.class === kind)
    const counts = levels.map((level) => those.filter(({ line }) => line.verdict === level).length)
    return [kind, ...counts, `${those.filter(isRight).length}/${those.length}`].map(String)
  })
  const genuine = scanned.filter(({ case: one }) => one.kind === 'genuine')
  const examined = genuine.filter((one) => one.examined).length
  const share = genuine.length === 0 ? 0 : Math.round((examined / genuine.length) * 100)
  return [
    title,
    row(['class', ...levels, 'right']),
    ...rows.map(row),
    `gate: ${examined} of ${genuine.length} genuine mails examined (${share} %), ${scanned.filter(passedUnread).length} fakes let pass unread`,
    ...scanned.filter((one) => !isRight(one)).map(wrong),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padEnd(13)).join('').trimEnd()
}

function wrong({ case: one, line }: Scanned): string {
  return `wrong: ${one.name} is ${line.verdict} (${line.score}), expected ${one.expected.join(' or ')}`
}
