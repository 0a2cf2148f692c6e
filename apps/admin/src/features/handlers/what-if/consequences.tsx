import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { type DeadlineChangeInput, SimulateDeadlinesDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { Panel } from '../../../components/panel.js'
import { Consequence, type Simulated } from './consequence.js'
import { RecomputeBar } from './recompute-bar.js'
import classes from './what-if.module.css'

const PAGE = 25
const LARGEST_PAGE = 100
/** The server takes no more at once. */
const AT_ONCE = 1_000

/** Asks why, recomputes these complaints, and says whether that was begun. */
export type Recompute = (complaintIds: readonly string[], onClose: (begun: boolean) => void) => ReactNode

interface ConsequencesProps {
  readonly change: DeadlineChangeInput
  readonly recompute: Recompute
}

/** The deadlines that a change would touch, the soonest first; more of them when asked. */
export function Consequences({ change, recompute }: ConsequencesProps) {
  const t = useTranslations('whatIf')
  const { data, error, loading, refetch, fetchMore } = useQuery(SimulateDeadlinesDocument, {
    variables: { change, first: PAGE, skip: 0 },
    fetchPolicy: 'no-cache',
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(false)
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { totalCount, nodes } = data.simulateDeadlines
  const more = async (first: number, skip: number) => {
    const { data: found } = await fetchMore({
      variables: { first, skip },
      updateQuery: (before, { fetchMoreResult: { simulateDeadlines: next } }) => ({
        simulateDeadlines: { ...next, nodes: [...before.simulateDeadlines.nodes, ...next.nodes] },
      }),
    })
    return found?.simulateDeadlines.nodes ?? []
  }
  const chooseAll = async () => {
    const all = [...nodes]
    while (all.length < totalCount) {
      const next = await more(LARGEST_PAGE, all.length)
      if (next.length === 0) break
      all.push(...next)
    }
    const moving = all.filter(movesByIt).map(({ complaint }) => complaint.id)
    setChosen(new Set([...new Set(moving)].slice(0, AT_ONCE)))
  }
  const choose = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const choosable = change.recompute === true
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
          {nodes.some(({ effect }) => effect === 'STAYS') && <p className={classes.quiet}>{t('staying')}</p>}
          {choosable && (
            <RecomputeBar
              count={chosen.size}
              loading={loading}
              onAll={() => void chooseAll()}
              onNone={() => setChosen(new Set())}
              onAct={() => setAsked(true)}
            />
          )}
          <ul className={classes.deadlines}>
            {nodes.map((found, place) => (
              <Consequence
                // biome-ignore lint/suspicious/noArrayIndexKey: two agreements of one complaint can be due alike
                key={`${found.complaint.id} ${found.kind} ${found.dueAt} ${found.newDueAt} ${place}`}
                found={found}
                chosen={choosable && movesByIt(found) ? chosen.has(found.complaint.id) : undefined}
                onChoose={() => choose(found.complaint.id)}
              />
            ))}
          </ul>
          {nodes.length < totalCount && (
            <div>
              <Button variant="default" loading={loading} onClick={() => void more(PAGE, nodes.length)}>
                {t('more')}
              </Button>
            </div>
          )}
        </div>
      )}
      {asked &&
        recompute([...chosen], (begun) => {
          setAsked(false)
          if (!begun) return
          setChosen(new Set())
          void refetch()
        })}
    </Panel>
  )
}

const movesByIt = ({ effect }: Simulated) => effect !== 'STAYS' && effect !== 'COVERED'
