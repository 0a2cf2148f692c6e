import { screen } from '@testing-library/react'
import type { OrganisationFactsFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { VisibilityPanel } from './visibility-panel.js'

const texts = { openingHours: null, introduction: null, confidentiality: null, afterSending: null }
const organisation: OrganisationFactsFragment = {
  version: 3,
  name: 'De Vlinder',
  department: 'Klantzaken',
  visitingAddress: null,
  postalAddress: 'Postbus 1',
  telephone: '+31302251000',
  email: 'hallo@vlinder.example',
  dutch: texts,
  english: texts,
  logoUrl: null,
  complaintVisibility: 'OFFICE',
  changedAt: null,
  changedBy: null,
}
const answer = (userErrors: object[]) => () => ({
  changeComplaintVisibility: {
    __typename: 'ChangeComplaintVisibilityPayload',
    organisation: userErrors.length > 0 ? null : { __typename: 'Organisation', ...organisation },
    userErrors,
  },
})
const team = 'de meldingen van hun eigen team'

test('KP-1 nothing is sent before it is chosen and saved', async () => {
  const { user, asked } = show(<VisibilityPanel organisation={organisation} />, { answer: answer([]) })
  const save = screen.getByRole('button', { name: 'Keuze opslaan' })
  expect(save.hasAttribute('disabled')).toBe(true)
  await user.click(screen.getByRole('radio', { name: team }))
  expect(asked).toEqual([])
  await user.click(save)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.variables.input).toMatchObject({ expectedVersion: 3, visibility: 'TEAM' })
})

test('what somebody else chose meanwhile is told, and the choice stays', async () => {
  const refusal = {
    __typename: 'UserError',
    code: 'CONFLICT',
    path: ['expectedVersion'],
    message: 'Iemand was u voor.',
  }
  const { user } = show(<VisibilityPanel organisation={organisation} />, { answer: answer([refusal]) })
  await user.click(screen.getByRole('radio', { name: team }))
  await user.click(screen.getByRole('button', { name: 'Keuze opslaan' }))
  expect(await screen.findByText('Iemand was u voor.')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: team }).checked).toBe(true)
})
