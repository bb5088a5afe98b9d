import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyPictures, bodyReadings, nameReadings, textOfHtml } from '../../shared/read/body.ts'
import { limits } from '../../shared/read/limits.ts'

/** Milliseconds for one text. */
function ms(html: string): number {
  const start = performance.now()
  textOfHtml(html)
  return performance.now() - start
}

describe('what HTML shows', () => {
  const rows: readonly [string, string, string][] = [
    ['blocks end lines', '<p>one</p><div>two</div>three<br>four', 'one\ntwo\nthree\nfour'],
    [
      'cells are apart, rows are lines',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      'a b\nc',
    ],
    ['inline elements join letters', 'con<b>vo</b><span>cation</span>', 'convocation'],
    ['white space is one blank', '<p>a \n\t  b</p>', 'a b'],
    ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['entities are letters', '<p>&eacute;t&#233; &amp; &lt;tag&gt;</p>', 'été & <tag>'],
    [
      'comments, scripts, styles and titles are nothing',
      '<title>t</title><!-- c --><script>s</script><style>x{}</style>y',
      'y',
    ],
    ['the words of a blocked picture', '<img src="cid:a" alt="Vous êtes convoqué">', 'Vous êtes convoqué'],
    ['no name of a picture', '<img src="cid:a" alt="logo.png">x', 'x'],
    [
      'a quotation has a bar before each line, and none after it',
      '<p>Is it real?</p><blockquote type="cite"><p>one<br>two</p><blockquote>three</blockquote></blockquote>four',
      'Is it real?\n> one\n> two\n> three\nfour',
    ],
    ['a quotation that ends without having begun', '</blockquote><p>one</p>', 'one'],
    ['an element never closed', '<p>one<p>two<b>three', 'one\ntwothree'],
  ]
  it.each(rows)('%s', (_, html, visible) => {
    expect(textOfHtml(html)).toMatchObject({
      visible,
      hidden: '',
      contentIds: html.includes('cid:a') ? ['a'] : [],
    })
  })
})

describe('what HTML hides', () => {
  const hiding: readonly [string, string][] = [
    ['display', '<div style="display:none">unseen</div>'],
    ['display, important', '<div style="DISPLAY: none !important">unseen</div>'],
    ['visibility', '<div style="visibility:hidden">unseen</div>'],
    ['no size', '<div style="font-size:0">unseen</div>'],
    ['one pixel', '<span style="font-size:1px">unseen</span>'],
    ['a share of its parent', '<div style="font-size:10px"><i style="font-size:10%">unseen</i></div>'],
    ['white on white', '<span style="color:#ffffff">unseen</span>'],
    ['nearly white on white', '<font color="#fdfdfd">unseen</font>'],
    ['black on black', '<td style="background:#000;color:rgb(2, 2, 2)">unseen</td>'],
    ['no opacity', '<div style="opacity:0">unseen</div>'],
    ['off the screen', '<div style="position:absolute;left:-9999px">unseen</div>'],
    ['indented away', '<div style="text-indent:-9999px">unseen</div>'],
    ['clipped', '<div style="max-height:0;overflow:hidden">unseen</div>'],
    ['Outlook only', '<div style="mso-hide:all">unseen</div>'],
    ['attribute', '<div hidden>unseen</div>'],
    ['a class', '<style>/* c */ .p, .q { display:none }</style><div class="x q">unseen</div>'],
    ['inside something hidden', '<div style="display:none"><p style="display:block">unseen</p></div>'],
  ]
  it.each(hiding)('%s', (_, html) => {
    expect(textOfHtml(`<p>before</p>${html}<p>after</p>`)).toMatchObject({
      visible: 'before\nafter',
      hidden: 'unseen',
    })
  })

  const showing: readonly [string, string][] = [
    ['white on a dark ground', '<td bgcolor="#003366"><font color="white">seen</font></td>'],
    ['white on a picture', '<div style="background:url(x.png)"><b style="color:#fff">seen</b></div>'],
    ['a size set again', '<td style="font-size:0"><p style="font-size:13px">seen</p></td>'],
    ['made visible again', '<div style="visibility:hidden"><p style="visibility:visible">seen</p></div>'],
    [
      'a rule for small screens only',
      '<style>@media (max-width:600px){.m{display:none}}</style><p class="m">seen</p>',
    ],
    ['a colour that nobody knows', '<p style="color:var(--x)">seen</p>'],
    ['half the ground', '<p style="color:#fff;background:rgba(0,0,0,.4)">seen</p>'],
  ]
  it.each(showing)('but not: %s', (_, html) => {
    expect(textOfHtml(html)).toMatchObject({ visible: 'seen', hidden: '' })
  })
})

