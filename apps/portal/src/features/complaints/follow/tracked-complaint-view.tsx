import { PrintButton } from '../../../components/print-button.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { HandlerCardView } from './handler-card-view.js'
import { NextStep } from './next-step.js'
import { StatusTrack } from './status-track.js'
import { ToldView } from './told-view.js'
import { TrackedDates } from './tracked-dates.js'
import type { Tracked } from './use-tracked-complaint.js'

/** Plain status, what comes next, who handles it, the dates, and what was told (D-10). */
export function TrackedComplaintView({ complaint }: { readonly complaint: Tracked }) {
  const { follow } = usePortal().words
  return (
    <>
      <PageHeading title={`${follow.heading} ${complaint.number}`}>
        {follow.heading} <span className="one-line">{complaint.number}</span>
      </PageHeading>
      <StatusTrack status={complaint.status} />
      <NextStep complaint={complaint} />
      <HandlerCardView handler={complaint.handler ?? undefined} />
      <TrackedDates complaint={complaint} />
      <ToldView complaint={complaint} />
      <p className="quiet">{follow.private}</p>
      <p className="actions">
        <PrintButton>{follow.print}</PrintButton>
      </p>
    </>
  )
}
