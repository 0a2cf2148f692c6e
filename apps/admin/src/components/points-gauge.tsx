import type { SellerPointsRowFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from './points-gauge.module.css'

interface PointsGaugeProps {
  /** Null while no ledger of the account is kept. */
  readonly points: SellerPointsRowFragment | null | undefined
}

/** How many policy points are left, as a number, a bar and a word. */
export function PointsGauge({ points }: PointsGaugeProps) {
  const t = useTranslations('components.gauge')
  if (!points) return <span className={classes.none}>{t('notKept')}</span>
  const { balance, start, warning } = points
  const level = balance === 0 ? 'NOTHING' : warning === null ? 'ENOUGH' : 'FEW'
  return (
    <span className={classes.gauge} data-level={level}>
      <span className={classes.figure}>
        <span className="hidden-text">{t('left', { balance: String(balance), start: String(start) })}, </span>
        <strong aria-hidden>{balance}</strong> {t(level)}
      </span>
      <svg viewBox={`0 0 ${Math.max(1, start)} 1`} preserveAspectRatio="none" aria-hidden>
        <rect width={balance} height="1" />
      </svg>
    </span>
  )
}
