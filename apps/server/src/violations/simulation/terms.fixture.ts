import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { dayOf, textOf } from './days.fixture.js'
import type { Day, Terms } from './happened.fixture.js'

const shipped = { start: 100, returnInDays: 365, isHeld: false, heldInMonths: 6, noticeInDays: 30 }

/** Three versions of the policy, one after another; the first is there from the start. */
export const TERMS: readonly Terms[] = [
  { from: dayOf('2000-01-01'), ...shipped },
  { from: dayOf('2036-07-01'), ...shipped, isHeld: true, heldInMonths: 4 },
  { from: dayOf('2038-03-01'), ...shipped, start: 120, returnInDays: 200, noticeInDays: 20 },
]

/** Longer before they hold than the policy asks. */
const TOLD_BEFORE = 40

/** On the day on which new terms are told the office has them too, the weights as they were. */
export async function announceTerms(office: TestOffice, on: Day): Promise<void> {
  const place = TERMS.findIndex(({ from }) => from - TOLD_BEFORE === on)
  const terms = TERMS[place]
  if (terms === undefined) return
  const { from, start, returnInDays, isHeld, heldInMonths, noticeInDays } = terms
  const version = place + 1
  await office.rows(
    `insert into policy (version, in_force_from, start_total, return_in_days, closure_mode, held_at_most_in_months,
       closure_notice_in_days, change_notice_in_days, warn_at)
     values ($1, $2, $3, $4, $5, $6, $7, 15, '{50,25}')`,
    [version, textOf(from), start, returnInDays, isHeld ? 'HELD' : 'IMMEDIATE', heldInMonths, noticeInDays],
  )
  await office.rows(
    'insert into policy_rule select $1, category_id, lightest, heaviest, reach from policy_rule where policy_version = 1',
    [version],
  )
}
