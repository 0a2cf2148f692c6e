import { expect, test } from 'vitest'
import { addContact, newestToken } from '../../server/src/seller-contacts/seller-contact.fixture.js'
import {
  decide,
  heard,
  payloadOf,
  ruleOn,
  sellerNamed,
} from '../../server/src/violations/acts/violations.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const journey = beginJourneys()

const booked = async (seller: string, weight = 20) => {
  const id = await heard(journey.office(), seller)
  payloadOf(await decide(journey.office(), id, { weight }))
  return id
}

/** Signs in by the link of the message, in a browser of its own. */
async function signedIn(seller: string, email: string, path: string): Promise<Page> {
  const office = journey.office()
  await addContact(office, { email, sellerIds: [await sellerNamed(office, seller)] })
  const page = await journey.open('/verkopers')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor()
  await page.goto(`${office.url}/verkopers/aanmelden#${await newestToken(office)}`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByText('Aangemeld als Noor Smit.').waitFor()
  if (path !== '/verkopers') await page.goto(office.url + path)
  return page
}

const left = async (page: Page) => Number(await page.locator('.gauge strong').first().textContent())

test('BP-6 a seller sees the points change while the page is open, and all of a violation behind its link', async () => {
  await booked('Zonnedak')
  const page = await signedIn('Zonnedak', 'noor@zonnedak.example', '/verkopers')
  await page.getByRole('article').waitFor()
  await journey.mustBeAccessible(page)
  const before = await left(page)
  await booked('Zonnedak', 21)
  await expect.poll(() => left(page)).toBe(before - 21)

  const violations = page.getByRole('region', { name: 'Overtredingen' })
  await violations
    .getByRole('link', { name: /^Fraude/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'De volledige motivering' }).waitFor()
  await page.getByText('Voorwaarden voor verkopers, artikel 4.2').waitFor()
  await journey.mustBeAccessible(page)
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'How to prevent this' }).waitFor()
  await journey.mustBeAccessible(page)
})

test('D-7 a seller objects by the keyboard, once, and follows the objection to its outcome', async () => {
  const office = journey.office()
  const id = await booked('Klus & Klaar', 40)
  const page = await signedIn('Klus & Klaar', 'noor@klus.example', `/verkopers/overtredingen/${id}`)
  const send = page.getByRole('button', { name: 'Verstuur het bezwaar' })
  await send.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByRole('link').press('Enter')
  await journey.mustBeAccessible(page)
  await page.keyboard.type('De vervoerder was er niet.')
  await page.reload()
  await expect.poll(() => page.locator('#grounds').inputValue()).toBe('De vervoerder was er niet.')
  await send.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Uw bezwaar is ontvangen').waitFor()
  await page.getByText('vrijdag 18 december 2026').first().waitFor()
  await journey.mustBeAccessible(page)
  expect(await page.locator('#grounds').count()).toBe(0)

  const reasons = 'De vervoerder heeft dit bevestigd.'
  payloadOf(await ruleOn(office, id, { result: 'LOWERED', lowersTo: 10, reasons }))
  await page.getByText('De overtreding weegt minder').waitFor()
  await page.getByText(reasons).waitFor()
  await page.getByText('10, verlaagd van 40').waitFor()
})

test('D-10 a violation of another seller is as one that is not there', async () => {
  const id = await booked('Lijn & Letter')
  const page = await signedIn('De Leeslamp', 'noor@leeslamp.example', `/verkopers/overtredingen/${id}`)
  await page.getByRole('heading', { name: 'Deze overtreding vinden wij niet' }).waitFor()
})
