import type { Actor } from '@waarborg/domain/access'
import type { NextHandlerFacts } from '@waarborg/domain/complaints'
import { type AbsenceId, civilDateOf, type HandlerId } from '@waarborg/domain/foundation'
import type { Absence } from '@waarborg/domain/handlers'
import { Temporal } from 'temporal-polyfill'
import type { NextHandlersRow } from './next-handlers.query.js'

interface Asking {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** What was read, as the domain takes it. */
export const nextHandlerFacts = (
  read: NextHandlersRow,
  { actor, at }: Asking,
): NextHandlerFacts<NextHandlersRow['people'][number]> => ({
  ...read,
  absences: read.absences.map(absenceOf),
  todayOn: civilDateOf(at),
  actor,
})

const absenceOf = (row: NextHandlersRow['absences'][number]): Absence => ({
  id: row.id as AbsenceId,
  handlerId: row.handlerId as HandlerId,
  substituteId: row.substituteId as HandlerId,
  fromOn: Temporal.PlainDate.from(row.fromOn),
  untilOn: Temporal.PlainDate.from(row.untilOn),
})
