import { findAccessibilityFaults } from '@waarborg/tooling/accessibility'
import { type LaunchedBrowser, launchBrowser } from '@waarborg/tooling/browser'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { DEMONSTRATION_PASSWORD, type PersonKey, people } from '../../server/src/demonstration/people.js'
import { openTestOffice, type TestOffice } from '../../server/src/test-office/test-office.fixture.js'

export type Page = Awaited<ReturnType<LaunchedBrowser['browser']['newPage']>>

export interface Look {
  readonly language: 'Nederlands' | 'English'
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

export const usual: Look = { language: 'Nederlands', width: 1280, colorScheme: 'light' }

/** An office and a browser for all journeys of a file; a fault of any page fails its journey. */
export function beginJourneys() {
  let office: TestOffice
  let launched: LaunchedBrowser
  const faults: string[] = []

  beforeAll(async () => {
    launched = await launchBrowser()
    office = await openTestOffice()
  })
  afterAll(async () => {
    await launched?.close()
    await office?.close()
  })
  afterEach(async () => {
    for (const context of launched.browser.contexts()) await context.close()
    expect(faults.splice(0)).toEqual([])
  })

  /** The sign-in page as somebody finds it in an empty browser. */
  async function arrive({ language, width, colorScheme }: Look = usual, path = '/admin'): Promise<Page> {
    const viewport = { width, height: 900 }
    const context = await launched.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (fault) => faults.push(fault.message))
    await page.goto(office.url + path)
    await page.getByText(language, { exact: true }).click()
    return page
  }

  async function signIn(person: PersonKey, look: Look = usual, path = '/admin'): Promise<Page> {
    const page = await arrive(look, path)
    await page.getByRole('textbox', { name: /^E-?mail/i }).fill(people[person].email)
    await page.locator('input[type=password]').fill(DEMONSTRATION_PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation').or(page.getByRole('banner')).first().waitFor()
    return page
  }

  return { office: () => office, arrive, signIn }
}

/** Fails with every fault that keeps somebody out of the page as it is now, and when it scrolls sideways. */
export async function mustBeAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  expect(await findAccessibilityFaults(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'sideways scrolling').toBeLessThanOrEqual(0)
}
