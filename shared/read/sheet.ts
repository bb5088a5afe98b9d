import { declarationsOf, type Declarations } from './style.ts'

/** One element as selectors see it; all lower case. */
export interface Element {
  readonly name: string
  readonly id: string
  readonly classes: readonly string[]
}

/** `td.a#b`: what one element must be. */
interface Compound {
  readonly name: string | null
  readonly ids: readonly string[]
  readonly classes: readonly string[]
}

interface Rule {
  readonly self: Compound
  /** Elements around it, the nearest first; each somewhere outside the one before. */
  readonly around: readonly Compound[]
  /** Ids, classes and names counted, as cascading does. */
  readonly weight: number
  readonly order: number
  readonly declarations: Declarations
}

/** The rules of a mail's style sheets, by what their last step asks for. */
export interface Sheet {
  readonly rules: Map<string, Rule[]>
  count: number
  /** Steps that may still be spent on looking at what is around elements. */
  steps: number
}

const maxRules = 2_000
const maxSteps = 3_000_000

export function emptySheet(): Sheet {
  return { rules: new Map(), count: 0, steps: maxSteps }
}

/**
 * Adds the rules of a style sheet. Blocks that begin with `@` hold only on some screens and are left out, but for
 * those that name any screen; of what stands between two steps (`>`, `+`) only that it is around is asked.
 */
export function readSheet(css: string, sheet: Sheet): void {
  let at = 0
  while (at < css.length && sheet.count < maxRules) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const selectors = withoutComments(css.slice(at, open)).trim().replace(/^\}/, '').trim()
    if (selectors.startsWith('@')) {
      const semicolon = css.indexOf(';', at)
      if (semicolon >= 0 && semicolon < open) at = semicolon + 1
      else if (/^@media\s+(?:all|screen)$/i.test(selectors)) at = open + 1
      else at = afterBlock(css, open)
      continue
    }
    const close = css.indexOf('}', open)
    const end = close < 0 ? css.length : close
    addRule(selectors, declarationsOf(css.slice(open + 1, end)), sheet)
    at = end + 1
  }
}

function addRule(selectors: string, declarations: Declarations, sheet: Sheet): void {
  if (declarations.size === 0) return
  for (const selector of selectors.split(',', 50)) {
    const steps = selector
      .toLowerCase()
      .replaceAll(/[>+~]/g, ' ')
      .split(/\s+/, 9)
      .filter((step) => step !== '')
    const compounds = steps.map(compoundOf)
    const self = compounds.at(-1)
    if (self === undefined || self === null || steps.length > 8) continue
    const around = compounds.slice(0, -1).toReversed()
    if (around.includes(null)) continue
    const known = around.flatMap((one) => one ?? [])
    const weight = [self, ...known].reduce(
      (sum, { name, ids, classes }) =>
        sum + ids.length * 10_000 + classes.length * 100 + (name === null ? 0 : 1),
      0,
    )
    const rule: Rule = { self, around: known, weight, order: sheet.count++, declarations }
    const key = keyOf(self)
    const list = sheet.rules.get(key)
    if (list === undefined) sheet.rules.set(key, [rule])
    else list.push(rule)
  }
}

function keyOf({ name, ids, classes }: Compound): string {
  if (ids[0] !== undefined) return `#${ids[0]}`
  return classes[0] === undefined ? (name ?? '*') : `.${classes[0]}`
}

/** Null for what is not followed: attributes, states, generated content. */
function compoundOf(step: string): Compound | null {
  if (!/^(?:\*|[a-z][a-z0-9]*)?(?:[.#][\w-]+)*$/.test(step) || step.length > 200) return null
  const [head = '', ...rest] = step.split(/(?=[.#])/)
  const isMark = head.startsWith('.') || head.startsWith('#')
  const marks = isMark ? [head, ...rest] : rest
  return {
    name: isMark || head === '*' ? null : head,
    ids: marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1)),
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
  }
}

function isSuch({ name, ids, classes }: Compound, element: Element): boolean {
  return (
    (name === null || name === element.name) &&
    ids.every((id) => id === element.id) &&
    classes.every((one) => element.classes.includes(one))
  )
}

/** Declarations for an element among those around it (outermost first), weakest first. */
export function declarationsFor(
  element: Element,
  around: readonly { readonly element: Element }[],
  sheet: Sheet,
): readonly Declarations[] {
  const keys = ['*', element.name, ...element.classes.map((one) => `.${one}`), `#${element.id}`]
  const found: Rule[] = []
  for (const key of keys) {
    for (const rule of sheet.rules.get(key) ?? []) {
      if (sheet.steps-- <= 0) return []
      if (isSuch(rule.self, element) && isAround(rule.around, around, sheet)) found.push(rule)
    }
  }
  if (found.length > 1) found.sort((a, b) => a.weight - b.weight || a.order - b.order)
  return found.map(({ declarations }) => declarations)
}

function isAround(
  wanted: readonly Compound[],
  around: readonly { readonly element: Element }[],
  sheet: Sheet,
): boolean {
  let at = around.length - 1
  for (const compound of wanted) {
    for (; ; at--) {
      const outer = around[at]
      if (outer === undefined || sheet.steps-- <= 0) return false
      if (isSuch(compound, outer.element)) break
    }
    at--
  }
  return true
}

function afterBlock(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    if (css[i] === '}' && --depth === 0) return i + 1
  }
  return css.length
}

function withoutComments(css: string): string {
  let rest = css.replaceAll('<!--', '').replaceAll('-->', '')
  for (let open = rest.indexOf('/*'); open >= 0; open = rest.indexOf('/*')) {
    const close = rest.indexOf('*/', open + 2)
    if (close < 0) return rest.slice(0, open)
    // Selectors are short; a sheet that is all comments is cut rather than copied again and again.
    if (rest.length > 20_000) return rest.slice(rest.lastIndexOf('*/') + 2)
    rest = rest.slice(0, open) + rest.slice(close + 2)
  }
  return rest
}
