import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { answered, fault, handler } from '../manage/handler.fixture.js'
import { AbsencePanel } from './absence-panel.js'

const fatima = { __typename: 'Handler', id: 'han_2', name: 'Fatima El Amrani', initials: 'FA' } as const
const absence = {
  __typename: 'Absence',
  fromOn: '2026-12-07',
  untilOn: '2026-12-11',
  isNow: false,
  substitute: fatima,
} as const
const viewer = (permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: null,
    roles: [],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2027-01-01T00:00:00Z',
  },
})
const choices = {
  handlers: {
    __typename: 'HandlerConnection',
    nodes: [
      { ...fatima, roles: ['HANDLER'], workload: { __typename: 'Workload', open: 4 } },
      { ...fatima, id: handler.id, name: handler.name, roles: ['HANDLER'], workload: null },
    ],
  },
}
const answer =
  (permissions: string[], userErrors: object[] = []) =>
  (operation: string) =>
    ({
      Viewer: viewer(permissions),
      HandlerChoices: choices,
      ArrangeAbsence: {
        arrangeAbsence: {
          __typename: 'ArrangeAbsencePayload',
          handler: userErrors.length > 0 ? null : answered({ absences: [absence] }),
          userErrors,
        },
      },
      EndAbsence: {
        endAbsence: { __typename: 'EndAbsencePayload', handler: answered(), userErrors },
      },
    })[operation]
const all = ['COMPLAINTS_HANDLE', 'ABSENCES_MANAGE']

test('KM-16 shows when somebody is away and who stands in', async () => {
  show(<AbsencePanel handler={{ ...handler, absences: [absence] }} />, { answer: answer([]) })
  expect(await screen.findByText(/7 dec.* tot en met .*11 dec/)).toBeTruthy()
  expect(screen.getByText('Vervanger: Fatima El Amrani')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('KM-16 names what is missing, keeps what was filled in, and shows a refusal at its field', async () => {
  const refusal = fault('NOT_ALLOWED_NOW', ['substituteId'], 'Deze collega is zelf afwezig.')
  const { user, asked } = show(<AbsencePanel handler={handler} />, { answer: answer(all, [refusal]) })
  await user.click(await screen.findByRole('button', { name: 'Afwezigheid regelen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Afwezigheid regelen' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  const until = dialog.getByRole('textbox', { name: 'Laatste dag' })
  await user.type(until, '31-12-2026')
  await user.tab()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Vervanger' }), 'Fatima El Amrani (4 open)')
  await user.click(dialog.getByRole('button', { name: 'Afwezigheid regelen' }))
  expect(await dialog.findByText('Deze collega is zelf afwezig.')).toBeTruthy()
  const { variables } = asked.find(({ operation }) => operation === 'ArrangeAbsence') ?? {}
  expect(variables?.input).toMatchObject({ handlerId: 'han_1', untilOn: '2026-12-31', substituteId: 'han_2' })
  expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Vervanger' }).value).toBe('han_2')
})

test('KM-16 ending is asked first', async () => {
  const { user, asked } = show(<AbsencePanel handler={{ ...handler, absences: [absence] }} />, {
    answer: answer(all),
  })
  await user.click(await screen.findByRole('button', { name: 'Beëindigen' }))
  expect(asked.some(({ operation }) => operation === 'EndAbsence')).toBe(false)
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Beëindigen' }))
  await vi.waitFor(() => expect(asked.some(({ operation }) => operation === 'EndAbsence')).toBe(true))
})
