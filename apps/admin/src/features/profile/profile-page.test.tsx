import { screen, within } from '@testing-library/react'
import type { AccountFactsFragment } from '@waarborg/schema'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { ProfilePage } from './profile-page.js'

const here = {
  __typename: 'StaffSession',
  id: 'ses_1',
  device: 'Firefox op Windows',
  startedAt: '2026-11-23T08:00:00Z',
  lastUsedAt: '2026-11-23T13:05:00Z',
  endsAt: '2026-11-23T20:00:00Z',
  current: true,
}
const elsewhere = { ...here, id: 'ses_2', device: 'Safari op iPhone', current: false }
const handler = { __typename: 'Handler', id: 'han_1', name: 'Noor', initials: 'N', function: 'Behandelaar' }
const account = {
  __typename: 'Viewer',
  handler,
  roles: ['HANDLER'],
  permissions: [],
  secondFactorNeeded: false,
  sessionEndsAt: '2026-11-23T20:00:00Z',
  hasPassword: true,
  hasTotp: true,
  passkeys: [],
  recoveryCodesLeft: 9,
  sessions: [here, elsewhere],
} satisfies Omit<AccountFactsFragment, 'handler'> & { readonly [more: string]: unknown }

const onReload = vi.fn()
const page = (shown: AccountFactsFragment | undefined = account, error?: unknown) => (
  <ProfilePage account={shown} error={error} onReload={onReload} preferences={null} factors={null} />
)

test('where somebody is signed in stands there with its times on the clock of the Netherlands', () => {
  show(page())
  const [first, second] = within(screen.getByRole('list', { name: 'Waar u bent aangemeld' })).getAllByRole(
    'listitem',
  )
  expect(first?.textContent).toContain('Dit apparaat')
  expect(first?.textContent).toContain('Gebruikt 23 nov 2026, 14:05')
  expect(first && within(first).queryByRole('button')).toBeNull()
  expect(second && within(second).getByRole('button', { name: 'Safari op iPhone afmelden' })).toBeTruthy()
  expect(screen.getByText(/Europe\/Amsterdam/)).toBeTruthy()
})

test('another session ends only after asking', async () => {
  const answer = () => ({
    endSession: { __typename: 'Payload', viewer: { ...account, sessions: [here] }, userErrors: [] },
  })
  const { user, asked } = show(page(), { answer })
  await user.click(screen.getByRole('button', { name: 'Safari op iPhone afmelden' }))
  const dialog = await screen.findByRole('dialog', { name: 'Safari op iPhone afmelden?' })
  expect(asked).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Afmelden' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked).toEqual([{ operation: 'EndSession', variables: { input: { sessionId: 'ses_2' } } }])
})

test('all others end together; a server that is away is told in the dialog, which stays', async () => {
  const { user } = show(page(), { answer: () => new Error('away'), locale: 'en' })
  await user.click(screen.getByRole('button', { name: 'Sign out all others' }))
  const dialog = await screen.findByRole('dialog', { name: 'Sign out everywhere else?' })
  await user.click(within(dialog).getByRole('button', { name: 'Sign out all others' }))
  expect((await within(dialog).findByRole('alert')).textContent).toContain('No connection to the server')
})

test('a password changes with the present one; what is wrong stands at its field', async () => {
  let userErrors = [
    {
      __typename: 'UserError',
      code: 'WRONG_CREDENTIALS',
      path: ['input', 'current'],
      message: 'Klopt niet.',
    },
    { __typename: 'UserError', code: 'PASSWORD_LEAKED', path: ['input', 'password'], message: 'Gelekt.' },
  ]
  const answer = () => ({
    changePassword: { __typename: 'Payload', changed: userErrors.length === 0, userErrors },
  })
  const { user, asked } = show(page(), { answer })
  await user.click(screen.getByRole('button', { name: 'Wachtwoord wijzigen' }))
  expect(screen.getByText('Vul uw wachtwoord in.')).toBeTruthy()
  expect(screen.getByText('Kies een nieuw wachtwoord.')).toBeTruthy()
  const current = screen.getByLabelText<HTMLInputElement>('Uw wachtwoord van nu')
  await user.type(current, 'oud')
  await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'vier losse woorden{Enter}')
  expect(await screen.findByText('Klopt niet.')).toBeTruthy()
  expect(screen.getByText('Gelekt.')).toBeTruthy()
  expect(document.activeElement).toBe(current)
  userErrors = []
  await user.keyboard('{Enter}')
  await vi.waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>('Uw wachtwoord van nu').value).toBe(''),
  )
  expect(onReload).toHaveBeenCalledOnce()
  expect(asked.at(-1)?.variables).toEqual({ input: { current: 'oud', password: 'vier losse woorden' } })
})

test('who has no password here is not asked to change one', () => {
  show(page({ ...account, hasPassword: false }))
  expect(screen.queryByRole('button', { name: 'Wachtwoord wijzigen' })).toBeNull()
})
