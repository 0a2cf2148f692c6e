import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { AttentionPanel } from './attention-panel.js'
import { OutcomesPanel } from './outcomes-panel.js'
import { PeoplePanel } from './people-panel.js'
import { TrendsPanel } from './trends-panel.js'
import { UnreadPanel } from './unread-panel.js'

const at = '2026-11-23T09:30:00.000Z'
const complaint = {
  __typename: 'Complaint',
  id: 'cmp_1',
  number: 'K-2026-000123-7',
  state: 'RECEIVED',
  channel: 'FORM',
  severity: 'SERIOUS',
  receivedAt: at,
  subject: 'Airfryer rookt',
  description: 'Na tien minuten rookt de airfryer.',
  category: { __typename: 'Category', id: 'cat_1', name: 'Artikel' },
  seller: null,
  sellerName: null,
  complainant: { __typename: 'Complainant', name: 'Riet Hazelaar' },
  handler: null,
  labels: [{ __typename: 'Label', id: 'lab_1', name: 'Elektronica' }],
  assignmentConfirmedAt: null,
  history: null,
  nextClock: null,
}
const list = (...nodes: object[]) => ({
  __typename: 'ComplaintConnection',
  totalCount: nodes.length,
  nodes,
})
const monday = (place: number) => `2026-${place < 5 ? '09' : '10'}-${String(1 + place * 2).padStart(2, '0')}`
const weeks = Array.from({ length: 13 }, (_, place) => ({
  __typename: 'WeekFigures',
  fromOn: monday(place),
  untilOn: monday(place),
  received: place + 1,
  settled: place === 12 ? 99 : 2,
}))
const trends = {
  dashboard: {
    __typename: 'Dashboard',
    trends: {
      __typename: 'DashboardTrends',
      weeks,
      settled: 8,
      inTerm: 6,
      late: 2,
      verdicts: [{ __typename: 'VerdictFigure', verdict: 'FOUNDED', complaints: 5 }],
      causes: [{ __typename: 'CauseFigure', cause: 'SERVICE', complaints: 3 }],
    },
  },
}
const addressOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href') ?? ''

test('KP-2 management reads a serious one and confirms that, on the version that was shown', async () => {
  let read = false
  const unread = { ...complaint, version: 3, allowedActions: ['CONFIRM_READING'] }
  const { user, asked } = show(<UnreadPanel asOf={at} />, {
    answer: (operation) => {
      if (operation === 'ManagementWork') return { unread: read ? list() : list(unread) }
      read = true
      return {
        confirmReading: { __typename: 'ConfirmReadingPayload', complaint: null, userErrors: [] },
      }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Lezen' }))
  expect(await screen.findByText('Na tien minuten rookt de airfryer.', {}, { timeout: 15_000 })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ik heb dit gelezen' }))
  expect(await screen.findByText('Alle ernstige meldingen zijn gelezen')).toBeTruthy()
  const sent = asked.find(({ operation }) => operation === 'ConfirmReading')?.variables
  expect(sent?.input).toMatchObject({ complaintId: 'cmp_1', expectedVersion: 3 })
})

test('KP-2 whoever may not confirm reading is not offered it', async () => {
  const unread = { ...complaint, version: 3, allowedActions: [] }
  show(<UnreadPanel asOf={at} />, { answer: () => ({ unread: list(unread) }) })
  await screen.findByText('Airfryer rookt')
  expect(screen.queryByRole('button', { name: 'Lezen' })).toBeNull()
})

test('the finding is the title of the plot; the table has the same figures, each leading to its list', async () => {
  const { user } = show(<TrendsPanel asOf={at} />, { answer: () => trends })
  await screen.findByRole('heading', {
    name: 'Er komt meer binnen dan er wordt gesloten: 42 tegen 8 in vier weken',
  })
  expect(screen.getByText(/^In dertien weken zijn 91 meldingen ontvangen en 123 gesloten/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Tabel' }))
  expect(screen.getAllByRole('row')).toHaveLength(14)
  const received = new URL(addressOf('13'), 'http://office').searchParams
  expect([received.get('from'), received.get('until'), received.get('scope')]).toEqual([
    monday(12),
    monday(12),
    'all',
  ])
  expect(addressOf('99')).toContain(`closedFrom=${monday(12)}`)
})

test('KM-11 what was decided in time, found and caused leads to those complaints', async () => {
  show(<OutcomesPanel asOf={at} />, { answer: () => trends })
  await screen.findByRole('heading', { name: /^75\s?% op tijd beslist/ })
  for (const [name, part] of [
    ['Te laat beslist', 'LATE'],
    ['Gegrond', 'FOUNDED'],
    ['Service', 'SERVICE'],
  ])
    expect(addressOf(name ?? '')).toContain(part)
})

test('KP-14 the coordinator sees how many are beyond the norm, and which', async () => {
  const answer = () => ({
    breached: { ...list(complaint), totalCount: 12 },
    breachNear: list(),
    absent: list(),
    waiting: { __typename: 'ComplaintConnection', totalCount: 4 },
    aftercare: { __typename: 'ComplaintConnection', totalCount: 0 },
  })
  show(<AttentionPanel asOf={at} />, { answer })
  const link = await screen.findByRole('link', { name: /Norm overschreden\s*12/ })
  expect(link.getAttribute('href')).toContain('BREACHED')
  expect(screen.getByText('Airfryer rookt')).toBeTruthy()
  expect(screen.getByText('Elektronica')).toBeTruthy()
})

function Later() {
  const [asOf, setAsOf] = useState(at)
  return (
    <>
      <button type="button" onClick={() => setAsOf(at)}>
        same
      </button>
      <button type="button" onClick={() => setAsOf('2026-11-23T09:31:00.000Z')}>
        later
      </button>
      <PeoplePanel asOf={asOf} />
    </>
  )
}

test('figures of a later moment have the panel asked again; those of the same moment do not', async () => {
  const people = (count: number) => ({ __typename: 'HandlerConnection', totalCount: count })
  const answer = () => ({ invited: people(2), active: people(9), disabled: people(1) })
  const { asked } = show(<Later />, { answer })
  await screen.findByRole('link', { name: /Actief\s*9/ })
  expect(asked).toHaveLength(1)
  screen.getByRole('button', { name: 'same' }).click()
  screen.getByRole('button', { name: 'later' }).click()
  await vi.waitFor(() => expect(asked).toHaveLength(2))
})
