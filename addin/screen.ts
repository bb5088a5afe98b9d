/** Where the pane stands in its page. */
export interface Screen {
  /** Puts a pane in the place of the one before; `focus` is a selector, null to leave the focus where it is. */
  show(pane: DocumentFragment, focus: string | null): void
}

/** Throws where the page is not the pane's: it has the place of the pane and the line for screen readers. */
export function openScreen(): Screen {
  const root = document.querySelector('main')
  const status = document.querySelector('#status')
  if (root === null || status === null) throw new TypeError('The page lacks main or #status.')
  return {
    show(pane, focus) {
      const before = headline()
      replace(root, pane)
      // A live region that is always there: what is new is read out, and the focus stays with the reader.
      if (headline() !== before) status.textContent = headline()
      if (focus !== null) document.querySelector<HTMLElement>(focus)?.focus()
    },
  }
}

function headline(): string {
  return document.querySelector('#headline')?.textContent ?? ''
}

/** What was unfolded stays unfolded, what had the focus keeps it, and what did not change is not touched at all. */
function replace(root: HTMLElement, pane: DocumentFragment): void {
  const open = Array.from(root.querySelectorAll('details[open]'), ({ id }) => id)
  for (const details of pane.querySelectorAll('details')) details.open = open.includes(details.id)
  if (Array.from(pane.children, ({ outerHTML }) => outerHTML).join('') === root.innerHTML) return
  const focused = nameOf(document.activeElement)
  root.replaceChildren(pane)
  if (focused === '') return
  const controls = root.querySelectorAll<HTMLElement>('button, a, summary, select, [tabindex]')
  Array.from(controls)
    .find((control) => nameOf(control) === focused)
    ?.focus()
}

/** What tells one control from another, before and after: its id, else its kind and what it says. */
function nameOf(control: Element | null): string {
  if (control === null || control === document.body) return ''
  return control.id === '' ? `${control.tagName} ${control.textContent}` : control.id
}
