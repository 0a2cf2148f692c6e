import { Temporal } from 'temporal-polyfill'
import { afterWorkingTime, type WorkingCalendar } from '../deadlines/index.js'
import { isAfter } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { Outcome } from './outcome.js'

interface AssignmentReminderFacts {
  readonly calendar: WorkingCalendar
  /** The policy: so many hours on working days to say to be on it. */
  readonly hoursToConfirm: number
  /** Whether it was told of this very assignment. */
  readonly wasTold: boolean
  readonly at: Temporal.Instant
}

/**
 * The coordinators hear, once for an assignment, that who was given the complaint has not said to be on it within the
 * hours of the policy. As with other reminders the complaint and its version stay as they are. @source KM-16, D-18
 */
export function remindOfAssignment(
  { id: complaintId, assignment, concernsId: exceptId }: Complaint,
  { calendar, hoursToConfirm, wasTold, at }: AssignmentReminderFacts,
): Pick<Outcome, 'facts' | 'messages'> {
  const nothing = { facts: [], messages: [] }
  if (assignment === null || assignment.confirmedAt !== null || wasTold) return nothing
  const { handlerId, assignedAt } = assignment
  const term = Temporal.Duration.from({ hours: hoursToConfirm })
  const runsOut = afterWorkingTime(assignedAt, term, calendar)
  if (!runsOut.ok || !isAfter(at, runsOut.value.at)) return nothing
  return {
    facts: [{ kind: 'assignment-unconfirmed', handlerId, assignedAt }],
    messages: [{ kind: 'assignment-unconfirmed', complaintId, handlerId, assignedAt, exceptId }],
  }
}
