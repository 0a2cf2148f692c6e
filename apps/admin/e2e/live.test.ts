import { describe, expect, test } from 'vitest'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, submit } = beginJourneys()

/** Fails when the page was loaded anew meanwhile. */
const markPage = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

describe.each([
  { locale: 'nl', words: dutch },
  { locale: 'en', words: english },
] as const)('in $locale', ({ locale, words }) => {
  test('KP-2 a complaint sent to one server appears by itself on the dashboard of another', async () => {
    const second = await office().another()
    const page = await open('/', { as: 'hendrik', locale, at: second })
    const { dashboard, shell } = words
    await page.getByText(shell.live.live.name, { exact: true }).waitFor()
    const open_ = page.getByRole('list', { name: dashboard.figures.label }).getByRole('link').first()
    const before = Number((await open_.textContent())?.replace(/\D/g, ''))
    await markPage(page)

    const number = await submit('Kapotte lamp')
    const newest = page.getByRole('list', { name: dashboard.newest.title })
    await newest.getByText(number).waitFor()
    await newest.getByText(dashboard.newest.fresh, { exact: true }).waitFor()
    await page
      .getByText(`${before + 1}`, { exact: true })
      .first()
      .waitFor()
    expect(await isMarked(page)).toBe(true)
  })
})

test('rows never jump: what arrives is counted, and shown when asked', async () => {
  const page = await open('/complaints?state=received&size=10', { as: 'sander' })
  const table = page.getByRole('table', { name: dutch.complaints.title })
  await table.waitFor()
  await page.getByText(dutch.shell.live.live.name, { exact: true }).waitFor()
  const first = await table.getByRole('link').first().textContent()

  await submit('Eerste van twee')
  const number = await submit('Tweede van twee')
  const news = page.getByRole('button', { name: '2 nieuwe, toon' })
  await news.waitFor()
  expect(await table.getByRole('link').first().textContent()).toBe(first)
  await news.click()
  await table.getByRole('link', { name: number }).waitFor()
  expect(await news.count()).toBe(0)
})

test('a row that somebody else changes is renewed where it stands', async () => {
  const number = await submit('Wordt toegewezen')
  const watching = await open('/complaints?unassigned=true', { as: 'sander' })
  const row = watching.getByRole('row').filter({ hasText: number })
  await row.getByText(dutch.components.person.none).waitFor()
  await watching.getByText(dutch.shell.live.live.name, { exact: true }).waitFor()

  const acting = await open(`/complaints/${number}`, { as: 'marieke' })
  await acting.getByRole('button', { name: dutch.complaints.assign.act }).click()
  await acting.getByRole('radio', { name: 'Joris Dekker' }).check()
  await acting.getByRole('dialog').getByRole('button', { name: dutch.assigning.submit }).click()
  await row.getByText('Joris Dekker').waitFor()
})

test('without a network the pill says so, and afterwards all is live again', async () => {
  const page = await open('/', { as: 'hendrik' })
  const { live } = dutch.shell
  await page.getByText(live.live.name, { exact: true }).waitFor()
  await page.getByRole('list', { name: dutch.dashboard.newest.title }).waitFor()
  await page.context().setOffline(true)
  await page.getByText(live.offline.name, { exact: true }).waitFor()
  const number = await submit('Terwijl het netwerk weg was')
  await page.context().setOffline(false)
  await page.getByText(live.live.name, { exact: true }).waitFor()
  await page.getByText(number).first().waitFor()
})

test('a part of a screen that cannot be fetched says so in its place, and the rest stays as it is', async () => {
  const watch = (page: Page) => void page.route('**/work-panels-*.js', (part) => part.abort())
  const page = await open('/', { as: 'sander', watch })
  await page.getByRole('alert').getByText(dutch.components.failure.unreachable.title).first().waitFor()
  await page.getByRole('list', { name: dutch.dashboard.newest.title }).waitFor()

  await page.unrouteAll()
  await page.getByRole('button', { name: dutch.components.failure.retry }).first().click()
  await page.getByRole('list', { name: dutch.dashboard.newest.title }).waitFor()
  await page.getByRole('alert').waitFor({ state: 'detached' })
})
