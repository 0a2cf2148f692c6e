import { PrintButton } from '../../../components/print-button.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { AftercarePart } from './aftercare-part.js'
import { AgreeToDelayPart } from './agree-to-delay-part.js'
import { AgreementsPart } from './agreements-part.js'
import { AnswersPart } from './answers-part.js'
import { ConfirmDayPart } from './confirm-day-part.js'
import { FilesPart } from './files-part.js'
import { HandlerCardView } from './handler-card-view.js'
import { MergedPart } from './merged-part.js'
import { MessagesPart } from './messages-part.js'
import { NextStep } from './next-step.js'
import { OfferPart } from './offer-part.js'
import { PausePart } from './pause-part.js'
import { StatusTrack } from './status-track.js'
import { ToldView } from './told-view.js'
import { TrackedDates } from './tracked-dates.js'
import type { Followed } from './use-act.js'
import { WithdrawPart } from './withdraw-part.js'

/** Plain status, what comes next, who handles it, the dates, and what was told (D-10). */
export function TrackedComplaintView({ of }: { readonly of: Followed }) {
  const { complaint } = of
  const { follow } = usePortal().words
  return (
    <>
      <PageHeading title={`${follow.heading} ${complaint.number}`}>
        {follow.heading} <span className="one-line">{complaint.number}</span>
      </PageHeading>
      <MergedPart complaint={complaint} />
      <StatusTrack status={complaint.status} />
      <NextStep complaint={complaint} />
      <PausePart pause={complaint.pause} />
      <ConfirmDayPart of={of} />
      <AgreeToDelayPart of={of} />
      <OfferPart of={of} />
      <AftercarePart of={of} />
      <AnswersPart answers={complaint.answers} />
      <AgreementsPart agreements={complaint.agreements} />
      <MessagesPart of={of} />
      <HandlerCardView handler={complaint.handler ?? undefined} />
      <TrackedDates complaint={complaint} />
      <ToldView complaint={complaint} />
      <FilesPart of={of} />
      <WithdrawPart of={of} />
      <p className="quiet">{follow.private}</p>
      <p className="actions">
        <PrintButton>{follow.print}</PrintButton>
      </p>
    </>
  )
}
