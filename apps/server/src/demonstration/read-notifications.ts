import { markAllRead } from '../notifications/index.js'
import type { Office } from '../office.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { type PersonKey, people } from './people.js'

/** Who is absent has read nothing since so many hours; the others looked so many hours ago. */
const ABSENT_HOURS = 6 * 24
const LOOKED_HOURS = 8

/** Everybody read what he or she was told, until he or she looked last. */
export async function readNotifications(office: Office, house: House): Promise<void> {
  for (const key of Object.keys(people) as PersonKey[]) {
    const hours = people[key].onDuty ? LOOKED_HOURS : ABSENT_HOURS
    await markAllRead(contextOf(office, house, key, office.now().subtract({ hours })))
  }
}
