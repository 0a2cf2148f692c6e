import { useTranslations } from 'use-intl'

/** How a complainant is called in a line; that the source withheld it, for an imported complaint without one. */
export function useComplainantName(): (complainant: { readonly name: string } | null) => string {
  const t = useTranslations('components')
  return (complainant) => complainant?.name ?? t('withheld')
}
