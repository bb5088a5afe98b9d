import { findBrowser } from './browser.ts'

/**
 * Once before all tests: installing a browser takes longer than a test may, and two tests at once would fight over it.
 * Where none can be had, the tests that need one say so themselves.
 */
export function setup(): void {
  try {
    findBrowser()
  } catch {
    // said by `openBrowser` in each test that needs it
  }
}
