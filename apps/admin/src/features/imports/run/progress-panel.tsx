import { Button } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconProgress } from '@tabler/icons-react'
import type { ImportFactsFragment } from '@waarborg/schema'
import { useFormatter, useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { Panel } from '../../../components/panel.js'
import { ImportBar } from '../import-bar.js'
import { secondsLeft, shareDone } from '../share-done.js'
import classes from './progress-panel.module.css'
import { SeeLink } from './see-link.js'
import { useImportActs } from './use-import-acts.js'

/** How far an import is, in figures of the server, and what can be done with it now. */
export function ProgressPanel({ run }: { run: ImportFactsFragment }) {
  const t = useTranslations('imports')
  const shared = useTranslations('components')
  const format = useFormatter()
  const { stop, resume, acting, faults } = useImportActs(run.id)
  const { state, progress, allowedActions } = run
  const left = secondsLeft(run)
  const minutes = left === undefined ? undefined : Math.ceil(left / 60)
  const percentage = Math.floor(shareDone(run) * 100)
  return (
    <Panel title={t('run.progress')} icon={<IconProgress aria-hidden />}>
      <div className={classes.progress}>
        <p role="status" className={classes.sentence}>
          {t(`run.sentence.${state}`)}
        </p>
        <ImportBar run={run} />
        <p className={classes.pace}>
          <strong>{shared('percentage', { percentage })}</strong>
          <span>{t('run.rows', { count: progress.records })}</span>
          {progress.recordsPerSecond !== null && progress.recordsPerSecond > 0 && (
            <span>{t('run.pace', { count: Math.round(progress.recordsPerSecond) })}</span>
          )}
          {minutes !== undefined && <span>{t('run.left', { minutes })}</span>}
        </p>
        <dl className={classes.figures}>
          {(['accepted', 'present', 'changed', 'rejected'] as const).map((figure) => (
            <div key={figure} data-figure={figure} data-some={progress[figure] > 0 || undefined}>
              <dt>{t(figure)}</dt>
              <dd>{format.number(progress[figure])}</dd>
            </div>
          ))}
        </dl>
        {faults.map(({ message }) => (
          <FormNotice key={message} tone="danger">
            {message}
          </FormNotice>
        ))}
        {state === 'FINISHED' && progress.accepted > 0 && (
          <p>
            <SeeLink kind={run.kind} />
          </p>
        )}
        {allowedActions.length > 0 && (
          <div className={classes.buttons}>
            {allowedActions.includes('STOP') && (
              <Button
                variant="default"
                loading={acting}
                leftSection={<IconPlayerPause size={17} aria-hidden />}
                onClick={stop}
              >
                {t('act.stop')}
              </Button>
            )}
            {allowedActions.includes('RESUME') && (
              <Button
                loading={acting}
                leftSection={<IconPlayerPlay size={17} aria-hidden />}
                onClick={resume}
              >
                {t('act.resume')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
