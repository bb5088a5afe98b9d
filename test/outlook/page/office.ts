// Stands in for Microsoft's office.js in the pane's frame: the part of it that a pane beside a message uses, and the
// broker of nested app authentication. What it answers comes from the page around it.
import type { OfficeContext, OfficeItem, ToPage, ToPane } from './messages.ts'

type Listener = (answer: string) => void
type ItemHandler = (event: { readonly type: string }) => void

declare global {
  interface Window {
    /** Origin of the page, written above this script by the server. */
    outlookOrigin: string
  }
}

const listeners = new Set<Listener>()
const itemHandlers = new Set<ItemHandler>()
let context: OfficeContext | null = null
let item: OfficeItem | null = null
let settings: Record<string, unknown> = {}

const started = new Promise<OfficeContext>((resolve) => {
  window.addEventListener('message', ({ data, origin, source }: MessageEvent<ToPane>) => {
    if (origin !== window.outlookOrigin || source !== window.parent) return
    if (data.outlook === 'context') {
      context = data.context
      item = data.context.item
      settings = { ...data.context.settings }
      resolve(data.context)
    } else if (data.outlook === 'item') {
      item = data.item
      for (const handler of itemHandlers) handler({ type: 'olkItemSelectedChanged' })
    } else if (data.outlook === 'broker') {
      for (const listener of listeners) listener(data.answer)
    }
  })
})

function tell(message: ToPage): void {
  window.parent.postMessage(message, window.outlookOrigin)
}

const nestedAppAuthBridge = {
  addEventListener: (_: string, listener: Listener) => listeners.add(listener),
  removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
  postMessage: (request: string) => tell({ pane: 'broker', request }),
}

const roamingSettings = {
  get: (name: string) => settings[name],
  set: (name: string, value: unknown) => {
    settings = { ...settings, [name]: value }
  },
  remove: (name: string) => {
    const { [name]: _, ...rest } = settings
    settings = rest
  },
  saveAsync: (done?: (result: { status: string }) => void) => {
    tell({ pane: 'settings', settings })
    queueMicrotask(() => done?.({ status: 'succeeded' }))
  },
}

function sharedProperties(said: NonNullable<OfficeItem['shared']>) {
  return (done: (result: { readonly status: string; readonly value?: object }) => void): void => {
    if (said === 'silent') return
    queueMicrotask(() =>
      done(said === 'failed' ? { status: 'failed' } : { status: 'succeeded', value: said }),
    )
  }
}

const mailbox = {
  get item() {
    if (item === null) return null
    const { shared, ...shown } = item
    // Only a message of a shared mailbox has the method at all (office-js issue 2735).
    const asked = shared === undefined ? {} : { getSharedPropertiesAsync: sharedProperties(shared) }
    return { ...shown, ...asked, itemType: 'message', itemClass: 'IPM.Note' }
  },
  get userProfile() {
    return { ...context?.user, accountType: 'office365', timeZone: 'Romance Standard Time' }
  },
  displayNewMessageForm: (message: unknown) => tell({ pane: 'write', message: JSON.stringify(message) }),
  diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20.0.0.0' },
  /** Only writes the id in another alphabet, as the real one does. */
  convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_'),
  convertToEwsId: (id: string) => id.replaceAll('-', '/').replaceAll('_', '+'),
  addHandlerAsync: (type: string, handler: ItemHandler, done?: (result: { status: string }) => void) => {
    if (type === 'olkItemSelectedChanged') itemHandlers.add(handler)
    queueMicrotask(() => done?.({ status: 'succeeded' }))
  },
  removeHandlerAsync: () => itemHandlers.clear(),
}

/** Outlook's own grounds; the dark one is dark by its luminance, which is all that an add-in can ask. */
const themes = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#FFFFFF' },
}

const office = {
  onReady: async (done?: (info: unknown) => void) => {
    await started
    const info = { host: 'Outlook', platform: 'OfficeOnline' }
    done?.(info)
    return info
  },
  actions: { associate: () => undefined },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  EventType: { ItemChanged: 'olkItemSelectedChanged' },
  HostType: { Outlook: 'Outlook' },
  MailboxEnums: {
    RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
    ItemType: { Message: 'message' },
  },
  context: {
    get displayLanguage() {
      return context?.displayLanguage ?? 'en-US'
    },
    get officeTheme() {
      return context?.theme ? themes[context.theme] : undefined
    },
    host: 'Outlook',
    platform: 'OfficeOnline',
    mailbox,
    roamingSettings,
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'NestedAppAuth'
          ? Number(version) <= 1.1
          : name === 'Mailbox' && Number(version.split('.')[1]) <= 15,
    },
  },
}

// As the real library does (it sets both to null), so that nothing here relies on them.
Object.assign(window.history, { pushState: null, replaceState: null })
Object.assign(window, { Office: office, nestedAppAuthBridge })
tell({ pane: 'ready' })
