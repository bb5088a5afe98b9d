import { configDefaults, defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/**
 * Files that share the modules of their worker, so that the detector and the services' libraries are loaded once in each
 * worker and not once in each of a hundred and fifty files: what they keep between tests is what they start themselves. A
 * test that starts a Functions host or a browser, sets the environment or replaces something of a module belongs in
 * `world`, where each file has its own.
 */
const pure = [
  'test/{detect,explain,read,store,graph,graph-client,functions,path,cli,addin,held,scripts}/**/*.test.ts',
  'test/*.test.ts',
]

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    testTimeout: 40_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    experimental: { viteModuleRunner: false },
    // More room for what is soon forgotten, as nearly all is that judging a mail makes: it is collected less often.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'world',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure],
          globalSetup: ['test/outlook/browser-setup.ts', 'test/host/bundle-setup.ts'],
        },
      },
    ],
  },
})
