import { expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()
const { complaints, contact, explanation, file, timeline: told } = dutch
const { assign, conflict } = complaints
const { assigning } = dutch

async function assignTo(page: Page, name: string) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name }).check()
  await dialog.getByRole('button', { name: assigning.submit }).click()
}

test('KP-3 from received to in treatment: assigned, taken on, an attempt, a contact with its agreement', async () => {
  const number = await submit('Fiets met kromme voorvork')
  const coordinator = await open(`/complaints/${number}`, { as: 'marieke' })
  await coordinator.getByRole('button', { name: assign.act }).click()
  await mustBeAccessible(coordinator)
  await assignTo(coordinator, 'Sander Hoekstra')
  await coordinator.getByText(`${number} is toegewezen aan Sander Hoekstra`).waitFor()
  await coordinator.getByText(file.assignmentOpen).waitFor()
  expect(await coordinator.getByRole('button', { name: file.confirm }).count()).toBe(0)

  const handler = await open(`/complaints/${number}`, { as: 'sander' })
  await handler.getByRole('button', { name: file.confirm }).click()
  await handler.getByText(file.confirmed).waitFor()
  // The other window shows it without a reload.
  await coordinator.getByText('Aangenomen op').waitFor()

  await handler.getByRole('button', { name: file.recordContact }).click()
  const drawer = handler.getByRole('dialog')
  await drawer.getByRole('radio', { name: dutch.graph.contact.ATTEMPT }).check()
  await drawer.getByRole('textbox', { name: contact.report }).fill('Geen gehoor, voicemail ingesproken.')
  await drawer.getByRole('button', { name: contact.submit }).click()
  await handler.getByText(told.CONTACT_ATTEMPTED).waitFor()

  await handler.getByRole('button', { name: file.recordContact }).click()
  await mustBeAccessible(handler)
  await drawer
    .getByRole('textbox', { name: contact.report })
    .fill('Gesproken.\nWil een <b>nieuwe</b> voorvork.')
  await drawer.getByRole('button', { name: contact.submit }).click()
  // The server names what is missing, at its field.
  await drawer.getByText(/directie is geraadpleegd/i).waitFor()
  await drawer.getByRole('combobox', { name: contact.manager }).click()
  await handler.getByRole('option', { name: /Hendrik Postma/ }).click()
  const [{ on }] = await office().rows(
    `select to_char(day, 'DD-MM-YYYY') as on from generate_series(now() + '7 days', now() + '14 days', '1 day') day
     where extract(isodow from day) = 3 limit 1`,
  )
  await drawer.getByRole('textbox', { name: contact.agreed }).fill(on)
  await drawer.getByRole('button', { name: contact.submit }).click()
  await handler.getByText(contact.done).first().waitFor()
  await handler.getByText('Wil een <b>nieuwe</b> voorvork.').waitFor()
  await handler.getByText('Geraadpleegd: Hendrik Postma').waitFor()
  await handler.getByRole('heading', { name: dutch.graph.clock.AGREED_DEADLINE }).waitFor()
  await coordinator.getByRole('heading', { name: dutch.graph.clock.AGREED_DEADLINE }).waitFor()
  await mustBeAccessible(handler)
})

test('who comes second is told who was first, keeps what was filled in, and can send again', async () => {
  const number = await submit('Twee tegelijk')
  const [first, second] = [
    await open(`/complaints/${number}`, { as: 'marieke' }),
    await open(`/complaints/${number}`, { as: 'hendrik' }),
  ]
  for (const page of [first, second]) await page.getByRole('button', { name: assign.act }).click()
  await second.getByRole('radio', { name: 'Fatima El Amrani' }).check()
  await assignTo(first, 'Joris Dekker')
  await first.getByText(`${number} is toegewezen aan Joris Dekker`).waitFor()

  await second.getByRole('dialog').getByRole('button', { name: assigning.submit }).click()
  await second.getByText(conflict.title).waitFor()
  await second.getByText(/Marieke van den Berg heeft intussen/).waitFor()
  await mustBeAccessible(second)
  await second.getByRole('button', { name: conflict.reload }).click()
  await second.getByText(conflict.reloaded).waitFor()
  expect(await second.getByRole('radio', { name: 'Fatima El Amrani' }).isChecked()).toBe(true)
  await second.getByRole('dialog').getByRole('button', { name: assigning.submit }).click()
  await second.getByText(`${number} is toegewezen aan Fatima El Amrani`).waitFor()

  // Somebody had it before, so it can be taken back at once.
  await second.getByRole('button', { name: assigning.undo }).click()
  await second.getByText(`${number} is weer van Joris Dekker`).waitFor()
})

test('a report that was not sent is there again when the form is opened once more', async () => {
  const number = await submit('Concept')
  const page = await open(`/complaints/${number}`, { as: 'sander' })
  await page.getByRole('button', { name: file.recordContact }).click()
  const report = page.getByRole('textbox', { name: contact.report })
  await report.fill('Half geschreven')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: file.recordContact }).click()
  await page.getByText(contact.draft).waitFor()
  expect(await report.inputValue()).toBe('Half geschreven')
  await page.getByRole('button', { name: contact.discardDraft }).click()
  expect(await report.inputValue()).toBe('')
})

test('every clock explains its date day by day, as a calendar and as a list', async () => {
  const number = await submit('Waarom dan')
  const page = await open(`/complaints/${number}`, { as: 'sander' })
  await page.getByRole('button', { name: `${file.why} ${dutch.graph.clock.DECISION}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('D-2', { exact: true }).waitFor()
  await dialog
    .getByRole('table', { name: explanation.calendarView })
    .getByText(explanation.roles.DUE)
    .waitFor()
  await mustBeAccessible(page)
  await dialog.getByText(explanation.listView, { exact: true }).first().click()
  const rows = dialog.getByRole('table', { name: explanation.listView }).getByRole('row')
  expect(await rows.count()).toBeGreaterThan(28)
  await mustBeAccessible(page)
})

test('an unknown number is not found, kindly', async () => {
  const page = await open('/complaints/K-2026-999999-9', { as: 'sander' })
  await page.getByRole('heading', { level: 1, name: file.notFound }).waitFor()
  expect(await page.title()).toBe(`${file.notFound} · Waarborg`)
  await page.getByRole('link', { name: file.back }).click()
  await page.getByRole('heading', { level: 1, name: complaints.title }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})
