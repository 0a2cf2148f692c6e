import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { WelcomePage } from './welcome-page.js'

const page = (onSignedIn = vi.fn()) => (
  <WelcomePage token="abc.def" onSignedIn={onSignedIn} preferences={null} />
)
const endsAt = '2026-12-01T00:00:00Z'
const joining = {
  invitation: {
    __typename: 'Invitation',
    kind: 'JOIN',
    name: 'Noor',
    email: 'noor@waarborg.example',
    endsAt,
  },
}
const founding = {
  invitation: { __typename: 'Invitation', kind: 'FOUND', name: null, email: null, endsAt },
}
const viewer = {
  __typename: 'Viewer',
  handler: { __typename: 'Handler', id: 'han_1', name: 'Noor', initials: 'N', function: 'Beheer' },
  roles: ['ADMIN'],
  permissions: [],
  secondFactorNeeded: true,
  sessionEndsAt: endsAt,
}
const fault = (code: string, path: string[], message: string) => ({
  __typename: 'UserError',
  code,
  path,
  message,
})

test('somebody who was invited is greeted by name, chooses a password and is in', async () => {
  const onSignedIn = vi.fn()
  const answer = (operation: string) =>
    operation === 'Invitation'
      ? joining
      : { acceptInvitation: { __typename: 'Payload', viewer, userErrors: [] } }
  const { user, asked } = show(page(onSignedIn), { answer })
  expect(await screen.findByRole('heading', { name: 'Welkom, Noor' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Beginnen' }))
  expect(screen.getByText('Kies een wachtwoord.')).toBeTruthy()
  await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'vier losse woorden samen{Enter}')
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  expect(asked.at(-1)?.variables).toEqual({
    input: { token: 'abc.def', password: 'vier losse woorden samen' },
  })
})

test('a link that opens nothing any more says so, before and after a password was chosen', async () => {
  const gone = show(page(), { answer: () => ({ invitation: null }) })
  expect(await screen.findByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeTruthy()
  gone.unmount()

  const userErrors = [fault('LINK_EXPIRED', [], 'Deze link werkt niet meer.')]
  const answer = (operation: string) =>
    operation === 'Invitation'
      ? joining
      : { acceptInvitation: { __typename: 'Payload', viewer: null, userErrors } }
  const { user } = show(page(), { answer })
  await user.type(await screen.findByLabelText('Nieuw wachtwoord'), 'vier losse woorden samen{Enter}')
  expect(await screen.findByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeTruthy()
})

test('the first administrator sees all that is missing at once, and keeps what was typed', async () => {
  const onSignedIn = vi.fn()
  let userErrors = [
    fault('INVALID_FORM', ['input', 'telephone'], 'Dit is geen telefoonnummer.'),
    fault('PASSWORD_GUESSABLE', ['input', 'password'], 'Dit lijkt op uw naam.'),
  ]
  const answer = (operation: string) =>
    operation === 'Invitation'
      ? founding
      : {
          foundOffice: {
            __typename: 'Payload',
            viewer: userErrors.length > 0 ? null : viewer,
            userErrors,
          },
        }
  const { user, asked } = show(page(onSignedIn), { answer, locale: 'en' })
  await user.click(await screen.findByRole('button', { name: 'Open the office' }))
  for (const told of [
    'Fill in the name of the organisation.',
    'Fill in the postal address.',
    'Fill in the name.',
    'Fill in the function.',
    'Choose a password.',
  ])
    expect(screen.getByText(told)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of the organisation' }))

  await user.type(screen.getByRole('textbox', { name: 'Name of the organisation' }), 'De Vlinder')
  await user.type(screen.getByRole('textbox', { name: 'Postal address' }), 'Postbus 1')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Tess')
  await user.type(screen.getByRole('textbox', { name: 'Function' }), 'Beheer')
  await user.type(screen.getByRole('textbox', { name: 'Telephone number' }), '12')
  await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'tess@waarborg.example')
  await user.type(screen.getByLabelText('New password'), 'tess tess tess{Enter}')
  expect(await screen.findByText('Dit is geen telefoonnummer.')).toBeTruthy()
  expect(screen.getByText('Dit lijkt op uw naam.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Telephone number' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Tess')

  userErrors = []
  await user.keyboard('{Enter}')
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  expect(asked.at(-1)?.variables).toMatchObject({
    input: { token: 'abc.def', name: 'Tess', officeName: 'De Vlinder', officeAddress: 'Postbus 1' },
  })
})
