import { expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { open, submit, mustBeAccessible } = beginJourneys()
const { complaints, components } = dutch
const searchOf = (page: Page) => new URL(page.url()).search
const table = (page: Page) => page.getByRole('table', { name: complaints.title })

test('filters stand in the address, as chips to take away, and behind the back button', async () => {
  const page = await open('/complaints', { as: 'marieke' })
  await table(page).waitFor()
  await page.getByRole('button', { name: complaints.state, exact: true }).click()
  await page.getByRole('checkbox', { name: 'Ontvangen' }).check()
  await page.keyboard.press('Escape')
  await page.waitForURL('**/complaints?state=received')
  await page.getByRole('button', { name: complaints.handler, exact: true }).click()
  await page.getByRole('checkbox', { name: 'Sander Hoekstra' }).check()
  await page.waitForURL('**&handler=han_*')
  await page.getByText('Behandelaar: Sander Hoekstra').waitFor()
  await mustBeAccessible(page)

  await page.reload()
  const chip = page.getByRole('button', { name: 'Behandelaar: Sander Hoekstra weghalen' })
  await chip.click()
  await page.waitForURL('**/complaints?state=received')
  await page.goBack()
  await chip.waitFor()
  await page.getByRole('button', { name: components.filters.clear }).click()
  await page.waitForURL('**/complaints')
})

test('a column orders, and again the other way round', async () => {
  const page = await open('/complaints', { as: 'marieke' })
  const heading = page.getByRole('columnheader', { name: complaints.complainant })
  await heading.getByRole('button').click()
  await page.waitForURL('**?order=complainant-name')
  expect(await heading.getAttribute('aria-sort')).toBe('ascending')
  await heading.getByRole('button').click()
  await page.waitForURL('**?order=-complainant-name')
  expect(await heading.getAttribute('aria-sort')).toBe('descending')
})

test('pages go on and back with their place in the whole, and none is shown twice', async () => {
  const page = await open('/complaints?size=10', { as: 'marieke' })
  const numbers = async () => table(page).getByRole('link').allTextContents()
  await page.getByText('1–10 van').waitFor()
  const first = await numbers()
  await page.getByRole('button', { name: components.pager.next }).click()
  await page.getByText('11–20 van').waitFor()
  const second = await numbers()
  expect(second.filter((number) => first.includes(number))).toEqual([])
  await page.reload()
  await page.getByText('11–20 van').waitFor()
  await page.getByRole('button', { name: components.pager.previous }).click()
  await page.getByText('1–10 van').waitFor()
  expect(await numbers()).toEqual(first)
  expect(searchOf(page)).toBe('?size=10')
})

test('search finds a number, a name and a word, and says when there is nothing', async () => {
  const number = await submit('Zonnescherm klemt')
  const page = await open('/complaints', { as: 'marieke' })
  const field = page.getByRole('searchbox', { name: complaints.list.search })
  for (const text of [number, 'noor dijk', 'zonnesch']) {
    await field.fill(text)
    await page.waitForURL((url) => url.searchParams.get('q') === text)
    await table(page).getByRole('link', { name: number }).waitFor()
  }
  await field.fill('zonneschrem')
  await page.getByText('Resultaten voor “zonnescherm” (getypt: “zonneschrem”)').waitFor()
  await table(page).getByRole('link', { name: number }).waitFor()
  await mustBeAccessible(page)
  await field.fill('qxzwv')
  await page.getByText(complaints.list.noMatch).waitFor()
  await mustBeAccessible(page)
})

test('an address that is not ours anymore says what to do', async () => {
  const page = await open('/complaints?after=bm9uc2Vuc2U&page=2', { as: 'marieke' })
  await page.getByRole('alert').waitFor()
  await page.getByText(components.failure.requestId).waitFor()
  await mustBeAccessible(page)
})
