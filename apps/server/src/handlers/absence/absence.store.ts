import type { AbsenceId, HandlerId } from '@waarborg/domain/foundation'
import { type Absence, absenceOn } from '@waarborg/domain/handlers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'

interface Row {
  readonly id: string
  readonly handlerId: string
  readonly substituteId: string
  readonly fromOn: string
  readonly untilOn: string
}

/** Those that are not over, of everybody: few at any time. */
export async function absencesFrom(
  manager: Pick<EntityManager, 'query'>,
  todayOn: Temporal.PlainDate,
): Promise<readonly Absence[]> {
  const rows = (await manager.query(
    `select id, handler_id as "handlerId", substitute_id as "substituteId", from_on::text as "fromOn",
       until_on::text as "untilOn"
     from absence where until_on >= $1 order by from_on, id`,
    [todayOn.toString()],
  )) as Row[]
  return rows.map((row) => ({
    id: row.id as AbsenceId,
    handlerId: row.handlerId as HandlerId,
    substituteId: row.substituteId as HandlerId,
    fromOn: Temporal.PlainDate.from(row.fromOn),
    untilOn: Temporal.PlainDate.from(row.untilOn),
  }))
}

/** Who stands in for this handler on that day; null when the handler is here. */
export async function substituteOn(
  manager: EntityManager,
  handlerId: HandlerId,
  on: Temporal.PlainDate,
): Promise<HandlerId | null> {
  return absenceOn(await absencesFrom(manager, on), handlerId, on)?.substituteId ?? null
}

/** Any fixed number, another than that of acts on people. */
const ABSENCE_LOCK = 727_006

/** Whoever arranges an absence sees all others, and nobody arranges one meanwhile. */
export async function aloneWithAbsences(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [ABSENCE_LOCK])
}
