import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { BlockList } from './block-list.js'
import { type BlockListAddress, blockListIn } from './block-list-address.js'

const person = (id: string, name: string) => ({ __typename: 'Handler', id, name, initials: 'A' })
const anouk = person('han_anouk', 'Anouk')
const block = {
  __typename: 'RegisterBlock',
  id: 'blc_1',
  state: 'BLOCKED',
  blockedOn: '2026-03-01',
  trader: {
    __typename: 'Trader',
    register: 'KVK',
    registerNumber: '63404922',
    name: 'Gadgetgrot Import B.V.',
  },
  closedAccounts: [{ __typename: 'Seller', id: 'sel_1', name: 'Gadgetgrot' }],
  attempts: [
    {
      __typename: 'RegistrationSignal',
      spelling: 'KvK 63.40.49.22',
      traderName: 'Grot Nieuw',
      name: 'Gadgetgrot Terug',
      country: 'BE',
      recordedBy: anouk,
      recordedAt: '2026-11-27T09:00:00Z',
    },
  ],
  lifts: [],
  version: 1,
}
const lift = {
  __typename: 'BlockLift',
  state: 'ASKED',
  ground: 'CHANGE_OF_OWNERSHIP',
  reason: 'Verkocht.',
  evidence: 'Akte van 3 maart.',
  askedBy: anouk,
  askedAt: '2026-11-27T10:00:00Z',
  decidedBy: null,
  decidedAt: null,
  declineReason: null,
}
const asked = { ...block, state: 'LIFT_ASKED', lifts: [lift], version: 2 }
const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}
const both = ['REGISTER_BLOCKS_READ', 'REGISTER_BLOCKS_LIFT']

function open(
  of: object,
  {
    me = 'han_hendrik',
    permissions = both,
    userErrors = [] as readonly object[],
    address = { open: 'blc_1' } as BlockListAddress,
  } = {},
) {
  const onAddress = vi.fn()
  const acted = (mutation: string) => ({
    [mutation]: { __typename: 'Payload', block: userErrors.length > 0 ? null : of, userErrors },
  })
  const shown = show(<BlockList address={address} onAddress={onAddress} />, {
    answer: (operation) => {
      if (operation === 'Viewer')
        return { viewer: { __typename: 'Viewer', permissions, handler: person(me, 'Iemand') } }
      if (operation === 'RegisterBlocks')
        return {
          registerBlocks: { __typename: 'RegisterBlockConnection', nodes: [of], pageInfo, totalCount: 1 },
        }
      if (operation === 'RegisterBlock') return { registerBlock: of }
      return acted(operation.charAt(0).toLowerCase() + operation.slice(1))
    },
  })
  return { ...shown, onAddress }
}
const dialogOf = async () => within(await screen.findByRole('dialog', { name: 'Geblokkeerd nummer' }))

test('BP-5 a blocked number opens from the list, by the address', async () => {
  const { user, onAddress } = open(block, { address: { state: ['BLOCKED'] } })
  await user.click(await screen.findByRole('button', { name: /63404922/ }))
  expect(onAddress.mock.lastCall?.[0]).toEqual({ state: ['BLOCKED'], open: 'blc_1' })
  expect(blockListIn({ open: 'blc_1', tried: 'yes', state: 'lift-asked' })).toMatchObject({
    open: 'blc_1',
    tried: 'YES',
    state: ['LIFT_ASKED'],
  })
})

test('BP-5 it tells which accounts fell and who tried it all the same, in which spelling', async () => {
  open(block)
  const dialog = await dialogOf()
  expect(await dialog.findByRole('link', { name: 'Gadgetgrot' })).toBeTruthy()
  expect(dialog.getByText('“KvK 63.40.49.22” voor Gadgetgrot Terug, België')).toBeTruthy()
  expect(dialog.getByText('Opgegeven als Grot Nieuw')).toBeTruthy()
})

test('D-7 a lifting is asked for with a reason and proof, from the version that was seen', async () => {
  const { user, asked: sent, onAddress } = open(block)
  const dialog = await dialogOf()
  await user.click(await dialog.findByRole('button', { name: 'Opheffing vragen' }))
  expect(await dialog.findAllByText('Vul dit in; zonder wordt niets opgeheven.')).toHaveLength(2)
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Grond' }), 'JUDGMENT')
  await user.type(dialog.getByRole('textbox', { name: /^Waarom moet/ }), 'De rechter zegt het.')
  await user.type(dialog.getByRole('textbox', { name: 'Waaruit blijkt dat?' }), 'ECLI 2026.')
  await user.click(dialog.getByRole('button', { name: 'Opheffing vragen' }))
  await waitFor(() => expect(onAddress).toHaveBeenCalled())
  expect(sent.find(({ operation }) => operation === 'LiftBlock')?.variables.input).toEqual({
    blockId: 'blc_1',
    expectedVersion: 1,
    ground: 'JUDGMENT',
    reason: 'De rechter zegt het.',
    evidence: 'ECLI 2026.',
  })
})

test('D-19 a second person reads what lifting does before agreeing, and declines with a reason', async () => {
  const { user, asked: sent } = open(asked)
  const dialog = await dialogOf()
  expect(await dialog.findByText('Akte van 3 maart.')).toBeTruthy()
  expect(dialog.getByText(/door een eigenaar die niets erft/)).toBeTruthy()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Beslissing' }), 'DECLINE')
  await user.click(dialog.getByRole('button', { name: 'Blokkade laten staan' }))
  expect(await dialog.findByText('Schrijf op waarom.')).toBeTruthy()
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Beslissing' }), 'CONFIRM')
  await user.click(dialog.getByRole('button', { name: 'Blokkade opheffen' }))
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'ConfirmLift')?.variables.input).toEqual({
      blockId: 'blc_1',
      expectedVersion: 2,
    }),
  )
  expect(sent.some(({ operation }) => operation === 'DeclineLift')).toBe(false)
})

test('D-19 who asked can take it back, and not agree', async () => {
  const { user, asked: sent } = open(asked, { me: 'han_anouk' })
  const dialog = await dialogOf()
  await user.type(await dialog.findByRole('textbox', { name: /^Waarom blijft/ }), 'Toch niet.')
  expect(dialog.queryByRole('button', { name: 'Blokkade opheffen' })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Verzoek terugnemen' }))
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'DeclineLift')?.variables.input).toMatchObject({
      reason: 'Toch niet.',
    }),
  )
})

test('D-19 who only reads is offered nothing, and a conflict is told', async () => {
  const reading = open(block, { permissions: ['REGISTER_BLOCKS_READ'] })
  const dialog = await dialogOf()
  expect(await dialog.findByText('Opgegeven als Grot Nieuw')).toBeTruthy()
  expect(dialog.queryByRole('button', { name: 'Opheffing vragen' })).toBeNull()
  reading.unmount()
  const conflict = {
    __typename: 'UserError',
    code: 'CONFLICT',
    path: ['expectedVersion'],
    message: 'Intussen gewijzigd.',
  }
  const { user } = open(asked, { userErrors: [conflict] })
  const other = await dialogOf()
  await user.click(await other.findByRole('button', { name: 'Blokkade opheffen' }))
  expect(await other.findByText('Intussen gewijzigd.')).toBeTruthy()
})
