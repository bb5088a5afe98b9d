import type { World } from '../shared/world.ts'
import type { Output } from './progress.ts'

/** What a command may touch besides its arguments. */
export interface Terminal {
  readonly world: () => World
  /** One line for the reader or the next program; one line for the person beside it. */
  readonly print: (line: string) => void
  readonly tell: (line: string) => void
  /** A person's answer, or null where none sits there. */
  readonly ask: (question: string) => Promise<string | null>
  /** The same screen for who draws on it. */
  readonly output: Output
}

/** One command of `nonlieu`. `run` answers the exit status: 0 done, 1 not done, 2 wrong use. */
export interface Command {
  readonly usage: string
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>
}
