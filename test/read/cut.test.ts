import { describe, expect, it } from 'vitest'
import { explain } from '../../shared/explain/explain.ts'
import { glance, inspectParts, withoutParts } from '../../shared/inspect-mail.ts'
import type { Body } from '../../shared/mail.ts'
import { gather } from '../../shared/read/findings.ts'
import { limits } from '../../shared/read/limits.ts'
import { readPart } from '../../shared/read/part.ts'
import { createRecogniser } from '../../shared/read/recognise.ts'
import { mailOf } from '../detect/given.ts'
import { recordFor } from '../explain/record-for.ts'

const dull = 'We painted the door of the small room in green. '
const long = dull.repeat(Math.ceil((limits.textLength * 2) / dull.length))
const reader = { read: async () => null, spent: () => false }

function seen(body: Body) {
  return glance({ ...mailOf({ from: 'martha@tischlerei.example', subject: 'The room' }), body })
}

describe('a text of a mail that is too long to be read whole', () => {
  const bodies: readonly [string, Body, readonly string[]][] = [
    ['text', { type: 'text', content: long }, ['body']],
    ['HTML', { type: 'html', content: `<p>${long}</p>` }, ['body']],
    ['hidden text', { type: 'html', content: `<p>short</p><p style="display:none">${long}</p>` }, ['hidden']],
    [
      'HTML that is mostly signs',
      { type: 'html', content: `<p>a</p>${'<b></b>'.repeat(limits.htmlLength / 7)}<p>b</p>` },
      ['body'],
    ],
  ]
  it.each(bodies)('is named, and leaves nothing clear: %s', async (_, body, names) => {
    const first = seen(body)
    const named = names.map((name) => ({ part: name, name, reason: 'cut' }))
    expect(first.verdict.unread).toEqual(named)
    expect(first.verdict.sightings.filter(({ state }) => state === 'unknown').length).toBeGreaterThan(3)
    expect(withoutParts({ ...mailOf({}), body }, first).unread).toEqual(named)
    expect((await inspectParts({ ...mailOf({}), body }, first, reader)).unread).toEqual(named)
  })

  it('is not named where it is as long as what is read', () => {
    const content = long.slice(0, limits.textLength)
    expect(seen({ type: 'text', content }).verdict.unread).toEqual([])
    expect(seen({ type: 'html', content: `<p>${content}</p>` }).verdict.unread).toEqual([])
  })

  it('does not make dull mail suspicious', () => {
    expect(seen({ type: 'text', content: long }).verdict.level).toBe('clear')
  })

  it('is told of in a sentence, not by a word of ours', () => {
    const { unread } = seen({ type: 'text', content: long }).verdict
    const { where, details } = explain(recordFor({ standing: 'clear', state: 'none', unread }), 'en')
    expect(where).toBe(
      'Not everything in it could be read: the middle of its very long text. What we say does not cover that.',
    )
    expect(details?.unread).toEqual([
      { name: 'the middle of its very long text', why: 'too long to be read whole' },
    ])
  })
})

describe('a text in a part that is too long to be read whole', () => {
  const files: readonly [string, string][] = [
    ['note.txt', long],
    ['page.html', `<html><body><p>${long}</p></body></html>`],
    ['letter.rtf', `{\\rtf1\\ansi ${long}}`],
    [
      'invitation.ics',
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:${long}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
    ],
    ['mail.eml', `From: a@b.example\r\nSubject: s\r\n\r\n${long}\r\n`],
  ]
  it.each(files)('is named: %s', async (name, content) => {
    const found = gather(createRecogniser())
    await readPart(Buffer.from(content), { name, contentType: '', languages: [] }, found)
    const { readings, unread } = found.result
    expect(unread).toEqual([{ name, reason: 'cut' }])
    expect(readings.every(({ text }) => text.length <= limits.textLength)).toBe(true)
  })
})
