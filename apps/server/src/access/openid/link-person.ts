import { accepted, type HandlerId, type Result, refused } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Office } from '../../office.js'
import { endLinks } from '../links/one-time-link.js'
import { alonePeople } from '../people/alone.js'
import { recordOnPerson } from '../record-on-person.js'
import type { NewSession } from '../sessions/staff-session.js'
import { beginSession } from '../sign-in/begin-session.js'
import { countFailure } from '../sign-in/failed-sign-ins.js'

/** What the provider says of somebody. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  /** Null when the provider did not verify it. */
  readonly email: string | null
}

interface Door {
  readonly office: Office
  readonly address: string
  readonly device: string
  readonly sessionToken: string | null
}

/**
 * Signs in whom the provider vouches for. The first time that is somebody of the office with the same verified address,
 * and from then on the provider's own name for that person decides. It never makes people.
 */
export async function signInByClaims(door: Door, claims: Claims): Promise<Result<NewSession, 'refused'>> {
  const at = Temporal.Instant.fromEpochMilliseconds(door.office.now().epochMilliseconds)
  const signedIn = await door.office.transact<NewSession, 'refused'>(async (manager) => {
    await alonePeople(manager)
    const id = (await linked(manager, claims)) ?? (await link(manager, claims, at))
    if (id === null) return refused('refused')
    return accepted(await beginSession(manager, { ...door, at }, id, 'OPENID'))
  })
  if (!signedIn.ok) await countFailure(door.office, null, 'OPENID')
  return signedIn
}

async function linked(manager: EntityManager, { issuer, subject }: Claims): Promise<HandlerId | null> {
  const [row] = (await manager.query(
    `select h.id from openid_link o join handler h on h.id = o.handler_id
     where o.issuer = $1 and o.subject = $2 and h.account_state = 'ACTIVE'`,
    [issuer, subject],
  )) as { id: HandlerId }[]
  return row?.id ?? null
}

async function link(
  manager: EntityManager,
  { issuer, subject, email }: Claims,
  at: Temporal.Instant,
): Promise<HandlerId | null> {
  if (email === null) return null
  const [person] = (await manager.query(
    `select id, account_state as state from handler h
     where lower(email) = lower($1) and account_state <> 'DISABLED'
       and not exists (select from openid_link o where o.issuer = $2 and (o.handler_id = h.id or o.subject = $3))`,
    [email, issuer, subject],
  )) as { id: HandlerId; state: string }[]
  if (person === undefined) return null
  const { id, state } = person
  await manager.query(
    'insert into openid_link (issuer, subject, handler_id, linked_at) values ($1, $2, $3, $4)',
    [issuer, subject, id, at.toString()],
  )
  const actor = { kind: 'staff', handlerId: id, roles: [] } as const
  if (state === 'INVITED') {
    await manager.query(
      `update handler set account_state = 'ACTIVE', on_duty = true, version = version + 1 where id = $1`,
      [id],
    )
    await endLinks(manager, id, ['JOIN'], at)
    await recordOnPerson(manager, { actor, at }, { handlerId: id, act: 'person-joined' })
  }
  await recordOnPerson(manager, { actor, at }, { handlerId: id, act: 'openid-linked' })
  return id
}