describe('readings of a body', () => {
  it('keeps hidden words apart', () => {
    const body = { type: 'html', content: '<p>shown</p><p style="display:none">kept away</p>' } as const
    expect(bodyReadings(body)).toEqual([
      { where: 'body', method: 'html', text: 'shown', confidence: 1 },
      { where: 'hidden', method: 'html', text: 'kept away', confidence: 1 },
    ])
  })

  it('takes text as it is, and has nothing to say of no body', () => {
    expect(bodyReadings({ type: 'text', content: 'a <b>\n c' })[0]?.text).toBe('a <b>\n c')
    expect(bodyReadings(null)).toEqual([])
  })

  it('keeps the beginning and the end of a text that is too long', () => {
    const [reading] = bodyReadings({ type: 'text', content: `begin ${'x'.repeat(400_000)} end` })
    expect(reading?.text).toHaveLength(limits.textLength)
    expect(reading?.text.startsWith('begin')).toBe(true)
    expect(reading?.text.endsWith(' end')).toBe(true)
  })

  it('lists the pictures that stand in it', () => {
    expect(
      bodyPictures({ type: 'html', content: '<img src="cid:a@x"><img src=CID:b><img src="cid:a@x">' }),
    ).toEqual(['a@x', 'b'])
    expect(bodyPictures(null)).toEqual([])
  })

  it('reads the names of the parts', () => {
    const part = {
      id: '0',
      kind: 'file',
      name: 'CONVOCATION.pdf',
      contentType: '',
      size: 1,
      inline: false,
      contentId: null,
    } as const
    expect(nameReadings([part, { ...part, name: '' }])).toEqual([
      { where: 'attachment:CONVOCATION.pdf', method: 'name', text: 'CONVOCATION.pdf', confidence: 1 },
    ])
  })
})

describe('hostile HTML', () => {
  const count = 40_000
  const bombs: readonly [string, (n: number) => string][] = [
    ['elements in elements', (n) => `${'<div>'.repeat(n)}end`],
    ['closing what was never opened', (n) => '<a>'.repeat(n) + '</b>'.repeat(n)],
    ['attributes', (n) => `<p ${'a=b '.repeat(n * 4)}>end`],
    ['declarations', (n) => `<p style="${'a:b;'.repeat(n * 4)}">end`],
    ['rules', (n) => `<style>${'/* */ .a{color:red}'.repeat(n)}</style>end`],
    ['comments in rules', (n) => `<style>${'/**/'.repeat(n)}</style>end`],
    ['open brackets', (n) => '<'.repeat(n * 4)],
    ['open comments', (n) => '<!--'.repeat(n)],
    ['blanks', (n) => `${' '.repeat(n * 20)}end`],
    ['one long line', (n) => 'word '.repeat(n * 4)],
  ]
  it.each(bombs)('%s cost no more than in proportion', (_, make) => {
    ms(make(1_000))
    const once = Math.min(ms(make(count)), ms(make(count)))
    const fourfold = Math.min(ms(make(count * 4)), ms(make(count * 4)))
    expect(fourfold).toBeLessThan(once * 12 + 150)
  })

  it('finds the words however deep they lie', () => {
    expect(textOfHtml(`${'<div>'.repeat(5_000)}convocation`).visible).toBe('convocation')
  })

  it('never throws, and shows nothing that is not there', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      'div',
      '<p style="',
      '"',
      'a',
      ' ',
      '&',
      ';',
      '<!--',
      '-->',
      '<style>',
      '{',
      '}',
      '\u0000',
      '\ud800',
      '<td hidden>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { visible, hidden } = textOfHtml(pieces.join(''))
        expect(visible.length + hidden.length).toBeLessThanOrEqual(pieces.join('').length + pieces.length)
      }),
      { numRuns: 300 },
    )
  })
})
