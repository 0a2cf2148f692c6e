import { expect, test } from 'vitest'
import { addContact, newestToken } from '../../server/src/seller-contacts/seller-contact.fixture.js'
import { heard, sellerNamed, stateOfSeller } from '../../server/src/violations/acts/violations.fixture.js'
import { words } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const { violations } = words
const states = words.graph.violationState
const accounts = ['Belvoort Mobiel', 'Belvoort Hersteld'] as const
const [seller] = accounts
const pdf = { name: 'vervoerder.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

type Dialog = ReturnType<Page['getByRole']>

async function begin(page: Page, action: keyof typeof violations.actions): Promise<Dialog> {
  await page.getByRole('button', { name: violations.actions[action], exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

async function send(dialog: Dialog, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** An officer decides on what was reported; gives the dialog before it is sent. */
async function decideOn(page: Page, violation: string, weight: string): Promise<Dialog> {
  await page.goto(`${office().url}/admin/violations/${violation}`)
  const dialog = await begin(page, 'DECIDE')
  await dialog.getByRole('textbox', { name: violations.decide.weight, exact: true }).fill(weight)
  await dialog.getByRole('textbox', { name: violations.decide.reason }).fill('Besloten na horen.')
  await dialog.getByRole('textbox', { name: violations.decide.clause }).fill('Artikel 4.2')
  await dialog.getByRole('textbox', { name: violations.decide.explanation }).fill('De codes zijn verzonnen.')
  return dialog
}

/** The trader on the performance page, by the link of the message, for both accounts. */
async function trader(): Promise<Page> {
  const email = 'noor@belvoort.example'
  const sellerIds = await Promise.all(accounts.map((name) => sellerNamed(office(), name)))
  await addContact(office(), { email, sellerIds })
  const page = await open('/sign-in', { width: 360 })
  await page.goto(`${office().url}/verkopers`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor()
  await page.goto(`${office().url}/verkopers/aanmelden#${await newestToken(office())}`)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByText('Aangemeld als Noor Smit.').waitFor()
  return page
}

const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })

/** What the performance page says of the points of an account. */
const left = async (page: Page, name: string) =>
  Number(await card(page, name).locator('.gauge strong').first().textContent())

/** What the performance page tells an account. */
async function notices(page: Page, name: string) {
  const part = page.getByRole('region', { name: 'Berichten van ons' })
  await part.getByRole('combobox').selectOption({ label: name })
  return part
}

/** Opens an account at the counter; gives the dialog with what is said of it. */
async function register(page: Page, number: string, name: string): Promise<Dialog> {
  await page.goto(`${office().url}/admin/sellers`)
  await page.getByRole('button', { name: 'Nieuw verkoopaccount' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nieuw verkoopaccount' })
  await dialog.getByRole('textbox', { name: 'Nummer in het register' }).fill(number)
  await dialog.getByRole('textbox', { name: 'Naam van het account' }).fill(name)
  await dialog.getByRole('button', { name: 'Account openen' }).click()
  return dialog
}

test('BP-4 BP-5 D-6 D-7 a trader loses the last points, is closed and blocked, objects, and stands as before', async () => {
  const [first, last] = [await heard(office(), seller), await heard(office(), seller)]
  const own = await trader()
  await expect.poll(() => left(own, seller)).toBe(90)

  // Some points: the account goes on, and the trader sees it at once.
  const officer = await open('/violations', { as: 'anouk' })
  await send(await decideOn(officer, first, '40'), violations.decide.act)
  await officer.getByText(states.BOOKED, { exact: true }).waitFor()
  await expect.poll(() => left(own, seller)).toBe(50)
  await (await notices(own, seller)).getByText('Punten ingehouden').first().waitFor()
  await mustBeAccessible(own)

  // The last points: nothing happens before a second person agrees.
  const tipping = await decideOn(officer, last, '60')
  await tipping.getByText(words.pointsEffect.secondPerson).waitFor()
  await tipping.getByRole('rowheader', { name: accounts[1] }).waitFor()
  await send(tipping, violations.decide.propose)
  await officer.getByText(states.PROPOSED, { exact: true }).waitFor()
  expect(await officer.getByRole('button', { name: violations.actions.CONFIRM }).count()).toBe(0)
  await own.reload()
  await expect.poll(() => left(own, seller)).toBe(50)
  expect(await own.getByText('Het account is gesloten.').count()).toBe(0)

  const second = await open(`/violations/${last}`, { as: 'hendrik' })
  await send(await begin(second, 'CONFIRM'), violations.confirm.act)
  await second.getByText(states.BOOKED, { exact: true }).waitFor()
  for (const name of accounts) {
    await card(own, name)
      .getByText(/^Het account is gesloten\./)
      .waitFor()
    await card(own, name)
      .getByText(/kan op dit registernummer geen nieuw account worden geopend/)
      .waitFor()
    expect(await stateOfSeller(office(), name)).toBe('CLOSED')
  }
  await expect.poll(() => left(own, seller)).toBe(0)
  for (const name of accounts)
    await (await notices(own, name)).getByText('Account gesloten', { exact: true }).waitFor()
  await mustBeAccessible(own)

  // Nobody opens an account on that number, however it is written.
  const counter = await open('/sellers', { as: 'marieke' })
  for (const written of ['27359750', 'KvK 27.35.97.50', ' 27 359 750 ']) {
    const refused = await register(counter, written, 'Belvoort Terug')
    await refused.getByText(/^Op dit nummer kan sinds .* geen account worden geopend/).waitFor()
  }
  await mustBeAccessible(counter)

  // The trader objects, with a file.
  await own.goto(`${office().url}/verkopers/overtredingen/${last}`)
  await own.getByLabel('Waarom bent u het er niet mee eens?').fill('De vervoerder vergiste zich.')
  await own.locator('#attachments').setInputFiles(pdf)
  await own.getByText('vervoerder.pdf').first().waitFor()
  await own.getByText('vervoerder.pdf is toegevoegd.').waitFor({ state: 'attached' })
  await mustBeAccessible(own)
  await own.getByRole('button', { name: 'Verstuur het bezwaar' }).click()
  await own.getByText('Uw bezwaar is ontvangen').waitFor()
  await own.getByRole('link', { name: 'vervoerder.pdf' }).waitFor()
  await mustBeAccessible(own)

  // Neither who decided nor who agreed reviews it.
  for (const part of [officer, second]) {
    await part.goto(`${office().url}/admin/violations/${last}`)
    await part.getByText('De vervoerder vergiste zich.').waitFor()
    expect(await part.getByRole('button', { name: violations.actions.DECIDE_OBJECTION }).count()).toBe(0)
  }
  const reviewer = await open(`/violations?objection=running`, { as: 'maarten' })
  await reviewer.getByRole('link', { name: /^V-/ }).first().click()
  const file = reviewer.getByRole('link', { name: 'vervoerder.pdf' })
  const answer = await reviewer.request.get(`${office().url}${await file.getAttribute('href')}`)
  expect(await answer.text()).toBe(pdf.buffer.toString())
  const ruling = await begin(reviewer, 'DECIDE_OBJECTION')
  await ruling.getByRole('radio', { name: violations.ruling.results.WITHDRAWN }).check()
  await ruling.getByText('→ 50').waitFor()
  await ruling.getByRole('textbox', { name: violations.ruling.reasons }).fill('De vervoerder bevestigt het.')
  await send(ruling, violations.ruling.act)
  await reviewer.getByText(states.WITHDRAWN, { exact: true }).first().waitFor()
  await mustBeAccessible(reviewer)

  // Everything is as before it, with new notices.
  await own.getByText('De overtreding is ingetrokken, alsof zij er nooit was').waitFor()
  await own.getByText('De vervoerder bevestigt het.').waitFor()
  await own.goto(`${office().url}/verkopers`)
  await expect.poll(() => left(own, seller)).toBe(50)
  for (const name of accounts) {
    expect(
      await card(own, name)
        .getByText(/^Het account is gesloten\./)
        .count(),
    ).toBe(0)
    expect(
      await card(own, name)
        .getByText(/geen nieuw account worden geopend/)
        .count(),
    ).toBe(0)
    expect(await stateOfSeller(office(), name)).toBe('OPEN')
  }
  const told = await notices(own, seller)
  for (const kind of ['Account weer open', 'Over het bezwaar is beslist', 'Bezwaar ontvangen'])
    await told.getByText(kind, { exact: true }).waitFor()
  await (await notices(own, accounts[1])).getByText('Account weer open', { exact: true }).waitFor()
  await mustBeAccessible(own)

  await register(counter, '27359750', 'Belvoort Terug')
  await counter.getByRole('heading', { level: 1, name: 'Belvoort Terug' }).waitFor()
})
