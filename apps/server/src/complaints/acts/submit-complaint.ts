import type { RequestContext } from '../../graph/context.js'
import type { Received } from './decide-reception.js'
import { type Alongside, type ReceiveResult, receive } from './receive.js'

/** Somebody complains on the public form: received now, by nobody of staff. */
export function submitComplaint<Refusal = never>(
  context: RequestContext,
  input: Received,
  alongside: Alongside<Refusal> = {},
): Promise<ReceiveResult<Refusal>> {
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
    alongside,
  )
}
