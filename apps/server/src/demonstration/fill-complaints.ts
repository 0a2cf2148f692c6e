import type { ComplaintId } from '@waarborg/domain/foundation'
import { registerComplaint, submitComplaint, watchPast } from '../complaints/index.js'
import { nlOfficeCalendar } from '../deadlines/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { AtOnce } from './at-once.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import type { PlannedAct, PlannedComplaint } from './plan/planned-complaint.js'
import { playAct } from './play-act.js'

/** Receives each complaint in its turn and plays what was done about it; gives the ids by subject. */
export async function fillComplaints(
  office: Office,
  house: House,
  complaints: readonly PlannedComplaint[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const working = new AtOnce()
  for (const complaint of complaints) {
    const id = done(await receive(office, house, complaint))
    ids.set(complaint.subject, id)
    await working.begin(() => play(office, house, id, complaint.acts))
  }
  await working.end()
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

/** What was done about it, and what was told of its clocks in between and until now. */
async function play(
  office: Office,
  house: House,
  id: ComplaintId,
  acts: readonly PlannedAct[],
): Promise<void> {
  const played = { office, calendar: nlOfficeCalendar }
  for (const [index, act] of acts.entries()) {
    await watchPast(played, id, act.at)
    const change = { complaintId: encodeId('complaint', id), expectedVersion: index + 1 }
    done(await playAct(contextOf(office, house, act.by, act.at), house, change, act))
  }
  await watchPast(played, id, office.now())
}
