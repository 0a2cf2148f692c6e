import { useTranslations } from 'use-intl'
import { BackLink } from '../../components/back-link.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { NextPolicyForm } from './next-policy-form.js'
import classes from './policy-points.module.css'
import { ALL_AT_ONCE, usePointsPolicies } from './use-points-policies.js'

/** The version after the last one, with what it would have done. @source D-14 */
export function NextPolicyPage() {
  const t = useTranslations('pointsPolicy')
  const mayChange = useMay()('POINTS_POLICY_CHANGE')
  const { versions, error, retry } = usePointsPolicies(ALL_AT_ONCE)
  return (
    <>
      <PageHeader
        title={t('next')}
        above={<BackLink to="/points-policy">{t('title')}</BackLink>}
        below={<p className={classes.about}>{t('nextText')}</p>}
      />
      {!mayChange ? (
        <FormNotice tone="info">{t('notYours')}</FormNotice>
      ) : versions?.[0] ? (
        <NextPolicyForm versions={versions} />
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={10} />
      )}
    </>
  )
}
