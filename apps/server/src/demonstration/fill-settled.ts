import { accepted, civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { submitComplaint } from '../complaints/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { bands } from './bands.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import { at, officeDaysAfter, officeDayUntil } from './office-hours.js'
import { type Settled, settled } from './settled.js'
import { stepsToSettle } from './steps-to-settle.js'

/** What is usual, and some complaints that the office took from their receipt to their aftercare. */
export async function fillSettled(office: Office, house: House): Promise<void> {
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
  const oldestFirst = settled.toSorted((one, other) => other.daysAgo - one.daysAgo)
  for (const matter of oldestFirst) await settle(office, house, matter)
}

async function settle(office: Office, house: House, matter: Settled): Promise<void> {
  const receivedOn = officeDayUntil(civilDateOf(office.now()).subtract({ days: matter.daysAgo }))
  const momentOf = (day: number, time: string) =>
    at(officeDaysAfter(receivedOn, day), Temporal.PlainTime.from(time))
  const [name, street, houseNumber, postcode, town, telephone] = matter.who
  const id = done(
    await submitComplaint(contextOf(office, house, null, momentOf(0, '09:21:34')), {
      locale: 'NL',
      categoryId: encodeId('category', idOf(house.categories, matter.category)),
      subject: matter.subject,
      description: matter.text,
      wish: null,
      orderNumber: null,
      sellerId: encodeId('seller', idOf(house.sellers, matter.seller)),
      sellerName: matter.seller,
      complainant: {
        name,
        street,
        houseNumber,
        postcode,
        town,
        country: 'NL',
        telephone,
        email: matter.email,
      },
    }),
  )
  const complaintId = encodeId('complaint', id)
  for (const [index, [day, time, by, act]] of stepsToSettle(house, matter, receivedOn).entries())
    done(
      await act(contextOf(office, house, by, momentOf(day, time)), {
        complaintId,
        expectedVersion: index + 1,
      }),
    )
}
