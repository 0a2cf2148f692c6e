import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../screen.fixture.js'
import { SafetySignals } from './safety-signals.js'
import type { SignalListAddress } from './signal-list-address.js'

const signal = {
  __typename: 'SafetySignal',
  id: 'sig_1',
  state: 'OPEN',
  danger: 'De lader smelt.',
  product: 'Lader X',
  orderNumber: null,
  seller: null,
  sellerName: 'Klimwinkel',
  category: null,
  channel: 'FORM',
  receivedAt: '2026-11-27T09:00:00Z',
  recordedBy: null,
  done: null,
  handledAt: null,
  handledBy: null,
  version: 3,
}
const trader = { __typename: 'Trader', register: 'KVK', registerNumber: '12345678', name: 'Klim B.V.' }
const sellers = [{ __typename: 'Seller', id: 'sel_1', name: 'Klimwinkel', trader }]
const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path: [path],
  message,
})

function open(
  permissions: readonly string[],
  { address = {}, userErrors = [] }: { address?: SignalListAddress; userErrors?: readonly object[] } = {},
) {
  const onAddress = vi.fn()
  const shown = show(<SafetySignals address={address} onAddress={onAddress} />, {
    answer: (operation) => {
      if (operation === 'Viewer') return { viewer: { __typename: 'Viewer', permissions } }
      if (operation === 'CategoryChoices')
        return { categories: { __typename: 'CategoryConnection', nodes: [] } }
      if (operation === 'SellerChoices')
        return { sellers: { __typename: 'SellerConnection', nodes: sellers, totalCount: 1 } }
      if (operation === 'SellerNames') return { nodes: sellers }
      if (operation === 'SafetySignals')
        return {
          safetySignals: { __typename: 'SafetySignalConnection', nodes: [signal], pageInfo, totalCount: 1 },
        }
      if (operation === 'RecordSafetySignal')
        return {
          recordSafetySignal: {
            __typename: 'RecordSafetySignalPayload',
            kept: userErrors.length === 0,
            userErrors,
          },
        }
      return {
        handleSafetySignal: { __typename: 'HandleSafetySignalPayload', signal: null, userErrors },
      }
    },
  })
  return { ...shown, onAddress }
}
const coordinates = ['SAFETY_SIGNALS_RECORD', 'SAFETY_SIGNALS_HANDLE']

test('D-17 a signal opens to all that is known, and it is said once what was done, from the version seen', async () => {
  const { user, asked } = open(coordinates)
  await user.click((await screen.findAllByRole('button', { name: 'De lader smelt.' }))[0] as HTMLElement)
  const dialog = within(await screen.findByRole('dialog', { name: 'Veiligheidssignaal' }))
  expect(dialog.getByText('Klimwinkel')).toBeTruthy()
  expect(dialog.getByText('Achtergelaten op de openbare pagina')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Afhandelen' }))
  expect(await dialog.findByText('Schrijf op wat eraan is gedaan.')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Wat is eraan gedaan?' }), 'Uit de verkoop.')
  await user.click(dialog.getByRole('button', { name: 'Afhandelen' }))
  expect(asked.find(({ operation }) => operation === 'HandleSafetySignal')?.variables).toEqual({
    input: { signalId: 'sig_1', expectedVersion: 3, done: 'Uit de verkoop.' },
  })
})

test('D-17 what leads to somebody is refused at its field, and what was typed stays', async () => {
  const refusal = 'Vanaf teken 5 staat hier een telefoonnummer.'
  const { user, asked, onAddress } = open(coordinates, {
    address: { record: true },
    userErrors: [fault('danger', refusal)],
  })
  const dialog = within(await screen.findByRole('dialog', { name: 'Veiligheidssignaal vastleggen' }))
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat is er gevaarlijk?' })
  await user.type(field, 'Bel 06-12345678')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Binnengekomen via' }), 'LETTER')
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  expect(await dialog.findByText(refusal)).toBeTruthy()
  expect(field.value).toBe('Bel 06-12345678')
  expect(onAddress).not.toHaveBeenCalled()
  expect(asked.find(({ operation }) => operation === 'RecordSafetySignal')?.variables.input).toMatchObject({
    danger: 'Bel 06-12345678',
    product: null,
    channel: 'LETTER',
  })
})

test('D-17 the seller is one that we know, or a name', async () => {
  const { user, asked } = open(coordinates, { address: { record: true } })
  const dialog = within(await screen.findByRole('dialog', { name: 'Veiligheidssignaal vastleggen' }))
  await user.type(dialog.getByRole('textbox', { name: 'Wat is er gevaarlijk?' }), 'Rook.')
  expect(dialog.getByRole('textbox', { name: /^Naam van de verkoper/ })).toBeTruthy()
  await user.click(dialog.getByRole('combobox', { name: /^Verkoper/ }))
  await user.click(await screen.findByRole('option', { name: 'Klimwinkel', hidden: true }))
  expect(dialog.queryByRole('textbox', { name: /^Naam van de verkoper/ })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  const sent = () => asked.find(({ operation }) => operation === 'RecordSafetySignal')?.variables.input
  await waitFor(() => expect(sent()).toMatchObject({ sellerId: 'sel_1', sellerName: null }))
})

test('D-17 the list is of the sellers in the address, who are named and taken away one by one', async () => {
  const { user, asked, onAddress } = open(coordinates, { address: { seller: ['sel_1', 'sel_2'] } })
  await user.click(await screen.findByRole('button', { name: /Verkoper.*Klimwinkel/ }))
  expect(onAddress.mock.lastCall?.[0]).toMatchObject({ seller: ['sel_2'] })
  expect(asked.find(({ operation }) => operation === 'SafetySignals')?.variables.filter).toEqual({
    sellerIds: ['sel_1', 'sel_2'],
  })
})

test('KP-1 who only records has no list', async () => {
  const { user, asked, onAddress } = open(['SAFETY_SIGNALS_RECORD'])
  expect(await screen.findByText(/De lijst is voor de coördinator en de directie/)).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'SafetySignals')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Signaal vastleggen' }))
  expect(onAddress).toHaveBeenCalledWith({ record: true })
})
