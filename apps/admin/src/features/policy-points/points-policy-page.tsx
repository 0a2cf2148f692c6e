import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { CurrentPanel } from './current-panel.js'
import classes from './policy-points.module.css'
import { usePointsPolicies } from './use-points-policies.js'
import { VersionsPanel } from './versions-panel.js'

/** What the policy of points is, was and will be; who may, writes the next version. @source D-14 */
export function PointsPolicyPage() {
  const t = useTranslations('pointsPolicy')
  const mayChange = useMay()('POINTS_POLICY_CHANGE')
  const { versions, current, more, error, retry } = usePointsPolicies()
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p className={classes.about}>{t('about')}</p>}
        actions={
          mayChange && (
            <Button renderRoot={(props) => <Link to="/points-policy/next" {...props} />}>{t('next')}</Button>
          )
        }
      />
      {versions ? (
        <div className={columns.columns}>
          <div>{current && <CurrentPanel policy={current} />}</div>
          <div>
            <VersionsPanel versions={versions} current={current?.version ?? 0} more={more} />
          </div>
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={10} />
      )}
    </>
  )
}
