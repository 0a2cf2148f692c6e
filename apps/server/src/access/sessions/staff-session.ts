import { hash, randomBytes } from 'node:crypto'
import type { Role, StaffActor } from '@waarborg/domain/access'
import { accepted, type HandlerId, type Result } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { askTogether } from '../../database/ask-together.js'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import type { Office } from '../../office.js'

/** A session ends after so long without use, and at the latest so long after signing in. */
export const IDLE = { hours: 2 }
const AT_THE_LATEST = { hours: 12 }
/** Use is written down at most this often. */
const USE_RECORDED_EVERY = "interval '1 minute'"
const IDLE_IN_SQL = `interval '${IDLE.hours} hours'`

export interface StaffSession {
  readonly id: string
  /** Without roles while a second factor has to be set up first. */
  readonly actor: StaffActor
  readonly startedAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** In production nothing else can be done before there is a second factor. */
  readonly secondFactorNeeded: boolean
}

export interface NewSession {
  readonly token: string
  readonly endsAt: Temporal.Instant
}

interface SessionRow {
  readonly id: string
  readonly hash: string
  readonly handlerId: HandlerId
  readonly roles: Role[]
  readonly secondFactor: boolean
  readonly startedAt: string
  readonly endsAt: string
  readonly stale: boolean
}

export const hashOfToken = (token: string): Buffer => hash('sha256', token, 'buffer')

/**
 * Starts a session under a token that nobody had before; only its hash is stored.
 * @param session.instead the token of the session that this one takes the place of
 * @param session.since when the person signed in, where that was before: it does not make the session last longer
 */
export async function startSession(
  manager: EntityManager,
  session: {
    readonly handlerId: HandlerId
    readonly device: string
    readonly secondFactor: boolean
    readonly at: Temporal.Instant
    readonly instead?: string | null
    readonly since?: Temporal.Instant
  },
): Promise<NewSession> {
  const { handlerId, device, secondFactor, at, instead = null, since = at } = session
  const token = randomBytes(32).toString('base64url')
  const endsAt = since.add(AT_THE_LATEST)
  if (instead !== null)
    await manager.query('delete from staff_session where token_hash = $1', [hashOfToken(instead)])
  await manager.query(
    // Whoever was shut out in the meantime gets a token that opens nothing, also when let in again.
    `insert into staff_session (token_hash, handler_id, device, second_factor, started_at, last_used_at, ends_at)
     select $1, id, $3, $4, $5, $6, $7 from handler where id = $2 and account_state = 'ACTIVE'`,
    [hashOfToken(token), handlerId, device, secondFactor, since.toString(), at.toString(), endsAt.toString()],
  )
  return { token, endsAt }
}

/**
 * Ends every session of a person, in the transaction of the reason for it; `but` one's own token, when given.
 * @returns how many there were
 */
export async function endSessionsOf(
  manager: EntityManager,
  handlerId: HandlerId,
  but: string | null = null,
): Promise<number> {
  const [, ended] = (await manager.query(
    'delete from staff_session where handler_id = $1 and token_hash is distinct from $2::bytea',
    [handlerId, but === null ? null : hashOfToken(but)],
  )) as [unknown[], number]
  return ended
}

/**
 * Who is signed in with this token now; null when it is none, or one that ended.
 * @param isUse whether a person asks: what a program asks by itself does not keep a session going
 */
export async function readSession(
  office: Office,
  token: string | null,
  isUse = true,
): Promise<StaffSession | null> {
  if (token === null) return null
  const row = await rowOf(office, token)
  if (row === undefined) return null
  if (row.stale && isUse)
    await office.reads.rows({
      name: 'session used',
      text: 'update staff_session set last_used_at = $2 where token_hash = $1',
      values: [hashOfToken(token), office.now().toString()],
    })
  return sessionOf(row, office)
}

/** Who has each of these tokens now; those that are none, or ended, are not in it. One statement, and no use of them. */
export async function livingSessions(
  office: Office,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, StaffSession>> {
  const byHash = new Map(tokens.map((token) => [hexOf(token), token]))
  const found = await readRows(office, [...byHash.keys()])
  return new Map([...found].map(([hash, row]) => [byHash.get(hash) ?? '', sessionOf(row, office)]))
}

/** Every request asks, so that those who come at once share a statement; none of them an earlier answer. */
const asking = new WeakMap<Office, (hash: string) => Promise<SessionRow | undefined>>()

function rowOf(office: Office, token: string): Promise<SessionRow | undefined> {
  const ask = asking.get(office) ?? askTogether((hashes) => readRows(office, hashes))
  asking.set(office, ask)
  return ask(hexOf(token))
}

const hexOf = (token: string): string => hashOfToken(token).toString('hex')

async function readRows(office: Office, hashes: readonly string[]): Promise<ReadonlyMap<string, SessionRow>> {
  const rows = await office.reads.rows<SessionRow>({
    name: 'sessions by token',
    text: `select s.id, encode(s.token_hash, 'hex') as hash, s.handler_id as "handlerId", h.roles,
        s.second_factor as "secondFactor", s.started_at::text as "startedAt", s.ends_at::text as "endsAt",
        s.last_used_at < $2::timestamptz - ${USE_RECORDED_EVERY} as stale
      from staff_session s join handler h on h.id = s.handler_id and h.account_state = 'ACTIVE'
      where s.token_hash = any($1::bytea[]) and s.ends_at > $2 and s.last_used_at > $2::timestamptz - ${IDLE_IN_SQL}`,
    values: [hashes.map((hash) => `\\x${hash}`), storedMoment(office.now())],
  })
  return new Map(rows.map((row) => [row.hash, row]))
}

function sessionOf(row: SessionRow, office: Pick<Office, 'mode'>): StaffSession {
  const secondFactorNeeded = office.mode === 'production' && !row.secondFactor
  return {
    id: row.id,
    actor: { kind: 'staff', handlerId: row.handlerId, roles: secondFactorNeeded ? [] : row.roles },
    // Read by few, and every request has a session.
    get startedAt() {
      return Temporal.Instant.from(row.startedAt)
    },
    get endsAt() {
      return Temporal.Instant.from(row.endsAt)
    },
    secondFactorNeeded,
  }
}

/** Who is signed in from now on, and by which token. */
export interface SignedIn {
  readonly handlerId: HandlerId
  readonly token: string | null
}

/** A transaction that ends in a session, of which the browser is then told. */
export async function signedInBy<R>(
  { office, setSession }: Pick<RequestContext, 'office' | 'setSession'>,
  work: (manager: EntityManager) => Promise<Result<{ session: NewSession; handlerId: HandlerId }, R>>,
): Promise<Result<SignedIn, R>> {
  const result = await office.transact(work)
  if (!result.ok) return result
  const { session, handlerId } = result.value
  setSession?.(session.token, session.endsAt)
  return accepted({ handlerId, token: session.token })
}
