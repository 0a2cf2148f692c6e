import { civilDateOf, isLaterDay } from '../foundation/index.js'
import { type Account, wasThereOn } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { cameByLink, placed } from './came-by-link.js'
import type { Link } from './circumstances.js'
import { conclude } from './conclude.js'
import type { InForce } from './deductions-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction } from './ledger-entry.js'
import { heldOn, joins } from './link-between.js'
import { oncePerViolation } from './once-per-violation.js'
import type { PointsOutcome } from './points-outcome.js'
import { recorded } from './recorded.js'
import { standingWeight } from './standing-weight.js'
import { stillToReturn } from './still-to-return.js'

/**
 * Two register numbers were found to be related: what runs on one of them and reaches related numbers applies to the
 * other too, when they were related on the day of the deed, until the same date; to an account that opened after the
 * deed as a copy. @source D-15, OS-1
 */
export function relateNumbers(link: Link, facts: BookingFacts): PointsOutcome {
  const { accounts, recording, circumstances } = facts
  const on = civilDateOf(recording.at)
  const related = { ...circumstances, links: [...circumstances.links, link] }
  const added = accounts.flatMap((account) =>
    oncePerViolation(carriedTo(account, link, facts)).flatMap(({ deduction, points }) => {
      const origin = originOf(deduction, account, link)
      if (origin === null) return []
      return [{ ...deduction, ...recorded(account.sellerId, on, recording), points, origin }]
    }),
  )
  return conclude({ before: accounts, added, recording, circumstances: related })
}

/** What runs on the other number by deeds of its own, and is not on this account already. */
function carriedTo(
  account: Account,
  link: Link,
  { accounts, recording, circumstances: { links } }: BookingFacts,
): readonly InForce[] {
  const known = entriesOfKind(account.entries, 'DEDUCTION')
    .filter((deduction) => standingWeight(deduction, account.entries) > 0)
    .map(({ violationId }) => violationId)
  const among = { links, all: placed(accounts) }
  const linkIds = links.map(({ linkId }) => linkId)
  return accounts
    .filter((other) => joins(link, [other.ownershipId, account.ownershipId]))
    .flatMap((other) =>
      stillToReturn(other.entries, civilDateOf(recording.at)).filter(
        ({ deduction }) =>
          deduction.reach === 'REGISTER_NUMBER_AND_RELATED' &&
          heldOn(link, deduction.deedOn) &&
          !known.includes(deduction.violationId) &&
          !cameByLink({ deduction, account: other }, linkIds, among),
      ),
    )
}

/** Null when the account was left before the deed. */
function originOf({ id, deedOn }: Deduction, account: Account, { linkId }: Link): Deduction['origin'] | null {
  if (isLaterDay(account.openedOn, deedOn)) return { kind: 'COPY', ofId: id }
  return wasThereOn(account, deedOn) ? { kind: 'LINK', linkId } : null
}
