import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import { Facts } from '../../../components/facts.js'
import { Panel } from '../../../components/panel.js'
import { useSubjectFacts } from './subject-facts.js'

interface HistoryFactsPanelProps {
  readonly complaint: ComplaintFileFragment
  readonly history: NonNullable<ComplaintFileFragment['history']>
}

/** Where a complaint that was taken over comes from, and what it is about. */
export function HistoryFactsPanel({ complaint, history }: HistoryFactsPanelProps) {
  const t = useTranslations('history')
  const columns = useTranslations('complaints')
  const channels = useTranslations('graph.channel')
  const locale = useLocale()
  const subject = useSubjectFacts(complaint)
  const { source, externalId, receivedOn, settledOn } = history
  const day = (on: string) => <time dateTime={on}>{formatDay(on, locale)}</time>
  return (
    <Panel title={t('origin')}>
      <Facts
        facts={[
          { name: t('source'), value: source },
          {
            name: t('externalId'),
            value: (
              <>
                {externalId} <CopyButton value={externalId} what={t('externalId')} />
              </>
            ),
          },
          { name: t('receivedOn'), value: day(receivedOn) },
          { name: t('settledOn'), value: settledOn ? day(settledOn) : t('unknown') },
          { name: columns('channel'), value: channels(complaint.channel) },
          { name: t('takenOver'), value: formatMoment(complaint.registeredAt, locale, 'short') },
          ...subject,
        ]}
      />
    </Panel>
  )
}
