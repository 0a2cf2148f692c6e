import type { PointsPolicyFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import classes from './policy-points.module.css'
import { RuleText } from './rule-text.js'
import { useFigureWords } from './use-figure-words.js'

/** What holds today: the figures, and each category with what is and is not allowed. */
export function CurrentPanel({ policy }: { readonly policy: PointsPolicyFactsFragment }) {
  const t = useTranslations('pointsPolicy')
  const locale = useLocale()
  const words = useFigureWords()
  return (
    <Panel
      title={t('current', { version: String(policy.version) })}
      aside={
        <a href={locale === 'en' ? '/en/wat-mag' : '/wat-mag'} target="_blank" rel="noreferrer">
          {t('public')}
        </a>
      }
    >
      <p className={classes.about}>{t('since', { on: formatDay(policy.inForceFrom, locale) })}</p>
      <Facts facts={words.all(policy)} />
      <ul className={classes.rules}>
        {policy.rules.map((rule) => (
          <li key={rule.category.id}>
            <details>
              <summary>
                <span className={classes.name}>{rule.category.name}</span>
                <span className={classes.range}>{words.range(rule)}</span>
              </summary>
              <p className={classes.about}>
                {words.reach(rule.reach)}. {t('ruleSince', { on: formatDay(rule.since, locale) })}
              </p>
              <RuleText text={locale === 'en' ? rule.english : rule.dutch} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
