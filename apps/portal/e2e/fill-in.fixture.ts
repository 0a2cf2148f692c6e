import type { Words } from '../src/words/words.js'
import type { Page } from './journey.fixture.js'

export const story = 'De kan had een barst.\nOok 😀 <script>alert(1)</script> staat er zoals ik het schreef.'
export const person = {
  name: 'Zoë O’Brien-van ’t Hoff',
  email: 'zoe@voorbeeld.nl',
  telephone: '06 12 34 56 78',
  street: 'Lange Nieuwstraat',
  houseNumber: '12 A',
  postcode: '3512ph',
  town: 'Utrecht',
}

export const goOn = (page: Page, words: Words) => page.getByRole('button', { name: words.form.next }).click()

/** From the first question to the page before “who are you”, with only what is required, and a seller if one is named. */
export async function fillInMatter(
  page: Page,
  words: Words,
  category: string,
  seller?: string,
): Promise<void> {
  await page.getByRole('radio', { name: category }).check()
  await goOn(page, words)
  await page.getByRole('textbox', { name: words.form.description.title }).fill(story)
  await goOn(page, words)
  for (const title of [words.form.order.title, words.form.wish.title, words.attachments.title]) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    if (seller !== undefined && title === words.form.order.title) {
      await page
        .getByRole('combobox', { name: words.form.order.seller })
        .pressSequentially(seller.slice(0, 5))
      await page.getByRole('option', { name: seller }).click()
    }
    await goOn(page, words)
  }
}

export async function fillInPerson(
  page: Page,
  words: Words,
  answers: Partial<typeof person> = {},
): Promise<void> {
  const { complainant } = words.form
  const { name, email, telephone, street, houseNumber, postcode, town } = { ...person, ...answers }
  await page.getByRole('textbox', { name: complainant.name }).fill(name)
  await page.getByRole('textbox', { name: complainant.email }).fill(email)
  await page.getByRole('textbox', { name: complainant.telephone }).fill(telephone)
  await page.getByRole('textbox', { name: complainant.street, exact: true }).fill(street)
  await page.getByRole('textbox', { name: complainant.houseNumber }).fill(houseNumber)
  await page.getByRole('textbox', { name: complainant.postcode }).fill(postcode)
  await page.getByRole('textbox', { name: complainant.town.NL, exact: true }).fill(town)
  await goOn(page, words)
}
