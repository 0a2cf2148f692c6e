import { useMutation, useQuery, useSubscription } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { BulkDocument, BulkProgressedDocument, StopBulkDocument } from '@waarborg/schema'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { ProgressBar } from '../../../components/progress-bar.js'
import classes from './bulk-dialog.module.css'
import { BulkRefusals } from './bulk-refusals.js'

interface BulkProgressProps {
  readonly id: string
  /** Where no title says what is done. */
  readonly named?: boolean
  readonly onClose: () => void
}

/** How far it is, live; when it has ended, what came of it for each. */
export function BulkProgress({ id, named = false, onClose }: BulkProgressProps) {
  const t = useTranslations('lists.bulk')
  const shared = useTranslations('components')
  const { data, error, refetch } = useQuery(BulkDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  useSubscription(BulkProgressedDocument, { variables: { id }, ignoreResults: true })
  const [stop] = useMutation(StopBulkDocument)
  const faults = useFormFaults([])
  const bulk = data?.bulk
  const ended = bulk?.state === 'FINISHED' || bulk?.state === 'STOPPED'
  useEffect(() => {
    if (ended) void refetch()
  }, [ended, refetch])
  if (!bulk)
    return error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <RowSkeletons rows={3} />
  const { act, state, total, done, refused, stoppable, items } = bulk
  const percentage = Math.floor(((done + refused) / total) * 100)
  return (
    <div className={classes.progress}>
      {named && <strong>{t(`title.${act}`, { count: total })}</strong>}
      <p role="status" className={classes.sentence}>
        {t(`sentence.${state}`, { done, refused, total, left: total - done - refused })}
      </p>
      <ProgressBar
        label={t('progress')}
        percentage={percentage}
        tone={state === 'FINISHED' ? 'finished' : state === 'STOPPED' ? 'stopped' : 'going'}
      />
      {faults.told && <FormNotice tone="danger">{faults.told}</FormNotice>}
      {ended && refused > 0 && <BulkRefusals items={items} />}
      <div className={classes.buttons}>
        {!ended && (
          <Button
            variant="default"
            disabled={!stoppable}
            loading={faults.sending}
            onClick={() =>
              void faults.attempt(
                async () => (await stop({ variables: { input: { bulkId: id } } })).data?.stopBulk.userErrors,
              )
            }
          >
            {t(stoppable ? 'stop' : 'stopping')}
          </Button>
        )}
        <Button onClick={onClose}>{ended ? shared('close') : t('goOn')}</Button>
      </div>
    </div>
  )
}
