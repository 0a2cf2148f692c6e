import type { PointsPolicyFactsFragment, PointsRuleFactsFragment, Reach } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { type Figure, figures } from './figures.js'

/** The figures of a policy as people say them. */
export function useFigureWords() {
  const t = useTranslations('pointsPolicy')
  const figure = (name: Figure, policy: Pick<PointsPolicyFactsFragment, Figure>): string => {
    switch (name) {
      case 'startTotal':
        return t('points', { count: policy.startTotal })
      case 'heldAtMostInMonths':
        return t('months', { count: policy.heldAtMostInMonths })
      case 'closureMode':
        return t(`mode.${policy.closureMode}`)
      case 'warnAt':
        return policy.warnAt.join(', ') || t('none')
      default:
        return t('days', { count: policy[name] })
    }
  }
  return {
    figure,
    all: (policy: Pick<PointsPolicyFactsFragment, Figure>) =>
      figures.map((name) => ({ name: t(`figure.${name}`), value: figure(name, policy) })),
    range: ({ lightest, heaviest }: Pick<PointsRuleFactsFragment, 'lightest' | 'heaviest'>) =>
      t('range', { lightest: String(lightest), heaviest: String(heaviest) }),
    reach: (reach: Reach) => t(`reach.${reach}`),
  }
}
