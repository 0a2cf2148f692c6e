import type { Channel } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { requireStaff } from '../graph/permission.js'
import { type KeepResult, keepSignal, type SignalInput } from './keep-signal.js'

export interface RecordSignal extends SignalInput {
  readonly channel: Channel
  readonly receivedAt: Temporal.Instant
}

/** Somebody of the office records what was told to him or her. */
export function recordSignal(context: RequestContext, input: RecordSignal): Promise<KeepResult> {
  const { handlerId: by } = requireStaff(context)
  const { channel, receivedAt } = input
  return keepSignal(context, input, { mutation: 'recordSafetySignal', channel, receivedAt, by })
}
