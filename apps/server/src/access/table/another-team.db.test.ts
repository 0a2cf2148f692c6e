import { complaintNumber } from '@waarborg/domain/complaints'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { makeSchema } from '../../schema.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { inTeam, readByTeam } from '../conflict.fixture.js'
import { fullComplaint } from './full-complaint.fixture.js'
import { look } from './look.fixture.js'
import type { Variables } from './table-object.fixture.js'
import { accountsOf } from './table-sellers.fixture.js'
import { ways } from './ways.fixture.js'

const schema = await makeSchema()
const clock = movedClock()
const types = Object.entries(ways).filter(([, { about }]) => about === 'complaint' || about === 'work')
/** Well formed, and given to nobody. */
const ofNobody = {
  complaint: encodeId('complaint', newId()),
  number: complaintNumber(999_999, clock.now()),
  report: encodeId('contact-report', newId()),
  attachment: encodeId('attachment', newId()),
}

let office: TestOffice
let ofOthers: Variables
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  const { own, order } = await accountsOf(office)
  ofOthers = await fullComplaint(office, { sellerId: own, orderNumber: order.number }, 'gerda', 'fatima')
  await inTeam(office, 'oost', 'gerda', 'fatima', 'emine')
  await inTeam(office, 'west', 'sander')
})
afterAll(() => office.close())

/** What Sander finds by each way to a type. */
async function foundOf(type: string, by: readonly string[], variables: Variables) {
  const ask = (document: string, asked: object) => office.ask(document, asked, { as: 'sander' })
  const found = []
  for (const way of by) found.push([way, ...(await look(schema, type, way, variables, ask))])
  return found
}

describe('KP-1 where handlers read those of their team, one of another team finds the same as of what is not there:', () => {
  beforeAll(() => readByTeam(office, 'TEAM'))

  it.each(types)('%s', async (type, { by }) => {
    expect(await foundOf(type, by, ofOthers)).toEqual(await foundOf(type, by, ofNobody))
  })
})

it('KP-1 where handlers read those of the office, it is all there', async () => {
  await readByTeam(office, 'OFFICE')
  const shown = []
  for (const [type, { by }] of types)
    if ((await foundOf(type, by, ofOthers)).flat(2).includes('value')) shown.push(type)
  expect(shown).toEqual(expect.arrayContaining(['Complaint', 'Complainant', 'ContactReport', 'Attachment']))
  expect(shown.length).toBeGreaterThan(types.length / 2)
})
