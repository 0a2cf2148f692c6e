import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { aKey, someUsage } from '../partner-key.fixture.js'
import { KeyPage } from './key-page.js'

const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}
const request = (outcome: string, code: string | null) => ({
  __typename: 'PartnerRequest',
  at: '2026-11-26T09:00:00Z',
  operation: 'query categories',
  outcome,
  code,
  cost: 12,
  milliseconds: 8,
  requestId: `r-${outcome}`,
})

function open(changes: object = {}, answers: Record<string, Record<string, unknown>> = {}) {
  const all = [request('ANSWERED', null), request('REFUSED', 'RATE_LIMITED')]
  const key = aKey({ usage: someUsage, ...changes })
  return show(<KeyPage id="key_1" />, {
    answer: (operation, variables) => {
      if (operation === 'PartnerKey') return { partnerKey: key }
      if (operation !== 'PartnerRequests') return answers[operation]
      const { outcomes } = variables.filter as { outcomes?: string[] }
      const nodes = all.filter(({ outcome }) => outcomes?.includes(outcome) ?? true)
      const requests = { __typename: 'PartnerRequestConnection', totalCount: nodes.length, pageInfo, nodes }
      return { partnerKey: { __typename: 'PartnerKey', id: 'key_1', requests } }
    },
  })
}

test('the use of a key has its finding as title, and the same figures as a table', async () => {
  const { user } = open()
  const finding = 'Het drukst was 30 nov 2026: 290 verzoeken, 3 geweigerd.'
  expect(await screen.findByRole('heading', { name: finding })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Als tabel' }))
  const table = screen.getByRole('table', { name: 'Gebruik in 30 dagen' })
  expect(within(table).getAllByRole('row')).toHaveLength(3)
  expect(within(table).getByRole('row', { name: /30 nov 2026 290 3 900/ })).toBeTruthy()
})

test('the requests of a key can be narrowed to those that were refused', async () => {
  const { user, asked } = open()
  expect(await screen.findAllByText('query categories')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Afloop' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Geweigerd' }))
  expect(await screen.findByText('RATE_LIMITED')).toBeTruthy()
  expect(asked.at(-1)?.variables.filter).toEqual({ outcomes: ['REFUSED'] })
})

test('revoking asks first, and does nothing when one thinks better of it', async () => {
  const revoked = aKey({ state: 'REVOKED', revokedAt: '2026-11-26T09:00:00Z', version: 4 })
  const payload = { __typename: 'RevokePartnerKeyPayload', partnerKey: revoked, userErrors: [] }
  const { user, asked } = open({}, { RevokePartnerKey: { revokePartnerKey: payload } })
  const isSent = () => asked.some(({ operation }) => operation === 'RevokePartnerKey')
  await user.click(await screen.findByRole('button', { name: 'Intrekken' }))
  const dialog = await screen.findByRole('dialog', { name: 'Koppeling intrekken?' })
  await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }))
  expect(isSent()).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Intrekken' }))
  await user.click(await screen.findByRole('button', { name: 'Definitief intrekken' }))
  expect(await screen.findByText(/De sleutel werkt niet meer/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Vernieuwen' })).toBe(null)
})

test('renewing asks how long the old secret works, and shows the new one once', async () => {
  const secret = 'waarborg_demo_other0000_secret'
  const payload = {
    __typename: 'RotatePartnerKeyPayload',
    partnerKey: aKey({ version: 4 }),
    secret,
    userErrors: [],
  }
  const { user, asked } = open({}, { RotatePartnerKey: { rotatePartnerKey: payload } })
  await user.click(await screen.findByRole('button', { name: 'Vernieuwen' }))
  await user.click(await screen.findByRole('radio', { name: '1 dag' }))
  await user.click(screen.getByRole('button', { name: 'Nieuw geheim maken' }))
  expect(await screen.findByText(secret)).toBeTruthy()
  const { variables } = asked.find(({ operation }) => operation === 'RotatePartnerKey') ?? {}
  expect(variables?.input).toMatchObject({ keyId: 'key_1', expectedVersion: 3, overlapInHours: 24 })
  await user.click(screen.getByRole('button', { name: 'Ik heb hem bewaard' }))
  expect(screen.queryByText(secret)).toBe(null)
})

test('a refusal of the server is told in the dialog, which stays', async () => {
  const message = 'Deze sleutel is ingetrokken. Maak een nieuwe.'
  const userErrors = [{ __typename: 'UserError', code: 'NOT_ALLOWED_NOW', path: ['keyId'], message }]
  const payload = { __typename: 'RevokePartnerKeyPayload', partnerKey: null, userErrors }
  const { user } = open({}, { RevokePartnerKey: { revokePartnerKey: payload } })
  await user.click(await screen.findByRole('button', { name: 'Intrekken' }))
  await user.click(await screen.findByRole('button', { name: 'Definitief intrekken' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('a key that is not there, or not the reader’s, is told kindly', async () => {
  show(<KeyPage id="key_1" />, { answer: () => ({ partnerKey: null }) })
  expect(await screen.findByRole('heading', { name: 'Deze sleutel is er niet' })).toBeTruthy()
})
