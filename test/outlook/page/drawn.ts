/** An element with a class and text. Text only: nothing of a mail is ever markup here. */
export function drawn<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  if (text !== '') made.textContent = text
  return made
}

/** Redraws a list without taking the focus from the line that has it. */
export function keepingFocus(list: HTMLElement, redraw: () => void): void {
  const active = document.activeElement
  const id = active instanceof HTMLElement && list.contains(active) ? active.dataset['id'] : undefined
  const scrolled = list.scrollTop
  redraw()
  list.scrollTop = scrolled
  if (id === undefined) return
  for (const button of list.querySelectorAll('button')) if (button.dataset['id'] === id) button.focus()
}
