import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import { announceEvent } from '../live/index.js'

export const JOURNAL_CHECK = 'journal-check'

/** Tells those who watch that a check went on. */
export const announceCheck = (
  manager: EntityManager,
  check: { readonly id: string; readonly version: number },
  at: Temporal.Instant,
): Promise<void> =>
  announceEvent(manager, {
    id: newId<'event'>(),
    kind: 'journal-check-progressed',
    subjectNoun: JOURNAL_CHECK,
    subjectId: check.id,
    subjectVersion: check.version,
    facts: { before: null, after: {} },
    recordedAt: at.toString({ smallestUnit: 'millisecond' }),
  })
