import type { Eml, Recipient } from './eml.ts'

/** An Inbox rule in Graph's shape; conditions and actions beyond these are refused when a rule is made. */
export interface Rule {
  readonly id: string
  readonly displayName: string
  readonly sequence: number
  readonly isEnabled: boolean
  readonly conditions: Conditions
  readonly actions: Actions
}

export interface Conditions {
  readonly senderContains?: readonly string[] | undefined
  readonly fromAddresses?: readonly Recipient[] | undefined
  readonly subjectContains?: readonly string[] | undefined
  readonly bodyContains?: readonly string[] | undefined
  readonly bodyOrSubjectContains?: readonly string[] | undefined
  readonly headerContains?: readonly string[] | undefined
  readonly recipientContains?: readonly string[] | undefined
  readonly hasAttachments?: boolean | undefined
}

export interface Actions {
  readonly moveToFolder?: string | undefined
  readonly copyToFolder?: string | undefined
  readonly delete?: boolean | undefined
  readonly permanentDelete?: boolean | undefined
  readonly markAsRead?: boolean | undefined
  readonly assignCategories?: readonly string[] | undefined
  readonly stopProcessingRules?: boolean | undefined
}

/** What the rules of a mailbox make of one arriving mail; folders are Graph ids. */
export interface RuleOutcome {
  readonly folder: string
  readonly copies: readonly string[]
  readonly isRead: boolean
  readonly categories: readonly string[]
  readonly removed: boolean
}

/** Rules run at delivery, in their order, until one says stop. `inbox` and `deleted` are folder ids. */
export function applyRules(
  rules: readonly Rule[],
  eml: Eml,
  folders: { readonly inbox: string; readonly deleted: string },
): RuleOutcome {
  let outcome: RuleOutcome = {
    folder: folders.inbox,
    copies: [],
    isRead: false,
    categories: [],
    removed: false,
  }
  for (const rule of rules.toSorted((a, b) => a.sequence - b.sequence)) {
    if (!rule.isEnabled || !meets(rule.conditions, eml)) continue
    const { actions } = rule
    outcome = {
      folder: actions.delete === true ? folders.deleted : (actions.moveToFolder ?? outcome.folder),
      copies: actions.copyToFolder === undefined ? outcome.copies : [...outcome.copies, actions.copyToFolder],
      isRead: outcome.isRead || actions.markAsRead === true,
      categories: [...outcome.categories, ...(actions.assignCategories ?? [])],
      removed: outcome.removed || actions.permanentDelete === true,
    }
    if (actions.stopProcessingRules === true) break
  }
  return outcome
}

function meets(conditions: Conditions, eml: Eml): boolean {
  const sender = eml.from === null ? '' : `${eml.from.emailAddress.name} ${eml.from.emailAddress.address}`
  const recipients = [...eml.to, ...eml.cc].map((one) => one.emailAddress.address).join(' ')
  const body = `${eml.text ?? ''} ${eml.html ?? ''}`
  const headers = eml.headers.map((header) => `${header.name}: ${header.value}`).join('\n')
  const from = eml.from?.emailAddress.address.toLowerCase()
  return (
    names(conditions.senderContains, sender) &&
    names(conditions.subjectContains, eml.subject) &&
    names(conditions.bodyContains, body) &&
    names(conditions.bodyOrSubjectContains, `${eml.subject} ${body}`) &&
    names(conditions.headerContains, headers) &&
    names(conditions.recipientContains, recipients) &&
    (conditions.fromAddresses === undefined ||
      conditions.fromAddresses.some((one) => one.emailAddress.address.toLowerCase() === from)) &&
    (conditions.hasAttachments === undefined ||
      conditions.hasAttachments === eml.attachments.some((one) => !one.isInline))
  )
}

function names(wanted: readonly string[] | undefined, text: string): boolean {
  if (wanted === undefined) return true
  const lower = text.toLowerCase()
  return wanted.some((one) => lower.includes(one.toLowerCase()))
}
