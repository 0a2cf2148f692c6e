import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { OwedMessage } from './owed-message.js'

/** What an accepted act makes: the complaint as it now is (its version raised), what happened, what is owed. */
export interface Outcome<C extends Complaint = Complaint> {
  readonly complaint: C
  /** In the order in which they happened. */
  readonly facts: readonly ComplaintFact[]
  readonly messages: readonly OwedMessage[]
}
