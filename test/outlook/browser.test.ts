import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'nonlieu-browser-'))
const program = join(folder, 'chromium')

afterAll(() => rmSync(folder, { recursive: true }))

describe('findBrowser', () => {
  test('none anywhere and none to be installed: one sentence that says what to do', () => {
    expect(() => findBrowser({ PATH: folder }, () => false)).toThrow(
      'No browser was found: install Chromium, Chrome or Edge, or set NONLIEU_BROWSER to the path of one.',
    )
  })

  test('the one that is named, where it is a program', () => {
    const missing = join(folder, 'nothing')
    expect(() => findBrowser({ NONLIEU_BROWSER: missing, PATH: '' }, () => true)).toThrow(
      `NONLIEU_BROWSER names ${missing}, which is no program: set it to the path of Chromium, Chrome or Edge.`,
    )
    expect(() => findBrowser({ NONLIEU_BROWSER: folder, PATH: '' }, () => true)).toThrow('is no program')
    expect(findBrowser({ NONLIEU_BROWSER: process.execPath, PATH: '' }, () => false)).toBe(process.execPath)
  })

  test('what was installed on the way, then the first on PATH', () => {
    const install = (): boolean => {
      writeFileSync(program, '#!/bin/sh\n')
      chmodSync(program, 0o755)
      return true
    }
    expect(findBrowser({ PATH: `/nowhere:${folder}` }, install)).toBe(program)
    expect(findBrowser({ PATH: folder }, () => false)).toBe(program)
  })
})
