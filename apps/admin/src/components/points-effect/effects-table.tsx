import type { PointsEffectFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './points-effect.module.css'

/** What an act does to each account, before anybody clicks. */
export function EffectsTable({ effects }: { effects: readonly PointsEffectFactsFragment[] }) {
  const t = useTranslations('pointsEffect')
  const states = useTranslations('graph.accountState')
  const locale = useLocale()
  if (effects.length === 0) return <p className={classes.muted}>{t('none')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('title')}>
      <table className={classes.effects}>
        <caption className="hidden-text">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('account')}</th>
            <th scope="col">{t('points')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('returnsOn')}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ seller, before, after, stateBefore, stateAfter, closesOn, returnsOn }) => (
            <tr key={seller?.id}>
              <th scope="row">{seller?.name}</th>
              <td>{t('fromTo', { before: String(before ?? '–'), after: String(after) })}</td>
              <td>
                {stateBefore === stateAfter
                  ? states(stateAfter)
                  : t('fromTo', { before: states(stateBefore), after: states(stateAfter) })}
                {closesOn && ` (${t('closesOn', { on: formatDay(closesOn, locale, 'short') })})`}
              </td>
              <td>{returnsOn ? formatDay(returnsOn, locale, 'short') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
