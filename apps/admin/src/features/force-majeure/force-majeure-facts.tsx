import type { ForceMajeureFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { ForceMajeureStateTag } from './force-majeure-state-tag.js'
import { useDays } from './use-days.js'

/** All that is known of it: its days, what sellers are told, and who did what. */
export function ForceMajeureFacts({ window }: { readonly window: ForceMajeureFactsFragment }) {
  const t = useTranslations('forceMajeure')
  const locale = useLocale()
  const days = useDays()
  const { state, categories, reasonNl, reasonEn, withdrawn, recordedAt, recordedBy } = window
  const { standsAt, confirmedBy, endedAt, endedBy, endReason } = window
  const at = (moment: string, by: string) => t('atBy', { at: formatMoment(moment, locale, 'short'), by })
  const facts = [
    [t('stateTitle'), <ForceMajeureStateTag key="state" state={state} />],
    [t('days'), days(window)],
    [t('categories'), categories.map(({ name }) => name).join(', ')],
    [t('toldNl'), reasonNl],
    [t('toldEn'), reasonEn],
    [t('withdrawn'), standsAt && t('withdrawnCount', { count: withdrawn })],
    [t('recordedAt'), at(recordedAt, recordedBy.name)],
    [t('standsAt'), standsAt && formatMoment(standsAt, locale, 'short')],
    [t('confirmedBy'), confirmedBy?.name],
    [t('endedAt'), endedAt && at(endedAt, endedBy?.name ?? '')],
    [t('endReason'), endReason],
  ] as const
  return <Facts facts={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
}
