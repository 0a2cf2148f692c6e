import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { decide, heard, payloadOf, told } from './acts/violations.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const socketOf = async (as: PersonKey) => openSocket(office.url, { cookie: await office.cookieOf(as) })

it('D-6 who decides hears of each step of a violation as it is made, and of nothing else', async () => {
  const [officer, handler] = [await socketOf('anouk'), await socketOf('sander')]
  const document =
    'subscription { violationsChanged { eventId violation { id state objection { result } } } }'
  const [followed, refused] = [officer.ask(document), handler.ask(document)]
  await vi.waitFor(() => expect(refused.codes).toEqual(['FORBIDDEN']), 30_000)
  await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 30_000)
  const id = await heard(office, 'Zonnedak')
  payloadOf(await decide(office, id, { weight: 20 }))
  payloadOf(await told(office, id, 'DELIVERED'))
  await vi.waitFor(() => expect(followed.data.length).toBe(4), 30_000)
  const changes = followed.data.map(({ violationsChanged }) => violationsChanged)
  expect(changes.map(({ violation }) => violation)).toEqual(
    ['REPORTED', 'REPORTED', 'BOOKED', 'BOOKED'].map((state) => ({ id, state, objection: null })),
  )
  const numbers = changes.map(({ eventId }) => Number(eventId))
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(refused.data).toEqual([])
  await officer.dispose()
  await handler.dispose()
})
