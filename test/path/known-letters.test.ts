import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { alterations } from '../../scripts/cases/altered-picture.ts'
import { wordsOf } from '../../scripts/cases/letter.ts'
import { letterPage, officeLook } from '../../scripts/cases/page.ts'
import { examine } from '../../shared/examine.ts'
import { Policy } from '../../shared/policy.ts'
import type { IsKnown, PartRequest } from '../../shared/read/findings.ts'
import { picturePrint } from '../../shared/read/picture-print.ts'
import { picturePages } from '../../shared/read/picture.ts'
import { openRecord, type DecisionRecord } from '../../shared/record.ts'
import type { World } from '../../shared/world.ts'
import { rawMail } from '../read/letter.ts'
import { startRig, type Rig } from './rig.ts'

/**
 * One printed form, filled in twice: what a forger writes into its four lines, and what an office does. The print of a
 * page bears a changed line here and there, so the two may look the same.
 */
const forged = [
  'Vous faites l’objet de poursuites : pédophilie, cyberpornographie, exhibitionnisme.',
  'Écrivez-nous vos justifications par mail dans un délai strict de 72 heures.',
  'Passé ce délai, un mandat d’arrêt est établi à votre encontre par la procureure.',
  'Vous serez fiché comme délinquant sexuel et les médias en seront informés.',
]
const genuine = [
  'Vous êtes entendu comme témoin dans la procédure dont le numéro figure ci-dessus.',
  'Présentez-vous à la brigade le 12 janvier à 14 h 30, bureau 6, au 1 rue des Lilas.',
  'Pour tout empêchement, appelez le 01 00 00 00 00 aux heures de bureau.',
  'Munissez-vous de votre pièce d’identité et de la présente convocation.',
]
const printed = [
  'Le présent formulaire est établi par le service enquêteur. Il est conservé au dossier, et une copie en est remise à la personne. Toute mention manuscrite est contresignée par l’agent qui la porte. Les données sont traitées par le ministère.',
  'La personne peut être assistée d’un avocat de son choix ou commis d’office, être assistée d’un interprète, et consulter les pièces du dossier dans les conditions fixées par la loi.',
  'Les frais de déplacement peuvent être remboursés sur présentation de justificatifs auprès du greffe. La personne qui change d’adresse en informe le service par lettre.',
  'Les mineurs sont accompagnés de leurs représentants légaux, qui sont informés par le même formulaire. La copie est conservée par la personne.',
]

function form(lines: readonly string[]): string {
  const body = printed.flatMap((text, at) => [text, '', lines[at] ?? '', ''])
  const head = [
    '^ DIRECTION GENERALE DE LA GENDARMERIE NATIONALE',
    '^ BRIGADE DE PROTECTION DES MINEURS',
    '--',
  ]
  return [...head, '! CONVOCATION EN JUSTICE', '', ...body, '_ Le chef de service'].join('\n')
}

function drawn(letter: string): Uint8Array {
  return letterPage(letter, officeLook).toBuffer('image/jpeg', 85)
}

/** A stranger's mail without a word of its own. */
function mailOf(picture: Uint8Array): Uint8Array {
  const headers = {
    From: 'Camille Ferrand <camille.ferrand.exemple@gmail.com>',
    To: 'reader@contoso.example',
    Subject: 'Scan',
    Date: 'Sat, 21 Nov 2026 09:00:00 +0000',
  }
  return rawMail(headers, [
    { type: 'text/plain; charset=utf-8', content: '' },
    { type: 'image/jpeg', name: 'scan.jpg', disposition: 'attachment', content: picture },
  ])
}

let rig: Rig

beforeAll(async () => {
  rig = await startRig({ memory: true })
}, 60_000)

afterEach(async () => {
  await rig.leave()
  rig.faults({})
})

afterAll(() => rig.close())

/** A world whose reader makes the real print of a page, asks as the real one does, and counts what it recognises. */
function reading(words: string): { readonly world: World; readonly count: () => number } {
  let recognised = 0
  const read = async (
    bytes: Uint8Array | readonly Uint8Array[],
    { name }: PartRequest,
    _signal?: AbortSignal,
    isKnown?: IsKnown,
  ) => {
    const pages = bytes instanceof Uint8Array ? await picturePages(bytes) : 'broken'
    const [page] = typeof pages === 'string' ? [] : pages.pages
    if (page === undefined || typeof pages === 'string') throw new Error('no page')
    const where = `attachment:${name}` as const
    const print = picturePrint(page, pages.small)
    if (print === null) throw new Error('no print')
    if ((await isKnown?.(print, where)) === true) return { readings: [], unread: [], ms: 1 }
    recognised += 1
    return { readings: [{ where, method: 'ocr' as const, text: words, confidence: 0.9 }], unread: [], ms: 1 }
  }
  const world = { ...rig.world, reader: { ...rig.world.reader, read } }
  return { world, count: () => recognised }
}

/** Delivers a picture to a new mailbox and examines it: the record, and how many pages were recognised. */
async function examined(
  picture: Uint8Array,
  words: string,
): Promise<{ readonly record: DecisionRecord | null; readonly recognised: number }> {
  const { id: mailbox, address } = await rig.mailbox()
  rig.faults({ 'notices-dropped': true })
  const id = await rig.deliver(address, mailOf(picture))
  const open = openRecord({ mailbox, id }, { now: rig.tenant.now(), correlation: 'known' })
  await rig.world.records.write(open, null)
  const { world, count } = reading(words)
  await examine({ mailbox, id, correlation: 'known', again: 0 }, world)
  return { record: await rig.record(mailbox, id), recognised: count() }
}

async function packedAnew(picture: Uint8Array): Promise<Uint8Array> {
  const alter = alterations['0.7 as wide, JPEG 40']
  if (alter === undefined) throw new Error('no such alteration')
  return alter(picture)
}

describe('a campaign’s picture that was packed anew', { timeout: 60_000 }, () => {
  it('is the same letter, and is not recognised again where an admin has chosen that', async () => {
    await rig.world.setPolicy(Policy.parse({ mode: 'quarantine', knownLetters: true }))
    const picture = drawn(form(forged))
    const first = await examined(picture, wordsOf(form(forged)))
    expect(first).toMatchObject({ recognised: 1, record: { standing: 'fake-summons' } })
    const second = await examined(await packedAnew(picture), 'nothing at all')
    expect(second).toMatchObject({ recognised: 0, record: { standing: 'fake-summons' } })
    expect(second.record?.letter?.id).toBe(first.record?.letter?.id)
  })
})

describe('by default', { timeout: 60_000 }, () => {
  it('a genuine form is read for itself and not convicted, after a forged one of the same template', async () => {
    await rig.world.setPolicy(Policy.parse({ mode: 'quarantine' }))
    const fake = await examined(await packedAnew(drawn(form(forged))), wordsOf(form(forged)))
    expect(fake).toMatchObject({ recognised: 1, record: { standing: 'fake-summons' } })
    const { record, recognised } = await examined(drawn(form(genuine)), wordsOf(form(genuine)))
    expect(recognised).toBe(1)
    expect(record?.standing).not.toBe('fake-summons')
    expect(record?.action.state).toBe('none')
  })
})
