import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { DayDialog } from './day-dialog.js'
import { DayList } from './day-list.js'
import { HorizonPanel } from './horizon-panel.js'

const calendar = { version: 3, horizonOn: '2040-12-31', decidedAt: '2026-11-20T09:00:00Z', decidedBy: null }
const days = [
  { on: '2098-12-24', working: false, name: 'Kerstavond', own: true },
  { on: '2098-12-25', working: false, name: 'Eerste Kerstdag', own: false },
]
const answer = (field: string, userErrors: object[] = []) => ({
  [field]: {
    __typename: 'Payload',
    calendar: userErrors.length > 0 ? null : { __typename: 'WorkingCalendar', ...calendar },
    userErrors: userErrors.map((fault) => ({ __typename: 'UserError', ...fault })),
  },
})

test('D-3 a day of the office itself is given back only after it was asked; a holiday is not', async () => {
  const { user, asked } = show(<DayList days={days} version={3} mayChange />, {
    answer: (operation) => (operation === 'DecideDay' ? answer('decideDay') : undefined),
  })
  expect(screen.getAllByRole('button')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Kerstavond laten vervallen' }))
  expect(asked).toEqual([])
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Laat vervallen' }))
  await vi.waitFor(() =>
    expect(asked[0]?.variables.input).toMatchObject({
      on: '2098-12-24',
      decision: 'BY_CALENDAR',
      expectedVersion: 3,
    }),
  )
})

test('D-3 who may not change it sees the days and no buttons', () => {
  show(<DayList days={days} version={3} mayChange={false} />)
  expect(screen.getByText('Kerstavond')).toBeTruthy()
  expect(screen.queryByRole('button')).toBe(null)
})

test('D-3 a day names what is missing, shows a refusal at its field, and keeps what was typed', async () => {
  const message = 'Op deze dag is het kantoor al dicht.'
  const { user, asked } = show(<DayDialog version={3} onClose={() => {}} />, {
    answer: () => answer('decideDay', [{ code: 'NOT_ALLOWED_NOW', path: ['on'], message }]),
  })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  await user.type(dialog.getByRole('textbox', { name: 'Dag' }), '25-12-2098')
  await user.tab()
  await user.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Kerst')
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText(message)).toBeTruthy()
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Naam' }).value).toBe('Kerst')
  expect(asked[0]?.variables.input).toMatchObject({ on: '2098-12-25', decision: 'CLOSED', name: 'Kerst' })
})

test('D-3 the calendar is extended until a day', async () => {
  const { user, asked } = show(<HorizonPanel calendar={calendar} mayChange />, {
    answer: (operation) => (operation === 'ExtendCalendar' ? answer('extendCalendar') : undefined),
  })
  await user.click(screen.getByRole('button', { name: 'Kalender verlengen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(dialog.getByText('Vul dit in.')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Nieuwe laatste dag' }), '31-12-2050')
  await user.tab()
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  await vi.waitFor(() => expect(asked[0]?.variables.input).toMatchObject({ horizonOn: '2050-12-31' }))
})
