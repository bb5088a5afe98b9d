import { z } from 'zod'
import { itemId } from './ids.ts'
import { jsonBody, RecipientShape } from './json-body.ts'
import type { Mailbox } from './mailbox.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'
import type { Rule } from './rules.ts'

/** Inbox rules: list and create. */
export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{user}/mailFolders/{folder}/messageRules',
    permissions: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    handle: list,
  },
  {
    method: 'POST',
    path: '/users/{user}/mailFolders/{folder}/messageRules',
    permissions: ['MailboxSettings.ReadWrite'],
    handle: create,
  },
]

const words = z.array(z.string()).optional()

/** A rule in Graph's shape. Folders of the actions are ids or well-known names. */
export const NewRule = z.strictObject({
  displayName: z.string().default('Rule'),
  sequence: z.number().int().positive().optional(),
  isEnabled: z.boolean().default(true),
  conditions: z
    .strictObject({
      senderContains: words,
      fromAddresses: z.array(RecipientShape).optional(),
      subjectContains: words,
      bodyContains: words,
      bodyOrSubjectContains: words,
      headerContains: words,
      recipientContains: words,
      hasAttachments: z.boolean().optional(),
    })
    .default({}),
  actions: z.strictObject({
    moveToFolder: z.string().optional(),
    copyToFolder: z.string().optional(),
    delete: z.boolean().optional(),
    permanentDelete: z.boolean().optional(),
    markAsRead: z.boolean().optional(),
    assignCategories: words,
    stopProcessingRules: z.boolean().optional(),
  }),
})

/** Adds a rule to a mailbox; throws Graph's 404 for a folder that is not there. */
export function addRule(mailbox: Mailbox, given: z.infer<typeof NewRule>): Rule {
  const { moveToFolder, copyToFolder } = given.actions
  const rule: Rule = {
    id: itemId('AQMk', `${mailbox.user} rule`, mailbox.rules.length).slice(0, 12),
    displayName: given.displayName,
    sequence: given.sequence ?? mailbox.rules.length + 1,
    isEnabled: given.isEnabled,
    conditions: given.conditions,
    actions: {
      ...given.actions,
      ...(moveToFolder === undefined ? {} : { moveToFolder: mailbox.folder(moveToFolder).id }),
      ...(copyToFolder === undefined ? {} : { copyToFolder: mailbox.folder(copyToFolder).id }),
    },
  }
  mailbox.rules = [...mailbox.rules, rule]
  return rule
}

function list(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  mailbox.folder(param(visit, 'folder'))
  return { status: 200, body: { value: mailbox.rules.map(ruleJson) } }
}

function create(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  mailbox.folder(param(visit, 'folder'))
  return { status: 201, body: ruleJson(addRule(mailbox, jsonBody(visit.call, NewRule))) }
}

function ruleJson(rule: Rule): object {
  return { ...rule, hasError: false, isReadOnly: false }
}
