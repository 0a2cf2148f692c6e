import { findAccessibilityFaults } from '@waarborg/tooling/accessibility'
import { type LaunchedBrowser, launchBrowser } from '@waarborg/tooling/browser'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openTestOffice, type TestOffice } from '../../server/src/test-office/test-office.fixture.js'

type Page = Awaited<ReturnType<LaunchedBrowser['browser']['newPage']>>

/** A Friday afternoon, so that what is due in 24 hours is due on Monday. */
const FRIDAY = Temporal.Instant.from('2026-11-20T13:05:00Z')

export interface Journey {
  /** The office of this file, which lives on the Friday above. */
  readonly office: () => TestOffice
  /** A new reader: an empty browser at a path of the portal; `watch` sees all that happens from the start. */
  readonly open: (path: string, watch?: (page: Page) => void) => Promise<Page>
  /** Fails with every fault that keeps somebody out of the page as it is now. */
  readonly mustBeAccessible: (page: Page) => Promise<void>
}

/** An office and a browser for all journeys of a file; a fault of any page fails its journey. */
export function beginJourneys(): Journey {
  let office: TestOffice
  let launched: LaunchedBrowser
  const faults: string[] = []

  beforeAll(async () => {
    launched = await launchBrowser()
    office = await openTestOffice(() => FRIDAY)
  })
  afterAll(async () => {
    await launched?.close()
    await office?.close()
  })
  afterEach(async () => {
    for (const context of launched.browser.contexts()) await context.close()
    expect(faults.splice(0)).toEqual([])
  })
  return {
    office: () => office,
    async open(path, watch = () => undefined) {
      const context = await launched.browser.newContext({
        viewport: { width: 360, height: 780 },
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (fault) => faults.push(fault.message))
      page.on('console', (line) => {
        // What the policy of the page forbids is not thrown, only told.
        if (line.text().includes('Content Security Policy')) faults.push(line.text())
      })
      watch(page)
      await page.goto(office.url + path)
      return page
    },
    async mustBeAccessible(page) {
      expect(await findAccessibilityFaults(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'sideways scrolling').toBe(0)
    },
  }
}
export type { Page }
