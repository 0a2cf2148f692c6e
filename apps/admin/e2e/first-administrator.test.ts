import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'
import { openProductionOffice, type ProductionOffice } from './production-office.fixture.js'
import { appCode, keepCodes, setUpApp } from './second-step.fixture.js'

const { open, mustBeAccessible } = beginJourneys()
const { access, components, dashboard, handlers, people, shell } = dutch
const person = components.personFields
const password = 'juist paard batterij nietje'

let office: ProductionOffice
beforeAll(async () => {
  office = await openProductionOffice()
})
afterAll(() => office.close())

async function tell(page: Page, facts: { name: string; function: string; telephone: string; email: string }) {
  await page.getByLabel(person.name, { exact: true }).fill(facts.name)
  await page.getByLabel(person.function, { exact: true }).fill(facts.function)
  await page.getByLabel(person.telephone, { exact: true }).fill(facts.telephone)
  await page.getByLabel(person.email, { exact: true }).fill(facts.email)
}

async function signIn(page: Page, email: string) {
  await page.getByLabel(access.email, { exact: true }).fill(email)
  await page.getByLabel(access.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: access.signIn, exact: true }).click()
}

test('from an empty office to a handler who works, is disabled and is out', async () => {
  const ada = await open(office.foundingPath, { at: office.url })
  await ada.getByRole('heading', { level: 1, name: access.welcome.found.title }).waitFor()
  await mustBeAccessible(ada)
  const { officeName, officeAddress } = access.welcome.found
  await ada.getByLabel(officeName, { exact: true }).fill('De Vlinder')
  await ada.getByLabel(officeAddress, { exact: true }).fill('Postbus 1, 1000 AA Amsterdam')
  await tell(ada, {
    name: 'Ada Beheer',
    function: 'Beheerder',
    telephone: '030 225 10 01',
    email: 'ada@office.example',
  })
  const chosen = ada.getByLabel(access.newPassword.label, { exact: true })
  await chosen.fill('ada beheer ada')
  await ada.getByRole('button', { name: access.welcome.found.submit }).click()
  await ada.locator('[name=password][aria-invalid=true]').waitFor()
  await mustBeAccessible(ada)
  await chosen.fill(password)
  await ada.getByRole('button', { name: access.welcome.found.submit }).click()
  await setUpApp(ada)
  await mustBeAccessible(ada)
  await keepCodes(ada)

  await ada.getByRole('navigation', { name: shell.navigation }).waitFor()
  await ada.getByRole('link', { name: shell.places.handlers }).click()
  await ada.getByRole('link', { name: handlers.invite }).click()
  await ada.getByRole('heading', { level: 1, name: people.invite }).waitFor()
  const bo = { name: 'Bo Nieuw', function: 'Behandelaar', telephone: '030 225 10 02' }
  await tell(ada, { ...bo, email: 'bo@office.example' })
  await ada.getByRole('checkbox', { name: dutch.graph.role.HANDLER, exact: true }).check()
  await ada.getByRole('button', { name: people.inviteAct }).click()
  await ada.getByRole('heading', { level: 1, name: bo.name }).waitFor()
  await ada.getByText(people.account.state.INVITED.replace('{name}', bo.name)).waitFor()
  await mustBeAccessible(ada)

  const path = await office.invitationPath('bo@office.example')
  const invited = await open(path, { at: office.url, width: 360, scheme: 'dark' })
  const welcome = access.welcome.join.title.replace('{name}', bo.name)
  await invited.getByRole('heading', { level: 1, name: welcome }).waitFor()
  await mustBeAccessible(invited)
  await invited.getByLabel(access.newPassword.label, { exact: true }).fill(password)
  await invited.getByRole('button', { name: access.welcome.join.submit }).click()
  const secret = await setUpApp(invited)
  await mustBeAccessible(invited)
  await keepCodes(invited)
  await invited.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()

  await invited.getByRole('button', { name: shell.preferences.label }).click()
  await invited.getByRole('button', { name: shell.preferences.signOut }).click()
  await signIn(invited, 'bo@office.example')
  const code = invited.getByLabel(access.second.TOTP.label, { exact: true })
  await code.fill('000000')
  await invited.keyboard.press('Enter')
  await invited.locator('[name=code][aria-invalid=true]').waitFor()
  await mustBeAccessible(invited)
  await code.fill(appCode(secret, 1))
  await invited.keyboard.press('Enter')
  await invited.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()
  await invited.locator('[role=status][data-state=live]').waitFor()

  await ada.reload()
  await ada.getByRole('button', { name: people.account.DISABLE.act }).click()
  const asking = ada.getByRole('dialog')
  await mustBeAccessible(ada)
  await asking.getByRole('button', { name: people.account.DISABLE.act }).click()
  await ada.getByText(people.account.state.DISABLED.replace('{name}', bo.name)).waitFor()
  // Nothing is touched in the other browser: its live connection ends with the session.
  await invited.getByText(access.reason.expired).waitFor()
  await signIn(invited, 'bo@office.example')
  await invited.getByRole('alert').waitFor()
  expect(await invited.getByRole('heading', { level: 1 }).textContent()).toBe(access.title)

  const again = await open(path, { at: office.url })
  await again.getByRole('heading', { level: 1, name: access.deadLink.title }).waitFor()
  await mustBeAccessible(again)
})
