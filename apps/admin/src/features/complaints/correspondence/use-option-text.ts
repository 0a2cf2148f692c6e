import { useLocale, useTranslations } from 'use-intl'
import type { Offer } from './offer-entry.js'

type Option = Offer['options'][number]

/** How a solution that can be chosen reads, and what it is called inside. */
export function useOptionText() {
  const remedies = useTranslations('deciding.remedy')
  const locale = useLocale()
  const euros = (cents: number) =>
    (cents / 100).toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
  return {
    textOf: ({ description, amountInCents }: Option) =>
      amountInCents === null ? description : `${description} (${euros(amountInCents)})`,
    remedyOf: ({ remedy }: Option) => remedies(remedy),
  }
}
