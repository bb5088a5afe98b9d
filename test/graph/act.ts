import { z } from 'zod'
import { composeEml } from './compose-eml.ts'
import { parseEml, summaryOf } from './eml.ts'
import type { Folder, Mailbox, Message } from './mailbox.ts'
import { addRule, NewRule } from './rule-routes.ts'
import type { World } from './world.ts'

const mailbox = z.string()
const id = z.string()
const folder = z.string()

/** What a person does by hand in Outlook, or an admin in the directory: it raises notices but uses no app token. */
export const Act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('move'), mailbox, id: id.optional(), ids: z.array(id).optional(), folder }),
  z.strictObject({ act: z.literal('delete'), mailbox, id, permanent: z.boolean().default(false) }),
  z.strictObject({ act: z.literal('read'), mailbox, id, isRead: z.boolean().default(true) }),
  z.strictObject({
    act: z.literal('flag'),
    mailbox,
    id,
    flagStatus: z.enum(['notFlagged', 'flagged', 'complete']).default('flagged'),
  }),
  z.strictObject({ act: z.literal('categorise'), mailbox, id, categories: z.array(z.string()) }),
  z.strictObject({
    act: z.literal('make-folder'),
    mailbox,
    name: z.string(),
    parent: folder.default('msgfolderroot'),
  }),
  z.strictObject({ act: z.literal('rename-folder'), mailbox, folder, name: z.string() }),
  z.strictObject({ act: z.literal('delete-folder'), mailbox, folder, permanent: z.boolean().default(false) }),
  z.strictObject({ act: z.literal('make-rule'), mailbox, rule: NewRule }),
  z.strictObject({
    act: z.literal('write'),
    mailbox,
    subject: z.string(),
    text: z.string(),
    to: z.string(),
    folder: folder.default('drafts'),
  }),
  z.strictObject({ act: z.literal('chat'), mailbox, text: z.string() }),
  z.strictObject({ act: z.literal('remove-user'), mailbox, permanent: z.boolean().default(false) }),
  z.strictObject({ act: z.literal('restore-user'), mailbox }),
  z.strictObject({ act: z.literal('remove-group'), group: z.string() }),
])

export type Act = z.input<typeof Act>

const bulk = 25

/** Does what `given` says; answers the id of the message, folder, rule or user it touched. Throws Graph's or zod's errors. */
export async function perform(world: World, given: unknown): Promise<{ readonly id: string }> {
  const act = Act.parse(given)
  if (act.act === 'restore-user') return { id: world.directory.restore(act.mailbox)?.id ?? '' }
  if (act.act === 'remove-group') {
    world.directory.removeGroup(act.group)
    return { id: act.group }
  }
  return handle(world, world.directory.mailbox(act.mailbox), act)
}

function handle(
  world: World,
  box: Mailbox,
  act: Exclude<z.infer<typeof Act>, { act: 'restore-user' | 'remove-group' }>,
): { readonly id: string } | Promise<{ readonly id: string }> {
  let done: { readonly id: string } | Promise<{ readonly id: string }>
  switch (act.act) {
    case 'move':
      done = move(world, box, {
        ids: act.ids ?? (act.id === undefined ? [] : [act.id]),
        folder: folderByName(box, act.folder),
      })
      break
    case 'delete':
      done = remove(box, box.message(act.id), act.permanent)
      break
    case 'read':
      done = update(box, act.id, { isRead: act.isRead })
      break
    case 'flag':
      done = update(box, act.id, { flag: { flagStatus: act.flagStatus } })
      break
    case 'categorise':
      done = update(box, act.id, { categories: act.categories })
      break
    case 'make-folder':
      done = box.createFolder(act.name, { parent: folderByName(box, act.parent).id, hidden: false })
      break
    case 'rename-folder':
      done = renameFolder(folderByName(box, act.folder), act.name)
      break
    case 'delete-folder':
      done = folderByName(box, act.folder)
      box.deleteFolder(folderByName(box, act.folder), { permanent: act.permanent })
      break
    case 'make-rule':
      done = addRule(box, withFolders(box, act.rule))
      break
    case 'write':
      done = write(world, box, act)
      break
    case 'chat':
      done = write(world, box, { subject: '', text: act.text, to: act.mailbox, folder: box.chats })
      break
    case 'remove-user':
      done = removeUser(world, box.user, act.permanent)
      break
  }
  return done
}

