import { expect, test } from 'vitest'
import { recordNumber } from '../../shared/explain/record-number.ts'

test('a number can be read out: eight letters and digits, none that is taken for another', () => {
  for (let count = 0; count < 200; count += 1)
    expect(recordNumber('box', `AAkA${count}`)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u)
})

test('it belongs to the record: the same again, and another for another message or mailbox', () => {
  expect(recordNumber('box', 'AAkA1')).toBe(recordNumber('box', 'AAkA1'))
  const numbers = new Set(
    Array.from({ length: 2000 }, (_, count) =>
      recordNumber(`box${count % 2}`, `AAkALgAAAAAAHYQDEapmEc2by${count}`),
    ),
  )
  expect(numbers.size).toBe(2000)
})
