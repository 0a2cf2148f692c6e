import { expect, test } from 'vitest'
import { safety as english } from '../src/words/en/safety.js'
import { words as englishWords } from '../src/words/en.js'
import { safety as dutch } from '../src/words/nl/safety.js'
import { words as dutchWords } from '../src/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

test.each([
  { path: '/', words: dutchWords, safety: dutch, danger: 'De lader smelt.' },
  { path: '/en', words: englishWords, safety: english, danger: 'The ladder breaks.' },
])(
  'D-17 from $path a danger is left without a name, and what leads to somebody is asked to be taken out',
  async ({ path, words, safety, danger }) => {
    const page = await open(path)
    await page.getByRole('link', { name: words.start.safetyLink }).click()
    await page.getByRole('heading', { level: 1, name: safety.title }).waitFor()
    await mustBeAccessible(page)
    const field = page.getByRole('textbox', { name: safety.danger })
    await field.fill(`${danger} 06-12345678`)
    await page.getByRole('textbox', { name: safety.product }).fill('X')
    await page.getByRole('button', { name: safety.send }).click()
    await page.getByRole('heading', { name: words.form.summary }).waitFor()
    await mustBeAccessible(page)
    expect(await office().rows('select 1 from safety_signal where danger like $1', [`${danger}%`])).toEqual(
      [],
    )

    await field.fill(danger)
    await page.getByRole('button', { name: safety.send }).click()
    await page.getByRole('heading', { level: 1, name: safety.kept.title }).waitFor()
    await mustBeAccessible(page)
    expect(
      await office().rows('select channel, product, recorded_by_id from safety_signal where danger = $1', [
        danger,
      ]),
    ).toEqual([{ channel: 'FORM', product: 'X', recorded_by_id: null }])
  },
)
