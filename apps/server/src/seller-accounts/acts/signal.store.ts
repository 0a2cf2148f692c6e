import type { HandlerId, SellerId, TraderId } from '@waarborg/domain/foundation'
import type { ReadAccount, RegistrationSignalKind } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import type { Write } from '../../database/write-together.js'

interface Noticed {
  readonly id: string
  readonly kind: RegistrationSignalKind
  readonly traderId: TraderId
  readonly sellerId: SellerId | null
  readonly blockedOn: Temporal.PlainDate | null
  readonly spelling: string
  readonly account: ReadAccount
  readonly recordedById: HandlerId
  readonly recordedAt: Temporal.Instant
}

export function signalToInsert({ account: { traderName, name, country }, ...signal }: Noticed): Write {
  return rowsToInsert('registration_signal', [{ ...signal, traderName, name, country }])
}

export interface Attempt {
  readonly traderId: TraderId
  readonly blockedOn: Temporal.PlainDate
}

/** The attempt on a blocked number that was kept under this id; null when the account with this id was opened. */
export async function attemptKept(ask: Ask, id: string): Promise<Attempt | null> {
  const [row] = await ask<{ traderId: TraderId; blockedOn: string }>(
    `select trader_id as "traderId", blocked_on::text as "blockedOn" from registration_signal
     where id = $1 and kind = 'BLOCKED_NUMBER'`,
    [id],
  )
  return row === undefined
    ? null
    : { traderId: row.traderId, blockedOn: Temporal.PlainDate.from(row.blockedOn) }
}

/** What was noticed when this account was opened; null when nothing was. */
export async function noticedOf(ask: Ask, sellerId: SellerId): Promise<RegistrationSignalKind | null> {
  const [row] = await ask<{ kind: RegistrationSignalKind }>(
    'select kind from registration_signal where seller_id = $1',
    [sellerId],
  )
  return row?.kind ?? null
}
