import { defineConfig, mergeConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** Everything that `npm test` runs, and the full product of the pane's states and looks. */
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default mergeConfig(usual, defineConfig({ test: { env: { NONLIEU_FULL: '1' } } }))
