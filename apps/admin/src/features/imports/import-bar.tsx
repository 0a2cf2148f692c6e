import type { ImportFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ProgressBar } from '../../components/progress-bar.js'
import { shareDone } from './share-done.js'

const tones = { STOPPED: 'stopped', FINISHED: 'finished' } as const

/** How much of the file was read. */
export function ImportBar({ run }: { run: Pick<ImportFactsFragment, 'fileName' | 'state' | 'progress'> }) {
  const t = useTranslations('imports')
  const percentage = Math.floor(shareDone(run) * 100)
  const { state } = run
  return (
    <ProgressBar
      label={t('read', { name: run.fileName })}
      percentage={percentage}
      tone={state in tones ? tones[state as keyof typeof tones] : 'going'}
    />
  )
}
