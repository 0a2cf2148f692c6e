import { civilDateOf, type PolicyCategoryId, type ViolationId } from '@waarborg/domain/foundation'
import { policyOn, weightRange } from '@waarborg/domain/policy-points'
import { objectionOpenUntil, type Violation, type ViolationState } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { readPolicies } from '../policy-points/index.js'
import type { ForceMajeureType } from './force-majeure.type.js'
import { type NoticeRow, noticesOfViolations } from './notices-of-violation.js'
import {
  DECISION_JSON,
  EXCUSED_BY_JSON,
  HEARING_JSON,
  OBJECTION_JSON,
  toViolation,
  type ViolationRow,
} from './violation.row.js'
import type {
  ViolationDecisionType,
  ViolationEvidenceType,
  ViolationFileType,
  ViolationHearingType,
  ViolationNoticeType,
  WeightRangeType,
} from './violation-file.type.js'

interface FileRow extends Pick<ViolationRow, 'objection'> {
  readonly state: ViolationState
  readonly categoryId: PolicyCategoryId
  readonly deedOn: string
  readonly version: number
  readonly reportedById: string | null
  readonly reportedAt: string | null
  readonly urgency: string | null
  readonly declineReason: string | null
  readonly returnReason: string | null
  readonly hearing: (ViolationHearingType & ViolationRow['hearing']) | null
  readonly decision: (ViolationDecisionType & ViolationRow['decision']) | null
  readonly evidence: ViolationEvidenceType[]
  readonly excusedBy: ForceMajeureType | null
}

const fileStatement = `
  select v.id, v.state, v.policy_category_id as "categoryId", v.deed_on::text as "deedOn", v.version,
    v.reported_by_id as "reportedById", to_json(v.reported_at)#>>'{}' as "reportedAt",
    v.report_urgency as urgency, v.decline_reason as "declineReason",
    (select d.return_reason from violation_decision d where d.violation_id = v.id and d.returned_at is not null
     order by d.returned_at desc limit 1) as "returnReason",
    ${HEARING_JSON} as hearing, ${DECISION_JSON} as decision, ${OBJECTION_JSON} as objection,
    ${EXCUSED_BY_JSON} as "excusedBy",
    (select coalesce(json_agg(json_build_object('what', e.what, 'fileName', a.name, 'sha256', encode(a.sha256, 'hex'),
       'attachmentId', a.id) order by e.place), '[]')
     from violation_evidence e left join attachment a on a.id = e.attachment_id where e.violation_id = v.id) as evidence
  from violation v where v.id = $1`

/** The file with the facts by which its actions are told. */
interface ReadFile extends Omit<ViolationFileType, 'reportedBy' | 'allowedActions'> {
  readonly id: string
  readonly reportedById: string | null
  readonly facts: Pick<Violation, 'state' | 'hearing' | 'decision' | 'objection'> & {
    readonly isExcused: boolean
  }
}

/** What staff see of a violation, of one that the reader reached. */
export async function readViolationFile(id: string, context: RequestContext): Promise<ReadFile | null> {
  const { reads } = context.office
  const [row] = await reads.ask<FileRow>(fileStatement, [id])
  if (row === undefined) return null
  const { hearing, decision, objection, categoryId, deedOn, ...told } = row
  const whole = { ...row, sellerId: '', traderId: '', facts: '', loweredTo: null, id: id as ViolationId }
  return {
    ...told,
    id,
    hearing,
    decision,
    notices: await readNotices(id, context),
    weightRange: await readRange({ categoryId, deedOn: Temporal.PlainDate.from(deedOn) }, context),
    facts: { ...toViolation(whole as unknown as ViolationRow), isExcused: row.excusedBy !== null },
  }
}

async function readNotices(id: string, context: RequestContext): Promise<ViolationNoticeType[]> {
  const rows = await loadOfMany<NoticeRow>('notices of violations', noticesOfViolations, id, context)
  return rows.map((row) => ({ ...row, seller: null }))
}

/** The last day on which an objection to it is in time; null while a notice has not arrived. */
export async function readObjectionEnd(id: string, context: RequestContext): Promise<string | null> {
  const notices = await readNotices(id, context)
  const days = notices.map(({ deliveredOn }) => ({
    deliveredOn: deliveredOn === null ? null : Temporal.PlainDate.from(deliveredOn),
  }))
  return objectionOpenUntil(days)?.toString() ?? null
}

async function readRange(
  { categoryId, deedOn }: { readonly categoryId: PolicyCategoryId; readonly deedOn: Temporal.PlainDate },
  { office, at }: RequestContext,
): Promise<WeightRangeType | null> {
  const policies = await readPolicies(office.reads.ask)
  const range = weightRange(policies, { categoryId, deedOn, decidedOn: civilDateOf(at) })
  const rule = policyOn(policies, deedOn).categories.find((found) => found.categoryId === categoryId)
  return range === null || rule === undefined ? null : { ...range, widestReach: rule.reach }
}
