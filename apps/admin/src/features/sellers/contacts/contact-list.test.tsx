import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { onlyPage, show } from '../../../screen.fixture.js'
// Fetched when first asked for, which a test would have to wait for.
import './contact-dialog.js'
import { ContactList } from './contact-list.js'

const contact = {
  __typename: 'SellerContact',
  id: 'con_1',
  name: 'Noor Smit',
  email: 'noor@winkel.example',
  language: 'NL',
  state: 'ACTIVE',
  sellers: [
    { __typename: 'KeySeller', id: 'sel_1', name: 'Fietsplezier', registerNumber: '12345678' },
    { __typename: 'KeySeller', id: 'sel_2', name: 'Bakkersbenodigd', registerNumber: '12345679' },
  ],
  lastSignedInAt: null,
  version: 3,
}
const listed = (...nodes: object[]) => ({
  sellerContacts: {
    __typename: 'SellerContactConnection',
    totalCount: nodes.length,
    pageInfo: onlyPage,
    nodes,
  },
})
const viewer = (...permissions: string[]) => ({
  viewer: {
    __typename: 'Viewer',
    handler: { __typename: 'Handler', id: 'han_1', name: 'Tess', initials: 'T', function: 'Beheer' },
    roles: ['ADMIN'],
    permissions,
    secondFactorNeeded: false,
    sessionEndsAt: '2026-11-24T00:00:00Z',
  },
})

test('who speaks for sellers is listed, with what can be done where there is access', async () => {
  const gone = { ...contact, id: 'con_2', name: 'Bas Oud', state: 'DISABLED' }
  show(<ContactList address={{}} onAddress={vi.fn()} />, { answer: () => listed(contact, gone) })
  const row = within((await screen.findByText('Noor Smit')).closest('tr') as HTMLElement)
  expect(row.getByText('Fietsplezier, Bakkersbenodigd')).toBeTruthy()
  expect(row.getByText('nog nooit')).toBeTruthy()
  expect(row.getByRole('button', { name: 'Noor Smit wijzigen' })).toBeTruthy()
  const other = within(screen.getByText('Bas Oud').closest('tr') as HTMLElement)
  expect(other.getByText('Geen toegang')).toBeTruthy()
  expect(other.queryByRole('button')).toBeNull()
})

test('order and filter stand in the address, and are asked', async () => {
  const onAddress = vi.fn()
  const { user, asked } = show(
    <ContactList
      address={{ q: 'noor', state: ['ACTIVE'], order: '-last-signed-in-at' }}
      onAddress={onAddress}
    />,
    { answer: () => listed(contact) },
  )
  await user.click(await screen.findByRole('button', { name: 'E-mailadres' }))
  expect(onAddress.mock.lastCall?.[0]).toMatchObject({ order: 'email', q: 'noor' })
  await user.click(screen.getByRole('button', { name: 'Toegang: Heeft toegang weghalen' }))
  expect(onAddress.mock.lastCall?.[0]).toMatchObject({ state: undefined, q: 'noor' })
  expect(asked.find(({ operation }) => operation === 'SellerContacts')?.variables).toMatchObject({
    filter: { search: 'noor', states: ['ACTIVE'] },
    orderBy: { field: 'LAST_SIGNED_IN_AT', direction: 'DESC' },
  })
})

test('an administrator, who does not read sellers, finds them by name for a new contact', async () => {
  const answer = (operation: string) => {
    if (operation === 'Viewer') return viewer('SELLER_CONTACTS_MANAGE', 'KEYS_MANAGE')
    if (operation === 'KeySellers') return { keySellers: contact.sellers }
    if (operation === 'AddSellerContact')
      return { addSellerContact: { __typename: 'Payload', sellerContact: contact, userErrors: [] } }
    return listed()
  }
  const { user, asked } = show(<ContactList address={{}} onAddress={vi.fn()} />, { answer })
  await screen.findByText('Er zijn nog geen contactpersonen')
  await user.click(screen.getByRole('button', { name: 'Contactpersoon toevoegen' }))
  await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Noor Smit')
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'noor@winkel.example')
  await user.click(screen.getByRole('combobox', { name: 'Spreekt voor' }))
  await user.click(await screen.findByRole('option', { name: 'Fietsplezier', hidden: true }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await vi.waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'AddSellerContact')?.variables.input).toMatchObject({
      name: 'Noor Smit',
      sellerIds: ['sel_1'],
    }),
  )
  expect(asked.some(({ operation }) => operation === 'SellerChoices')).toBe(false)
})

test('nothing that matches, and a failure, each say so', async () => {
  const none = show(<ContactList address={{ q: 'x' }} onAddress={vi.fn()} />, { answer: () => listed() })
  expect(await screen.findByText('Geen contactpersoon past bij deze filters')).toBeTruthy()
  none.unmount()
  show(<ContactList address={{}} onAddress={vi.fn()} />, { answer: () => new Error('gone') })
  expect(await screen.findByText('Geen verbinding met de server')).toBeTruthy()
})
