import type { PartnerKeyFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'

/** How a key is told in a few words. */
export function useKeyWords() {
  const t = useTranslations('developers')
  const locale = useLocale()
  return {
    moment: (at: string) => formatMoment(at, locale, 'short'),
    lastUsed: ({ lastUsedAt }: PartnerKeyFactsFragment) =>
      lastUsedAt ? formatMoment(lastUsedAt, locale, 'short') : t('never'),
    sellers: ({ sellers }: PartnerKeyFactsFragment) => {
      const [first, ...others] = sellers
      return others.length === 0
        ? (first?.name ?? '')
        : t('moreSellers', { first: first?.name ?? '', others: others.length })
    },
    shown: ({ secrets }: PartnerKeyFactsFragment) =>
      secrets[0] ? `${secrets[0].prefix}_…${secrets[0].lastFour}` : '',
  }
}
