import type { HandlerId } from '@waarborg/domain/foundation'
import type { StaffAccountState } from '@waarborg/domain/handlers'
import type { Office } from '../office.js'

/** What signing in and an own account turn on. */
export interface Account {
  readonly id: HandlerId
  readonly name: string
  readonly email: string
  readonly state: StaffAccountState
  /** Null for who has no password: only invited, or signing in by OpenID Connect. */
  readonly hash: string | null
  readonly hasTotp: boolean
  readonly passkeys: number
  readonly recoveryCodesLeft: number
}

const account = `select h.id, h.name, h.email, h.account_state as state, p.hash,
    exists (select from handler_totp t where t.handler_id = h.id and t.secret is not null) as "hasTotp",
    (select count(*)::int from passkey k where k.handler_id = h.id) as passkeys,
    (select count(*)::int from recovery_code r where r.handler_id = h.id and r.used_at is null) as "recoveryCodesLeft"
  from handler h left join handler_password p on p.handler_id = h.id`

/** The account with this address, in whatever case it is written. */
export const accountByEmail = (office: Office, email: string): Promise<Account | undefined> =>
  office.reads.row({
    name: 'account by address',
    text: `${account} where lower(h.email) = lower($1)`,
    values: [email],
  })

export const accountById = (office: Office, id: string | null): Promise<Account | undefined> =>
  office.reads.row({ name: 'account by id', text: `${account} where h.id = $1`, values: [id] })

/** Whether signing in takes a second step. */
export const hasSecondFactor = ({ hasTotp, passkeys }: Account): boolean => hasTotp || passkeys > 0
