import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const Demo = z.array(z.strictObject({ file: z.string(), mailbox: z.email(), afterSeconds: z.number().min(0) }))
const Users = z.array(z.strictObject({ displayName: z.string(), address: z.email(), language: z.enum(['fr', 'en', 'de']) }))
const Line = z.object({ file: z.string(), verdict: z.string() })

const folder = join(import.meta.dirname, 'demo')
const repository = join(import.meta.dirname, '..', '..')

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'))
}

describe('the demonstration', () => {
  it('delivers every mail of its folder to one of its users, in order', async () => {
    const demo = Demo.parse(await read('demo.json'))
    const users = Users.parse(await read('users.json'))
    const mails = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
    expect(demo.map(({ file }) => file)).toEqual(mails)
    expect(demo.map(({ afterSeconds }) => afterSeconds)).toEqual(
      demo.map(({ afterSeconds }) => afterSeconds).toSorted((one, other) => one - other),
    )
    const addresses = new Set(users.map(({ address }) => address))
    expect(demo.filter(({ mailbox }) => !addresses.has(mailbox))).toEqual([])
  })

  it('shows three fakes among calm mail', { timeout: 60_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['cli/scan.ts', '--json', 'test/cases/demo'], {
      cwd: repository,
    })
    const lines = stdout.trim().split('\n').map((line) => Line.parse(JSON.parse(line)))
    const fakes = lines.filter(({ verdict }) => verdict === 'fake-summons').map(({ file }) => file)
    expect(fakes.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual([
      '02-convocation-picture.eml',
      '04-summons-text.eml',
      '07-vorladung-pdf.eml',
    ])
    expect(lines.filter(({ verdict }) => verdict === 'clear')).toHaveLength(7)
  })
})
