import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { BandsPanel } from './bands-panel.js'
import { ChangesPanel } from './changes-panel.js'
import { HoursPanel } from './hours-panel.js'
import classes from './policy.module.css'
import { usePolicy } from './use-policy.js'

/** What the office itself decides about its procedure, and who decided what; who may, changes it (KM-6, KM-16). */
export function PolicyPage() {
  const t = useTranslations('policy')
  const mayChange = useMay()('POLICY_CHANGE')
  const { policy, error, retry } = usePolicy()
  return (
    <>
      <PageHeader title={t('title')} below={<p className={classes.about}>{t('about')}</p>} />
      {policy ? (
        <div className={columns.columns}>
          <BandsPanel policy={policy} mayChange={mayChange} />
          <div className={classes.side}>
            <HoursPanel policy={policy} mayChange={mayChange} />
            <ChangesPanel changes={policy.changes} />
          </div>
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={8} />
      )}
    </>
  )
}
