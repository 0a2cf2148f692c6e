import type { JournalCheckFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import { ProgressBar } from '../../components/progress-bar.js'

/** How far a check is, or what it found. */
export function CheckOutcome({ check }: { check: JournalCheckFactsFragment }) {
  const t = useTranslations('journal.check')
  const subjects = useTranslations('journal.subject')
  const { state, entries, entriesDone, brokenChains, broken } = check
  if (state === 'WAITING') return <p>{t('waiting')}</p>
  if (state === 'RUNNING') {
    const percentage = entries > 0 ? Math.floor((100 * entriesDone) / entries) : 0
    return (
      <>
        <ProgressBar label={t('bar')} percentage={percentage} />
        <p>{t('progress', { done: entriesDone, total: entries })}</p>
      </>
    )
  }
  if (!brokenChains) return <FormNotice tone="good">{t('good', { total: entries })}</FormNotice>
  return (
    <FormNotice tone="danger" title={t('bad', { count: brokenChains })}>
      <p>{t('whatNow')}</p>
      {brokenChains > broken.length && <p>{t('more', { count: broken.length })}</p>}
      <ul>
        {broken.map(({ subject, subjectName, position }) => (
          <li key={`${subject} ${subjectName} ${position}`}>
            {t('broken', { subject: subjects(subject), name: subjectName ?? t('noName'), position })}
          </li>
        ))}
      </ul>
    </FormNotice>
  )
}
