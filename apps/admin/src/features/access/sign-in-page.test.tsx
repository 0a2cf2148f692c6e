import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { SignInPage } from './sign-in-page.js'

const page = (onSignedIn = vi.fn()) => (
  <SignInPage expired={false} onSignedIn={onSignedIn} preferences={null} />
)
const viewer = {
  __typename: 'Viewer',
  handler: { __typename: 'Handler', id: 'han_1', name: 'Noor', initials: 'N', function: 'Behandelaar' },
  roles: ['HANDLER'],
  sessionEndsAt: '2026-11-24T00:00:00Z',
}

const wrong = { __typename: 'UserError', code: 'WRONG_CREDENTIALS', path: [], message: 'Dit klopt niet.' }

test('what is missing is named at its field, and the first of them has the focus', async () => {
  const { user, asked } = show(page())
  await user.click(screen.getByRole('button', { name: 'Aanmelden' }))
  expect(screen.getByText('Vul uw e-mailadres in.')).toBeTruthy()
  expect(screen.getByText('Vul uw wachtwoord in.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'E-mailadres' }))
  expect(asked).toEqual([])
})

test('who is let in goes on; who is not is told in the server’s words', async () => {
  const onSignedIn = vi.fn()
  const answer = (_: string, { input }: Record<string, unknown>) => ({
    signIn:
      (input as { password: string }).password === 'goed'
        ? { __typename: 'SignInPayload', viewer, userErrors: [] }
        : { __typename: 'SignInPayload', viewer: null, userErrors: [wrong] },
  })
  const { user, asked } = show(page(onSignedIn), { answer })
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), ' noor@waarborg.example ')
  const password = screen.getByLabelText('Wachtwoord')
  await user.type(password, 'fout{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit klopt niet.')
  expect(onSignedIn).not.toHaveBeenCalled()
  await user.clear(password)
  await user.type(password, 'goed{Enter}')
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  expect(asked[0]?.variables).toEqual({ input: { email: 'noor@waarborg.example', password: 'fout' } })
})
