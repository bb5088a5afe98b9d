import { configDefaults, defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Files that start neither a Functions host nor a browser, so that one of them alone waits for no preparation of those. */
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
    // Node loads the tests as it loads the product, without Vite between: what is tested is what runs.
    experimental: { viteModuleRunner: false },
    // Files share the modules of their worker, so that the detector and the services' libraries are loaded once in each
    // worker and not once in each of two hundred files: what a file keeps between tests is what it starts itself, and
    // what it sets in the environment it takes back.
    isolate: false,
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
