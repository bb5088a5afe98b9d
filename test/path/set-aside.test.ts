import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { explainMessage, putBack, setAsideAgain } from '../../shared/pane.ts'
import { Policy } from '../../shared/policy.ts'
import { restore } from '../../shared/restore.ts'
import { setAside } from '../../shared/set-aside.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

const quarantine = 'Faux courriers judiciaires'
let rig: Rig
let letter: Uint8Array

beforeAll(async () => {
  rig = await startRig({ memory: true })
  letter = await caseMail('fake/fr-text-webmail')
}, 60_000)
afterEach(async () => {
  await rig.leave()
  rig.faults({})
  await rig.world.setPolicy(Policy.parse({ mode: 'quarantine' }))
})
afterAll(() => rig.close())

interface Box {
  readonly id: string
  readonly address: string
}

/** A fake that was set aside and put back by its reader. */
async function restored(): Promise<{ readonly at: Box; readonly id: string }> {
  const at = await rig.mailbox()
  const id = await rig.deliver(at.address, letter)
  await restore({ mailbox: at.id, id }, rig.world)
  expect(folder(at, id)).toBe('inbox')
  return { at, id }
}

function folder(at: Box, id: string): string | undefined {
  return rig.message(at.address, id)?.folder
}

async function action(at: Box, id: string): Promise<string | undefined> {
  return (await rig.record(at.id, id))?.action.state
}

describe('set it aside again', () => {
  it('moves the message, once, and the next copy of the letter too', async () => {
    const { at, id } = await restored()
    const stays = await rig.deliver(at.address, letter)
    expect([folder(at, stays), await action(at, stays)]).toEqual(['inbox', 'held'])
    await setAside({ mailbox: at.id, id }, rig.world)
    expect([folder(at, id), await action(at, id)]).toEqual([quarantine, 'done'])
    const moves = rig.message(at.address, id)?.path.length
    await setAside({ mailbox: at.id, id }, rig.world)
    expect(rig.message(at.address, id)?.path).toHaveLength(moves ?? 0)
    const next = await rig.deliver(at.address, letter)
    expect(folder(at, next)).toBe(quarantine)
  })

  it('can be put back again, to where the person had it', async () => {
    const { at, id } = await restored()
    await rig.tenant.act({ act: 'move', mailbox: at.address, id, folder: 'archive' })
    await setAside({ mailbox: at.id, id }, rig.world)
    expect(folder(at, id)).toBe(quarantine)
    await restore({ mailbox: at.id, id }, rig.world)
    expect([folder(at, id), await action(at, id)]).toEqual(['archive', 'undone'])
  })

  it('of what a hand laid into quarantine can be put back to where it was before all that', async () => {
    const { at, id } = await restored()
    await rig.minutes(5)
    const own = (await rig.world.mailboxes.get(at.id))?.row.quarantine ?? ''
    await rig.tenant.act({ act: 'move', mailbox: at.address, id, folder: own })
    await rig.minutes(2)
    await setAside({ mailbox: at.id, id }, rig.world)
    expect([folder(at, id), await action(at, id)]).toEqual([quarantine, 'done'])
    await restore({ mailbox: at.id, id }, rig.world)
    expect([folder(at, id), await action(at, id)]).toEqual(['inbox', 'undone'])
  })

  it('is done by patrol where the worker died after writing it down', async () => {
    const { at, id } = await restored()
    rig.faults({ unavailable: { rate: 1, path: '/move' } })
    await expect(setAside({ mailbox: at.id, id }, rig.world)).rejects.toMatchObject({ code: 'unavailable' })
    expect([folder(at, id), await action(at, id)]).toEqual(['inbox', 'pending'])
    rig.faults({})
    await rig.minutes(4)
    expect([folder(at, id), await action(at, id)]).toEqual([quarantine, 'done'])
  })

  it('of two presses at once moves once', async () => {
    const { at, id } = await restored()
    const before = rig.message(at.address, id)?.path.length ?? 0
    await Promise.allSettled([1, 2].map(() => setAside({ mailbox: at.id, id }, rig.world)))
    await rig.minutes(3)
    expect([folder(at, id), await action(at, id)]).toEqual([quarantine, 'done'])
    expect(rig.message(at.address, id)?.path).toHaveLength(before + 1)
  })

  it.each([{ mode: 'observe' }, { stopped: true }] as const)(
    'is not offered and refused with %o',
    async (change) => {
      const { at, id } = await restored()
      await rig.world.setPolicy(Policy.parse({ mode: 'quarantine', ...change }))
      await expect(setAside({ mailbox: at.id, id }, rig.world)).rejects.toMatchObject({ code: 'conflict' })
      expect(await action(at, id)).toBe('undone')
    },
  )

  it('is refused for what was never put back, and for what is not there or not one’s own', async () => {
    const { at, id } = await restored()
    const genuine = await rig.deliver(at.address, await caseMail('genuine/de-insurer-alert'))
    await expect(setAside({ mailbox: at.id, id: genuine }, rig.world)).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(setAside({ mailbox: 'other', id }, rig.world)).rejects.toMatchObject({ code: 'not-found' })
    await rig.tenant.act({ act: 'delete', mailbox: at.address, id })
    await rig.minutes(1)
    await expect(setAside({ mailbox: at.id, id }, rig.world)).rejects.toBeInstanceOf(Error)
  })

  it('is offered by the pane exactly while it can be done', async () => {
    const at = await rig.mailbox()
    const id = await rig.deliver(at.address, letter)
    const asked = { record: id, locale: 'fr' }
    const seen = await explainMessage(at.id, { itemId: id, internetMessageId: null, locale: 'fr' }, rig.world)
    expect([seen.canSetAside, seen.explanation.can.restore]).toEqual([false, true])
    expect((await putBack(at.id, asked, rig.world)).canSetAside).toBe(true)
    const again = await setAsideAgain(at.id, asked, rig.world)
    expect([again.canSetAside, again.explanation.can.restore]).toEqual([false, true])
  })
})
