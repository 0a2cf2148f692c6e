import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './journal.module.css'
import type { JournalEntry } from './journal-columns.js'

/** What a line is about, with a way to it. */
export function EntrySubject({ entry: { subject, subjectName, subjectId } }: { entry: JournalEntry }) {
  const t = useTranslations('journal')
  return (
    <span className={classes.subject}>
      <small>{t(`subject.${subject}`)}</small>
      {subject === 'COMPLAINT' && subjectName ? (
        <Link to="/complaints/$number" params={{ number: subjectName }}>
          {subjectName}
        </Link>
      ) : subject === 'HANDLER' && subjectId ? (
        <Link to="/handlers/$id" params={{ id: subjectId }}>
          {subjectName}
        </Link>
      ) : subject === 'IMPORT' && subjectId ? (
        <Link to="/imports/$id" params={{ id: subjectId }}>
          {subjectName}
        </Link>
      ) : (
        subjectName
      )}
    </span>
  )
}
