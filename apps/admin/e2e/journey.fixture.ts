import { findAccessibilityFaults } from '@waarborg/tooling/accessibility'
import { type LaunchedBrowser, launchBrowser } from '@waarborg/tooling/browser'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { submit } from '../../server/src/complaints/acts/submission.fixture.js'
import type { PersonKey } from '../../server/src/demonstration/people.js'
import { openTestOffice, type TestOffice } from '../../server/src/test-office/test-office.fixture.js'

export type Page = Awaited<ReturnType<LaunchedBrowser['browser']['newPage']>>

interface Reader {
  /** Signed in as this person of the demonstration; a stranger when absent. */
  readonly as?: PersonKey
  readonly locale?: 'nl' | 'en'
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  /** Another server on the same database. */
  readonly at?: string
  /** Sees all that happens from the start. */
  readonly watch?: (page: Page) => void
}

export interface Journey {
  readonly office: () => TestOffice
  /** A reader of their own: an empty browser at a path below `/admin`. */
  readonly open: (path: string, reader?: Reader) => Promise<Page>
  /** Fails with every fault that keeps somebody out of the page as it is now. */
  readonly mustBeAccessible: (page: Page) => Promise<void>
  /** Somebody sends the public form; gives the number. */
  readonly submit: (subject: string, at?: string) => Promise<string>
}

/**
 * An office and a browser for all journeys of a file; a fault of any page fails its journey.
 * @param worker does what the office does later: imports
 */
export function beginJourneys({ worker = false }: { readonly worker?: boolean } = {}): Journey {
  let office: TestOffice
  let launched: LaunchedBrowser
  let stopWorker = async () => {}
  const faults: string[] = []

  beforeAll(async () => {
    launched = await launchBrowser()
    office = await openTestOffice()
    if (worker) stopWorker = await workFor(office)
  })
  afterAll(async () => {
    await launched?.close()
    await stopWorker()
    await office?.close()
  })
  afterEach(async () => {
    for (const context of launched.browser.contexts()) await context.close()
    expect(faults.splice(0)).toEqual([])
  })

  return {
    office: () => office,
    async open(path, { as, locale = 'nl', scheme = 'light', width = 1280, at = office.url, watch } = {}) {
      const context = await launched.browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
      })
      await context.addInitScript((chosen) => {
        const place = 'waarborg.preferences'
        localStorage.getItem(place) ?? localStorage.setItem(place, JSON.stringify({ locale: chosen }))
      }, locale)
      if (as) {
        const [name = '', value = ''] = (await office.cookieOf(as)).split('=')
        await context.addCookies([{ name, value, url: at, httpOnly: true }])
      }
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (fault) => faults.push(fault.message))
      page.on('console', (line) => {
        // What the policy of the page forbids is not thrown, only told.
        // The same goes for a word that is not there.
        if (/Content Security Policy|MISSING_MESSAGE/.test(line.text())) faults.push(line.text())
      })
      watch?.(page)
      await page.goto(`${at}/admin${path}`)
      return page
    },
    async mustBeAccessible(page) {
      expect(await findAccessibilityFaults(page), page.url()).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `sideways scrolling of ${page.url()}`).toBe(0)
    },
    async submit(subject, at = office.url) {
      const form = '{ submissionForm(locale: NL) { categories { id children { id } } } }'
      const { data: asked } = await office.ask(form, {}, { at })
      const categoryId = asked.submissionForm.categories[0].children[0].id
      const input = { locale: 'NL', categoryId, subject, description: `${subject}, zei ik.`, complainant }
      const { data } = await submit(office, input, { at })
      expect(data.submitComplaint.userErrors).toEqual([])
      return data.submitComplaint.receipt.number
    },
  }
}

/** Starts a worker beside the office; gives what stops it. */
async function workFor({ app, config }: TestOffice): Promise<() => Promise<void>> {
  // Loaded after the server, which prepares what its decorators need.
  const { startWorker } = await import('../../server/src/jobs/index.js')
  const { makeLog } = await import('../../server/src/log.js')
  const { tasks } = await import('../../server/src/tasks.js')
  const worker = await startWorker(app.office, { url: config.databaseUrl, tasks, log: makeLog('silent') })
  return () => worker.stop()
}

const complainant = {
  name: 'Noor van Dijk',
  street: 'Kerkstraat',
  houseNumber: '12-B',
  postcode: '1012 AB',
  town: 'Amsterdam',
  country: 'NL',
  telephone: '06 12345678',
  email: 'noor@post.example',
}
