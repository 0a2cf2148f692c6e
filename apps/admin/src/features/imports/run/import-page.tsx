import { useQuery, useSubscription } from '@apollo/client/react'
import { IconFileOff } from '@tabler/icons-react'
import { ImportDocument, ImportProgressedDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { ImportStateTag } from '../import-state-tag.js'
import { PreviewOfImport } from '../mapping/preview-of-import.js'
import classes from './import-page.module.css'
import { ProgressPanel } from './progress-panel.js'
import { RefusalNotice } from './refusal-notice.js'
import { RejectsPanel } from './rejects-panel.js'

/** One import in the state it is in, live: what is shown comes from the server, also after a reload. */
export function ImportPage({ id }: { id: string }) {
  const t = useTranslations('imports')
  const locale = useLocale()
  const { data, previousData, error, refetch } = useQuery(ImportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  useSubscription(ImportProgressedDocument, { variables: { id }, ignoreResults: true })
  const run = (data ?? previousData)?.import
  const above = <BackLink to="/imports">{t('back')}</BackLink>
  if (!run)
    return (
      <>
        <PageHeader title={t(data ? 'run.notFound' : 'title')} above={above} />
        {error ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <EmptyNotice icon={<IconFileOff aria-hidden size={28} />} title={t('run.notFoundText')} />
        ) : (
          <RowSkeletons rows={6} />
        )}
      </>
    )
  const { state, kind, source, fileName, preparedBy, preparedAt, refusal, progress } = run
  const begun = state === 'WAITING' || state === 'RUNNING' || state === 'STOPPED' || state === 'FINISHED'
  return (
    <>
      <PageHeader
        title={fileName}
        above={above}
        beside={<ImportStateTag state={state} />}
        below={
          <p className={classes.below}>
            {t(`kind.${kind}`)} · {source} ·{' '}
            {t('preparedBy', {
              name: preparedBy?.name ?? t('byCommand'),
              at: formatMoment(preparedAt, locale, 'short'),
            })}
          </p>
        }
      />
      <div className={classes.parts}>
        {state === 'PREPARED' && <FormNotice tone="info">{t('run.stillToCome')}</FormNotice>}
        {refusal && <RefusalNotice refusal={refusal} />}
        {state === 'READY' && <PreviewOfImport run={run} />}
        {begun && <ProgressPanel run={run} />}
        {begun && progress.rejected > 0 && <RejectsPanel run={run} />}
      </div>
    </>
  )
}
