import { agreedDeadline, type WorkingCalendar } from '../deadlines/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { type Clock, clockFor, runningClock, withClockStopped } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactReport } from './contact-report.js'
import { clockStarted, clockStopped } from './happened.js'

interface Agreed {
  readonly complaint: Complaint
  readonly facts: readonly ComplaintFact[]
}

/**
 * The contact's agreed date gets its clock; what it answers (first contact, an earlier agreement) stops.
 * Unchanged when nothing was agreed, or the same date again. @source KP-3, D-2
 */
export function withAgreedDeadline(
  complaint: Complaint,
  { id: contactId, at, agreedDeadlineOn: on }: ContactReport,
  calendar: WorkingCalendar,
): Result<Agreed, ComplaintRejection> {
  const earlier = runningClock(complaint.clocks, 'agreed-deadline')
  if (!on || earlier?.dueOn.equals(on)) return accepted({ complaint, facts: [] })
  const deadline = agreedDeadline(at, on, calendar)
  if (!deadline.ok) return refused(...deadline.rejections.map(atItsField))
  const started = clockFor(deadline.value)
  const ended = [runningClock(complaint.clocks, 'first-contact'), earlier].filter(
    (clock) => clock !== undefined,
  )
  const clocks = ended.reduce<readonly Clock[]>(
    (all, { kind }) => withClockStopped(all, kind, at),
    complaint.clocks,
  )
  return accepted({
    complaint: { ...complaint, clocks: [...clocks, started], agreedDeadlineOn: on } as Complaint,
    facts: [
      { kind: 'deadline-agreed', contactId, on },
      ...ended.map((clock) => clockStopped(clock, at)),
      clockStarted(started),
    ],
  })
}

function atItsField(rejection: { readonly kind: string }): ComplaintRejection {
  return { ...rejection, path: ['agreedDeadlineOn'] } as unknown as ComplaintRejection
}
