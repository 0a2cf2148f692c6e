import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { onlyPage, show } from '../../../screen.fixture.js'
import { ContactsPanel } from './contacts-panel.js'

const seller = { id: 'sel_1', name: 'Fietsplezier' }
const contact = {
  __typename: 'SellerContact',
  id: 'con_1',
  name: 'Noor Smit',
  email: 'noor@winkel.example',
  language: 'NL',
  state: 'ACTIVE',
  sellers: [{ __typename: 'KeySeller', ...seller, registerNumber: '12345678' }],
  lastSignedInAt: null,
  version: 3,
}
const listed = (nodes: object[]) => ({
  sellerContacts: {
    __typename: 'SellerContactConnection',
    totalCount: nodes.length,
    pageInfo: onlyPage,
    nodes,
  },
})
const choices = { sellers: { __typename: 'SellerConnection', totalCount: 0, nodes: [] } }

test('what is wrong with a new contact stands at its fields', async () => {
  const answer = (operation: string) => {
    if (operation === 'SellerContacts') return listed([])
    if (operation === 'SellerChoices') return choices
    return {
      addSellerContact: {
        __typename: 'AddSellerContactPayload',
        sellerContact: null,
        userErrors: [
          {
            __typename: 'UserError',
            code: 'EMAIL_TAKEN',
            path: ['email'],
            message: 'Dit adres is van een ander.',
          },
          { __typename: 'UserError', code: 'REQUIRED', path: ['name'], message: 'Vul een naam in.' },
        ],
      },
    }
  }
  const { user, asked } = show(<ContactsPanel seller={seller} />, { answer })
  expect(await screen.findByText('Nog niemand spreekt voor deze verkoper.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }))
  await user.type(await screen.findByRole('textbox', { name: 'E-mailadres' }), 'noor@winkel.example')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByText('Dit adres is van een ander.')).toBeTruthy()
  expect(screen.getByText('Vul een naam in.')).toBeTruthy()
  expect(asked.find(({ operation }) => operation === 'AddSellerContact')?.variables.input).toMatchObject({
    email: 'noor@winkel.example',
    language: 'NL',
    sellerIds: ['sel_1'],
  })
})

test('ending somebody’s access asks first', async () => {
  let state = 'ACTIVE'
  const answer = (operation: string) => {
    if (operation === 'SellerContacts') return listed([{ ...contact, state }])
    state = 'DISABLED'
    return {
      disableSellerContact: {
        __typename: 'DisableSellerContactPayload',
        sellerContact: { ...contact, state, version: 4 },
        userErrors: [],
      },
    }
  }
  const { user, asked } = show(<ContactsPanel seller={seller} />, { answer })
  await user.click(await screen.findByRole('button', { name: 'Toegang beëindigen: Noor Smit' }))
  expect(await screen.findByText('Toegang van Noor Smit beëindigen?')).toBeTruthy()
  expect(asked.some(({ operation }) => operation === 'DisableSellerContact')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Toegang beëindigen' }))
  expect(await screen.findByText('Geen toegang')).toBeTruthy()
  expect(asked.find(({ operation }) => operation === 'DisableSellerContact')?.variables.input).toEqual({
    contactId: 'con_1',
    expectedVersion: 3,
  })
})
