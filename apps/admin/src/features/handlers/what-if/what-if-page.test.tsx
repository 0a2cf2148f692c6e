import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { WhatIfPage } from './what-if-page.js'

const person = (id: string, name: string) => ({
  __typename: 'Handler',
  id,
  name,
  initials: 'FA',
  function: 'Behandelaar',
  roles: ['HANDLER'],
  onDuty: true,
  workload: null,
})
const fatima = person('han_2', 'Fatima El Amrani')
const deadline = (number: string, effect: string, newDueAt = '2026-12-10T23:00:00Z') => ({
  __typename: 'SimulatedDeadline',
  complaint: { __typename: 'Complaint', id: `cmp_${number}`, number, handler: fatima },
  kind: 'AGREED_DEADLINE',
  effect,
  dueAt: '2026-12-10T23:00:00Z',
  dueOn: '2026-12-10',
  newDueAt,
  newDueOn: '2026-12-09',
})
const open = (nodes: object[], totalCount = nodes.length) =>
  show(<WhatIfPage />, {
    answer: (operation) =>
      operation === 'HandlerChoices'
        ? {
            handlers: {
              __typename: 'HandlerConnection',
              nodes: [fatima, person('han_3', 'Sander Hoekstra')],
            },
          }
        : { simulateDeadlines: { __typename: 'DeadlineSimulation', totalCount, nodes } },
  })
type User = ReturnType<typeof open>['user']
const look = (user: User) => user.click(screen.getByRole('button', { name: 'Bekijk de gevolgen' }))
const askedOf = ({ asked }: Pick<ReturnType<typeof open>, 'asked'>) =>
  asked.findLast(({ operation }) => operation === 'SimulateDeadlines')?.variables

test('D-3 asks for the day, and shows what would move from where to where', async () => {
  const shown = open([deadline('K-2026-000123-8', 'MOVES', '2026-12-09T23:00:00Z')])
  await look(shown.user)
  expect(await screen.findByText('Vul dit in.')).toBeTruthy()
  expect(askedOf(shown)).toBe(undefined)
  await shown.user.type(screen.getByRole('textbox', { name: 'Welke dag' }), '10-12-2026')
  await look(shown.user)
  const entry = within(await screen.findByRole('listitem'))
  expect(entry.getByText('Schuift')).toBeTruthy()
  expect(entry.getByText(/10 dec.* wordt .*9 dec/)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('1 termijn wordt geraakt')
  expect(askedOf(shown)).toMatchObject({ change: { calendarDay: { on: '2026-12-10', working: false } } })
})

test('KM-16 asks who is away and when, with or without somebody who stands in', async () => {
  const shown = open([deadline('K-2026-000123-8', 'BREACHES')])
  await shown.user.click(await screen.findByRole('radio', { name: 'Een afwezigheid' }))
  await look(shown.user)
  expect(screen.getAllByText('Vul dit in.')).toHaveLength(2)
  await screen.findAllByRole('option', { name: 'Fatima El Amrani' })
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Wie is er niet' }), 'Fatima El Amrani')
  await shown.user.type(screen.getByRole('textbox', { name: 'Laatste dag' }), '31-12-2035')
  await look(shown.user)
  expect(await screen.findByText('Norm overschreden')).toBeTruthy()
  expect(askedOf(shown)).toMatchObject({
    change: { absence: { handlerId: 'han_2', untilOn: '2035-12-31', substituteId: null } },
  })
})

test('D-3 says so when nothing is touched, and shows more when asked', async () => {
  const nothing = open([])
  await nothing.user.type(screen.getByRole('textbox', { name: 'Welke dag' }), '10-12-2026')
  await look(nothing.user)
  expect(await screen.findByText('Geen enkele termijn wordt geraakt')).toBeTruthy()
  nothing.unmount()
  const shown = open([deadline('K-2026-000123-8', 'COVERED')], 2)
  await shown.user.type(screen.getByRole('textbox', { name: 'Welke dag' }), '10-12-2026')
  await look(shown.user)
  await shown.user.click(await screen.findByRole('button', { name: 'Toon meer' }))
  await vi.waitFor(() => expect(askedOf(shown)).toMatchObject({ skip: 1 }))
})
