import { expect, test } from 'vitest'
import { asWritten } from '../../shared/detect/envelope.ts'
import { mailOf } from './given.ts'

test.each([
  ['as the header has it', [{ name: 'from', value: 'Europol <Office740@Gmail.com>' }], 'Office740@Gmail.com'],
  ['the first header of that name', [{ name: 'To', value: 'OFFICE740@gmail.com' }], 'office740@gmail.com'],
  ['no headers', null, 'office740@gmail.com'],
])('%s', (_name, headers, expected) => {
  expect(asWritten(mailOf({ headers }), 'From', 'office740@gmail.com')).toBe(expected)
})
