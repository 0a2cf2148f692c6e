import type { Temporal } from 'temporal-polyfill'
import { agreedDeadline, type WorkingCalendar } from '../deadlines/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { type Clock, clockFor, runningClock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactReport } from './contact-report.js'
import { clockStarted } from './happened.js'
import { stopClocks } from './stop-clocks.js'

export interface AgreedClocks {
  readonly clocks: readonly Clock[]
  /** The date that now stands; `null` when none was ever agreed. */
  readonly agreedDeadlineOn: Temporal.PlainDate | null
  readonly facts: readonly ComplaintFact[]
}

/**
 * The contact's agreed date gets its clock, and what it answers stops: first contact, or an earlier
 * agreement. Unchanged when nothing was agreed, or the same date again. @source KP-3, D-2
 */
export function agreeDeadline(
  { clocks }: Complaint,
  { id: contactId, at, agreedDeadlineOn: on }: ContactReport,
  calendar: WorkingCalendar,
): Result<AgreedClocks, ComplaintRejection> {
  const standing = runningClock(clocks, 'agreed-deadline')
  if (!on || standing?.dueOn.equals(on)) {
    return accepted({ clocks, agreedDeadlineOn: standing?.dueOn ?? null, facts: [] })
  }
  const path = ['agreedDeadlineOn']
  const deadline = agreedDeadline(at, on, calendar)
  if (!deadline.ok) return refused(...deadline.rejections.map((rejection) => ({ ...rejection, path })))
  const started = clockFor(deadline.value)
  const contact = stopClocks(clocks, at, ({ kind }) => kind === 'first-contact')
  const earlier = stopClocks(contact.clocks, at, ({ kind }) => kind === 'agreed-deadline', 'replaced')
  return accepted({
    clocks: [...earlier.clocks, started],
    agreedDeadlineOn: on,
    facts: [
      { kind: 'deadline-agreed', contactId, on },
      ...contact.facts,
      ...earlier.facts,
      clockStarted(started),
    ],
  })
}
