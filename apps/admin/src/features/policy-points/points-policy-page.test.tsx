import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { NextPolicyPage } from './next-policy-page.js'
import { policyOf, ruleOf } from './points-policy.fixture.js'
import { PointsPolicyPage } from './points-policy-page.js'

const viewer = (...permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: { __typename: 'Handler', id: 'han_1', name: 'A', initials: 'A', function: 'B' },
    roles: ['POLICY_OFFICER'],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2026-11-24T00:00:00Z',
  },
})
const versions = [
  policyOf(2, {
    inForceFrom: '2099-03-01',
    rules: [ruleOf('Fraude', { heaviest: 60 }), ruleOf('Namaak')],
    decidedAt: '2026-11-23T09:30:00.000Z',
    decidedBy: { __typename: 'Handler', id: 'han_2', name: 'Hendrik' },
  }),
  policyOf(1),
]
/** A page of the versions, with what holds today. */
const told = (nodes: readonly object[] = versions, endCursor: string | null = null) => ({
  current: versions[1],
  pointsPolicies: {
    __typename: 'PointsPolicyConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    totalCount: versions.length,
  },
})
const account = (name: string, changed: object) => ({
  __typename: 'ReplayedAccount',
  seller: { __typename: 'Seller', id: `sel_${name}`, name },
  pointsNow: 40,
  pointsThen: 0,
  stateNow: 'OPEN',
  stateThen: 'CLOSED',
  closedOnThen: '2026-10-01',
  ...changed,
})
const replay = {
  __typename: 'PointsPolicyReplay',
  accounts: 12,
  closedNow: 1,
  closedThen: 2,
  wouldClose: 1,
  wouldBeOpen: 0,
  differing: 2,
  endCursor: 'next',
  nodes: [account('Zonnedak', {})],
}
const more = { ...replay, endCursor: null, nodes: [account('Lijn', { pointsThen: 30, stateThen: 'OPEN' })] }

interface Served {
  readonly userErrors?: readonly object[]
  readonly refused?: readonly object[]
}

const answering =
  ({ userErrors = [], refused = [] }: Served = {}) =>
  (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'Viewer') return viewer('VIOLATIONS_READ', 'POINTS_POLICY_CHANGE')
    if (operation === 'PointsPolicies') return told()
    if (operation === 'ReplayPointsPolicy')
      return {
        replayPointsPolicy: {
          __typename: 'PointsPolicyPreview',
          userErrors: userErrors.map((fault) => ({ __typename: 'UserError', ...fault })),
          replay: variables.after ? more : replay,
        },
      }
    return {
      changePointsPolicy: {
        __typename: 'ChangePointsPolicyPayload',
        pointsPolicy: refused.length > 0 ? null : policyOf(3),
        userErrors: refused.map((fault) => ({ __typename: 'UserError', ...fault })),
      },
    }
  }

const openForm = async (served?: Served) => {
  const shown = show(<NextPolicyPage />, { answer: answering(served) })
  await screen.findByRole('button', { name: 'Vastleggen…' })
  return shown
}
const chooseDay = async (user: Awaited<ReturnType<typeof openForm>>['user']) => {
  const field = screen.getByRole('textbox', { name: 'Gaat in op' })
  await user.type(field, '1-4-2099')
  await user.tab()
}

test('D-14 the versions stand with their days, who kept them and what is otherwise than before', async () => {
  show(<PointsPolicyPage />, { answer: answering() })
  const panel = within(await screen.findByRole('region', { name: 'Versies' }))
  const [coming, holding] = panel
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.tagName === 'OL')
  expect(coming?.textContent).toMatch(/Versie 2.*komt nog.*1 maart 2099/)
  expect(coming?.textContent).toMatch(/Fraude: 5–40 punten werd 5–60 punten/)
  expect(coming?.textContent).toContain('Vastgelegd door Hendrik')
  expect(holding?.textContent).toMatch(/Versie 1.*geldt nu.*De eerste versie/)
  const now = screen.getByRole('region', { name: 'Geldt nu: versie 1' })
  expect(within(now).getByText('Fraude').closest('summary')?.textContent).toContain('5–40 punten')
})

test('D-14 earlier versions come when they are asked for, each once it is known what is otherwise', async () => {
  const [newest, first] = versions
  const { user } = show(<PointsPolicyPage />, {
    answer: (operation, { after }) => {
      if (operation === 'Viewer') return viewer('VIOLATIONS_READ')
      return after === 'here' ? told([first ?? {}]) : told([newest ?? {}], 'here')
    },
  })
  const panel = within(await screen.findByRole('region', { name: 'Versies' }))
  expect(panel.queryByText(/Versie 2/)).toBe(null)
  await user.click(panel.getByRole('button', { name: 'Eerdere versies' }))
  expect((await panel.findByText(/Versie 2/)).closest('li')?.textContent).toContain('5–60 punten')
  expect(panel.getByText(/Versie 1/)).toBeTruthy()
  expect(panel.queryByRole('button', { name: 'Eerdere versies' })).toBe(null)
})

