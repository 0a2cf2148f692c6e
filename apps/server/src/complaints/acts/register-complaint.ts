import type { Channel, Severity } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { Received } from './decide-reception.js'
import { type ReceiveResult, receive } from './receive.js'

export interface RegisterComplaint extends Received {
  readonly channel: Channel
  readonly severity: Severity
  readonly receivedAt: Temporal.Instant
  readonly complainant: Received['complainant'] & { readonly checked: boolean }
}

/** Staff write down what came in by telephone, at the counter or by letter, and stay co-responsible (KP-13). */
export function registerComplaint(context: RequestContext, input: RegisterComplaint): Promise<ReceiveResult> {
  const { handlerId } = requireStaff(context)
  return receive(context, 'registerComplaint', input, 'reachable', {
    channel: input.channel,
    severity: input.severity,
    receivedAt: input.receivedAt,
    checked: input.complainant.checked ? { at: context.at, by: handlerId } : null,
    receiverId: handlerId,
  })
}
