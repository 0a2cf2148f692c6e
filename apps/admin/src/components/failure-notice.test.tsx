import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../screen.fixture.js'
import { FailureNotice } from './failure-notice.js'

const refused = (code: string, message = 'Server words') =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code, requestId: 'req-17' } }], data: null })

test('a fault of ours shows the reference to copy, and a way to try again', async () => {
  const retry = vi.fn()
  const { user } = show(<FailureNotice error={refused('INTERNAL')} onRetry={retry} />)
  expect(screen.getByRole('alert').textContent).toContain('Er ging iets mis bij ons')
  expect(screen.getByText('req-17')).toBeTruthy()
  expect(screen.queryByText('Server words')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('what was asked wrongly is told in the server’s words', () => {
  show(<FailureNotice error={refused('BAD_CURSOR', 'Deze bladzijde bestaat niet meer.')} />)
  expect(screen.getByText('Deze bladzijde bestaat niet meer.')).toBeTruthy()
})

test('trying again is not offered for what a role may not see', () => {
  show(<FailureNotice error={refused('FORBIDDEN')} onRetry={vi.fn()} />, { locale: 'en' })
  expect(screen.getByText('You have no access here')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a network that is gone is not blamed on anybody', () => {
  show(<FailureNotice error={new TypeError('Failed to fetch')} />)
  expect(screen.getByText('Geen verbinding met de server')).toBeTruthy()
})
