import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import type { Recompute } from './consequences.js'
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
const viewer = {
  __typename: 'Viewer',
  handler: fatima,
  roles: ['COORDINATOR'],
  permissions: ['COMPLAINTS_REASSIGN'],
  secondFactorNeeded: false,
  sessionEndsAt: '2026-12-24T00:00:00Z',
}
const open = (nodes: object[], totalCount = nodes.length, recompute: Recompute = () => null) =>
  show(<WhatIfPage recompute={recompute} />, {
    answer: (operation) =>
      operation === 'Viewer'
        ? { viewer }
        : operation === 'HandlerChoices'
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
  const message = await screen.findByText('Vul dit in.')
  // The calendar opens below the field: what is wrong with it stands above.
  const field = screen.getByPlaceholderText('dag-maand-jaar')
  expect(message.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
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

test('D-3 chooses which deadlines are computed again, never one that somebody named, and looks anew once it began', async () => {
  const asked: (readonly string[])[] = []
  const recompute: Recompute = (ids, onClose) => {
    asked.push(ids)
    return (
      <button type="button" onClick={() => onClose(true)}>
        Gedaan
      </button>
    )
  }
  const moving = [
    deadline('K-2026-000123-8', 'MOVES', '2026-12-09T23:00:00Z'),
    deadline('K-2026-000124-6', 'LATE', '2026-12-09T23:00:00Z'),
    deadline('K-2026-000125-4', 'STAYS'),
  ]
  const shown = open(moving, 3, recompute)
  await shown.user.click(await screen.findByRole('radio', { name: 'De kalender zoals hij nu is' }))
  await look(shown.user)
  expect(await screen.findByText('Valt op een vrije dag')).toBeTruthy()
  expect(askedOf(shown)).toMatchObject({ change: { recompute: true } })
  const act = await screen.findByRole('button', { name: 'Opnieuw berekenen' })
  expect((act as HTMLButtonElement).disabled).toBe(true)
  expect(screen.queryByRole('checkbox', { name: /K-2026-000125-4/ })).toBe(null)
  await shown.user.click(screen.getByRole('button', { name: 'Alles kiezen' }))
  await screen.findByText('2 meldingen gekozen')
  await shown.user.click(screen.getByRole('checkbox', { name: 'Melding K-2026-000124-6 kiezen' }))
  await shown.user.click(act)
  expect(asked.at(-1)).toEqual(['cmp_K-2026-000123-8'])
  const before = shown.asked.length
  await shown.user.click(screen.getByRole('button', { name: 'Gedaan' }))
  expect(await screen.findByText('Geen melding gekozen')).toBeTruthy()
  await vi.waitFor(() => expect(shown.asked.length).toBeGreaterThan(before))
})

test('D-3 a day that is supposed moves nothing, so that nothing is chosen there', async () => {
  const shown = open([deadline('K-2026-000123-8', 'MOVES', '2026-12-09T23:00:00Z')])
  await shown.user.type(screen.getByRole('textbox', { name: 'Welke dag' }), '10-12-2026')
  await look(shown.user)
  await screen.findByText('Schuift')
  expect(screen.queryByRole('checkbox')).toBe(null)
  expect(screen.queryByRole('button', { name: 'Opnieuw berekenen' })).toBe(null)
})
