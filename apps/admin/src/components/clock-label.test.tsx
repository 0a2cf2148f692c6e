import { screen } from '@testing-library/react'
import type { ClockGlanceFragment } from '@waarborg/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../screen.fixture.js'
import { ClockLabel } from './clock-label.js'

const due = '2026-11-23T13:05:00Z'
const clock: ClockGlanceFragment = {
  kind: 'FIRST_CONTACT',
  state: 'RUNNING',
  startedAt: '2026-11-20T13:05:00Z',
  dueAt: due,
  dueOn: '2026-11-23',
  breachAt: due,
  stoppedAt: null,
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

test.each([
  ['nl', '2026-11-23T06:53:00Z', 'nog 6 u 12 m'],
  ['nl', '2026-11-23T12:20:00Z', 'nog 45 m'],
  ['nl', '2026-11-22T12:00:00Z', 'morgen'],
  ['nl', '2026-11-20T12:00:00Z', 'over 3 dagen'],
  ['nl', '2026-11-23T16:30:00Z', '3 u te laat'],
  ['nl', '2026-11-24T16:30:00Z', '1 dag te laat'],
  ['nl', '2026-11-25T16:30:00Z', '2 dagen te laat'],
  ['en', '2026-11-23T06:53:00Z', '6 h 12 m left'],
  ['en', '2026-11-20T12:00:00Z', 'in 3 days'],
  ['en', '2026-11-25T16:30:00Z', '2 days late'],
] as const)('KM-14 a clock says in %s at %s: %s', (locale, now, said) => {
  vi.setSystemTime(now)
  show(<ClockLabel clock={clock} />, { locale })
  expect(screen.getByText(said)).toBeTruthy()
})

test('D-13 the exact moment with its zone comes with the focus, and goes on Escape', async () => {
  vi.setSystemTime('2026-11-20T12:00:00Z')
  const { user } = show(<ClockLabel clock={clock} />)
  await user.tab()
  const tip = await screen.findByRole('tooltip')
  expect(tip.textContent).toBe(
    'Eerste contact: uiterlijk maandag 23 november 2026 om 14:05 uur, Nederlandse tijd',
  )
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe(tip.id)
  await user.keyboard('{Escape}')
  await vi.waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
})

test('a clock that was met late says so and no longer counts', () => {
  vi.setSystemTime('2027-01-01T00:00:00Z')
  show(<ClockLabel clock={{ ...clock, state: 'MET_LATE', stoppedAt: '2026-11-24T08:00:00Z' }} />)
  expect(screen.getByText('te laat gehaald')).toBeTruthy()
})
