import { IconHourglass, IconLock, IconLockOpen } from '@tabler/icons-react'
import type { RegisterBlockState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'

const looks = {
  BLOCKED: { tone: 'danger', Icon: IconLock },
  LIFT_ASKED: { tone: 'warn', Icon: IconHourglass },
  LIFTED: { tone: 'neutral', Icon: IconLockOpen },
} as const satisfies Record<RegisterBlockState, unknown>

export function BlockStateTag({ state }: { state: RegisterBlockState }) {
  const t = useTranslations('sellerAccounts.blocks.state')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
