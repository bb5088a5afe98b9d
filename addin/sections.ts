import type { Section } from '../shared/explain/explanation.ts'
import { element, type Child } from './element.ts'

/** A heading with its lines, always open. */
export function sectionOf({ title, lines }: Section, name: string, more: Child = null): HTMLElement {
  return element('section', { class: name }, element('h2', {}, title), linesOf(lines), more)
}

/** The same, folded until the reader wants it; `name` keeps it open from one showing to the next. */
export function foldedOf({ title, lines }: Section, name: string, more: Child = null): HTMLElement {
  return element('details', { class: name, id: name }, element('summary', {}, title), linesOf(lines), more)
}

function linesOf(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)))
}
