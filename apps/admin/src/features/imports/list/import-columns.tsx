import type { ImportFactsFragment, ImportOrderField } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../../components/list/index.js'
import { ImportBar } from '../import-bar.js'
import { ImportStateTag } from '../import-state-tag.js'
import classes from './import-list.module.css'

export function useImportColumns(): readonly Column<ImportFactsFragment, ImportOrderField>[] {
  const t = useTranslations('imports')
  const locale = useLocale()
  const format = useFormatter()
  return [
    {
      title: t('file'),
      order: { field: 'FILE_NAME', startsWith: 'ASC' },
      wide: true,
      cell: ({ id, fileName, kind, source }) => (
        <span className={classes.two}>
          <RowLink to="/imports/$id" params={{ id }}>
            {fileName}
          </RowLink>
          <small>
            {t(`kind.${kind}`)} · {source}
          </small>
        </span>
      ),
    },
    {
      title: t('stateTitle'),
      cell: (run) => (
        <span className={classes.state}>
          <ImportStateTag state={run.state} />
          {(run.state === 'RUNNING' || run.state === 'STOPPED') && <ImportBar run={run} />}
        </span>
      ),
    },
    { title: t('accepted'), figure: true, cell: ({ progress }) => format.number(progress.accepted) },
    {
      title: t('present'),
      figure: true,
      spare: true,
      cell: ({ progress }) => format.number(progress.present),
    },
    {
      title: t('rejected'),
      figure: true,
      cell: ({ progress }) => (
        <span data-some={progress.rejected > 0 || undefined} className={classes.rejected}>
          {format.number(progress.rejected)}
        </span>
      ),
    },
    {
      title: t('prepared'),
      order: { field: 'PREPARED_AT', startsWith: 'DESC' },
      cell: ({ preparedAt, preparedBy }) => (
        <span className={classes.two}>
          <time className={classes.when} dateTime={preparedAt}>
            {formatMoment(preparedAt, locale, 'short')}
          </time>
          <small>{preparedBy?.name ?? t('byCommand')}</small>
        </span>
      ),
    },
  ]
}
