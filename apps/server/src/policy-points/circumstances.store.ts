import type { LedgerEntryId, LinkId, OwnershipId, TraderId, ViolationId } from '@waarborg/domain/foundation'
import type { Circumstances, Delivery, Link, Objection, Proof } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { type Ask, rowsOf } from '../database/reads.js'
import { FORCE_MAJEURE, type ForceMajeureRow, toForceMajeure } from './force-majeure.store.js'
import { POLICIES, type PolicyRow, toPolicy } from './policy.store.js'

const delivered = `
  select e.id as "deductionId", d.on_day::text as "on" from policy_ledger_entry e
  join outbox_message m on m.facts->>'entryId' = e.id::text join notice_delivery d on d.message_id = m.id
  where e.trader_id = any($1::uuid[]) and e.kind = 'DEDUCTION' and d.outcome = 'DELIVERED'`

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

/** Of every violation that took points from an account of the numbers, whichever account it was done by. */
const objected = `
  select ${OBJECTION_COLUMNS} from objection o where exists (
    select from policy_ledger_entry e where e.trader_id = any($1::uuid[]) and e.violation_id = o.violation_id)`

/** All that stand between these numbers, which are all that are bound to each other. */
const linked = `
  select l.id as "linkId", l.kind, coalesce(l.one_ownership_id, l.one_id) as one,
    coalesce(l.other_ownership_id, l.other_id) as other, l.since_on::text as "sinceOn", l.until_on::text as "untilOn",
    l.stands_on::text as "provenOn"
  from trader_link l where l.one_id = any($1::uuid[]) and l.state = 'STANDING' order by l.stands_at, l.id`

interface LinkRow {
  readonly linkId: LinkId
  readonly kind: 'RELATED' | 'SAME_PERSON'
  readonly one: OwnershipId
  readonly other: OwnershipId
  /** Null for a proof. */
  readonly sinceOn: string | null
  readonly untilOn: string | null
  readonly provenOn: string
}

/** Of the traders $1, which are all that are bound to each other: each question a column of one statement. */
export const CIRCUMSTANCES = `${rowsOf(POLICIES)} as policies, ${rowsOf(delivered)} as deliveries,
  ${rowsOf(objected)} as objections, ${rowsOf(linked)} as links, ${rowsOf(FORCE_MAJEURE)} as "forceMajeure"`

export interface CircumstancesRow {
  readonly policies: readonly PolicyRow[]
  readonly deliveries: readonly { readonly deductionId: LedgerEntryId; readonly on: string }[]
  readonly objections: readonly ObjectionRow[]
  readonly links: readonly LinkRow[]
  readonly forceMajeure: readonly ForceMajeureRow[]
}

/** What decides beside the ledgers of numbers that are bound to each other whether and when an account closes, and what is booked. */
export const toCircumstances = ({
  policies,
  deliveries,
  objections,
  links,
  forceMajeure,
}: CircumstancesRow): Circumstances => ({
  policies: policies.map(toPolicy),
  deliveries: deliveries.map(toDelivery),
  objections: objections.map(toObjection),
  ...boundBy(links),
  forceMajeure: forceMajeure.map(toForceMajeure),
})

const toDelivery = ({ deductionId, on }: CircumstancesRow['deliveries'][number]): Delivery => ({
  deductionId,
  on: Temporal.PlainDate.from(on),
})

/** The links and proofs between numbers, some of which may be bound to none. */
export async function readLinks(ask: Ask, traderIds: readonly TraderId[]) {
  return boundBy(await ask<LinkRow>(linked, [traderIds]))
}

const boundBy = (rows: readonly LinkRow[]): Pick<Circumstances, 'links' | 'proofs'> => ({
  links: rows.flatMap(toLink),
  proofs: rows.flatMap(toProof),
})

function toLink({ linkId, one, other, sinceOn, untilOn }: LinkRow): readonly Link[] {
  if (sinceOn === null) return []
  const until = untilOn === null ? null : Temporal.PlainDate.from(untilOn)
  return [{ linkId, ownershipIds: [one, other], sinceOn: Temporal.PlainDate.from(sinceOn), untilOn: until }]
}

const toProof = ({ kind, one, other, provenOn }: LinkRow): readonly Proof[] =>
  kind === 'SAME_PERSON' ? [{ ownershipIds: [one, other], provenOn: Temporal.PlainDate.from(provenOn) }] : []
