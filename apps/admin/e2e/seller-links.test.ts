import { expect, test } from 'vitest'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

const pathOf = async (name: string) => {
  const { data } = await office().ask(
    'query ($name: String!) { sellers(filter: { search: $name }) { nodes { id name } } }',
    { name },
    { as: 'ravi' },
  )
  const found = data.sellers.nodes.find((seller: { name: string }) => seller.name === name)
  return `/sellers/${found.id}`
}
const panelOf = (page: Page) => page.getByRole('region', { name: 'Verbonden nummers' })

test('D-15 D-19 one proves that a number is of the same person as a closed one, and another agrees, which closes it', async () => {
  const path = await pathOf('Zonnedak')
  const first = await open(path, { as: 'anouk', width: 1280 })
  await panelOf(first).getByText('Dit nummer is met geen ander nummer verbonden.').waitFor()
  await panelOf(first).getByRole('button', { name: 'Nummer verbinden' }).press('Enter')
  const dialog = first.getByRole('dialog', { name: 'Een ander nummer verbinden' })
  const other = dialog.getByRole('combobox', { name: /^Account op het andere nummer/ })
  await other.fill('Gadgetgrot Deals')
  await first.getByRole('option', { name: 'Gadgetgrot Deals, KVK 63404922' }).waitFor()
  await other.press('ArrowDown')
  await other.press('Enter')
  await dialog.getByRole('combobox', { name: 'Wat is gevonden' }).selectOption('SAME_PERSON')
  await dialog.getByText('Open → Gesloten').waitFor()
  await dialog.getByRole('textbox', { name: 'Waaruit blijkt het?' }).fill('Uittreksel van 3 maart.')
  await mustBeAccessible(first)
  await dialog.getByRole('button', { name: 'Voorstellen aan een tweede persoon' }).press('Enter')
  await panelOf(first).getByText('Wacht op een tweede persoon').waitFor()

  const second = await open(path, { as: 'hendrik', width: 360, scheme: 'dark' })
  await panelOf(second)
    .getByRole('button', { name: /^Beslissen: Gadgetgrot/ })
    .press('Enter')
  const deciding = second.getByRole('dialog', { name: 'Beslissen als tweede persoon' })
  await deciding.getByText('Open → Gesloten').waitFor()
  await mustBeAccessible(second)
  await deciding.getByRole('button', { name: 'Verbinden' }).press('Enter')
  await second.getByText('De nummers zijn verbonden').waitFor()
  await mustBeAccessible(second)
  const stateOf = async () =>
    (await office().rows(`select account_state as state from seller where name = 'Zonnedak'`))[0].state
  expect(await stateOf()).toBe('CLOSED')

  await panelOf(second)
    .getByRole('button', { name: /^Intrekken: Gadgetgrot/ })
    .press('Enter')
  const wrong = second.getByRole('dialog', { name: 'Verbinding intrekken' })
  await wrong.getByText('Gesloten → Open').waitFor()
  await wrong.getByRole('textbox', { name: 'Waarom was zij onjuist?' }).fill('Het waren naamgenoten.')
  await mustBeAccessible(second)
  await wrong.getByRole('button', { name: 'Intrekken' }).press('Enter')
  await second.getByText('De verbinding is ingetrokken').waitFor()
  expect(await stateOf()).toBe('OPEN')
})

test('D-15 numbers that were related and no longer are: one ends the link from the keyboard, on a phone in the dark', async () => {
  const page = await open(await pathOf('Klus & Klaar'), { as: 'anouk', width: 360, scheme: 'dark' })
  await panelOf(page).getByRole('button', { name: 'Nummer verbinden' }).press('Enter')
  const finding = page.getByRole('dialog', { name: 'Een ander nummer verbinden' })
  const other = finding.getByRole('combobox', { name: /^Account op het andere nummer/ })
  await other.fill('Zonnedak')
  await page.getByRole('option', { name: /^Zonnedak, / }).waitFor()
  await other.press('ArrowDown')
  await other.press('Enter')
  const since = finding.getByRole('textbox', { name: 'Verwant sinds' })
  await since.fill('1-2-2026')
  await since.press('Tab')
  await finding.getByRole('textbox', { name: 'Waaruit blijkt het?' }).fill('Dezelfde bestuurder.')
  await finding.getByRole('button', { name: 'Verbinden' }).press('Enter')
  await panelOf(page)
    .getByText(/Sinds 1 feb/)
    .waitFor()
  await panelOf(page)
    .getByRole('button', { name: /^Beëindigen: Zonnedak/ })
    .press('Enter')
  const ending = page.getByRole('dialog', { name: 'Verbinding beëindigen' })
  const until = ending.getByRole('textbox', { name: 'Verwant tot' })
  await until.fill('1-3-2026')
  await until.press('Tab')
  await ending.getByText('Er verandert niets aan punten of accounts.').waitFor()
  await ending.getByRole('textbox', { name: 'Waaruit blijkt het?' }).fill('De aandelen zijn verkocht.')
  await mustBeAccessible(page)
  await ending.getByRole('button', { name: 'Beëindigen' }).press('Enter')
  await page.getByText('De verbinding is beëindigd').waitFor()
  await panelOf(page)
    .getByText(/Van 1 feb.* tot 1 mrt/)
    .waitFor()
  expect(
    await panelOf(page)
      .getByRole('button', { name: /^Beëindigen/ })
      .count(),
  ).toBe(0)
  await mustBeAccessible(page)
})
