import type { Role } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Person, StaffAccount, StaffAccountState } from '@waarborg/domain/handlers'
import type { EntityManager } from 'typeorm'

/** Somebody of the office as stored. */
export interface StoredPerson extends Person, StaffAccount {
  readonly version: number
  /** Whether there is any way to sign in: the invitation was accepted. */
  readonly hasJoined: boolean
}

/** The person, held until the end of the transaction; null when there is none. */
export async function lockPerson(manager: EntityManager, id: HandlerId): Promise<StoredPerson | null> {
  const [row] = (await manager.query(
    `select id, name, function, telephone, email, team, roles, account_state as state, version,
       exists (select from handler_password p where p.handler_id = h.id)
         or exists (select from openid_link o where o.handler_id = h.id) as "hasJoined"
     from handler h where id = $1 for update`,
    [id],
  )) as StoredPerson[]
  return row ?? null
}

/** Active administrators besides this person. */
export async function countOtherAdministrators(manager: EntityManager, id: HandlerId): Promise<number> {
  const [row] = (await manager.query(
    `select count(*)::int as others from handler
     where 'ADMIN' = any(roles) and account_state = 'ACTIVE' and id <> $1`,
    [id],
  )) as { others: number }[]
  return row?.others ?? 0
}

/** Whether it was stored: false when somebody has the address already. */
export async function insertPerson(
  manager: EntityManager,
  person: Person & {
    readonly id: HandlerId
    readonly roles: readonly Role[]
    readonly state: StaffAccountState
  },
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `insert into handler (id, name, function, telephone, email, team, roles, account_state, on_duty)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      person.id,
      person.name,
      person.function,
      person.telephone,
      person.email,
      person.team,
      person.roles,
      person.state,
      person.state === 'ACTIVE',
    ],
  )
  return rows.length > 0
}

/** Stores the person under the next version. False when somebody else has the address; the caller holds the row. */
export async function updatePerson(manager: EntityManager, person: StoredPerson): Promise<boolean> {
  const [rows] = (await manager.query(
    `update handler h set name = $2, function = $3, telephone = $4, email = $5, team = $6, roles = $7,
       account_state = $8, on_duty = case when $8 <> 'ACTIVE' then false when account_state = $8 then on_duty else true end,
       version = version + 1
     where id = $1 and version = $9
       and not exists (select from handler o where lower(o.email) = lower($5) and o.id <> $1)
     returning id`,
    [
      person.id,
      person.name,
      person.function,
      person.telephone,
      person.email,
      person.team,
      person.roles,
      person.state,
      person.version,
    ],
  )) as [unknown[], number]
  return rows.length > 0
}
