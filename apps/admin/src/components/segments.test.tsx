import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../screen.fixture.js'
import { Segments } from './segments.js'

test('one part is shown and says so; another is chosen by its name', async () => {
  const onChoose = vi.fn()
  const segments = [
    { value: 'open', label: 'Open werk' },
    { value: 'all', label: 'Alles' },
  ] as const
  const { user } = show(<Segments label="Welke" segments={segments} chosen="open" onChoose={onChoose} />)
  expect(screen.getByRole('group', { name: 'Welke' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Open werk', pressed: true })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Alles', pressed: false }))
  expect(onChoose).toHaveBeenCalledWith('all')
})
