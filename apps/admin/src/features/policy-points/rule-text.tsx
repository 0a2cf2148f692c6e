import type { PointsRuleFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from './policy-points.module.css'

/** What is and is not allowed, as sellers read it. */
export function RuleText({ text }: { readonly text: PointsRuleFactsFragment['dutch'] }) {
  const t = useTranslations('pointsPolicy')
  return (
    <div className={classes.sides}>
      {(['notAllowed', 'allowed'] as const).map((side) => (
        <div key={side}>
          <h3>{t(side)}</h3>
          <ul>
            {text[side].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
