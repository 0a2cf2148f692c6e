import type { LedgerEntryId, ViolationId } from '@waarborg/domain/foundation'
import type { Circumstances, Delivery, Objection } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { rowsOf } from '../database/reads.js'
import { POLICIES, type PolicyRow, toPolicy } from './policy.store.js'

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

/** Of the trader $1: each question a column, so that all of them are one statement. */
export const CIRCUMSTANCES = `${rowsOf(POLICIES)} as policies, ${rowsOf(delivered)} as deliveries,
  ${rowsOf(objected)} as objections`

export interface CircumstancesRow {
  readonly policies: readonly PolicyRow[]
  readonly deliveries: readonly { readonly deductionId: LedgerEntryId; readonly on: string }[]
  readonly objections: readonly ObjectionRow[]
}

/** What decides beside the ledgers of a trader whether and when an account closes. */
export const toCircumstances = ({ policies, deliveries, objections }: CircumstancesRow): Circumstances => ({
  policies: policies.map(toPolicy),
  deliveries: deliveries.map(toDelivery),
  objections: objections.map(toObjection),
  links: [],
  proofs: [],
})

const toDelivery = ({ deductionId, on }: CircumstancesRow['deliveries'][number]): Delivery => ({
  deductionId,
  on: Temporal.PlainDate.from(on),
})
