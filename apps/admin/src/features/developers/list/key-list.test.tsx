import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { aKey } from '../partner-key.fixture.js'
import { KeyList } from './key-list.js'

const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}
const listOf = (...nodes: object[]) => ({
  partnerKeys: { __typename: 'PartnerKeyConnection', totalCount: nodes.length, pageInfo, nodes },
})

test('a key stands in the list with what may be seen of it, whose it is and when it was used', async () => {
  const revoked = aKey({ id: 'key_2', name: 'Oude koppeling', state: 'REVOKED' })
  show(<KeyList address={{}} onAddress={() => {}} />, { answer: () => listOf(aKey(), revoked) })
  expect((await screen.findByRole('link', { name: 'Koppeling' })).getAttribute('href')).toContain('key_1')
  expect(screen.getAllByText('waarborg_demo_k7f3a9qx_…4567')).toHaveLength(2)
  expect(screen.getByText('Ingetrokken')).toBeTruthy()
  expect(screen.getAllByText('nog nooit')).toHaveLength(2)
})

test('a filter and an order go into the address, and begin at the first page', async () => {
  const onAddress = vi.fn()
  const { user } = show(<KeyList address={{ after: 'x' }} onAddress={onAddress} />, {
    answer: () => listOf(aKey()),
  })
  await user.click(await screen.findByRole('button', { name: 'Loopt af' }))
  expect(onAddress.mock.lastCall?.[0]).toMatchObject({ order: 'expires-at' })
  expect(onAddress.mock.lastCall?.[0].after).toBe(undefined)
  await user.click(screen.getByRole('button', { name: 'Stand' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Verlopen' }))
  expect(onAddress.mock.lastCall?.[0]).toMatchObject({ state: ['EXPIRED'] })
})

test('nothing, nothing that fits, and nothing because of the network are three things', async () => {
  const empty = show(<KeyList address={{}} onAddress={() => {}} />, { answer: () => listOf() })
  expect(await screen.findByText('Er zijn nog geen sleutels')).toBeTruthy()
  empty.unmount()
  const none = show(<KeyList address={{ q: 'x' }} onAddress={() => {}} />, { answer: () => listOf() })
  expect(await screen.findByText('Geen sleutel past bij deze filters')).toBeTruthy()
  none.unmount()
  show(<KeyList address={{}} onAddress={() => {}} />, { answer: () => new Error('gone') })
  expect(await screen.findByText('Geen verbinding met de server')).toBeTruthy()
})
