import { afterAll, beforeAll, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, confirm, fileOf, outcomeOf } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { watchAssignments } from './watch-assignments.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const look = () =>
  watchAssignments.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )
const told = (number: string) =>
  office.rows(
    `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
     where c.number = $1 and m.kind = 'assignment-unconfirmed'`,
    [number],
  )

it('KM-16 tells the coordinators once that nobody confirmed within the hours of the policy, and anew for another', async () => {
  const number = await submitted(office)
  await assignTo(office, number, 'sander')
  const { version } = await fileOf(office, number)
  clock.pass({ hours: 8 })
  await look()
  expect(await told(number)).toEqual([])
  clock.pass({ minutes: 1 })
  await Promise.all([look(), look(), look()])
  await look()
  expect(await told(number)).toHaveLength(1)
  const file = await fileOf(office, number)
  expect(file).toMatchObject({ version, unconfirmedToldAt: clock.now().toString() })
  expect(file.timeline.at(-1)).toMatchObject({
    kind: 'ASSIGNMENT_UNCONFIRMED',
    actorKind: 'SYSTEM',
    handler: { name: 'Sander Hoekstra' },
  })
  await assignTo(office, number, 'fatima')
  expect((await fileOf(office, number)).unconfirmedToldAt).toBe(null)
  clock.pass({ hours: 9 })
  await look()
  expect(await told(number)).toHaveLength(2)
  expect(await brokenChains(office.app.office.reads)).toEqual([])
})

it('KM-16 tells nothing of what was confirmed, nor sooner or later than the policy says', async () => {
  const confirmed = await submitted(office)
  await assignTo(office, confirmed, 'sander')
  outcomeOf(await confirm(office, confirmed, { as: 'sander' }))
  const number = await submitted(office)
  await assignTo(office, number, 'sander')
  await office.rows('update office set hours_to_confirm = 2')
  clock.pass({ hours: 3 })
  await look()
  expect(await told(number)).toHaveLength(1)
  expect(await told(confirmed)).toEqual([])
})
