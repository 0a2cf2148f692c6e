import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { FilterMenu } from './filter-menu.js'

const choices = [
  { value: 'RECEIVED', label: 'Ontvangen' },
  { value: 'IN_CONTACT', label: 'In contact' },
] as const

test('several values of a filter can be chosen, and taken away until none is left', async () => {
  const onChoose = vi.fn()
  const { user } = show(
    <FilterMenu name="Stand" choices={choices} chosen={['RECEIVED']} onChoose={onChoose} />,
  )
  await user.click(screen.getByRole('button', { name: 'Stand, 1 gekozen' }))
  await user.click(screen.getByRole('checkbox', { name: 'In contact' }))
  expect(onChoose).toHaveBeenLastCalledWith(['RECEIVED', 'IN_CONTACT'])
  await user.click(screen.getByRole('checkbox', { name: 'Ontvangen' }))
  expect(onChoose).toHaveBeenLastCalledWith(undefined)
})

test('Escape closes the values and gives the focus back to the button', async () => {
  const { user } = show(<FilterMenu name="Stand" choices={choices} chosen={undefined} onChoose={vi.fn()} />)
  const button = screen.getByRole('button', { name: 'Stand' })
  await user.click(button)
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Ontvangen' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('a long list can be searched, and says when nothing is found', async () => {
  const many = Array.from({ length: 12 }, (_, place) => ({ value: `${place}`, label: `Winkel ${place}` }))
  const { user } = show(<FilterMenu name="Verkoper" choices={many} chosen={undefined} onChoose={vi.fn()} />)
  await user.click(screen.getByRole('button', { name: 'Verkoper' }))
  const field = screen.getByRole('textbox', { name: 'Zoek in deze lijst' })
  await user.type(field, 'winkel 1')
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  await user.type(field, 'x')
  expect(screen.getByText('Niets gevonden')).toBeTruthy()
})
