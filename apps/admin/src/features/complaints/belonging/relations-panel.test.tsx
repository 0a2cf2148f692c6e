import { screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { ComparableOutcomes } from './comparable-outcomes.js'
import { RelationsPanel } from './relations-panel.js'

type Action = ComplaintFileFragment['allowedActions'][number]

const NUMBER = 'K-2026-000123-8'
const OTHER = 'K-2026-000045-1'
const complaint = (...allowedActions: Action[]) =>
  ({
    id: 'cmp_1',
    number: NUMBER,
    version: 4,
    orderNumber: '2026-118',
    order: null,
    seller: null,
    allowedActions,
  }) as unknown as ComplaintFileFragment
const other = {
  id: 'cmp_2',
  number: OTHER,
  state: 'IN_TREATMENT',
  receivedAt: '2026-11-20T09:00:00Z',
  subject: 'Fiets niet bezorgd',
} as const
const row = { __typename: 'Complaint', ...other, complainant: { __typename: 'Complainant', name: 'Jan' } }
const itself = { ...row, id: 'cmp_1', number: NUMBER }
const related = (relation: string) => ({ __typename: 'RelatedComplaint', ...other, relation })
const fault = { __typename: 'UserError', code: 'NOT_ALLOWED_NOW', path: ['otherNumber'] }

const open = (allowed: Action[], relations: object[] = [], userErrors: object[] = []) =>
  show(<RelationsPanel complaint={complaint(...allowed)} />, {
    answer: (operation, { filter }) => {
      if (operation === 'ComplaintRelations')
        return { complaintByNumber: { __typename: 'Complaint', id: 'cmp_1', version: 4, related: relations } }
      if (operation === 'ComplaintsLike') {
        const isOrder = JSON.stringify(filter).includes('orderNumber')
        const nodes = isOrder ? [itself] : [row]
        const pageInfo = { __typename: 'PageInfo', hasNextPage: false }
        return { complaints: { __typename: 'ComplaintConnection', nodes, pageInfo, totalCount: 1 } }
      }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', complaint: null, userErrors } }
    },
  })

test('KP-4 shows the customer’s other matters with their number, and of the order no complaint but itself', async () => {
  open([])
  const customer = within(await screen.findByRole('region', { name: 'Eerdere meldingen van deze melder' }))
  expect(await customer.findByRole('link', { name: OTHER })).toBeTruthy()
  const order = within(screen.getByRole('region', { name: 'Andere meldingen over deze bestelling' }))
  expect(await order.findByText('Geen')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Koppelen' })).toBeNull()
})

test('KM-17 relates one that stands there, and takes a related one off after asking', async () => {
  const { user, asked } = open(['RELATE'], [])
  await user.click(await screen.findByRole('button', { name: `${OTHER} koppelen` }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Koppelen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'RelateComplaints')?.variables.input).toMatchObject({
      otherNumber: OTHER,
      expectedVersion: 4,
    }),
  )
})

test('KM-17 a related one is taken off after it was asked', async () => {
  const { user, asked } = open(['RELATE'], [related('RELATED')])
  await user.click(await screen.findByRole('button', { name: `${OTHER} losmaken` }))
  expect(asked.some(({ operation }) => operation === 'UnrelateComplaints')).toBe(false)
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Losmaken' }))
  await vi.waitFor(() => expect(asked.some(({ operation }) => operation === 'UnrelateComplaints')).toBe(true))
})

test('KM-17 merging shows what it does first, asks for the other one, and tells a refusal at the number', async () => {
  const { user, asked } = open(['MERGE'], [], [{ ...fault, message: 'Die is van een andere melder.' }])
  await user.click(await screen.findByRole('button', { name: 'Samenvoegen' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/kan niet ongedaan worden gemaakt/)).toBeTruthy()
  expect(dialog.getByText(`${NUMBER} eindigt hier.`, { exact: false })).toBeTruthy()
  const act = dialog.getByRole('button', { name: 'Definitief samenvoegen' })
  await user.click(act)
  expect(dialog.getByText('Vul dit in.')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'MergeComplaint')).toBe(false)
  await user.type(dialog.getByRole('textbox', { name: 'Nummer van de andere melding' }), OTHER)
  expect(await dialog.findByRole('link', { name: OTHER })).toBeTruthy()
  await user.click(act)
  expect(await dialog.findByText('Die is van een andere melder.')).toBeTruthy()
})

const shown = (comparableOutcomes: object[]) =>
  show(<ComparableOutcomes number={NUMBER} />, {
    answer: () => ({ complaintByNumber: { __typename: 'Complaint', id: 'cmp_1', comparableOutcomes } }),
  })

test('KM-6 shows what comparable ones got and why they are comparable', async () => {
  shown([
    {
      __typename: 'ComparableOutcome',
      number: OTHER,
      categoryName: 'Te laat geleverd',
      closedAt: '2026-11-20T09:00:00Z',
      grounds: ['SAME_CATEGORY', 'SAME_SELLER'],
      remedies: [
        { __typename: 'ComparableRemedy', verdict: 'FOUNDED', remedy: 'COMPENSATION', amountInCents: 1_500 },
      ],
    },
  ])
  expect(await screen.findByText(/Gegrond: Vergoeding, €\s15,00/)).toBeTruthy()
  expect(screen.getByText(/zelfde categorie · zelfde verkoper/)).toBeTruthy()
})

test('KM-6 says so when they are too few', async () => {
  shown([])
  expect(await screen.findByText(/te weinig vergelijkbare/)).toBeTruthy()
})
