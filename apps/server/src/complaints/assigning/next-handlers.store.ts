import type { Candidate, Complaint, NextHandlerFacts } from '@waarborg/domain/complaints'
import type { EntityManager } from 'typeorm'
import { prepared } from '../../database/write-together.js'
import { Binder } from '../../graph/list-definition.js'
import type { ActContext } from '../acts/change-complaint.js'
import { nextHandlerFacts } from './next-handler-facts.js'
import { type NextHandlersRow, nextHandlersOf } from './next-handlers.query.js'

/** Of a further round, who could go on as the present transaction has it; a first round is for anybody. */
export async function nextInFurtherRound(
  manager: EntityManager,
  { id, round }: Complaint,
  context: Pick<ActContext, 'actor' | 'at'>,
): Promise<NextHandlerFacts<Candidate> | null> {
  if (round === 1) return null
  const binder = new Binder()
  binder.bind([id])
  const text = nextHandlersOf(context)(binder)
  const [found] = await prepared<{ row: NextHandlersRow }>(manager, text, binder.values)
  return found === undefined ? null : nextHandlerFacts(found.row, context)
}
