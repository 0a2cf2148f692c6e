import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import { show } from '../../../screen.fixture.js'
import { LedgerPanel } from './ledger-panel.js'
import { NoticesPanel } from './notices-panel.js'
import { PointsPanel } from './points-panel.js'

const { on: today } = officeTime(nowInMilliseconds())
const [took, back] = [plusDays(today, -100), plusDays(today, 265)]

const seller = (points: object = {}) => ({
  seller: {
    __typename: 'Seller',
    id: 'sel_a',
    points: {
      __typename: 'SellerPoints',
      start: 100,
      balance: 60,
      warning: null,
      asOf: today,
      raw: 60,
      isClosed: false,
      upcomingRestorations: [{ __typename: 'PointsReturn', on: back, points: 40 }],
      ...points,
    },
    pointsOver: [
      { __typename: 'PointsStep', on: plusDays(today, -300), balance: 100 },
      { __typename: 'PointsStep', on: took, balance: 60 },
      { __typename: 'PointsStep', on: back, balance: 100 },
    ],
  },
})
const panel = <PointsPanel sellerId="sel_a" />

test('BP-6 the points are a number with a word, a sentence, and a table that says what is still expected', async () => {
  const { user } = show(panel, { answer: () => seller() })
  await screen.findByText('Van de 100 beleidspunten zijn er nu 60 over.')
  screen.getByText('60 van 100 punten over,')
  screen.getByText('40 punten terug')
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Tabel' }))
  const rows = within(screen.getByRole('table', { name: /Beleidspunten in de loop/ })).getAllByRole('row')
  expect(rows.slice(1).map(({ textContent }) => /\(verwacht\)/.test(textContent ?? ''))).toEqual([
    true,
    false,
    false,
  ])
  expect(
    rows.slice(1).map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['100', '+40'],
    ['60', '−40'],
    ['100', '–'],
  ])
})

test.each([
  [
    { balance: 0, raw: -10, warning: 25, isClosed: true, upcomingRestorations: [] },
    /op$/,
    /er komen geen punten meer terug/,
  ],
  [{ balance: 30, warning: 50, upcomingRestorations: [] }, /let op$/, /Er staan geen punten open/],
])('BP-5 BP-6 %j is said in words', async (points, word, returns) => {
  show(panel, { answer: () => seller(points) })
  await screen.findByText(word)
  screen.getByText(returns)
})

test('BP-6 an account without a ledger says so', async () => {
  show(panel, { answer: () => ({ seller: { ...seller().seller, points: null, pointsOver: [] } }) })
  await screen.findByText(/nog geen beleidspunten bijgehouden/)
})

const entry = (number: number, changed: object) => ({
  __typename: 'LedgerEntry',
  number,
  kind: 'OPENING',
  points: 100,
  effectiveOn: took,
  recordedAt: `${took}T10:00:00Z`,
  returnsOn: null,
  lowersTo: null,
  reason: 'Account geopend.',
  balanceAfter: 100,
  violation: null,
  actor: null,
  ...changed,
})
const nodes = [
  entry(3, { kind: 'CLOSURE', points: null, balanceAfter: 60 }),
  entry(2, {
    kind: 'DEDUCTION',
    points: 40,
    balanceAfter: 60,
    returnsOn: back,
    violation: {
      __typename: 'Violation',
      id: 'vio_a',
      number: 'V-000001-1',
      category: { __typename: 'PolicyCategory', id: 'pol_a', name: 'Imitatie' },
    },
    actor: { __typename: 'Handler', id: 'han_a', name: 'Anouk' },
  }),
  entry(1, {}),
]

const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: true,
  hasPreviousPage: false,
  startCursor: 'a',
  endCursor: 'z',
}
const connection = (of: string, nodes: readonly object[], totalCount = 40) => ({
  __typename: `${of}Connection`,
  nodes,
  pageInfo,
  totalCount,
})

test('BP-6 the ledger tells of each entry what it gave or took, by which violation and who, page by page', async () => {
  const answer = () => ({
    seller: { __typename: 'Seller', id: 'sel_a', ledger: connection('LedgerEntry', nodes) },
  })
  const { user, asked } = show(<LedgerPanel sellerId="sel_a" />, { answer })
  const table = await screen.findByRole('table', { name: 'Puntenboek' })
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell'))
  expect(cells.map((row) => row.slice(2).map(({ textContent }) => textContent))).toEqual([
    ['–', '60', 'Vanzelf'],
    ['−40', '60', 'Anouk'],
    ['100', '100', 'Vanzelf'],
  ])
  expect(cells[1]?.[1]?.textContent).toMatch(/Ingehouden.*V-000001-1 · Imitatie/)
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  expect(asked.at(-1)?.variables).toMatchObject({ id: 'sel_a', after: 'z' })
})

