import { expect, test } from 'vitest'
import { encodeId } from '../../server/src/graph/ids.js'
import { addContact, newestToken } from '../../server/src/seller-contacts/seller-contact.fixture.js'
import { sellerNamed, stateOfSeller } from '../../server/src/violations/acts/violations.fixture.js'
import { booked } from '../../server/src/violations/booked-violation.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const { forceMajeure: said, graph } = dutch
const REASON = 'De vervoerder kon drie dagen geen pakketten scannen.'

/** The day of the deeds, and the day after it, as they are typed. */
const typedDay = (daysAgo: number): string => {
  const at = office()
    .app.office.now()
    .toZonedDateTimeISO('Europe/Amsterdam')
    .subtract({ hours: 24 * daysAgo })
  return `${at.day}-${at.month}-${at.year}`
}

/** A seller who lost everything in one day, and another of the same day. */
async function closedByAnOutage(): Promise<string> {
  const idOf = async (name: string) =>
    (await office().rows('select id from seller where name = $1', [name]))[0].id
  const first = await booked(office(), await idOf('Zonnedak'), { weight: 60 })
  await booked(office(), await idOf('Zonnedak'), { weight: 60 })
  await booked(office(), await idOf('Slaapvorst'), { weight: 20 })
  expect(await stateOfSeller(office(), 'Zonnedak')).toBe('CLOSED')
  return encodeId('violation', first)
}

async function recordAnOutage(page: Page): Promise<void> {
  await page.getByRole('button', { name: said.record.open }).press('Enter')
  const dialog = page.getByRole('dialog', { name: said.record.title })
  for (const [field, day] of [
    [said.record.fromOn, typedDay(4)],
    [said.record.untilOn, typedDay(2)],
  ] as const) {
    await dialog.getByRole('textbox', { name: field }).fill(day)
    await dialog.getByRole('textbox', { name: field }).press('Tab')
  }
  const categories = dialog.getByRole('combobox', { name: said.categories })
  await categories.press('ArrowDown')
  await page.getByRole('option', { name: 'Fraude' }).click()
  await categories.press('Tab')
  await dialog.getByText('Gesloten → Open').waitFor()
  await dialog.getByText(/3 overtredingen worden ingetrokken/).waitFor()
  await dialog.getByText(/1 geblokkeerd registernummer gaat weer open/).waitFor()
  await dialog.getByText(said.withdrawal.violations).press('Enter')
  await dialog
    .getByText(/: Zonnedak, Fraude/)
    .first()
    .waitFor()
  await dialog.getByRole('textbox', { name: said.reasonNl }).fill(REASON)
  await dialog
    .getByRole('textbox', { name: said.reasonEn })
    .fill('The carrier could not scan parcels for three days.')
  await mustBeAccessible(page)
  await dialog.getByRole('button', { name: said.record.propose }).press('Enter')
  await page.getByRole('row', { name: REASON }).getByText(said.state.PROPOSED).waitFor()
}

/** Who speaks for the seller reads the violation on a telephone. */
async function readAsSeller(violation: string): Promise<Page> {
  const email = 'noor@zonnedak.example'
  await addContact(office(), { email, sellerIds: [await sellerNamed(office(), 'Zonnedak')] })
  const page = await open('/sign-in', { width: 360 })
  await page.goto(`${office().url}/verkopers`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor()
  await page.goto(`${office().url}/verkopers/aanmelden#${await newestToken(office())}`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByText('Aangemeld als Noor Smit.').waitFor()
  await page.getByText(`Wegens overmacht van`).first().waitFor()
  await mustBeAccessible(page)
  await page.goto(`${office().url}/verkopers/overtredingen/${violation}`)
  return page
}

test('D-7 D-19 one records an outage and sees what it withdraws, another agrees, and the seller is open again and reads why', async () => {
  const violation = await closedByAnOutage()
  const first = await open('/force-majeure', { as: 'anouk' })
  await first.getByRole('heading', { level: 1, name: said.title }).waitFor()
  await first.waitForLoadState('networkidle')
  await mustBeAccessible(first)
  await recordAnOutage(first)
  await mustBeAccessible(first)
  expect(await stateOfSeller(office(), 'Zonnedak')).toBe('CLOSED')

  const second = await open('/force-majeure?state=proposed', { as: 'hendrik', width: 360, scheme: 'dark' })
  await second.getByRole('button', { name: REASON }).press('Enter')
  const deciding = second.getByRole('dialog', { name: said.decide.title })
  await deciding.getByText('Gesloten → Open').waitFor()
  await mustBeAccessible(second)
  await deciding.getByRole('button', { name: said.decide.CONFIRM }).press('Enter')
  await second.getByText(said.decide.confirmed).waitFor()
  expect(await stateOfSeller(office(), 'Zonnedak')).toBe('OPEN')
  await second.goto(`${office().url}/admin/violations/${violation}`)
  await second.getByRole('region', { name: dutch.violations.excused.title }).getByText(REASON).waitFor()
  await second.getByText(graph.violationState.WITHDRAWN).first().waitFor()
  await mustBeAccessible(second)

  const seller = await readAsSeller(violation)
  await seller.getByRole('heading', { name: 'Ingetrokken wegens overmacht' }).waitFor()
  await seller.getByText(REASON).waitFor()
  await mustBeAccessible(seller)

  await first.reload()
  await first.getByRole('button', { name: REASON }).press('Enter')
  const ending = first.getByRole('dialog', { name: said.end.title })
  await ending.getByRole('button', { name: said.end.begin }).press('Enter')
  await ending.getByRole('textbox', { name: said.end.reason }).fill('De storing was elders.')
  await mustBeAccessible(first)
  await ending.getByRole('button', { name: said.end.act }).press('Enter')
  await first.getByRole('row', { name: REASON }).getByText(said.state.ENDED).waitFor()
  expect(await stateOfSeller(office(), 'Zonnedak')).toBe('OPEN')
})

test('D-8 the auditor goes there by the keyboard, reads in English what was withdrawn, and is offered nothing', async () => {
  const { forceMajeure: told } = english
  const page = await open('/journal', { as: 'ravi', locale: 'en', width: 1280, scheme: 'dark' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('f')
  await page.getByRole('heading', { level: 1, name: told.title }).waitFor()
  await page.getByRole('button', { name: /By an outage the carrier could not scan/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: told.end.title })
  await dialog.getByText('1 violation').waitFor()
  expect(await dialog.getByRole('button', { name: told.end.begin }).count()).toBe(0)
  expect(await page.getByRole('button', { name: told.record.open }).count()).toBe(0)
  await mustBeAccessible(page)
})
