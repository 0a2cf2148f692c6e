import { screen } from '@testing-library/react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { NameColleagueDialog } from './name-colleague-dialog.js'

const person = (id: string, name: string) => ({
  __typename: 'Handler',
  id,
  name,
  initials: name.slice(0, 1),
  function: 'Behandelaar',
  roles: ['HANDLER'],
  onDuty: true,
  workload: null,
})
const marieke = person('han_1', 'Marieke')
const sander = person('han_2', 'Sander')
const complaint = { id: 'cmp_1', number: 'K-2026-000001-5', version: 4, concerns: null }
const file = complaint as unknown as ComplaintFileFragment
const about = { ...complaint, concerns: sander } as unknown as ComplaintFileFragment

const answers = (nameColleague: object) => (operation: string) => {
  if (operation === 'HandlerChoices')
    return { handlers: { __typename: 'HandlerConnection', nodes: [marieke, sander] } }
  if (operation === 'NameColleague') return { nameColleague }
  return {
    viewer: { __typename: 'Viewer', handler: marieke, roles: [], permissions: [], sessionEndsAt: '' },
  }
}
const payload = (userErrors: object[] = []) => ({
  __typename: 'NameColleaguePayload',
  complaint: userErrors.length > 0 ? null : { __typename: 'Complaint', ...complaint, version: 5 },
  userErrors,
})

test('D-18 a colleague is chosen, never oneself, and the version that was seen goes with it', async () => {
  const onClose = vi.fn()
  const { user, asked } = show(<NameColleagueDialog complaint={file} onClose={onClose} />, {
    answer: answers(payload()),
  })
  const send = await screen.findByRole('button', { name: 'Vastleggen' })
  await user.click(send)
  expect(screen.getByText('Kies over wie de melding gaat.')).toBeTruthy()
  await user.click(screen.getByRole('combobox', { name: 'Collega of directielid' }))
  expect(await screen.findByRole('option', { name: 'Sander, Behandelaar', hidden: true })).toBeTruthy()
  expect(screen.queryByRole('option', { name: 'Marieke, Behandelaar', hidden: true })).toBe(null)
  await user.click(screen.getByRole('option', { name: 'Sander, Behandelaar', hidden: true }))
  await user.click(send)
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  const [act] = asked.filter(({ operation }) => operation === 'NameColleague')
  expect(act?.variables.input).toMatchObject({ complaintId: 'cmp_1', expectedVersion: 4, handlerId: 'han_2' })
})

test('D-18 it can be taken back', async () => {
  const { user, asked } = show(<NameColleagueDialog complaint={about} onClose={() => {}} />, {
    answer: answers(payload()),
  })
  await user.click(await screen.findByRole('checkbox', { name: 'De melding gaat over niemand van ons' }))
  await user.click(screen.getByRole('button', { name: 'Vastleggen' }))
  await vi.waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('NameColleague'))
  expect(asked.at(-1)?.variables.input).toMatchObject({ handlerId: null })
})

test('what the office refuses stands at the field, and the dialog stays', async () => {
  const refusal = {
    __typename: 'UserError',
    code: 'NOT_ALLOWED_NOW',
    path: ['handlerId'],
    message: 'Kies een ander.',
  }
  const onClose = vi.fn()
  const { user } = show(<NameColleagueDialog complaint={about} onClose={onClose} />, {
    answer: answers(payload([refusal])),
  })
  await user.click(await screen.findByRole('button', { name: 'Vastleggen' }))
  expect(await screen.findByText('Kies een ander.')).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
})
