import type { ForceMajeureFactsFragment, ForceMajeureWindowOrderField } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Column } from '../../components/list/index.js'
import { ForceMajeureStateTag } from './force-majeure-state-tag.js'
import { OpenForceMajeure, type OpenForceMajeureProps } from './open-force-majeure.js'
import { useDays } from './use-days.js'

export function useForceMajeureColumns(
  onOpen: OpenForceMajeureProps['onOpen'],
): readonly Column<ForceMajeureFactsFragment, ForceMajeureWindowOrderField>[] {
  const t = useTranslations('forceMajeure')
  const locale = useLocale()
  const days = useDays()
  return [
    { title: t('days'), order: { field: 'FROM_ON', startsWith: 'DESC' }, cell: days },
    {
      title: t('reason'),
      wide: true,
      cell: (window) => <OpenForceMajeure window={window} onOpen={onOpen} />,
    },
    {
      title: t('categories'),
      cell: ({ categories }) => categories.map(({ name }) => name).join(', '),
    },
    { title: t('withdrawn'), cell: ({ withdrawn }) => t('withdrawnCount', { count: withdrawn }) },
    {
      title: t('recordedAt'),
      order: { field: 'RECORDED_AT', startsWith: 'DESC' },
      cell: ({ recordedAt }) => (
        <time dateTime={recordedAt}>{formatMoment(recordedAt, locale, 'short')}</time>
      ),
    },
    { title: t('stateTitle'), cell: ({ state }) => <ForceMajeureStateTag state={state} /> },
  ]
}
