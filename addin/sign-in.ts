import type { AuthError, IPublicClientApplication } from '@azure/msal-browser'
import type { Config } from './api.ts'
import { Trouble } from './trouble.ts'

/** The reader's token for our own service. */
export interface SignIn {
  /**
   * A token without asking anybody; `Trouble('sign-in')` where the reader must do something.
   * @param fresh true to pass over the one that is kept
   */
  token(fresh: boolean): Promise<string>
  /** The account of the newest token, as Entra names it; null before there is one. */
  account(): string | null
  /** Asks the reader. Only from a click: Outlook shows a window of its own. */
  ask(): Promise<void>
}

/**
 * Signing in through Outlook itself (nested app authentication): no redirect, no window of ours, no password seen.
 * The library is fetched only now, because advice must not wait for 80 KB.
 */
export async function openSignIn({ clientId, authority, scope }: Config): Promise<SignIn> {
  const msal = await import('@azure/msal-browser').catch((cause: unknown) => {
    throw new Trouble('unreachable', 'library', { cause })
  })
  const application: IPublicClientApplication = await msal.createNestablePublicClientApplication({
    auth: { clientId, authority },
    // The add-in's storage is partitioned and can be refused; a token lives only as long as the pane.
    cache: { cacheLocation: msal.BrowserCacheLocation.MemoryStorage },
  })
  let account: string | null = null
  return {
    account: () => account,
    async token(fresh) {
      try {
        const result = await application.acquireTokenSilent({ scopes: [scope], forceRefresh: fresh })
        account = result.account.username
        return result.accessToken
      } catch (thrown) {
        const needsAdmin = isAuthError(thrown) && consentCodes.includes(thrown.errorCode)
        if (thrown instanceof msal.InteractionRequiredAuthError && !needsAdmin)
          throw new Trouble('sign-in', thrown.errorCode)
        throw signInTrouble(thrown)
      }
    },
    async ask() {
      try {
        await application.acquireTokenPopup({ scopes: [scope] })
      } catch (thrown) {
        throw signInTrouble(thrown)
      }
    },
  }
}

/** Codes that mean that only an admin can go on: consent is missing, or was refused to the reader. */
const consentCodes: readonly string[] = ['consent_required', 'access_denied', 'unauthorized_client']

function signInTrouble(thrown: unknown): Trouble {
  const reference = isAuthError(thrown) ? thrown.errorCode : 'sign-in'
  if (consentCodes.includes(reference)) return new Trouble('consent', reference, { cause: thrown })
  if (reference === 'user_canceled') return new Trouble('cancelled', reference)
  return new Trouble(reference === 'no_network_connectivity' ? 'unreachable' : 'sign-in', reference, {
    cause: thrown,
  })
}

function isAuthError(thrown: unknown): thrown is Pick<AuthError, 'errorCode'> {
  return thrown instanceof Error && 'errorCode' in thrown && typeof thrown.errorCode === 'string'
}
