import { screen, waitFor, within } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { AssignDialog } from './assign-dialog.js'

const complaint = { id: 'cmp_1', number: 'K-2026-000123-8', version: 4 } as ComplaintFileFragment
const handler = (id: string, name: string, open = 0) => ({
  __typename: 'Handler',
  id,
  name,
  initials: name.charAt(0),
  function: 'Behandelaar',
  workload: { __typename: 'Workload', open, overdue: 0, unconfirmed: 0 },
})
const candidate = (person: ReturnType<typeof handler>, ...grounds: string[]) => ({
  __typename: 'NextHandler',
  handler: person,
  grounds,
})
const leftOut = (person: ReturnType<typeof handler>, because: string) => ({
  __typename: 'LeftOutHandler',
  handler: person,
  because,
})
const next = {
  __typename: 'NextHandlers',
  candidates: [
    candidate(handler('han_1', 'Sander', 9), 'STANDS_IN', 'HANDLED_BEFORE_SAME_CUSTOMER'),
    candidate(handler('han_2', 'Fatima', 1), 'LEAST_WORK', 'NOT_HANDLED_FORMER_ROUND'),
    candidate(handler('han_3', 'Hendrik')),
  ],
  leftOut: [leftOut(handler('han_4', 'Joris'), 'CONCERNED'), leftOut(handler('han_5', 'Gerda'), 'AWAY')],
}
const open = (nextHandlers: typeof next | null) => {
  const onClose = vi.fn()
  const shown = show(<AssignDialog complaint={complaint} onClose={onClose} />, {
    answer: (operation) => {
      if (operation === 'NextHandlers')
        return { complaintByNumber: { __typename: 'Complaint', id: 'cmp_1', nextHandlers } }
      if (operation === 'AssignComplaint')
        return { assignComplaint: { __typename: 'AssignComplaintPayload', complaint: null, userErrors: [] } }
      return undefined
    },
  })
  return { ...shown, onClose }
}
const names = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))

test('KM-14 shows who could do it in the order of the server, whatever their load, each with the reasons', async () => {
  const { user, asked, onClose } = open(next)
  const sander = await screen.findByRole('radio', { name: /Sander/ })
  expect(names()).toEqual(['han_1', 'han_2', 'han_3'])
  const label = (name: string) => screen.getByText(name).closest('label')?.textContent
  expect(label('Sander')).toMatch(/vervangt de behandelaar.*kent deze klant/)
  expect(label('Fatima')).toMatch(/minste werk.*nieuw in deze ronde/)
  expect(label('Hendrik')).not.toMatch(/minste werk/)
  await user.click(sander)
  await user.click(screen.getByRole('button', { name: 'Toewijzen' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(asked.find(({ operation }) => operation === 'AssignComplaint')?.variables.input).toMatchObject({
    complaintId: 'cmp_1',
    handlerId: 'han_1',
    expectedVersion: 4,
  })
})

test('D-18, KM-16 says who is left out and why, and lets nobody choose them', async () => {
  open(next)
  const region = await screen.findByRole('region', { name: 'Niet te kiezen' })
  expect(
    within(region)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Joris De melding gaat over deze collega.', 'Gerda Is vandaag afwezig.'])
  expect(screen.queryByRole('radio', { name: /Joris|Gerda/ })).toBeNull()
})

test('a name is sought among those who could and those who are left out', async () => {
  const { user } = open(next)
  await screen.findByRole('radio', { name: /Sander/ })
  await user.type(screen.getByRole('searchbox'), 'ger')
  expect(await screen.findByText('Niemand gevonden die dit kan doen.')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

test('of a complaint that has ended nobody is to be chosen', async () => {
  open(null)
  expect(await screen.findByText('K-2026-000123-8 kan nu niet door u worden toegewezen')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})
