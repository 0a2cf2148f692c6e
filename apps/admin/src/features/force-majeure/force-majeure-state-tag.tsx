import type { ForceMajeureState } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../components/tag.js'

const tones: Record<ForceMajeureState, Tone> = {
  PROPOSED: 'warn',
  STANDING: 'info',
  DECLINED: 'neutral',
  ENDED: 'neutral',
}

export function ForceMajeureStateTag({ state }: { readonly state: ForceMajeureState }) {
  const t = useTranslations('forceMajeure.state')
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}
