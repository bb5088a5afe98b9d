import { Trouble } from './trouble.ts'

/** Outlook's library is given this long before the pane says that it stands outside Outlook. */
const longestStartMs = 20_000

/** The host's name; '' where Outlook's library does not come or says that there is no host. */
export async function outlookHost(): Promise<string> {
  const script = document.querySelector<HTMLScriptElement>('script[data-office]')
  const ready = new Promise<string>((resolve) => {
    const start = () => void Office.onReady().then(({ host }) => resolve(String(host ?? '')))
    if (typeof Office === 'undefined') {
      script?.addEventListener('load', start)
      script?.addEventListener('error', () => resolve(''))
    } else start()
  })
  const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), longestStartMs))
  return await Promise.race([ready, late])
}

/** Outlook's own theme where it names one (Mailbox 1.14); else the style sheet follows the system. */
export function followTheme(): void {
  const colour = Office.context.officeTheme?.bodyBackgroundColor
  if (typeof colour !== 'string' || colour.length < 7) return
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  document.documentElement.dataset['theme'] = red * 0.3 + green * 0.6 + blue * 0.1 < 128 ? 'dark' : 'light'
}

/** True where Outlook can open a new message for the reader to send. */
export function canWrite(): boolean {
  return typeof Office !== 'undefined' && typeof Office.context.mailbox?.displayNewMessageForm === 'function'
}

/**
 * Opens a new message; nothing is sent before the reader sends it.
 * @param to null where the reader knows better than we do
 */
export function openMessage(to: string | null, subject: string, body: string): void {
  Office.context.mailbox.displayNewMessageForm({
    toRecipients: to === null ? [] : [to],
    subject,
    htmlBody: body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  })
}

/** True where Outlook shows a mailbox that is not one of an organisation at Microsoft 365. */
export function isForeignAccount(): boolean {
  const type = Office.context.mailbox.userProfile.accountType
  return type === 'gmail' || type === 'outlookCom' || type === 'enterprise'
}

/** The address of the mailbox that Outlook shows; a claim of the client, so only ever compared. */
export function shownMailbox(): string {
  return Office.context.mailbox.userProfile.emailAddress ?? ''
}

/** Outlook is given this long to say which mailbox a message lies in. */
const longestSayingMs = 5_000

/**
 * Address of the shared mailbox in which the message lies that Outlook shows; null where that is the reader's own. A claim,
 * which the service checks. `targetMailbox` is no address in every Outlook, `owner` is
 * (https://learn.microsoft.com/javascript/api/outlook/office.sharedproperties).
 * @throws Trouble `shared` where Outlook does not say (office-js issue 5682)
 */
export async function sharedMailboxShown(): Promise<string | null> {
  const item = Office.context.mailbox.item
  const said = await new Promise<Office.SharedProperties | null>((resolve) => {
    setTimeout(() => resolve(null), longestSayingMs)
    item?.getSharedPropertiesAsync(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null),
    )
  })
  const address = [said?.targetMailbox, said?.owner].find(isAddress)
  if (address === undefined) throw new Trouble('shared')
  return address.toLowerCase() === shownMailbox().toLowerCase() ? null : address
}

function isAddress(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)
}
