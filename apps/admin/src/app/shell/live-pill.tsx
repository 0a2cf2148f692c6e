import { useTranslations } from 'use-intl'
import { Tip } from '../../components/tip.js'
import { useLiveState } from '../../graph/graph-context.js'
import classes from './live-pill.module.css'

/** Whether what is shown keeps itself up to date. */
export function LivePill() {
  const t = useTranslations('shell.live')
  const state = useLiveState()
  if (state === 'idle') return null
  return (
    <Tip<HTMLSpanElement> text={t(`${state}.text`)}>
      {(tipped) => (
        <span
          {...tipped}
          className={classes.pill}
          data-state={state}
          role="status"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what the word means must also come to who has no mouse
          tabIndex={0}
        >
          <i aria-hidden />
          <span className={classes.name}>{t(`${state}.name`)}</span>
        </span>
      )}
    </Tip>
  )
}
