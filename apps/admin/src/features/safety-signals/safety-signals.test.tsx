import { screen, within } from '@testing-library/react'
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

test('KP-1 who only records has no list', async () => {
  const { user, asked, onAddress } = open(['SAFETY_SIGNALS_RECORD'])
  expect(await screen.findByText(/De lijst is voor de coördinator en de directie/)).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'SafetySignals')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Signaal vastleggen' }))
  expect(onAddress).toHaveBeenCalledWith({ record: true })
})
