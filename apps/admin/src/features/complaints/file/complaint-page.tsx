import { IconFileOff } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import columns from '../../../components/columns.module.css'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { lazyPart } from '../../../components/lazy-part.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { HearingsPanel } from '../belonging/hearings-panel.js'
import { MergedNotice } from '../belonging/merged-notice.js'
import { RelationsPanel } from '../belonging/relations-panel.js'
import { MessagesPanel } from '../correspondence/messages-panel.js'
import { NoticesPanel } from '../correspondence/notices-panel.js'
import { OffersPanel } from '../correspondence/offers-panel.js'
import { DecidingPanel } from '../deciding/deciding-panel.js'
import { PromisesPanel } from '../deciding/promises-panel.js'
import { Colleagues } from '../presence/colleagues.js'
import { ClocksPanel } from './clocks-panel.js'
import { ComplaintHeader } from './complaint-header.js'
import { DescriptionPanel } from './description-panel.js'
import { DetailsPanel } from './details-panel.js'
import { ExtractsPanel } from './extracts-panel.js'
import { ImportedComplaint } from './imported-complaint.js'
import { OrderPanel } from './order-panel.js'
import { PeoplePanel } from './people-panel.js'
import { ReadsPanel } from './reads-panel.js'
import { TimelinePanel } from './timeline-panel.js'
import { useComplaintFile } from './use-complaint-file.js'

const BesidePanel = lazyPart(() => import('../beside/beside-panel.js'), 'BesidePanel')

const DisposedComplaint = lazyPart(() => import('./disposed-complaint.js'), 'DisposedComplaint')
const DialoguePanel = lazyPart(() => import('../dialogue/dialogue-panel.js'), 'DialoguePanel')
const FilesPanel = lazyPart(() => import('../attaching/files-panel.js'), 'FilesPanel')

/** One complaint with all that its handler needs to know, and what can be done with it now. Live. */
export function ComplaintPage({ number }: { number: string }) {
  const t = useTranslations('file')
  const { complaint, found, error, refetch } = useComplaintFile(number)
  if (complaint?.disposedOn)
    return (
      <Suspense>
        <DisposedComplaint complaint={complaint} on={complaint.disposedOn} />
      </Suspense>
    )
  if (complaint?.history) return <ImportedComplaint complaint={complaint} history={complaint.history} />
  if (complaint)
    return (
      <>
        <ComplaintHeader complaint={complaint} />
        <Colleagues complaintId={complaint.id} />
        {complaint.state === 'MERGED' && <MergedNotice number={complaint.number} />}
        <ClocksPanel clocks={complaint.clocks} />
        <div className={columns.columns}>
          <div>
            <DescriptionPanel complaint={complaint} />
            <HearingsPanel complaint={complaint} />
            <DecidingPanel complaint={complaint} />
            <OffersPanel complaint={complaint} />
            <PromisesPanel complaint={complaint} />
            <Suspense>
              <DialoguePanel complaint={complaint} />
            </Suspense>
            <Suspense>
              <BesidePanel complaint={complaint} />
            </Suspense>
            <NoticesPanel complaint={complaint} />
            <TimelinePanel timeline={complaint.timeline} />
          </div>
          <div>
            <PeoplePanel complaint={complaint} />
            <DetailsPanel complaint={complaint} />
            {complaint.order && <OrderPanel order={complaint.order} />}
            <ExtractsPanel complaint={complaint} />
            <RelationsPanel complaint={complaint} />
            <MessagesPanel complaint={complaint} />
            <Suspense>
              <FilesPanel complaint={complaint} />
            </Suspense>
            <ReadsPanel number={complaint.number} />
          </div>
        </div>
      </>
    )
  const above = <BackLink to="/complaints">{t('back')}</BackLink>
  if (found === false)
    return (
      <>
        <PageHeader title={t('notFound')} above={above} />
        <EmptyNotice icon={<IconFileOff aria-hidden size={28} />} title={number} text={t('notFoundText')} />
      </>
    )
  return (
    <>
      <PageHeader title={number} above={above} />
      {error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <RowSkeletons rows={8} />}
    </>
  )
}
