import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DeadlineEffect, SimulateDeadlinesQuery } from '@waarborg/schema'
import { formatDueMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Person } from '../../../components/person.js'
import { Tag, type Tone } from '../../../components/tag.js'

export type Simulated = SimulateDeadlinesQuery['simulateDeadlines']['nodes'][number]

const tones: Record<DeadlineEffect, Tone> = {
  MOVES: 'info',
  BREACHES: 'danger',
  LATE: 'warn',
  COVERED: 'good',
  STAYS: 'warn',
}

interface ConsequenceProps {
  readonly found: Simulated
  /** Whether its complaint is chosen; it cannot be without this. */
  readonly chosen: boolean | undefined
  readonly onChoose: () => void
}

/** What would become of one deadline. */
export function Consequence({ found, chosen, onChoose }: ConsequenceProps) {
  const t = useTranslations('whatIf')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const { complaint, kind, effect, dueAt, newDueAt } = found
  const { number } = complaint
  const from = formatDueMoment(dueAt, locale, 'short')
  return (
    <li>
      {chosen !== undefined && (
        <Checkbox checked={chosen} onChange={onChoose} aria-label={t('chooseOne', { number })} />
      )}
      <Link to="/complaints/$number" params={{ number }}>
        {number}
      </Link>
      <span>{kinds(kind)}</span>
      <span>
        {effect === 'MOVES' || dueAt !== newDueAt
          ? t('moved', { from, to: formatDueMoment(newDueAt, locale, 'short') })
          : t('stays', { from })}
      </span>
      <Person person={complaint.handler} />
      <span>
        <Tag tone={tones[effect]}>{t(`effect.${effect}`)}</Tag>
      </span>
    </li>
  )
}
