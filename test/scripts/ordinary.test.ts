import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ordinaryMail } from '../../scripts/ordinary/mail.ts'
import { passagesIn } from '../../scripts/ordinary/passages.ts'
import { glance } from '../../shared/inspect-mail.ts'
import { mailFromEml } from '../../shared/read/eml.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nonlieu-ordinary-'))
  const page = Array.from(
    { length: 30 },
    (_, index) =>
      `.PP\n\\fBCe programme\\fP affiche la liste numéro ${index} des fichiers du dossier\\-courant avec leur taille.`,
  )
  await mkdir(join(folder, 'man', 'fr', 'man1'), { recursive: true })
  await writeFile(
    join(folder, 'man', 'fr', 'man1', 'x.1.gz'),
    gzipSync(`.TH X 1\n.SH NOM\nx \\- y\n${page.join('\n')}\n`),
  )
  const entries = Array.from(
    { length: 30 },
    (_, index) =>
      `Package: p${index}\nDescription-md5: 0\nDescription-sk: hra\n Toto je jednoduchá hra číslo ${index} pre dvoch hráčov, ktorí sa striedajú na ťahu.`,
  )
  await writeFile(join(folder, 'Translation-sk'), `${entries.join('\n\n')}\n`)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('passages', () => {
  it('are the prose of manual pages and descriptions, by language', async () => {
    const passages = await passagesIn([folder])
    expect([...passages.keys()]).toEqual(['fr', 'sk'])
    expect(passages.get('fr')?.[3]).toBe(
      'Ce programme affiche la liste numéro 3 des fichiers du dossier-courant avec leur taille.',
    )
    expect(passages.get('sk')).toHaveLength(30)
  })

  it('a folder that is none is named', async () => {
    await expect(passagesIn([join(folder, 'nowhere')])).rejects.toThrow('nowhere')
  })
})

describe('ordinary mail', () => {
  it('is the same for the same seed, of every kind, and clear at a glance', async () => {
    const passages = (await passagesIn([folder])).get('fr') ?? []
    const kinds = new Set<string>()
    let parts = 0
    for (let seed = 0; seed < 60; seed += 1) {
      const { kind, bytes } = await ordinaryMail(String(seed), { language: 'fr', passages })
      expect((await ordinaryMail(String(seed), { language: 'fr', passages })).bytes.equals(bytes)).toBe(true)
      kinds.add(kind)
      const { mail } = await mailFromEml(bytes, { authservIds: [], boundary: 'above-received' })
      parts += mail.parts.length
      expect(glance(mail).verdict.level).toBe('clear')
    }
    expect(kinds.size).toBe(6)
    expect(parts).toBeGreaterThan(10)
  })
})
