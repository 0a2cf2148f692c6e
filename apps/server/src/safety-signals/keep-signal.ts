import { idOfActor } from '@waarborg/domain/access'
import type { Channel } from '@waarborg/domain/complaints'
import {
  accepted,
  type HandlerId,
  type Result,
  refused,
  type SafetySignalId,
} from '@waarborg/domain/foundation'
import { type RawSignal, recordSignal, type SafetySignalRejection } from '@waarborg/domain/safety-signals'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import { byActor, firstEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { messagesOwed } from '../outbox/index.js'
import { strangersAmong } from './named-in-signal.js'
import { signalToInsert } from './safety-signal.store.js'

/** A signal as it came in: texts unread, ids as the graph writes them. */
export interface SignalInput extends Omit<RawSignal, 'sellerId' | 'categoryId'> {
  readonly sellerId?: string | null
  readonly categoryId?: string | null
  readonly idempotencyKey?: string | null
}

export type KeepResult<Refusal = never> = Result<
  SafetySignalId,
  SafetySignalRejection | KeyReused | KeyMalformed | Refusal
>

interface Keeping<Refusal> {
  readonly mutation: 'recordSafetySignal' | 'leaveSafetySignal'
  readonly channel: Channel
  readonly receivedAt: Temporal.Instant
  /** Null where it was left on the public page. */
  readonly by: HandlerId | null
  /** Asked once all is well; a signal that it refuses is not kept. */
  readonly count?: (manager: EntityManager) => Promise<Result<null, Refusal>>
}

/** Keeps a signal, with its journal entry, what management is told, and the event; in one transaction. */
export function keepSignal<Refusal = never>(
  context: RequestContext,
  { idempotencyKey, ...body }: SignalInput,
  { mutation, channel, receivedAt, by, count }: Keeping<Refusal>,
): Promise<KeepResult<Refusal>> {
  const { actor, at, office } = context
  const id = newId<'safety-signal'>()
  const key = idempotencyKey ?? context.idempotencyKey
  const call = { scope: idOfActor(actor) ?? 'public', mutation, key, body, at, answer: id }
  return office.transact((manager) =>
    once<SafetySignalId, SafetySignalRejection | Refusal>(manager, call, async () => {
      const sellerId = body.sellerId == null ? null : decodeId('seller', body.sellerId)
      const categoryId = body.categoryId == null ? null : decodeId('category', body.categoryId)
      const recorded = recordSignal({ ...body, sellerId, categoryId }, { id, channel, receivedAt, at, by })
      const strangers = await strangersAmong(manager, body)
      if (!recorded.ok) return refused(...recorded.rejections, ...strangers)
      if (strangers.length > 0) return refused(...strangers)
      const counted = count === undefined ? accepted(null) : await count(manager)
      if (!counted.ok) return counted
      const { signal, facts } = recorded.value
      const subject = { subjectId: id, subjectNoun: 'safety-signal', recordedAt: storedMoment(at) }
      await writeTogether(manager, [
        signalToInsert(signal),
        firstEntry({ ...subject, ...byActor(actor), act: 'safety-signal-recorded', facts }),
        ...messagesOwed([
          {
            id: newId<'message'>(),
            kind: 'safety-signal-notice',
            safetySignalId: id,
            facts: {},
            recordedAt: subject.recordedAt,
          },
        ]),
        eventToAnnounce({
          ...subject,
          id: newId<'event'>(),
          kind: 'safety-signal-recorded',
          subjectVersion: signal.version,
          facts: { before: null, after: {} },
        }),
      ])
      return accepted(id)
    }),
  )
}
