import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { PolicyPage } from './policy-page.js'

const band = (fromCents: number, toCents: number) => ({ __typename: 'Band', fromCents, toCents })
const policy = {
  __typename: 'Policy',
  version: 4,
  hoursToConfirm: 8,
  standardBand: band(0, 5_000),
  bands: [
    {
      __typename: 'CategoryBand',
      category: { __typename: 'Category', id: 'cat_1', name: 'Te laat', code: 'LEV-01' },
      band: band(500, 2_500),
    },
  ],
  changes: [
    {
      __typename: 'PolicyChange',
      version: 4,
      setting: 'COMPENSATION_BAND',
      category: { __typename: 'Category', id: 'cat_1', name: 'Te laat' },
      hoursBefore: null,
      hoursAfter: null,
      bandBefore: null,
      bandAfter: band(500, 2_500),
      changedBy: { __typename: 'Handler', id: 'han_1', name: 'Hendrik' },
      changedAt: '2026-11-23T09:30:00.000Z',
    },
  ],
}
const viewer = (...permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: { __typename: 'Handler', id: 'han_1', name: 'M', initials: 'M', function: 'C' },
    roles: ['COORDINATOR'],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2026-11-24T00:00:00Z',
  },
})
const category = (id: string, name: string, retired = false) => ({
  __typename: 'Category',
  id,
  code: id,
  name,
  retired,
  parent: null,
})
const categories = {
  __typename: 'CategoryConnection',
  nodes: [category('cat_1', 'Te laat'), category('cat_2', 'Stuk'), category('cat_3', 'Oud', true)],
}

const open = (permissions: string[], refusals: object[] = []) =>
  show(<PolicyPage />, {
    answer: (operation) => {
      if (operation === 'Viewer') return viewer(...permissions)
      if (operation === 'Policy') return { policy }
      if (operation === 'CategoryChoices') return { categories }
      const field = operation === 'ChangeBand' ? 'changeBand' : 'changeHoursToConfirm'
      const userErrors = refusals.map((fault) => ({ __typename: 'UserError', ...fault }))
      return { [field]: { __typename: 'Payload', policy: userErrors.length > 0 ? null : policy, userErrors } }
    },
  })

test('KM-6 the staff reads what is usual and who changed what, without anything to change', async () => {
  open(['GUIDANCE_READ'])
  expect(await screen.findAllByText(/€\s5,00 tot en met €\s25,00/)).toHaveLength(2)
  expect(screen.getByText(/€\s0,00 tot en met €\s50,00/)).toBeTruthy()
  expect(screen.getByText(/^zoals bij de overige categorieën werd/)).toBeTruthy()
  expect(screen.getByText(/^door Hendrik/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('KM-6 a band is changed in euros, on the version that was read; both empty takes it away', async () => {
  const { user, asked } = open(['POLICY_CHANGE'])
  await user.click(await screen.findByRole('button', { name: 'Te laat wijzigen' }))
  const dialog = within(await screen.findByRole('dialog'))
  const to = dialog.getByRole('textbox', { name: 'Tot en met (euro)' })
  await user.clear(to)
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText('Vul een bedrag in, bijvoorbeeld 25 of 12,50.')).toBeTruthy()
  await user.clear(dialog.getByRole('textbox', { name: 'Vanaf (euro)' }))
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  const sent = () => asked.find(({ operation }) => operation === 'ChangeBand')?.variables.input
  await vi.waitFor(() =>
    expect(sent()).toMatchObject({ expectedVersion: 4, categoryId: 'cat_1', fromCents: null, toCents: null }),
  )
})

test('KM-6 a band is given to a category without one that is still in use', async () => {
  const { user, asked } = open(['POLICY_CHANGE'])
  await user.click(await screen.findByRole('button', { name: 'Bedragen voor een categorie' }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByRole('option', { name: 'Stuk' })
  expect(dialog.queryByRole('option', { name: 'Te laat' })).toBeNull()
  expect(dialog.queryByRole('option', { name: 'Oud' })).toBeNull()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Categorie' }), 'cat_2')
  await user.type(dialog.getByRole('textbox', { name: 'Vanaf (euro)' }), '5')
  await user.type(dialog.getByRole('textbox', { name: 'Tot en met (euro)' }), '12,50')
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  const sent = () => asked.find(({ operation }) => operation === 'ChangeBand')?.variables.input
  await vi.waitFor(() =>
    expect(sent()).toMatchObject({ categoryId: 'cat_2', fromCents: 500, toCents: 1_250 }),
  )
})

test('KM-16 a refusal of the hours stands at their field, and what was typed stays', async () => {
  const message = 'Vul een heel getal in van 1 tot en met 240.'
  const { user } = open(['POLICY_CHANGE'], [{ code: 'OUT_OF_RANGE', path: ['hoursToConfirm'], message }])
  await user.click(await screen.findByRole('button', { name: 'Uren om werk aan te nemen wijzigen' }))
  const dialog = within(await screen.findByRole('dialog'))
  const field = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Uren, van 1 tot en met 240' })
  await user.clear(field)
  await user.type(field, '500')
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText(message)).toBeTruthy()
  expect(field.value).toBe('500')
})
