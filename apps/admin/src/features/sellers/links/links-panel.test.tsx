import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../../../screen.fixture.js'
import { LinksPanel } from './links-panel.js'

const person = (id: string, name: string) => ({ __typename: 'Handler', id, name, initials: 'A' })
const anouk = person('han_anouk', 'Anouk')
const trader = (registerNumber: string, name: string, sellers: readonly object[] = []) => ({
  __typename: 'Trader',
  register: 'KVK',
  registerNumber,
  name,
  sellers,
})
const account = { __typename: 'Seller', id: 'sel_2', name: 'Wielenhuis', accountState: 'OPEN', leftOn: null }
const link = {
  __typename: 'TraderLink',
  id: 'lnk_1',
  kind: 'RELATED',
  state: 'STANDING',
  traders: [trader('12345678', 'Fiets B.V.'), trader('87654321', 'Wielen B.V.', [account])],
  confidence: 'PROBABLE',
  sinceOn: '2026-02-01',
  untilOn: null,
  evidence: 'Dezelfde bestuurder.',
  foundBy: anouk,
  foundAt: '2026-11-20T09:00:00Z',
  standsOn: '2026-11-20',
  confirmedBy: null,
  endedBy: null,
  endedAt: null,
  endReason: null,
  version: 1,
}
const proposed = {
  ...link,
  kind: 'SAME_PERSON',
  state: 'PROPOSED',
  confidence: null,
  sinceOn: null,
  standsOn: null,
}
const withdrawn = {
  ...link,
  id: 'lnk_2',
  state: 'WITHDRAWN',
  untilOn: '2026-03-01',
  confirmedBy: person('han_hendrik', 'Hendrik'),
  endedBy: anouk,
  endedAt: '2026-11-21T09:00:00Z',
  endReason: 'Naamgenoten.',
}
const effect = {
  __typename: 'PointsEffect',
  seller: { __typename: 'Seller', id: 'sel_2', name: 'Wielenhuis' },
  before: 60,
  after: 0,
  rawAfter: 0,
  stateBefore: 'OPEN',
  stateAfter: 'CLOSED',
  closesOn: null,
  returnsOn: '2027-03-01',
  warnings: [],
}

function open(
  links: readonly object[],
  {
    me = 'han_hendrik',
    permissions = ['REGISTER_BLOCKS_READ', 'VIOLATIONS_DECIDE'],
    needsSecondPerson = false,
  } = {},
) {
  return show(<LinksPanel sellerId="sel_1" />, {
    answer: (operation, variables) => {
      if (operation === 'Viewer')
        return { viewer: { __typename: 'Viewer', permissions, handler: person(me, 'Iemand') } }
      if (operation === 'SellerLinks')
        return {
          seller: {
            __typename: 'Seller',
            id: 'sel_1',
            trader: { ...trader('12345678', 'Fiets B.V.'), links },
          },
        }
      if (operation === 'SellerChoices')
        return {
          sellers: {
            __typename: 'SellerConnection',
            nodes: [
              {
                __typename: 'Seller',
                id: 'sel_1',
                name: 'Fietsplezier',
                trader: trader('12345678', 'Fiets B.V.'),
              },
              { ...account, trader: trader('87654321', 'Wielen B.V.') },
            ],
            totalCount: 2,
          },
        }
      const { dryRun } = variables.input as { dryRun?: boolean }
      return {
        [operation.charAt(0).toLowerCase() + operation.slice(1)]: {
          __typename: 'Payload',
          link: dryRun ? null : link,
          effects: [effect],
          needsSecondPerson,
          userErrors: [],
        },
      }
    },
  })
}
const dialogOf = async (name: string) => within(await screen.findByRole('dialog', { name }))

test('D-15 the links of a number tell the other number, its accounts, since when, how sure and why', async () => {
  open([link, withdrawn], { permissions: ['REGISTER_BLOCKS_READ'] })
  const [first, second] = await screen.findAllByRole('listitem')
  expect(first?.textContent).toContain('Wielen B.V.')
  expect(first?.textContent).toContain('KvK 87654321')
  expect(first?.textContent).toMatch(/Verwant · Waarschijnlijk · Sinds 1 feb/)
  expect(first?.textContent).toContain('Dezelfde bestuurder.')
  expect(within(first as HTMLElement).getByRole('link', { name: 'Wielenhuis' })).toBeTruthy()
  expect(second?.textContent).toContain('Ingetrokken')
  expect(second?.textContent).toContain('Naamgenoten.')
  expect(second?.textContent).toContain('Bevestigd door Hendrik')
  expect(screen.queryByRole('button')).toBeNull()
})

