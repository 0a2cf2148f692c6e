import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type DeadlineChangeInput, type DeadlineEffect, SimulateDeadlinesDocument } from '@waarborg/schema'
import { formatDueMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { Panel } from '../../../components/panel.js'
import { Person } from '../../../components/person.js'
import { Tag, type Tone } from '../../../components/tag.js'
import classes from './what-if.module.css'

const PAGE = 25
const tones: Record<DeadlineEffect, Tone> = {
  MOVES: 'info',
  BREACHES: 'danger',
  LATE: 'warn',
  COVERED: 'good',
}

/** The deadlines that a change would touch, the soonest first; more of them when asked. */
export function Consequences({ change }: { readonly change: DeadlineChangeInput }) {
  const t = useTranslations('whatIf')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const { data, error, loading, refetch, fetchMore } = useQuery(SimulateDeadlinesDocument, {
    variables: { change, first: PAGE, skip: 0 },
    fetchPolicy: 'no-cache',
  })
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { totalCount, nodes } = data.simulateDeadlines
  const more = () =>
    fetchMore({
      variables: { skip: nodes.length },
      updateQuery: (before, { fetchMoreResult: { simulateDeadlines: next } }) => ({
        simulateDeadlines: { ...next, nodes: [...before.simulateDeadlines.nodes, ...next.nodes] },
      }),
    })
  return (
    <Panel title={t('result')} aside={totalCount || undefined}>
      {totalCount === 0 ? (
        <EmptyNotice
          icon={<IconCircleCheck aria-hidden size={28} />}
          title={t('none')}
          text={t('noneText')}
        />
      ) : (
        <div className={classes.result}>
          <p className={classes.quiet} role="status">
            {t('count', { count: totalCount })}
          </p>
          <ul className={classes.deadlines}>
            {nodes.map(({ complaint, kind, effect, dueAt, newDueAt }, place) => {
              const from = formatDueMoment(dueAt, locale, 'short')
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two agreements of one complaint can be due alike
                <li key={`${complaint.id} ${kind} ${dueAt} ${newDueAt} ${place}`}>
                  <Link to="/complaints/$number" params={{ number: complaint.number }}>
                    {complaint.number}
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
            })}
          </ul>
          {nodes.length < totalCount && (
            <div>
              <Button variant="default" loading={loading} onClick={() => void more()}>
                {t('more')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Panel>
  )
}
