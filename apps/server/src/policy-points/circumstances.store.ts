import type { LedgerEntryId, TraderId, ViolationId } from '@waarborg/domain/foundation'
import type { Circumstances, Delivery, Objection } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../database/reads.js'
import { readPolicies } from './policy.store.js'

const delivered = `
  select e.id as "deductionId", d.on_day::text as "on" from policy_ledger_entry e
  join outbox_message m on m.facts->>'entryId' = e.id::text join notice_delivery d on d.message_id = m.id
  where e.trader_id = $1 and e.kind = 'DEDUCTION' and d.outcome = 'DELIVERED'`

export const OBJECTION_COLUMNS = `
  o.violation_id as "violationId", o.filed_at::text as "filedAt", o.decided_on::text as "decidedOn"`

export interface ObjectionRow {
  readonly violationId: ViolationId
  readonly filedAt: string
  readonly decidedOn: string | null
}

export const toObjection = ({ violationId, filedAt, decidedOn }: ObjectionRow): Objection => ({
  violationId,
  filedAt: Temporal.Instant.from(filedAt),
  decidedOn: decidedOn === null ? null : Temporal.PlainDate.from(decidedOn),
})

/** Of every violation that took points from an account of the trader, whichever account it was done by. */
const objected = `
  select ${OBJECTION_COLUMNS} from objection o where exists (
    select from policy_ledger_entry e where e.trader_id = $1 and e.violation_id = o.violation_id)`

/** What decides beside the ledgers of a trader whether and when an account closes. */
export async function readCircumstances(ask: Ask, traderId: TraderId): Promise<Circumstances> {
  return {
    policies: await readPolicies(ask),
    deliveries: await readDeliveries(ask, traderId),
    objections: await readObjections(ask, traderId),
    links: [],
    proofs: [],
  }
}

async function readDeliveries(ask: Ask, traderId: TraderId): Promise<readonly Delivery[]> {
  const rows = await ask<{ deductionId: LedgerEntryId; on: string }>(delivered, [traderId])
  return rows.map(({ deductionId, on }) => ({ deductionId, on: Temporal.PlainDate.from(on) }))
}

async function readObjections(ask: Ask, traderId: TraderId): Promise<readonly Objection[]> {
  return (await ask<ObjectionRow>(objected, [traderId])).map(toObjection)
}
