import { expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()
const { registration, file } = dutch
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('KM-20 a complaint by telephone is registered with its file, and its receiver is who took it', async () => {
  const page = await open('/complaints/new', { as: 'fatima' })
  await page.getByRole('button', { name: registration.submit }).click()
  for (const missing of [
    registration.required.category,
    registration.required.description,
    registration.required.name,
  ])
    await page.getByText(missing, { exact: true }).waitFor()
  const category = page.getByRole('combobox', { name: registration.category })
  expect(await category.evaluate((field) => field === document.activeElement)).toBe(true)
  await mustBeAccessible(page)

  await category.fill('Onveilig')
  await page.getByRole('option', { name: 'Onveilig' }).click()
  await page.getByRole('radio', { name: dutch.graph.severity.SERIOUS }).check()
  await page.getByRole('textbox', { name: registration.description }).fill('De lader werd heet.\nHij rookte.')
  await page.getByRole('combobox', { name: registration.seller, exact: false }).fill('Techst')
  await page.getByRole('option', { name: 'Techstad', exact: true }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lader.png', mimeType: 'image/png', buffer: photo })
  await page.getByText('lader.png').waitFor()
  await page.getByRole('textbox', { name: registration.name, exact: true }).fill('Anna de Groot')
  await page.getByRole('textbox', { name: registration.telephone, exact: false }).fill('06 123')
  await page.getByRole('button', { name: registration.submit }).click()
  await page.getByText(/geldig telefoonnummer/).waitFor()
  await mustBeAccessible(page)

  await page.getByRole('textbox', { name: registration.telephone, exact: false }).fill('06 12345678')
  await page.getByRole('checkbox', { name: registration.checked }).check()
  await page.getByRole('button', { name: registration.submit }).click()
  await page.getByText('is vastgelegd').waitFor()
  await page.getByText('Hij rookte.').waitFor()
  await page.getByText(/Gegevens gecontroleerd door Fatima El Amrani/).waitFor()
  await page.getByRole('link', { name: 'Techstad' }).waitFor()
  await page.getByRole('heading', { name: file.receiver }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'lader.png' }).click()
  expect((await download).suggestedFilename()).toBe('lader.png')

  const number = new URL(page.url()).pathname.split('/').at(-1)
  const [stored] = await office().rows(
    'select channel, severity, telephone from complaint c join complainant p on p.complaint_id = c.id where number = $1',
    [number],
  )
  expect(stored).toEqual({ channel: 'TELEPHONE', severity: 'SERIOUS', telephone: '+31612345678' })
})

test('KM-14 what is perhaps known already is shown beside the form', async () => {
  const number = await submit('Al bekend')
  const page = await open('/complaints/new', { as: 'fatima' })
  await page.getByRole('textbox', { name: registration.email, exact: false }).fill('noor@post.example')
  await page.getByRole('link', { name: number }).waitFor()
})
