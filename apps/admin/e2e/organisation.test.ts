import { expect, test } from 'vitest'
import { drawing } from '../../server/src/organisation/logo.fixture.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { open, office, mustBeAccessible } = beginJourneys()
const { organisation, shell } = dutch

test('KP-11 what management tells of the office is seen by customers at once, but not every word', async () => {
  const page = await open('/organisation', { as: 'hendrik' })
  const introduction = page.getByLabel(organisation.text.introduction)
  const save = page.getByRole('button', { name: organisation.save, exact: true })
  await introduction.fill('Heeft u een klacht?')
  await save.click()
  await page.getByText(/KP-11.*teken 13.*melding/).waitFor()
  expect(await introduction.evaluate((field) => field === document.activeElement)).toBe(true)
  await mustBeAccessible(page)

  await introduction.fill('Fijn dat u het ons laat weten.')
  await page.getByLabel(organisation.name, { exact: false }).first().fill('De Vlinder')
  await page.getByLabel(organisation.text.openingHours).fill('Elke werkdag tot 17 uur')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing('')) })
  const preview = page.getByRole('region', { name: organisation.preview })
  await preview.getByText('Fijn dat u het ons laat weten.').waitFor()
  await preview.getByText('De Vlinder').first().waitFor()
  await save.click()
  await page.getByText(organisation.saved).waitFor()

  const customer = await open('/', {})
  await customer.goto(office().url)
  await customer.getByText('Fijn dat u het ons laat weten.').waitFor()
  await customer.getByText('Elke werkdag tot 17 uur').waitFor()
  await customer.getByRole('link', { name: /^De Vlinder/ }).waitFor()
  const logo = customer.locator('header img')
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.complete)).toBe(true)
  await mustBeAccessible(customer)
})

test('who only reads sees the change of a colleague without asking, and no field to fill in', async () => {
  const reader = await open('/organisation', { as: 'sander' })
  await reader.getByRole('heading', { name: organisation.title }).waitFor()
  expect(await reader.getByRole('button', { name: organisation.save, exact: true }).count()).toBe(0)
  const writer = await open('/organisation', { as: 'tess' })
  await writer.getByLabel(organisation.department, { exact: false }).first().fill('Team Licht')
  await writer.getByRole('button', { name: organisation.save, exact: true }).click()
  await reader.getByText('Team Licht').waitFor()
  await mustBeAccessible(reader)
})

test('two who change it at once: the second is told who was first, and keeps what was typed', async () => {
  const first = await open('/organisation', { as: 'hendrik' })
  const second = await open('/organisation', { as: 'tess' })
  const department = second.getByLabel(organisation.department, { exact: false }).first()
  await department.fill('Team Donker')
  await first.getByLabel(organisation.department, { exact: false }).first().fill('Team Helder')
  await first.getByRole('button', { name: organisation.save, exact: true }).click()
  await second.getByText(organisation.conflict).waitFor()
  await second.getByText(/Hendrik .* intussen/).waitFor()
  expect(await department.inputValue()).toBe('Team Donker')
  await second.getByRole('button', { name: organisation.takeOver }).click()
  await expect.poll(() => department.inputValue()).toBe('Team Helder')
})

test('KP-1 the menu and the palette offer an administrator only what an administrator may open', async () => {
  const page = await open('/', { as: 'tess' })
  const menu = page.getByRole('navigation', { name: shell.navigation })
  await menu.getByRole('link', { name: shell.places.organisation }).waitFor()
  for (const place of ['complaints', 'register', 'sellers', 'imports'] as const)
    expect(await menu.getByRole('link', { name: shell.places[place], exact: true }).count(), place).toBe(0)
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: shell.finder.palette }).fill('organ')
  await page.getByRole('option', { name: shell.places.organisation }).waitFor()
  expect(await page.getByText(shell.finder.failed).count()).toBe(0)
  await mustBeAccessible(page)
})

test('KP-1 a policy officer finds sellers in the palette, though complaints are not for them', async () => {
  const page = await open('/', { as: 'anouk' })
  const menu = page.getByRole('navigation', { name: shell.navigation })
  await menu.getByRole('link', { name: shell.places.sellers, exact: true }).waitFor()
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: shell.finder.palette }).fill('techstad')
  await page
    .getByRole('option', { name: /^Techstad/ })
    .first()
    .waitFor()
})
