export type Rows = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** Rows by name as a table of Markdown; its columns are all that any row has. */
export function markdown(rows: Rows): string {
  const names = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))]
  const lines = Object.entries(rows).map(
    ([name, row]) => `| ${[name, ...names.map((column) => row[column] ?? '')].join(' | ')} |`,
  )
  const head = `| ${['', ...names].join(' | ')} |`
  return [head, `| --- |${' ---: |'.repeat(names.length)}`, ...lines, ''].join('\n')
}

/** The number in a cell of a table that `markdown` made; NaN where there is none. */
export function cell(text: string, row: string, column: string): number {
  const table = text.split('\n').map((line) => line.split('|').map((one) => one.trim()))
  const head = table.find((line) => line.includes(column)) ?? []
  const found = table.find((line) => line[1] === row) ?? []
  return Number(found[head.indexOf(column)] ?? Number.NaN)
}

/**
 * A page with other content between its marks of a name, `<!-- name -->` and `<!-- end of name -->`.
 * @throws Error where it has no such marks
 */
export function filled(page: string, name: string, content: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const [begin, end] = [page.indexOf(from), page.indexOf(to)]
  if (begin < 0 || end < begin)
    throw new Error(`The page has no marks for ${name}. Put ${from} and ${to} in it.`)
  return `${page.slice(0, begin)}${from}\n${content}\n${page.slice(end)}`
}
