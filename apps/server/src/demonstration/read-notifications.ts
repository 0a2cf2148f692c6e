import { civilDateOf } from '@waarborg/domain/foundation'
import { markAllRead } from '../notifications/index.js'
import type { Office } from '../office.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { inOfficeHours, officeDayUntil } from './office-hours.js'
import { type PersonKey, people } from './people.js'

/** Who is absent has read nothing since so many days. */
const ABSENT_SINCE_DAYS = 6
/** How far in the last office day everybody looked. */
const LOOKED = 0.9

/** Everybody read what he or she was told, until the end of the last office day at which he or she was there. */
export async function readNotifications(office: Office, house: House): Promise<void> {
  const today = civilDateOf(office.now())
  for (const key of Object.keys(people) as PersonKey[]) {
    const days = people[key].onDuty ? 1 : ABSENT_SINCE_DAYS
    const at = inOfficeHours(officeDayUntil(today.subtract({ days })), LOOKED)
    await markAllRead(contextOf(office, house, key, at))
  }
}
