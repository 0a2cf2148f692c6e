import type { HandlerId } from '@waarborg/domain/foundation'
import { Secret, TOTP } from 'otpauth'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Office } from '../../office.js'
import { seal, unseal } from './seal.js'

const PERIOD_IN_SECONDS = 30
/** Somebody's clock may be one step off. */
const WINDOW = 1
const PENDING_FOR = { minutes: 30 }

const totpOf = (secret: Buffer, about: { issuer?: string; label?: string } = {}) =>
  new TOTP({
    ...about,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_IN_SECONDS,
    secret: Secret.fromHex(secret.toString('hex')),
  })

/** What an app of codes is told; the code is asked back before it counts. */
export interface TotpSetUp {
  /** Base 32, to be typed. */
  readonly secret: string
  /** `otpauth://…`, to be shown as a QR code. */
  readonly uri: string
}

/** Begins anew; what was there before counts until the new one is confirmed. */
export async function beginTotp(
  manager: EntityManager,
  office: Office,
  person: {
    readonly id: HandlerId
    readonly email: string
    readonly issuer: string
    readonly at: Temporal.Instant
  },
): Promise<TotpSetUp> {
  const { id, email, issuer, at } = person
  const secret = new Secret({ size: 20 })
  const bytes = Buffer.from(secret.hex, 'hex')
  await manager.query(
    `insert into handler_totp (handler_id, pending_secret, pending_since) values ($1, $2, $3)
     on conflict (handler_id) do update set pending_secret = excluded.pending_secret, pending_since = excluded.pending_since`,
    [id, seal(office, id, bytes), at.toString()],
  )
  return { secret: secret.base32, uri: totpOf(bytes, { issuer, label: email }).toString() }
}

/** Makes what was begun count, when the code is of it. */
export async function confirmTotp(
  manager: EntityManager,
  office: Office,
  { id, code, at }: { readonly id: HandlerId; readonly code: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const [row] = (await manager.query(
    `select pending_secret as pending from handler_totp
     where handler_id = $1 and pending_secret is not null and pending_since > $2 for update`,
    [id, at.subtract(PENDING_FOR).toString()],
  )) as { pending: Buffer }[]
  const step = row === undefined ? null : stepOf(unseal(office, id, row.pending), code, at)
  if (step === null) return false
  await manager.query(
    `update handler_totp set secret = pending_secret, pending_secret = null, pending_since = null, last_step = $2
     where handler_id = $1`,
    [id, step],
  )
  return true
}

/** Whether the code is this person's of now; each works once, also for two at once. */
export async function takeTotp(
  manager: EntityManager,
  office: Office,
  { id, code, at }: { readonly id: HandlerId; readonly code: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const [row] = (await manager.query(
    'select secret from handler_totp where handler_id = $1 and secret is not null',
    [id],
  )) as { secret: Buffer }[]
  const step = row === undefined ? null : stepOf(unseal(office, id, row.secret), code, at)
  if (step === null) return false
  const [taken] = (await manager.query(
    'update handler_totp set last_step = $2 where handler_id = $1 and last_step < $2 returning 1',
    [id, step],
  )) as [unknown[], number]
  return taken.length > 0
}

/** The step of which it is the code; null when it is of none near now. */
function stepOf(secret: Buffer, raw: string, at: Temporal.Instant): number | null {
  const token = raw.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret).validate({ token, timestamp: at.epochMilliseconds, window: WINDOW })
  return delta === null ? null : Math.floor(at.epochMilliseconds / 1_000 / PERIOD_IN_SECONDS) + delta
}
