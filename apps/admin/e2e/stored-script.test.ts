import { expect, test } from 'vitest'
import { goodForm, submit } from '../../server/src/complaints/acts/submission.fixture.js'
import { makeOneKey } from '../../server/src/partner-keys/partner-key.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open } = beginJourneys()

/** What would run, if any screen took a text for more than text. */
const strike = (field: string) =>
  `${field} <img src=x onerror="window.struck=1"><script>window.struck=1</script>{{7*7}}`

/** Each text as it was typed, and nothing of it at work. */
async function shownLiterally(page: Page, fields: readonly string[]): Promise<void> {
  for (const field of fields) await page.getByText(strike(field)).first().waitFor()
  expect(await page.evaluate(() => 'struck' in window)).toBe(false)
  expect(await page.locator('img[src="x"], main script').count()).toBe(0)
}

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
  await shownLiterally(page, ['product', 'naam'])
  await page.goto(`${office().url}/admin/complaints/${number}`)
  await shownLiterally(page, ['verhaal', 'product', 'winkel', 'wens', 'naam', 'straat', 'stad'])
})

test('stored script in the card of a person, a team or the name of a key is shown literally wherever they stand', async () => {
  const card = { name: strike('persoon'), function: strike('functie'), team: strike('team') }
  const reach = { telephone: '030 225 10 20', email: 'noor@waarborg.example' }
  const invited = await office().ask(
    'mutation ($input: InviteHandlerInput!) { inviteHandler(input: $input) { handler { id } userErrors { code } } }',
    { input: { ...card, ...reach, roles: ['HANDLER'] } },
    { as: 'tess' },
  )
  expect(invited.data.inviteHandler.userErrors).toEqual([])
  const { partnerKey } = await makeOneKey(office(), { name: strike('sleutel') })
  const page = await open('/handlers?search=persoon', { as: 'tess' })
  const go = (path: string) => page.goto(`${office().url}/admin${path}`)
  await shownLiterally(page, ['persoon'])
  await go(`/handlers/${invited.data.inviteHandler.handler.id}`)
  await shownLiterally(page, ['persoon', 'functie'])
  await go('/developers')
  await shownLiterally(page, ['sleutel'])
  await go(`/developers/keys/${partnerKey.id}`)
  await shownLiterally(page, ['sleutel'])
  await go('/journal')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shownLiterally(page, ['persoon'])
})
