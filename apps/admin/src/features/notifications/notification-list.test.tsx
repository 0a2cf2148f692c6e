import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { NotificationList } from './notification-list.js'

const notification = (id: string, kind: string, more: object = {}) => ({
  __typename: 'Notification',
  id,
  kind,
  at: '2026-11-27T09:00:00Z',
  readAt: null,
  complaintId: 'cmp_1',
  complaintNumber: `K-${id}`,
  safetySignalId: null,
  subject: 'Fiets',
  by: null,
  clock: null,
  dueAt: null,
  ...more,
})
const sander = { __typename: 'Handler', id: 'han_1', name: 'Sander Hoekstra', initials: 'SH' }
const open = (nodes: readonly object[] | Error, onGo = () => {}) =>
  show(<NotificationList unread={2} onGo={onGo} />, {
    answer: (operation) => {
      if (operation === 'MarkAllNotificationsRead')
        return { markAllNotificationsRead: { __typename: 'MarkAllNotificationsReadPayload', unread: 0 } }
      if (operation === 'MarkNotificationRead')
        return {
          markNotificationRead: {
            __typename: 'MarkNotificationReadPayload',
            notification: null,
            userErrors: [],
          },
        }
      if (nodes instanceof Error) return nodes
      return {
        unreadNotifications: 2,
        notifications: {
          __typename: 'NotificationConnection',
          nodes,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      }
    },
  })

test('KM-16 each says why, about which complaint, and is read by following it', async () => {
  const onGo = vi.fn()
  const clock = { clock: 'FIRST_CONTACT', dueAt: '2026-11-27T10:00:00Z', readAt: '2026-11-27T09:30:00Z' }
  const { user, asked } = open(
    [notification('1', 'MENTIONED', { by: sander }), notification('2', 'REMINDED', clock)],
    onGo,
  )
  const link = await screen.findByRole('link', {
    name: /ongelezen: Sander Hoekstra noemde u in een notitie.*K-1/,
  })
  expect(screen.getByRole('link', { name: /^Termijn: Eerste contact, uiterlijk/ })).toBeTruthy()
  await user.click(link)
  expect(asked.find(({ operation }) => operation === 'MarkNotificationRead')?.variables).toEqual({
    input: { notificationId: '1' },
  })
  expect(onGo).toHaveBeenCalledOnce()
})

test('D-17 a safety signal leads to the list of those that are open', async () => {
  const about = { complaintId: null, complaintNumber: null, safetySignalId: 'sig_1', subject: null }
  open([notification('1', 'SAFETY_SIGNAL', about)])
  const link = await screen.findByRole('link', { name: /Nieuw veiligheidssignaal/ })
  expect(link.getAttribute('href')).toMatch(/\/safety-signals\?state=/)
})

test('KM-16 unread ones alone are asked for, and all are read at once', async () => {
  const { user, asked } = open([])
  expect(await screen.findByText('Geen berichten.')).toBeTruthy()
  await user.click(screen.getByRole('switch', { name: 'Alleen ongelezen' }))
  expect(await screen.findByText('Alles gelezen.')).toBeTruthy()
  expect(asked.at(-1)?.variables).toMatchObject({ filter: { unread: true } })
  await user.click(screen.getByRole('button', { name: 'Alles gelezen' }))
  expect(asked.some(({ operation }) => operation === 'MarkAllNotificationsRead')).toBe(true)
})

test('KM-16 what cannot be fetched says so and can be asked again', async () => {
  open(new Error('weg'))
  expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy()
})
