import { expect, test } from 'vitest'
import { done } from '../src/words/nl/done.js'
import { words } from '../src/words/nl.js'
import { fillInMatter, fillInPerson, person } from './fill-in.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open } = beginJourneys()
const { form } = words
const counted = async () => (await office().rows('select count(*)::int as n from complaint'))[0].n

async function openCheckPage(): Promise<Page> {
  const page = await open('/melden')
  await fillInMatter(page, words, 'Levering')
  await fillInPerson(page, words)
  await page.getByRole('heading', { level: 1, name: form.check.title }).waitFor()
  return page
}
const send = (page: Page) => page.getByRole('button', { name: form.check.send }).click()
const numberOn = (page: Page) => page.getByText(/^K-2026-\d{6}-\d$/).textContent()

/** Lets the next forms arrive, and loses the answers on their way back. */
async function loseAnswers(page: Page, times: number): Promise<void> {
  let left = times
  await page.route('**/graphql', async (route) => {
    if (left === 0 || !route.request().postData()?.includes('"complainant"')) return route.continue()
    left -= 1
    await route.fetch()
    await route.abort('connectionreset')
  })
}

test('clicked many times, it arrives once', async () => {
  const before = await counted()
  const page = await openCheckPage()
  await page.getByRole('button', { name: form.check.send }).click({ clickCount: 5 })
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
  expect(await counted()).toBe(before + 1)
})

test('answers survive a reload and the connection, and the form then arrives once', async () => {
  const before = await counted()
  const page = await openCheckPage()
  await page.reload()
  await page.getByText(person.name).waitFor()
  await loseAnswers(page, 2)
  await send(page)
  await page.getByText(form.check.unsent.once).waitFor()
  await page.reload()
  await send(page)
  await page.getByText(form.check.unsent.once).waitFor()
  await send(page)
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
  expect(await counted()).toBe(before + 1)
})

test('changed after it had arrived unnoticed, it is confirmed as it arrived, and the reader is told', async () => {
  const before = await counted()
  const page = await openCheckPage()
  await loseAnswers(page, 1)
  await send(page)
  await page.getByText(form.check.unsent.once).waitFor()
  await page.getByRole('link', { name: `${form.check.change} ${form.check.wish}` }).click()
  await page.getByRole('textbox', { name: form.wish.title }).fill('Toch geld terug.')
  await page.getByRole('button', { name: form.keep }).click()
  await send(page)
  await page.getByText(done.earlierAnswers).waitFor()
  expect(await counted()).toBe(before + 1)
  const [stored] = await office().rows('select wish from complaint where number = $1', [await numberOn(page)])
  expect(stored.wish).toBeNull()
})

test('without a connection the reader is told, and nothing is lost', async () => {
  const page = await openCheckPage()
  await page.context().setOffline(true)
  await send(page)
  await page.getByRole('alert').getByText(form.check.unsent.unreachable).waitFor()
  await page.context().setOffline(false)
  await send(page)
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
})

test('after sending, the way back leads to a new form that says so, and the confirmation stays', async () => {
  const page = await openCheckPage()
  await send(page)
  await page.getByRole('heading', { level: 1, name: done.title }).waitFor()
  const number = (await numberOn(page)) ?? ''
  await page.goBack()
  await page.getByText(form.earlier(number)).waitFor()
  await page.getByRole('link', { name: form.earlierLink }).click()
  expect(await numberOn(page)).toBe(number)
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'We have received your report' }).waitFor()
})
