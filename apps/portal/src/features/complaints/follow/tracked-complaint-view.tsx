import { lazy, Suspense } from 'react'
import { PrintButton } from '../../../components/print-button.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { AftercarePart } from './aftercare-part.js'
import { AgreeToDelayPart } from './agree-to-delay-part.js'
import { AgreementsPart } from './agreements-part.js'
import { AnswersPart } from './answers-part.js'
import { ConfirmDayPart } from './confirm-day-part.js'
import { HandlerCardView } from './handler-card-view.js'
import { MergedPart } from './merged-part.js'
import { NextStep } from './next-step.js'
import { PausePart } from './pause-part.js'
import { StatusTrack } from './status-track.js'
import { ToldView } from './told-view.js'
import { TrackedDates } from './tracked-dates.js'
import type { Followed } from './use-act.js'

const FilesPart = lazy(() => import('./files-part.js').then((part) => ({ default: part.FilesPart })))
const MessagesPart = lazy(() => import('./messages-part.js').then((part) => ({ default: part.MessagesPart })))
const OfferPart = lazy(() => import('./offer-part.js').then((part) => ({ default: part.OfferPart })))
const WithdrawPart = lazy(() => import('./withdraw-part.js').then((part) => ({ default: part.WithdrawPart })))

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
      <Suspense>
        <OfferPart of={of} />
      </Suspense>
      <AftercarePart of={of} />
      <AnswersPart answers={complaint.answers} />
      <AgreementsPart agreements={complaint.agreements} />
      <Suspense>
        <MessagesPart of={of} />
      </Suspense>
      <HandlerCardView handler={complaint.handler ?? undefined} />
      <TrackedDates complaint={complaint} />
      <ToldView complaint={complaint} />
      <Suspense>
        <FilesPart of={of} />
        <WithdrawPart of={of} />
      </Suspense>
      <p className="quiet">{follow.private}</p>
      <p className="actions">
        <PrintButton>{follow.print}</PrintButton>
      </p>
    </>
  )
}
