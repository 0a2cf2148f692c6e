import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { OpenIdConnect } from '../../config.js'
import type { Office } from '../../office.js'
import { isSecure, sessionTokenOf } from '../sessions/actor-of-request.js'
import { deviceOf } from '../sessions/device-of.js'
import { writeSessionCookie } from '../sessions/session-cookie.js'
import { type Claims, signInByClaims } from './link-person.js'
import { readJourney, writeJourney } from './openid-cookie.js'
import { ownPath } from './own-path.js'

const START = '/admin/sign-in/openid'
const CALLBACK = `${START}/callback`
const REFUSED = '/admin/sign-in?openid=refused'
/** Told there, with where to go on at another try. */
const refusedOf = (back: string | null): string =>
  back === null ? REFUSED : `${REFUSED}&return=${encodeURIComponent(back.slice('/admin'.length))}`
const PATIENCE_IN_SECONDS = 10

/** Signing in with an account of the office's own provider; there and back by the browser. Not there without one. */
export function serveOpenId(server: FastifyInstance, office: Office, onFault: (fault: Error) => void): void {
  const provider = office.openIdConnect
  if (provider === null) return
  const callback = () => `${office.publicUrl()}${CALLBACK}`
  let known: Promise<Configuration> | null = null
  // Found again at the next try when the provider was away.
  const configuration = () => {
    known ??= discover(provider).catch((fault) => {
      known = null
      throw fault
    })
    return known
  }
  const refuse = (reply: FastifyReply) => (fault: Error) => {
    onFault(fault)
    return reply.header('set-cookie', writeJourney(office, null)).redirect(REFUSED)
  }

  server.get<{ Querystring: { return?: unknown } }>(START, (request, reply) =>
    begin(office, configuration, callback(), ownPath(request.query.return))
      .then(({ cookie, address }) => reply.header('set-cookie', cookie).redirect(address))
      .catch(refuse(reply)),
  )
  server.get(CALLBACK, (request, reply) =>
    claimsOf(office, configuration, request)
      .then(({ claims, back }) => enter(office, claims, back, request, reply))
      .catch(refuse(reply)),
  )
}

const discover = ({ issuer, clientId, clientSecret }: OpenIdConnect): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: PATIENCE_IN_SECONDS,
    // Only a demonstration is configured with such an issuer.
    ...(issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}),
  })

async function begin(
  office: Office,
  configuration: () => Promise<Configuration>,
  callback: string,
  back: string | null,
) {
  const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), back }
  const address = buildAuthorizationUrl(await configuration(), {
    redirect_uri: callback,
    scope: 'openid email',
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
  })
  return { cookie: writeJourney(office, journey), address: address.href }
}

/** @throws when it is no answer to what this browser asked */
async function claimsOf(
  office: Office,
  configuration: () => Promise<Configuration>,
  request: FastifyRequest,
): Promise<{ readonly claims: Claims; readonly back: string | null }> {
  const journey = readJourney(office, request.headers.cookie)
  if (journey === null) throw new Error('Nobody was under way in this browser.')
  const tokens = await authorizationCodeGrant(
    await configuration(),
    new URL(request.url, office.publicUrl()),
    {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    },
  )
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('The provider said nothing of anybody.')
  // Some providers tell the address only when asked for it.
  const { email, email_verified } =
    claims.email === undefined
      ? await fetchUserInfo(await configuration(), tokens.access_token, claims.sub)
      : claims
  const isVerified = email_verified === true && typeof email === 'string'
  return {
    claims: { issuer: claims.iss, subject: claims.sub, email: isVerified ? email : null },
    back: journey.back,
  }
}

async function enter(
  office: Office,
  claims: Claims,
  back: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const door = {
    office,
    address: request.ip,
    device: deviceOf(request.headers['user-agent']),
    sessionToken: sessionTokenOf(office, request.headers.cookie),
  }
  const session = await signInByClaims(door, claims)
  if (!session.ok) return reply.header('set-cookie', writeJourney(office, null)).redirect(refusedOf(back))
  const { token, endsAt } = session.value
  return reply
    .header('set-cookie', [
      writeJourney(office, null),
      writeSessionCookie(token, endsAt, office.now(), isSecure(office)),
    ])
    .redirect(back ?? '/admin/')
}
