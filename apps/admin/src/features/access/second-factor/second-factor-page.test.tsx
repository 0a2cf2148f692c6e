import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { account } from './account.fixture.js'
import { SecondFactorPage } from './second-factor-page.js'

const bare = { ...account, hasTotp: false, recoveryCodesLeft: 0, secondFactorNeeded: true }
const codes = ['aaaa-bbbb', 'cccc-dddd']
const secret = 'JBSWY3DPEHPK3PXP'
const uri = `otpauth://totp/Waarborg:noor?secret=${secret}`
const wrong = {
  __typename: 'UserError',
  code: 'WRONG_CODE',
  path: ['input', 'code'],
  message: 'Deze code klopt niet.',
}
const required = {
  __typename: 'UserError',
  code: 'REQUIRED',
  path: ['input', 'password'],
  message: 'Vul uw wachtwoord in.',
}
const begun = { beginTotp: { __typename: 'Payload', secret, uri, userErrors: [] } }
const page = (onDone = vi.fn()) => <SecondFactorPage onDone={onDone} onSignOut={vi.fn()} preferences={null} />

afterEach(() => vi.unstubAllGlobals())

test('an app is set up with a code of it, and the recovery codes have to be kept before the work', async () => {
  const onDone = vi.fn()
  const answer = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'Account') return { viewer: bare }
    if (operation === 'BeginTotp') return begun
    const { code, password } = input as { code: string; password: string | null }
    const right = code === '123456' && password === 'geheim'
    return {
      confirmTotp: {
        __typename: 'Payload',
        viewer: right ? account : null,
        recoveryCodes: right ? codes : null,
        userErrors: right ? [] : password === null ? [required] : [wrong],
      },
    }
  }
  const { user, asked } = show(page(onDone), { answer })
  // The program that draws it is fetched when it is needed.
  const drawn = { timeout: 20_000 }
  expect(await screen.findByRole('img', { name: 'QR-code voor de app' }, drawn)).toBeTruthy()
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Later doen' })).toBeNull()
  const code = screen.getByRole('textbox', { name: 'Code uit de app' })
  await user.type(code, '000 000')
  await user.click(screen.getByRole('button', { name: 'Instellen' }))
  // Who signed in a while ago is asked once more who it is.
  expect(await screen.findByText('Vul uw wachtwoord in.')).toBeTruthy()
  await user.type(screen.getByLabelText('Uw wachtwoord van nu'), 'geheim{Enter}')
  expect(await screen.findByText('Deze code klopt niet.')).toBeTruthy()
  await user.clear(code)
  await user.type(code, '123 456{Enter}')
  expect(await screen.findByText('aaaa-bbbb')).toBeTruthy()
  expect(asked.at(-1)?.variables).toEqual({ input: { code: '123456', password: 'geheim' } })
  expect(asked.filter(({ operation }) => operation === 'BeginTotp')).toHaveLength(1)

  const done = screen.getByRole<HTMLButtonElement>('button', { name: 'Klaar' })
  expect(done.disabled).toBe(true)
  await user.click(screen.getByRole('checkbox', { name: 'Ik heb de codes bewaard' }))
  await user.click(done)
  expect(onDone).toHaveBeenCalledOnce()
})

test('where the office leaves it free it can wait, and who signed in just now is asked for no password', async () => {
  const onDone = vi.fn()
  const free = { ...bare, secondFactorNeeded: false }
  const answer = (operation: string) => (operation === 'Account' ? { viewer: free } : begun)
  const { user } = show(page(onDone), { answer })
  await user.click(await screen.findByRole('button', { name: 'Later doen' }))
  expect(screen.queryByLabelText('Uw wachtwoord van nu')).toBeNull()
  expect(onDone).toHaveBeenCalledOnce()
})

test('a passkey is named, made by the device and added; a device that cannot is told', async () => {
  vi.stubGlobal('PublicKeyCredential', class {})
  vi.stubGlobal('navigator', {
    ...navigator,
    userAgent: navigator.userAgent,
    credentials: { create: () => Promise.reject(new DOMException('No', 'NotSupportedError')) },
  })
  const options = JSON.stringify({
    challenge: 'AAAA',
    rp: { name: 'Waarborg', id: 'localhost' },
    user: { id: 'AAAA', name: 'noor', displayName: 'Noor' },
    pubKeyCredParams: [],
  })
  const answer = (operation: string) => {
    if (operation === 'Account') return { viewer: bare }
    if (operation === 'BeginTotp') return begun
    return { beginPasskey: { __typename: 'Payload', options, userErrors: [] } }
  }
  const { user } = show(page(), { answer })
  await user.click(await screen.findByRole('button', { name: 'Passkey' }))
  await user.click(screen.getByRole('button', { name: 'Passkey maken' }))
  expect(screen.getByText('Geef de passkey een naam.')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Naam van de passkey' }), 'Laptop{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('kan dit niet')
})
