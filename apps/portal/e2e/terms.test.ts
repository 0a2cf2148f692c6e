import { describe, test } from 'vitest'
import { beginJourneys } from './journey.fixture.js'

const journey = beginJourneys()

describe.each([
  { path: '/wat-mag', title: 'Wat mag en wat mag niet', category: 'Ontduiken servicenormen', may: /België/ },
  {
    path: '/en/wat-mag',
    title: 'What is and is not allowed',
    category: 'Evading service norms',
    may: /Belgium/,
  },
])('at $path', ({ path, title, category, may }) => {
  test('BP-8 everybody reads what each category allows, by keyboard and on a telephone', async () => {
    const page = await journey.open(path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const part = page.getByRole('region', { name: category })
    await part.getByText(may).waitFor()
    await journey.mustBeAccessible(page)
    await page.setViewportSize({ width: 360, height: 800 })
    await journey.mustBeAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await journey.mustBeAccessible(page)
  })
})
