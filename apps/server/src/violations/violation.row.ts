import type {
  HandlerId,
  ObjectionId,
  PolicyCategoryId,
  SellerContactId,
  SellerId,
  TraderId,
  ViolationId,
} from '@waarborg/domain/foundation'
import type { Reach, UrgentGround } from '@waarborg/domain/policy-points'
import type {
  Decision,
  Hearing,
  Objection,
  ObjectionResult,
  Reasons,
  ViolationState,
} from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { StoredViolation } from './violation.store.js'

/** A violation with what belongs to it, as JSON tells it. */
export interface ViolationRow {
  readonly id: ViolationId
  readonly state: ViolationState
  readonly sellerId: SellerId
  readonly traderId: TraderId
  readonly categoryId: PolicyCategoryId
  readonly deedOn: string
  readonly facts: string
  readonly loweredTo: number | null
  readonly version: number
  readonly hearing: {
    readonly heardOn: string | null
    readonly account: string | null
    readonly urgency: string | null
  } | null
  readonly decision: DecisionRow | null
  readonly objection: ObjectionRow | null
}

export interface DecisionRow {
  readonly weight: number
  readonly reach: Reach
  readonly ground: UrgentGround | null
  readonly reason: string
  readonly reasons: Reasons | null
  readonly decidedById: HandlerId
  readonly decidedAt: string
  readonly confirmedById: HandlerId | null
}

export interface ObjectionRow {
  readonly id: ObjectionId
  readonly filedAt: string
  readonly filedByContactId: SellerContactId | null
  readonly registeredById: HandlerId | null
  readonly grounds: string
  readonly dueOn: string
  readonly result: ObjectionResult | null
  readonly lowersTo: number | null
  readonly reasons: string | null
  readonly decidedById: HandlerId | null
  readonly decidedAt: string | null
}

export const HEARING_JSON = `(select json_build_object('heardOn', h.heard_on, 'account', h.account, 'urgency', h.urgency)
  from violation_hearing h where h.violation_id = v.id order by h.recorded_at desc, h.id desc limit 1)`

/** What was booked before reasons were kept has none. */
export const DECISION_JSON = `coalesce((select json_build_object('weight', d.weight, 'reach', d.reach, 'ground', d.urgent_ground,
    'reason', d.reason, 'decidedById', d.decided_by_id, 'decidedAt', d.decided_at, 'confirmedById', v.confirmed_by_id,
    'reasons', json_build_object('source', d.source, 'isDetectedAutomatically', d.is_detected_automatically,
      'automation', d.automation, 'legalGround', d.legal_ground, 'clause', d.clause, 'explanation', d.explanation,
      'subject', d.subject, 'contentTypes', d.content_types))
  from violation_decision d where d.violation_id = v.id and d.returned_at is null),
  case when v.decided_by_id is not null then json_build_object('weight', v.weight, 'reach', v.reach,
    'ground', v.urgent_ground, 'reason', '', 'decidedById', v.decided_by_id, 'decidedAt', v.decided_at,
    'confirmedById', v.confirmed_by_id, 'reasons', null) end)`

export const OBJECTION_JSON = `(select json_build_object('id', o.id, 'filedAt', o.filed_at,
    'filedByContactId', o.filed_by_contact_id, 'registeredById', o.registered_by_id, 'grounds', o.grounds,
    'dueOn', o.due_on, 'result', o.result, 'lowersTo', o.lowers_to, 'reasons', o.reasons,
    'decidedById', o.decided_by_id, 'decidedAt', o.decided_at,
    'files', (select coalesce(json_agg(json_build_object('attachmentId', a.id, 'name', a.name, 'sizeInBytes', a.size)
      order by f.place), '[]') from objection_file f join attachment a on a.id = f.attachment_id where f.objection_id = o.id))
  from objection o where o.violation_id = v.id)`

const forceMajeureJson = (which: string) =>
  `(select json_build_object('fromOn', f.from_on, 'untilOn', f.until_on, 'reasonNl', f.reason_nl, 'reasonEn', f.reason_en)
  from force_majeure_window f where ${which} limit 1)`

/** What withdrew the violation that a statement names `v`. */
export const WITHDRAWN_FOR_JSON = forceMajeureJson('f.id = v.force_majeure_id')

/** What keeps it from being decided, while it is not. */
export const EXCUSED_BY_JSON = forceMajeureJson(`v.state in ('REPORTED', 'PROPOSED') and f.state = 'STANDING'
    and v.deed_on between f.from_on and f.until_on and exists (select from force_majeure_category c
      where c.window_id = f.id and c.policy_category_id = v.policy_category_id)`)

export const VIOLATION_COLUMNS = `v.id, v.state, v.seller_id as "sellerId", s.trader_id as "traderId",
  v.policy_category_id as "categoryId", v.deed_on::text as "deedOn", v.facts, v.lowered_to as "loweredTo", v.version,
  ${HEARING_JSON} as hearing, ${DECISION_JSON} as decision, ${OBJECTION_JSON} as objection`

export function toViolation(row: ViolationRow): StoredViolation {
  return {
    ...row,
    deedOn: Temporal.PlainDate.from(row.deedOn),
    hearing: row.hearing === null ? null : toHearing(row.hearing),
    decision: row.decision === null ? null : toDecision(row.decision),
    objection: row.objection === null ? null : toObjection(row.objection),
  }
}

function toHearing({ heardOn, account, urgency }: NonNullable<ViolationRow['hearing']>): Hearing {
  if (heardOn === null || account === null) return { kind: 'URGENT', reason: urgency ?? '' }
  return { kind: 'HEARD', heardOn: Temporal.PlainDate.from(heardOn), account }
}

const toDecision = (row: DecisionRow): Decision => ({
  ...row,
  decidedAt: Temporal.Instant.from(row.decidedAt),
})

function toObjection({ filedAt, dueOn, ...row }: ObjectionRow): Objection {
  const { id, filedByContactId, registeredById, grounds, result, lowersTo, reasons, decidedById } = row
  const decidedAt = row.decidedAt
  const isRunning = result === null || reasons === null || decidedById === null || decidedAt === null
  return {
    id,
    filedByContactId,
    registeredById,
    grounds,
    filedAt: Temporal.Instant.from(filedAt),
    dueOn: Temporal.PlainDate.from(dueOn),
    ruling: isRunning
      ? null
      : { result, lowersTo, reasons, decidedById, decidedAt: Temporal.Instant.from(decidedAt) },
  }
}
