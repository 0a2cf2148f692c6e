import type { ForceMajeureId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import { newRandomId } from '../graph/new-id.js'
import { messagesOwed } from '../outbox/index.js'
import type { GroupEffect } from './acts/points-within.js'

/** Every account of which anything changes by it is told why, and who objected that this is over. */
export async function tellWithdrawal(
  manager: EntityManager,
  forceMajeureId: ForceMajeureId,
  { violations, outcome: { effects } }: Pick<GroupEffect, 'violations' | 'outcome'>,
  at: Temporal.Instant,
): Promise<void> {
  const concerned = new Set([...violations, ...effects].map(({ sellerId }) => sellerId))
  const told = [...concerned].map((sellerId) => ({
    kind: 'excused-by-force-majeure',
    facts: { sellerId, forceMajeureId },
  }))
  const objected = violations.flatMap(({ sellerId, objectionId }) =>
    objectionId === null
      ? []
      : [{ kind: 'objection-decided', facts: { sellerId, objectionId, result: 'WITHDRAWN' } }],
  )
  await writeTogether(
    manager,
    messagesOwed(
      [...told, ...objected].map((message) => ({
        id: newRandomId<'message'>(),
        ...message,
        recordedAt: storedMoment(at),
      })),
    ),
  )
}
