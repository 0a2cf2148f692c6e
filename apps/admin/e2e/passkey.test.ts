import { describe, expect, test } from 'vitest'
import { DEMONSTRATION_PASSWORD, people } from '../../server/src/demonstration/people.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys, type Page } from './journey.fixture.js'

const { open, mustBeAccessible } = beginJourneys()

/** A device that keeps passkeys and says yes for its owner, once it is told to. */
async function carryPasskeys(page: Page) {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    agree: (enabled: boolean) =>
      device.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
  }
}

describe.each([
  { locale: 'nl', words: dutch, who: 'sander', width: 1280, scheme: 'light' },
  { locale: 'en', words: english, who: 'fatima', width: 360, scheme: 'dark' },
] as const)('in $locale, $width wide', ({ locale, words, who, width, scheme }) => {
  test('a passkey is added, signs in alone and as the second step, and is removed', async () => {
    const { access, dashboard, factors, shell, profile } = words
    const page = await open('/', { as: who, locale, width, scheme })
    const device = await carryPasskeys(page)
    await page.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('heading', { level: 1, name: profile.title }).waitFor()
    await page.getByText(factors.passkey.none).waitFor()
    await mustBeAccessible(page)

    await page.getByRole('button', { name: factors.passkey.add }).click()
    await page.getByLabel(factors.passkey.name, { exact: true }).fill('Laptop')
    await mustBeAccessible(page)
    const reconnected = page.waitForEvent('websocket')
    await page.getByRole('button', { name: factors.passkey.make }).click()
    const codes = page.getByRole('dialog', { name: factors.recovery.title })
    await codes.getByRole('checkbox', { name: factors.recovery.kept }).check()
    await mustBeAccessible(page)
    await codes.getByRole('button', { name: factors.recovery.done }).click()
    await page.getByRole('list', { name: factors.passkey.titles }).getByText('Laptop').waitFor()
    // The session goes on under another cookie: its live connection begins anew, and nobody is sent away.
    await reconnected
    await page.locator('[role=status][data-state=live]').waitFor()
    await page.getByRole('heading', { level: 1, name: profile.title }).waitFor()

    const leave = async () => {
      await device.agree(false)
      await page.getByRole('button', { name: shell.preferences.label }).click()
      await page.getByRole('button', { name: shell.preferences.signOut }).click()
      await page.getByRole('heading', { level: 1, name: access.title }).waitFor()
    }
    await leave()
    await mustBeAccessible(page)
    await device.agree(true)
    await page.getByRole('button', { name: access.passkey.signIn }).click()
    await page.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()

    await leave()
    await page.getByLabel(access.email, { exact: true }).fill(people[who].email)
    await page.getByLabel(access.password, { exact: true }).fill(DEMONSTRATION_PASSWORD)
    await page.getByRole('button', { name: access.signIn, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: access.second.title }).waitFor()
    await mustBeAccessible(page)
    await device.agree(true)
    await page.getByRole('button', { name: access.second.PASSKEY.confirm }).click()
    await page.getByRole('heading', { level: 1, name: dashboard.title }).waitFor()

    await page.goto(page.url().replace(/\/admin.*/, '/admin/profile'))
    const named = factors.passkey.removeNamed.replace('{name}', 'Laptop')
    await page.getByRole('button', { name: named }).click()
    const asking = page.getByRole('dialog')
    await asking.getByRole('button', { name: factors.passkey.remove }).click()
    await page.getByText(factors.passkey.none).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await mustBeAccessible(page)
  })
})
