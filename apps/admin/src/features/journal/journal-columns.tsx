import type { JournalEntryOrderField, JournalQuery } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Column } from '../../components/list/index.js'
import { Person } from '../../components/person.js'
import { useActName } from './act-name.js'
import { EntryProof } from './entry-proof.js'
import { EntrySubject } from './entry-subject.js'
import classes from './journal.module.css'

export type JournalEntry = JournalQuery['journalEntries']['nodes'][number]

export function useJournalColumns(): readonly Column<JournalEntry, JournalEntryOrderField>[] {
  const t = useTranslations('journal')
  const locale = useLocale()
  const nameOf = useActName()
  return [
    {
      title: t('recordedAt'),
      order: { field: 'RECORDED_AT', startsWith: 'DESC' },
      cell: ({ recordedAt }) => (
        <time className={classes.when} dateTime={recordedAt}>
          {formatMoment(recordedAt, locale, 'short')}
        </time>
      ),
    },
    { title: t('act'), cell: ({ act }) => nameOf(act) },
    { title: t('subjectTitle'), cell: (entry) => <EntrySubject entry={entry} /> },
    {
      title: t('who'),
      cell: ({ actor, actorKind }) => (actor ? <Person person={actor} /> : t(`kind.${actorKind}`)),
    },
    { title: t('details'), wide: true, cell: (entry) => <EntryProof entry={entry} /> },
  ]
}
