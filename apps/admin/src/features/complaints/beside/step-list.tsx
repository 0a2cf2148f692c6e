import { useTranslations } from 'use-intl'
import classes from './beside.module.css'
import { StepEntry } from './step-entry.js'
import type { Beside } from './use-beside.js'

interface StepListProps {
  readonly beside: Beside
  readonly mayWrite: boolean
  readonly onChange: () => void
}

/** The six steps that guide the conversation, in their order (KM-9). */
export function StepList({ beside: { id, conversation }, mayWrite, onChange }: StepListProps) {
  const t = useTranslations('beside.steps')
  const marked = conversation.filter(({ mark }) => mark !== 'OPEN').length
  return (
    <section aria-label={t('title')}>
      <h3 className={classes.heading}>
        {t('title')} <small>{t('progress', { count: String(marked) })}</small>
      </h3>
      <ol className={classes.steps}>
        {conversation.map((step) => (
          <StepEntry
            key={`${step.step} ${step.version}`}
            complaintId={id}
            step={step}
            mayWrite={mayWrite}
            onChange={onChange}
          />
        ))}
      </ol>
    </section>
  )
}
