import { expect, test } from 'vitest'
import { goodForm, submit } from '../../server/src/complaints/acts/submission.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open } = beginJourneys()

/** What would run, if any screen took a text for more than text. */
const strike = (field: string) =>
  `${field} <img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}`

test('stored script in every text field of a complainant is shown literally in the list and in the file', async () => {
  const form = await goodForm(office())
  const { data } = await submit(office(), {
    ...form,
    description: strike('verhaal'),
    subject: strike('product'),
    sellerName: strike('winkel'),
    wish: strike('wens'),
    complainant: {
      ...form.complainant,
      name: strike('naam'),
      street: strike('straat'),
      houseNumber: '12',
      town: strike('stad'),
    },
  })
  expect(data.submitComplaint.userErrors).toEqual([])
  const { number } = data.submitComplaint.receipt
  const page = await open('/complaints', { as: 'marieke' })
  const literally = (field: string) => page.getByText(strike(field)).first().waitFor()
  const nothingStruck = async () => {
    expect(await page.evaluate(() => 'struck' in window)).toBe(false)
    expect(await page.locator('img[src="x"], main script').count()).toBe(0)
  }
  for (const field of ['product', 'naam']) await literally(field)
  await nothingStruck()
  await page.goto(`${office().url}/admin/complaints/${number}`)
  for (const field of ['verhaal', 'product', 'winkel', 'wens', 'naam', 'straat', 'stad'])
    await literally(field)
  await nothingStruck()
})
