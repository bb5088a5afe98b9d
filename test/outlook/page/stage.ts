// Plays Outlook for a test of the pane alone: the page is its own parent, and what a test wants stands in `window.stage`.
import type { Host, OfficeContext, ToPage, ToPane } from './messages.ts'

declare global {
  interface Window {
    stage: { readonly host: Host; readonly token: string }
    /** The messages that were opened for the reader to send. */
    written: string[]
  }
}

const { host, token } = window.stage
window.written = []
let silent = host.silent ?? 'token'

const context: OfficeContext = {
  displayLanguage: host.displayLanguage,
  theme: null,
  user: { emailAddress: 'jeanne.morel@exemple.example', displayName: 'Jeanne Morel' },
  settings: {},
  item: host.item,
}

if (host.isOutlook === false) {
  // As the real library says it in a browser, and before anybody can have asked.
  let office: object | undefined
  Object.defineProperty(window, 'Office', {
    get: () => office,
    set: (given: object) => {
      office = { ...given, onReady: async () => ({ host: null, platform: null }) }
    },
  })
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (!('pane' in data)) return
  if (data.pane === 'write') window.written.push(data.message)
  if (data.pane === 'ready') {
    if (host.naa === false) Object.assign(Office.context.requirements, { isSetSupported: () => false })
    if (host.mobile === true) Object.assign(Office.context.mailbox, { convertToRestId: undefined })
    if (host.accountType !== undefined) {
      const { accountType } = host
      const profile = { emailAddress: context.user.emailAddress, displayName: '', accountType }
      Object.defineProperty(Office.context.mailbox, 'userProfile', { value: profile })
    }
    say({ outlook: 'context', context })
  }
  if (data.pane === 'broker') say({ outlook: 'broker', answer: JSON.stringify(brokerAnswer(data.request)) })
})

function say(message: ToPane): void {
  window.postMessage(message, location.origin)
}

function brokerAnswer(request: string): unknown {
  const { method, requestId }: { readonly method: string; readonly requestId: string } = JSON.parse(request)
  const head = { messageType: 'NestedAppAuthResponse', requestId }
  if (method === 'GetInitContext')
    return { ...head, success: true, initContext: { sdkName: 'stage', sdkVersion: '1' } }
  const outcome = method === 'GetToken' ? silent : (host.popup ?? 'token')
  if (outcome === 'CONSENT') {
    const error = {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'consent_required',
      description: 'AADSTS65001',
    }
    return { ...head, success: false, error }
  }
  if (outcome !== 'token') return { ...head, success: false, error: { status: outcome } }
  silent = 'token'
  return {
    ...head,
    success: true,
    token: { access_token: token, id_token: token, expires_in: 3000, properties: null },
    account: {
      environment: 'login.microsoftonline.com',
      username: host.account ?? 'jeanne.morel@exemple.example',
    },
  }
}
