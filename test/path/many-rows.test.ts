import { expect, it } from 'vitest'
import { tenantOfRows } from '../../bench/rows-tenant.ts'
import { prove } from '../../cli/prove.ts'
import { status } from '../../cli/status.ts'
import { ledgerOf, mostNamed } from '../../shared/ledger.ts'
import type { Command } from '../../cli/command.ts'
import type { World } from '../../shared/world.ts'

/** What is held of many mailboxes that all have the same trouble. Memory itself: bench/rows.ts. */
async function printed(command: Command, args: readonly string[], world: World): Promise<readonly string[]> {
  const lines: string[] = []
  await command.run(args, {
    world: () => world,
    print: (line) => void lines.push(line),
    tell: (line) => void lines.push(line),
    ask: async () => null,
    output: { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined },
  })
  return lines
}

const untouched = (): void => undefined

it('status counts every mailbox that listing alone guards, and names the first of them', async () => {
  const many = mostNamed + 200
  const world = tenantOfRows(many, untouched).world({ state: 'polled' })
  const { polled, mailboxes, unprotected } = await ledgerOf(world)
  expect([polled.count, mailboxes.polled, unprotected.count]).toEqual([many, many, 0])
  expect(new Set(polled.first.map(({ mailbox }) => mailbox)).size).toBe(mostNamed)
  const lines = await printed(status, [], world)
  expect(lines.filter((line) => line.startsWith('listed only'))).toHaveLength(20)
  expect(lines.at(-1)).toBe(`             and ${many - 20} more; --json names ${mostNamed}`)
})

it('prove counts every doubt, and names the first of them', async () => {
  const world = tenantOfRows(60, untouched).world({ recorded: false })
  const lines = await printed(prove, ['--since', '2026-01-01'], world)
  expect(lines[0]).toMatch(/^60 mailboxes listed .*, 1200 messages: 0 in an end state/)
  expect(lines.filter((line) => line.startsWith('no-record'))).toHaveLength(50)
  expect(lines.slice(-2)).toEqual(['and 1150 more; --json shows all.', '60 mailboxes are not proven.'])
  const well = await printed(prove, ['--since', '2026-01-01'], tenantOfRows(60, untouched).world())
  expect(well.at(-1)).toBe('Every watched message older than that is accounted for.')
})
