import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDueMoment, formatMoment } from '@waarborg/ui'
import { Suspense, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ClockLabel } from '../../../components/clock-label.js'
import { lazyPart } from '../../../components/lazy-part.js'
import { urgency } from '../../../format/remaining.js'
import { useNow } from '../../../format/use-now.js'
import classes from './clocks-panel.module.css'

const ExplanationDialog = lazyPart(() => import('../explanation/explanation-dialog.js'), 'ExplanationDialog')

type Clock = ComplaintFileFragment['clocks'][number]

const ended = { MET: 'metOn', MET_LATE: 'metLateOn', REPLACED: 'replacedOn', DROPPED: 'droppedOn' } as const

/** Every clock of the complaint, those that run before those that stopped: how it stands, when it ends, and why then. */
export function ClocksPanel({ clocks }: { clocks: readonly Clock[] }) {
  const t = useTranslations('file')
  const [explained, setExplained] = useState<Clock>()
  const isRunning = ({ stoppedAt }: Clock) => stoppedAt === null
  const inOrder = [...clocks.filter(isRunning), ...clocks.filter((clock) => !isRunning(clock))]
  return (
    <section aria-label={t('clocks')}>
      <ul className={classes.clocks}>
        {inOrder.map((clock, place) => (
          <ClockCard
            // biome-ignore lint/suspicious/noArrayIndexKey: two of one kind can start in one instant
            key={`${clock.kind} ${clock.startedAt} ${place}`}
            clock={clock}
            onExplain={() => setExplained(clock)}
          />
        ))}
      </ul>
      <Suspense>
        {explained && <ExplanationDialog clock={explained} onClose={() => setExplained(undefined)} />}
      </Suspense>
    </section>
  )
}

function ClockCard({ clock, onExplain }: { clock: Clock; onExplain: () => void }) {
  const t = useTranslations('file')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const pressing = urgency(clock, useNow())
  const { kind, state, stoppedAt, dueAt, breachAt } = clock
  const standing = clock.pauses.find(({ resumedAt }) => resumedAt === null)
  const stopped = stoppedAt ? formatMoment(stoppedAt, locale, 'short') : ''
  return (
    <li className={classes.clock} data-urgency={pressing}>
      <h2>{kinds(kind)}</h2>
      <ClockLabel clock={clock} large />
      <p>
        {state in ended
          ? t(ended[state as keyof typeof ended], { at: stopped })
          : state === 'PAUSED' && standing
            ? t('paused', { at: formatMoment(standing.pausedAt, locale, 'short') })
            : t('due', { due: formatDueMoment(dueAt, locale, 'short') })}
      </p>
      {pressing === 'breached' && (
        <p className={classes.breach}>{t('breached', { at: formatDueMoment(breachAt, locale, 'short') })}</p>
      )}
      <button type="button" className={classes.why} onClick={onExplain}>
        {t('why')}
        <span className="hidden-text"> {kinds(kind)}</span>
      </button>
    </li>
  )
}
