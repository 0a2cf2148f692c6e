import { Tooltip } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useLiveState } from '../../graph/graph-context.js'
import classes from './live-pill.module.css'

/** Whether what is shown keeps itself up to date. */
export function LivePill() {
  const t = useTranslations('shell.live')
  const state = useLiveState()
  if (state === 'idle') return null
  return (
    <Tooltip label={t(`${state}.text`)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what the word means must also come to who has no mouse */}
      <span className={classes.pill} data-state={state} role="status" tabIndex={0}>
        <i aria-hidden />
        <span className={classes.name}>{t(`${state}.name`)}</span>
      </span>
    </Tooltip>
  )
}
