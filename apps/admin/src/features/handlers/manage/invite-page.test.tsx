import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { answered, fault } from './handler.fixture.js'
import { InvitePage } from './invite-page.js'

test('all that is wrong with an invitation stands at its field, answers stay, and it is sent once', async () => {
  const onDone = vi.fn()
  let userErrors = [fault('EMAIL_TAKEN', ['input', 'email'], 'Dit adres is al van iemand.')]
  const answer = () => ({
    inviteHandler: {
      __typename: 'Payload',
      handler: userErrors.length > 0 ? null : answered(),
      userErrors,
    },
  })
  const { user, asked } = show(<InvitePage onDone={onDone} />, { answer })
  const send = screen.getByRole('button', { name: 'Uitnodiging versturen' })
  await user.click(send)
  for (const told of [
    'Vul de naam in.',
    'Vul de functie in.',
    'Vul het telefoonnummer in.',
    'Vul het e-mailadres in.',
    'Kies ten minste één rol.',
  ])
    expect(screen.getByText(told)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Naam' }))
  expect(asked).toEqual([])

  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Noor de Wit')
  await user.type(screen.getByRole('textbox', { name: 'Functie' }), 'Behandelaar')
  await user.type(screen.getByRole('textbox', { name: 'Telefoonnummer' }), '020 1234567')
  const email = screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mailadres' })
  await user.type(email, 'noor@waarborg.example')
  await user.click(screen.getByRole('checkbox', { name: 'Behandelaar' }))
  await user.click(send)
  expect(await screen.findByText('Dit adres is al van iemand.')).toBeTruthy()
  expect(document.activeElement).toBe(email)

  userErrors = []
  await user.click(send)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('han_1'))
  const [first, second] = asked.map(({ variables }) => variables.input as Record<string, unknown>)
  expect(second).toEqual(first)
  expect(second).toMatchObject({ roles: ['HANDLER'], team: null, telephone: '020 1234567' })
})
