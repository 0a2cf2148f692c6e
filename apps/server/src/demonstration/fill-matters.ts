import { accepted, type ComplaintId, civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { submitComplaint, watchPast } from '../complaints/index.js'
import { nlOfficeCalendar } from '../deadlines/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { AtOnce } from './at-once.js'
import { bands } from './bands.js'
import { contextOf } from './demonstration-context.js'
import { ended } from './ended.js'
import type { House } from './fill-house.js'
import type { Matter } from './matter.js'
import { done, idOf } from './never-refused.js'
import { at, officeDaysAfter, officeDayUntil } from './office-hours.js'
import { settled } from './settled.js'
import { stepsToEnd } from './steps-to-end.js'
import { type Step, stepsToSettle } from './steps-to-settle.js'

/** What is usual, and some complaints that the office took as far as one can come: to their aftercare, or another end. */
export async function fillMatters(office: Office, house: House): Promise<void> {
  await office.transact(async (manager) => {
    await manager.query(
      `insert into compensation_band (category_id, from_cents, to_cents)
       select k.id, b.from_cents, b.to_cents
       from unnest($1::text[], $2::bigint[], $3::bigint[]) as b (code, from_cents, to_cents)
         join category k on k.code = b.code`,
      [bands.map(([code]) => code), bands.map(([, from]) => from), bands.map(([, , to]) => to)],
    )
    return accepted(null)
  })
  const matters = [
    ...settled.map((matter) => [matter, (on) => stepsToSettle(house, matter, on)] as Course),
    ...ended.map((matter) => [matter, (on) => stepsToEnd(office, house, matter, on)] as Course),
  ]
  const oldestFirst = matters.toSorted(([one], [other]) => other.daysAgo - one.daysAgo)
  const working = new AtOnce()
  for (const course of oldestFirst) {
    // What is merged changes another one, whose own acts come first.
    if ('ends' in course[0] && course[0].ends === 'MERGED') await working.end()
    await begin(office, house, working, course)
  }
  await working.end()
}

/** A matter with what was done about it, when it came in on that day. */
type Course = readonly [Matter, (receivedOn: Temporal.PlainDate) => readonly Step[]]

async function begin(office: Office, house: House, working: AtOnce, [matter, stepsAfter]: Course) {
  const receivedOn = officeDayUntil(civilDateOf(office.now()).subtract({ days: matter.daysAgo }))
  const momentOf = (day: number, time: string) =>
    at(officeDaysAfter(receivedOn, day), Temporal.PlainTime.from(time))
  const id = await receive(office, house, matter, momentOf(0, '09:21:34'))
  const played = { office, calendar: nlOfficeCalendar }
  await working.begin(async () => {
    for (const [index, [day, time, by, act]] of stepsAfter(receivedOn).entries()) {
      const moment = momentOf(day, time)
      await watchPast(played, id, moment)
      const change = { complaintId: encodeId('complaint', id), expectedVersion: index + 1 }
      done(await act(contextOf(office, house, by, moment), change))
    }
    await watchPast(played, id, office.now())
  })
}

async function receive(
  office: Office,
  house: House,
  matter: Matter,
  moment: Temporal.Instant,
): Promise<ComplaintId> {
  const [name, street, houseNumber, postcode, town, telephone] = matter.who
  const address = { street, houseNumber, postcode, town, country: 'NL' }
  return done(
    await submitComplaint(contextOf(office, house, null, moment), {
      locale: 'NL',
      categoryId: encodeId('category', idOf(house.categories, matter.category)),
      subject: matter.subject,
      description: matter.text,
      wish: null,
      orderNumber: null,
      sellerId: encodeId('seller', idOf(house.sellers, matter.seller)),
      sellerName: matter.seller,
      complainant: { name, ...address, telephone, email: matter.email },
    }),
  )
}
