import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './beside.module.css'
import { NoteComposer } from './note-composer.js'
import { NoteEntry } from './note-entry.js'
import type { Beside } from './use-beside.js'

interface NoteListProps {
  readonly beside: Beside
  readonly mayWrite: boolean
  readonly onChange: () => void
  readonly onMore: (() => void) | undefined
}

/** The notes, the last first, below where a new one is written. */
export function NoteList({ beside, mayWrite, onChange, onMore }: NoteListProps) {
  const t = useTranslations('beside.notes')
  const { id, notes, mentionable } = beside
  return (
    <section aria-label={t('title')}>
      <h3 className={classes.heading}>
        {t('title')} {notes.totalCount > 0 && <small>{notes.totalCount}</small>}
      </h3>
      {mayWrite && <NoteComposer complaintId={id} mentionable={mentionable} onPlaced={onChange} />}
      {notes.nodes.length === 0 ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ol className={classes.notes} reversed>
          {notes.nodes.map((note) => (
            <NoteEntry key={note.id} note={note} mentionable={mentionable} onChange={onChange} />
          ))}
        </ol>
      )}
      {onMore && (
        <Button variant="subtle" size="xs" onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}
