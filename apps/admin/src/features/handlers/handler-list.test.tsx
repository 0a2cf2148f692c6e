import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { HandlerList } from './handler-list.js'
import { handlerFilter, handlerListIn } from './handler-list-address.js'
import { answered } from './manage/handler.fixture.js'

const viewer = (permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: answered(),
    roles: ['ADMIN'],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2026-11-23T20:00:00Z',
  },
})
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: 'a', endCursor: 'a' }
const rows = {
  handlers: {
    __typename: 'HandlerConnection',
    nodes: [answered({ accountState: 'DISABLED', onDuty: false })],
    pageInfo: { __typename: 'PageInfo', ...pageInfo },
    totalCount: 1,
  },
}
const list = <HandlerList address={{ state: ['DISABLED'] }} onAddress={vi.fn()} />

test('who administers people sees of everybody whether they can sign in, and can filter on it', async () => {
  const answer = (operation: string) => (operation === 'Viewer' ? viewer(['PEOPLE_MANAGE']) : rows)
  const { asked } = show(list, { answer })
  const table = await screen.findByRole('table', { name: 'Behandelaars' })
  expect(await within(table).findByRole('columnheader', { name: 'Account' })).toBeTruthy()
  expect(within(table).getByText('Uitgeschakeld')).toBeTruthy()
  expect(screen.getByRole('button', { name: /Account: Uitgeschakeld/ })).toBeTruthy()
  expect(asked.find(({ operation }) => operation === 'Handlers')?.variables).toMatchObject({
    filter: { accountStates: ['DISABLED'] },
  })
})

test('others see instead of a duty that somebody is not here any more', async () => {
  const answer = (operation: string) => (operation === 'Viewer' ? viewer([]) : rows)
  show(list, { answer })
  const table = await screen.findByRole('table', { name: 'Behandelaars' })
  expect(within(table).queryByRole('columnheader', { name: 'Account' })).toBeNull()
  expect(within(table).getByText('Uitgeschakeld')).toBeTruthy()
  expect(within(table).queryByText('Afwezig')).toBeNull()
})

test('what is no state of an account is left out of the filter', () => {
  expect(handlerFilter(handlerListIn({ state: 'invited,weg' }))).toEqual({ accountStates: ['INVITED'] })
})
