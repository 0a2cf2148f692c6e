import { accepted, civilDateOf, type Result, refused, type SellerId } from '@waarborg/domain/foundation'
import {
  type AccountState,
  leaveAccount as decide,
  type RegistrationRejection,
} from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { recordOnAccount } from '../record-on-account.js'

export interface LeaveAccount {
  readonly sellerId: string
  readonly leftOn: Temporal.PlainDate
  readonly idempotencyKey?: string | null
}

export type LeavingRefusal =
  | Exclude<RegistrationRejection, { readonly kind: 'number-blocked' }>
  | KeyReused
  | KeyMalformed

/** A seller leaves an account by choice: its points go on returning, and nothing is opened or closed by it (OS-1). */
export function leaveAccount(
  context: RequestContext,
  input: LeaveAccount,
): Promise<Result<SellerId, LeavingRefusal>> {
  const { office, at } = context
  const id = decodeId('seller', input.sellerId)
  if (id === null) return Promise.resolve(refused(notThere))
  const body = { ...input, leftOn: input.leftOn.toString() }
  const call = { ...callOf(context, 'leaveAccount', body), answer: id }
  return office.transact((manager) =>
    once<SellerId, LeavingRefusal>(manager, call, async () => {
      const account = await lockAccount(manager, id)
      if (account === null) return refused(notThere)
      const left = decide(account, input.leftOn, civilDateOf(at))
      if (!left.ok) return left as Result<never, LeavingRefusal>
      const leftOn = left.value.toString()
      const version = account.version + 1
      await manager.query('update seller set left_on = $2, version = $3 where id = $1', [id, leftOn, version])
      await recordOnAccount(
        manager,
        { noun: 'seller', id, act: 'account-left', version, facts: { leftOn } },
        context,
      )
      return accepted(null)
    }),
  )
}

const notThere = { kind: 'unknown', path: ['sellerId'], noun: 'seller' } as const

/** The account, its trader locked first, as everything that goes by the accounts of a trader does. */
async function lockAccount(manager: EntityManager, id: SellerId) {
  await manager.query(
    'select t.id from trader t join seller s on s.trader_id = t.id where s.id = $1 for update of t',
    [id],
  )
  const [row] = (await manager.query(
    `select account_state as state, opened_on::text as "openedOn", left_on::text as "leftOn", version
     from seller where id = $1 for update`,
    [id],
  )) as { state: AccountState; openedOn: string; leftOn: string | null; version: number }[]
  if (row === undefined) return null
  const { openedOn, leftOn, ...account } = row
  return {
    ...account,
    openedOn: Temporal.PlainDate.from(openedOn),
    leftOn: leftOn === null ? null : Temporal.PlainDate.from(leftOn),
  }
}
