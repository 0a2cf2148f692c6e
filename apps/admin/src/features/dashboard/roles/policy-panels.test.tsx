import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import { show } from '../../../screen.fixture.js'
import { FewPointsPanel } from './few-points-panel.js'
import { ObjectionsPanels } from './objections-panels.js'
import { SecondPersonPanel } from './second-person-panel.js'
import { ViolationsPanel } from './violations-panel.js'

const { on: today } = officeTime(nowInMilliseconds())

const violation = (number: number, changed: object = {}) => ({
  __typename: 'Violation',
  id: `vio_${number}`,
  number: `V-00000${number}-1`,
  deedOn: '2026-11-01',
  facts: 'Nepartikel verkocht.',
  category: { __typename: 'PolicyCategory', id: 'pca_1', name: 'Namaak' },
  seller: { __typename: 'Seller', id: `sel_${number}`, name: `Winkel ${number}` },
  objection: null,
  ...changed,
})
const list = (...nodes: object[]) => ({ __typename: 'ViolationConnection', totalCount: nodes.length, nodes })
const named = (name: string) => within(screen.getByRole('list', { name }))

const file = { __typename: 'ViolationFile', urgency: null, hearing: null, decision: null }
const addressOf = (name: string) =>
  decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '')

test('a policy officer sees what was reported, what cannot wait and of what the seller was heard', async () => {
  const violations = list(
    violation(1, { file: { ...file, urgency: 'Het artikel is gevaarlijk.' } }),
    violation(2, { file: { ...file, hearing: { __typename: 'ViolationHearing', heardOn: today } } }),
  )
  const answer = (operation: string) => (operation === 'ViolationsToDecide' ? { violations } : undefined)
  show(<ViolationsPanel />, { answer })
  await screen.findByText('Kan niet wachten')
  screen.getByText('Verkoper gehoord')
  expect(addressOf('Winkel 1')).toBe('/sellers/sel_1')
  expect(addressOf('Alle 2 overtredingen')).toBe('/violations?state=["REPORTED"]')
})

test('D-6 who may be the second person sees what waits for one, what it takes and who decided it', async () => {
  const decidedBy = { __typename: 'Handler', id: 'han_1', name: 'Anouk de Wit' }
  const decision = { __typename: 'ViolationDecision', decidedBy, weight: 60 }
  const violations = list(violation(3, { file: { ...file, decision } }))
  const answer = (operation: string) => (operation === 'ViolationsToConfirm' ? { violations } : undefined)
  show(<SecondPersonPanel />, { answer })
  await screen.findByText('60 punten, door Anouk de Wit')
  expect(addressOf('V-000003-1')).toBe('/violations/vio_3')
  expect(addressOf('1 overtreding')).toBe('/violations?state=["PROPOSED"]')
})

test('D-6 that it is not known what waits for a second person is said', async () => {
  show(<SecondPersonPanel />)
  await screen.findByRole('region', { name: 'Wachten op een tweede persoon' })
  await screen.findByRole('button', { name: /opnieuw/i })
})

test('D-6 a violation that changes has the panel asked again; while nothing waits for a second person there is none', async () => {
  const change = { violationsChanged: { __typename: 'ViolationsChange', eventId: '7' } }
  const answer = (operation: string) => (operation === 'ViolationsChanged' ? change : { violations: list() })
  const { asked } = show(<SecondPersonPanel />, { answer })
  const queries = () => asked.filter(({ operation }) => operation === 'ViolationsToConfirm')
  await vi.waitFor(() => expect(queries()).toHaveLength(2))
  expect(screen.queryByText('Wachten op een tweede persoon')).toBeNull()
})

test.each([
  [-2, '2 dagen te laat'],
  [-1, '1 dag te laat'],
  [0, /^vandaag ·/],
  [1, /^nog 1 dag ·/],
  [20, /^nog 20 dagen ·/],
])('D-7 an objection that is due in %d days says so', async (days, text) => {
  const objection = { __typename: 'Objection', dueOn: plusDays(today, days) }
  const data = { objections: list(violation(1, { objection })), cameBack: list(violation(2)) }
  show(<ObjectionsPanels />, {
    answer: (operation) => (operation === 'ObjectionsToDecide' ? data : undefined),
  })
  await screen.findByText(text)
  named('Berichten die terugkwamen').getByRole('link', { name: 'Winkel 2' })
})

test('BP-5 the accounts that are warned or have nothing left are shown, and those that have enough are not', async () => {
  const seller = (id: string, balance: number, warning: number | null) => ({
    __typename: 'Seller',
    id,
    name: `Winkel ${id}`,
    points: { __typename: 'SellerPoints', start: 100, balance, warning },
  })
  const sellers = {
    __typename: 'SellerConnection',
    nodes: [seller('a', 0, 25), seller('b', 20, 25), seller('c', 60, null), seller('d', 100, null)],
  }
  const answer = (operation: string) => (operation === 'SellersWithFewPoints' ? { sellers } : undefined)
  show(<FewPointsPanel />, { answer })
  await screen.findByRole('link', { name: 'Winkel a' })
  const few = named('Verkopers met weinig punten').getAllByRole('link')
  expect(few.map(({ textContent }) => textContent)).toEqual(['Winkel a', 'Winkel b'])
})
