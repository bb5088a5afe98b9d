import { fetchConfig, openApi, type Api } from './api.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { Trouble } from './trouble.ts'

/** The service and the way to sign in to it. */
export interface Service {
  readonly api: Api
  readonly signIn: SignIn
}

/** Opens the service at the first call and keeps it. What failed is forgotten, so that "try again" does try again. */
export function serviceOpener(): () => Promise<Service> {
  let kept: Promise<Service> | null = null
  return async () => {
    if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) throw new Trouble('old-outlook')
    kept ??= open()
    try {
      return await kept
    } catch (thrown) {
      kept = null
      throw thrown
    }
  }
}

async function open(): Promise<Service> {
  const signIn = await openSignIn(await fetchConfig())
  return { api: openApi(signIn), signIn }
}
