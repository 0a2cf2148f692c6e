import {
  type Complaint,
  noted,
  relateComplaints as relate,
  unrelateComplaints as unrelate,
} from '@waarborg/domain/complaints'
import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { ChangeResult } from './change-complaint.js'
import { type ChangeWithOther, changeWithOther } from './change-with-other.js'

/** Shows two complaints with each other from now on (KM-17). */
export function relateComplaints(context: RequestContext, input: ChangeWithOther): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeWithOther(context, 'complaint-related', input, async (complaint, other, manager) => {
    const isRelated = await areRelated(manager, complaint, other)
    const outcome = relate(complaint, { otherId: other.id, isRelated, actor })
    if (!outcome.ok) return outcome
    await manager.query(
      `insert into complaint_relation (first_id, second_id, related_by, related_at)
       values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4)`,
      [complaint.id, other.id, actor.handlerId, context.at.toString()],
    )
    const told = noted(other, { kind: 'complaint-related', otherId: complaint.id })
    return accepted({ one: outcome.value, other: told })
  })
}

/** Takes that off again (KM-17). */
export function unrelateComplaints(context: RequestContext, input: ChangeWithOther): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeWithOther(context, 'complaint-unrelated', input, async (complaint, other, manager) => {
    const isRelated = await areRelated(manager, complaint, other)
    const outcome = unrelate(complaint, { otherId: other.id, isRelated, actor })
    if (!outcome.ok) return outcome
    await manager.query(`delete from complaint_relation where ${PAIR}`, [complaint.id, other.id])
    const told = noted(other, { kind: 'complaint-unrelated', otherId: complaint.id })
    return accepted({ one: outcome.value, other: told })
  })
}

const PAIR = 'first_id = least($1::uuid, $2::uuid) and second_id = greatest($1::uuid, $2::uuid)'

async function areRelated(manager: EntityManager, one: Complaint, other: Complaint): Promise<boolean> {
  const pairs: unknown[] = await manager.query(`select 1 from complaint_relation where ${PAIR}`, [
    one.id,
    other.id,
  ])
  return pairs.length > 0
}
