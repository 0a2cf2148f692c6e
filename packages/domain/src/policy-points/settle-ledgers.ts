import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * What time brought and nobody wrote down yet: points that came back, and closings whose notice is over or whose
 * objection was decided. However late it is asked, each has the date it should have. @source BP-3, D-6
 */
export function settleLedgers({ accounts, recording, circumstances }: BookingFacts): PointsOutcome {
  return conclude({ before: accounts, added: [], recording, circumstances })
}
