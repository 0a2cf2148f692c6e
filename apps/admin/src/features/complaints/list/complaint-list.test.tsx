import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { ComplaintList } from './complaint-list.js'

const row = {
  __typename: 'Complaint',
  id: 'cmp_1',
  number: 'K-2026-000123-8',
  state: 'RECEIVED',
  severity: 'NORMAL',
  channel: 'FORM',
  receivedAt: '2026-11-20T09:00:00Z',
  subject: 'Koffiezetapparaat',
  description: 'Het lampje blijft uit.',
  sellerName: null,
  history: null,
  assignmentConfirmedAt: null,
  complainant: null,
  handler: null,
  nextClock: null,
  labels: [],
  category: { __typename: 'Category', id: 'cat_1', name: 'Levering' },
  seller: null,
}
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false }
const answering = (searchedFor: string | null) => (operation: string) =>
  operation === 'Complaints'
    ? {
        complaints: {
          __typename: 'ComplaintConnection',
          nodes: [row],
          totalCount: 1,
          pageInfo: { ...pageInfo, startCursor: null, endCursor: null },
          searchedFor,
        },
      }
    : undefined
const nothing = () => null

test.each([
  ['nl', 'Resultaten voor “koffiezetapparaat” (getypt: “kofiezetaparaat”)'],
  ['en', 'Results for “koffiezetapparaat” (typed: “kofiezetaparaat”)'],
] as const)('KM-14 what was looked for instead of what was typed is told in %s', async (locale, told) => {
  const list = <ComplaintList address={{ q: 'kofiezetaparaat' }} onAddress={nothing} tools={nothing} />
  show(list, { locale, answer: answering('koffiezetapparaat') })
  expect((await screen.findByText(told)).closest('[role=status]')).not.toBeNull()
})

test('nothing is told of a search that was done as typed', async () => {
  const list = <ComplaintList address={{ q: 'koffie' }} onAddress={nothing} tools={nothing} />
  show(list, { answer: answering(null) })
  await screen.findAllByText(/K-2026-000123-8/)
  expect(screen.queryByText(/^Resultaten voor/)).toBeNull()
})

test.each([
  ['Verloop', 'Wacht op de klant', { standing: ['WAITING'] }],
  ['Oordeel', 'Twijfelachtig', { verdict: ['DOUBTFUL'] }],
  ['Oorzaak', 'Gebruiksaanwijzing', { cause: ['MANUAL'] }],
] as const)('KM-14 is narrowed by %s', async (menu, choice, asked) => {
  const onAddress = vi.fn()
  const list = <ComplaintList address={{}} onAddress={onAddress} tools={nothing} />
  const { user } = show(list, { answer: answering(null) })
  await user.click(await screen.findByRole('button', { name: menu }))
  await user.click(await screen.findByRole('checkbox', { name: choice }))
  expect(onAddress).toHaveBeenCalledWith(expect.objectContaining(asked))
})
