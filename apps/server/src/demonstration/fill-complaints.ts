import {
  assignComplaint,
  confirmAssignment,
  recordContact,
  registerComplaint,
  submitComplaint,
} from '../complaints/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import type { PlannedAct, PlannedComplaint } from './plan/planned-complaint.js'

/** How many complaints are worked on at once; each act is a transaction of its own. */
const AT_ONCE = 4

/** Receives each complaint in its turn and plays what was done about it; gives the ids by subject. */
export async function fillComplaints(
  office: Office,
  house: House,
  complaints: readonly PlannedComplaint[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const working = new Set<Promise<void>>()
  for (const complaint of complaints) {
    const id = done(await receive(office, house, complaint))
    ids.set(complaint.subject, id)
    if (working.size >= AT_ONCE) await Promise.race(working)
    const work = play(office, house, encodeId('complaint', id), complaint.acts).finally(() =>
      working.delete(work),
    )
    working.add(work)
  }
  await Promise.all(working)
  return ids
}

function receive(office: Office, house: House, complaint: PlannedComplaint) {
  const { channel, severity, receivedAt, registeredAt, receiver, customer, seller } = complaint
  const form = {
    locale: complaint.locale,
    categoryId: encodeId('category', idOf(house.categories, complaint.category)),
    subject: complaint.subject,
    description: complaint.text,
    wish: complaint.wish,
    orderNumber: complaint.order,
    sellerId: seller === null ? null : encodeId('seller', idOf(house.sellers, seller)),
    sellerName: seller,
  }
  const { woman: _, ...complainant } = customer
  if (receiver === null)
    return submitComplaint(contextOf(office, house, null, receivedAt), { ...form, complainant })
  return registerComplaint(contextOf(office, house, receiver, registeredAt), {
    ...form,
    channel,
    severity,
    receivedAt,
    complainant: { ...complainant, checked: true },
  })
}

async function play(
  office: Office,
  house: House,
  complaintId: string,
  acts: readonly PlannedAct[],
): Promise<void> {
  for (const [index, act] of acts.entries()) {
    const context = contextOf(office, house, act.by, act.at)
    const change = { complaintId, expectedVersion: index + 1 }
    if (act.kind === 'assign')
      done(await assignComplaint(context, { ...change, handlerId: handlerId(house, act.to) }))
    else if (act.kind === 'confirm') done(await confirmAssignment(context, change))
    else
      done(
        await recordContact(context, {
          ...change,
          kind: act.contact,
          at: act.at,
          report: act.report,
          managerConsultedId: act.manager === null ? null : handlerId(house, act.manager),
          mandate: act.mandate,
          agreedDeadlineOn: act.agreedOn,
        }),
      )
  }
}

const handlerId = (house: House, key: Parameters<House['people']['get']>[0]) =>
  encodeId('handler', idOf(house.people, key))
