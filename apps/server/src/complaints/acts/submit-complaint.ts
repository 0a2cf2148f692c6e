import type { ReceivedComplaint } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import type { Received } from './decide-reception.js'
import { type ReceiveResult, receive } from './receive.js'

/**
 * Somebody complains on the public form: received now, by nobody of staff.
 * @param whenReceived is given the complaint; not called when the answer to an earlier call is repeated
 */
export function submitComplaint(
  context: RequestContext,
  input: Received,
  whenReceived?: (complaint: ReceivedComplaint) => void,
): Promise<ReceiveResult> {
  return receive(
    context,
    'submitComplaint',
    input,
    'all',
    {
      channel: 'FORM',
      severity: 'NORMAL',
      receivedAt: context.at,
      checked: null,
      receiverId: null,
    },
    whenReceived,
  )
}
