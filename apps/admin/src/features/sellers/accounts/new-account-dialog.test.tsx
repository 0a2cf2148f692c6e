import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { LeaveAccountDialog } from './leave-account-dialog.js'
import { NewAccountDialog } from './new-account-dialog.js'

const seller = {
  __typename: 'Seller',
  id: 'sel_1',
  name: 'Fietsplezier Outlet',
  country: 'NL',
  accountState: 'OPEN',
  openedOn: '2026-11-27',
  leftOn: null,
  openComplaints: 0,
  points: { __typename: 'SellerPoints', start: 100, balance: 70, warning: null },
  trader: {
    __typename: 'Trader',
    register: 'KVK',
    registerNumber: '62810394',
    name: 'Fietsplezier V.O.F.',
    blockedOn: null,
  },
}
const fault = (path: string, message: string) => ({
  __typename: 'UserError',
  code: 'NOT_ALLOWED_NOW',
  path: [path],
  message,
})
const block = { __typename: 'RegisterBlock', id: 'blc_1', blockedOn: '2026-03-01', version: 1 }

function open(answered: object, permissions: readonly string[] = ['REGISTER_BLOCKS_READ']) {
  const [onDone, onClose] = [vi.fn(), vi.fn()]
  const payload = {
    __typename: 'RegisterSellerPayload',
    seller: null,
    noticed: null,
    block: null,
    userErrors: [],
  }
  const shown = show(<NewAccountDialog onDone={onDone} onClose={onClose} />, {
    answer: (operation) =>
      operation === 'Viewer'
        ? { viewer: { __typename: 'Viewer', permissions } }
        : { registerSeller: { ...payload, ...answered } },
  })
  return { ...shown, onDone }
}
type Opened = ReturnType<typeof open>

async function fill({ user }: Opened) {
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuw verkoopaccount' }))
  await user.type(dialog.getByRole('textbox', { name: 'Nummer in het register' }), 'KvK 62810394')
  await user.type(dialog.getByRole('textbox', { name: 'Naam van het account' }), 'Fietsplezier Outlet')
  await user.click(dialog.getByRole('button', { name: 'Account openen' }))
  return dialog
}

test('OS-1 an account is opened as it was typed, and what is noticed is told', async () => {
  const shown = open({ seller, noticed: 'SECOND_IN_COUNTRY' })
  await fill(shown)
  await waitFor(() => expect(shown.onDone.mock.lastCall?.[0]).toMatchObject({ id: 'sel_1' }))
  expect(shown.asked.find(({ operation }) => operation === 'RegisterSeller')?.variables.input).toMatchObject({
    register: 'KVK',
    registerNumber: 'KvK 62810394',
    traderName: null,
    name: 'Fietsplezier Outlet',
    country: 'NL',
  })
})

test('D-15 what is missing is told at its fields before anything is sent', async () => {
  const shown = open({})
  const dialog = within(await screen.findByRole('dialog', { name: 'Nieuw verkoopaccount' }))
  await shown.user.click(dialog.getByRole('button', { name: 'Account openen' }))
  expect(await dialog.findAllByText('Vul dit in.')).toHaveLength(2)
  expect(shown.asked.some(({ operation }) => operation === 'RegisterSeller')).toBe(false)
})

test('BP-5 on a blocked number the refusal stands at the number, leads to the block, and what was typed stays', async () => {
  const shown = open({ block, userErrors: [fault('registerNumber', 'Geen account op dit nummer.')] })
  const dialog = await fill(shown)
  expect(await dialog.findByText('Geen account op dit nummer.')).toBeTruthy()
  const link = dialog.getByRole('link', { name: 'Bekijk de blokkade' })
  expect(link.getAttribute('href')).toContain('/sellers/blocks')
  expect(link.getAttribute('href')).toContain('blc_1')
  expect(dialog.getByRole('textbox', { name: 'Naam van het account' })).toHaveProperty(
    'value',
    'Fietsplezier Outlet',
  )
  expect(shown.onDone).not.toHaveBeenCalled()
})

test('KP-1 who does not review blocks is told, and led nowhere', async () => {
  const shown = open({ block, userErrors: [fault('registerNumber', 'Geen account op dit nummer.')] }, [])
  const dialog = await fill(shown)
  expect(await dialog.findByText(/^Dit nummer is geblokkeerd\./)).toBeTruthy()
  expect(dialog.queryByRole('link')).toBeNull()
})

test('OS-1 that an account was left is recorded for a day, after what that does', async () => {
  const onClose = vi.fn()
  const { user, asked } = show(<LeaveAccountDialog seller={seller} onClose={onClose} />, {
    answer: () => ({
      leaveAccount: {
        __typename: 'LeaveAccountPayload',
        seller: { __typename: 'Seller', id: 'sel_1', leftOn: '2026-11-27' },
        userErrors: [],
      },
    }),
  })
  const dialog = within(await screen.findByRole('dialog', { name: /^Fietsplezier Outlet: verlaten/ }))
  expect(dialog.getByText(/Punten komen gewoon terug op hun datum/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(asked.at(-1)?.variables.input).toMatchObject({ sellerId: 'sel_1' })
})