function renameFolder(folder: Folder, name: string): Folder {
  folder.displayName = name
  return folder
}

/** The subscriptions of a mailbox end with it, and are told so. */
function removeUser(world: World, id: string, permanent: boolean): { readonly id: string } {
  for (const one of world.subscriptions.ofUser(id)) {
    world.subscriptions.lifecycle(one, 'subscriptionRemoved')
    world.subscriptions.remove(one)
  }
  const user = world.directory.users.get(id)
  if (user !== undefined) world.directory.remove(user, { permanent })
  return { id }
}

/** A folder by id, well-known name, or the name it shows. */
export function folderByName(box: Mailbox, name: string): Folder {
  const shown = [...box.folders.values()].find((one) => one.displayName.toLowerCase() === name.toLowerCase())
  return shown ?? box.folder(name)
}

function move(
  world: World,
  box: Mailbox,
  given: { readonly ids: readonly string[]; readonly folder: Folder },
): { id: string } {
  const messages = given.ids.map((one) => box.message(one))
  const silent = messages.length > bulk && world.settings().bulkMoves === 'missed'
  const watching = silent ? world.subscriptions.ofUser(box.user) : []
  for (const one of watching) world.subscriptions.remove(one)
  for (const message of messages) box.move(message, given.folder.id)
  for (const one of watching) {
    world.subscriptions.add(one)
    world.subscriptions.lifecycle(one, 'missed')
  }
  return { id: messages[0]?.immutableId ?? '' }
}

function remove(box: Mailbox, message: Message, permanent: boolean): { id: string } {
  if (permanent) box.remove(message)
  else box.move(message, box.folder('deleteditems').id)
  return { id: message.immutableId }
}

function update(box: Mailbox, messageId: string, patch: Parameters<Mailbox['update']>[1]): { id: string } {
  const message = box.message(messageId)
  box.update(message, patch)
  return { id: message.immutableId }
}

function withFolders(box: Mailbox, rule: z.infer<typeof NewRule>): z.infer<typeof NewRule> {
  const { moveToFolder, copyToFolder } = rule.actions
  return {
    ...rule,
    actions: {
      ...rule.actions,
      ...(moveToFolder === undefined ? {} : { moveToFolder: folderByName(box, moveToFolder).id }),
      ...(copyToFolder === undefined ? {} : { copyToFolder: folderByName(box, copyToFolder).id }),
    },
  }
}

async function write(
  world: World,
  box: Mailbox,
  given: { readonly subject: string; readonly text: string; readonly to: string; readonly folder: string },
): Promise<{ id: string }> {
  const user = world.directory.users.get(box.user)
  const address = user?.userPrincipalName ?? ''
  const now = world.clock.now()
  const eml = composeEml({
    subject: given.subject,
    from: { emailAddress: { name: user?.displayName ?? '', address } },
    sender: null,
    to: [{ emailAddress: { name: given.to, address: given.to } }],
    cc: [],
    bcc: [],
    replyTo: [],
    headers: [],
    transportHeaders: null,
    messageId: null,
    sentMs: now,
    body: { contentType: 'text', content: given.text },
    attachments: [],
  })
  const place = folderByName(box, given.folder)
  const summary = summaryOf(await parseEml(eml))
  const made = box.add({
    eml,
    summary,
    folder: place.id,
    receivedMs: now,
    isRead: true,
    isDraft: place.wellKnown === 'drafts',
  })
  return { id: made.immutableId }
}
