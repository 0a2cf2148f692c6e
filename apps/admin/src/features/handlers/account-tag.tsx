import { IconCircleCheck, IconMailForward, IconUserOff } from '@tabler/icons-react'
import type { StaffAccountState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'

const looks = {
  INVITED: { tone: 'info', Icon: IconMailForward },
  ACTIVE: { tone: 'good', Icon: IconCircleCheck },
  DISABLED: { tone: 'neutral', Icon: IconUserOff },
} as const

/** Whether somebody can sign in. */
export function AccountTag({ state }: { state: StaffAccountState }) {
  const t = useTranslations('graph.staffAccountState')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