test('D-6 a number is linked after what it does was shown, and proposed when it leaves nothing', async () => {
  const { user, asked } = open([], { needsSecondPerson: true })
  await user.click(await screen.findByRole('button', { name: 'Nummer verbinden' }))
  const dialog = await dialogOf('Een ander nummer verbinden')
  await user.click(dialog.getByRole('button', { name: 'Verbinden' }))
  expect(await dialog.findAllByText('Vul dit in.')).toHaveLength(2)
  await user.click(dialog.getByRole('combobox', { name: /^Account op het andere nummer/ }))
  const option = await screen.findByRole('option', { name: 'Wielenhuis, KvK 87654321', hidden: true })
  expect(screen.queryByRole('option', { name: /Fietsplezier/, hidden: true })).toBeNull()
  await user.click(option)
  expect(await dialog.findByText('60 → 0')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Waaruit blijkt het?' }), 'Uittreksel.')
  await user.click(dialog.getByRole('button', { name: 'Voorstellen aan een tweede persoon' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked.findLast(({ operation }) => operation === 'LinkTraders')?.variables.input).toMatchObject({
    sellerId: 'sel_1',
    otherSellerId: 'sel_2',
    confidence: 'PROBABLE',
    evidence: 'Uittreksel.',
    untilOn: null,
    dryRun: false,
  })
})

test('D-15 a proof of the same legal person asks for no days', async () => {
  const { user, asked } = open([])
  await user.click(await screen.findByRole('button', { name: 'Nummer verbinden' }))
  const dialog = await dialogOf('Een ander nummer verbinden')
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Wat is gevonden' }), 'SAME_PERSON')
  expect(dialog.queryByText('Verwant sinds')).toBeNull()
  await user.click(dialog.getByRole('combobox', { name: /^Account op het andere nummer/ }))
  await user.click(await screen.findByRole('option', { name: 'Wielenhuis, KvK 87654321', hidden: true }))
  expect(await dialog.findByText('60 → 0')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Waaruit blijkt het?' }), 'Akte.')
  await user.click(dialog.getByRole('button', { name: 'Verbinden' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const sent = asked.findLast(({ operation }) => operation === 'ProveSamePerson')?.variables.input
  expect(sent).toMatchObject({ sellerId: 'sel_1', otherSellerId: 'sel_2', evidence: 'Akte.', dryRun: false })
  expect(sent).not.toHaveProperty('sinceOn')
})

test('D-19 the second person sees what it does and decides; who found it can only take it back', async () => {
  const other = open([proposed])
  await other.user.click(await screen.findByRole('button', { name: 'Beslissen: Wielen B.V.' }))
  const dialog = await dialogOf('Beslissen als tweede persoon')
  expect(await dialog.findByText('60 → 0')).toBeTruthy()
  await other.user.click(dialog.getByRole('button', { name: 'Verbinden' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(
    other.asked.findLast(({ operation }) => operation === 'ConfirmTraderLink')?.variables.input,
  ).toMatchObject({
    linkId: 'lnk_1',
    expectedVersion: 1,
    dryRun: false,
  })
  other.unmount()
  const own = open([proposed], { me: 'han_anouk' })
  await own.user.click(await screen.findByRole('button', { name: 'Beslissen: Wielen B.V.' }))
  const mine = await dialogOf('Beslissen als tweede persoon')
  await own.user.type(mine.getByRole('textbox', { name: 'Waarom niet?' }), 'Vergissing.')
  await own.user.click(mine.getByRole('button', { name: 'Terugnemen' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(own.asked.some(({ operation }) => operation === 'ConfirmTraderLink')).toBe(false)
  expect(
    own.asked.findLast(({ operation }) => operation === 'DeclineTraderLink')?.variables.input,
  ).toMatchObject({
    reason: 'Vergissing.',
  })
})

test('D-15 a link ends on a day and with a reason, after what is undone was shown', async () => {
  const { user, asked } = open([link])
  await user.click(await screen.findByRole('button', { name: 'Beëindigen: Wielen B.V.' }))
  const dialog = await dialogOf('Verbinding beëindigen')
  expect(await dialog.findByText('60 → 0')).toBeTruthy()
  const day = dialog.getByRole('textbox', { name: 'Verwant tot' })
  await user.clear(day)
  await user.type(day, '1-3-2026')
  await user.type(dialog.getByRole('textbox', { name: 'Waaruit blijkt het?' }), 'Aandelen verkocht.')
  await user.click(dialog.getByRole('button', { name: 'Beëindigen' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const sent = asked
    .filter(({ operation }) => operation === 'EndTraderLink')
    .map(({ variables }) => variables.input as { readonly dryRun: boolean })
  expect(sent.at(0)?.dryRun).toBe(true)
  expect(sent.filter(({ dryRun }) => !dryRun)).toMatchObject([
    {
      linkId: 'lnk_1',
      expectedVersion: 1,
      untilOn: '2026-03-01',
      reason: 'Aandelen verkocht.',
      dryRun: false,
    },
  ])
})

test('D-15 neither a proof ends nor a link that ended, which says that it is over', async () => {
  const proof = { ...proposed, id: 'lnk_3', state: 'STANDING', standsOn: '2026-11-20' }
  open([proof, { ...link, untilOn: '2026-03-01' }])
  expect(await screen.findAllByRole('button', { name: 'Intrekken: Wielen B.V.' })).toHaveLength(2)
  expect(screen.queryByRole('button', { name: /^Beëindigen/ })).toBeNull()
  screen.getByText('Verbonden')
  screen.getByText('Voorbij')
})

test('D-7 a link that was wrong is withdrawn with a reason, after what is undone was shown', async () => {
  const { user, asked } = open([link])
  await user.click(await screen.findByRole('button', { name: 'Intrekken: Wielen B.V.' }))
  const dialog = await dialogOf('Verbinding intrekken')
  expect(await dialog.findByText('Wielenhuis')).toBeTruthy()
  await user.type(dialog.getByRole('textbox', { name: 'Waarom was zij onjuist?' }), 'Naamgenoten.')
  await user.click(dialog.getByRole('button', { name: 'Intrekken' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(
    asked.findLast(({ operation }) => operation === 'WithdrawTraderLink')?.variables.input,
  ).toMatchObject({
    linkId: 'lnk_1',
    reason: 'Naamgenoten.',
    dryRun: false,
  })
})
