import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { RegistrationPage } from './registration-page.js'

const fault = (code: string, path: string[], message: string) => ({
  __typename: 'UserError',
  code,
  path,
  message,
})
const form = {
  submissionForm: {
    __typename: 'SubmissionForm',
    categories: [
      {
        __typename: 'FormCategory',
        id: 'cat_1',
        name: 'Artikel',
        children: [{ __typename: 'FormCategory', id: 'cat_2', name: 'Onveilig' }],
      },
    ],
    countries: ['NL', 'BE'],
    maximumFiles: 10,
    maximumFileSizeInBytes: 15_000_000,
    acceptedFileTypes: ['image/png'],
    maximumDescriptionLength: 50_000,
    maximumShortTextLength: 200,
    office: {
      __typename: 'Office',
      name: 'Waarborg',
      department: 'Klanten',
      address: 'Kade 1',
      telephone: '+31201234567',
      email: 'hallo@waarborg.example',
    },
  },
}

test('KM-7 every fault stands at its field, ours and the server’s alike, and the same form keeps its key', async () => {
  const onDone = vi.fn()
  let refuse = true
  const refusal = {
    __typename: 'RegisterComplaintPayload',
    complaint: null,
    userErrors: [
      fault('INVALID_FORM', ['complainant', 'postcode'], 'Vier cijfers en twee letters.'),
      fault('NOT_ALLOWED_NOW', [], 'Het kantoor is dicht.'),
    ],
  }
  const complaint = { __typename: 'Complaint', id: 'cmp_1', number: 'K-2026-000001-5' }
  const answer = (operation: string) => {
    if (operation === 'SubmissionForm') return form
    if (operation === 'Viewer') return { viewer: null }
    if (operation === 'HandlerChoices') return { handlers: { __typename: 'HandlerConnection', nodes: [] } }
    return { registerComplaint: refuse ? refusal : { ...refusal, complaint, userErrors: [] } }
  }
  const { user, asked } = show(<RegistrationPage onDone={onDone} />, { answer })
  const send = screen.getByRole('button', { name: 'Melding vastleggen' })
  await user.click(send)
  expect(await screen.findByText('Kies een categorie.')).toBeTruthy()
  expect(screen.getByText('Vertel wat er gebeurde.')).toBeTruthy()
  expect(screen.getByText('Vul de naam van de melder in.')).toBeTruthy()

  await user.click(screen.getByRole('combobox', { name: 'Categorie' }))
  await user.click(await screen.findByRole('option', { name: 'Onveilig', hidden: true }))
  await user.type(screen.getByRole('textbox', { name: 'Wat gebeurde er?' }), 'Heet.')
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Anna')
  await user.type(screen.getByRole('textbox', { name: /^Postcode/ }), '12')
  await user.click(send)
  expect(await screen.findByText('Vier cijfers en twee letters.')).toBeTruthy()
  expect(screen.getByText('Het kantoor is dicht.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Postcode/ }))

  refuse = false
  await user.click(send)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('K-2026-000001-5'))
  const keys = asked
    .filter(({ operation }) => operation === 'RegisterComplaint')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
})
