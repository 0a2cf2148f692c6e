import { idOfActor } from '@waarborg/domain/access'
import { accepted, type Result } from '@waarborg/domain/foundation'
import type { PublishedPolicy } from '@waarborg/domain/policy-points'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { askWithin, writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { addJob } from '../../jobs/index.js'
import { appendEntry, byActor } from '../../journal/index.js'
import { ANNOUNCE_POLICY } from './announce-policy.task-name.js'
import { nextPolicy, type PointsPolicyRejection } from './next-policy.js'
import type { ChangePointsPolicyInput } from './points-policy.inputs.js'

export type PointsPolicyRefusal = PointsPolicyRejection | KeyReused | KeyMalformed

/** Keeps a version of the policy after the last one, with who decided on it; nobody keeps two at once. */
export function changePointsPolicy(
  context: RequestContext,
  { idempotencyKey, ...body }: ChangePointsPolicyInput,
): Promise<Result<'changed', PointsPolicyRefusal>> {
  const actor = requireStaff(context)
  const act = 'points-policy-changed'
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: act,
    key: idempotencyKey ?? context.idempotencyKey,
    body,
    at: context.at,
    answer: 'changed' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'changed', PointsPolicyRefusal>> => {
      const [office] = (await manager.query('select subject_id from office for update')) as {
        subject_id: string
      }[]
      if (office === undefined) throw new Error('The office has not been set up.')
      const { kept, made } = await nextPolicy(askWithin(manager), body, context.at)
      if (!kept.ok) return kept
      const at = storedMoment(context.at)
      if (made.length > 0) await writeTogether(manager, [rowsToInsert('policy_category', made)])
      await keep(manager, kept.value, [actor.handlerId, at])
      await appendEntry(manager, {
        subjectId: office.subject_id,
        subjectNoun: 'organisation',
        recordedAt: at,
        ...byActor(actor),
        act,
        facts: [
          { kind: act, policyVersion: kept.value.version, inForceFrom: kept.value.inForceFrom.toString() },
        ],
      })
      await addJob(manager, ANNOUNCE_POLICY, {}, { requestId: context.requestId, key: ANNOUNCE_POLICY })
      return accepted('changed')
    }),
  )
}

async function keep(manager: EntityManager, policy: PublishedPolicy, who: readonly unknown[]): Promise<void> {
  const { version } = policy
  await manager.query(
    `insert into policy (version, in_force_from, start_total, return_in_days, closure_mode, held_at_most_in_months,
       closure_notice_in_days, change_notice_in_days, warn_at, decided_by_id, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      version,
      policy.inForceFrom.toString(),
      policy.startTotal,
      policy.returnInDays,
      policy.closureMode,
      policy.heldAtMostInMonths,
      policy.closureNoticeInDays,
      policy.changeNoticeInDays,
      policy.warnAt,
      ...who,
    ],
  )
  await manager.query(
    `insert into policy_rule (policy_version, category_id, lightest, heaviest, reach, not_allowed_nl, allowed_nl,
       not_allowed_en, allowed_en)
     select $1, "categoryId", lightest, heaviest, reach, "notAllowedNl", "allowedNl", "notAllowedEn", "allowedEn"
     from jsonb_to_recordset($2) as r ("categoryId" uuid, lightest integer, heaviest integer, reach text,
       "notAllowedNl" text[], "allowedNl" text[], "notAllowedEn" text[], "allowedEn" text[])`,
    [version, JSON.stringify(policy.categories.map(toRow))],
  )
}

const toRow = ({ texts: { NL, EN }, ...rule }: PublishedPolicy['categories'][number]) => ({
  ...rule,
  notAllowedNl: NL.notAllowed,
  allowedNl: NL.allowed,
  notAllowedEn: EN.notAllowed,
  allowedEn: EN.allowed,
})
