/** An OpenID Connect provider for the journeys: whoever types an address there is that person. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import { freePort } from './free-port.ts'

export interface Client {
  OIDC_ISSUER: string
  OIDC_CLIENT_ID: string
  OIDC_CLIENT_SECRET: string
}

/** Opens one on this machine for a site, and answers what that site has to know. */
export async function openProvider(site: string): Promise<Client> {
  const port = await freePort()
  const client = {
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: 'the-line',
    OIDC_CLIENT_SECRET: 'a secret kept',
  }
  const provider = new Provider(client.OIDC_ISSUER, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        redirect_uris: [`${site}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for cookies'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => claimsOf(sub) }),
    loadExistingGrant: allowEverything,
  })
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void askWho(provider, request, response)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return client
}

/** Addresses at unproven.test are only said to be theirs. */
const claimsOf = (sub: string) => ({ sub, email: sub, email_verified: !sub.endsWith('@unproven.test'), name: '' })

async function allowEverything({ oidc }: { oidc: Record<string, never> }) {
  const { provider, session, client } = oidc as unknown as Parts
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid email profile')
  await grant.save()
  return grant
}

interface Parts {
  provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } }
  session: { accountId: string }
  client: { clientId: string }
}

const PAGE = `<!doctype html><html lang="en"><title>Who are you?</title><main><h1>Who are you?</h1>
<form method="post"><label>Address at the provider <input name="login"></label><button>Go on</button></form></main></html>`

async function askWho(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'GET') return response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
  let form = ''
  for await (const part of request) form += part
  const accountId = new URLSearchParams(form).get('login') ?? ''
  return provider.interactionFinished(request, response, { login: { accountId } })
}
