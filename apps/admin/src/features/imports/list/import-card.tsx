import type { ImportFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card, RowLink } from '../../../components/list/index.js'
import { ImportStateTag } from '../import-state-tag.js'

/** An import where the window is narrow. */
export function ImportCard({ run }: { run: ImportFactsFragment }) {
  const t = useTranslations('imports')
  const locale = useLocale()
  const { id, fileName, kind, state, preparedAt, progress } = run
  return (
    <Card
      title={
        <RowLink to="/imports/$id" params={{ id }}>
          {fileName}
        </RowLink>
      }
      tag={<ImportStateTag state={state} />}
      facts={[
        t(`kind.${kind}`),
        formatMoment(preparedAt, locale, 'short'),
        t('taken', { accepted: progress.accepted, rejected: progress.rejected }),
      ]}
    />
  )
}
