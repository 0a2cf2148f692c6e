import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { say, Toasts } from './index.js'

test('a message is read out, and what it offers is done once', async () => {
  const undo = vi.fn()
  const { user } = show(<Toasts />)
  act(() => say('good', 'Toegewezen aan Joris', { label: 'Ongedaan maken', run: undo }))
  expect(screen.getByText('Toegewezen aan Joris').closest('[aria-live]')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Toegewezen aan Joris')).toBeNull()
})

test('no more than three messages stand there at once, and each can be closed', async () => {
  const { user } = show(<Toasts />)
  act(() => {
    for (const text of ['een', 'twee', 'drie', 'vier']) say('info', text)
  })
  expect(screen.queryByText('een')).toBeNull()
  expect(screen.getAllByRole('button', { name: 'Sluiten' })).toHaveLength(3)
  await user.click(screen.getAllByRole('button', { name: 'Sluiten' })[0] as HTMLElement)
  expect(screen.queryByText('twee')).toBeNull()
})
