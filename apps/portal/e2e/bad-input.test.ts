import { expect, test } from 'vitest'
import { words as english } from '../src/words/en.js'
import { done } from '../src/words/nl/done.js'
import { words as dutch } from '../src/words/nl.js'
import { fillInMatter, fillInPerson, goOn } from './fill-in.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const counted = async () => (await office().rows('select count(*)::int as n from complaint'))[0].n

test('what only the server can know is asked with the way to each field, and nothing is stored by halves', async () => {
  const before = await counted()
  const page = await open('/melden')
  const { form } = dutch
  await fillInMatter(page, dutch, 'Levering')
  await fillInPerson(page, dutch, { name: 'Anoniem', telephone: '0611', town: '12345' })
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: dutch.faults.telephone.form }).waitFor()
  await page.getByRole('textbox', { name: form.complainant.telephone }).fill('06 11 11 11')
  await goOn(page, dutch)

  await page.getByRole('button', { name: form.check.send }).click()
  await summary.waitFor()
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  const asked = await summary.getByRole('link').allTextContents()
  expect(asked.map((text) => text.split(':')[0])).toEqual([
    form.complainant.name,
    form.complainant.telephone,
    form.complainant.town.NL,
  ])
  await mustBeAccessible(page)
  expect(await counted()).toBe(before)

  await summary.getByRole('link').first().click()
  const name = page.getByRole('textbox', { name: form.complainant.name })
  await name.waitFor()
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
  await mustBeAccessible(page)
  await name.fill('Noor de Vries')
  await page.getByRole('textbox', { name: form.complainant.telephone }).fill('+32 470 12 34 56')
  await page.getByRole('textbox', { name: form.complainant.town.NL, exact: true }).fill('’s-Hertogenbosch')
  await page.getByRole('button', { name: form.keep }).click()
  await page.getByRole('button', { name: form.check.send }).click()
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
  expect(await counted()).toBe(before + 1)
})

test('the server speaks the language of the reader', async () => {
  const page = await open('/en/melden')
  await fillInMatter(page, english, 'Delivery')
  await fillInPerson(page, english, { name: 'Unknown' })
  await page.getByRole('button', { name: english.form.check.send }).click()
  const link = page.getByRole('alert').getByRole('link')
  expect(await link.textContent()).toMatch(/^First name and surname: We cannot help you without your name/)
})

test('a seller that is not known is taken over as it was typed, and one click goes on', async () => {
  const page = await open('/melden/bestelling')
  await page.getByRole('radio', { name: 'Levering' }).check()
  await goOn(page, dutch)
  await page.getByRole('textbox', { name: dutch.form.description.title }).fill('Het kwam niet.')
  await goOn(page, dutch)
  await page.getByRole('combobox', { name: dutch.form.order.seller }).pressSequentially('Winkel van Sinkel')
  await page.getByText(dutch.form.order.found(0)).waitFor()
  await goOn(page, dutch)
  await page.getByRole('heading', { level: 1, name: dutch.form.wish.title }).waitFor()
})

test('a very long story is shown in part, with the rest a click away', async () => {
  const page = await open('/melden')
  await page.getByRole('radio', { name: 'Levering' }).check()
  await goOn(page, dutch)
  const story = page.getByRole('textbox', { name: dutch.form.description.title })
  await story.fill('é'.repeat(1_000_000))
  await page.getByText(dutch.form.tooMuch(950_000)).first().waitFor()
  await goOn(page, dutch)
  await page
    .getByRole('alert')
    .getByRole('link', { name: /gebruik hoogstens 50.000 tekens/ })
    .click()
  expect(await story.evaluate((element) => element === document.activeElement)).toBe(true)
  await story.fill(`${'Woord na woord. '.repeat(3000)}Slot.`)
  await goOn(page, dutch)
  await goOn(page, dutch)
  await goOn(page, dutch)
  await goOn(page, dutch)
  await fillInPerson(page, dutch)
  await page.getByText(dutch.frame.rest).click()
  await page.getByText('Slot.').waitFor()
  await mustBeAccessible(page)
})

test('files that are too large, empty, of another kind or disguised are refused, each with its reason', async () => {
  const page = await open('/melden')
  await page.getByRole('radio', { name: 'Levering' }).check()
  await goOn(page, dutch)
  await page.getByRole('textbox', { name: dutch.form.description.title }).fill('Zie de bestanden.')
  await goOn(page, dutch)
  await goOn(page, dutch)
  await goOn(page, dutch)
  await page.getByRole('heading', { level: 1, name: dutch.attachments.title }).waitFor()
  const refused = page.getByRole('listitem')
  await page.locator('#attachments').setInputFiles([
    { name: 'groot.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(15_000_001) },
    { name: 'leeg.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: 'programma.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
    { name: 'vermomd.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\u0090\u0000 this is a program') },
    { name: 'verhaal.txt', mimeType: 'text/plain', buffer: Buffer.from('Zo ging het.') },
  ])
  await refused
    .filter({ hasText: 'groot.jpg' })
    .getByText(/mag hoogstens 15\sMB zijn/)
    .waitFor()
  await refused
    .filter({ hasText: 'leeg.jpg' })
    .getByText(/is leeg/)
    .waitFor()
  await refused
    .filter({ hasText: 'programma.exe' })
    .getByText(/kunnen wij niet openen/)
    .waitFor()
  await refused
    .filter({ hasText: 'vermomd.jpg' })
    .getByText(/Dit soort bestand/)
    .waitFor()
  await refused.filter({ hasText: 'verhaal.txt' }).getByText(dutch.attachments.added).waitFor()
  await mustBeAccessible(page)

  await page.getByRole('button', { name: 'Haal weg verhaal.txt' }).click()
  expect(await page.getByText('verhaal.txt', { exact: true }).count()).toBe(0)
  await goOn(page, dutch)
  await page.getByRole('heading', { level: 1, name: dutch.form.complainant.title }).waitFor()
})

test('more files than a form may carry are refused, the first ten are taken', async () => {
  const page = await open('/melden')
  await page.getByRole('radio', { name: 'Levering' }).check()
  await goOn(page, dutch)
  await page.getByRole('textbox', { name: dutch.form.description.title }).fill('Zie de bestanden.')
  await goOn(page, dutch)
  await goOn(page, dutch)
  await goOn(page, dutch)
  const files = Array.from({ length: 12 }, (_, index) => ({
    name: `bericht-${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Bericht ${index}`),
  }))
  await page.locator('#attachments').setInputFiles(files)
  await page.getByText(dutch.attachments.refused.tooMany(10)).nth(1).waitFor()
  await page.getByText(`· ${dutch.attachments.added}`).nth(9).waitFor()
  expect(await page.getByText(`· ${dutch.attachments.added}`).count()).toBe(10)
})
