import { isWorkingDay } from '@waarborg/domain/deadlines'
import { civilDateOf, type Result, ZONE } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import {
  assignComplaint,
  confirmAssignment,
  recordContact,
  registerComplaint,
  submitComplaint,
} from '../complaints/index.js'
import { nlOfficeCalendar } from '../deadlines/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { complaints, type DemonstrationComplaint } from './complaints.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import type { PersonKey } from './people.js'

/** Receives each complaint at its moment and works on it as far as it should be; gives the ids by subject. */
export async function fillComplaints(
  office: Office,
  house: House,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const complaint of complaints) ids.set(complaint.subject, await work(office, house, complaint, now))
  return ids
}

async function work(office: Office, house: House, complaint: DemonstrationComplaint, now: Temporal.Instant) {
  const receivedAt = momentOf(complaint, now)
  const id = done(await receive(office, house, complaint, receivedAt))
  const complaintId = encodeId('complaint', id)
  let version = 1
  let at = receivedAt
  const later = (hours: number) => {
    at = earlier(at.add({ minutes: Math.round(hours * 60) }), now)
    return at
  }
  const step = (who: PersonKey, hours: number) => contextOf(office, house, who, later(hours))
  const { handler } = complaint
  if (handler === undefined) return id

  const assigned = {
    complaintId,
    expectedVersion: version,
    handlerId: encodeId('handler', idOf(house.people, handler)),
  }
  done(await assignComplaint(step('marieke', 0.7), assigned))
  version += 1
  if (complaint.confirmed && handler !== 'marieke') {
    done(await confirmAssignment(step(handler, 0.4), { complaintId, expectedVersion: version }))
    version += 1
  }
  for (let attempt = 0; attempt < (complaint.attempts ?? 0); attempt += 1) {
    const context = step(handler, 2)
    const report = 'Gebeld, geen gehoor. Voicemail ingesproken met naam en nummer.'
    done(
      await recordContact(context, {
        complaintId,
        expectedVersion: version,
        kind: 'ATTEMPT',
        at: context.at,
        report,
      }),
    )
    version += 1
  }
  if (complaint.talk === undefined) return id
  const context = step(handler, 3)
  const days = complaint.agreedInWorkingDays
  done(
    await recordContact(context, {
      complaintId,
      expectedVersion: version,
      kind: 'CALL',
      at: context.at,
      report: complaint.talk,
      managerConsultedId: encodeId('handler', idOf(house.people, 'hendrik')),
      agreedDeadlineOn: days === undefined ? null : workingDaysAfter(civilDateOf(context.at), days),
    }),
  )
  return id
}

function receive(
  office: Office,
  house: House,
  complaint: DemonstrationComplaint,
  receivedAt: Temporal.Instant,
) {
  const [name, street, houseNumber, postcode, town, telephone] = complaint.who
  const form = {
    locale: 'NL' as const,
    categoryId: encodeId('category', idOf(house.categories, complaint.category)),
    subject: complaint.subject,
    description: complaint.text,
    wish: complaint.wish ?? null,
    orderNumber: complaint.order ?? null,
    sellerId:
      complaint.seller === undefined ? null : encodeId('seller', idOf(house.sellers, complaint.seller)),
    sellerName: complaint.seller ?? null,
  }
  const complainant = {
    name,
    street,
    houseNumber,
    postcode,
    town,
    telephone,
    email: complaint.email,
    country: complaint.country ?? ('NL' as const),
  }
  const { channel, receiver, severity = 'NORMAL' } = complaint
  if (channel === undefined || receiver === undefined)
    return submitComplaint(contextOf(office, house, null, receivedAt), { ...form, complainant })
  return registerComplaint(contextOf(office, house, receiver, receivedAt), {
    ...form,
    channel,
    severity,
    receivedAt,
    complainant: { ...complainant, checked: true },
  })
}

/** Days back at a time of the day; for today, minutes back from now. */
function momentOf({ daysAgo, time }: DemonstrationComplaint, now: Temporal.Instant): Temporal.Instant {
  if (daysAgo === 0) return now.subtract({ minutes: Number(time) })
  const on = civilDateOf(now).subtract({ days: daysAgo })
  return on.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b)

function workingDaysAfter(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let on = from
  for (let left = days; left > 0; ) {
    on = on.add({ days: 1 })
    if (isWorkingDay(nlOfficeCalendar, on)) left -= 1
  }
  return on
}

function idOf<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demonstration has no ${String(key)}.`)
  return id
}

function done<T>(result: Result<T, { readonly kind: string }>): T {
  if (result.ok) return result.value
  throw new Error(`The demonstration was refused: ${JSON.stringify(result.rejections)}`)
}
