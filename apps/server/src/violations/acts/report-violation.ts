import {
  type AttachmentId,
  accepted,
  type ComplaintId,
  type PolicyCategoryId,
  type Result,
  refused,
  type SellerId,
  type TraderId,
  type ViolationId,
} from '@waarborg/domain/foundation'
import { reportViolation as decide } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { findClaimable } from '../../attachments/index.js'
import { callOf, readComplaint, standingOfReader } from '../../complaints/index.js'
import { storedMoment } from '../../database/columns.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { askWithin, writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId, newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { once } from '../../idempotency/index.js'
import { readPolicies } from '../../policy-points/index.js'
import { nextViolationNumber } from '../next-violation-number.js'
import { recordViolation } from '../record-violation.js'
import type { ViolationRefusal, ViolationResult } from './change-violation.js'

export interface ReportViolation {
  readonly sellerId: string
  readonly policyCategoryId: string
  readonly facts: string
  readonly deedOn: Temporal.PlainDate
  readonly quantity?: number | null
  readonly urgency?: string | null
  readonly complaintId?: string | null
  readonly evidence: readonly { readonly what: string; readonly ticket?: string | null }[]
  readonly idempotencyKey?: string | null
}

/** Somebody of the office says that a seller broke the terms, with what shows it. */
export function reportViolation(context: RequestContext, input: ReportViolation): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const id = newRandomId<'violation'>()
  const body = { ...input, deedOn: input.deedOn.toString() }
  const call = { ...callOf(context, 'reportViolation', body), answer: id }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<ViolationId, ViolationRefusal>> => {
      const complaintId = input.complaintId == null ? null : decodeId('complaint', input.complaintId)
      const complaint = await complaintFor(manager, complaintId, context)
      const form = { ...input, quantity: input.quantity ?? 1, urgency: input.urgency ?? null }
      const decided = decide(form, {
        id,
        at,
        complaint,
        seller: await sellerOf(manager, input.sellerId),
        categoryId: await categoryOf(manager, input.policyCategoryId),
        policies: await readPolicies(askWithin(manager)),
      })
      const files = await filesOf(manager, input, at)
      const missing = input.complaintId != null && complaint === null ? [noComplaint] : []
      const faults = [
        ...(decided.ok ? [] : decided.rejections),
        ...(files.ok ? [] : files.rejections),
        ...missing,
      ]
      const [first, ...others] = faults
      if (first !== undefined) return refused<ViolationRefusal>(first, ...others)
      if (!decided.ok || !files.ok) throw new Error('What is refused has a reason.')
      const { violation, evidence, quantity, urgency } = decided.value
      await manager.query(
        `insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, facts, complaint_id,
           reported_by_id, reported_at, quantity, report_urgency)
         values ($1, $2, 'REPORTED', $3, $4, 0, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          await nextViolationNumber(manager),
          violation.sellerId,
          violation.categoryId,
          violation.deedOn.toString(),
          violation.facts,
          complaintId,
          actor.handlerId,
          storedMoment(at),
          quantity,
          urgency,
        ],
      )
      await writeTogether(manager, [
        rowsToInsert(
          'violation_evidence',
          evidence.map(({ what }, index) => ({
            id: newId(),
            violationId: id,
            place: index + 1,
            what,
            attachmentId: files.value[index] ?? null,
          })),
        ),
      ])
      const { categoryId, deedOn } = violation
      const facts = [
        {
          kind: 'violation-reported',
          categoryId,
          deedOn,
          evidence: evidence.length,
          quantity,
          isUrgent: urgency !== null,
          fromComplaint: complaint !== null,
        },
      ]
      await recordViolation(
        manager,
        { violation, act: 'violation-reported', from: null, to: 'REPORTED', facts },
        { actor, at },
      )
      return accepted(id)
    }),
  )
}

const noComplaint = { kind: 'unknown', path: ['complaintId'], noun: 'complaint' } as const

/** The complaint, when the reporter reads it. */
async function complaintFor(manager: EntityManager, id: ComplaintId | null, context: RequestContext) {
  if (id === null) return null
  const { sees } = await standingOfReader(manager, id, 'complaints:read', context)
  return sees ? readComplaint(manager, id) : null
}

/** The account of an address, whoever's it is. */
export async function sellerOf(manager: EntityManager, raw: string) {
  const id = decodeId('seller', raw)
  const [row] = (await manager.query(
    'select id, trader_id as "traderId", opened_on::text as "openedOn" from seller where id = $1',
    [id],
  )) as { id: SellerId; traderId: TraderId; openedOn: string }[]
  return row === undefined ? null : { ...row, openedOn: Temporal.PlainDate.from(row.openedOn) }
}

export async function categoryOf(manager: EntityManager, raw: string): Promise<PolicyCategoryId | null> {
  const [row] = (await manager.query('select id from policy_category where id = $1', [
    decodeId('policy-category', raw),
  ])) as { id: PolicyCategoryId }[]
  return row?.id ?? null
}

/** The file of each piece of evidence, in order; null where it has none. */
async function filesOf(
  manager: EntityManager,
  { evidence }: Pick<ReportViolation, 'evidence'>,
  at: Temporal.Instant,
): Promise<Result<readonly (AttachmentId | null)[], ViolationRefusal>> {
  const found: (AttachmentId | null)[] = []
  const faults: ViolationRefusal[] = []
  for (const [index, { ticket }] of evidence.entries()) {
    if (ticket == null) {
      found.push(null)
      continue
    }
    const path = ['evidence', index, 'ticket']
    const claimable = await findClaimable(manager, [ticket], path, at)
    const [id = null] = claimable.ok ? claimable.value : []
    if (id === null || found.includes(id)) faults.push({ kind: 'unknown', path, noun: 'attachment' })
    found.push(id)
  }
  const [first, ...others] = faults
  return first === undefined ? accepted(found) : refused(first, ...others)
}
