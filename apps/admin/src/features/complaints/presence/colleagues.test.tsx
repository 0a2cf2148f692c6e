import { Textarea } from '@mantine/core'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { Colleagues } from './colleagues.js'

const colleague = (isWriting: boolean) => ({
  __typename: 'ComplaintPresence',
  person: { __typename: 'Handler', id: 'han_1', name: 'Fatima El Amrani', initials: 'F.E.A.' },
  since: '2026-11-27T08:00:00Z',
  isWriting,
})
const viewer = (...permissions: string[]) => ({
  viewer: { __typename: 'Viewer', permissions },
})

const open = (permissions: string[], isWriting = false) =>
  show(
    <>
      <Colleagues complaintId="cmp_1" />
      <Textarea label="Antwoord" />
    </>,
    {
      answer: (operation) => {
        const present = [colleague(isWriting)]
        if (operation === 'PresenceChanged')
          return { presenceChanged: { __typename: 'PresenceChange', present } }
        if (operation === 'TellPresence')
          return { tellPresence: { __typename: 'TellPresencePayload', present, userErrors: [] } }
        return viewer(...permissions)
      },
    },
  )
const told = (asked: readonly { operation: string; variables: Record<string, unknown> }[]) =>
  asked.flatMap(({ operation, variables }) =>
    operation === 'TellPresence' ? [(variables.input as { presence: string }).presence] : [],
  )

test('KM-14 who has the complaint open sees a colleague who has, and who writes', async () => {
  open(['COMPLAINTS_READ', 'COMPLAINTS_HANDLE'], true)
  expect(await screen.findByText('Fatima El Amrani')).toBeTruthy()
  expect(screen.getByText('schrijft')).toBeTruthy()
})

test('KM-14 colleagues are told of opening, typing and leaving', async () => {
  const { asked, user, unmount } = open(['COMPLAINTS_READ', 'COMPLAINTS_HANDLE'])
  await vi.waitFor(() => expect(told(asked)).toEqual(['READING']))
  await user.type(screen.getByRole('textbox', { name: 'Antwoord' }), 'Dank')
  expect(told(asked)).toEqual(['READING', 'WRITING'])
  unmount()
  expect(told(asked)).toEqual(['READING', 'WRITING', 'LEAVING'])
})

test('who only reads by office is not shown to be there', async () => {
  const { asked } = open(['COMPLAINTS_READ'])
  await vi.waitFor(() => expect(asked.some(({ operation }) => operation === 'PresenceChanged')).toBe(true))
  expect(told(asked)).toEqual([])
})
