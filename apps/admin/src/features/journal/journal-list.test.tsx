import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { onlyPage, show } from '../../screen.fixture.js'
import { JournalList } from './journal-list.js'

const entry = {
  __typename: 'JournalEntry',
  id: '0199.1',
  recordedAt: '2026-11-23T09:30:00.000Z',
  actorKind: 'STAFF',
  actor: { __typename: 'Handler', id: 'han_1', name: 'Sander Bos', initials: 'S.B.' },
  act: 'complaint-assigned',
  subject: 'COMPLAINT',
  subjectName: 'K-2026-000123-8',
  subjectId: 'cmp_1',
  position: 2,
  facts: '[{"kind":"complaint-assigned"}]',
  hash: 'ab'.repeat(32),
  previousHash: '00'.repeat(32),
}
const answer = (nodes: object[]) => () => ({
  journalEntries: {
    __typename: 'JournalEntryConnection',
    totalCount: nodes.length,
    pageInfo: onlyPage,
    nodes,
  },
})

test('a line tells when, what, about what and by whom, with its proof folded away', async () => {
  const { user } = show(<JournalList address={{}} onAddress={vi.fn()} />, { answer: answer([entry]) })
  const row = within((await screen.findByText('Melding toegewezen')).closest('tr') as HTMLElement)
  expect(row.getByText('Sander Bos')).toBeTruthy()
  expect(row.getByRole('link', { name: 'K-2026-000123-8' }).getAttribute('href')).toContain(
    '/complaints/K-2026-000123-8',
  )
  await user.click(row.getByText('regel 2'))
  expect(row.getByText('ab'.repeat(32))).toBeTruthy()
})

test('an act without words of its own is shown as the journal calls it', async () => {
  show(<JournalList address={{}} onAddress={vi.fn()} />, { answer: answer([{ ...entry, act: 'new-act' }]) })
  expect(await screen.findByText('new-act')).toBeTruthy()
})

test('what is filtered on is asked for, shown, and taken away again', async () => {
  const onAddress = vi.fn()
  const address = { q: 'K-2026-000123-8', subject: ['COMPLAINT'], from: '2026-11-01' } as const
  const { user, asked } = show(<JournalList address={address} onAddress={onAddress} />, {
    answer: answer([]),
  })
  expect(await screen.findByText('Geen regel voldoet aan deze filters')).toBeTruthy()
  expect(asked[0]?.variables.filter).toEqual({
    about: 'K-2026-000123-8',
    subjects: ['COMPLAINT'],
    recordedFrom: '2026-11-01',
  })
  await user.click(screen.getByRole('button', { name: 'Waarover: Melding weghalen' }))
  expect(onAddress).toHaveBeenCalledWith(expect.objectContaining({ subject: undefined, from: '2026-11-01' }))
})
