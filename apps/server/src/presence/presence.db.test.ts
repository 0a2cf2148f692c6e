import { PresenceChangedDocument, TellPresenceDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { about } from '../access/conflict.fixture.js'
import { fileOf } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { complaintInvariants } from '../complaints/index.js'
import { encodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openSocket } from '../test-office/socket.fixture.js'
import {
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../test-office/test-office.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let complaintId: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
  complaintId = (await fileOf(office, number)).id
})

const tell = async (as: PersonKey, presence = 'READING', id = complaintId) =>
  (await office.ask(TellPresenceDocument, { input: { complaintId: id, presence } }, { as })).data.tellPresence
const others = async (as: PersonKey) =>
  (await tell(as)).present.map(({ person, isWriting }: { person: { name: string }; isWriting: boolean }) => [
    person.name,
    isWriting,
  ])
const { sander, marieke, fatima } = people

it('KM-14 who has a complaint open sees who else has, and who writes', async () => {
  await tell('sander')
  expect(await others('marieke')).toEqual([[sander.name, false]])
  await tell('sander', 'WRITING')
  expect(await others('marieke')).toEqual([[sander.name, true]])
  expect(await others('sander')).toEqual([[marieke.name, false]])
  await tell('sander', 'LEAVING')
  expect(await others('marieke')).toEqual([])
})

it('KM-14 is no change of the complaint: all that always holds still holds', async () => {
  for (const as of ['sander', 'marieke'] as const) await tell(as)
  await tell('sander', 'LEAVING')
  const { app, config } = office
  for (const { name, check } of complaintInvariants) {
    const { faults } = await check({ reads: app.office.reads, dataFolder: config.dataFolder })
    expect([name, faults]).toEqual([name, 0])
  }
})

it('KM-14 who is not heard of for 45 seconds is gone, and is there again when told', async () => {
  await tell('sander')
  clock.pass({ seconds: 45 })
  expect(await others('marieke')).toEqual([[sander.name, false]])
  clock.pass({ milliseconds: 1 })
  expect(await others('marieke')).toEqual([])
  await tell('sander')
  expect(await others('marieke')).toEqual([[sander.name, false]])
})

it('KM-14 a screen hears of it as it changes, and of no other complaint', async () => {
  const socket = openSocket(office.url, { cookie: await office.cookieOf('marieke') })
  const heard = socket.ask(PresenceChangedDocument, { complaintId })
  await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 10_000)
  await tell('sander', 'READING', (await fileOf(office, await submitted(office))).id)
  await tell('sander')
  await tell('sander')
  await tell('fatima')
  await tell('sander', 'WRITING')
  await tell('sander', 'LEAVING')
  await vi.waitFor(() => expect(heard.data).toHaveLength(4), 10_000)
  const names = heard.data.map(({ presenceChanged: { present } }) =>
    present.map(({ person }: { person: { name: string } }) => person.name),
  )
  expect(names.at(-1)).toEqual([fatima.name])
  await socket.dispose()
})

it('KP-1 nobody is told of a complaint that he or she does not see', async () => {
  await about(office, number, 'fatima')
  await tell('sander')
  const random = await tell('fatima', 'READING', encodeId('complaint', newId<'complaint'>()))
  expect(random).toMatchObject({ present: [], userErrors: [{ code: 'UNKNOWN', path: ['complaintId'] }] })
  expect(await tell('fatima')).toEqual(random)
  expect(await others('sander')).toEqual([])
})

it('D-18 who may not see it any more is not told who is there', async () => {
  const socket = openSocket(office.url, { cookie: await office.cookieOf('fatima') })
  const heard = socket.ask(PresenceChangedDocument, { complaintId })
  await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 10_000)
  await about(office, number, 'fatima')
  await tell('sander')
  await vi.waitFor(() => expect(heard.data).toHaveLength(1), 10_000)
  expect(heard.data[0].presenceChanged.present).toEqual([])
  await socket.dispose()
})

it('is no act on the complaint: its version stays, and nothing stands in its journal', async () => {
  const before = await fileOf(office, number)
  const entries = async () =>
    office.rows(
      'select act from journal_entry j join complaint c on c.id = j.subject_id where c.number = $1',
      [number],
    )
  const acts = await entries()
  await tell('sander', 'WRITING')
  expect((await fileOf(office, number)).version).toBe(before.version)
  expect(await entries()).toEqual(acts)
})
