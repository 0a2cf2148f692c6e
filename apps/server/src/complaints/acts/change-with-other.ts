import {
  type Complaint,
  type ComplaintRejection,
  type Outcome,
  parseComplaintNumber,
} from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { lockComplaint } from '../complaint.store.js'
import { isNumbered } from '../is-numbered.js'
import { type ComplaintActName, saveOutcome } from '../save-outcome.js'
import { standingOfReader } from '../standing-of-reader.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint, NO_WORK } from './change-complaint.js'

export interface ChangeWithOther extends ComplaintChangeInput {
  readonly otherNumber: string
}

type ActOfTwo = Extract<ComplaintActName, 'complaint-related' | 'complaint-unrelated' | 'complaint-merged'>

/** What an act brings the complaint it is done to, and the other one. */
interface Both {
  readonly one: Outcome
  readonly other: Outcome
}

/**
 * One act that changes two complaints, each with its own entry and event. The other is named by its number; one that
 * the actor may not handle is as one that is not there.
 */
export function changeWithOther(
  context: RequestContext,
  act: ActOfTwo,
  input: ChangeWithOther,
  decide: (
    complaint: Complaint,
    other: Complaint,
    manager: EntityManager,
  ) => Promise<Result<Both, ComplaintRejection>>,
): Promise<ChangeResult> {
  return changeComplaint(context, act, { ...input }, async (complaint, manager) => {
    const other = await lockOther(manager, input.otherNumber, context)
    if (!other.ok) return other
    const both = await decide(complaint, other.value, manager)
    if (!both.ok) return both
    await saveOutcome(manager, act, both.value.other, other.value, context)
    return accepted(both.value.one)
  })
}

async function lockOther(
  manager: EntityManager,
  written: string,
  context: RequestContext,
): Promise<Result<Complaint, ComplaintRejection>> {
  const path = ['otherNumber']
  const number = parseComplaintNumber(written)
  const [found] = (await manager.query(`select id from complaint c where ${isNumbered('c', '$1')}`, [
    number,
  ])) as {
    id: ComplaintId
  }[]
  const other = found === undefined ? null : await lockComplaint(manager, found.id)
  const standing = found && (await standingOfReader(manager, found.id, 'complaints:handle', context))
  if (other === null || !standing?.sees) return refused({ kind: 'unknown', path, noun: 'complaint' })
  if (typeof other === 'string') return refused({ kind: NO_WORK[other], path })
  return standing.may ? accepted(other) : refused({ kind: 'not-permitted', permission: 'complaints:handle' })
}
