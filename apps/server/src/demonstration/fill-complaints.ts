import type { ComplaintId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
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
    await working.begin(() => play(office, house, id, complaint))
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

/** Of what ended longer ago, and in time, nobody looks any more at what was told. */
const TOLD_DAYS = 21
const NORM_IN_DAYS = 28
/** Within so many minutes of the act before nothing falls due. */
const AT_A_SITTING = 20

/** What was done about it, and what was told of its clocks in between and until now. */
async function play(
  office: Office,
  house: House,
  id: ComplaintId,
  { registeredAt, acts }: PlannedComplaint,
): Promise<void> {
  const played = { office, calendar: nlOfficeCalendar }
  const isTold = isToBeTold(registeredAt, acts.at(-1), office.now())
  let before = registeredAt
  for (const [index, act] of acts.entries()) {
    if (isTold && before.until(act.at).total('minutes') > AT_A_SITTING) await watchPast(played, id, act.at)
    const change = { complaintId: encodeId('complaint', id), expectedVersion: index + 1 }
    done(await playAct(contextOf(office, house, act.by, act.at), house, change, act))
    before = act.at
  }
  if (isTold) await watchPast(played, id, office.now())
}

/** Whether it is of now, or took longer than it should. */
function isToBeTold(
  registeredAt: Temporal.Instant,
  last: PlannedAct | undefined,
  now: Temporal.Instant,
): boolean {
  if (last === undefined || !ENDS.has(last.kind)) return true
  const days = (from: Temporal.Instant, until: Temporal.Instant) => from.until(until).total('hours') / 24
  return days(last.at, now) <= TOLD_DAYS || days(registeredAt, last.at) > NORM_IN_DAYS
}

const ENDS: ReadonlySet<PlannedAct['kind']> = new Set(['withdraw', 'close', 'aftercare'])
