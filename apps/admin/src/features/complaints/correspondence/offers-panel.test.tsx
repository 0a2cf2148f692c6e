import { screen, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { OffersPanel } from './offers-panel.js'

type Action = ComplaintFileFragment['allowedActions'][number]

const complaint = (...allowedActions: Action[]) =>
  ({ id: 'cmp_1', number: 'K-2026-000123-8', version: 4, allowedActions }) as unknown as ComplaintFileFragment
const option = (key: string, remedy: string, description: string, amountInCents: number | null) => ({
  __typename: 'RemedyOption',
  ...{ key, remedy, description, amountInCents },
})
const offer = {
  __typename: 'RemedyOffer',
  round: 1,
  options: [
    option('A', 'REPLACEMENT', 'Een nieuwe lamp.', null),
    option('B', 'REFUND', 'Uw geld terug.', 2_495),
  ],
  defaultKey: 'A',
  answerBy: '2999-12-06',
  offeredAt: '2026-11-27T09:00:00Z',
  chosenKey: null,
  chosenBy: null,
  chosenAt: null,
} as const
const open = (allowed: Action[], offers: object[] = [], userErrors: object[] = []) =>
  show(<OffersPanel complaint={complaint(...allowed)} />, {
    answer: (operation) => {
      if (operation === 'ComplaintCorrespondence')
        return {
          complaintByNumber: {
            ...{ __typename: 'Complaint', id: 'cmp_1', version: 4, round: 1, offers },
            ...{ delayNotices: [], holdingReplies: [], severityAssessments: [], messages: [] },
          },
        }
      const field = operation.charAt(0).toLowerCase() + operation.slice(1)
      return { [field]: { __typename: 'Payload', complaint: null, userErrors } }
    },
  })

test('KP-6 offers two solutions with their amount, the day and what holds without an answer', async () => {
  const { user, asked } = open(['OFFER_REMEDIES'])
  await user.click(await screen.findByRole('button', { name: 'Oplossingen aanbieden' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Oplossingen aanbieden' }))
  const [first, second] = ['Keuze A', 'Keuze B'].map((name) => within(dialog.getByRole('group', { name })))
  if (!first || !second) throw new Error('There are two options from the start.')
  await user.selectOptions(first.getByRole('combobox'), 'Vervanging')
  await user.type(first.getByRole('textbox', { name: 'Wat dat inhoudt' }), 'Een nieuwe lamp.')
  await user.selectOptions(second.getByRole('combobox'), 'Geld terug')
  await user.type(second.getByRole('textbox', { name: 'Bedrag in euro' }), '24,95')
  await user.type(second.getByRole('textbox', { name: 'Wat dat inhoudt' }), 'Uw geld terug.')
  await user.type(dialog.getByRole('textbox', { name: 'Kiezen tot en met' }), '31-12-2099')
  await user.tab()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Zonder antwoord geldt' }), 'Keuze A')
  await user.click(dialog.getByRole('button', { name: 'Oplossingen aanbieden' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'OfferRemedies')?.variables.input).toMatchObject({
      options: [
        { remedy: 'REPLACEMENT', description: 'Een nieuwe lamp.', amountInCents: null },
        { remedy: 'REFUND', description: 'Uw geld terug.', amountInCents: 2_495 },
      ],
      defaultKey: 'A',
      answerBy: '2099-12-31',
      expectedVersion: 4,
    }),
  )
})

test('KP-6 an offer names all that is missing at once, and grows to six and shrinks to two', async () => {
  const { user, asked } = open(['OFFER_REMEDIES'])
  await user.click(await screen.findByRole('button', { name: 'Oplossingen aanbieden' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Oplossingen aanbieden' }))
  expect(dialog.getAllByText('Vul dit in.')).toHaveLength(5)
  for (const _ of [3, 4, 5, 6]) await user.click(dialog.getByRole('button', { name: 'Nog een keuze' }))
  expect(dialog.queryByRole('button', { name: 'Nog een keuze' })).toBeNull()
  for (const letter of ['F', 'E', 'D', 'A'])
    await user.click(dialog.getByRole('button', { name: `Keuze ${letter} weghalen` }))
  expect(dialog.getAllByRole('group')).toHaveLength(2)
  expect(dialog.queryByRole('button', { name: /weghalen/ })).toBeNull()
  expect(asked.some(({ operation }) => operation === 'OfferRemedies')).toBe(false)
})

test('KP-6 what the complainant told is recorded after it was chosen', async () => {
  const { user, asked } = open(['OFFER_REMEDIES', 'CHOOSE_REMEDY'], [offer])
  expect(await screen.findByText('Wacht op de melder')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Keuze vastleggen' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat koos de melder?' }))
  await user.click(dialog.getByRole('button', { name: 'Keuze vastleggen' }))
  expect(dialog.getByText('Kies wat de melder koos.')).toBeTruthy()
  await user.click(dialog.getByRole('radio', { name: /B\. Uw geld terug/ }))
  await user.click(dialog.getByRole('button', { name: 'Keuze vastleggen' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'ChooseRemedy')?.variables.input).toMatchObject({
      key: 'B',
    }),
  )
})

test('KP-6 what was chosen stays to be read, and cannot be chosen again', async () => {
  const chosen = { chosenKey: 'A', chosenBy: 'DEFAULT', chosenAt: '2026-12-07T00:00:00Z' }
  open(['OFFER_REMEDIES'], [{ ...offer, ...chosen }])
  expect(await screen.findByText('Geen antwoord: geldt vanzelf')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Keuze vastleggen' })).toBeNull()
})

test('nothing is shown where nothing was offered and nothing can be', async () => {
  const { asked } = open([])
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(screen.queryByRole('heading')).toBeNull()
})
