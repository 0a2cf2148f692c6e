import { accepted, type Result, refused, type SafetySignalId } from '@waarborg/domain/foundation'
import { handleSignal as decide, type SafetySignalRejection } from '@waarborg/domain/safety-signals'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { requireStaff } from '../graph/permission.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { handlingToSave, lockSignal } from './safety-signal.store.js'

export interface HandleSignal {
  readonly signalId: string
  readonly done: string
  readonly expectedVersion: number
}

export type HandleResult = Result<SafetySignalId, SafetySignalRejection>

/** Says what was done about a danger. */
export function handleSignal(
  context: RequestContext,
  { signalId, done, expectedVersion }: HandleSignal,
): Promise<HandleResult> {
  const actor = requireStaff(context)
  const id = decodeId('safety-signal', signalId)
  return context.office.transact(async (manager): Promise<HandleResult> => {
    const before = id === null ? null : await lockSignal(manager, id)
    if (before === null) return refused({ kind: 'unknown', path: ['signalId'], noun: 'safety-signal' })
    const decided = decide(before, done, { by: actor.handlerId, at: context.at, expectedVersion })
    if (!decided.ok) return decided
    const { signal, facts } = decided.value
    const subject = {
      subjectId: signal.id,
      subjectNoun: 'safety-signal',
      recordedAt: storedMoment(context.at),
    }
    const act = facts[0].kind
    await writeTogether(manager, [
      handlingToSave(signal),
      await nextEntry(manager, { ...subject, ...byActor(actor), act, facts }),
      eventToAnnounce({
        ...subject,
        id: newId<'event'>(),
        kind: act,
        subjectVersion: signal.version,
        facts: { before: {}, after: {} },
      }),
    ])
    return accepted(signal.id)
  })
}
