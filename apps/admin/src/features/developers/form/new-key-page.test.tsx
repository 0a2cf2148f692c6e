import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { aKey, aSeller } from '../partner-key.fixture.js'
import { NewKeyPage } from './new-key-page.js'

const SECRET = 'waarborg_demo_k7f3a9qx_0123456789abcdefghjkmnpqrstvwxyz1234567'

function open(userErrors: object[] = []) {
  const onKept = vi.fn()
  let refusals = userErrors
  const answer = (operation: string) => {
    if (operation === 'KeySellers') return { keySellers: [aSeller] }
    const refused = refusals
    refusals = []
    const partnerKey = refused.length > 0 ? null : aKey()
    return {
      createPartnerKey: {
        __typename: 'CreatePartnerKeyPayload',
        partnerKey,
        secret: partnerKey && SECRET,
        userErrors: refused,
      },
    }
  }
  return { onKept, ...show(<NewKeyPage onKept={onKept} onCancel={() => {}} />, { answer }) }
}

async function fill({ user }: ReturnType<typeof open>) {
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Koppeling')
  await user.click(screen.getByRole('checkbox', { name: 'Eigen verkopers lezen' }))
  await user.type(screen.getByRole('searchbox', { name: 'Verkoper zoeken' }), 'huis')
  await user.click(await screen.findByRole('button', { name: /^Huis & Haard · .* toevoegen$/ }))
}

test('a key that is made is shown this once, to be copied, until somebody says it is kept', async () => {
  const opened = open()
  await fill(opened)
  await opened.user.click(screen.getByRole('button', { name: 'Sleutel maken' }))
  expect((await screen.findByText(SECRET)).tagName).toBe('CODE')
  expect(screen.getByRole('button', { name: 'sleutel kopiëren' })).toBeTruthy()
  expect(opened.onKept).not.toHaveBeenCalled()
  await opened.user.click(screen.getByRole('button', { name: 'Ik heb hem bewaard' }))
  expect(opened.onKept).toHaveBeenCalledWith('key_1')
  const { variables } = opened.asked.find(({ operation }) => operation === 'CreatePartnerKey') ?? {}
  expect(variables?.input).toMatchObject({
    name: 'Koppeling',
    scopes: ['SELLERS_READ'],
    sellerIds: ['sel_1'],
    addresses: [],
  })
})

test('what is missing is said at its field before anything is sent, and the first has the focus', async () => {
  const { user, asked } = open()
  await user.click(screen.getByRole('button', { name: 'Sleutel maken' }))
  expect(await screen.findByText('Vul een naam in.')).toBeTruthy()
  expect(screen.getByText('Kies ten minste één recht.')).toBeTruthy()
  expect(screen.getByText('Kies ten minste één verkoper.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Naam' }))
  expect(asked).toEqual([])
})

test('what the server refuses stands at its field, and what was filled in stays', async () => {
  const message = 'Vul een adres of een reeks in.'
  const opened = open([
    { __typename: 'UserError', code: 'INVALID_FORM', path: ['addresses', '0'], message },
    { __typename: 'UserError', code: 'NOT_ALLOWED_NOW', path: [], message: 'Nu even niet.' },
  ])
  await fill(opened)
  const addresses = screen.getByRole('textbox', { name: 'Alleen vanaf deze adressen' })
  await opened.user.type(addresses, 'huis')
  await opened.user.click(screen.getByRole('button', { name: 'Sleutel maken' }))
  expect(await screen.findByText(message)).toBeTruthy()
  expect(screen.getByText('Nu even niet.')).toBeTruthy()
  expect(document.activeElement).toBe(addresses)
  expect((addresses as HTMLTextAreaElement).value).toBe('huis')
  await opened.user.clear(addresses)
  await opened.user.click(screen.getByRole('button', { name: 'Sleutel maken' }))
  expect(await screen.findByText(SECRET)).toBeTruthy()
  const keys = opened.asked
    .filter(({ operation }) => operation === 'CreatePartnerKey')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey)
  expect(new Set(keys).size).toBe(1)
})

test('a failing network is told, with what was filled in still there', async () => {
  const { user } = show(<NewKeyPage onKept={() => {}} onCancel={() => {}} />, {
    answer: (operation) => (operation === 'KeySellers' ? { keySellers: [aSeller] } : undefined),
  })
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Koppeling')
  await user.click(screen.getByRole('checkbox', { name: 'Categorieën lezen' }))
  await user.type(screen.getByRole('searchbox', { name: 'Verkoper zoeken' }), 'huis')
  await user.click(await screen.findByRole('button', { name: /^Huis & Haard · .* toevoegen$/ }))
  await user.click(screen.getByRole('button', { name: 'Sleutel maken' }))
  expect(await screen.findByText('Geen verbinding met de server')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: 'Categorieën lezen', checked: true })).toBeTruthy()
})
