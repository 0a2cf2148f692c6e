import { IconCircleCheck, IconMoonStars } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'

export function DutyTag({ onDuty }: { onDuty: boolean }) {
  const t = useTranslations('handlers')
  return onDuty ? (
    <Tag tone="good" icon={<IconCircleCheck aria-hidden />}>
      {t('onDuty')}
    </Tag>
  ) : (
    <Tag tone="warn" icon={<IconMoonStars aria-hidden />}>
      {t('offDuty')}
    </Tag>
  )
}
