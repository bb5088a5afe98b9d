import { GraphError } from './graph-error.ts'
import { guid } from './ids.ts'
import { Mailbox } from './mailbox.ts'
import type { Change } from './mailbox.ts'

export interface User {
  readonly id: string
  readonly displayName: string
  readonly mail: string | null
  readonly userPrincipalName: string
  readonly accountEnabled: boolean
  readonly preferredLanguage: string | null
  readonly userType: 'Member' | 'Guest'
}

export interface NewUser {
  readonly address: string
  readonly displayName?: string | undefined
  readonly id?: string | undefined
  readonly language?: string | undefined
  readonly accountEnabled?: boolean | undefined
  /** `none`: a user without a mailbox; `on-premises`: Graph does not serve it. */
  readonly mailbox?: 'cloud' | 'none' | 'on-premises' | undefined
}

export interface DirectoryChange {
  readonly sequence: number
  readonly at: number
  readonly user: string
  /** `changed`: soft deleted, could come back; `deleted`: gone for good. */
  readonly removed: null | 'changed' | 'deleted'
}

/** Users of the tenant and their mailboxes. */
export class Directory {
  readonly users = new Map<string, User>()
  readonly mailboxes = new Map<string, Mailbox>()
  readonly changes: DirectoryChange[] = []
  readonly #unserved = new Set<string>()
  readonly #byAddress = new Map<string, string>()
  readonly #now: () => number
  readonly #changed: (change: Change) => void
  readonly #softDeleted = new Map<string, User>()

  constructor(options: { now: () => number; changed: (change: Change) => void }) {
    this.#now = options.now
    this.#changed = options.changed
  }

  get sequence(): number {
    return this.changes.length
  }

  /** Adds a user, or changes one whose address is known. */
  put(given: NewUser): User {
    const address = given.address.trim()
    const key = address.toLowerCase()
    const id = this.#byAddress.get(key) ?? given.id ?? guid(`user ${key}`)
    const known = this.users.get(id)
    const user: User = {
      id,
      displayName: given.displayName ?? known?.displayName ?? address,
      mail: given.mailbox === 'none' ? null : address,
      userPrincipalName: address,
      accountEnabled: given.accountEnabled ?? known?.accountEnabled ?? true,
      preferredLanguage: given.language ?? known?.preferredLanguage ?? null,
      userType: 'Member',
    }
    this.users.set(id, user)
    this.#byAddress.set(key, id)
    if (given.mailbox === 'none' || given.mailbox === 'on-premises') this.#unserved.add(id)
    else if (given.mailbox === 'cloud') this.#unserved.delete(id)
    if (!this.mailboxes.has(id) && !this.#unserved.has(id))
      this.mailboxes.set(
        id,
        new Mailbox({
          user: id,
          language: user.preferredLanguage ?? 'en',
          now: this.#now,
          changed: this.#changed,
        }),
      )
    this.#note(id, null)
    return user
  }

  remove(user: User, options: { permanent: boolean }): void {
    this.users.delete(user.id)
    if (!options.permanent) this.#softDeleted.set(user.id, user)
    this.#note(user.id, options.permanent ? 'deleted' : 'changed')
    if (options.permanent) this.mailboxes.delete(user.id)
  }

  /** Brings a soft-deleted user back; null where there is none. */
  restore(idOrAddress: string): User | null {
    const id = this.#byAddress.get(idOrAddress.toLowerCase()) ?? idOrAddress
    const user = this.#softDeleted.get(id)
    if (user === undefined) return null
    this.#softDeleted.delete(id)
    this.users.set(id, user)
    this.#note(id, null)
    return user
  }

  find(idOrAddress: string): User | null {
    const key = idOrAddress.toLowerCase()
    return this.users.get(this.#byAddress.get(key) ?? key) ?? this.users.get(idOrAddress) ?? null
  }

  /** The mailbox that a mail route names; throws what Graph answers where there is none. */
  mailbox(idOrAddress: string): Mailbox {
    const user = this.find(idOrAddress)
    if (user === null)
      throw new GraphError(
        404,
        'ErrorInvalidUser',
        `The requested user '${idOrAddress.slice(0, 100)}' is invalid.`,
      )
    const mailbox = this.mailboxes.get(user.id)
    if (mailbox === undefined || this.#unserved.has(user.id))
      throw new GraphError(
        404,
        'MailboxNotEnabledForRESTAPI',
        'REST API is not yet supported for this mailbox.',
      )
    return mailbox
  }

  #note(user: string, removed: DirectoryChange['removed']): void {
    this.changes.push({ sequence: this.changes.length + 1, at: this.#now(), user, removed })
  }
}
