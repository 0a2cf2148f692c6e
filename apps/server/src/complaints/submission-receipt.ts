import type { Clock, ReceivedComplaint } from '@waarborg/domain/complaints'
import type { ComplaintId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'

interface Receipt {
  readonly number: string
  readonly trackingToken: string
  readonly receivedAt: string
  readonly contactBy: string
  readonly answerBy: string
  readonly email: string
}

const receipt = `
  select json_build_object('number', c.number, 'receivedAt', c.received_at, 'email', n.email,
    'contactBy', (select due_at from clock where complaint_id = c.id and kind = 'first-contact'),
    'answerBy', (select due_on from clock where complaint_id = c.id and kind = 'decision')) as row
  from complaint c join complainant n on n.complaint_id = c.id where c.id = $1`

/** The receipt of a complaint that has just been received; `readReceipt` tells the same of it later. */
export function receiptOf(complaint: ReceivedComplaint, { office }: RequestContext): Receipt {
  const due = (kind: Clock['kind']) => complaint.clocks.find((clock) => clock.kind === kind)
  return {
    number: complaint.number,
    trackingToken: office.derive('tracking', complaint.id),
    receivedAt: complaint.receivedAt.toString(),
    contactBy: due('first-contact')?.dueAt.toString() ?? '',
    answerBy: due('decision')?.dueOn.toString() ?? '',
    email: complaint.complainant.email ?? '',
  }
}

/** The receipt of a complaint, the same however often it is asked. */
export async function readReceipt(id: ComplaintId, { office }: RequestContext): Promise<Receipt> {
  const found = await office.reads.row<{ row: Omit<Receipt, 'trackingToken'> }>({
    name: 'submission receipt',
    text: receipt,
    values: [id],
  })
  if (found === undefined) throw new Error(`Complaint ${id} was stored but cannot be read.`)
  return { ...found.row, trackingToken: office.derive('tracking', id) }
}
