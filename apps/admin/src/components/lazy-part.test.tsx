import { act, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../screen.fixture.js'
import { lazyPart } from './lazy-part.js'

const Loaded = () => <p>Geladen</p>

const beside = (Part: ComponentType) =>
  show(
    <>
      <input aria-label="Antwoord" />
      <Suspense fallback="Laden">
        <Part />
      </Suspense>
    </>,
  )

test('a part that cannot be loaded says so in its place, and what was typed beside it stays', async () => {
  const { user } = beside(
    lazyPart(() => Promise.reject<{ Part: typeof Loaded }>(new TypeError('Failed to fetch')), 'Part'),
  )
  await user.type(screen.getByLabelText('Antwoord'), 'Half af')
  await screen.findByText('Geen verbinding met de server')
  expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy()
  expect((screen.getByLabelText('Antwoord') as HTMLInputElement).value).toBe('Half af')
})

test('without a network nothing is fetched until there is one', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const load = vi.fn(async () => ({ Part: Loaded }))
  beside(lazyPart(load, 'Part'))
  await screen.findByText('Laden')
  expect(load).not.toHaveBeenCalled()
  online.mockReturnValue(true)
  await act(async () => window.dispatchEvent(new Event('online')))
  await screen.findByText('Geladen')
})
