import { expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { open, submit, mustBeAccessible } = beginJourneys()
const { shell, complaints, file } = dutch
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

test('a complaint is found, opened and assigned without a pointer', async () => {
  const number = await submit('Met het toetsenbord')
  const page = await open('/', { as: 'marieke' })
  await page.getByRole('heading', { level: 1, name: dutch.dashboard.title }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.getByRole('table', { name: complaints.title }).waitFor()
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(number)
  await page.keyboard.press('j')
  expect(await focused(page)).not.toBe(number)
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByText(`${number} toewijzen`).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: number }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Met het toetsenbord' }).waitFor()
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByText(`${number} toewijzen`).waitFor()
})

test('the palette finds complaints, sellers, screens and what can be done here', async () => {
  const number = await submit('Vindbaar')
  const page = await open(`/complaints/${number}`, { as: 'marieke' })
  await page.getByRole('heading', { level: 1, name: 'Vindbaar' }).waitFor()
  await page.keyboard.press('Control+k')
  const box = page
    .getByRole('textbox', { name: shell.finder.palette })
    .or(page.getByRole('searchbox', { name: shell.finder.palette }))
  await box.fill('vastleg')
  await page.getByRole('option', { name: file.recordContact }).waitFor()
  await box.fill('Techst')
  await page.getByRole('option', { name: 'Techstad' }).first().waitFor()
  await mustBeAccessible(page)
  await box.fill(number)
  await page.getByRole('option', { name: number }).waitFor()
  await box.fill(shell.places.handlers)
  // What Enter opens is marked a moment after it is shown.
  await page.locator('[data-combobox-selected]', { hasText: shell.places.handlers }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: dutch.handlers.title }).waitFor()
})

test('keys do nothing in fields, and nothing at all once they are switched off', async () => {
  const page = await open('/complaints', { as: 'marieke' })
  const field = page.getByRole('searchbox', { name: complaints.list.search })
  await field.pressSequentially('g?j/')
  expect(await field.inputValue()).toBe('g?j/')
  expect(await page.getByRole('dialog').count()).toBe(0)

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog')
  await sheet.getByText(shell.keys.single).waitFor()
  await mustBeAccessible(page)
  await sheet.getByRole('switch', { name: shell.keys.single }).uncheck()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  expect(await page.getByText(shell.keys.single).count()).toBe(0)
})

test('the first thing that Tab reaches skips to the content', async () => {
  const page = await open('/sellers', { as: 'marieke' })
  await page.getByRole('heading', { level: 1, name: dutch.sellers.title }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(shell.skip)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})
