import { describe, expect, test } from 'vitest'
import { booked } from '../../server/src/violations/booked-violation.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

const accountOf = async (name: string): Promise<Parameters<typeof booked>[1]> =>
  (await office().rows('select id from seller where name = $1', [name]))[0].id

/** A day so many days from now, as it is typed. */
const typedDay = (days: number): string => {
  const { day, month, year } = office().app.office.now().toZonedDateTimeISO('Europe/Amsterdam').add({ days })
  return `${day}-${month}-${year}`
}

describe.each([
  { locale: 'nl', scheme: 'light', width: 1280, words: dutch, seller: 'Zonnedak' },
  { locale: 'en', scheme: 'dark', width: 360, words: english, seller: 'Slaapvorst' },
] as const)('in $locale, $scheme, $width wide', ({ locale, scheme, width, words, seller }) => {
  const { pointsPolicy: said } = words
  const days = locale === 'nl' ? 15 : 16

  test('D-14 the next version is replayed, refused before its notice period, kept, and read by everybody', async () => {
    for (const weight of [30, 30]) await booked(office(), await accountOf(seller), { weight })
    const page = await open('/points-policy', { as: 'anouk', locale, scheme, width })
    await page.getByRole('heading', { level: 1, name: said.title }).waitFor()
    await page.waitForLoadState('networkidle')
    await mustBeAccessible(page)
    await page.getByRole('link', { name: said.next }).click()
    await page.getByRole('heading', { level: 1, name: said.next }).waitFor()
    const category = page.locator('details', { hasText: locale === 'nl' ? 'Fraude' : 'Fraud' }).first()
    await category.locator('summary').press('Enter')
    await category.getByLabel(said.lightest).fill(locale === 'nl' ? '50' : '60')
    await mustBeAccessible(page)

    const panel = page.getByRole('region', { name: said.replay.title })
    await panel.getByRole('button', { name: said.replay.look }).click()
    const row = panel.getByRole('row', { name: seller })
    await row.getByText(words.graph.accountState.CLOSED).first().waitFor()
    await mustBeAccessible(page)

    const day = page.getByRole('textbox', { name: said.inForceFrom })
    await day.fill(typedDay(days - 2))
    await day.press('Tab')
    await page.getByRole('button', { name: said.keep }).click()
    await page
      .getByText(locale === 'nl' ? /kan dit op zijn vroegst ingaan/ : /at the earliest|Choose a day after/)
      .waitFor()
    await day.fill(typedDay(days))
    await day.press('Tab')
    await page.getByRole('button', { name: said.keep }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: said.keepAct }).waitFor()
    await mustBeAccessible(page)
    await dialog.getByRole('button', { name: said.keepAct }).press('Enter')
    await page.getByRole('heading', { level: 1, name: said.title }).waitFor()
    await page.getByRole('region', { name: said.versions }).getByText(said.coming).first().waitFor()
    const { data } = await office().ask('{ pointsPolicies { nodes { version } } }')
    expect(data.pointsPolicies.nodes[0].version).toBe(locale === 'nl' ? 2 : 3)
  })
})
