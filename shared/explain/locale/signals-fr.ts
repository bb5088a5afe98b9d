import type { SignalWords } from './signals-en.ts'

export const signalsFr: Readonly<Record<string, SignalWords>> = {}
