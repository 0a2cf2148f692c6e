import { Button } from '@mantine/core'
import type { NoteBesideFragment, PersonFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Person } from '../../../components/person.js'
import classes from './beside.module.css'
import { ChangeNoteForm } from './change-note-form.js'
import { RemoveNoteDialog } from './remove-note-dialog.js'

interface NoteEntryProps {
  readonly note: NoteBesideFragment
  readonly mentionable: readonly PersonFragment[]
  readonly onChange: () => void
}

/** One note: by whom, when, whom it mentions, and what can still be done with it. */
export function NoteEntry({ note, mentionable, onChange }: NoteEntryProps) {
  const t = useTranslations('beside.notes')
  const locale = useLocale()
  const [doing, setDoing] = useState<'change' | 'remove'>()
  const when = (at: string) => formatMoment(at, locale, 'short')
  const { writer, writtenAt, text, mentioned, changedAt, earlier, removedAt, removedBy } = note
  const finish = () => {
    setDoing(undefined)
    onChange()
  }
  if (removedAt && removedBy)
    return (
      <li className={classes.note}>
        <p className={classes.quiet}>{t('removed', { name: removedBy.name, at: when(removedAt) })}</p>
      </li>
    )
  return (
    <li className={classes.note}>
      <div className={classes.head}>
        <Person person={writer} />
        <small className={classes.quiet}>
          <time dateTime={writtenAt}>{when(writtenAt)}</time>
          {changedAt && ` · ${t('changed', { at: when(changedAt) })}`}
        </small>
      </div>
      {doing === 'change' ? (
        <ChangeNoteForm
          note={note}
          mentionable={mentionable}
          onDone={finish}
          onCancel={() => setDoing(undefined)}
        />
      ) : (
        <p className={classes.text}>{text}</p>
      )}
      {mentioned.length > 0 && (
        <small className={classes.quiet}>
          {t('told', { names: mentioned.map(({ name }) => name).join(', ') })}
        </small>
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('earlier', { count: String(earlier.length) })}</summary>
          <ol>
            {earlier.map((version) => (
              <li key={version.version}>
                <p className={classes.text}>{version.text}</p>
                <small className={classes.quiet}>{when(version.writtenAt)}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
      {doing !== 'change' && (
        <div className={classes.buttons}>
          {note.changeable && (
            <Button size="compact-xs" variant="subtle" onClick={() => setDoing('change')}>
              {t('edit')}
            </Button>
          )}
          {note.removable && (
            <Button size="compact-xs" variant="subtle" onClick={() => setDoing('remove')}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
      {doing === 'remove' && (
        <RemoveNoteDialog noteId={note.id} onDone={finish} onClose={() => setDoing(undefined)} />
      )}
    </li>
  )
}
