import type { PolicyFragment } from '@waarborg/schema'
import { useFormatter, useTranslations } from 'use-intl'

type Band = PolicyFragment['standardBand']

/** A band as people say it; nothing of its own is the standard one. */
export function useBandWords() {
  const t = useTranslations('policy')
  const format = useFormatter()
  const euros = (cents: number) => format.number(cents / 100, { style: 'currency', currency: 'EUR' })
  return (band: Band | null | undefined) =>
    band ? t('band', { from: euros(band.fromCents), to: euros(band.toCents) }) : t('standard')
}
