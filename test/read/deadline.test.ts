import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDeadline } from '../../shared/read/deadline.ts'

let folder = ''
const children: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deadline-'))
  await writeFile(join(folder, 'idle.cjs'), "process.send('ready'); setInterval(() => {}, 1000)")
  await writeFile(join(folder, 'busy.cjs'), "process.send('ready'); setImmediate(() => { for (;;); })")
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function start(kind: 'idle' | 'busy'): Promise<ChildProcess> {
  const child = fork(join(folder, `${kind}.cjs`))
  children.push(child)
  await once(child, 'message')
  return child
}

/** Ms after which a deadline of 300 ms called, or null where it had not after 1.5 s. */
async function lateness(pid: number | undefined): Promise<number | null> {
  const begin = performance.now()
  const { promise, resolve } = Promise.withResolvers<number>()
  const end = startDeadline(pid, 300, () => resolve(performance.now() - begin))
  const called = await Promise.race([promise, delay(1_500, null)])
  end()
  return called
}

describe.runIf(process.platform === 'linux')('a deadline', () => {
  it('comes for a process that works when it has worked so long', async () => {
    const ms = await lateness((await start('busy')).pid)
    expect(ms).toBeGreaterThanOrEqual(295)
    expect(ms).toBeLessThanOrEqual(950)
  })

  it('comes three times as late for a process that was not given the machine, and it does come', async () => {
    const ms = await lateness((await start('idle')).pid)
    expect(ms).toBeGreaterThanOrEqual(895)
    expect(ms).not.toBeNull()
  })

  it('counts time alone where nobody knows the process', async () => {
    const ms = await lateness(undefined)
    expect(ms).toBeGreaterThanOrEqual(295)
    expect(ms).toBeLessThanOrEqual(700)
  })

  it('never calls once it was ended', async () => {
    let calls = 0
    startDeadline(undefined, 50, () => (calls += 1))()
    await delay(200)
    expect(calls).toBe(0)
  })
})
