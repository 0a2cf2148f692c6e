import { accepted, type Result } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { type KeepResult, keepSignal, type SignalInput } from './keep-signal.js'

/** Somebody leaves on the public page what is dangerous, or software passes it on: received now, by nobody of staff. */
export function leaveSignal<Refusal = never>(
  context: RequestContext,
  input: SignalInput,
  count: (manager: EntityManager) => Promise<Result<null, Refusal>> = async () => accepted(null),
): Promise<KeepResult<Refusal>> {
  return keepSignal<Refusal>(context, input, {
    mutation: 'leaveSafetySignal',
    channel: context.actor.kind === 'partner' ? 'PARTNER' : 'FORM',
    receivedAt: context.at,
    by: null,
    count,
  })
}
