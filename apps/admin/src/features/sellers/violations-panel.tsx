import { IconGavel } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { SellerQuery } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import { Tag } from '../../components/tag.js'
import classes from './violations-panel.module.css'

type Violation = NonNullable<SellerQuery['seller']>['violations']['nodes'][number]

const tones = {
  REPORTED: 'info',
  PROPOSED: 'warn',
  BOOKED: 'danger',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
} as const

interface ViolationsPanelProps {
  readonly violations: readonly Violation[]
  /** The way to report another; nothing for who may not. */
  readonly aside: ReactNode
}

export function ViolationsPanel({ violations, aside }: ViolationsPanelProps) {
  const t = useTranslations('sellers.seller')
  const states = useTranslations('graph.violationState')
  const locale = useLocale()
  return (
    <Panel title={t('violations')} icon={<IconGavel aria-hidden />} aside={aside}>
      {violations.length === 0 ? (
        <p className={classes.none}>{t('violationsNone')}</p>
      ) : (
        <ul className={classes.violations}>
          {violations.map(({ id, number, category, state, weight, deedOn, pointsReturnOn, facts }) => (
            <li key={id}>
              <p className={classes.title}>
                <Link to="/violations/$id" params={{ id }}>
                  <strong>{category.name}</strong>
                </Link>
                <Tag tone={tones[state]}>{states(state)}</Tag>
              </p>
              <p className={classes.facts}>{facts}</p>
              <p className={classes.small}>
                <span>{number}</span>
                <span>
                  {t('weight')}: {weight}
                </span>
                <span>
                  {t('deed')} {formatDay(deedOn, locale, 'short')}
                </span>
                {pointsReturnOn && state === 'BOOKED' && (
                  <span>
                    {t('returns')} {formatDay(pointsReturnOn, locale, 'short')}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
