import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { ChangedLine } from './changed-line.js'
import { OrganisationForm } from './organisation-form.js'
import classes from './organisation-page.module.css'
import { OrganisationSheet } from './organisation-sheet.js'
import { useOrganisation } from './use-organisation.js'
import { VisibilityPanel } from './visibility-panel.js'

/** How the office presents itself to customers; who may, changes it here. */
export function OrganisationPage() {
  const t = useTranslations('organisation')
  const may = useMay()
  const { organisation, error, retry } = useOrganisation()
  return (
    <>
      <PageHeader title={t('title')} below={organisation && <ChangedLine organisation={organisation} />} />
      {organisation && may('VISIBILITY_CHANGE') && (
        <div className={classes.apart}>
          <VisibilityPanel organisation={organisation} />
        </div>
      )}
      {organisation ? (
        may('ORGANISATION_CHANGE') ? (
          <OrganisationForm organisation={organisation} />
        ) : (
          <OrganisationSheet organisation={organisation} />
        )
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={8} />
      )}
    </>
  )
}
