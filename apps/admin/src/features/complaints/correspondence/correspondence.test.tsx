import { screen } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { MessagesPanel } from './messages-panel.js'
import { NoticesPanel } from './notices-panel.js'

const complaint = { number: 'K-2026-000123-8', version: 4 } as ComplaintFileFragment
const fatima = { __typename: 'Handler', id: 'han_2', name: 'Fatima El Amrani', initials: 'FA' } as const
const message = (kind: string, to: string, summary: string, handler: object | null = null) => ({
  ...{ __typename: 'OwedMessage', kind, to, handler, owedAt: '2026-11-27T09:00:00Z', summary },
})
const answers = (found: object) => ({
  answer: () => ({
    complaintByNumber: {
      ...{ __typename: 'Complaint', id: 'cmp_1', version: 4, round: 1, offers: [] },
      ...{ delayNotices: [], holdingReplies: [], severityAssessments: [], messages: [], ...found },
    },
  }),
})

test('KM-14 what waits to be sent says what, to whom and since when, the rest on request', async () => {
  const messages = [
    message('RECEIPT', 'COMPLAINANT', 'Ontvangen.'),
    message('MANAGEMENT_NOTICE', 'MANAGEMENT', 'Nieuw.'),
    message('CONFIRMATION_ASKED', 'COORDINATORS', 'Stem in.'),
    message('ASSIGNMENT_NOTICE', 'HANDLER', 'Toegewezen.', fatima),
    message('OPTIONS', 'COMPLAINANT', 'Kies.'),
  ]
  const { user } = show(<MessagesPanel complaint={complaint} />, answers({ messages }))
  expect(await screen.findByText('Oplossingen')).toBeTruthy()
  expect(screen.getByText(/Aan Fatima El Amrani/)).toBeTruthy()
  expect(screen.queryByText('Ontvangen.')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Toon alle 5' }))
  expect(screen.getByText('Ontvangen.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('nothing that waits is said to be nothing', async () => {
  show(<MessagesPanel complaint={complaint} />, { ...answers({}), locale: 'en' })
  expect(await screen.findByText('Nothing waits.')).toBeTruthy()
})

test('KP-14 a delay is read with its reason, and that it came too late; the latest first', async () => {
  const delay = { __typename: 'DelayNotice', round: 1, reason: 'De verkoper zoekt.', answerOn: '2026-12-24' }
  const found = {
    delayNotices: [{ ...delay, moved: false, announcedAt: '2026-11-27T09:00:00Z', announcedBy: fatima }],
    severityAssessments: [
      {
        ...{ __typename: 'SeverityAssessment', severity: 'SERIOUS', reason: 'Er was rook.' },
        ...{ assessedAt: '2026-11-28T09:00:00Z', assessedBy: fatima },
      },
    ],
  }
  show(<NoticesPanel complaint={complaint} />, answers(found))
  expect(await screen.findByText('De verkoper zoekt.')).toBeTruthy()
  expect(screen.getByText('Te laat gemeld')).toBeTruthy()
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(titles).toEqual(['Ernst: Ernstig', 'Uitstel tot 24 dec 2026'])
})

test('nothing is shown where nothing was said along the way', async () => {
  const { asked } = show(<NoticesPanel complaint={complaint} />, answers({}))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(screen.queryByRole('heading')).toBeNull()
})
