import { evidenceOf } from '../../shared/detect/evidence.ts'
import { judge } from '../../shared/detect/judge.ts'
import { bodyReadings, subjectReading } from '../../shared/read/body.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { mailOf, type Given } from './given.ts'

/**
 * The ways in which mail programs write the same words as HTML. Lines that begin with `> ` are an answered mail, as in
 * text. Every way shows its reader the same lines in the same order.
 */
export const htmlWays = ['paragraphs', 'outlook', 'gmail', 'breaks', 'apple', 'table'] as const
export type HtmlWay = (typeof htmlWays)[number]

interface Block {
  readonly quoted: boolean
  readonly lines: readonly string[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Runs of quoted and of other lines. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { quoted: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('>')
    const last = blocks.at(-1)
    const words = quoted ? line.replace(/^> ?/u, '') : line
    if (last?.quoted === quoted) last.lines.push(words)
    else blocks.push({ quoted, lines: [words] })
  }
  return blocks
}

interface Way {
  readonly line: (line: string) => string
  readonly quote: (inside: string) => string
  readonly page: (inside: string) => string
}

const page = (inside: string): string => `<html><body>${inside}</body></html>`
const headName = /^([\p{L} ]{2,16}): /u
/** `From: x` as Outlook writes the head of a mail that is passed on. */
const boldName = (line: string): string => line.replace(headName, '<b>$1:</b> ')

const ways: Readonly<Record<HtmlWay, Way>> = {
  paragraphs: {
    line: (line) => (line === '' ? '' : `<p>${escaped(line)}</p>`),
    quote: (inside) => `<blockquote style="border-left:1px solid #ccc">${inside}</blockquote>`,
    page,
  },
  outlook: {
    line: (line) =>
      line === ''
        ? '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n'
        : `<p class="MsoNormal"><span lang="FR" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${boldName(escaped(line))}<o:p></o:p></span></p>\r\n`,
    quote: (inside) =>
      `<blockquote style="border:none;border-left:solid #CCCCCC 1.0pt;padding:0cm 0cm 0cm 6.0pt;margin-left:4.8pt;margin-right:0cm">${inside}</blockquote>`,
    page: (inside) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head><body lang="FR" link="#0563C1"><div class="WordSection1">${inside}</div></body></html>`,
  },
  gmail: {
    line: (line) => (line === '' ? '<div><br></div>' : `<div>${escaped(line)}</div>`),
    quote: (inside) =>
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inside}</blockquote>`,
    page: (inside) => `<div dir="ltr">${inside}</div>`,
  },
  breaks: {
    line: (line) => `${escaped(line)}<br>\n`,
    quote: (inside) => `<blockquote type="cite" cite="mid:1@x">${inside}</blockquote>`,
    page,
  },
  apple: {
    line: (line) => (line === '' ? '<div><br></div>' : `<div><b></b>${escaped(line)}</div>`),
    quote: (inside) => `<div><br><blockquote type="cite"><div>${inside}</div></blockquote></div>`,
    page: (inside) => `<html><body style="overflow-wrap: break-word;">${inside}</body></html>`,
  },
  table: {
    line: (line) => (line === '' ? '' : `<tr><td>${escaped(line)}</td></tr>`),
    quote: (inside) =>
      `<tr><td><blockquote style="border-left:2px solid blue"><table>${inside}</table></blockquote></td></tr>`,
    page: (inside) => page(`<table width="640"><tbody>${inside}</tbody></table>`),
  },
}

/** The same words as a mail program's HTML. */
export function asHtml(text: string, how: HtmlWay): string {
  const way = ways[how]
  return way.page(
    blocksOf(text)
      .map(({ quoted, lines }) => {
        const inside = lines.map(way.line).join('')
        return quoted ? way.quote(inside) : inside
      })
      .join(''),
  )
}

/** The verdict on a mail whose words come as HTML, read as the product reads them. `given` has no body of its own. */
export function judgedAsHtml(given: Given, text: string, how: HtmlWay): Verdict {
  const body = { type: 'html', content: asHtml(text, how) } as const
  const readings = [subjectReading(given.subject ?? ''), ...bodyReadings(body)]
  return judge({ ...mailOf(given), body }, readings.map(evidenceOf), [])
}
