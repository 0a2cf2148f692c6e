import { expect, test } from 'vitest'
import { booked } from '../../server/src/violations/booked-violation.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

const accountOf = async (name: string): Promise<Parameters<typeof booked>[1]> =>
  (await office().rows('select id from seller where name = $1', [name]))[0].id

test('BP-6 who looks for sellers with few points finds them, and reads all that happened to the points', async () => {
  const { sellers, sellerPoints } = english
  const page = await open('/sellers?points=26-50', { as: 'anouk', locale: 'en' })
  await page.getByText(sellers.noMatch).waitFor()
  await mustBeAccessible(page)
  await booked(office(), await accountOf('Slaapvorst'), { weight: 50 })
  await page.reload()
  await page.getByRole('link', { name: 'Slaapvorst' }).click()
  const plot = page.getByRole('region', { name: sellerPoints.title })
  await plot.getByText('40 of 100 points left').waitFor()
  await plot.getByText('50 points back').waitFor()
  await mustBeAccessible(page)
  await plot.getByRole('button', { name: sellerPoints.asTable }).press('Enter')
  await plot.getByRole('table').getByText(sellerPoints.plot.expected).first().waitFor()
  const ledger = page.getByRole('region', { name: sellerPoints.ledger.title })
  await ledger.getByRole('cell', { name: '−50', exact: true }).waitFor()
  expect(await ledger.getByText(sellerPoints.kind.OPENING).count()).toBe(1)
  await mustBeAccessible(page)
})

test('BP-6 a page that is open follows the points, on a telephone and in the dark', async () => {
  const { sellerPoints, graph } = dutch
  const id = await accountOf('Klus & Klaar')
  const [{ address }] = (
    await office().ask(
      '{ sellers(filter: { search: "Klus" }) { nodes { address: id } } }',
      {},
      { as: 'anouk' },
    )
  ).data.sellers.nodes
  const page = await open(`/sellers/${address}`, { as: 'anouk', scheme: 'dark', width: 360 })
  const panel = page.getByRole('region', { name: sellerPoints.title })
  await panel.getByText('90 van 100 punten over').waitFor()
  const { events } = office().app.office
  await expect.poll(() => events.subscriberCount).toBeGreaterThan(0)
  await booked(office(), id, { weight: 90 })
  await panel.getByText('0 van 100 punten over').waitFor()
  await panel.getByText(sellerPoints.comingClosed).waitFor()
  await page.getByText(graph.accountState.CLOSED).first().waitFor()
  await mustBeAccessible(page)
})

test('D-6 an officer tries what a violation would do, on a telephone and in the dark, and nothing comes of it', async () => {
  const { sellerPoints, violations } = dutch
  const { sellers } = (
    await office().ask(
      '{ sellers(filter: { search: "Zonnedak" }) { nodes { address: id } } }',
      {},
      { as: 'anouk' },
    )
  ).data
  const path = `/sellers/${sellers.nodes[0].address}`
  const page = await open(path, { as: 'anouk', scheme: 'dark', width: 360 })
  const panel = page.getByRole('region', { name: sellerPoints.whatIf.title })
  await panel.getByRole('button', { name: sellerPoints.whatIf.open }).press('Enter')
  await panel.getByRole('combobox', { name: violations.category }).selectOption({ label: 'Fraude' })
  await panel.getByRole('row', { name: /Zonnedak/ }).waitFor()
  await panel.getByRole('textbox', { name: violations.decide.weight }).fill('100')
  await panel.getByText(/tweede persoon/).waitFor()
  await mustBeAccessible(page)
  await panel.getByRole('textbox', { name: violations.decide.weight }).fill('7')
  await panel.getByRole('row').first().waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('region', { name: sellerPoints.title }).getByText('100 van 100 punten over').waitFor()
})
