import type { PointsRuleFactsFragment } from '@waarborg/schema'
import { useLocale, useTranslations } from 'use-intl'
import classes from './report.module.css'

/** What the rule said on the day of the deed, beside what is told of it. */
export function RulePart({ rule }: { readonly rule: PointsRuleFactsFragment }) {
  const t = useTranslations('violations.reporting')
  const reaches = useTranslations('violations.reaches')
  const locale = useLocale()
  const text = locale === 'en' ? rule.english : rule.dutch
  const { lightest, heaviest } = rule
  return (
    <div className={classes.rule}>
      <p>
        {t('weighs', { lightest: String(lightest), heaviest: String(heaviest) })} {reaches(rule.reach)}.
      </p>
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
