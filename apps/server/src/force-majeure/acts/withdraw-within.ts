import { civilDateOf, type ViolationId } from '@waarborg/domain/foundation'
import { entriesOfKind, type LedgerEntry } from '@waarborg/domain/policy-points'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { savePointsOutcome } from '../../policy-points/index.js'
import { violationToRecord, writtenEntry } from '../../violations/index.js'
import type { StoredForceMajeure } from '../force-majeure.store.js'
import { tellWithdrawal } from '../tell-withdrawal.js'
import type { GroupEffect } from './points-within.js'

/** Writes all that withdrawing does, of numbers whose locks the caller holds; gives what followed in their ledgers. */
export async function withdrawWithin(
  manager: EntityManager,
  window: Pick<StoredForceMajeure, 'id' | 'reason'>,
  groups: readonly GroupEffect[],
  context: RequestContext,
): Promise<readonly LedgerEntry[]> {
  const { actor, at } = context
  const followed: LedgerEntry[] = []
  for (const group of groups) {
    await saveWithdrawn(manager, window, group, context)
    await savePointsOutcome(manager, group.points, group.outcome, { actor, at })
    await tellWithdrawal(manager, window.id, group, at)
    followed.push(...(await recordWithdrawn(manager, window, group, context)))
  }
  return followed
}

/** The objections end with what they were about; that is nobody's ruling on them, and what they asked for. */
async function saveWithdrawn(
  manager: EntityManager,
  { id, reason }: Pick<StoredForceMajeure, 'id' | 'reason'>,
  { violations }: GroupEffect,
  context: RequestContext,
): Promise<void> {
  const ids = violations.map((violation) => violation.id)
  await manager.query(
    `update violation set state = 'WITHDRAWN', force_majeure_id = $2, lowered_to = 0, points_return_on = null,
       version = version + 1 where id = any($1::uuid[])`,
    [ids, id],
  )
  const objected = violations.filter(({ objectionId }) => objectionId !== null)
  await manager.query(
    `update objection o set result = 'WITHDRAWN', lowers_to = 0, reasons = e.reasons, decided_by_id = $3, decided_at = $4,
       decided_on = $5 from unnest($1::uuid[], $2::text[]) e (id, reasons) where o.id = e.id`,
    [
      objected.map(({ objectionId }) => objectionId),
      objected.map(({ objectorReads }) => reason[objectorReads ?? 'NL']),
      requireStaff(context).handlerId,
      storedMoment(context.at),
      civilDateOf(context.at).toString(),
    ],
  )
}

/** What was withdrawn stands with its violation; the rest is given back. */
async function recordWithdrawn(
  manager: EntityManager,
  { id: forceMajeureId }: Pick<StoredForceMajeure, 'id'>,
  { points: { accounts }, outcome: { entries }, violations }: GroupEffect,
  { actor, at }: RequestContext,
): Promise<readonly LedgerEntry[]> {
  const violationOf = new Map(
    accounts.flatMap((account) =>
      entriesOfKind(account.entries, 'DEDUCTION').map(({ id, violationId }) => [id, violationId] as const),
    ),
  )
  const withdrawals = new Map<ViolationId, LedgerEntry[]>()
  const followed: LedgerEntry[] = []
  for (const entry of entries) {
    const of = entry.kind === 'WITHDRAWAL' ? violationOf.get(entry.offsetsId) : undefined
    if (of === undefined) followed.push(entry)
    else withdrawals.set(of, [...(withdrawals.get(of) ?? []), entry])
  }
  for (const { id, sellerId, version } of violations) {
    const act = 'violation-withdrawn'
    const facts = [{ kind: act, forceMajeureId }, ...(withdrawals.get(id) ?? []).map(writtenEntry)]
    const violation = { id, sellerId, version: version + 1 }
    const change = { violation, act, from: 'BOOKED', to: 'WITHDRAWN', facts } as const
    await writeTogether(manager, await violationToRecord(manager, change, { actor, at }))
  }
  return followed
}
