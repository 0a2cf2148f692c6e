import {
  accepted,
  civilDateOf,
  type Id,
  type Result,
  refused,
  type SellerId,
} from '@waarborg/domain/foundation'
import {
  type AccountForm,
  type ReadAccount,
  type RegistrationRejection,
  type RegistrationSignalKind,
  readAccount,
  registerAccount,
} from '@waarborg/domain/sellers'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { lockTraderPoints, openLedgers } from '../../policy-points/index.js'
import { recordOnAccount } from '../record-on-account.js'
import {
  aloneWithSellers,
  firstDayOfPolicy,
  insertAccount,
  insertTrader,
  lockTrader,
  type StoredTrader,
} from './registration.store.js'
import { attemptKept, noticedOf, signalToInsert } from './signal.store.js'

export interface RegisterSeller extends AccountForm {
  readonly idempotencyKey?: string | null
}

export type RegistrationRefusal =
  | Exclude<RegistrationRejection, { readonly kind: 'number-blocked' }>
  | (Extract<RegistrationRejection, { readonly kind: 'number-blocked' }> & {
      readonly blockId: Id<'register-block'>
    })
  | KeyReused
  | KeyMalformed

export interface Registered {
  readonly sellerId: SellerId
  readonly noticed: RegistrationSignalKind | null
}

/**
 * Opens an account, with what it takes along, under the lock of its trader. On a blocked number none is opened, and
 * the attempt is kept, once, to be looked at (BP-5, OS-1).
 */
export async function registerSeller(
  context: RequestContext,
  input: RegisterSeller,
): Promise<Result<Registered, RegistrationRefusal>> {
  const { office, at } = context
  const id = newRandomId<'seller'>()
  const call = { ...callOf(context, 'registerSeller', bodyOf(input)), answer: id }
  const result = await office.transact<SellerId, RegistrationRefusal>((manager) =>
    once<SellerId, RegistrationRefusal>(manager, call, async () => {
      await aloneWithSellers(manager)
      const days = { today: civilDateOf(at), policySince: await firstDayOfPolicy(manager) }
      const account = readAccount(input, days)
      if (!account.ok) return account as Result<never, RegistrationRefusal>
      const trader = await lockTrader(manager, account.value)
      const opened = registerAccount(account.value, trader)
      if (opened.ok) {
        await openAccount(
          manager,
          { id, trader, noticed: opened.value, account: account.value, input },
          context,
        )
        return accepted(null)
      }
      if (trader?.blockedOn == null) return opened as Result<never, RegistrationRefusal>
      await keepAttempt(manager, { id, trader, account: account.value, input }, context)
      return accepted(null)
    }),
  )
  return result.ok ? tell(result.value, context) : result
}

const bodyOf = ({ openedOn, ...input }: RegisterSeller) => ({ ...input, openedOn: openedOn.toString() })

interface Opening {
  readonly id: SellerId
  readonly account: ReadAccount
  readonly input: RegisterSeller
}

async function openAccount(
  manager: EntityManager,
  {
    id,
    trader,
    noticed,
    account,
    input,
  }: Opening & { readonly trader: StoredTrader | null; readonly noticed: RegistrationSignalKind | null },
  context: RequestContext,
): Promise<void> {
  const { handlerId } = requireStaff(context)
  const traderId = trader?.id ?? (await insertTrader(manager, account))
  await insertAccount(manager, id, traderId, account)
  if (noticed !== null)
    await writeTogether(manager, [
      signalToInsert({
        id: newRandomId(),
        kind: noticed,
        traderId,
        sellerId: id,
        blockedOn: null,
        spelling: input.registerNumber.trim(),
        account,
        recordedById: handlerId,
        recordedAt: context.at,
      }),
    ])
  const { country, openedOn } = account
  const facts = { traderId, isNewTrader: trader === null, country, openedOn: openedOn.toString(), noticed }
  await recordOnAccount(manager, { noun: 'seller', id, act: 'seller-registered', version: 1, facts }, context)
  await openLedgers(manager, await lockTraderPoints(manager, traderId), context.at)
}

async function keepAttempt(
  manager: EntityManager,
  { id, trader, account, input }: Opening & { readonly trader: StoredTrader },
  context: RequestContext,
): Promise<void> {
  await writeTogether(manager, [
    signalToInsert({
      id,
      kind: 'BLOCKED_NUMBER',
      traderId: trader.id,
      sellerId: null,
      blockedOn: trader.blockedOn,
      spelling: input.registerNumber.trim(),
      account,
      recordedById: requireStaff(context).handlerId,
      recordedAt: context.at,
    }),
  ])
  const facts = { signalId: id, country: account.country }
  await recordOnAccount(
    manager,
    { noun: 'trader', id: trader.id, act: 'blocked-number-tried', version: 1, facts },
    context,
  )
}

/** What became of it, also when it is asked again with the same key. */
async function tell(
  id: SellerId,
  { office }: RequestContext,
): Promise<Result<Registered, RegistrationRefusal>> {
  const attempt = await attemptKept(office.reads.ask, id)
  if (attempt === null) return accepted({ sellerId: id, noticed: await noticedOf(office.reads.ask, id) })
  return refused({
    kind: 'number-blocked',
    path: ['registerNumber'],
    since: attempt.blockedOn,
    blockId: attempt.traderId as string as Id<'register-block'>,
  })
}
