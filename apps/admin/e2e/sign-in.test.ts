import { expect, test } from 'vitest'
import { DEMONSTRATION_PASSWORD, people } from '../../server/src/demonstration/people.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()
const { access, complaints, dashboard, shell } = dutch

async function signIn(page: Page, password: string) {
  await page.getByRole('textbox', { name: access.email }).fill(people.marieke.email)
  await page.getByLabel(access.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: access.signIn, exact: true }).click()
}

test('somebody signs in and comes to the address that was asked, filters and all', async () => {
  const page = await open('/complaints?state=received&order=next-due-at')
  await page.getByRole('heading', { level: 1, name: access.title }).waitFor()
  await mustBeAccessible(page)
  await signIn(page, DEMONSTRATION_PASSWORD)
  await page.getByRole('heading', { level: 1, name: complaints.title }).waitFor()
  expect(new URL(page.url()).search).toBe('?state=received&order=next-due-at')
  expect(await page.context().cookies()).toEqual([expect.objectContaining({ httpOnly: true })])
})

test('a wrong password is told in the reader’s language and gives no session', async () => {
  const page = await open('/')
  await page.getByText('English').click()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('Fill in your e-mail address.').waitFor()
  await page.getByText('Nederlands').click()
  await signIn(page, 'verkeerd')
  const told = page.getByRole('alert')
  await told.waitFor()
  expect(await told.textContent()).toMatch(/wachtwoord/i)
  expect(await page.context().cookies()).toEqual([])
  await mustBeAccessible(page)
})

test('signing out shows in every window of the browser, which can go on where it was', async () => {
  const page = await open('/')
  await signIn(page, DEMONSTRATION_PASSWORD)
  await page.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()
  const other = await page.context().newPage()
  await other.goto(page.url().replace(/\/$/, '/sellers?account=closed'))
  await other.getByText(shell.live.live.name, { exact: true }).waitFor()

  await page.getByRole('button', { name: shell.preferences.label }).click()
  await page.getByRole('button', { name: shell.preferences.signOut }).click()
  await page.getByRole('heading', { level: 1, name: access.title }).waitFor()
  await other.getByText(access.reason.expired).waitFor()
  await signIn(other, DEMONSTRATION_PASSWORD)
  await other.getByRole('heading', { level: 1, name: dutch.sellers.title }).waitFor()
  expect(new URL(other.url()).search).toBe('?account=closed')
})

test('KP-1 who may not read complaints is told so, and keeps what is allowed', async () => {
  const page = await open('/complaints', { as: 'anouk' })
  await page.getByText(dutch.components.failure.forbidden.title).waitFor()
  await mustBeAccessible(page)
  await page.getByRole('link', { name: shell.places.sellers }).click()
  await page.getByRole('table', { name: dutch.sellers.title }).waitFor()
})

test('a forgotten password is chosen anew by the mailed link, which works once', async () => {
  const { email } = people.joris
  const page = await open('/reset', { width: 360 })
  await page.getByLabel(access.email, { exact: true }).fill(email)
  await page.getByRole('button', { name: access.reset.ask }).click()
  await page.getByText(access.reset.asked).waitFor()
  await mustBeAccessible(page)

  // Loaded after the server, which prepares what its decorators need.
  const { tokenFor } = await import('../../server/src/access/access.fixture.js')
  const path = `/reset/new#${await tokenFor(office(), 'RESET', email)}`
  const mailed = await open(path, { scheme: 'dark' })
  const field = mailed.getByLabel(access.newPassword.label, { exact: true })
  await field.fill('wachtwoord1234')
  await mailed.getByRole('button', { name: access.newPassword.submit }).click()
  await mailed.locator('[name=password][aria-invalid=true]').waitFor()
  await mustBeAccessible(mailed)
  const chosen = 'juist paard batterij nietje'
  await field.fill(chosen)
  await mailed.getByRole('button', { name: access.newPassword.submit }).click()
  await mailed.getByText(access.reason.passwordChanged).waitFor()
  await mailed.getByRole('textbox', { name: access.email }).fill(email)
  await mailed.getByLabel(access.password, { exact: true }).fill(chosen)
  await mailed.getByRole('button', { name: access.signIn, exact: true }).click()
  await mailed.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()

  const again = await open(path)
  await again.getByLabel(access.newPassword.label, { exact: true }).fill('nog een ander wachtwoord')
  await again.getByRole('button', { name: access.newPassword.submit }).click()
  await again.getByRole('heading', { level: 1, name: access.deadLink.title }).waitFor()
})
