import { describe, expect, it } from 'vitest'
import { mailFromEml } from '../../shared/read/eml.ts'
import { HeldLine, loadHeld } from './held-line.ts'
import { heldMail } from './held-mail.ts'

const line: HeldLine = {
  id: 'xx-01',
  language: 'fr',
  region: null,
  class: 'core',
  carrier: 'text',
  from: { name: 'Bureau des plis', address: 'bureau-plis.cab@gmail.com' },
  auth: 'pass',
  replyTo: 'plis@bureau.example',
  to: 'reader',
  subject: 'Pli nº 4',
  cover: 'Veuillez lire.',
  text: 'LE BUREAU\n\n> Un pli vous attend depuis mardi à l’accueil.\n\n- premier point',
  note: 'about nothing',
}

describe('a held line becomes a mail', () => {
  it.each(['text', 'html', 'pdf', 'picture', 'scan', 'docx'] as const)(
    '%s, the same each time',
    async (carrier) => {
      const { bytes } = await heldMail({ ...line, carrier })
      expect((await heldMail({ ...line, carrier })).bytes.equals(bytes)).toBe(true)
      const { mail } = await mailFromEml(bytes, { authservIds: [], boundary: 'above-received' })
      expect(mail.from?.address).toBe('bureau-plis.cab@gmail.com')
      expect(mail.replyTo.map(({ address }) => address)).toEqual(['plis@bureau.example'])
      expect(mail.authentication).toEqual({ kind: 'authenticated', domain: 'gmail.com' })
      expect(mail.parts).toHaveLength(carrier === 'text' || carrier === 'html' ? 0 : 1)
    },
  )

  it('says of the sender what its line says', async () => {
    const kinds: string[] = []
    for (const auth of ['internal', 'fail', 'none'] as const) {
      const from = { name: 'A', address: 'a.b@contoso.example' }
      const { bytes } = await heldMail({ ...line, auth, from, to: 'undisclosed' })
      const { mail } = await mailFromEml(bytes, { authservIds: [], boundary: 'above-received' })
      expect(mail.to).toEqual([])
      kinds.push(mail.authentication.kind)
    }
    expect(kinds).toEqual(['internal', 'failed', 'unknown'])
  })
})

describe('the held lines', () => {
  it('are all of the shape, each with its own id', async () => {
    expect((await loadHeld()).length).toBeGreaterThan(0)
  })

  it('a line with a wrong carrier is refused', () => {
    expect(HeldLine.safeParse({ ...line, carrier: 'fax' }).success).toBe(false)
  })
})
