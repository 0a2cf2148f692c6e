import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ImportFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'

type Refusal = NonNullable<ImportFactsFragment['refusal']>

/** Why the file as a whole cannot be taken, and what to do. */
export function RefusalNotice({ refusal: { message, columnsFound } }: { refusal: Refusal }) {
  const t = useTranslations('imports.run')
  return (
    <FormNotice tone="danger" title={t('refused')}>
      <p>{message}</p>
      {columnsFound.length > 0 && <p>{t('found', { columns: columnsFound.join(', ') })}</p>}
      <Button variant="default" size="sm" renderRoot={(props) => <Link to="/imports/new" {...props} />}>
        {t('again')}
      </Button>
    </FormNotice>
  )
}
