import { IconNotes } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { useMay } from '../../../graph/use-may.js'
import classes from './beside.module.css'
import { LabelRow } from './label-row.js'
import { NoteList } from './note-list.js'
import { StepList } from './step-list.js'
import { useBeside } from './use-beside.js'

/** What staff write beside a complaint: labels, the six steps of the conversation, and notes. Live. */
export function BesidePanel({ complaint }: { complaint: Pick<ComplaintFileFragment, 'id' | 'number'> }) {
  const t = useTranslations('beside')
  const { beside, error, refetch, showMore } = useBeside(complaint.number)
  const mayWrite = useMay()('COMPLAINTS_HANDLE')
  return (
    <Panel title={t('title')} icon={<IconNotes aria-hidden />}>
      {beside ? (
        <div className={classes.beside}>
          <p className={classes.quiet}>{t('inside')}</p>
          <LabelRow beside={beside} mayWrite={mayWrite} onChange={refetch} />
          <StepList beside={beside} mayWrite={mayWrite} onChange={refetch} />
          <NoteList beside={beside} mayWrite={mayWrite} onChange={refetch} onMore={showMore} />
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : (
        <RowSkeletons rows={4} />
      )}
    </Panel>
  )
}
