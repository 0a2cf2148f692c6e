import { useTranslations } from 'use-intl'
import { Card } from '../../components/list/index.js'
import { ForceMajeureStateTag } from './force-majeure-state-tag.js'
import { OpenForceMajeure, type OpenForceMajeureProps } from './open-force-majeure.js'
import { useDays } from './use-days.js'

/** What was recorded where the window is narrow. */
export function ForceMajeureCard({ window, onOpen }: OpenForceMajeureProps) {
  const t = useTranslations('forceMajeure')
  const days = useDays()
  const { categories, withdrawn, state } = window
  return (
    <Card
      title={<OpenForceMajeure window={window} onOpen={onOpen} />}
      facts={[
        days(window),
        categories.map(({ name }) => name).join(', '),
        t('withdrawnCount', { count: withdrawn }),
        <ForceMajeureStateTag key="state" state={state} />,
      ]}
    />
  )
}
