import { IconAlertTriangle, IconCheck, IconHandStop } from '@tabler/icons-react'
import type { RequestOutcome } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../../components/tag.js'

const looks = {
  ANSWERED: { tone: 'good', Icon: IconCheck },
  REFUSED: { tone: 'warn', Icon: IconHandStop },
  FAILED: { tone: 'danger', Icon: IconAlertTriangle },
} as const satisfies Record<RequestOutcome, { tone: Tone; Icon: typeof IconCheck }>

export function OutcomeTag({ outcome }: { outcome: RequestOutcome }) {
  const t = useTranslations('developers.requests.outcome')
  const { tone, Icon } = looks[outcome]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(outcome)}
    </Tag>
  )
}
