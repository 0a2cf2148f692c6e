import { expect, test } from 'vitest'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

async function openAccount(page: Page, number: string, name: string) {
  await page.getByRole('button', { name: 'Nieuw verkoopaccount' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nieuw verkoopaccount' })
  await dialog.getByRole('textbox', { name: 'Nummer in het register' }).fill(number)
  await dialog.getByRole('textbox', { name: 'Naam van het account' }).fill(name)
  await dialog.getByRole('button', { name: 'Account openen' }).click()
  return dialog
}

test('BP-5 OS-1 an account is opened, and on a blocked number it is refused and stands with the block', async () => {
  const page = await open('/sellers', { as: 'marieke', width: 360 })
  await openAccount(page, 'KvK 62.81.03.94', 'Fietsplezier Outlet')
  await page.getByRole('heading', { level: 1, name: 'Fietsplezier Outlet' }).waitFor()
  await page.getByText('Twee accounts in één land: Fietsplezier Outlet').waitFor()
  await mustBeAccessible(page)

  await page.getByRole('link', { name: 'Alle verkopers' }).click()
  const dialog = await openAccount(page, 'kvk 63 40 49 22', 'Gadgetgrot Terug')
  await dialog.getByText(/^Op dit nummer kan sinds .* geen account worden geopend/).waitFor()
  await mustBeAccessible(page)
  await dialog.getByRole('link', { name: 'Bekijk de blokkade' }).click()
  const block = page.getByRole('dialog', { name: 'Geblokkeerd nummer' })
  await block.getByText('“kvk 63 40 49 22” voor Gadgetgrot Terug, Nederland').waitFor()
  expect(await block.getByRole('button', { name: 'Opheffing vragen' }).count()).toBe(0)
  await mustBeAccessible(page)
  const [{ count }] = await office().rows(`select count(*)::int from seller where name = 'Gadgetgrot Terug'`)
  expect(count).toBe(0)
})

test('D-7 D-19 one asks for a lifting and another agrees, after which the number is open to a new owner', async () => {
  const first = await open('/sellers/blocks', { as: 'anouk', scheme: 'dark' })
  await first.getByRole('button', { name: 'KVK 63404922' }).click()
  const asking = first.getByRole('dialog', { name: 'Geblokkeerd nummer' })
  await asking.getByRole('textbox', { name: /^Waarom moet/ }).fill('Het bedrijf is verkocht.')
  await asking.getByRole('textbox', { name: 'Waaruit blijkt dat?' }).fill('Akte van levering van 3 maart.')
  await mustBeAccessible(first)
  await asking.getByRole('button', { name: 'Opheffing vragen' }).click()
  await first.getByText('De opheffing is gevraagd; een tweede persoon beslist').waitFor()

  const second = await open('/sellers/blocks?state=lift-asked', { as: 'hendrik', width: 360 })
  await second.getByRole('button', { name: 'KVK 63404922' }).click()
  const deciding = second.getByRole('dialog', { name: 'Geblokkeerd nummer' })
  await deciding.getByText('Akte van levering van 3 maart.').waitFor()
  await mustBeAccessible(second)
  await deciding.getByRole('button', { name: 'Blokkade opheffen' }).click()
  await second.getByText('De blokkade is opgeheven').waitFor()

  await second.goto(`${office().url}/admin/sellers`)
  await openAccount(second, '63404922', 'Gadgetgrot Nieuw')
  await second.getByRole('heading', { level: 1, name: 'Gadgetgrot Nieuw' }).waitFor()
})
