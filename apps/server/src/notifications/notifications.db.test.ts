import { MarkAllNotificationsReadDocument, MarkNotificationReadDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { about } from '../access/conflict.fixture.js'
import { assignTo, confirm, outcomeOf } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { watchClocks } from '../complaints/index.js'
import { noteBeside } from '../notes/beside.fixture.js'
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
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  // What the demonstration brought along is read and runs no further, so that only what the tests make is told.
  await office.rows(`update clock set next_step_at = 'infinity'`)
  await office.rows('update handler set notifications_read_until = $1', [clock.now().toString()])
  clock.pass({ minutes: 1 })
})
afterAll(() => office.close())

const look = () =>
  watchClocks.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )
const told = async (as: PersonKey, filter: object = { unread: true }) => {
  const query = `query ($filter: NotificationFilter) { unreadNotifications notifications(filter: $filter) {
    totalCount nodes { id kind readAt complaintNumber by { name } clock dueAt } } }`
  const { data, errors } = await office.ask(query, { filter }, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return { unread: data.unreadNotifications, ...data.notifications } as {
    unread: number
    totalCount: number
    nodes: {
      id: string
      kind: string
      complaintNumber: string
      clock: string | null
      readAt: string | null
    }[]
  }
}
const kindsOf = async (number: string, as: PersonKey) =>
  (await told(as)).nodes.filter((node) => node.complaintNumber === number).map(({ kind }) => kind)

describe('what somebody of staff is told', () => {
  it('KP-2 is of every complaint, for management, and of an assignment, for its handler', async () => {
    const number = await submitted(office)
    expect(await kindsOf(number, 'hendrik')).toEqual(['MANAGEMENT_TOLD'])
    expect(await kindsOf(number, 'sander')).toEqual([])
    await assignTo(office, number, 'sander')
    expect(await kindsOf(number, 'sander')).toEqual(['ASSIGNED'])
    expect(await kindsOf(number, 'fatima')).toEqual([])
  })

  it('KM-16 is of a clock that runs out, with which and when', async () => {
    const number = await submitted(office)
    await assignTo(office, number, 'sander')
    outcomeOf(await confirm(office, number, { as: 'sander' }))
    clock.pass({ hours: 13 })
    await look()
    const { nodes } = await told('sander', { kinds: ['REMINDED'] })
    expect(nodes.find(({ complaintNumber }) => complaintNumber === number)).toMatchObject({
      clock: 'FIRST_CONTACT',
      dueAt: expect.stringMatching(/^2035-/),
    })
  })

  it('KM-14 is of a mention, by whom; read once, or all at once, for the reader alone', async () => {
    const number = await submitted(office)
    await noteBeside(office, number, 'sander', `@${people.fatima.name} en @${people.emine.name}`)
    const before = await told('fatima')
    const [mention] = before.nodes
    expect(mention).toMatchObject({ kind: 'MENTIONED', by: { name: people.sander.name }, readAt: null })
    const input = { notificationId: mention?.id }
    const marked = await office.ask(MarkNotificationReadDocument, { input }, { as: 'fatima' })
    expect(marked.data.markNotificationRead.notification.readAt).not.toBeNull()
    expect((await told('fatima')).unread).toBe(before.unread - 1)
    expect((await told('fatima', { unread: false })).nodes.map(({ id }) => id)).toContain(mention?.id)
    const others = await office.ask(MarkNotificationReadDocument, { input }, { as: 'emine' })
    expect(others.data.markNotificationRead.userErrors).toMatchObject([{ code: 'UNKNOWN' }])
    expect(await kindsOf(number, 'emine')).toEqual(['MENTIONED'])
    const { data } = await office.ask(MarkAllNotificationsReadDocument, {}, { as: 'emine' })
    expect(data.markAllNotificationsRead.unread).toBe(0)
    expect((await told('emine')).totalCount).toBe(0)
  })

  it('D-18 is no more, once the complaint turns out to be about the reader', async () => {
    const number = await submitted(office)
    await noteBeside(office, number, 'sander', `@${people.fatima.name}`)
    expect(await kindsOf(number, 'fatima')).toEqual(['MENTIONED'])
    await about(office, number, 'fatima')
    expect(await kindsOf(number, 'fatima')).toEqual([])
  })

  it('is kept for ninety days', async () => {
    const number = await submitted(office)
    clock.pass({ hours: 90 * 24 - 1 })
    expect(await kindsOf(number, 'hendrik')).toEqual(['MANAGEMENT_TOLD'])
    clock.pass({ hours: 1 })
    expect(await kindsOf(number, 'hendrik')).toEqual([])
  })
})

describe('hearing of it as it happens', () => {
  it('KM-14 is for whoever is told, and for the other windows of whoever read it', async () => {
    const listen = 'subscription { notificationsChanged { unread added { kind complaintNumber } } }'
    const socketOf = async (as: PersonKey) => openSocket(office.url, { cookie: await office.cookieOf(as) })
    const [fatima, joris] = [await socketOf('fatima'), await socketOf('joris')]
    const heard = { fatima: fatima.ask(listen), joris: joris.ask(listen) }
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(2), 10_000)
    const number = await submitted(office)
    await noteBeside(office, number, 'sander', `@${people.fatima.name}`)
    await vi.waitFor(() => expect(heard.fatima.data).toHaveLength(1), 10_000)
    expect(heard.fatima.data[0]).toMatchObject({
      notificationsChanged: { added: { kind: 'MENTIONED', complaintNumber: number } },
    })
    await office.ask(MarkAllNotificationsReadDocument, {}, { as: 'fatima' })
    await vi.waitFor(() => expect(heard.fatima.data).toHaveLength(2), 10_000)
    expect(heard.fatima.data[1]).toMatchObject({ notificationsChanged: { unread: 0, added: null } })
    expect(heard.joris.data).toEqual([])
    await Promise.all([fatima.dispose(), joris.dispose()])
  })
})
