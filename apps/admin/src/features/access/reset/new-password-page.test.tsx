import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { NewPasswordPage } from './new-password-page.js'

const refused = (code: string, path: string[], message: string) => ({
  resetPassword: {
    __typename: 'Payload',
    changed: false,
    userErrors: [{ __typename: 'UserError', code, path, message }],
  },
})

test('a new password that is known to thieves is refused at its field; another one is taken', async () => {
  const onChanged = vi.fn()
  const leaked = refused('PASSWORD_LEAKED', ['input', 'password'], 'Dit staat op een lijst van gelekte.')
  const answer = (_: string, { input }: Record<string, unknown>) =>
    (input as { password: string }).password.startsWith('welkom')
      ? leaked
      : { resetPassword: { __typename: 'Payload', changed: true, userErrors: [] } }
  const page = <NewPasswordPage token="abc.def" onChanged={onChanged} preferences={null} />
  const { user, asked } = show(page, { answer })
  const field = screen.getByLabelText('Nieuw wachtwoord')
  await user.type(field, 'welkom1')
  expect(screen.getByText('nog 5 tekens')).toBeTruthy()
  await user.type(field, '23456{Enter}')
  expect(await screen.findByText('Dit staat op een lijst van gelekte.')).toBeTruthy()
  expect(document.activeElement).toBe(field)

  await user.clear(field)
  await user.type(field, 'vier losse woorden samen')
  expect(screen.getByRole('status').textContent).toBe('lang en sterk')
  await user.keyboard('{Enter}')
  await vi.waitFor(() => expect(onChanged).toHaveBeenCalledOnce())
  expect(asked.at(-1)?.variables).toEqual({
    input: { token: 'abc.def', password: 'vier losse woorden samen' },
  })
})

test('a password is shown while somebody wants to see it', async () => {
  const page = <NewPasswordPage token="abc.def" onChanged={vi.fn()} preferences={null} />
  const { user } = show(page)
  const field = screen.getByLabelText<HTMLInputElement>('Nieuw wachtwoord')
  expect(field.type).toBe('password')
  await user.click(screen.getByRole('button', { name: 'Wachtwoord tonen' }))
  expect(field.type).toBe('text')
  await user.click(screen.getByRole('button', { name: 'Wachtwoord verbergen' }))
  expect(field.type).toBe('password')
})

test('a link that was used, has ended or is none at all leads to a new one', async () => {
  const answer = () => refused('LINK_EXPIRED', [], 'Deze link werkt niet meer.')
  const used = show(<NewPasswordPage token="abc.def" onChanged={vi.fn()} preferences={null} />, { answer })
  await used.user.type(screen.getByLabelText('Nieuw wachtwoord'), 'vier losse woorden samen{Enter}')
  expect(await screen.findByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Nieuwe link aanvragen' })).toBeTruthy()
  used.unmount()

  show(<NewPasswordPage token="" onChanged={vi.fn()} preferences={null} />, { locale: 'en' })
  expect(screen.getByRole('heading', { name: 'This link does not work (any more)' })).toBeTruthy()
})
