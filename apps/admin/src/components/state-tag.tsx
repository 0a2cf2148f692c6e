import {
  IconArchive,
  IconArrowBackUp,
  IconArrowMerge,
  IconCircleCheck,
  IconGavel,
  IconInbox,
  IconMessages,
  IconProgress,
  IconX,
} from '@tabler/icons-react'
import type { ComplaintState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from './tag.js'

const looks = {
  RECEIVED: { tone: 'info', Icon: IconInbox },
  IN_CONTACT: { tone: 'accent', Icon: IconMessages },
  IN_TREATMENT: { tone: 'neutral', Icon: IconProgress },
  DECIDED: { tone: 'accent', Icon: IconGavel },
  CLOSED: { tone: 'neutral', Icon: IconCircleCheck },
  WITHDRAWN: { tone: 'neutral', Icon: IconArrowBackUp },
  NOT_ADMISSIBLE: { tone: 'neutral', Icon: IconX },
  MERGED: { tone: 'neutral', Icon: IconArrowMerge },
  IMPORTED: { tone: 'neutral', Icon: IconArchive },
} as const satisfies Record<ComplaintState, { tone: Tone; Icon: typeof IconInbox }>

export function StateTag({ state }: { state: ComplaintState }) {
  const t = useTranslations('graph.state')
  const { tone, Icon } = looks[state]
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Tag>
  )
}
