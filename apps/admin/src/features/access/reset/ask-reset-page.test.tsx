import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { AskResetPage } from './ask-reset-page.js'

const requested = {
  requestPasswordReset: { __typename: 'Payload', requested: true, userErrors: [] as object[] },
}

test('whoever asks for a new password is told to look in their mail, known here or not', async () => {
  const { user, asked } = show(<AskResetPage preferences={null} />, { answer: () => requested })
  await user.click(screen.getByRole('button', { name: 'Mail mij een link' }))
  expect(screen.getByText('Vul uw e-mailadres in.')).toBeTruthy()
  expect(asked).toEqual([])
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), ' iemand@elders.example{Enter}')
  expect((await screen.findByRole('status')).textContent).toContain('iemand@elders.example')
  expect(asked[0]?.variables).toEqual({ input: { email: 'iemand@elders.example' } })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('who asks too often reads when it can be tried again, and keeps the address', async () => {
  const message = 'Probeer het over 20 minuten opnieuw.'
  const refused = {
    requestPasswordReset: {
      ...requested.requestPasswordReset,
      requested: false,
      userErrors: [{ __typename: 'UserError', code: 'THROTTLED', path: [], message }],
    },
  }
  const { user } = show(<AskResetPage preferences={null} />, { answer: () => refused })
  const field = screen.getByRole('textbox', { name: 'E-mailadres' })
  await user.type(field, 'noor@waarborg.example{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain(message)
  expect((field as HTMLInputElement).value).toBe('noor@waarborg.example')
})
