import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { SignInPage, type SignInReason } from './sign-in-page.js'

const page = (onSignedIn = vi.fn(), reason?: SignInReason, back?: string) => (
  <SignInPage reason={reason} back={back} onSignedIn={onSignedIn} preferences={null} />
)
const viewer = {
  __typename: 'Viewer',
  handler: { __typename: 'Handler', id: 'han_1', name: 'Noor', initials: 'N', function: 'Behandelaar' },
  roles: ['HANDLER'],
  permissions: [],
  secondFactorNeeded: false,
  sessionEndsAt: '2026-11-24T00:00:00Z',
}
const fault = (code: string, message: string, path: string[] = []) => ({
  __typename: 'UserError',
  code,
  path,
  message,
})
const methods = {
  signInMethods: { __typename: 'SignInMethods', local: true, openIdConnect: null as string | null },
}
const challenged = {
  signIn: {
    __typename: 'SignInPayload',
    viewer: null,
    challenge: {
      __typename: 'SignInChallenge',
      ticket: 'kaartje',
      methods: ['TOTP', 'RECOVERY_CODE'],
      endsAt: '2026-11-24T00:00:00Z',
    },
    userErrors: [],
  },
}

async function passTheFirstStep(user: ReturnType<typeof show>['user']) {
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'noor@waarborg.example')
  await user.type(screen.getByLabelText('Wachtwoord'), 'goed{Enter}')
  await screen.findByRole('heading', { name: 'Bevestig dat u het bent' })
}

afterEach(() => vi.unstubAllGlobals())

test('what is missing is named at its field, and the first of them has the focus', async () => {
  const { user, asked } = show(page(), { answer: () => methods })
  await user.click(screen.getByRole('button', { name: 'Aanmelden' }))
  expect(screen.getByText('Vul uw e-mailadres in.')).toBeTruthy()
  expect(screen.getByText('Vul uw wachtwoord in.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'E-mailadres' }))
  expect(asked.map(({ operation }) => operation)).toEqual(['SignInMethods'])
})

test('who is let in goes on; who is not is told in the server’s words', async () => {
  const onSignedIn = vi.fn()
  const answer = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'SignInMethods') return methods
    const right = (input as { password: string }).password === 'goed'
    const userErrors = right ? [] : [fault('WRONG_CREDENTIALS', 'Dit klopt niet.')]
    return {
      signIn: { __typename: 'SignInPayload', viewer: right ? viewer : null, challenge: null, userErrors },
    }
  }
  const { user, asked } = show(page(onSignedIn), { answer })
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), ' noor@waarborg.example ')
  const password = screen.getByLabelText('Wachtwoord')
  await user.type(password, 'fout{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit klopt niet.')
  expect(onSignedIn).not.toHaveBeenCalled()
  await user.clear(password)
  await user.type(password, 'goed{Enter}')
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  const sent = asked.filter(({ operation }) => operation === 'SignIn')
  expect(sent[0]?.variables).toEqual({ input: { email: 'noor@waarborg.example', password: 'fout' } })
})

test('after the password comes the code, and a wrong one is told at its field', async () => {
  const onSignedIn = vi.fn()
  const answer = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'SignInMethods') return methods
    if (operation === 'SignIn') return challenged
    const right = (input as { code: string }).code === '123456'
    const userErrors = right ? [] : [fault('WRONG_CODE', 'Deze code klopt niet.', ['input', 'code'])]
    return { completeSignIn: { __typename: 'Payload', viewer: right ? viewer : null, userErrors } }
  }
  const { user, asked } = show(page(onSignedIn), { answer })
  await passTheFirstStep(user)
  const code = screen.getByRole('textbox', { name: 'Code uit de app' })
  expect(document.activeElement).toBe(code)
  expect(code.getAttribute('autocomplete')).toBe('one-time-code')
  await user.type(code, '000000{Enter}')
  expect(await screen.findByText('Deze code klopt niet.')).toBeTruthy()
  expect(document.activeElement).toBe(code)
  await user.clear(code)
  await user.type(code, '123456{Enter}')
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  expect(asked.at(-1)?.variables).toEqual({ input: { ticket: 'kaartje', method: 'TOTP', code: '123456' } })
})

test('who has no telephone at hand uses a kept code; who waited too long begins again and is told why', async () => {
  const answer = (operation: string) => {
    if (operation === 'SignInMethods') return methods
    if (operation === 'SignIn') return challenged
    const userErrors = [fault('LINK_EXPIRED', 'Deze link werkt niet (meer).')]
    return { completeSignIn: { __typename: 'Payload', viewer: null, userErrors } }
  }
  const { user, asked } = show(page(), { answer })
  await passTheFirstStep(user)
  await user.click(screen.getByRole('button', { name: 'Een herstelcode gebruiken' }))
  await user.type(screen.getByRole('textbox', { name: 'Herstelcode' }), 'abcd-efgh{Enter}')
  expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Dit duurde te lang.')
  expect(asked.at(-1)?.variables).toMatchObject({ input: { method: 'RECOVERY_CODE', code: 'abcd-efgh' } })
})

test('the office’s own way of signing in stands where there is one, and a refusal of it is told', async () => {
  const answer = () => ({ signInMethods: { ...methods.signInMethods, openIdConnect: 'De Vlinder' } })
  show(page(vi.fn(), 'openIdRefused'), { answer })
  const link = await screen.findByRole('link', { name: 'Aanmelden met De Vlinder' })
  expect(link.getAttribute('href')).toMatch(/sign-in\/openid$/)
  expect(screen.getByRole('alert').textContent).toContain('is niet gelukt')
})

test('the office’s own way of signing in is told where to go on', async () => {
  const answer = () => ({ signInMethods: { ...methods.signInMethods, openIdConnect: 'De Vlinder' } })
  show(page(vi.fn(), undefined, '/complaints?q=a&page=2'), { answer })
  const link = await screen.findByRole('link', { name: 'Aanmelden met De Vlinder' })
  expect(link.getAttribute('href')).toMatch(/sign-in\/openid\?return=%2Fcomplaints%3Fq%3Da%26page%3D2$/)
})

test('where nobody signs in with a password no field asks for one', async () => {
  const answer = () => ({
    signInMethods: { ...methods.signInMethods, local: false, openIdConnect: 'De Vlinder' },
  })
  show(page(), { answer })
  await screen.findByRole('link', { name: 'Aanmelden met De Vlinder' })
  expect(screen.queryByLabelText('Wachtwoord')).toBeNull()
})

test('a passkey that nobody uses is told, and the other ways stay', async () => {
  vi.stubGlobal('PublicKeyCredential', class {})
  vi.stubGlobal('navigator', {
    ...navigator,
    userAgent: navigator.userAgent,
    credentials: { get: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
  })
  const options = JSON.stringify({ challenge: 'AAAA', rpId: 'localhost' })
  const answer = (operation: string) =>
    operation === 'SignInMethods'
      ? methods
      : { beginPasskeySignIn: { __typename: 'Payload', ticket: 'kaartje', options, userErrors: [] } }
  const { user } = show(page(), { answer })
  await user.click(screen.getByRole('button', { name: 'Aanmelden met een passkey' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Er is geen passkey gebruikt.')
  expect(screen.getByLabelText('Wachtwoord')).toBeTruthy()
})

test('English speaks English', async () => {
  show(page(vi.fn(), 'expired'), { locale: 'en', answer: () => methods })
  expect(screen.getByRole('heading', { name: 'Sign in' })).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain('Your session has ended.')
})
