import { expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()
const { belonging, deciding } = dutch
const { hearing, relations, comparable } = belonging

/** A complaint of the demonstration about a seller, with a part to judge. */
async function withAPart(): Promise<string> {
  const [{ number }] = await office().rows(
    `select c.number from complaint c join category k on k.id = c.category_id
     where c.state = 'IN_TREATMENT' and c.seller_id is not null and k.code like 'ART-%'
     order by c.sequence desc limit 1`,
  )
  await office().rows(
    `insert into complaint_part (id, complaint_id, position, round, description)
     select gen_random_uuid(), id, 1, 1, 'Het apparaat' from complaint where number = $1`,
    [number],
  )
  return number
}

test('KM-1 KM-6 the seller is not heard for a reason, and a verdict shows what comparable ones got', async () => {
  const page = await open(`/complaints/${await withAPart()}`, { as: 'fatima', scheme: 'dark' })
  await page.getByRole('button', { name: hearing.waive }).click()
  const dialog = page.getByRole('dialog')
  await mustBeAccessible(page)
  await dialog.getByRole('button', { name: hearing.waive }).click()
  await dialog.getByText(belonging.required).waitFor()
  await dialog.getByRole('textbox', { name: hearing.reason }).fill('De verkoper gaf het al toe.')
  await dialog.getByRole('button', { name: hearing.waive }).click()
  await page.getByText('De verkoper gaf het al toe.').waitFor()
  await page.getByRole('button', { name: deciding.judge.act, exact: true }).click()
  await dialog.getByRole('heading', { name: comparable.title }).waitFor()
  await dialog
    .getByText(comparable.ground.SAME_CATEGORY)
    .or(dialog.getByText(/verwante categorie/))
    .first()
    .waitFor()
  await mustBeAccessible(page)
})

test('KM-17 a second complaint of the same customer is shown, related, and ends in the first after asking', async () => {
  const [first, second] = [await submit('Fiets zonder bel'), await submit('Nog eens: fiets zonder bel')]
  const page = await open(`/complaints/${second}`, { as: 'fatima', width: 360 })
  await page.getByRole('button', { name: `${first} koppelen` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: relations.relate }).click()
  await page.getByText(relations.relation.RELATED, { exact: true }).waitFor()
  await page.getByRole('button', { name: relations.merge, exact: true }).click()
  await dialog.getByRole('textbox', { name: relations.number }).fill(first)
  await dialog.getByRole('link', { name: first }).waitFor()
  await mustBeAccessible(page)
  await dialog.getByRole('button', { name: relations.mergeAct }).click()
  await page.getByRole('link', { name: new RegExp(`opgegaan in ${first}`) }).waitFor()
  await mustBeAccessible(page)
  expect(await page.getByRole('button', { name: relations.merge, exact: true }).count()).toBe(0)
})
