import { brokerAnswer } from './broker.ts'
import { drawn } from './drawn.ts'
import type { OfficeContext, OfficeItem, ToPage, ToPane } from './messages.ts'

/** What the frame needs of the page around it, asked anew each time. */
export interface PaneHost {
  readonly paneUrl: string
  readonly tenantId: string
  /** What Outlook tells the add-in at its start, but the settings, which the frame keeps itself. */
  context(): Omit<OfficeContext, 'settings'>
  /** A token of the person who is signed in. */
  token(): Promise<string>
}

export interface PaneFrame {
  /** Loads the add-in anew, as for another mailbox or another language. */
  open(title: string, host: PaneHost): void
  /** `ItemChanged`. */
  choose(item: OfficeItem | null): void
}

const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ')

/** The add-in, framed as Outlook frames it: sandboxed, on an origin of its own, spoken to by messages. */
export function paneFrame(place: HTMLElement): PaneFrame {
  let frame: HTMLIFrameElement | null = null
  let host: PaneHost | null = null
  let listens = false
  let settings: Readonly<Record<string, unknown>> = {}

  window.addEventListener('message', ({ data, origin, source }: MessageEvent<ToPage>) => {
    if (host === null || origin !== host.paneUrl || source !== frame?.contentWindow) return
    if (data.pane === 'ready') {
      listens = true
      tell({ outlook: 'context', context: { ...host.context(), settings } })
    } else if (data.pane === 'settings') {
      settings = data.settings
    } else if (data.pane === 'broker') {
      void answer(data.request, host)
    }
  })

  async function answer(request: string, about: PaneHost): Promise<void> {
    tell({ outlook: 'broker', answer: await brokerAnswer(request, about.tenantId, () => about.token()) })
  }

  function tell(message: ToPane): void {
    if (listens && host !== null) frame?.contentWindow?.postMessage(message, host.paneUrl)
  }

  return {
    open(title, given) {
      if (given.context().user.emailAddress !== host?.context().user.emailAddress) settings = {}
      host = given
      listens = false
      frame = drawn('iframe', '')
      frame.title = title
      frame.setAttribute('sandbox', sandbox)
      // As Outlook does: host, platform, version and language stand in the address before the library can be asked.
      const info = `Outlook$Web$16.01$${given.context().displayLanguage}$$$$0`
      frame.src = `${given.paneUrl}/pane.html?_host_Info=${info}`
      place.replaceChildren(drawn('h2', '', title), frame)
    },
    choose(item) {
      tell({ outlook: 'item', item })
    },
  }
}
