import { expect, test } from 'vitest'
import { words as dutch } from '../src/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open } = beginJourneys()

/** What would run, if any page took a text for more than text. */
const strike = (field: string) =>
  `${field} <img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}`

const answers = {
  description: strike('verhaal'),
  orderNumber: 'MP-1',
  subject: strike('product'),
  sellerName: strike('winkel'),
  wish: strike('wens'),
  name: strike('naam'),
  email: 'zoe@voorbeeld.nl',
  telephone: '06 12 34 56 78',
  country: 'NL',
  street: strike('straat'),
  houseNumber: '12',
  postcode: '3512 PH',
  town: strike('stad'),
  website: '',
}

test('stored script in every text field is shown literally: before sending, and on the page to follow it', async () => {
  const page = await open('/')
  const { data } = await office().ask('{ submissionForm(locale: NL) { categories { id } } }')
  const kept = {
    ...answers,
    categoryId: data.submissionForm.categories[0].id,
    subcategoryId: '',
    sellerId: '',
    key: 'f'.repeat(32),
    files: [],
  }
  await page.evaluate((value) => sessionStorage.setItem('waarborg.answers', value), JSON.stringify(kept))
  await page.goto(`${office().url}/melden/controle`)
  const literally = async (text: string) => {
    await page.getByText(text).first().waitFor()
  }
  for (const field of ['verhaal', 'product', 'winkel', 'wens', 'naam', 'straat', 'stad'])
    await literally(strike(field))
  await page.getByRole('button', { name: dutch.form.check.send }).click()
  await page.getByRole('link', { name: dutch.done.open }).click()
  await literally(strike('verhaal'))
  await literally(strike('product'))
  expect(await page.evaluate(() => 'struck' in window)).toBe(false)
  expect(await page.locator('main img, main script').count()).toBe(0)
})
