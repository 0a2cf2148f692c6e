import type { ForceMajeureFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'

/** The days of it in words; of one day that day. */
export function useDays() {
  const t = useTranslations('forceMajeure')
  const locale = useLocale()
  return ({ fromOn, untilOn }: Pick<ForceMajeureFactsFragment, 'fromOn' | 'untilOn'>): string => {
    const [from, until] = [formatDay(fromOn, locale, 'short'), formatDay(untilOn, locale, 'short')]
    return fromOn === untilOn ? from : t('fromTo', { from, until })
  }
}
