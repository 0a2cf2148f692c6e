import { codeOf } from '../../server/src/access/second-factor/app-of-codes.fixture.js'
import { words as dutch } from '../src/app/words/nl.js'
import { nowInMilliseconds } from '../src/format/now.js'
import type { Page } from './journey.fixture.js'

const { factors } = dutch

/** Sets an app of codes up on the page that asks for it, in Dutch; gives its secret. */
export async function setUpApp(page: Page): Promise<string> {
  await page.getByRole('heading', { level: 1, name: factors.setUp.title }).waitFor()
  await page.getByRole('img', { name: factors.totp.qr }).waitFor()
  const secret = ((await page.locator('form code').textContent()) ?? '').replaceAll(/\s/g, '')
  await page.getByLabel(factors.totp.code, { exact: true }).fill(appCode(secret))
  await page.getByRole('button', { name: factors.totp.confirm }).click()
  await page.getByRole('heading', { level: 1, name: factors.recovery.title }).waitFor()
  return secret
}

/** Says that the recovery codes are kept, and goes on to the work. */
export async function keepCodes(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: factors.recovery.kept }).check()
  await page.getByRole('button', { name: factors.recovery.done }).click()
}

/** What the app shows now, or some half minutes on: a code is taken once. */
export const appCode = (secret: string, stepsOn = 0): string => codeOf(secret, nowInMilliseconds(), stepsOn)
