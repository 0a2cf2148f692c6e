import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { dayOf, textOf } from './days.fixture.js'
import type { Terms } from './happened.fixture.js'

const shipped = { start: 100, returnInDays: 365, isHeld: false, heldInMonths: 6, noticeInDays: 30 }

/** Three versions of the policy, one after another. */
export const TERMS: readonly Terms[] = [
  { from: dayOf('2000-01-01'), ...shipped },
  { from: dayOf('2036-07-01'), ...shipped, isHeld: true, heldInMonths: 4 },
  { from: dayOf('2038-03-01'), ...shipped, start: 120, returnInDays: 200, noticeInDays: 20 },
]

/** The same versions in the office, the weights as they were. */
export async function beginTerms(office: TestOffice): Promise<void> {
  for (const [place, { from, start, returnInDays, isHeld, heldInMonths, noticeInDays }] of TERMS.entries()) {
    if (place === 0) continue
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
}
