/** A request of nested app authentication, as far as a broker needs it (msal-browser, `naa/BridgeRequestEnvelope`). */
interface BrokerRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup'
  readonly requestId: string
}

/** What Outlook's broker does for the pane: it knows who is signed in and brings that person's token. */
export async function brokerAnswer(
  request: string,
  tenantId: string,
  token: () => Promise<string>,
): Promise<string> {
  const { method, requestId }: BrokerRequest = JSON.parse(request)
  const head = { messageType: 'NestedAppAuthResponse', requestId }
  if (method === 'GetInitContext') {
    const initContext = {
      sdkName: 'nonlieu-outlook',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: false },
    }
    return JSON.stringify({ ...head, success: true, initContext })
  }
  try {
    const access = await token()
    const claims = claimsOf(access)
    return JSON.stringify({
      ...head,
      success: true,
      // Real brokers bring an ID token too; the library only reads its claims, which are the same person's.
      token: { access_token: access, id_token: access, expires_in: 3000, properties: null },
      account: {
        environment: 'login.microsoftonline.com',
        homeAccountId: `${claims.oid}.${tenantId}`,
        localAccountId: claims.oid,
        tenantId,
        username: claims.preferred_username,
      },
    })
  } catch {
    return JSON.stringify({ ...head, success: false, error: { status: 'NO_NETWORK' } })
  }
}

function claimsOf(token: string): { readonly oid: string; readonly preferred_username: string } {
  const [, payload = ''] = token.split('.')
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
}
