import { screen } from '@testing-library/react'
import type { JournalCheckFactsFragment } from '@waarborg/schema'
import { expect, test } from 'vitest'
import { show } from '../../screen.fixture.js'
import { CheckOutcome } from './check-outcome.js'

const check = {
  id: 'chk_1',
  state: 'FINISHED',
  askedAt: '2026-11-23T09:30:00.000Z',
  askedBy: { id: 'han_1', name: 'Ravi' },
  endedAt: '2026-11-23T09:31:00.000Z',
  entries: 2000,
  entriesDone: 2000,
  brokenChains: 0,
  broken: [],
} as const satisfies JournalCheckFactsFragment

test('a journal that adds up is said to', () => {
  show(<CheckOutcome check={check} />)
  expect(screen.getByText('Alle 2.000 regels sluiten op elkaar aan.')).toBeTruthy()
})

test('one under way tells how far it is', () => {
  show(<CheckOutcome check={{ ...check, state: 'RUNNING', entriesDone: 500, brokenChains: null }} />)
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25')
  expect(screen.getByText('500 van 2.000 regels nagekeken')).toBeTruthy()
})

test('what does not add up is named, or said to be hidden, with what to do', () => {
  const broken = [
    { subject: 'COMPLAINT', subjectName: 'K-2026-000123-8', position: 2 },
    { subject: 'COMPLAINT', subjectName: null, position: 1 },
  ] as const
  show(<CheckOutcome check={{ ...check, brokenChains: 2, broken: [...broken] }} />)
  expect(screen.getByRole('alert').textContent).toContain('waarschuw de beheerder')
  expect(screen.getByText('Melding K-2026-000123-8: vanaf regel 2')).toBeTruthy()
  expect(screen.getByText('Melding (u mag niet zien welke): vanaf regel 1')).toBeTruthy()
})