test('D-14 a new category is named in both languages and sent with its texts, or taken away again', async () => {
  const { user, asked } = await openForm({
    userErrors: [
      {
        code: 'NOT_ALLOWED_NOW',
        path: ['rules', '2', 'newCategory', 'code'],
        message: 'Kies een andere code.',
      },
    ],
  })
  await user.click(screen.getByRole('button', { name: 'Nieuwe categorie' }))
  const category = within(await screen.findByRole('group', { name: 'Nieuwe categorie' }))
  await user.type(category.getByRole('textbox', { name: 'Naam, Nederlands' }), 'Milieu')
  await user.type(category.getByRole('textbox', { name: 'Naam, Engels' }), 'Environment')
  await user.type(category.getByRole('textbox', { name: 'Code' }), 'MILIEU')
  await user.type(category.getByRole('textbox', { name: 'Lichtste (punten)' }), '5')
  await user.type(category.getByRole('textbox', { name: 'Zwaarste (punten)' }), '20')
  await user.type(category.getByRole('textbox', { name: 'Mag niet, Nederlands' }), 'Storten.')
  await user.type(category.getByRole('textbox', { name: 'Mag wel, Engels' }), 'Handing in.')
  expect(screen.getByText('Milieu', { selector: 'summary *' })).toBeTruthy()
  await chooseDay(user)
  await user.click(screen.getByRole('button', { name: 'Vastleggen…' }))
  expect(await screen.findByText('Kies een andere code.')).toBeTruthy()
  const { rules = [] } = (asked.at(-1)?.variables.input ?? {}) as { rules?: object[] }
  expect(rules[2]).toMatchObject({
    newCategory: { code: 'MILIEU', nameNl: 'Milieu', nameEn: 'Environment' },
    lightest: 5,
    heaviest: 20,
    dutch: { notAllowed: ['Storten.'] },
    english: { allowed: ['Handing in.'] },
  })
  expect(rules[2]).not.toHaveProperty('categoryId')
  await user.click(category.getByRole('button', { name: 'Deze nieuwe categorie weghalen' }))
  expect(screen.queryByText('Milieu', { selector: 'summary *' })).toBe(null)
})

test('D-14 without the permission there is nothing to change', async () => {
  show(<PointsPolicyPage />, {
    answer: (operation) => (operation === 'Viewer' ? viewer('VIOLATIONS_READ') : told()),
  })
  await screen.findByRole('region', { name: 'Versies' })
  expect(screen.queryByRole('link', { name: 'Volgende versie' })).toBe(null)
})

test('D-14 it is replayed before it is kept: who would be closed, with more when they are wanted', async () => {
  const { user, asked } = await openForm()
  const panel = within(screen.getByRole('region', { name: 'Wat zou dit gedaan hebben?' }))
  await user.click(panel.getByRole('button', { name: 'Bereken' }))
  const row = (await panel.findByRole('link', { name: 'Zonnedak' })).closest('tr')
  expect(row?.textContent).toMatch(/40 Open0 Geslotensinds .*2026/)
  await user.click(panel.getByRole('button', { name: 'Toon meer (1)' }))
  expect(await panel.findByRole('link', { name: 'Lijn' })).toBeTruthy()
  expect(panel.getByRole('link', { name: 'Zonnedak' })).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'ChangePointsPolicy')).toBe(false)
})

test('D-14 what is refused stands at its field in an opened category, and what was typed stays', async () => {
  const message = 'Het zwaarste gewicht kan niet lager zijn.'
  const { user, asked } = await openForm({
    userErrors: [{ code: 'OUT_OF_RANGE', path: ['rules', '1', 'heaviest'], message }],
  })
  const category = screen.getByRole('group', { name: 'Namaak', hidden: true })
  await user.click(screen.getByText('Namaak', { selector: 'summary *' }))
  const heaviest = within(category).getByRole<HTMLInputElement>('textbox', { name: 'Zwaarste (punten)' })
  await user.clear(heaviest)
  await user.type(heaviest, '3')
  await chooseDay(user)
  await user.click(screen.getByRole('button', { name: 'Vastleggen…' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect(heaviest.value).toBe('3')
  expect(screen.queryByRole('dialog')).toBe(null)
  expect(asked.at(-1)?.variables.input).toMatchObject({
    expectedVersion: 2,
    inForceFrom: '2099-04-01',
    rules: [{ heaviest: 60 }, { heaviest: 3 }],
  })
})

test('D-14 what is no number, and a day that is missing, is told without asking the server', async () => {
  const { user, asked } = await openForm()
  const field = screen.getByRole('textbox', { name: 'Punten terug na (dagen)' })
  await user.clear(field)
  await user.click(screen.getByRole('button', { name: 'Vastleggen…' }))
  expect(await screen.findByText('Kies een dag.')).toBeTruthy()
  expect(screen.getByText('Vul een heel getal in.')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'ReplayPointsPolicy')).toBe(false)
})

test('D-14 it is asked once more with what is otherwise and what it would have done; then it is kept', async () => {
  const { user, asked } = await openForm()
  const start = screen.getByRole('textbox', { name: 'Beginpunten (1–1.000)' })
  await user.clear(start)
  await user.type(start, '90')
  await chooseDay(user)
  await user.click(screen.getByRole('button', { name: 'Vastleggen…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Versie 3 vastleggen?' }))
  expect(dialog.getByText('Beginpunten: 100 punten werd 90 punten')).toBeTruthy()
  expect(dialog.getByText(/was er 1 account extra gesloten en geen gesloten account nog open/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  const sent = () => asked.find(({ operation }) => operation === 'ChangePointsPolicy')?.variables.input
  await vi.waitFor(() => expect(sent()).toMatchObject({ startTotal: 90, inForceFrom: '2099-04-01' }))
})

test('D-14 who was second hears in the dialog that somebody was first', async () => {
  const message = 'Iemand heeft intussen versie 3 vastgelegd.'
  const { user } = await openForm({ refused: [{ code: 'CONFLICT', path: ['expectedVersion'], message }] })
  await chooseDay(user)
  await user.click(screen.getByRole('button', { name: 'Vastleggen…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText(message)).toBeTruthy()
})
