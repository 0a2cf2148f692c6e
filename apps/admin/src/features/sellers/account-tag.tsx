import { IconCircleCheck, IconDoorExit, IconLock, IconPlayerPause } from '@tabler/icons-react'
import type { AccountState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'

const looks = {
  OPEN: { tone: 'good', Icon: IconCircleCheck },
  SUSPENDED: { tone: 'warn', Icon: IconPlayerPause },
  CLOSED: { tone: 'danger', Icon: IconLock },
} as const satisfies Record<AccountState, unknown>

interface AccountTagProps {
  readonly state: AccountState
  /** The day on which it was left by its seller. */
  readonly leftOn: string | null
}

/** Whether an account may sell; one that was left by its seller and is open otherwise is called so. */
export function AccountTag({ state, leftOn }: AccountTagProps) {
  const t = useTranslations('graph.accountState')
  const left = useTranslations('sellers')('left')
  if (leftOn !== null && state === 'OPEN') return <Tag icon={<IconDoorExit aria-hidden />}>{left}</Tag>
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
