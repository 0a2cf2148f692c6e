import { expect, test } from 'vitest'
import {
  confirm,
  decide,
  heard,
  objectTo,
  payloadOf,
  told,
} from '../../server/src/violations/acts/violations.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { roleWorkEn } from '../src/features/dashboard/roles/words.en.js'
import { roleWorkNl } from '../src/features/dashboard/roles/words.nl.js'
import { beginJourneys } from './journey.fixture.js'

const { office, open, mustBeAccessible } = beginJourneys()

test.each([
  ['a desk', { width: 1280 }, 'nl', 'De Leeslamp', dutch.sellerPoints, roleWorkNl],
  [
    'a telephone, in the dark',
    { width: 360, scheme: 'dark' },
    'en',
    'Zonnedak',
    english.sellerPoints,
    roleWorkEn,
  ],
] as const)(
  'D-6 D-7 at %s a policy officer sees work come and go as others act, and all that the seller was told',
  async (_where, how, locale, name, points, said) => {
    const page = await open('/', { as: 'anouk', locale, ...how })
    const seller = (title: string) =>
      page.getByRole('region', { name: title }).getByRole('link', { name, exact: true })
    await page.getByRole('region', { name: said.fewPoints.title }).waitFor()
    await expect.poll(() => office().app.office.events.subscriberCount).toBeGreaterThan(2)
    const id = await heard(office(), name)
    await seller(said.reported.title).waitFor()
    payloadOf(await decide(office(), id, { weight: 100 }))
    await seller(said.proposed.title).waitFor()
    await seller(said.reported.title).waitFor({ state: 'detached' })
    await mustBeAccessible(page)
    payloadOf(await confirm(office(), id))
    await seller(said.fewPoints.title).waitFor()
    await seller(said.proposed.title).waitFor({ state: 'detached' })
    payloadOf(await told(office(), id, 'BOUNCED'))
    await seller(said.cameBack.title).waitFor()
    payloadOf(await objectTo(office(), id))
    await seller(said.objections.title).waitFor()
    await mustBeAccessible(page)

    await seller(said.objections.title).click()
    const notices = page.getByRole('region', { name: points.notices.title })
    const notice = (kind: string) => notices.locator('summary', { hasText: kind })
    const { POINTS_DEDUCTED, ACCOUNT_SUSPENDED, OBJECTION_RECEIVED } = points.notices.kinds
    for (const kind of [POINTS_DEDUCTED, ACCOUNT_SUSPENDED, OBJECTION_RECEIVED]) await notice(kind).waitFor()
    await notice(POINTS_DEDUCTED).press('Enter')
    await notices.locator('details[open]').getByText(new RegExp(name)).waitFor()
    await mustBeAccessible(page)
    await notices.getByRole('button', { name: points.history.kind }).press('Enter')
    await page.getByRole('checkbox', { name: ACCOUNT_SUSPENDED }).check()
    await notice(OBJECTION_RECEIVED).waitFor({ state: 'detached' })
    await notice(ACCOUNT_SUSPENDED).waitFor()
    await mustBeAccessible(page)
  },
)
