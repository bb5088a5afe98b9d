/** What may stand in an element: text is always a text node, never markup. */
export type Child = Node | string | null

interface Attributes {
  readonly class?: string
  readonly id?: string
  readonly lang?: string
  readonly dir?: 'auto' | 'ltr' | 'rtl'
  readonly role?: 'status' | 'alert' | 'group'
  readonly type?: 'button'
  readonly tabindex?: number
  readonly href?: string
  readonly [aria: `aria-${string}`]: string
}

/** An HTML element with attributes and children; a null child is left out. Nothing here ever parses a string as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children.filter((child) => child !== null))
  return made
}

/**
 * A stranger's words: isolated, so that their direction cannot turn the sentence around them. An address that is too long
 * for its line is broken before its sign rather than anywhere.
 */
export function stranger(text: string, className = ''): HTMLElement {
  const made = element('bdi', className === '' ? {} : { class: className })
  for (const [at, piece] of text.split('@').entries())
    made.append(...(at === 0 ? [piece] : [element('wbr', {}), `@${piece}`]))
  return made
}

/** A button that does one thing. */
export function button(
  label: string,
  kind: 'primary' | 'secondary' | 'quiet',
  press: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${kind}` }, label)
  made.addEventListener('click', press)
  return made
}

const svg = 'http://www.w3.org/2000/svg'

/** A drawing of one path in a 24 × 24 box, in the colour of its text; decorative, so not read out. */
export function drawing(path: string): SVGElement {
  const root = document.createElementNS(svg, 'svg')
  root.setAttribute('viewBox', '0 0 24 24')
  root.setAttribute('aria-hidden', 'true')
  root.setAttribute('class', 'drawing')
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  root.append(line)
  return root
}

interface Choice {
  readonly id: string
  readonly label: string
  /** Value and what is shown for it. */
  readonly options: readonly (readonly [string, string])[]
  readonly chosen: string
  /** True where each option is the name of a language in that language, its value the code. */
  readonly areLanguages?: boolean
  readonly choose: (value: string) => void
}

/** A list to choose from, with its label. */
export function choice({ id, label, options, chosen, areLanguages = false, choose }: Choice): HTMLElement {
  const select = element(
    'select',
    { id },
    ...options.map(([value, shown]) => {
      const option = element('option', areLanguages ? { lang: value } : {}, shown)
      option.value = value
      option.selected = value === chosen
      return option
    }),
  )
  select.addEventListener('change', () => choose(select.value))
  const caption = element('label', { class: 'caption' }, label)
  caption.htmlFor = id
  return element('p', { class: 'choice' }, caption, select)
}
