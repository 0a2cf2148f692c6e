import { describe, test } from 'vitest'
import { words as english } from '../src/words/en.js'
import { words as dutch } from '../src/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { open, mustBeAccessible } = beginJourneys()

describe.each([
  { start: '/', words: dutch },
  { start: '/en', words: english },
])('from $start', ({ start, words }) => {
  test('what is done with data is one click away and can be read by everybody', async () => {
    const page = await open(start)
    await page.getByRole('link', { name: words.privacy.link }).click()
    await page.getByRole('heading', { level: 1, name: words.privacy.title }).waitFor()
    await page.getByRole('heading', { name: words.privacy.ask }).waitFor()
    await mustBeAccessible(page)
  })
})
