import { expect, test } from 'vitest'
import { outcomeOf } from '../../server/src/complaints/acts/acts.fixture.js'
import { decide } from '../../server/src/complaints/acts/decide.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, submit, mustBeAccessible } = beginJourneys()

/** What the office does each night, done three years from now. */
async function dispose(): Promise<void> {
  // Loaded after the server, which prepares what its decorators need.
  const { disposeOfComplaints } = await import('../../server/src/complaints/index.js')
  const { app } = office()
  const at = app.office.now().add({ hours: 24 * 31 * 37 })
  const signal = new AbortController().signal
  await disposeOfComplaints.run({}, { office: app.office, requestId: 'journey', at, signal })
}

test.each([
  ['nl', 1280, 'light', dutch],
  ['en', 360, 'dark', english],
] as const)(
  'KP-15 in %s at %d px it is said what is left of a complaint after its retention',
  async (locale, width, scheme, words) => {
    const number = await submit('Zilveren lepel')
    outcomeOf(await decide(office(), number, 'withdrawComplaint', 'sander', { reason: 'Toch gevonden.' }))
    await dispose()
    const page = await open(`/complaints/${number}`, { as: 'fatima', locale, width, scheme })
    await page.getByText(words.file.disposedText).waitFor()
    await page.getByText(words.timeline.DISPOSED).waitFor()
    expect(await page.getByText('Zilveren lepel').count()).toBe(0)
    expect(await page.getByText('Toch gevonden').count()).toBe(0)
    await mustBeAccessible(page)
  },
)
