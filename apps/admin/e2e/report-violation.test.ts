import { expect, test } from 'vitest'
import { sellerNamed } from '../../server/src/violations/acts/violations.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { typeDay } from './act.fixture.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const pdf = { name: 'vervoerder.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

/** A day so many days ago, as it is typed. */
const typedDay = (days: number): string => {
  const { day, month, year } = office()
    .app.office.now()
    .toZonedDateTimeISO('Europe/Amsterdam')
    .subtract({ days })
  return `${day}-${month}-${year}`
}

async function choose(page: Page, field: string, option: string) {
  const combobox = page.getByRole('combobox', { name: field })
  await combobox.click()
  await page.getByRole('option', { name: option }).click()
}

test('BP-8 an officer reports a violation from the queue with a file, corrects what is missing, and finds it again', async () => {
  const { violations: said, graph } = english
  const { reporting } = said
  const page = await open('/violations', { as: 'anouk', locale: 'en' })
  await page.getByRole('link', { name: said.newReport }).click()
  await page.getByRole('heading', { level: 1, name: reporting.title }).waitFor()
  await mustBeAccessible(page)
  await page.getByRole('button', { name: reporting.act, exact: true }).click()
  for (const told of Object.values(reporting.needed).filter((text) => text !== reporting.needed.quantity))
    await page.getByText(told).waitFor()
  await mustBeAccessible(page)

  const seller = page.getByRole('combobox', { name: said.seller })
  await seller.fill('Fietsplezier')
  await page.getByRole('option', { name: 'Fietsplezier' }).first().click()
  const main = page.getByRole('main')
  await typeDay(main, said.deedOn, typedDay(3))
  await choose(page, said.category, 'Fraud')
  await page.getByText(reporting.notAllowed, { exact: true }).waitFor()
  await page.getByRole('textbox', { name: reporting.quantity }).fill('200')
  await page
    .getByRole('textbox', { name: reporting.facts })
    .fill('Codes of parcels that were never handed in.')
  await page.getByRole('textbox', { name: /^Why this cannot wait/ }).fill('Buyers pay for what never comes.')
  await page.getByRole('textbox', { name: 'What piece 1 shows' }).fill('The list of the carrier')
  await page.locator('input[type=file]').setInputFiles(pdf)
  await page.getByText(/^SHA-256 [0-9a-f]{64}$/).waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByRole('textbox', { name: reporting.facts }).inputValue())
    .toBe('Codes of parcels that were never handed in.')
  await page.getByText('vervoerder.pdf').waitFor()
  await mustBeAccessible(page)
  await page.getByRole('button', { name: reporting.act, exact: true }).click()

  await page.getByText(graph.violationState.REPORTED, { exact: true }).waitFor()
  await page.getByText('Buyers pay for what never comes.').waitFor()
  await page.getByText('200', { exact: true }).waitFor()
  const file = page.getByRole('link', { name: 'vervoerder.pdf' })
  const answer = await page.request.get(`${office().url}${await file.getAttribute('href')}`)
  expect(await answer.text()).toBe(pdf.buffer.toString())
  await mustBeAccessible(page)
  await page.getByRole('button', { name: said.actions.HEAR_SELLER }).click()
  const urgency = page.getByRole('dialog').getByRole('textbox', { name: said.hear.urgency })
  expect(await urgency.inputValue()).toBe('Buyers pay for what never comes.')
})

test('BP-8 D-10 a handler reports from the page of a seller on a telephone and in the dark, and decides nothing', async () => {
  const { violations: said, sellers } = dutch
  const id = await sellerNamed(office(), 'Zonnedak')
  const page = await open(`/sellers/${id}`, { as: 'sander', scheme: 'dark', width: 360 })
  await page.getByRole('link', { name: sellers.seller.report }).click()
  await expect.poll(() => page.getByRole('combobox', { name: said.seller }).inputValue()).toBe('Zonnedak')
  const main = page.getByRole('main')
  await typeDay(main, said.deedOn, typedDay(1))
  await choose(page, said.category, 'Fraude')
  await page
    .getByRole('textbox', { name: said.reporting.facts })
    .fill('Codes van pakketten die er niet waren.')
  await page.getByRole('textbox', { name: 'Wat bewijsstuk 1 laat zien' }).fill('Lijst van de vervoerder')
  await page.waitForLoadState('networkidle')
  await mustBeAccessible(page)
  await page.getByRole('button', { name: said.reporting.act, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Overtreding V-/ }).waitFor()
  await page.getByText('Codes van pakketten die er niet waren.').waitFor()
  expect(await page.getByRole('button', { name: said.actions.DECIDE }).count()).toBe(0)
  await mustBeAccessible(page)
})

test('D-10 from a complaint the report keeps its complaint for who may read it, without a trace of who complained', async () => {
  const { violations: said } = dutch
  const [{ number, seller }] = await office().rows(
    `select c.number, s.name as seller from complaint c join seller s on s.id = c.seller_id
     where c.state = 'IN_TREATMENT' order by c.number limit 1`,
  )
  const page = await open(`/complaints/${number}`, { as: 'marieke' })
  await page.getByRole('link', { name: dutch.file.report }).click()
  await page.getByText(said.reporting.fromComplaint).waitFor()
  await expect.poll(() => page.getByRole('combobox', { name: said.seller }).inputValue()).toBe(seller)
  await typeDay(page.getByRole('main'), said.deedOn, typedDay(1))
  await choose(page, said.category, 'Fraude')
  const facts = page.getByRole('textbox', { name: said.reporting.facts })
  await facts.fill(`Zie ${number}.`)
  await page.getByRole('textbox', { name: 'Wat bewijsstuk 1 laat zien' }).fill('Lijst van de vervoerder')
  await page.getByRole('button', { name: said.reporting.act, exact: true }).click()
  await page.getByText(/^Vanaf teken \d+ staat hier het nummer van de melding/).waitFor()
  await facts.fill('Codes van pakketten die er niet waren.')
  await page.getByRole('button', { name: said.reporting.act, exact: true }).click()
  await page.getByRole('link', { name: number }).waitFor()
})
