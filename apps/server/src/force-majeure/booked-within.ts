import type { ObjectionId, SellerId, TraderId, ViolationId } from '@waarborg/domain/foundation'
import type { ForceMajeure } from '@waarborg/domain/policy-points'
import type { EntityManager } from 'typeorm'

/** A violation that is booked and was done within force majeure. */
export interface BookedWithin {
  readonly id: ViolationId
  readonly sellerId: SellerId
  readonly traderId: TraderId
  readonly version: number
  /** Null when none runs against it. */
  readonly objectionId: ObjectionId | null
  /** That of who objected; Dutch when somebody of the office wrote it down. */
  readonly objectorReads: 'NL' | 'EN' | null
}

const statement = `
  select v.id, v.seller_id as "sellerId", s.trader_id as "traderId", v.version, o.id as "objectionId",
    case when o.id is not null then coalesce(n.language, 'NL') end as "objectorReads"
  from violation v join seller s on s.id = v.seller_id
  left join objection o on o.violation_id = v.id and o.decided_at is null
  left join seller_contact n on n.id = o.filed_by_contact_id
  where v.state = 'BOOKED' and v.deed_on between $1 and $2 and v.policy_category_id = any($3::uuid[])
  order by v.id for no key update of v`

/**
 * All of them, their rows locked until the transaction ends, in order of their ids. Ledgers may name them meanwhile: who
 * writes there holds the locks of their numbers.
 */
export const lockBookedWithin = (
  manager: EntityManager,
  { fromOn, untilOn, categoryIds }: Pick<ForceMajeure, 'fromOn' | 'untilOn' | 'categoryIds'>,
): Promise<BookedWithin[]> => manager.query(statement, [fromOn.toString(), untilOn.toString(), categoryIds])

/** The numbers of the accounts on which anything stands for the violations $1, and of those that did them. */
export const NUMBERS_REACHED = `
  select e.trader_id as id from policy_ledger_entry e where e.violation_id = any($1::uuid[]) and not exists (
    select from policy_ledger_entry w where w.offsets_id = e.id and w.kind = 'WITHDRAWAL' and w.lowers_to = 0)
  union select s.trader_id from violation v join seller s on s.id = v.seller_id where v.id = any($1::uuid[])`