test('BP-6 of the ledger one kind can be looked at, and the oldest first, each from the first page', async () => {
  const answer = (_operation: string, { filter }: { filter?: object | null }) => ({
    seller: {
      __typename: 'Seller',
      id: 'sel_a',
      ledger: filter ? connection('LedgerEntry', [], 0) : connection('LedgerEntry', nodes),
    },
  })
  const { user, asked } = show(<LedgerPanel sellerId="sel_a" />, { answer })
  await screen.findByRole('table', { name: 'Puntenboek' })
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  await user.click(screen.getByRole('button', { name: 'Datum' }))
  expect(asked.at(-1)?.variables).toEqual({
    id: 'sel_a',
    first: 25,
    filter: null,
    orderBy: { field: 'EFFECTIVE_ON', direction: 'ASC' },
  })
  await user.click(screen.getByRole('button', { name: 'Soort' }))
  await user.click(screen.getByRole('checkbox', { name: 'Sluiting ongedaan gemaakt' }))
  await screen.findByText('Niets van deze soort.')
  expect(asked.at(-1)?.variables).toMatchObject({ filter: { kinds: ['REOPENING'] } })
  await user.click(screen.getByRole('button', { name: 'Alles tonen' }))
  await screen.findByRole('table', { name: 'Puntenboek' })
})

test('BP-6 a choice in the ledger that is not answered is told in its place', async () => {
  const whole = { __typename: 'Seller', id: 'sel_a', ledger: connection('LedgerEntry', nodes) }
  const answer = (_operation: string, { filter }: { filter?: object | null }) =>
    filter ? undefined : { seller: whole }
  const { user } = show(<LedgerPanel sellerId="sel_a" />, { answer })
  await screen.findByRole('table', { name: 'Puntenboek' })
  await user.click(screen.getByRole('button', { name: 'Soort' }))
  await user.click(screen.getByRole('checkbox', { name: 'Ingehouden' }))
  await screen.findByRole('button', { name: /opnieuw/i })
  expect(screen.queryByRole('table', { name: 'Puntenboek' })).toBeNull()
})

const notice = (id: string, changed: object) => ({
  __typename: 'SellerNotice',
  id,
  kind: 'POINTS_WARNING',
  owedAt: `${took}T10:00:00Z`,
  text: 'Zonnedak heeft nog 25 punten of minder.',
  violation: null,
  ...changed,
})

test('BP-8 what a seller was told is read in full, and leads to the violation', async () => {
  const told = [
    notice('mes_a', {
      kind: 'POINTS_DEDUCTED',
      text: 'Van Zonnedak zijn 40 punten ingehouden.',
      violation: { __typename: 'Violation', id: 'vio_a', number: 'V-000001-1' },
    }),
    notice('mes_b', {}),
  ]
  const answer = () => ({
    seller: { __typename: 'Seller', id: 'sel_a', notices: connection('SellerNotice', told) },
  })
  const { user, asked } = show(<NoticesPanel sellerId="sel_a" />, { answer })
  const table = await screen.findByRole('table', { name: 'Berichten aan de verkoper' })
  const whole = screen.getByText('Van Zonnedak zijn 40 punten ingehouden.').closest('details')
  expect(whole?.open).toBe(false)
  await user.click(within(table).getByText('Punten ingehouden'))
  expect(whole?.open).toBe(true)
  const link = within(table).getByRole('link', { name: 'V-000001-1' })
  expect(link.getAttribute('href')).toBe('/violations/vio_a')
  await user.click(screen.getByRole('button', { name: 'Soort' }))
  await user.click(screen.getByRole('checkbox', { name: 'Weinig punten over' }))
  expect(asked.at(-1)?.variables).toMatchObject({ filter: { kinds: ['POINTS_WARNING'] } })
})

test('BP-8 a seller that was told nothing yet has none', async () => {
  const answer = () => ({
    seller: { __typename: 'Seller', id: 'sel_a', notices: connection('SellerNotice', [], 0) },
  })
  show(<NoticesPanel sellerId="sel_a" />, { answer })
  await screen.findByText(/nog geen bericht/)
})
