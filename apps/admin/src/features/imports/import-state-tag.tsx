import {
  IconAlertTriangle,
  IconCheck,
  IconFileUpload,
  IconHourglass,
  IconPlayerPause,
  IconPlayerPlay,
  IconProgress,
} from '@tabler/icons-react'
import type { ImportState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../components/tag.js'

const looks = {
  PREPARED: { tone: 'neutral', Icon: IconFileUpload },
  READY: { tone: 'accent', Icon: IconPlayerPlay },
  WAITING: { tone: 'info', Icon: IconHourglass },
  RUNNING: { tone: 'info', Icon: IconProgress },
  STOPPED: { tone: 'warn', Icon: IconPlayerPause },
  FINISHED: { tone: 'good', Icon: IconCheck },
  REFUSED: { tone: 'danger', Icon: IconAlertTriangle },
} as const satisfies Record<ImportState, { tone: Tone; Icon: typeof IconCheck }>

export function ImportStateTag({ state }: { state: ImportState }) {
  const t = useTranslations('imports.state')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
