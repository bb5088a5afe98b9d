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
 * Enough cases that every two values of different kinds meet: each state in each language, in each colour, in either
 * size, with and without motion, and each of these with each other. Greedy, and the same at every run.
 */
export function pairwise<State extends { readonly name: string }>(
  states: readonly State[],
): readonly Case<State>[] {
  const open = new Set(everyCase(states).flatMap((one) => pairsOf(one)))
  const chosen: Case<State>[] = []
  // The state with each language is the biggest of all pairs: one case for each of these is enough for the rest.
  for (const [turn, state] of states.entries()) {
    // Each state begins with another language, so that no language always gets what the others left.
    const from = turn % languages.length
    for (const language of [...languages.slice(from), ...languages.slice(0, from)]) {
      const candidates = everyLook
        .filter((look) => look.language === language)
        .map((look) => ({ state, look }))
      const best = candidates.reduce((a, b) => (gain(b, open) > gain(a, open) ? b : a))
      for (const pair of pairsOf(best)) open.delete(pair)
      chosen.push(best)
    }
  }
  if (open.size > 0) throw new Error(`Not every pair is met: ${[...open].slice(0, 3).join('; ')}.`)
  return chosen
}

function gain<State extends { readonly name: string }>(one: Case<State>, open: ReadonlySet<string>): number {
  // A state has four cases only, so its own pairs go first.
  return pairsOf(one)
    .filter((pair) => open.has(pair))
    .reduce((sum, pair) => sum + (pair.startsWith(`${one.state.name} × `) ? 10 : 1), 0)
}

function pairsOf<State extends { readonly name: string }>({ state, look }: Case<State>): readonly string[] {
  const values = [state.name, look.language, look.colours, `text ${look.text}`, `motion ${look.motion}`]
  return values.flatMap((a, at) => values.slice(at + 1).map((b) => `${a} × ${b}`))
}
