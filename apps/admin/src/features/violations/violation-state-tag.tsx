import { IconCheck, IconFlag, IconGavel, IconHourglass, IconX } from '@tabler/icons-react'
import type { ViolationState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'

const looks = {
  REPORTED: { tone: 'info', Icon: IconFlag },
  PROPOSED: { tone: 'warn', Icon: IconHourglass },
  BOOKED: { tone: 'danger', Icon: IconGavel },
  DECLINED: { tone: 'neutral', Icon: IconX },
  WITHDRAWN: { tone: 'neutral', Icon: IconCheck },
} as const satisfies Record<ViolationState, unknown>

export function ViolationStateTag({ state }: { state: ViolationState }) {
  const t = useTranslations('graph.violationState')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
