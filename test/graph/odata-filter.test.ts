import { describe, expect, test } from 'vitest'
import { parseFilter } from './odata-filter.ts'

const mail: Readonly<Record<string, unknown>> = {
  subject: "L'été (urgent), vraiment",
  isRead: false,
  receivedDateTime: '2026-11-20T08:00:00Z',
  importance: 'high',
  'from/emailAddress/address': 'Anna@Sender.example',
  categories: ['Red', 'Blue'],
  reply: null,
}

function passes(filter: string): boolean {
  return parseFilter(filter).passes((path) => mail[path])
}

describe('a filter', () => {
  test.each([
    ["subject eq 'L''été (urgent), vraiment'", true],
    ["subject eq 'l''ÉTÉ (URGENT), vraiment'", true],
    ['receivedDateTime ge 2026-11-20T08:00:00Z', true],
    ['receivedDateTime gt 2026-11-20T08:00:00Z', false],
    ['receivedDateTime lt 2026-11-20T09:00:00+02:00', false],
    ['receivedDateTime le 2026-11-21', true],
    ["isRead eq false and importance eq 'high'", true],
    ['isRead ne false', false],
    ["isRead eq true or importance eq 'high' and isRead eq false", true],
    ["(isRead eq true or importance eq 'high') and isRead eq true", false],
    ['not (isRead eq true)', true],
    ["contains(subject,'URGENT')", true],
    ["startswith(from/emailAddress/address,'anna@')", true],
    ["endswith(from/emailAddress/address,'.test')", false],
    ["categories/any(c:c eq 'Blue')", true],
    ["categories/any(c:c eq 'Green')", false],
    ['reply eq null', true],
    ['reply ne null', false],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected)
  })

  test.each([
    'subject',
    'subject eq',
    "subject is 'x'",
    "subject eq 'open",
    '(isRead eq true',
    'isRead eq true)',
    "eq 'x' subject",
    'a eq b',
    `${'('.repeat(50)}isRead eq true${')'.repeat(50)}`,
  ])('%s is refused', (filter) => {
    expect(() => parseFilter(filter)).toThrow(/Invalid filter clause/)
  })

  test('names its properties in their order', () => {
    expect(
      parseFilter('receivedDateTime ge 2026-01-01 and isRead eq false and receivedDateTime lt 2027-01-01')
        .properties,
    ).toEqual(['receivedDateTime', 'isRead'])
  })
})
