import { IconAlertTriangle } from '@tabler/icons-react'
import type { Severity } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from './tag.js'

/** Shown for serious ones only: what is normal needs no word. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const t = useTranslations('graph.severity')
  if (severity === 'NORMAL') return null
  return (
    <Tag tone="danger" icon={<IconAlertTriangle aria-hidden />}>
      {t('SERIOUS')}
    </Tag>
  )
}
