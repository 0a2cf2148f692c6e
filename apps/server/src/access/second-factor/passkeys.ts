import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../../graph/new-id.js'
import type { Office } from '../../office.js'

/** A passkey belongs to the address that people see, and to no other. */
const partyOf = ({ publicUrl }: Pick<Office, 'publicUrl'>) => {
  const { origin, hostname } = new URL(publicUrl())
  return { origin, hostname }
}

/** What a browser is asked to make a passkey with, as JSON. */
export async function optionsToAdd(
  office: Office,
  person: {
    readonly id: HandlerId
    readonly name: string
    readonly email: string
    readonly officeName: string
    readonly challenge: string
  },
): Promise<string> {
  const known = await office.reads.rows<{ credentialId: Buffer; transports: string[] }>({
    name: 'passkeys of somebody',
    text: 'select credential_id as "credentialId", transports from passkey where handler_id = $1',
    values: [person.id],
  })
  const options = await generateRegistrationOptions({
    rpName: person.officeName,
    rpID: partyOf(office).hostname,
    userName: person.email,
    userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
    challenge: person.challenge,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports,
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

/** What a browser is asked to show a passkey with, as JSON. */
export async function optionsToSignIn(office: Office, challenge: string): Promise<string> {
  const { hostname } = partyOf(office)
  return JSON.stringify(
    await generateAuthenticationOptions({ rpID: hostname, challenge, userVerification: 'required' }),
  )
}

/** Keeps the passkey that a browser made, when it was made here, for this question, by a person present. */
export async function savePasskey(
  manager: EntityManager,
  office: Office,
  passkey: {
    readonly id: HandlerId
    readonly name: string
    readonly response: string
    readonly isOurChallenge: (challenge: string) => boolean
    readonly at: Temporal.Instant
  },
): Promise<boolean> {
  const { origin, hostname } = partyOf(office)
  const made = await verified(() =>
    verifyRegistrationResponse({
      response: JSON.parse(passkey.response) as RegistrationResponseJSON,
      expectedChallenge: (encoded) => passkey.isOurChallenge(textOf(encoded)),
      expectedOrigin: origin,
      expectedRPID: hostname,
      requireUserVerification: true,
    }),
  )
  if (!made?.verified) return false
  const { credential } = made.registrationInfo
  const saved = (await manager.query(
    `insert into passkey (id, handler_id, credential_id, public_key, counter, transports, name, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning id`,
    [
      newId<'passkey'>(),
      passkey.id,
      Buffer.from(credential.id, 'base64url'),
      Buffer.from(credential.publicKey),
      credential.counter,
      (credential.transports ?? []).map(String).slice(0, 10),
      passkey.name,
      passkey.at.toString(),
    ],
  )) as unknown[]
  return saved.length > 0
}

interface StoredPasskey {
  readonly id: string
  readonly handlerId: HandlerId
  readonly publicKey: Buffer
  readonly counter: number
}

/** Whose passkey answered this question here, with the person present; null when none of ours did, or twice. */
export async function takePasskey(
  manager: EntityManager,
  office: Office,
  answer: { readonly response: string; readonly challenge: string; readonly at: Temporal.Instant },
): Promise<HandlerId | null> {
  const response = await verified(async () => JSON.parse(answer.response) as AuthenticationResponseJSON)
  const [passkey] = (await manager.query(
    `select id, handler_id as "handlerId", public_key as "publicKey", counter::float8 as counter from passkey
     where credential_id = $1`,
    [Buffer.from(String(response?.id ?? ''), 'base64url')],
  )) as StoredPasskey[]
  if (passkey === undefined || !response) return null
  const { origin, hostname } = partyOf(office)
  const shown = await verified(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: (encoded) => textOf(encoded) === answer.challenge,
      expectedOrigin: origin,
      expectedRPID: hostname,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    }),
  )
  if (!shown?.verified) return null
  const [used] = (await manager.query(
    `update passkey set counter = $2, last_used_at = $3
     where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
    [passkey.id, shown.authenticationInfo.newCounter, answer.at.toString()],
  )) as [unknown[], number]
  return used.length > 0 ? passkey.handlerId : null
}

const textOf = (encoded: string): string => Buffer.from(encoded, 'base64url').toString('utf8')

/** The library throws what it cannot verify, and what it cannot read. */
async function verified<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify()
  } catch {
    return null
  }
}
