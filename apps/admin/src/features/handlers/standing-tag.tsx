import { IconBeach } from '@tabler/icons-react'
import type { HandlerRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'
import { AccountTag } from './account-tag.js'
import { DutyTag } from './duty-tag.js'

interface StandingTagProps {
  readonly handler: Pick<HandlerRowFragment, 'accountState' | 'onDuty' | 'absences'>
}

/** Whether somebody is on duty or away, or why that is not asked: not here yet, or not any more. */
export function StandingTag({ handler: { accountState, onDuty, absences } }: StandingTagProps) {
  const t = useTranslations('handlers')
  const locale = useLocale()
  const away = absences.find(({ isNow }) => isNow)
  if (accountState !== 'ACTIVE') return <AccountTag state={accountState} />
  if (onDuty && away)
    return (
      <Tag tone="warn" icon={<IconBeach aria-hidden />}>
        {t('awayUntil', { day: formatDay(away.untilOn, locale, 'short') })}
      </Tag>
    )
  return <DutyTag onDuty={onDuty} />
}
