import { civilDateOf, isAfter, ZONE } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { type HandWritten, handWritten } from '../hand-written.js'
import { afterOfficeMinutes, at, officeDaysAfter, officeDayUntil } from '../office-hours.js'
import { fillInDays } from '../write/fill-in.js'
import type { PlannedAct, PlannedComplaint, PlannedContact } from './planned-complaint.js'

/** Those that were written by hand, as they stand now. */
export const planHandWritten = (now: Temporal.Instant): PlannedComplaint[] =>
  handWritten.map((written) => planOne(written, now))

function planOne(written: HandWritten, now: Temporal.Instant): PlannedComplaint {
  const receivedAt = momentOf(written, now)
  const on = civilDateOf(receivedAt)
  const [name, street, houseNumber, postcode, town, telephone] = written.who
  const { channel = 'FORM', severity = 'NORMAL', country = 'NL', email } = written
  const registeredAt = channel === 'FORM' ? receivedAt : receivedAt.add({ minutes: 7, seconds: 23 })
  return {
    receivedAt,
    registeredAt: isAfter(registeredAt, now) ? now : registeredAt,
    channel,
    severity,
    locale: 'NL',
    customer: { name, woman: true, street, houseNumber, postcode, town, country, telephone, email },
    category: written.category,
    subject: written.subject,
    text: fillInDays(written.text, on),
    wish: written.wish ?? null,
    order: written.order === undefined ? null : `${on.year}-${written.order}`,
    bought:
      written.order === undefined
        ? null
        : { product: written.subject, orderedOn: on.subtract({ days: 9 }), amountInCents: null },
    seller: written.seller ?? null,
    receiver: written.receiver ?? null,
    acts: actsOf(written, registeredAt).filter((act) => !isAfter(act.at, now)),
  }
}

/** Days back at a time of the day; for today, minutes back from now. Nobody answers the telephone on a day off. */
function momentOf({ daysAgo, time, channel }: HandWritten, now: Temporal.Instant): Temporal.Instant {
  if (daysAgo === 0) return now.subtract({ minutes: Number(time), seconds: Number(time) % 53 })
  const day = civilDateOf(now).subtract({ days: daysAgo })
  const on = channel === undefined ? day : officeDayUntil(day)
  return at(on, Temporal.PlainTime.from(time)).add({ seconds: (daysAgo * 17) % 60 })
}

function actsOf(written: HandWritten, from: Temporal.Instant): PlannedAct[] {
  const { handler, confirmed, talk } = written
  if (handler === undefined) return []
  let moment = from
  const later = (minutes: number) => {
    moment = afterOfficeMinutes(moment, minutes)
    return moment
  }
  const acts: PlannedAct[] = [{ kind: 'assign', by: 'marieke', to: handler, at: later(41.6) }]
  if (confirmed && handler !== 'marieke') acts.push({ kind: 'confirm', by: handler, at: later(23.7) })
  const contact = (minutes: number, report: string) =>
    ({
      kind: 'contact',
      by: handler,
      at: later(minutes),
      contact: 'CALL',
      report,
      manager: null,
      mandate: null,
      agreedOn: null,
    }) satisfies PlannedContact
  for (let attempt = 0; attempt < (written.attempts ?? 0); attempt += 1)
    acts.push({
      ...contact(68.3 + 47 * attempt, 'Gebeld, geen gehoor. Voicemail ingesproken met naam en nummer.'),
      contact: 'ATTEMPT',
    })
  if (talk === undefined) return acts
  const said = contact(57.4, talk)
  const on = said.at.toZonedDateTimeISO(ZONE).toPlainDate()
  const days = written.agreedInWorkingDays
  return [
    ...acts,
    { ...said, manager: 'hendrik', agreedOn: days === undefined ? null : officeDaysAfter(on, days) },
  ]
}
