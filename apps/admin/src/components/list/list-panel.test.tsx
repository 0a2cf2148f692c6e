import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { ListPanel, type ListPanelProps } from './list-panel.js'
import type { Paging } from './paging.js'

interface Row {
  readonly id: string
  readonly name: string
}

const panel = (changed: Partial<ListPanelProps<Row, 'NAME'>> = {}) => (
  <ListPanel<Row, 'NAME'>
    caption="Verkopers"
    connection={undefined}
    busy={false}
    error={undefined}
    onRetry={vi.fn()}
    columns={[{ title: 'Naam', order: { field: 'NAME', startsWith: 'ASC' }, cell: ({ name }) => name }]}
    keyOf={({ id }) => id}
    card={({ name }) => name}
    order={{ field: 'NAME', direction: 'ASC' }}
    onOrder={vi.fn()}
    paging={{}}
    onPage={vi.fn()}
    search={null}
    filters={null}
    chips={[]}
    onClear={vi.fn()}
    empty={{ icon: null, title: 'Nog geen verkopers' }}
    noMatch={{ title: 'Geen verkoper past', text: 'Haal een filter weg.' }}
    {...changed}
  />
)
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ id: `${row}`, name: `Winkel ${row}` }))
const connection = (count: number, totalCount = count) => ({
  nodes: rows(count),
  totalCount,
  pageInfo: { hasNextPage: totalCount > count, hasPreviousPage: false, startCursor: 's', endCursor: 'e' },
})

/** Another page is always on its way. */
function Paged() {
  const [page, setPage] = useState<Paging>({})
  return panel({
    connection: connection(25, 61),
    busy: page.page !== undefined,
    paging: page,
    onPage: setPage,
  })
}

test('rows stand in a table that says how it is ordered, and orders the other way round', async () => {
  const onOrder = vi.fn()
  const { user } = show(panel({ connection: connection(3), onOrder }))
  const table = screen.getByRole('table', { name: 'Verkopers' })
  expect(within(table).getAllByRole('row')).toHaveLength(4)
  expect(within(table).getByRole('columnheader').getAttribute('aria-sort')).toBe('ascending')
  await user.click(within(table).getByRole('button', { name: 'Naam' }))
  expect(onOrder).toHaveBeenCalledWith({ field: 'NAME', direction: 'DESC' })
})

test('the pager says which part of the whole is shown and leads on', async () => {
  const onPage = vi.fn()
  const { user } = show(panel({ connection: connection(25, 61), onPage }))
  expect(screen.getByText('1–25 van 61')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Vorige' })).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  expect(onPage).toHaveBeenCalledWith({ after: 'e', page: 2 })
})

test('nothing at all, and nothing that fits, are told apart', async () => {
  const { unmount } = show(panel({ connection: connection(0) }))
  expect(screen.getByText('Nog geen verkopers')).toBeTruthy()
  unmount()
  const onClear = vi.fn()
  const remove = vi.fn()
  const chips = [{ key: 'nl', name: 'Land', text: 'Nederland', remove }]
  const { user } = show(panel({ connection: connection(0), chips, onClear }))
  expect(screen.getByText('Geen verkoper past')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Land: Nederland weghalen' }))
  expect(remove).toHaveBeenCalledOnce()
  await user.click(screen.getAllByRole('button', { name: 'Alles wissen' }).at(-1) as HTMLElement)
  expect(onClear).toHaveBeenCalledOnce()
})

test('while another page is on its way the rows shown keep their place in the whole', async () => {
  const { user } = show(<Paged />)
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  expect(screen.getByText('1–25 van 61')).toBeTruthy()
  expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true')
})

test('a list that cannot be had offers to try again', async () => {
  const onRetry = vi.fn()
  const { user } = show(panel({ error: new TypeError('Failed to fetch'), onRetry }))
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
