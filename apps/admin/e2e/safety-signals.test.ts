import { expect, test } from 'vitest'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()

test('D-17 a handler records a danger, management is told of it while it looks, and says what was done', async () => {
  const management = await open('/', { as: 'hendrik' })
  await management.getByText('Live', { exact: true }).waitFor()

  const page = await open('/safety-signals', { as: 'sander', width: 360 })
  await page.getByRole('button', { name: 'Signaal vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Veiligheidssignaal vastleggen' })
  await dialog.getByRole('textbox', { name: 'Wat is er gevaarlijk?' }).fill('Bel jan@voorbeeld.nl')
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await dialog.getByText(/^Vanaf teken 5 staat hier een e-mailadres/).waitFor()
  await mustBeAccessible(page)
  await dialog.getByRole('textbox', { name: 'Wat is er gevaarlijk?' }).fill('De lader smelt.')
  await dialog.getByRole('textbox', { name: /^Product/ }).fill('Lader X')
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByText('Het signaal is vastgelegd; de directie krijgt bericht.').waitFor()

  await management.getByRole('button', { name: /^Berichten, [1-9]\d*\+? ongelezen/ }).click()
  await management
    .getByRole('link', { name: /Nieuw veiligheidssignaal/ })
    .first()
    .click()
  await management.getByRole('heading', { level: 1, name: 'Veiligheidssignalen' }).waitFor()
  await management.getByRole('button', { name: 'De lader smelt.' }).first().click()
  const file = management.getByRole('dialog', { name: 'Veiligheidssignaal' })
  await file.getByText('Lader X').waitFor()
  await mustBeAccessible(management)
  await file.getByRole('textbox', { name: 'Wat is eraan gedaan?' }).fill('Uit de verkoop gehaald.')
  await file.getByRole('button', { name: 'Afhandelen' }).click()
  await management.getByText('Er staat nu bij wat eraan is gedaan.').waitFor()
  expect(
    await office().rows(`select done, version from safety_signal where danger = 'De lader smelt.'`),
  ).toEqual([{ done: 'Uit de verkoop gehaald.', version: 2 }])
})

test('D-17 who proposes not to handle what is anonymous is led to keep the danger in it', async () => {
  const number = await submit('Lader')
  const page = await open(`/complaints/${number}`, { as: 'marieke', scheme: 'dark', width: 360 })
  await page.getByRole('button', { name: 'Niet in behandeling nemen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Niet in behandeling nemen?' })
  await dialog.getByRole('combobox', { name: 'Reden' }).selectOption('NOT_OURS')
  expect(await dialog.getByRole('link').count()).toBe(0)
  await dialog.getByRole('combobox', { name: 'Reden' }).selectOption('ANONYMOUS')
  await mustBeAccessible(page)
  await dialog.getByRole('link', { name: 'Leg een veiligheidssignaal vast' }).click()
  await page.getByRole('dialog', { name: 'Veiligheidssignaal vastleggen' }).waitFor()
  await mustBeAccessible(page)
})
