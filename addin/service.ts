import type { Api, ItHelp } from './api.ts'
import type { SignIn } from './sign-in.ts'
import { Trouble } from './trouble.ts'

/** The service, the way to sign in to it, and how the IT team is reached. */
export interface Service {
  readonly it: ItHelp
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

/** What asks the service is fetched only now: the first paint needs none of it. */
async function open(): Promise<Service> {
  const [{ fetchConfig, openApi }, { openSignIn }] = await Promise.all([
    import('./api.ts'),
    import('./sign-in.ts'),
  ]).catch((cause: unknown) => {
    throw new Trouble('unreachable', 'library', { cause })
  })
  const config = await fetchConfig()
  const signIn = await openSignIn(config)
  return { api: openApi(signIn), signIn, it: config.help }
}
