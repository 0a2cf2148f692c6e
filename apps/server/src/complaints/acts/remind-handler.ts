import { remindHandler as decide } from '@waarborg/domain/complaints'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import {
  type ActContext,
  type ChangeResult,
  type ComplaintChangeInput,
  changeComplaint,
} from './change-complaint.js'

/** Asks the handler of a complaint to go on with it. */
export function remindHandler(context: ActContext, input: ComplaintChangeInput): Promise<ChangeResult> {
  return changeComplaint(context, 'handler-reminded', input, async (complaint, manager) =>
    decide(complaint, {
      actor: context.actor,
      at: context.at,
      remindedAt: await lastReminder(manager, complaint.id),
    }),
  )
}

async function lastReminder(manager: EntityManager, id: string): Promise<Temporal.Instant | null> {
  const [last] = (await manager.query(
    `select recorded_at::text as at from journal_entry where subject_id = $1 and act = 'handler-reminded'
     order by position desc limit 1`,
    [id],
  )) as { at: string }[]
  return last === undefined ? null : Temporal.Instant.from(last.at)
}
