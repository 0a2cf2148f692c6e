import { expect, test } from 'vitest'
import { heard, stateOfSeller } from '../../server/src/violations/acts/violations.fixture.js'
import { words } from '../src/app/words/en.js'
import type { Page } from './journey.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const { violations, pointsEffect } = words
const states = words.graph.violationState

type Dialog = ReturnType<Page['getByRole']>

/** Opens what an act asks by its button above the page, and gives its dialog. */
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

async function decideOn(page: Page, weight: string): Promise<Dialog> {
  const dialog = await begin(page, 'DECIDE')
  await dialog.getByRole('textbox', { name: violations.decide.weight, exact: true }).fill(weight)
  await dialog.getByRole('textbox', { name: violations.decide.reason }).fill('Decided after hearing.')
  await dialog.getByRole('textbox', { name: violations.decide.clause }).fill('Article 4.2')
  await dialog.getByRole('textbox', { name: violations.decide.explanation }).fill('Codes were invented.')
  return dialog
}

test('D-6 D-7 an officer closes a seller by the last points with a second person, the objection is granted and everything is as before', async () => {
  const seller = 'Belvoort Mobiel'
  const [first, last] = [await heard(office(), seller), await heard(office(), seller)]
  const officer = await open(`/violations/${first}`, { as: 'anouk', locale: 'en' })
  const light = await decideOn(officer, '40')
  await light.getByText('→ 50').waitFor()
  await send(light, violations.decide.act)
  await officer.getByText(states.BOOKED, { exact: true }).waitFor()

  await officer.goto(`${office().url}/admin/violations/${last}`)
  const tipping = await decideOn(officer, '60')
  await tipping.getByText(pointsEffect.secondPerson).waitFor()
  await tipping.getByRole('rowheader', { name: 'Belvoort Hersteld' }).waitFor()
  await mustBeAccessible(officer)
  await send(tipping, violations.decide.propose)
  await officer.getByText(states.PROPOSED, { exact: true }).waitFor()
  expect(await stateOfSeller(office(), seller)).toBe('OPEN')
  expect(await officer.getByRole('button', { name: violations.actions.CONFIRM }).count()).toBe(0)

  const second = await open(`/violations?state=proposed`, { as: 'hendrik', locale: 'en' })
  await second.getByRole('link', { name: /^V-/ }).first().click()
  await send(await begin(second, 'CONFIRM'), violations.confirm.act)
  await second.getByText(states.BOOKED, { exact: true }).waitFor()
  for (const name of [seller, 'Belvoort Hersteld']) expect(await stateOfSeller(office(), name)).toBe('CLOSED')

  const objecting = await begin(second, 'OBJECT')
  await objecting.getByRole('textbox', { name: violations.object.grounds }).fill('The carrier was wrong.')
  await send(objecting, violations.object.act)
  await second.getByText('The carrier was wrong.').waitFor()
  expect(await second.getByRole('button', { name: violations.actions.DECIDE_OBJECTION }).count()).toBe(0)

  const reviewer = await open(`/violations?objection=running`, { as: 'maarten', locale: 'en' })
  await reviewer.getByRole('link', { name: /^V-/ }).first().click()
  const ruling = await begin(reviewer, 'DECIDE_OBJECTION')
  await ruling.getByRole('radio', { name: violations.ruling.results.WITHDRAWN }).check()
  await ruling.getByText('→ 50').waitFor()
  await ruling.getByRole('textbox', { name: violations.ruling.reasons }).fill('The carrier confirmed it.')
  await send(ruling, violations.ruling.act)
  await reviewer.getByText(states.WITHDRAWN, { exact: true }).first().waitFor()
  for (const name of [seller, 'Belvoort Hersteld']) expect(await stateOfSeller(office(), name)).toBe('OPEN')
  await mustBeAccessible(reviewer)
})
