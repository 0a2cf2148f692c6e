import { IconBan, IconClockOff, IconKey } from '@tabler/icons-react'
import type { PartnerKeyState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../components/tag.js'

const looks = {
  ACTIVE: { tone: 'good', Icon: IconKey },
  EXPIRED: { tone: 'warn', Icon: IconClockOff },
  REVOKED: { tone: 'neutral', Icon: IconBan },
} as const satisfies Record<PartnerKeyState, { tone: Tone; Icon: typeof IconKey }>

export function KeyStateTag({ state }: { state: PartnerKeyState }) {
  const t = useTranslations('developers.state')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
