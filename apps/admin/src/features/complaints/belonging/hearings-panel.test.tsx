import { screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { HearingsPanel } from './hearings-panel.js'

type Action = ComplaintFileFragment['allowedActions'][number]

const seller = { __typename: 'Seller', id: 'sel_1', name: 'Fietsplezier' } as const
const complaint = (...allowedActions: Action[]) =>
  ({
    id: 'cmp_1',
    number: 'K-2026-000123-8',
    version: 4,
    seller,
    concerns: null,
    allowedActions,
  }) as unknown as ComplaintFileFragment
const hearing = {
  __typename: 'Hearing',
  round: 1,
  party: 'SELLER',
  concerned: 'Fietsplezier',
  way: 'TELEPHONE',
  at: '2026-11-27T09:00:00Z',
  spokenWith: 'Bas van de winkel',
  report: 'Het pakket is op maandag meegegeven.',
  waivedBecause: null,
  recordedBy: { __typename: 'Handler', id: 'han_2', name: 'Fatima El Amrani', initials: 'FA' },
  recordedAt: '2026-11-27T09:05:00Z',
} as const
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path: [path],
  message,
})
const open = (allowed: Action[], hearings: object[] = [], userErrors: object[] = []) =>
  show(<HearingsPanel complaint={complaint(...allowed)} />, {
    answer: (operation) => {
      const read = { __typename: 'Complaint', id: 'cmp_1', version: 4, round: 1, blockers: [] }
      if (operation === 'ComplaintHearings')
        return { complaintByNumber: { ...read, seller, concerns: null, hearings } }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', complaint: null, userErrors } }
    },
  })

test('KM-1 shows what was said, by whom, when and how, and asks no more of who was heard', async () => {
  open(['RECORD_HEARING'], [hearing])
  expect(await screen.findByText('Het pakket is op maandag meegegeven.')).toBeTruthy()
  expect(screen.getByText(/^Bas van de winkel, telefonisch/)).toBeTruthy()
  expect(screen.queryByText(/moet Fietsplezier zijn gehoord/)).toBeNull()
})

test('KM-1 a hearing names what is missing, and shows a refusal at its field with what was typed', async () => {
  const refused = [fault('party', 'De verkoper weet nog van niets.')]
  const { user, asked } = open(['RECORD_HEARING'], [], refused)
  expect(await screen.findByText(/moet Fietsplezier zijn gehoord/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Gehoord' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Gehoord' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(2)
  await user.type(dialog.getByRole('textbox', { name: 'Wie sprak' }), 'Bas')
  await user.type(dialog.getByRole('textbox', { name: 'Wat er is gezegd' }), 'Meegegeven.')
  await user.click(dialog.getByRole('button', { name: 'Gehoord' }))
  expect(await dialog.findByText('De verkoper weet nog van niets.')).toBeTruthy()
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat er is gezegd' }).value).toBe(
    'Meegegeven.',
  )
  expect(asked.find(({ operation }) => operation === 'RecordHearing')?.variables.input).toMatchObject({
    party: 'SELLER',
    way: 'TELEPHONE',
    spokenWith: 'Bas',
    expectedVersion: 4,
  })
})

test('KM-1 leaving it out needs a reason', async () => {
  const { user, asked } = open(['RECORD_HEARING'])
  await user.click(await screen.findByRole('button', { name: 'Niet horen' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Niet horen' }))
  expect(dialog.getByText('Vul dit in.')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Waarom niet' }), 'Bestaat niet meer.')
  await user.click(dialog.getByRole('button', { name: 'Niet horen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'WaiveHearing')?.variables.input).toMatchObject({
      party: 'SELLER',
      reason: 'Bestaat niet meer.',
    }),
  )
})

test('nothing is shown where nobody was heard and nobody can be', () => {
  open([])
  expect(screen.queryByText('Hoor en wederhoor')).toBeNull()
})
