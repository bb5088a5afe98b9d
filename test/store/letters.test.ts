import { describe, expect, it } from 'vitest'
import { textPrint } from '../../shared/detect/text-print.ts'
import { isSameLetter } from '../../shared/likeness.ts'
import type { Print } from '../../shared/print.ts'
import { createLetters, letterIdOf, letterKeptMs, type KnownLetter } from '../../shared/store/letters.ts'
import { purge } from '../../shared/store/purge.ts'
import type { OpenTable } from '../../shared/store/tables.ts'
import { templateLetter } from '../../scripts/cases/template-letter.ts'
import { openMemoryTables } from '../path/memory-table.ts'
import { Rows } from '../path/rows.ts'

const now = Date.UTC(2026, 10, 21)
const when = { versions: '2-a', now }

function printFor(seed: string): Print {
  const print = textPrint(templateLetter({ seed }))
  if (print === null) throw new Error('no print')
  return print
}

function letterFor(seed: string): KnownLetter {
  const print = printFor(seed)
  return { id: letterIdOf(print), print, evidence: null }
}

/** Tables that count what is asked of them. */
function counted(rows = new Rows()) {
  const counts = { lists: 0, gets: 0, listed: 0 }
  const plain = openMemoryTables(rows, { turn: () => Promise.resolve(), ignoresEtag: false })
  const open: OpenTable = async (name) => {
    const table = await plain(name)
    return {
      ...table,
      get: (partition, key) => {
        counts.gets += 1
        return table.get(partition, key)
      },
      async *list(query) {
        counts.lists += 1
        for await (const row of table.list(query)) {
          counts.listed += 1
          yield row
        }
      },
    }
  }
  return { open, rows, counts }
}

function find(open: OpenTable, print: Print, at = when) {
  return createLetters(open).find(print, (known) => isSameLetter(print, known), at)
}

describe('known letters', () => {
  it('are found by a print like theirs, and no other', async () => {
    const { open } = counted()
    const letters = createLetters(open)
    for (const seed of ['a', 'b', 'c']) await letters.learn(letterFor(seed), when)
    const named = textPrint(templateLetter({ seed: 'b', name: 'Madame Odile Ferrand' }))
    expect(named === null ? null : (await find(open, named))?.id).toBe(letterFor('b').id)
    expect(await find(open, printFor('z'))).toBeNull()
  })

  it('end after 30 days, and the rows are taken away', async () => {
    const { open, rows } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    expect(await find(open, printFor('a'), { ...when, now: now + letterKeptMs - 1 })).not.toBeNull()
    expect(await find(open, printFor('a'), { ...when, now: now + letterKeptMs })).toBeNull()
    expect(await purge(open, now + letterKeptMs - 1, 100)).toBe(0)
    expect(rows.size).toBe(9)
    expect(await purge(open, now + letterKeptMs, 100)).toBe(9)
    expect(rows.size).toBe(0)
  })

  it('learned again after their end are known again', async () => {
    const { open } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    const later = { ...when, now: now + letterKeptMs + 1 }
    await createLetters(open).learn(letterFor('a'), later)
    expect(await find(open, printFor('a'), later)).not.toBeNull()
  })

  it('of another version of reader or detector are not known', async () => {
    const { open } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    expect(await find(open, printFor('a'), { ...when, versions: '3-a' })).toBeNull()
  })

  it('keep the first member: a second writer of the same changes nothing', async () => {
    const { open, rows } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    const before = JSON.stringify([...rows.values()])
    await createLetters(open).learn(letterFor('a'), { ...when, now: now + 1000 })
    expect(JSON.stringify([...rows.values()])).toBe(before)
  })

  it('found last are found without storage', async () => {
    const { open, counts } = counted()
    const letters = createLetters(open)
    await letters.learn(letterFor('a'), when)
    const print = printFor('a')
    const ask = () => letters.find(print, (known) => isSameLetter(print, known), when)
    expect(await ask()).not.toBeNull()
    const { lists, gets } = counts
    expect(await ask()).not.toBeNull()
    expect([counts.lists, counts.gets]).toEqual([lists, gets])
  })
})

describe('an attacker who plants letters', () => {
  it('cannot make a look-up cost more than a few rows, however many share its bands', async () => {
    const { open, counts } = counted()
    const print = printFor('a')
    const letters = createLetters(open)
    for (let n = 0; n < 300; n += 1) {
      const planted = { ...printFor(`planted ${n}`), bands: print.bands }
      await letters.learn({ id: letterIdOf(planted), print: planted, evidence: null }, when)
    }
    counts.gets = 0
    counts.listed = 0
    expect(await find(open, print)).toBeNull()
    expect(counts.lists).toBe(8)
    expect(counts.listed).toBeLessThanOrEqual(8 * 64)
    expect(counts.gets).toBeLessThanOrEqual(12)
  })

  it('or damages rows gets no answer out of them', async () => {
    const { open, rows } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    for (const [place, row] of rows)
      if (row.columns['json0'] !== undefined)
        rows.set(place, { ...row, columns: { ...row.columns, json0: '{"id":1}' } })
    expect(await find(open, printFor('a'))).toBeNull()
  })

  it('writes a band without a letter: nothing is known by it', async () => {
    const { open, rows } = counted()
    await createLetters(open).learn(letterFor('a'), when)
    for (const [place, row] of rows) if (row.columns['json0'] !== undefined) rows.delete(place)
    expect(await find(open, printFor('a'))).toBeNull()
  })
})
