import { expect, test } from 'vitest'
import { beginJourneys } from './journey.fixture.js'

const { office, open } = beginJourneys()

test('the explorer comes from our own files, asks the graph, and shows the answer', async () => {
  const page = await open('/', { as: 'marieke' })
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(`${office().url}/developers/explorer`)
  await page.getByText('LateComplaints').first().waitFor()
  await page
    .getByRole('button', { name: /execute/i })
    .first()
    .click()
  await page.getByText('totalCount').nth(1).waitFor()
  expect(addresses.filter((address) => !/^(blob:)?http:\/\/localhost:/.test(address))).toEqual([])
  expect(await page.locator('script:not([src])').count()).toBe(0)
})
