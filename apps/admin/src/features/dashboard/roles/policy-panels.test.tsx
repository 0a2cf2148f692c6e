import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import { show } from '../../../screen.fixture.js'
import { FewPointsPanel } from './few-points-panel.js'
import { ObjectionsPanels } from './objections-panels.js'
import { ViolationsPanels } from './violations-panels.js'

const { on: today } = officeTime(nowInMilliseconds())

const violation = (number: number, changed: object = {}) => ({
  __typename: 'Violation',
  id: `vio_${number}`,
  number: `V-00000${number}-1`,
  deedOn: '2026-11-01',
  facts: 'Nepartikel verkocht.',
  category: { __typename: 'PolicyCategory', id: 'pca_1', name: 'Namaak' },
  seller: { __typename: 'Seller', id: `sel_${number}`, name: `Winkel ${number}` },
  file: { __typename: 'ViolationFile', urgency: null, hearing: null, decision: null },
  objection: null,
  ...changed,
})
const list = (...nodes: object[]) => ({ __typename: 'ViolationConnection', totalCount: nodes.length, nodes })
const named = (name: string) => within(screen.getByRole('list', { name }))

test('D-6 D-7 a policy officer sees what was reported, what was heard, and what waits for a second person', async () => {
  const file = { __typename: 'ViolationFile', urgency: null, hearing: null, decision: null }
  const data = {
    reported: list(
      violation(1, { file: { ...file, urgency: 'Het artikel is gevaarlijk.' } }),
      violation(2, { file: { ...file, hearing: { __typename: 'ViolationHearing', heardOn: today } } }),
    ),
    proposed: list(
      violation(3, {
        file: {
          ...file,
          decision: {
            __typename: 'ViolationDecision',
            decidedBy: { __typename: 'Handler', id: 'han_1', name: 'Anouk de Wit' },
            weight: 60,
          },
        },
      }),
    ),
  }
  show(<ViolationsPanels />, {
    answer: (operation) => (operation === 'ViolationsToDecide' ? data : undefined),
  })
  const link = await screen.findByRole('link', { name: 'Winkel 1' })
  expect(link.getAttribute('href')).toBe('/sellers/sel_1')
  const reported = named('Gemelde overtredingen om te beslissen')
  reported.getByText('Kan niet wachten')
  reported.getByText('Verkoper gehoord')
  named('Wachten op een tweede persoon').getByText('60 punten, door Anouk de Wit')
  const all = screen
    .getAllByRole('link', { name: /overtreding(en)?$/ })
    .map((each) => each.getAttribute('href'))
  expect(all.map((address) => decodeURIComponent(address ?? ''))).toEqual([
    '/violations?state=["PROPOSED"]',
    '/violations?state=["REPORTED"]',
  ])
})

test('a violation that changes has the panels asked again', async () => {
  const data = { reported: list(), proposed: list() }
  const change = { violationsChanged: { __typename: 'ViolationsChange', eventId: '7' } }
  const answer = (operation: string) => (operation === 'ViolationsChanged' ? change : data)
  const { asked } = show(<ViolationsPanels />, { answer })
  await screen.findByText('Geen overtreding wacht op een beslissing')
  expect(screen.queryByText('Wachten op een tweede persoon')).toBeNull()
  const queries = () => asked.filter(({ operation }) => operation === 'ViolationsToDecide')
  await vi.waitFor(() => expect(queries()).toHaveLength(2))
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
