import { IconCircleCheck, IconLock, IconPlayerPause } from '@tabler/icons-react'
import type { AccountState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'

const looks = {
  OPEN: { tone: 'good', Icon: IconCircleCheck },
  SUSPENDED: { tone: 'warn', Icon: IconPlayerPause },
  CLOSED: { tone: 'danger', Icon: IconLock },
} as const satisfies Record<AccountState, unknown>

export function AccountTag({ state }: { state: AccountState }) {
  const t = useTranslations('graph.accountState')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
