import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '../../screen.fixture.js'
import { PageBox, RowBox } from './selection.js'

function Rows() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['elsewhere']))
  const selection = { chosen, onChoose: setChosen, nameOf: (row: string) => `Regel ${row}` }
  return (
    <>
      <PageBox ids={['a', 'b']} selection={selection} />
      {['a', 'b'].map((row) => (
        <RowBox key={row} row={row} id={row} selection={selection} />
      ))}
      <output>{[...chosen].join(' ')}</output>
    </>
  )
}

test('a box chooses its row, the box above them all rows of the page, and what is chosen elsewhere stays', async () => {
  const { user } = show(<Rows />)
  const page = screen.getByRole('checkbox', { name: 'Alle regels van deze bladzijde kiezen' })
  await user.click(screen.getByRole('checkbox', { name: 'Regel a kiezen' }))
  expect((page as HTMLInputElement).indeterminate).toBe(true)
  await user.click(page)
  expect(screen.getByRole('status').textContent).toBe('elsewhere a b')
  await user.click(page)
  expect(screen.getByRole('status').textContent).toBe('elsewhere')
})
