import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { WhatIfPanel } from './what-if-panel.js'

const rule = (id: string, name: string, lightest: number, heaviest: number, reach: string) => ({
  __typename: 'PointsRule',
  category: { __typename: 'PolicyCategory', id, code: id.toUpperCase(), name },
  lightest,
  heaviest,
  reach,
  since: '2000-01-01',
  dutch: { __typename: 'PointsRuleText', notAllowed: [], allowed: [] },
  english: { __typename: 'PointsRuleText', notAllowed: [], allowed: [] },
})
const rules = [
  rule('pca_fraud', 'Fraude', 20, 100, 'REGISTER_NUMBER'),
  rule('pca_self', 'Zelfpromotie', 5, 25, 'ACCOUNT'),
]

const effect = {
  __typename: 'PointsEffect',
  seller: { __typename: 'Seller', id: 'sel_a', name: 'Zonnedak' },
  before: 60,
  after: 0,
  rawAfter: 0,
  stateBefore: 'OPEN',
  stateAfter: 'SUSPENDED',
  closesOn: null,
  returnsOn: '2027-11-28',
  warnings: [],
}

function open({
  permissions = ['VIOLATIONS_DECIDE'],
  fault,
}: {
  permissions?: string[]
  fault?: string
} = {}) {
  return show(<WhatIfPanel sellerId="sel_a" />, {
    answer: (operation) => {
      if (operation === 'Viewer')
        return { viewer: { __typename: 'Viewer', permissions, handler: null, person: null } }
      if (operation === 'ReportRules')
        return {
          pointsPolicy: {
            __typename: 'PointsPolicy',
            id: 'pol_1',
            version: 1,
            inForceFrom: '2000-01-01',
            rules,
          },
        }
      const userErrors = fault
        ? [{ __typename: 'UserError', code: 'OUT_OF_RANGE', path: ['weight'], message: fault }]
        : []
      const effects = fault ? [] : [effect]
      return { pointsIf: { __typename: 'PointsIf', effects, needsSecondPerson: !fault, userErrors } }
    },
  })
}

const pointsIf = ({ asked }: ReturnType<typeof open>) =>
  asked.filter(({ operation }) => operation === 'PointsIf').map(({ variables }) => variables.input)

test('D-6 whoever decides tries what a violation would do, and is told that a second person would be needed', async () => {
  const shown = open()
  await shown.user.click(await screen.findByRole('button', { name: 'Proberen' }))
  await screen.findByRole('option', { name: 'Fraude' }, { timeout: 10_000 })
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'Fraude')
  const table = await screen.findByRole('table')
  expect(within(table).getByText('Zonnedak')).toBeTruthy()
  expect(screen.getByText(/tweede persoon/)).toBeTruthy()
  const reach = screen.getByRole('combobox', { name: 'Bereik' })
  expect(within(reach).getAllByRole('option')).toHaveLength(2)
  await shown.user.selectOptions(reach, within(reach).getAllByRole('option')[1] as HTMLElement)
  await waitFor(() =>
    expect(pointsIf(shown).at(-1)).toMatchObject({
      sellerId: 'sel_a',
      policyCategoryId: 'pca_fraud',
      weight: 20,
      reach: 'REGISTER_NUMBER',
    }),
  )
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'Zelfpromotie')
  await waitFor(() =>
    expect(pointsIf(shown).at(-1)).toMatchObject({
      policyCategoryId: 'pca_self',
      weight: 5,
      reach: 'ACCOUNT',
    }),
  )
})

test('BP-1 what the policy does not allow is said, in the place of what it would do', async () => {
  const { user } = open({ fault: 'Het gewicht ligt tussen 20 en 100.' })
  await user.click(await screen.findByRole('button', { name: 'Proberen' }))
  await screen.findByRole('option', { name: 'Fraude' }, { timeout: 10_000 })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Categorie' }), 'Fraude')
  expect(await screen.findByText('Het gewicht ligt tussen 20 en 100.')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('D-8 who does not decide is not offered it', async () => {
  const { asked } = open({ permissions: ['VIOLATIONS_READ'] })
  await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('Viewer'))
  expect(screen.queryByRole('button')).toBeNull()
})
