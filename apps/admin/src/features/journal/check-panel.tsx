import { useMutation, useQuery, useSubscription } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import {
  CheckJournalDocument,
  JournalCheckProgressedDocument,
  LastJournalCheckDocument,
} from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { Panel } from '../../components/panel.js'
import { useMay } from '../../graph/use-may.js'
import { CheckOutcome } from './check-outcome.js'
import classes from './journal.module.css'

/** Has the journal checked, shows how far that is, and what came of it. */
export function CheckPanel() {
  const t = useTranslations('journal.check')
  const locale = useLocale()
  const may = useMay()
  const { data, error, refetch } = useQuery(LastJournalCheckDocument, { fetchPolicy: 'cache-and-network' })
  const [start, { loading, error: failed }] = useMutation(CheckJournalDocument, {
    onCompleted: () => void refetch(),
  })
  // What is told lands in the store, where the query above looks too.
  useSubscription(JournalCheckProgressedDocument, { ignoreResults: true })
  const check = data?.lastJournalCheck
  const going = check?.state === 'WAITING' || check?.state === 'RUNNING'
  const fault = failed ?? error
  return (
    <Panel
      title={t('title')}
      icon={<IconShieldCheck aria-hidden size={20} />}
      aside={
        may('JOURNAL_CHECK') && (
          <Button size="xs" variant="default" loading={loading} disabled={going} onClick={() => void start()}>
            {check ? t('again') : t('start')}
          </Button>
        )
      }
    >
      <div className={classes.check} aria-live="polite">
        {fault ? <FailureNotice error={fault} onRetry={() => void refetch()} /> : null}
        {data && !check && <p>{t('never')}</p>}
        {check && <CheckOutcome check={check} />}
        {check && (
          <p className={classes.asked}>
            {t('asked', { name: check.askedBy.name, at: formatMoment(check.askedAt, locale, 'short') })}
          </p>
        )}
      </div>
    </Panel>
  )
}
