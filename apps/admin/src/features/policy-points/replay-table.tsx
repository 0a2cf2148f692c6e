import { Link } from '@tanstack/react-router'
import type { AccountState } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag, type Tone } from '../../components/tag.js'
import classes from './policy-points.module.css'
import type { Replay } from './use-replay.js'

interface ReplayTableProps {
  readonly accounts: NonNullable<Replay['replay']>['nodes']
}

const tones: Record<AccountState, Tone> = { OPEN: 'good', SUSPENDED: 'warn', CLOSED: 'danger' }

/** The accounts that would be otherwise, with points and state now and then. */
export function ReplayTable({ accounts }: ReplayTableProps) {
  const t = useTranslations('pointsPolicy.replay')
  const states = useTranslations('graph.accountState')
  const locale = useLocale()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('table')}>
      <table className={classes.table}>
        <caption className="hidden-text">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('seller')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('otherwise')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ seller, pointsNow, pointsThen, stateNow, stateThen, closedOnThen }) => (
            <tr key={seller?.id}>
              <th scope="row">
                {seller && (
                  <Link to="/sellers/$id" params={{ id: seller.id }} target="_blank">
                    {seller.name}
                  </Link>
                )}
              </th>
              <td>
                {pointsNow} <Tag tone={tones[stateNow]}>{states(stateNow)}</Tag>
              </td>
              <td>
                {pointsThen} <Tag tone={tones[stateThen]}>{states(stateThen)}</Tag>
                {closedOnThen && stateNow !== 'CLOSED' && (
                  <small>{t('closedOn', { on: formatDay(closedOnThen, locale, 'short') })}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
