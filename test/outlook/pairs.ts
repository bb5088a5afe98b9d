/** How a reader may see the pane. */
export interface Look {
  readonly language: 'fr' | 'en' | 'de' | 'ar'
  readonly colours: 'light' | 'dark' | 'forced'
  /** Text size in hundredths. */
  readonly text: 100 | 200
  readonly motion: 'no-preference' | 'reduce'
}

const languages = ['fr', 'en', 'de', 'ar'] as const
const colours = ['light', 'dark', 'forced'] as const
const texts = [100, 200] as const
const motions = ['no-preference', 'reduce'] as const

/** Every look: 48. */
export const everyLook: readonly Look[] = languages.flatMap((language) =>
  colours.flatMap((colour) =>
    texts.flatMap((text) => motions.map((motion) => ({ language, colours: colour, text, motion }))),
  ),
)

/** One case of the matrix. */
export interface Case<State> {
  readonly state: State
  readonly look: Look
}

/** All cases together. */
export function everyCase<State>(states: readonly State[]): readonly Case<State>[] {
  return states.flatMap((state) => everyLook.map((look) => ({ state, look })))
}

/**
 * Each state once, in looks chosen so that every two values of a look meet: each language with each of the colours, in
 * either size, with and without motion, and each of these with each other, again and again. Greedy, and the same at every run.
 */
export function eachOnce<State>(states: readonly State[]): readonly Case<State>[] {
  const every = new Set(everyLook.flatMap(pairsOf))
  const met = new Set<string>()
  let open = new Set(every)
  const chosen = states.map((state) => {
    if (open.size === 0) open = new Set(every)
    const look = everyLook.reduce((a, b) => (gain(b, open) > gain(a, open) ? b : a))
    for (const pair of pairsOf(look)) {
      open.delete(pair)
      met.add(pair)
    }
    return { state, look }
  })
  const unmet = [...every].filter((pair) => !met.has(pair))
  if (unmet.length > 0) throw new Error(`Not every pair is met: ${unmet.slice(0, 3).join('; ')}.`)
  return chosen
}

function gain(look: Look, open: ReadonlySet<string>): number {
  return pairsOf(look).filter((pair) => open.has(pair)).length
}

function pairsOf(look: Look): readonly string[] {
  const values = [look.language, look.colours, `text ${look.text}`, `motion ${look.motion}`]
  return values.flatMap((a, at) => values.slice(at + 1).map((b) => `${a} × ${b}`))
}
