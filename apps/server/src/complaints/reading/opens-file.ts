import type { Asked } from '../../graph/asked.js'

/** What a row of a list shows; who asks no more has not opened the complaint. */
const ROW = new Set([
  '__typename',
  'id',
  'number',
  'version',
  'state',
  'channel',
  'severity',
  'receivedAt',
  'subject',
  'description',
  'category',
  'seller',
  'sellerName',
  'complainant',
  'handler',
  'assignmentConfirmedAt',
  'history',
  'nextClock',
  'labels',
])

/** Whether so much is asked of a complaint that it is opened. */
export function opensFile(asked: Asked): boolean {
  if (asked === 'ALL') return true
  const ofComplainant = [...(asked.get('complainant')?.keys() ?? [])]
  return [...asked.keys()].some((field) => !ROW.has(field)) || ofComplainant.some((field) => field !== 'name')
}
