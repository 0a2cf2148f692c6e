import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { openPortal } from './portal.fixture.js'

const payload = (kept: boolean, userErrors: readonly object[] = []) => ({
  LeaveSafetySignal: { leaveSafetySignal: { kept, userErrors } },
})

describe('a danger', () => {
  test('D-17 is left without a name, with the work that a browser does', async () => {
    const user = userEvent.setup()
    const { asked, heading } = await openPortal('/veiligheid', payload(true))
    await user.type(screen.getByRole('textbox', { name: 'Wat is er gevaarlijk?' }), 'De lader smelt.')
    await user.type(screen.getByRole('textbox', { name: /^Product/ }), 'Lader X')
    await user.click(screen.getByRole('button', { name: 'Verstuur' }))
    expect(await screen.findByText(/geen bevestiging/)).toBeTruthy()
    expect((await heading()).textContent).toBe('Dank u. Wij kijken ernaar')
    const sent = asked.find(({ operation }) => operation === 'LeaveSafetySignal')
    const key = asked.find(({ operation }) => operation === 'FormChallenge')?.variables.key
    expect(sent?.variables.input).toMatchObject({
      danger: 'De lader smelt.',
      product: 'Lader X',
      website: '',
      idempotencyKey: key,
      proof: { number: 7 },
    })
    expect(sent?.variables.input).not.toHaveProperty('email')
  })

  test('D-17 is asked for when nothing is said, before anything is sent', async () => {
    const user = userEvent.setup()
    const { asked } = await openPortal('/en/veiligheid', payload(true))
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect((await screen.findAllByText('Tell us what is dangerous')).length).toBe(2)
    expect(asked.some(({ operation }) => operation === 'LeaveSafetySignal')).toBe(false)
  })

  test('D-17 keeps what was typed when it leads to somebody, and says where', async () => {
    const user = userEvent.setup()
    const told = { code: 'NOT_ALLOWED_NOW', path: ['danger'], message: 'Vanaf teken 5 staat hier iets.' }
    await openPortal('/veiligheid', payload(false, [told]))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat is er gevaarlijk?' })
    await user.type(field, 'Bel 06-12345678')
    await user.click(screen.getByRole('button', { name: 'Verstuur' }))
    expect((await screen.findAllByText('Vanaf teken 5 staat hier iets.')).length).toBe(2)
    expect(field.value).toBe('Bel 06-12345678')
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  test('D-17 what was changed after a sending that arrived unanswered is kept beside it', async () => {
    const user = userEvent.setup()
    const told = { code: 'KEY_REUSED', path: ['idempotencyKey'], message: 'Eerder gebruikt.' }
    const answers = [payload(false, [told]), payload(true)].map(({ LeaveSafetySignal }) => LeaveSafetySignal)
    const { asked } = await openPortal('/veiligheid', { LeaveSafetySignal: answers })
    await user.type(screen.getByRole('textbox', { name: 'Wat is er gevaarlijk?' }), 'Rook.')
    await user.click(screen.getByRole('button', { name: 'Verstuur' }))
    expect(await screen.findByText('Dank u. Wij kijken ernaar')).toBeTruthy()
    const inputs = asked
      .filter(({ operation }) => operation === 'LeaveSafetySignal')
      .map(({ variables }) => variables.input as { danger: string; idempotencyKey: string })
    expect(inputs.map(({ danger }) => danger)).toEqual(['Rook.', 'Rook.'])
    expect(inputs[0]?.idempotencyKey).not.toBe(inputs[1]?.idempotencyKey)
  })

  test('D-17 is led to from where a name is asked', async () => {
    await openPortal('/')
    const link = screen.getByRole('link', { name: 'Vertel zonder naam wat er gevaarlijk is' })
    expect(link.getAttribute('href')).toBe('/veiligheid')
  })
})
