import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** What the provider says of an account. */
export interface ProviderAccount {
  readonly email?: string
  readonly email_verified?: boolean
}

export const CLIENT = { clientId: 'waarborg', clientSecret: 'een geheim van het kantoor' }

/** A real provider on loopback that signs in whoever it is told, without asking anything. */
export async function openProvider() {
  const accounts = new Map<string, ProviderAccount>()
  let provider: Provider | null = null
  let present = ''
  const server = createServer((request, response) => {
    if (provider === null) return void response.writeHead(503).end()
    if (request.url?.startsWith('/interaction/'))
      return void provider.interactionFinished(request, response, { login: { accountId: present } })
    return void provider.callback()(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    /** Begins, for the office at this address. */
    serve(officeUrl: string): void {
      const { clientId, clientSecret } = CLIENT
      const made = new Provider(issuer, {
        clients: [
          {
            client_id: clientId,
            client_secret: clientSecret,
            redirect_uris: [`${officeUrl}/admin/sign-in/openid/callback`],
          },
        ],
        cookies: { keys: ['of the test'] },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        pkce: { required: () => true },
        findAccount: (_ctx, id) => ({
          accountId: id,
          claims: async () => ({ sub: id, ...accounts.get(id) }),
        }),
        loadExistingGrant: async (ctx) => {
          const accountId = ctx.oidc.session?.accountId ?? present
          const grant = new made.Grant({ clientId, accountId })
          grant.addOIDCScope('openid email')
          await grant.save()
          return grant
        },
      })
      provider = made
    },
    /** Who sits at the browser. */
    signInAs(subject: string, account: ProviderAccount): void {
      accounts.set(subject, account)
      present = subject
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** A browser that follows where it is sent, with its cookies. */
export class Wanderer {
  private readonly jar = new Map<string, Map<string, string>>()

  /** The cookies that a site would be sent. */
  cookiesFor(url: string): string {
    return [...(this.jar.get(new URL(url).origin) ?? [])]
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
  }

  setCookie(url: string, header: string): void {
    const [pair = ''] = header.split(';')
    const cookies = this.jar.get(new URL(url).origin) ?? new Map<string, string>()
    const at = pair.indexOf('=')
    cookies.set(pair.slice(0, at), pair.slice(at + 1))
    this.jar.set(new URL(url).origin, cookies)
  }

  /** Goes there, and on, until it is sent nowhere else or to an address that begins so; gives the address. */
  async go(url: string, until = '-'): Promise<string> {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookiesFor(url) } })
    for (const header of response.headers.getSetCookie()) this.setCookie(url, header)
    const next = response.headers.get('location')
    if (next === null) return url
    const address = new URL(next, url).href
    return address.startsWith(until) ? address : this.go(address, until)
  }
}
