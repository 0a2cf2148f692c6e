import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card } from '../../components/list/index.js'
import { useActName } from './act-name.js'
import { EntryProof } from './entry-proof.js'
import { EntrySubject } from './entry-subject.js'
import type { JournalEntry } from './journal-columns.js'

/** A line where the window is narrow. */
export function JournalCard({ entry }: { entry: JournalEntry }) {
  const t = useTranslations('journal')
  const locale = useLocale()
  const nameOf = useActName()
  const { act, recordedAt, actor, actorKind } = entry
  return (
    <Card
      title={nameOf(act)}
      facts={[
        <EntrySubject key="subject" entry={entry} />,
        formatMoment(recordedAt, locale, 'short'),
        actor?.name ?? t(`kind.${actorKind}`),
        <EntryProof key="proof" entry={entry} />,
      ]}
    />
  )
}
