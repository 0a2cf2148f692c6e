import { civilDateOf } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { hashPassword } from '../access/index.js'
import type { Office } from '../office.js'
import { fillComplaints } from './fill-complaints.js'
import { fillHouse, sendAbsentHome } from './fill-house.js'
import { fillViolations } from './fill-violations.js'
import { DEMONSTRATION_PASSWORD } from './people.js'

/** A small believable office around today, through the same acts as real work. */
export async function fillDemonstration(office: Office, report: (step: string) => void): Promise<void> {
  const at: Temporal.Instant = office.now()
  report('Filling the demonstration office')
  const house = await fillHouse(office, await hashPassword(DEMONSTRATION_PASSWORD))
  const complaints = await fillComplaints(office, house, at)
  await sendAbsentHome(office)
  await fillViolations(office, house, complaints, civilDateOf(at))
  report(`The demonstration office has ${complaints.size} complaints`)
}
