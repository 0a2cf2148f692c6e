import { describe, test } from 'vitest'
import { frame as englishFrame } from '../src/words/en/frame.js'
import { privacy as english } from '../src/words/en/privacy.js'
import { frame as dutchFrame } from '../src/words/nl/frame.js'
import { privacy as dutch } from '../src/words/nl/privacy.js'
import { beginJourneys } from './journey.fixture.js'

const { open, mustBeAccessible } = beginJourneys()

describe.each([
  { start: '/', link: dutchFrame.privacy, words: dutch },
  { start: '/en', link: englishFrame.privacy, words: english },
])('from $start', ({ start, link, words }) => {
  test('what is done with data is one click away and can be read by everybody', async () => {
    const page = await open(start)
    await page.getByRole('link', { name: link }).click()
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await page.getByRole('heading', { name: words.ask }).waitFor()
    await mustBeAccessible(page)
  })
})
