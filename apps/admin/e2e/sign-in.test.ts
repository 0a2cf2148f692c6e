import { expect, test } from 'vitest'
import { DEMONSTRATION_PASSWORD, people } from '../../server/src/demonstration/people.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { open, mustBeAccessible } = beginJourneys()
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
