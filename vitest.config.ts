import { configDefaults, defineConfig } from 'vitest/config'

/**
 * Files of functions that keep nothing between calls but what they read of the lexicons. They share the modules of their
 * worker, so that the detector is loaded once in each worker and not once in each of ninety files. A test that sets
 * the environment, replaces something of a module or keeps a server belongs in another folder, where each file has its own.
 */
const pure = ['test/detect/**/*.test.ts', 'test/explain/**/*.test.ts', 'test/*.test.ts']

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    testTimeout: 40_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
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
