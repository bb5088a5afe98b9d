import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsFromEnvironment } from '../shared/settings.ts'
import { version } from '../shared/version.ts'

const right = {
  NONLIEU_TENANT_ID: 't',
  NONLIEU_CLIENT_ID: 'c',
  NONLIEU_ORIGIN: 'https://nonlieu.contoso.example/',
  NONLIEU_NOTICE_KEY: 'x'.repeat(32),
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
}

describe('settings', () => {
  it('have the public cloud as their default, and no slash at the end of an origin', () => {
    expect(settingsFromEnvironment(right)).toMatchObject({
      graphUrl: 'https://graph.microsoft.com',
      authority: 'https://login.microsoftonline.com',
      origin: 'https://nonlieu.contoso.example',
      storage: { kind: 'connection-string' },
    })
  })

  it('take the storage by the identity where there is no connection string', () => {
    const { AzureWebJobsStorage: _none, ...rest } = right
    const settings = settingsFromEnvironment({ ...rest, AzureWebJobsStorage__accountName: 'acct' })
    expect(settings.storage).toEqual({
      kind: 'identity',
      tableUrl: 'https://acct.table.core.windows.net',
      queueUrl: 'https://acct.queue.core.windows.net',
    })
  })

  it('that are missing or wrong are all named in one sentence, values never', () => {
    const secret = 'short and secret'
    expect(() =>
      settingsFromEnvironment({ ...right, NONLIEU_ORIGIN: 'no url', NONLIEU_NOTICE_KEY: secret }),
    ).toThrow(
      'Failed to read the settings: NONLIEU_ORIGIN, NONLIEU_NOTICE_KEY missing or wrong. See docs/settings.md.',
    )
  })

  it('without any storage say what to set', () => {
    const { AzureWebJobsStorage: _none, ...rest } = right
    expect(() => settingsFromEnvironment(rest)).toThrow('set AzureWebJobsStorage')
  })

  it('are all in docs/settings.md', () => {
    const source = readFileSync('shared/settings.ts', 'utf8')
    const names = [...source.matchAll(/^ {2}([A-Za-z_]+): (?:Url|z\.)/gm)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(8)
    const docs = readFileSync('docs/settings.md', 'utf8')
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([])
  })
})

it('the version is that of package.json', () => {
  const shape: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(shape).toMatchObject({ version })
})
