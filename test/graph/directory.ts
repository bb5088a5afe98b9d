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
  /** A licence with Exchange; a shared mailbox has none and needs none. */
  readonly licensed: boolean
  readonly purpose: Purpose
}

/** What a mailbox is for, in Graph's words. */
export type Purpose = 'user' | 'linked' | 'shared' | 'room' | 'equipment' | 'others'

export interface Group {
  readonly id: string
  readonly displayName: string
  readonly mail: string | null
  /** Members can only be read with Member.Read.Hidden. */
  readonly hidden: boolean
  /** Object ids of users and groups. */
  readonly members: readonly string[]
}

export interface NewGroup {
  readonly name: string
  readonly id?: string | undefined
  readonly mail?: string | undefined
  readonly hidden?: boolean | undefined
  /** Addresses or ids of users, names or ids of groups that are there already. */
  readonly members: readonly string[]
}

export interface NewUser {
  readonly address: string
  readonly displayName?: string | undefined
  readonly id?: string | undefined
  readonly language?: string | undefined
  readonly accountEnabled?: boolean | undefined
  /**
   * `none`: a user without a mailbox; `on-premises`: Graph does not serve it; `soft-deleted`: its licence was taken, Graph
   * serves it no more and keeps it for 30 days.
   */
  readonly mailbox?: 'cloud' | 'none' | 'on-premises' | 'soft-deleted' | undefined
  readonly licensed?: boolean | undefined
  readonly purpose?: Purpose | undefined
  readonly userType?: 'Member' | 'Guest' | undefined
}

export interface DirectoryChange {
  readonly sequence: number
  readonly at: number
  readonly user: string
  /** `changed`: soft deleted, could come back; `deleted`: gone for good. */
  readonly removed: null | 'changed' | 'deleted'
}

/** Users of the tenant and their mailboxes, and groups of users. */
export class Directory {
  readonly users = new Map<string, User>()
  readonly groups = new Map<string, Group>()
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
      userType: given.userType ?? known?.userType ?? 'Member',
      licensed: given.licensed ?? licensedBy(given) ?? known?.licensed ?? true,
      purpose: given.purpose ?? known?.purpose ?? 'user',
    }
    this.users.set(id, user)
    this.#byAddress.set(key, id)
    if (given.mailbox === 'cloud') this.#unserved.delete(id)
    else if (given.mailbox !== undefined) this.#unserved.add(id)
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

  /** Adds a group, or changes the members of one whose name or id is known. */
  putGroup(given: NewGroup): Group {
    const id = this.findGroup(given.id ?? given.name)?.id ?? given.id ?? guid(`group ${given.name}`)
    const members = given.members.flatMap((one) => this.find(one)?.id ?? this.findGroup(one)?.id ?? [])
    const group = {
      id,
      displayName: given.name,
      mail: given.mail ?? null,
      hidden: given.hidden ?? false,
      members,
    }
    this.groups.set(id, group)
    return group
  }

  findGroup(idOrName: string): Group | null {
    const named = [...this.groups.values()].find(({ displayName }) => displayName === idOrName)
    return this.groups.get(idOrName) ?? named ?? null
  }

  removeGroup(idOrName: string): void {
    const id = this.findGroup(idOrName)?.id
    if (id !== undefined) this.groups.delete(id)
  }

  /** Groups that hold a user, each once, those around them too. */
  groupsOf(user: string): ReadonlySet<string> {
    const found = new Set<string>()
    const open = [user]
    for (let inner = open.pop(); inner !== undefined; inner = open.pop())
      for (const { id, members } of this.groups.values()) {
        if (found.has(id) || !members.includes(inner)) continue
        found.add(id)
        open.push(id)
      }
    return found
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
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      )
    return mailbox
  }

  #note(user: string, removed: DirectoryChange['removed']): void {
    this.changes.push({ sequence: this.changes.length + 1, at: this.#now(), user, removed })
  }
}

/** A person's licence goes with the kind of mailbox, where that says so. */
function licensedBy({ mailbox, purpose }: NewUser): boolean | undefined {
  if (purpose === 'shared' || purpose === 'room' || purpose === 'equipment') return false
  return mailbox === 'none' || mailbox === 'soft-deleted' ? false : undefined
}
