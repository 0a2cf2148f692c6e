import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { account } from './account.fixture.js'
import { SecondFactorPanel } from './second-factor-panel.js'

const laptop = { __typename: 'Passkey', id: 'psk_1', name: 'Laptop', addedAt: '2026-11-01T09:00:00Z' }
const withPasskey = { ...account, passkeys: [{ ...laptop, lastUsedAt: null }] }

test('what somebody has is named, with when it was added and used', () => {
  show(<SecondFactorPanel account={withPasskey} />)
  expect(screen.getByText('Ingesteld.')).toBeTruthy()
  const list = screen.getByRole('list', { name: 'Passkeys' })
  expect(list.textContent).toContain('toegevoegd 1 nov 2026, 10:00 · nog niet gebruikt')
  expect(screen.getByText('Nog 9 codes over.')).toBeTruthy()
})

test('a passkey goes only after asking, with the password; a wrong one is told at its field', async () => {
  const at = { __typename: 'UserError', path: ['input', 'password'] }
  const missing = { ...at, code: 'REQUIRED', message: 'Vul uw wachtwoord in.' }
  const wrong = { ...at, code: 'WRONG_CREDENTIALS', message: 'Nee.' }
  const answer = (_: string, { input }: Record<string, unknown>) => {
    const { password } = input as { password: string | null }
    const right = password === 'goed'
    return {
      removePasskey: {
        __typename: 'Payload',
        viewer: right ? account : null,
        userErrors: right ? [] : [password === null ? missing : wrong],
      },
    }
  }
  const { user, asked } = show(<SecondFactorPanel account={withPasskey} />, { answer })
  await user.click(screen.getByRole('button', { name: 'Laptop weghalen' }))
  const dialog = await screen.findByRole('dialog', { name: '“Laptop” weghalen?' })
  expect(asked).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Weghalen' }))
  expect(await within(dialog).findByText('Vul uw wachtwoord in.')).toBeTruthy()
  const password = within(dialog).getByLabelText('Uw wachtwoord van nu')
  await user.type(password, 'fout{Enter}')
  expect(await within(dialog).findByText('Nee.')).toBeTruthy()
  await user.clear(password)
  await user.type(password, 'goed{Enter}')
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked.at(-1)?.variables).toEqual({ input: { passkeyId: 'psk_1', password: 'goed' } })
})

test('new recovery codes are shown once and close only when they are kept', async () => {
  const recoveryCodes = ['aaaa-bbbb', 'cccc-dddd']
  const answer = () => ({
    renewRecoveryCodes: { __typename: 'Payload', viewer: account, recoveryCodes, userErrors: [] },
  })
  const { user } = show(<SecondFactorPanel account={account} />, { answer, locale: 'en' })
  await user.click(screen.getByRole('button', { name: 'Make new codes' }))
  const asking = await screen.findByRole('dialog', { name: 'Make new codes' })
  await user.click(within(asking).getByRole('button', { name: 'Make new codes' }))
  const dialog = await screen.findByRole('dialog', { name: 'Recovery codes' })
  expect(within(dialog).getByText('cccc-dddd')).toBeTruthy()
  expect(within(dialog).queryByRole('button', { name: 'Close' })).toBeNull()
  await user.keyboard('{Escape}')
  expect(within(dialog).getByText('cccc-dddd')).toBeTruthy()
  await user.click(within(dialog).getByRole('checkbox', { name: 'I have kept the codes' }))
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who has nothing yet is offered to set it up, and no codes', () => {
  show(<SecondFactorPanel account={{ ...account, hasTotp: false, recoveryCodesLeft: 0 }} />)
  expect(screen.getByRole('button', { name: 'App instellen' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Nieuwe codes maken' })).toBeNull()
})
