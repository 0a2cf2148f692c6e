import type { Temporal } from 'temporal-polyfill'
import { isEarlierDay, type LinkId } from '../foundation/index.js'
import type { BookingFacts } from './book-violation.js'
import { cameByLink, placed } from './came-by-link.js'
import { lowerDeductions } from './lower-deductions.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * A link was wrong, or ended: all that came of it is withdrawn, with the copies made of that; of one that ended by the
 * deeds of that day and later. Of a link between numbers the circumstances still tell as it was. @source D-7, D-15
 */
export function undoLink(
  linkId: LinkId,
  facts: BookingFacts,
  endedOn: Temporal.PlainDate | null = null,
): PointsOutcome {
  const all = placed(facts.accounts)
  return lowerDeductions(
    {
      lowersTo: 0,
      which: (deduction, account) =>
        (endedOn === null || !isEarlierDay(deduction.deedOn, endedOn)) &&
        cameByLink({ deduction, account }, [linkId], { ...facts.circumstances, all }),
    },
    facts,
  )
}
