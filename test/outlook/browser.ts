import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
] as const

/**
 * The path of a Chromium-like browser: `NONLIEU_BROWSER`, else the first on PATH, else Debian's package, which is
 * installed where that can be done without asking. Throws one sentence that says what to do.
 *
 * @param install tries to install one; false where it could not
 */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  install: (environment: NodeJS.ProcessEnv) => boolean = installOnDebian,
): string {
  const named = environment['NONLIEU_BROWSER']
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(
      `NONLIEU_BROWSER names ${named}, which is no program: set it to the path of Chromium, Chrome or Edge.`,
    )
  }
  const found = onPath(environment) ?? (install(environment) ? onPath(environment) : null)
  if (found !== null) return found
  throw new Error(
    'No browser was found: install Chromium, Chrome or Edge, or set NONLIEU_BROWSER to the path of one.',
  )
}

/** Features of Chromium that a browser without a window does not need. */
const unneeded = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
]

/** Starts the browser without a window and without a network of its own. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // One page is looked at after the other: a process for each would cost half as much again.
      '--renderer-process-limit=1',
      // The page that the address bar unfolds, loaded anew for each window, costs as much as all else; the rest is what
      // Playwright switches off, for the last list counts.
      `--disable-features=${unneeded.join()}`,
    ],
  })
}

function onPath(environment: NodeJS.ProcessEnv): string | null {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    const path = folders.map((folder) => join(folder, name)).find((candidate) => isProgram(candidate))
    if (path !== undefined) return path
  }
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Debian and root: the one place where installing needs no question. A fresh machine has no package lists yet. */
function installOnDebian(environment: NodeJS.ProcessEnv): boolean {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false
  const apt = (...words: readonly string[]): boolean =>
    spawnSync('/usr/bin/apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}
