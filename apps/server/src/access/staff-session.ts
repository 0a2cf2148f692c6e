import { createHash, randomBytes } from 'node:crypto'
import type { Actor, Role, StaffActor } from '@waarborg/domain/access'
import { accepted, type HandlerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Office } from '../office.js'

/** A session ends after so long without use, and at the latest so long after signing in. */
const IDLE = { hours: 2 }
const AT_THE_LATEST = { hours: 12 }
/** Use is written down at most this often. */
const USE_RECORDED_EVERY = "interval '1 minute'"

export interface StaffSession {
  readonly actor: StaffActor
  readonly endsAt: Temporal.Instant
}

interface SessionRow {
  readonly hash: string
  readonly handlerId: HandlerId
  readonly roles: Role[]
  readonly endsAt: string
  readonly stale: boolean
}

const PUBLIC: Actor = { kind: 'public' }

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Starts a session; only its hash is stored. */
export async function startSession(office: Office, handlerId: HandlerId) {
  const token = randomBytes(32).toString('base64url')
  const at = office.now()
  const endsAt = at.add(AT_THE_LATEST)
  await office.transact(async (manager) => {
    await manager.query('delete from staff_session where ends_at < $1', [at.toString()])
    await manager.query(
      `insert into staff_session (token_hash, handler_id, started_at, last_used_at, ends_at) values ($1, $2, $3, $3, $4)`,
      [hashOf(token), handlerId, at.toString(), endsAt.toString()],
    )
    return accepted(null)
  })
  return { token, endsAt }
}

/** Ends a session; an unknown token ends nothing. */
export async function endSession(office: Office, token: string): Promise<void> {
  await office.transact(async (manager) => {
    await manager.query('delete from staff_session where token_hash = $1', [hashOf(token)])
    return accepted(null)
  })
}

/** Who is signed in with this token now; null when it is none, or one that ended. */
export async function readSession(office: Office, token: string | null): Promise<StaffSession | null> {
  return token === null ? null : ((await readSessions(office, [token])).get(token) ?? null)
}

/** Who has each of these tokens now; those that are none, or ended, are not in it. One statement. */
export async function readSessions(
  office: Office,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, StaffSession>> {
  const at = office.now()
  const byHash = new Map(tokens.map((token) => [hashOf(token).toString('hex'), token]))
  const found = await office.reads.rows<SessionRow>({
    name: 'sessions by token',
    text: `select encode(s.token_hash, 'hex') as hash, s.handler_id as "handlerId", h.roles, s.ends_at::text as "endsAt",
        s.last_used_at < $2::timestamptz - ${USE_RECORDED_EVERY} as stale
      from staff_session s join handler h on h.id = s.handler_id
      where s.token_hash = any($1::bytea[]) and s.ends_at > $2 and s.last_used_at > $3`,
    values: [[...byHash.keys()].map((hash) => `\\x${hash}`), at.toString(), at.subtract(IDLE).toString()],
  })
  const stale = found.filter((row) => row.stale).map(({ hash }) => `\\x${hash}`)
  if (stale.length > 0)
    await office.reads.rows({
      name: 'sessions used',
      text: 'update staff_session set last_used_at = $2 where token_hash = any($1::bytea[])',
      values: [stale, at.toString()],
    })
  return new Map(
    found.map(({ hash, handlerId, roles, endsAt }) => [
      byHash.get(hash) ?? '',
      { actor: { kind: 'staff', handlerId, roles }, endsAt: Temporal.Instant.from(endsAt) },
    ]),
  )
}

/** The actor of a session's token. */
export async function actorOf(office: Office, token: string | null): Promise<Actor> {
  return (await readSession(office, token))?.actor ?? PUBLIC
}
